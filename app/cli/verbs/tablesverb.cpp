// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/savedtables.h"
#include "app/cli/nearnames.h"
#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class TablesVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"tables"_s; }
    QString summary() const override { return tr("Lists, copies, renames or deletes the saved tables."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr(
            "Without options it lists them, in the order of the window. A frozen table is listed with the day it was "
            "frozen. Each change can be undone.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"duplicate"_s, tr("Makes a copy of this table; --as names it."), u"NAME"_s},
                {u"rename"_s, tr("Renames this table; --as says how."), u"NAME"_s},
                {u"as"_s, tr("The new name."), u"NAME"_s},
                {u"remove"_s, tr("Deletes this table; may be given several times."), u"NAME"_s},
                jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const bool changing = call.has(u"duplicate"_s) || call.has(u"rename"_s) || call.has(u"remove"_s);
        const Outcome<OpenProject> open = changing ? openForWriting(call.project())
                                                   : openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        Index &index = *open->index;
        if (changing)
            CROSSCASE_TRY(change(index, call));
        if (!changing || call.has(u"json"_s))
            list(index, call);
        return {};
    }

private:
    static Outcome<Id> find(const Index &index, const QString &name)
    {
        QStringList names;
        for (const SavedTableRow &table : index.savedTables()) {
            if (table.name == name)
                return table.id;
            names.append(table.name);
        }
        return failed(tr("There is no saved table \"%1\".").arg(name) + nearHint(name, names));
    }

    static Outcome<> change(Index &index, const Call &call)
    {
        SavedTables tables(index);
        const QString as = call.value(u"as"_s).trimmed();
        if (call.has(u"rename"_s) && as.isEmpty())
            return wrongUsage(tr("--rename needs a new name, with --as."));
        if (call.has(u"rename"_s) && call.has(u"duplicate"_s))
            return wrongUsage(tr("Give --rename or --duplicate, not both."));
        if (call.has(u"duplicate"_s)) {
            const Outcome<Id> id = find(index, call.value(u"duplicate"_s));
            if (!id)
                return std::unexpected(id.error());
            Result<TableSpec> spec = tables.spec(*id);
            if (!spec)
                return std::unexpected(spec.error());
            if (!as.isEmpty())
                spec->name = as;
            spec->frozen = {};
            const Result<Id> copy = tables.add(*spec);
            if (!copy)
                return std::unexpected(copy.error());
            call.console.say(tr("Made the table \"%1\".").arg(tables.find(*copy)->name));
        }
        if (call.has(u"rename"_s)) {
            const Outcome<Id> id = find(index, call.value(u"rename"_s));
            if (!id)
                return std::unexpected(id.error());
            CROSSCASE_TRY(tables.rename(*id, as));
            call.console.say(tr("The table \"%1\" is called \"%2\" now.").arg(call.value(u"rename"_s), as));
        }
        QList<Id> removed;
        for (const QString &name : call.values(u"remove"_s)) {
            const Outcome<Id> id = find(index, name);
            if (!id)
                return std::unexpected(id.error());
            removed.append(*id);
        }
        if (!removed.isEmpty()) {
            CROSSCASE_TRY(tables.remove(removed));
            call.console.say(tr("Deleted %n table(s).", nullptr, int(removed.size())));
        }
        return {};
    }

    static void list(const Index &index, const Call &call)
    {
        QJsonArray array;
        for (const SavedTableRow &table : index.savedTables()) {
            const QJsonDocument spec = QJsonDocument::fromJson(table.spec.toUtf8());
            const QString frozen = spec.object().value(u"frozen"_s).toObject().value(u"at"_s).toString();
            if (!call.has(u"json"_s)) {
                call.console.print(
                    frozen.isEmpty() || table.name.contains(frozen.first(10))
                        ? table.name
                        : tr("%1 (frozen %2)", "name of a table, date").arg(table.name, frozen.first(10)));
                continue;
            }
            array.append(QJsonObject{
                {u"id"_s, idText(table.id)}, {u"name"_s, table.name}, {u"spec"_s, spec.object()}});
        }
        if (call.has(u"json"_s))
            call.console.print(array);
    }
};

} // namespace

std::unique_ptr<Command> makeTablesVerb()
{
    return std::make_unique<TablesVerb>();
}

} // namespace Crosscase
