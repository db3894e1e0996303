// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "app/cli/nearnames.h"
#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/tables/tablewriter.h"
#include "text/orderkey.h"

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
    QString arguments() const override { return u"PROJECT [NAME]"_s; }
    QString details() const override
    {
        return tr("NAME is a saved table; else --spec or the other options say what the table is, and they change a saved "
                  "one for this once. Rows and columns are one of\n"
                  "  codes, codes:Drivers,Barriers, codes:@all, codes:Drivers@1\n"
                  "  cases, cases:informant, cases:organisation@Cluster A,Cluster B\n"
                  "  documents, speakers, coders, stance, attribute:Role, facet:level, attributes:Role,Size\n"
                  "Without options: all codes by all cases, with stances.");
    }
    qsizetype mostArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override
    {
        QStringList formats;
        for (const TableWriter *writer : tableWriters())
            formats.append(writer->id());
        return {
            QCommandLineOption(u"spec"_s, tr("A table specification in JSON, as --print-spec writes it."), u"FILE"_s),
            QCommandLineOption(u"rows"_s, tr("What the rows are."), u"WHAT"_s),
            QCommandLineOption(u"columns"_s, tr("What the columns are."), u"WHAT"_s),
            QCommandLineOption(u"cell"_s,
                               tr("What a cell shows: stance, presence, count, passages, cases, words, share, "
                                  "per-1000-words, best-quote, quotes, summary, attribute, informants."),
                               u"MEASURE"_s),
            QCommandLineOption(u"fold"_s, tr("How several stances become one: mixed, any-o, majority or latest."),
                               u"RULE"_s),
            QCommandLineOption(u"percent"_s,
                               tr("Percentages of the row, column, table, informants or mentioning informants."),
                               u"BASE"_s),
            QCommandLineOption(u"coder"_s, tr("Only what this person coded."), u"NAME"_s),
            QCommandLineOption(u"hide-empty"_s, tr("Leaves out rows without anything; a note says how many.")),
            QCommandLineOption(u"caption"_s, tr("The caption."), u"TEXT"_s),
            QCommandLineOption(u"format"_s,
                               tr("%1; without it the suffix of the file says it, else text.")
                                   .arg(formats.join(u", "_s)),
                               u"FORMAT"_s),
            QCommandLineOption({u"o"_s, u"output"_s}, tr("Writes a file instead of printing."), u"FILE"_s),
            QCommandLineOption(u"width"_s, tr("Breaks a printed table into blocks of so many characters."), u"N"_s),
            QCommandLineOption(u"save"_s, tr("Saves the table in the project under this name."), u"NAME"_s),
            QCommandLineOption(u"print-spec"_s, tr("Prints the specification instead of the table.")),
        };
    }

    Outcome<> run(const Call &call) const override
    {
        const bool saving = call.has(u"save"_s);
        const Outcome<OpenProject> open = saving ? openForWriting(call.project()) : openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        Index &index = *open->index;
        Outcome<TableSpec> spec = base(index, call);
        if (!spec)
            return std::unexpected(spec.error());
        CROSSCASE_TRY(adjust(*spec, call));
        const Outcome<const TableWriter *> writer = writerFor(call);
        if (!writer)
            return std::unexpected(writer.error());
        const TextSource texts = textsOf(*open->project);
        const Result<CrossTable> table = compute(*spec, index, texts);
        if (!table)
            return std::unexpected(table.error());
        if (saving)
            CROSSCASE_TRY(save(index, *spec, call.value(u"save"_s)));
        if (call.has(u"print-spec"_s)) {
            call.console.write(spec->toBytes());
            return {};
        }
        WriterOptions options = WriterOptions::withEvidence(index, texts);
        options.width = call.value(u"width"_s).toInt();
        const Result<QByteArray> bytes = (*writer)->write(*table, options);
        if (!bytes)
            return std::unexpected(bytes.error());
        const QString file = call.value(u"output"_s);
        if (file.isEmpty()) {
            call.console.write(*bytes);
            return {};
        }
        CROSSCASE_TRY(writeFile(file, *bytes));
        call.console.say(tr("Wrote %1.").arg(file));
        return {};
    }

private:
    // What the table is before the options change it.
    static Outcome<TableSpec> base(const Index &index, const Call &call)
    {
        if (call.arguments.size() > 1) {
            if (call.has(u"spec"_s))
                return wrongUsage(tr("Give the name of a saved table or --spec, not both."));
            return saved(index, call.arguments.at(1));
        }
        if (!call.has(u"spec"_s))
            return TableSpec();
        QFile file(call.value(u"spec"_s));
        if (!file.open(QIODevice::ReadOnly))
            return failed(tr("%1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        const Result<TableSpec> spec = TableSpec::fromBytes(file.readAll());
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

    // Sets a part of the specification from an option; what the option cannot mean is wrong usage.
    template<typename Value>
    static Outcome<> take(const Call &call, const QString &option, Result<Value> (*read)(const QString &), Value &into)
    {
        if (!call.has(option))
            return {};
        Result<Value> value = read(call.value(option));
        if (!value)
            return wrongUsage(value.error().message);
        into = *value;
        return {};
    }

    static Outcome<> adjust(TableSpec &spec, const Call &call)
    {
        CROSSCASE_TRY(take(call, u"rows"_s, &Dimension::fromText, spec.rows));
        CROSSCASE_TRY(take(call, u"columns"_s, &Dimension::fromText, spec.columns));
        CROSSCASE_TRY(take(call, u"cell"_s, &measureFromId, spec.cell));
        CROSSCASE_TRY(take(call, u"fold"_s, &foldFromId, spec.fold));
        CROSSCASE_TRY(take(call, u"percent"_s, &percentFromId, spec.percent));
        if (call.has(u"coder"_s))
            spec.filter.coders = call.values(u"coder"_s);
        if (call.has(u"hide-empty"_s))
            spec.rows.hideEmpty = true;
        if (call.has(u"caption"_s))
            spec.caption = call.value(u"caption"_s);
        if (call.has(u"save"_s))
            spec.name = call.value(u"save"_s);
        return {};
    }

    static Outcome<const TableWriter *> writerFor(const Call &call)
    {
        const QString file = call.value(u"output"_s);
        const TableWriter *writer = nullptr;
        if (call.has(u"format"_s)) {
            const Result<const TableWriter *> named = tableWriter(call.value(u"format"_s));
            if (!named)
                return wrongUsage(named.error().message);
            writer = *named;
        } else if (!file.isEmpty()) {
            writer = tableWriterForFile(file);
            if (!writer)
                return wrongUsage(tr("The suffix of %1 names no format; give one with --format.").arg(file));
        } else {
            writer = *tableWriter(u"text"_s);
        }
        if (!writer->isText() && file.isEmpty())
            return wrongUsage(tr("The format %1 cannot be printed; give a file with -o.").arg(writer->id()));
        return writer;
    }

    static Outcome<> save(Index &index, const TableSpec &spec, const QString &name)
    {
        if (name.trimmed().isEmpty())
            return wrongUsage(tr("A saved table needs a name."));
        SavedTableRow row;
        QString last;
        for (const SavedTableRow &table : index.savedTables()) {
            if (table.name == name)
                row = table;
            last = table.position;
        }
        if (row.id == NoId)
            row.position = orderKeyBetween(last, {});
        row.name = name;
        row.spec = QString::fromUtf8(spec.toBytes());
        CROSSCASE_TRY(index.project().apply(tr("Save the table \"%1\"").arg(name), [&](Writer &writer) -> Result<> {
            if (row.id != NoId)
                return writer.update(row);
            return writer.insert(row).transform([](Id) {});
        }));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeTableVerb()
{
    return std::make_unique<TableVerb>();
}

} // namespace Crosscase
