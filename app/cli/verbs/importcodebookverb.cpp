// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/projects/codebookimport.h"

#include <QFileInfo>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class ImportCodebookVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"import-codebook"_s; }
    QString summary() const override { return tr("Merges a codebook into the project's."); }
    QString arguments() const override { return u"PROJECT FILE"_s; }
    QString details() const override
    {
        return tr(
            "Reads REFI-QDA codebooks (.qdc) and projects (.qde), tables (.csv, .tsv, .xlsx) and indented text "
            "(.txt). A code that the project has, by its GUID or its path, is kept as it is; only what is empty "
            "is filled in.");
    }
    qsizetype leastArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override { return {dryRunOption(), jsonOption()}; }

    Outcome<> run(const Call &call) const override
    {
        const QString path = call.arguments.at(1);
        const bool dry = call.has(u"dry-run"_s);
        Outcome<OpenProject> open = dry ? openForReading(call.project()) : openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Result<CodebookFile> file = readCodebook(path);
        if (!file)
            return std::unexpected(file.error());
        const QString label = tr("Import the codebook %1").arg(QFileInfo(path).fileName());
        const Result<CodebookMerge> merge = dry ? previewCodebook(*open->index, *file)
                                                : importCodebook(*open->index, *file, label);
        if (!merge)
            return std::unexpected(merge.error());
        if (call.has(u"json"_s)) {
            call.console.print(QJsonObject{{u"added"_s, QJsonArray::fromStringList(merge->added)},
                                           {u"completed"_s, QJsonArray::fromStringList(merge->completed)},
                                           {u"same"_s, QJsonArray::fromStringList(merge->same)},
                                           {u"remarks"_s, QJsonArray::fromStringList(merge->remarks)}});
        }
        for (const QString &remark : merge->remarks)
            call.console.say(remark);
        const int added = int(merge->added.size());
        call.console.say(dry ? tr("%n code(s) would be added; nothing was changed.", nullptr, added)
                             : tr("Added %n code(s).", nullptr, added));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeImportCodebookVerb()
{
    return std::make_unique<ImportCodebookVerb>();
}

} // namespace Crosscase
