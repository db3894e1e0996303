// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/projects/attributesimport.h"

#include <QFileInfo>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class AttributesVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"attributes"_s; }
    QString summary() const override { return tr("Reads properties of cases from a table."); }
    QString arguments() const override { return u"PROJECT FILE"_s; }
    QString details() const override
    {
        return tr(
            "The table (.csv, .tsv or .xlsx) has one row a case and one column an attribute. The key column holds "
            "the path of the case, or a name that only one case has; without --key it is the column \"case\", "
            "else \"name\", else the first. Empty cells change nothing.");
    }
    qsizetype leastArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(u"key"_s, tr("The column that names the case."), u"COLUMN"_s),
                dryRunOption(), jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const bool dry = call.has(u"dry-run"_s);
        Outcome<OpenProject> open = dry ? openForReading(call.project()) : openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        const QString path = call.arguments.at(1);
        const Result<DataTable> table = readDataTable(path);
        if (!table)
            return std::unexpected(table.error());
        const QString key = call.value(u"key"_s);
        const QString label = tr("Attributes from %1").arg(QFileInfo(path).fileName());
        const Result<AttributesReport> report = dry ? previewAttributes(*open->index, *table, key)
                                                    : importAttributes(*open->index, *table, key, label);
        if (!report)
            return std::unexpected(report.error());
        if (call.has(u"json"_s))
            call.console.print(toJson(*report));
        else
            printChanges(*report, call.console);
        for (const RowTrouble &row : report->unmatched)
            call.console.say(tr("Line %1: %2").arg(row.line).arg(row.message));
        const int values = int(report->added.size() + report->changed.size());
        const int cases = int(report->matchedRows);
        call.console.say(dry ? tr("%n value(s) would be set; nothing was changed.", nullptr, values)
                             : tr("Set %n value(s).", nullptr, values));
        call.console.say(tr("%n row(s) matched a case.", nullptr, cases));
        return {};
    }

private:
    // What a person must see: what was there and is different now.
    static void printChanges(const AttributesReport &report, Console &console)
    {
        for (const AttributeSetting &setting : report.changed) {
            console.print(tr("%1, %2: \"%3\" becomes \"%4\"")
                              .arg(setting.casePath, setting.attribute, setting.before, setting.after));
        }
    }

    static QJsonArray toJson(const QList<AttributeSetting> &settings)
    {
        QJsonArray array;
        for (const AttributeSetting &setting : settings) {
            array.append(QJsonObject{{u"case"_s, setting.casePath},
                                     {u"attribute"_s, setting.attribute},
                                     {u"before"_s, setting.before},
                                     {u"after"_s, setting.after}});
        }
        return array;
    }

    static QJsonObject toJson(const AttributesReport &report)
    {
        QJsonArray unmatched;
        for (const RowTrouble &row : report.unmatched)
            unmatched.append(QJsonObject{{u"line"_s, row.line}, {u"reason"_s, row.message}});
        return {{u"key"_s, report.keyColumn},
                {u"matched_rows"_s, report.matchedRows},
                {u"new_attributes"_s, QJsonArray::fromStringList(report.newAttributes)},
                {u"added"_s, toJson(report.added)},
                {u"changed"_s, toJson(report.changed)},
                {u"same"_s, report.same},
                {u"unmatched"_s, unmatched},
                {u"cases_without_row"_s, QJsonArray::fromStringList(report.casesWithoutRow)}};
    }
};

} // namespace

std::unique_ptr<Command> makeAttributesVerb()
{
    return std::make_unique<AttributesVerb>();
}

} // namespace Crosscase
