// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/programs/refiexport.h"

#include <QFileInfo>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class ExportProjectVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"export-project"_s; }
    QString summary() const override { return tr("Writes the project for another program."); }
    QString arguments() const override { return u"PROJECT FILE.qdpx"_s; }
    QString details() const override
    {
        return tr(
            "Writes a REFI-QDA project, which NVivo, ATLAS.ti, MAXQDA, QualCoder and others read. Stances and "
            "facets are notes on the codings, and Crosscase reads all of it back. What the other side will not show "
            "is said and written beside the file, as FILE.losses.txt.");
    }
    qsizetype leastArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(u"for"_s,
                                   tr("The program that will read it: %1.").arg(profileIds().join(u", "_s)),
                                   u"PROGRAM"_s),
                QCommandLineOption(
                    u"parallel-codes"_s,
                    tr("Each stance and choice of a facet is a code too, such as \"Networking [o]\".")),
                dryRunOption(), jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const QString file = call.arguments.at(1);
        if (QFileInfo(file).suffix().toLower() != "qdpx"_L1)
            return wrongUsage(tr("A project is exported to a file that ends in .qdpx, not to %1.").arg(file));
        const QString program = call.has(u"for"_s) ? call.value(u"for"_s) : u"standard"_s;
        const std::optional<RefiProfile> profile = refiProfileFromId(program);
        if (!profile) {
            return wrongUsage(
                tr("There is no profile for \"%1\"; there are %2.").arg(program, profileIds().join(u", "_s)));
        }
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Result<RefiExport> written = exportRefi(
            *open->index, {.profile = *profile, .parallelCodes = call.has(u"parallel-codes"_s)});
        if (!written)
            return std::unexpected(written.error());
        const bool dry = call.has(u"dry-run"_s);
        const QString report = lossReportPath(file);
        if (!dry) {
            CROSSCASE_TRY(writeFile(file, written->archive));
            CROSSCASE_TRY(writeFile(
                report, lossReport(written->losses, open->project->name(), QFileInfo(file).fileName())));
        }
        if (call.has(u"json"_s)) {
            call.console.print(QJsonObject{{u"file"_s, file},
                                           {u"report"_s, report},
                                           {u"bytes"_s, written->archive.size()},
                                           {u"losses"_s, QJsonArray::fromStringList(written->losses)}});
        } else {
            for (const QString &sentence : written->losses)
                call.console.print(sentence);
        }
        call.console.say(dry ? tr("This is what would be done; nothing was written.")
                             : tr("Wrote %1 and %2.").arg(file, report));
        return {};
    }

private:
    static QStringList profileIds()
    {
        QStringList ids;
        for (const RefiProfile profile : refiProfiles())
            ids.append(refiProfileId(profile));
        return ids;
    }
};

} // namespace

std::unique_ptr<Command> makeExportProjectVerb()
{
    return std::make_unique<ExportProjectVerb>();
}

} // namespace Crosscase
