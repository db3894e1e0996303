// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Undo, or redo.
class UndoVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    explicit UndoVerb(bool backwards)
        : m_backwards(backwards)
    {
    }

    QString name() const override { return m_backwards ? u"undo"_s : u"redo"_s; }
    QString summary() const override
    {
        return m_backwards ? tr("Takes back the last change.")
                           : tr("Makes the change last taken back again.");
    }
    QString arguments() const override { return u"PROJECT"_s; }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(u"count"_s, tr("So many changes."), u"N"_s, u"1"_s), jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        bool isNumber = false;
        const qint64 count = call.value(u"count"_s).toLongLong(&isNumber);
        if (!isNumber || count < 1)
            return wrongUsage(tr("--count is a number from 1 on, not \"%1\".").arg(call.value(u"count"_s)));
        const Outcome<OpenProject> open = openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        QStringList labels;
        Outcome<> outcome;
        while (labels.size() < count && outcome) {
            const std::optional<HistoryEntry> next = m_backwards ? open->project->nextUndo()
                                                                 : open->project->nextRedo();
            if (!next)
                break;
            const Result<ChangeSet> done = m_backwards ? open->project->undo() : open->project->redo();
            if (done)
                labels.append(next->label);
            else
                outcome = std::unexpected(Problem(done.error()));
        }
        for (const QString &label : std::as_const(labels))
            call.console.say(m_backwards ? tr("Undone: %1").arg(label) : tr("Redone: %1").arg(label));
        if (call.has(u"json"_s))
            call.console.print(QJsonObject{{u"changes"_s, QJsonArray::fromStringList(labels)}});
        if (outcome && labels.isEmpty())
            return failed(m_backwards ? tr("There is nothing to undo.") : tr("There is nothing to redo."));
        return outcome;
    }

private:
    bool m_backwards;
};

} // namespace

std::unique_ptr<Command> makeUndoVerb()
{
    return std::make_unique<UndoVerb>(true);
}

std::unique_ptr<Command> makeRedoVerb()
{
    return std::make_unique<UndoVerb>(false);
}

} // namespace Crosscase
