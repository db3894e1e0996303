// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"

#include <QTemporaryDir>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// So many of the newest changes are undone and redone on a copy: enough to meet every kind of change, few enough to
// be done in seconds.
constexpr int replayed = 100;

class CheckVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"check"_s; }
    QString summary() const override { return tr("Looks for damage."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr("Checks the file itself, references between rows, the full-text index, and that positions lie inside their "
                  "texts. On a copy, undoes and redoes the last %1 changes and checks that the index in memory followed "
                  "them. Changes nothing. The exit code is 1 when something is wrong.")
            .arg(replayed);
    }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        Result<QStringList> problems = open->project->check();
        if (!problems)
            return std::unexpected(problems.error());
        // A damaged file is not replayed: what that would say is of no use.
        if (problems->isEmpty()) {
            const Outcome<QString> difference = replay(*open->project);
            if (!difference)
                return std::unexpected(difference.error());
            if (!difference->isEmpty())
                problems->append(*difference);
        }
        if (call.has(u"json"_s)) {
            call.console.print(QJsonObject{{u"ok"_s, problems->isEmpty()},
                                           {u"problems"_s, QJsonArray::fromStringList(*problems)}});
        } else {
            for (const QString &problem : std::as_const(*problems))
                call.console.print(problem);
        }
        if (!problems->isEmpty())
            return failed(tr("%n problem(s) were found.", nullptr, int(problems->size())));
        call.console.say(tr("Nothing is wrong."));
        return {};
    }

private:
    // Where an index that followed the changes differs from one read afresh; empty when nowhere.
    static Outcome<QString> replay(const Project &project)
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"copy.crosscase"_s);
        CROSSCASE_TRY(project.copyTo(path));
        const Outcome<OpenProject> copy = openForWriting(path);
        if (!copy)
            return std::unexpected(copy.error());
        int undone = 0;
        for (; undone < replayed && copy->project->nextUndo(); ++undone)
            CROSSCASE_TRY(copy->project->undo());
        Outcome<QString> difference = compare(*copy);
        if (!difference || !difference->isEmpty())
            return difference;
        for (; undone > 0; --undone)
            CROSSCASE_TRY(copy->project->redo());
        return compare(*copy);
    }

    static Outcome<QString> compare(const OpenProject &open)
    {
        const Result<std::unique_ptr<Index>> fresh = Index::build(*open.project);
        if (!fresh)
            return std::unexpected(fresh.error());
        return open.index->differenceFrom(**fresh);
    }
};

} // namespace

std::unique_ptr<Command> makeCheckVerb()
{
    return std::make_unique<CheckVerb>();
}

} // namespace Crosscase
