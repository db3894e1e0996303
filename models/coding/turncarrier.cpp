// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/turncarrier.h"

#include "text/words.h"

#include <QSet>

#include <algorithm>

namespace Crosscase {

namespace {

bool isFormatting(Mark::Kind kind)
{
    return kind == Mark::Kind::Heading || kind == Mark::Kind::Bold || kind == Mark::Kind::Italic
        || kind == Mark::Kind::Page;
}

} // namespace

TurnCarrier::TurnCarrier(const CodePointMap &oldText, const CodePointMap &newText,
                         const TextAlignment &alignment)
    : m_oldText(oldText)
    , m_newText(newText)
    , m_alignment(alignment)
{
}

void TurnCarrier::setOld(const QList<TurnRow> &turns, const QList<SpeakerRow> &speakers,
                         const QList<Mark> &marks)
{
    m_turns = turns;
    m_speakers = speakers;
    m_marks = marks;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks[i].kind == Mark::Kind::Label)
            m_labelAt.insert(marks[i].span.start, i);
    }
}

std::optional<Mark> TurnCarrier::labelOf(const TurnRow &turn) const
{
    // A time stamp may stand before the label.
    for (qint64 at = turn.span.start; at < turn.saidAt; ++at) {
        if (const auto found = m_labelAt.constFind(at); found != m_labelAt.cend())
            return m_marks.at(*found);
    }
    return {};
}

bool TurnCarrier::sameLabel(const TurnRow &old, const TurnShape &shape) const
{
    const std::optional<Mark> label = labelOf(old);
    if (label
        && (label->value == shape.speaker || m_oldText.view(label->span) == m_newText.view(shape.label)))
        return true;
    const auto speaker = std::ranges::find(m_speakers, old.speaker, &SpeakerRow::id);
    return speaker != m_speakers.end() ? speaker->name == shape.speaker : shape.speaker.isEmpty();
}

bool TurnCarrier::wasCutByHand(const TurnRow &old) const
{
    return old.saidAt == old.span.start && !labelOf(old);
}

qint64 TurnCarrier::saidAt(const TurnRow &old, Span span) const
{
    if (old.saidAt <= old.span.start)
        return span.start;
    const MappedStretch head = m_alignment.map({old.span.start, old.saidAt});
    return head.fate == StretchFate::Lost ? span.start : std::clamp(head.span.end, span.start, span.end);
}

Id TurnCarrier::speakerNamed(const QString &name) const
{
    const auto speaker = std::ranges::find(m_speakers, name, &SpeakerRow::name);
    return speaker == m_speakers.end() ? NoId : speaker->id;
}

QList<Mark> TurnCarrier::mappedMarks(bool formattingOnly) const
{
    QList<Mark> marks;
    for (Mark mark : m_marks) {
        if (formattingOnly && !isFormatting(mark.kind))
            continue;
        const MappedStretch place = m_alignment.map(mark.span);
        const bool empty = mark.span.isEmpty();
        if (!empty && (place.fate == StretchFate::Lost || place.span.isEmpty()))
            continue;
        mark.span = empty ? Span{place.span.start, place.span.start} : place.span;
        marks.append(mark);
    }
    return marks;
}

CarriedTurns TurnCarrier::mapped() const
{
    CarriedTurns carried;
    qint64 before = 0;
    for (const TurnRow &old : m_turns) {
        const MappedStretch place = m_alignment.map(old.span);
        const Span span{std::max(place.span.start, before), place.span.end};
        if (place.fate == StretchFate::Lost || span.isEmpty()) {
            carried.gone.append(old.id);
            continue;
        }
        TurnRow row = old;
        row.span = span;
        row.saidAt = saidAt(old, span);
        before = span.end;
        carried.turns.append({row, {}});
    }
    // What was added between a turn's last word and the next turn is the turn's, if nothing stood there before.
    QHash<Id, qsizetype> oldPlace;
    for (qsizetype i = 0; i < m_turns.size(); ++i)
        oldPlace.insert(m_turns.at(i).id, i);
    for (qsizetype i = 0; i < carried.turns.size(); ++i) {
        TurnRow &row = carried.turns[i].row;
        const qsizetype old = oldPlace.value(row.id);
        const bool last = i + 1 == carried.turns.size();
        const qint64 oldEnd = old + 1 < m_turns.size() ? m_turns.at(old + 1).span.start : m_oldText.length();
        if (!m_oldText.view({m_turns.at(old).span.end, oldEnd}).trimmed().isEmpty())
            continue;
        const qint64 newEnd = last ? m_newText.length() : carried.turns.at(i + 1).row.span.start;
        row.span = {row.span.start, std::max(row.span.end, trimmed(m_newText, {row.span.start, newEnd}).end)};
    }
    carried.kept = carried.turns.size();
    carried.marks = mappedMarks(false);
    sortMarks(carried.marks);
    return carried;
}

QMap<qsizetype, QList<qsizetype>> TurnCarrier::partners(const QList<TurnShape> &shapes) const
{
    QMap<qsizetype, QList<qsizetype>> found; // new turn -> old turns whose words begin in it, in order
    for (qsizetype i = 0; i < m_turns.size(); ++i) {
        const TurnRow &old = m_turns.at(i);
        const Span said{old.saidAt, old.span.end};
        MappedStretch place = m_alignment.map(said.isEmpty() ? old.span : said);
        if (place.fate == StretchFate::Lost)
            place = m_alignment.map(old.span);
        if (place.fate == StretchFate::Lost)
            continue;
        const auto after = std::ranges::upper_bound(shapes, place.span.start, {},
                                                    [](const TurnShape &turn) { return turn.span.start; });
        if (after != shapes.begin() && std::prev(after)->span.contains(place.span.start))
            found[after - shapes.begin() - 1].append(i);
    }
    return found;
}

CarriedTurns TurnCarrier::joined(const Recognition &recognition) const
{
    const QList<TurnShape> &shapes = recognition.turns;
    const QMap<qsizetype, QList<qsizetype>> candidates = partners(shapes);
    QHash<qsizetype, qsizetype> partner;  // new -> old
    QHash<QString, QMap<Id, int>> readAs; // what a label reads, and how often it begins whose turns
    for (const auto &[shape, olds] : candidates.asKeyValueRange()) {
        // Of several the one with this label; a turn that begins with the words of two was one of them.
        const auto best = std::ranges::find_if(olds, [&](qsizetype old) {
            return sameLabel(m_turns.at(old), shapes.at(shape)) && !wasCutByHand(m_turns.at(old));
        });
        partner.insert(shape, best == olds.end() ? olds.first() : *best);
        if (best != olds.end())
            ++readAs[shapes.at(shape).speaker][m_turns.at(*best).speaker];
    }
    QHash<QString, Id> learned; // whose turns a label begins: most often, the first of several
    for (const auto &[label, speakers] : std::as_const(readAs).asKeyValueRange())
        learned.insert(label, std::max_element(speakers.cbegin(), speakers.cend()).key());

    CarriedTurns carried;
    QSet<Id> used;
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        const TurnShape &shape = shapes.at(i);
        CarriedTurns::Turn turn;
        const auto old = partner.constFind(i);
        const TurnRow *before = old == partner.cend() ? nullptr : &m_turns.at(*old);
        if (before) {
            turn.row = *before;
            used.insert(before->id);
        }
        if (!before || !sameLabel(*before, shape)) {
            turn.row.speaker = learned.value(shape.speaker, speakerNamed(shape.speaker));
            if (turn.row.speaker == NoId)
                turn.newSpeaker = shape.speaker;
        }
        turn.row.span = shape.span;
        turn.row.saidAt = shape.said.start;
        if (shape.startMs) {
            turn.row.startMs = shape.startMs;
            turn.row.endMs = shape.endMs;
        }
        carried.turns.append(turn);
    }
    for (const TurnRow &old : m_turns) {
        if (used.contains(old.id))
            continue;
        const MappedStretch place = m_alignment.map(old.span);
        if (place.fate != StretchFate::Lost && wasCutByHand(old))
            cut(carried, old, place.span);
    }
    carried.kept = std::ranges::count_if(carried.turns, [](const auto &turn) { return turn.row.id != NoId; });
    QSet<Id> standing;
    for (const CarriedTurns::Turn &turn : carried.turns)
        standing.insert(turn.row.id);
    for (const TurnRow &old : m_turns) {
        if (!standing.contains(old.id))
            carried.gone.append(old.id);
    }
    carried.marks = recognition.marks;
    if (std::ranges::none_of(carried.marks, [](const Mark &mark) { return isFormatting(mark.kind); }))
        carried.marks += mappedMarks(true);
    sortMarks(carried.marks);
    return carried;
}

void TurnCarrier::cut(CarriedTurns &carried, const TurnRow &old, Span after) const
{
    const auto whole = std::ranges::find_if(carried.turns, [&](const CarriedTurns::Turn &turn) {
        return turn.row.saidAt < after.start && after.start < turn.row.span.end;
    });
    if (whole == carried.turns.end())
        return; // its beginning is the beginning of a turn that is there
    CarriedTurns::Turn rest{old, {}};
    rest.row.span = {after.start, whole->row.span.end};
    rest.row.saidAt = after.start;
    whole->row.span.end = trimmed(m_newText, {whole->row.span.start, after.start}).end;
    whole->row.endMs.reset();
    carried.turns.insert(std::next(whole), rest);
}

} // namespace Crosscase
