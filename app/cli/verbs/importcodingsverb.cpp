// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/projects/codingsimport.h"

#include <QFileInfo>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class ImportCodingsVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"import-codings"_s; }
    QString summary() const override { return tr("Reads codings from a table."); }
    QString arguments() const override { return u"PROJECT FILE"_s; }
    QString details() const override
    {
        return tr(
            "The table (.csv, .tsv or .xlsx) has the columns document, code, and quote with occurrence or start and "
            "end (in code points, end exclusive), and if you like stance (x, o or -), coder, memo, and one for "
            "each facet of the project. When a row is in trouble nothing is imported, unless --skip-bad is given.");
    }
    qsizetype leastArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(u"create"_s, tr("Makes codes that the project does not have.")),
                QCommandLineOption(u"skip-bad"_s,
                                   tr("Takes the other rows of the table when some are in trouble.")),
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
        const CodingsImportOptions options{.createCodes = call.has(u"create"_s),
                                           .skipTroubles = call.has(u"skip-bad"_s)};
        const Result<CodingsReport> plan = previewCodings(*open->index, *table, options);
        if (!plan)
            return std::unexpected(plan.error());
        for (const RowTrouble &trouble : plan->troubles)
            call.console.say(tr("Line %1: %2").arg(trouble.line).arg(trouble.message));
        if (!plan->troubles.isEmpty() && !options.skipTroubles) {
            return failed(
                tr("%n row(s) are in trouble, so nothing was changed.", nullptr, int(plan->troubles.size())));
        }
        if (!dry) {
            const QString label = tr("Codings from %1").arg(QFileInfo(path).fileName());
            const Result<CodingsReport> done = importCodings(*open->index, *table, options, label);
            if (!done)
                return std::unexpected(done.error());
        }
        if (call.has(u"json"_s))
            call.console.print(toJson(*plan));
        for (const QString &code : plan->newCodes)
            call.console.say(tr("New code: %1").arg(code));
        const int count = int(plan->codings);
        call.console.say(dry ? tr("%n coding(s) would be added; nothing was changed.", nullptr, count)
                             : tr("Added %n coding(s).", nullptr, count));
        if (plan->known > 0)
            call.console.say(tr("%n row(s) say what was coded already.", nullptr, int(plan->known)));
        return {};
    }

private:
    static QJsonObject toJson(const CodingsReport &report)
    {
        QJsonArray troubles;
        for (const RowTrouble &trouble : report.troubles)
            troubles.append(QJsonObject{{u"line"_s, trouble.line}, {u"reason"_s, trouble.message}});
        return {{u"added"_s, report.codings},
                {u"known"_s, report.known},
                {u"facet_values"_s, report.facetValues},
                {u"new_codes"_s, QJsonArray::fromStringList(report.newCodes)},
                {u"new_coders"_s, QJsonArray::fromStringList(report.newCoders)},
                {u"left_out"_s, troubles}};
    }
};

} // namespace

std::unique_ptr<Command> makeImportCodingsVerb()
{
    return std::make_unique<ImportCodingsVerb>();
}

} // namespace Crosscase
