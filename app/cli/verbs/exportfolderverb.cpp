// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/folderexport.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class ExportFolderVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"export-folder"_s; }
    QString summary() const override { return tr("Writes the whole project as a folder of open files."); }
    QString arguments() const override { return u"PROJECT FOLDER"_s; }
    QString details() const override
    {
        return tr(
            "Texts as plain text and as pages with their codings marked; codebook, codings, cases, attributes, turns, "
            "memos and history as CSV; saved tables as CSV and HTML. The folder must not exist or be empty.");
    }
    qsizetype leastArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Result<FolderExport> done = exportFolder(*open->index, call.arguments.at(1));
        if (!done)
            return std::unexpected(done.error());
        if (call.has(u"json"_s)) {
            call.console.print(QJsonObject{{u"folder"_s, call.arguments.at(1)},
                                           {u"files"_s, QJsonArray::fromStringList(done->files)},
                                           {u"bytes"_s, done->bytes}});
        }
        call.console.say(
            tr("Wrote %n file(s) to %1.", nullptr, int(done->files.size())).arg(call.arguments.at(1)));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeExportFolderVerb()
{
    return std::make_unique<ExportFolderVerb>();
}

} // namespace Crosscase
