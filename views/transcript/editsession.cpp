// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/editsession.h"

#include <algorithm>

namespace Crosscase {

namespace {

constexpr size_t StepsBetweenCheckpoints = 100;

qint64 lengthOf(const QString &text)
{
    return CodePointMap(text).length();
}

} // namespace

EditSession::EditSession(const CodePointMap &text, EditedState base)
    : m_text(text)
{
    setBase(std::move(base));
}

void EditSession::setBase(EditedState base)
{
    m_checkpoints.clear();
    m_checkpoints.push_back({0, std::move(base)});
    m_now = replayed(m_steps.size());
    m_isRunning = false;
}

EditedState EditSession::moved(const EditedState &before, const TextEdit &edit)
{
    const TextEdits one({edit});
    const qint64 length = lengthOf(edit.text);
    EditedState after;
    after.lost = before.lost;
    after.codings.reserve(before.codings.size());
    for (Coding coding : before.codings) {
        const std::optional<Span> span = TextEdits::movedPassage(coding.span, edit.span, length);
        if (!span) {
            after.lost.append(coding.id);
            continue;
        }
        coding.span = *span;
        after.codings.push_back(coding);
    }
    after.turns.reserve(before.turns.size());
    qint64 end = 0;
    for (TurnRow turn : before.turns) {
        const std::optional<Span> span = one.turn(turn.span);
        if (!span)
            continue;
        turn.span = {std::max(span->start, end), std::max(span->end, end)};
        turn.saidAt = std::clamp(one.position(turn.saidAt), turn.span.start, turn.span.end);
        end = turn.span.end;
        after.turns.append(turn);
    }
    after.marks.reserve(before.marks.size());
    for (MarkRow mark : before.marks) {
        if (const std::optional<Span> span = one.passage(mark.span)) {
            mark.span = *span;
            after.marks.append(mark);
        }
    }
    return after;
}

bool EditSession::joins(const TextEdit &edit, const QString &removed)
{
    if (!m_isRunning || m_steps.empty())
        return false;
    Step &last = m_steps.back();
    const qint64 length = lengthOf(last.edit.text);
    const qint64 end = last.edit.span.start + length;
    if (edit.span.isEmpty() && edit.span.start == end) {
        last.edit.text += edit.text; // typed on
        return true;
    }
    if (!edit.text.isEmpty())
        return false;
    if (edit.span.end == end && edit.span.start >= last.edit.span.start && length > 0) {
        last.edit.text.chop(removed.size()); // took back what was just typed
        return true;
    }
    if (length == 0 && edit.span.end == last.edit.span.start) {
        last.edit.span.start = edit.span.start; // deleted on backwards
        last.removed.prepend(removed);
        return true;
    }
    if (edit.span.start == end) {
        last.edit.span.end += edit.span.length(); // deleted on forwards
        last.removed += removed;
        return true;
    }
    return false;
}

void EditSession::push(const Step &step)
{
    m_beforeRun = m_now;
    m_steps.push_back(step);
    m_now = moved(m_beforeRun, step.edit);
}

void EditSession::edit(const TextEdit &edit)
{
    const QString removed = m_text.mid(edit.span);
    m_undone.clear();
    if (joins(edit, removed)) {
        m_now = moved(m_beforeRun, m_steps.back().edit);
    } else {
        // A checkpoint never holds a step that may still grow.
        if (m_steps.size() >= m_checkpoints.back().steps + StepsBetweenCheckpoints)
            m_checkpoints.push_back({m_steps.size(), m_now});
        push({edit, removed});
    }
    m_text.replace(edit.span, edit.text);
    m_isRunning = true;
}

EditedState EditSession::replayed(size_t steps) const
{
    size_t from = m_checkpoints.size() - 1;
    while (m_checkpoints[from].steps > steps)
        --from;
    EditedState state = m_checkpoints[from].state;
    for (size_t i = m_checkpoints[from].steps; i < steps; ++i)
        state = moved(state, m_steps[i].edit);
    return state;
}

std::optional<TextEdit> EditSession::undo()
{
    if (m_steps.empty())
        return std::nullopt;
    const Step step = m_steps.back();
    m_steps.pop_back();
    while (m_checkpoints.back().steps > m_steps.size())
        m_checkpoints.pop_back();
    m_undone.push_back(step);
    m_now = replayed(m_steps.size());
    m_isRunning = false;
    const TextEdit back{{step.edit.span.start, step.edit.span.start + lengthOf(step.edit.text)},
                        step.removed};
    m_text.replace(back.span, back.text);
    return back;
}

std::optional<TextEdit> EditSession::redo()
{
    if (m_undone.empty())
        return std::nullopt;
    const Step step = m_undone.back();
    m_undone.pop_back();
    push(step);
    m_isRunning = false;
    m_text.replace(step.edit.span, step.edit.text);
    return step.edit;
}

QList<TextEdit> EditSession::edits() const
{
    QList<TextEdit> edits;
    for (const Step &step : m_steps) {
        if (!step.edit.span.isEmpty() || !step.edit.text.isEmpty())
            edits.append(step.edit);
    }
    return edits;
}

} // namespace Crosscase
