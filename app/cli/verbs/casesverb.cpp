// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/nearnames.h"
#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/importer.h"
#include "exchange/projects/casesimport.h"
#include "text/paths.h"

#include <QFileInfo>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class CasesVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"cases"_s; }
    QString summary() const override { return tr("Lists the cases, or makes and ties them to texts."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr(
            "--set makes a case, with the steps above it, and ties it to a document, to a speaker of a document, or "
            "to a speaker's turns in every document. --from reads a table with the columns case, kind, document, "
            "speaker, start and end. Kinds are cluster, organisation and informant by depth unless given.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(u"set"_s,
                                   tr("The case, e.g. \"Cluster A/A1\"; a / in a name is written \\/."),
                                   u"PATH"_s),
                QCommandLineOption(u"document"_s, tr("The document it is tied to."), u"NAME"_s),
                QCommandLineOption(u"speaker"_s, tr("The speaker it is tied to."), u"NAME"_s),
                QCommandLineOption(u"kind"_s,
                                   tr("What the case is: cluster, organisation, informant or another word."),
                                   u"KIND"_s),
                QCommandLineOption(u"from"_s, tr("A table of cases (.csv, .tsv or .xlsx)."), u"FILE"_s),
                QCommandLineOption(u"skip-bad"_s,
                                   tr("Takes the other rows of the table when some are in trouble.")),
                dryRunOption(),
                jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const bool one = call.has(u"set"_s);
        const bool many = call.has(u"from"_s);
        if (one && many)
            return wrongUsage(tr("--set and --from do not go together."));
        if (!one && (call.has(u"document"_s) || call.has(u"speaker"_s) || call.has(u"kind"_s)))
            return wrongUsage(tr("--document, --speaker and --kind need --set."));
        if (!one && !many)
            return list(call);
        const bool dry = call.has(u"dry-run"_s);
        Outcome<OpenProject> open = dry ? openForReading(call.project()) : openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Outcome<DataTable> table = one ? Outcome<DataTable>(tableOfOne(call))
                                             : tableOf(call.value(u"from"_s));
        if (!table)
            return std::unexpected(table.error());
        const QString label = one ? tr("Set the case \"%1\"").arg(call.value(u"set"_s))
                                  : tr("Cases from %1").arg(QFileInfo(call.value(u"from"_s)).fileName());
        return import(*open->index, *table, label, dry, one, call);
    }

private:
    static DataTable tableOfOne(const Call &call)
    {
        const bool tied = call.has(u"document"_s) || call.has(u"speaker"_s);
        const QString path = call.value(u"set"_s);
        QString kind = call.value(u"kind"_s);
        if (kind.isEmpty() && !tied)
            kind = defaultCaseKinds(splitPath(path).size(), false).value(splitPath(path).size() - 1);
        DataTable table;
        table.header = {u"case"_s, u"kind"_s, u"document"_s, u"speaker"_s};
        table.rows = {{path, kind, call.value(u"document"_s), call.value(u"speaker"_s)}};
        return table;
    }

    static Outcome<DataTable> tableOf(const QString &file)
    {
        const Result<DataTable> table = readDataTable(file);
        if (!table)
            return std::unexpected(table.error());
        return *table;
    }

    static Outcome<> import(Index &index, const DataTable &table, const QString &label, bool dry, bool one,
                            const Call &call)
    {
        const Result<CasesReport> plan = previewCases(index, table);
        if (!plan)
            return std::unexpected(plan.error());
        for (const RowTrouble &trouble : plan->troubles)
            call.console.say(one ? trouble.message
                                 : tr("Line %1: %2").arg(trouble.line).arg(trouble.message));
        if (!plan->troubles.isEmpty() && (one || !call.has(u"skip-bad"_s))) {
            return failed(one ? tr("Nothing was changed.")
                              : tr("%n row(s) are in trouble, so nothing was changed.", nullptr,
                                   int(plan->troubles.size())));
        }
        if (!dry) {
            const Result<CasesReport> done = importCases(index, table, label);
            if (!done)
                return std::unexpected(done.error());
        }
        if (call.has(u"json"_s)) {
            call.console.print(QJsonObject{{u"added"_s, QJsonArray::fromStringList(plan->added)},
                                           {u"links"_s, plan->links},
                                           {u"changed_kinds"_s, plan->changedKinds}});
        }
        if (dry)
            call.console.say(tr("This is what would be done; nothing was changed."));
        call.console.say(tr("New cases: %1").arg(plan->added.size()));
        call.console.say(tr("New ties to texts: %1").arg(plan->links));
        return {};
    }

    static Outcome<> list(const Call &call)
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Index &index = *open->index;
        if (call.has(u"json"_s)) {
            QJsonArray cases;
            for (const Id id : index.cases().depthFirst())
                cases.append(toJson(index, id));
            call.console.print(cases);
            return {};
        }
        for (const Id id : index.cases().depthFirst()) {
            QString line = index.cases().path(id);
            if (const QString kind = index.cases().find(id)->kind; !kind.isEmpty())
                line += u" ["_s + kind + u']';
            QStringList ties;
            for (const CaseLinkRow &link : index.linksOfCase(id))
                ties.append(describe(index, link));
            if (!ties.isEmpty())
                line += u": "_s + ties.join(u", "_s);
            call.console.print(line);
        }
        return {};
    }

    static QString describe(const Index &index, const CaseLinkRow &link)
    {
        const QString document = index.document(link.document)->name;
        if (link.speaker != NoId)
            return tr("%1 in %2", "a speaker in a document").arg(index.speaker(link.speaker)->name, document);
        if (link.startAt)
            return tr("%1 from %2 to %3", "a stretch of a document")
                .arg(document)
                .arg(*link.startAt)
                .arg(*link.endAt);
        return document;
    }

    static QJsonObject toJson(const Index &index, Id id)
    {
        QJsonArray links;
        for (const CaseLinkRow &link : index.linksOfCase(id)) {
            QJsonObject entry{{u"document"_s, index.document(link.document)->name}};
            if (link.speaker != NoId)
                entry.insert(u"speaker"_s, index.speaker(link.speaker)->name);
            if (link.startAt) {
                entry.insert(u"start"_s, *link.startAt);
                entry.insert(u"end"_s, *link.endAt);
            }
            links.append(entry);
        }
        QJsonObject attributes;
        for (const AttributeRow &attribute : index.attributes()) {
            if (const AttributeValueRow *value = index.ownAttributeValue(id, attribute.id))
                attributes.insert(attribute.name, value->text);
        }
        const CaseRow &row = *index.cases().find(id);
        return {{u"id"_s, idText(id)}, {u"path"_s, index.cases().path(id)},
                {u"name"_s, row.name}, {u"kind"_s, row.kind},
                {u"links"_s, links},   {u"attributes"_s, attributes}};
    }
};

} // namespace

std::unique_ptr<Command> makeCasesVerb()
{
    return std::make_unique<CasesVerb>();
}

} // namespace Crosscase
