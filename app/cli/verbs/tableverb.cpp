// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "analysis/savedtables.h"
#include "analysis/tablepresets.h"
#include "app/cli/nearnames.h"
#include "app/cli/tableflags.h"
#include "app/cli/verbs/verbs.h"
#include "resources/embedded.h"

#include <QFile>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class TableVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"table"_s; }
    QString summary() const override { return tr("Computes a table and prints or writes it."); }
    QString arguments() const override { return u"PROJECT [NAME [NEW NAME]]"_s; }
    QString details() const override
    {
        return tr(
            "NAME is a saved table; else --preset, --spec or the other options say what the table is, and they "
            "change a saved one for this once. With --save the table is kept under NAME, or a changed copy of NAME "
            "under NEW NAME. Rows and columns are one of\n"
            "  codes, codes:Drivers,Barriers, codes:@all, codes:Drivers@1\n"
            "  cases, cases:informant, cases:organisation@Cluster A,Cluster B\n"
            "  documents, speakers, coders, stance, attribute:Role, facet:level, attributes:Role,Size, whole\n"
            "Without options: all codes by all cases, with stances.");
    }
    qsizetype mostArguments() const override { return 3; }
    QList<QCommandLineOption> options() const override
    {
        return QList<QCommandLineOption>{
                   {u"preset"_s, tr("A table that papers print; --presets lists them."), u"NAME"_s},
                   {u"option"_s,
                    tr("An option of the preset, e.g. level=cluster; may be given several times."),
                    u"KEY=VALUE"_s},
                   {u"presets"_s, tr("Lists the presets this project can have, with their options.")},
                   {u"spec"_s, tr("A table specification in JSON, as --print-spec writes it."), u"FILE"_s}}
        + TableFlags::shape() + TableFlags::filters() + TableFlags::output()
            + QList<QCommandLineOption>{
                {u"save"_s, tr("Saves the table in the project.")},
                {u"freeze"_s, tr("Saves a copy that keeps the day and the hash of its data.")},
                {u"print-spec"_s, tr("Prints the specification instead of the table.")},
                {u"print-schema"_s, tr("Prints the JSON schema of specifications.")},
                jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        if (call.has(u"print-schema"_s)) {
            QFile schema(tableSchemaPath());
            if (!schema.open(QIODevice::ReadOnly))
                return failed(tr("The schema is missing from this program."));
            call.console.write(schema.readAll());
            return {};
        }
        const bool saving = call.has(u"save"_s) || call.has(u"freeze"_s);
        const Outcome<OpenProject> open = saving ? openForWriting(call.project())
                                                 : openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        Index &index = *open->index;
        if (call.has(u"presets"_s)) {
            listPresets(index, call);
            return {};
        }
        Outcome<TableSpec> spec = base(index, call);
        if (!spec)
            return std::unexpected(spec.error());
        CROSSCASE_TRY(TableFlags::adjust(*spec, call));
        if (call.has(u"freeze"_s))
            return freeze(*open, call);
        if (saving) {
            const Result<CrossTable> possible = compute(*spec, index, textsOf(*open->project));
            if (!possible)
                return std::unexpected(possible.error());
            CROSSCASE_TRY(save(index, *spec, call));
        }
        if (call.has(u"print-spec"_s)) {
            call.console.write(spec->toBytes());
            return {};
        }
        return TableFlags::write(*spec, *open, call);
    }

private:
    // What the table is before the options change it.
    static Outcome<TableSpec> base(const Index &index, const Call &call)
    {
        const QString name = call.arguments.value(1);
        const bool made = call.has(u"spec"_s) || call.has(u"preset"_s);
        if (call.has(u"spec"_s) && call.has(u"preset"_s))
            return wrongUsage(tr("Give --spec or --preset, not both."));
        if (call.arguments.size() > 2 && (made || !call.has(u"save"_s)))
            return wrongUsage(tr("A new name is given only to save a copy of a saved table."));
        if (!name.isEmpty() && made && !call.has(u"save"_s))
            return wrongUsage(tr("Give the name of a saved table, --spec or --preset, not two of them."));
        if (call.has(u"preset"_s))
            return preset(index, call);
        if (call.has(u"spec"_s))
            return specFrom(call.value(u"spec"_s));
        if (name.isEmpty())
            return TableSpec();
        Outcome<TableSpec> known = saved(index, name);
        // A name that is new, to be saved.
        if (!known && call.has(u"save"_s) && call.arguments.size() == 2)
            return TableSpec();
        return known;
    }

    static Outcome<TableSpec> specFrom(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failed(tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        const Result<TableSpec> spec = TableSpec::fromBytes(file.readAll());
        if (!spec)
            return std::unexpected(spec.error());
        return *spec;
    }

    static Outcome<TableSpec> preset(const Index &index, const Call &call)
    {
        const QList<TablePreset> presets = TablePresets::all(index);
        const QString id = call.value(u"preset"_s);
        QStringList ids;
        const TablePreset *chosen = nullptr;
        for (const TablePreset &each : presets) {
            ids.append(each.id);
            if (each.id == id)
                chosen = &each;
        }
        PresetValues values;
        for (const QString &text : call.values(u"option"_s)) {
            const qsizetype equals = text.indexOf(u'=');
            if (equals <= 0)
                return wrongUsage(tr("--option takes a name and a value, like \"level=cluster\"."));
            const QString key = text.first(equals);
            const QString value = text.sliced(equals + 1);
            bool several = false;
            for (const PresetOption &option : chosen ? chosen->options : QList<PresetOption>())
                several |= option.id == key && option.several;
            values[key] = several ? values.value(key) + splitNames(value) : QStringList{value};
        }
        const Result<TableSpec> spec = TablePresets::make(id, values, index);
        if (!spec && !chosen)
            return wrongUsage(spec.error().message + nearHint(id, ids));
        if (!spec)
            return std::unexpected(spec.error());
        return *spec;
    }

    static Outcome<TableSpec> saved(const Index &index, const QString &name)
    {
        QStringList names;
        for (const SavedTableRow &table : index.savedTables()) {
            names.append(table.name);
            if (table.name != name)
                continue;
            Result<TableSpec> spec = TableSpec::fromBytes(table.spec.toUtf8());
            if (!spec)
                return std::unexpected(spec.error());
            spec->name = table.name;
            return *spec;
        }
        return failed(tr("There is no saved table \"%1\".").arg(name) + nearHint(name, names));
    }

    static Outcome<> save(Index &index, TableSpec &spec, const Call &call)
    {
        const QString name = call.arguments.size() > 1 ? call.arguments.last().trimmed() : spec.name;
        if (name.isEmpty())
            return wrongUsage(tr("A saved table needs a name."));
        spec.name = name;
        SavedTables tables(index);
        for (const SavedTableRow &table : index.savedTables()) {
            if (table.name == name) {
                CROSSCASE_TRY(tables.setSpec(table.id, spec));
                return {};
            }
        }
        CROSSCASE_TRY(tables.add(spec));
        return {};
    }

    static Outcome<> freeze(const OpenProject &open, const Call &call)
    {
        SavedTables tables(*open.index);
        for (const SavedTableRow &table : open.index->savedTables()) {
            if (table.name != call.arguments.value(1))
                continue;
            const Result<Id> copy = tables.freeze(table.id, textsOf(*open.project));
            if (!copy)
                return std::unexpected(copy.error());
            const Result<TableSpec> spec = tables.spec(*copy);
            if (!spec)
                return std::unexpected(spec.error());
            call.console.say(tr("Saved \"%1\", table %2 of project %3.")
                                 .arg(spec->name, spec->frozen.table, spec->frozen.project));
            return {};
        }
        return wrongUsage(tr("--freeze copies a saved table: give its name."));
    }

    static QString valueText(const QStringList &values)
    {
        QStringList escaped;
        for (QString value : values)
            escaped.append(value.replace(u","_s, u"\\,"_s));
        return escaped.join(u',');
    }

    static void listPresets(const Index &index, const Call &call)
    {
        QJsonArray array;
        for (const TablePreset &preset : TablePresets::all(index)) {
            if (call.has(u"json"_s)) {
                array.append(toJson(preset));
                continue;
            }
            call.console.print(preset.id + u"  "_s + preset.title);
            call.console.print(u"    "_s + (preset.missing.isEmpty() ? preset.description : preset.missing));
            for (const PresetOption &option :
                 preset.missing.isEmpty() ? preset.options : QList<PresetOption>()) {
                QStringList choices;
                if (option.kind == PresetOption::Kind::Choice) {
                    for (const PresetOption::Choice &choice : option.choices)
                        choices.append(choice.value);
                }
                const QString known = choices.isEmpty() ? QString() : u" ("_s + choices.join(u", "_s) + u')';
                call.console.print(
                    u"    %1=%2  %3%4"_s.arg(option.id, valueText(option.value), option.title, known));
            }
        }
        if (call.has(u"json"_s))
            call.console.print(array);
    }

    static QJsonObject toJson(const TablePreset &preset)
    {
        QJsonArray options;
        for (const PresetOption &option : preset.options) {
            QJsonArray choices;
            for (const PresetOption::Choice &choice : option.choices)
                choices.append(choice.value);
            options.append(QJsonObject{{u"id"_s, option.id},
                                       {u"title"_s, option.title},
                                       {u"several"_s, option.several},
                                       {u"choices"_s, choices},
                                       {u"value"_s, QJsonArray::fromStringList(option.value)}});
        }
        return {{u"id"_s, preset.id},
                {u"title"_s, preset.title},
                {u"description"_s, preset.description},
                {u"missing"_s, preset.missing},
                {u"options"_s, options},
                {u"spec"_s, preset.spec.toJson()}};
    }
};

} // namespace

std::unique_ptr<Command> makeTableVerb()
{
    return std::make_unique<TableVerb>();
}

} // namespace Crosscase
