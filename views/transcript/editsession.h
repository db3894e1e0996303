// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "text/edits.h"

#include <optional>
#include <vector>

namespace Crosscase {

/// What stands on a text while it is edited.
struct EditedState
{
    std::vector<Coding> codings; ///< those that still have text
    QList<TurnRow> turns;        ///< ascending; only their positions follow
    QList<MarkRow> marks;
    QList<Id> lost; ///< codings whose text is gone, as they went
};

/**
 * A text being edited by hand, with what stands on it. Everything moves by the rule of text/edits.h at each keystroke,
 * and undo brings back exactly what was.
 *
 * Typing that goes on where the last edit ended is one edit with it, so that a word selected and typed anew takes the
 * old one's place with all its letters; endRun() says that the hand went elsewhere.
 */
class EditSession
{
public:
    EditSession(const CodePointMap &text, EditedState base);

    [[nodiscard]] const CodePointMap &text() const { return m_text; }
    [[nodiscard]] const EditedState &now() const { return m_now; }

    /// `edit` in positions of text().
    void edit(const TextEdit &edit);
    void endRun() { m_isRunning = false; }
    /// The edit that takes the last one back (or makes it again), already done here; nothing when there is none.
    std::optional<TextEdit> undo();
    std::optional<TextEdit> redo();
    [[nodiscard]] bool canUndo() const { return !m_steps.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }

    /// All edits in force, as Documents::correct() takes them.
    [[nodiscard]] QList<TextEdit> edits() const;
    /// The project changed what stands on the text as it was before the session.
    void setBase(EditedState base);

private:
    struct Step
    {
        TextEdit edit;
        QString removed;
    };
    struct Checkpoint
    {
        size_t steps = 0; ///< done by then
        EditedState state;
    };

    [[nodiscard]] static EditedState moved(const EditedState &before, const TextEdit &edit);
    [[nodiscard]] bool joins(const TextEdit &edit, const QString &removed);
    void push(const Step &step);
    /// The state after the first `steps` steps.
    [[nodiscard]] EditedState replayed(size_t steps) const;

    CodePointMap m_text;
    EditedState m_now;
    EditedState m_beforeRun; ///< before the last step
    std::vector<Step> m_steps;
    std::vector<Step> m_undone;
    std::vector<Checkpoint> m_checkpoints; ///< never empty; the first is the base
    bool m_isRunning = false;
};

} // namespace Crosscase
