// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/turnrewrite.h"

#include "text/coverage.h"
#include "text/linehead.h"
#include "text/turns.h"

#include <algorithm>
#include <array>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype SampledTurns = 60;

constexpr auto LabelKind = "label"_L1; // as markKindName() has them
constexpr auto TimeKind = "time"_L1;

Span lineAt(const CodePointMap &text, qint64 position)
{
    const QString &all = text.text();
    const qsizetype at = text.toUtf16(position);
    const qsizetype start = at == 0 ? 0 : all.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype end = all.indexOf(u'\n', at);
    return text.toSpan(start, end < 0 ? all.size() : end);
}

bool isBlank(const CodePointMap &text, Span span)
{
    return span.isEmpty() || text.view(span).trimmed().isEmpty();
}

/// The label of the turn, or null.
const MarkRow *labelOf(const TurnRow &turn, const QList<MarkRow> &marks)
{
    auto mark = std::ranges::lower_bound(marks, turn.span.start, {},
                                         [](const MarkRow &row) { return row.span.start; });
    for (; mark != marks.end() && mark->span.start <= turn.saidAt; ++mark) {
        if (mark->kind == LabelKind)
            return &*mark;
    }
    return nullptr;
}

/// A line that begins a turn, as read anew.
struct ReadHead
{
    LineHead head;
    Span label;
    Span time; ///< empty: none
    qint64 saidAt = 0;
    Id speaker = NoId;
};

class Rewriting
{
public:
    Rewriting(const TurnStructure &before, const CodePointMap &oldText, const CodePointMap &newText,
              const TextEdits &edits)
        : m_before(before)
        , m_oldText(oldText)
        , m_newText(newText)
        , m_edits(edits)
        , m_touched(edits.touched())
    {
    }

    TurnStructure run()
    {
        learnShape();
        findTouchedLines();
        moveTurns();
        readLines();
        std::ranges::stable_sort(m_starts, {}, &Start::at);
        moveMarks();
        setEnds();
        return m_after;
    }

private:
    struct Start
    {
        qint64 at = 0;
        const TurnRow *old = nullptr; ///< null: a new turn
        Span moved;                   ///< of the old turn
        std::optional<ReadHead> read;
    };

    void learnShape()
    {
        for (const SpeakerRow &speaker : m_before.speakers)
            m_known.insert(speaker.name.toCaseFolded(), speaker.id);
        std::array<int, HeadFamilyCount> uses{};
        const qsizetype step = std::max<qsizetype>(1, m_before.turns.size() / SampledTurns);
        for (qsizetype i = 0; i < m_before.turns.size(); ++i) {
            const TurnRow &turn = m_before.turns.at(i);
            const MarkRow *label = labelOf(turn, m_before.marks);
            if (!label)
                continue;
            // A speaker may have been renamed since: the label still says the old name.
            m_known.insert(label->value.toCaseFolded(), turn.speaker);
            if (i % step != 0)
                continue;
            for (const LineHead &head : lineHeads(m_oldText.view(lineAt(m_oldText, turn.span.start)))) {
                if (head.name == label->value)
                    ++uses[size_t(head.family)];
            }
        }
        const auto most = std::ranges::max_element(uses);
        if (*most > 0)
            m_family = HeadFamily(most - uses.begin());
    }

    void findTouchedLines()
    {
        for (const Span touched : m_touched) {
            for (qint64 at = touched.start; at <= touched.end;) {
                const Span line = lineAt(m_newText, at);
                if (m_lines.isEmpty() || m_lines.last().start < line.start)
                    m_lines.append(line);
                at = line.end + 1;
            }
        }
    }

    [[nodiscard]] qsizetype touchedLineOf(qint64 position) const
    {
        const auto after = std::ranges::upper_bound(m_lines, position, {}, &Span::start);
        const qsizetype index = after - m_lines.begin() - 1;
        return index >= 0 && position <= m_lines.at(index).end ? index : -1;
    }

    void moveTurns()
    {
        for (const TurnRow &turn : m_before.turns) {
            const std::optional<Span> now = m_edits.turn(turn.span);
            if (!now)
                continue;
            const Span moved = *now;
            m_covered.append(moved);
            const MarkRow *label = m_family ? labelOf(turn, m_before.marks) : nullptr;
            const qsizetype line = label ? touchedLineOf(m_edits.position(label->span.start)) : -1;
            if (line < 0)
                m_starts.append({moved.start, &turn, moved, {}});
            else
                m_pending[line].append({moved.start, &turn, moved, {}});
        }
    }

    void readLines()
    {
        if (!m_family)
            return;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QList<Start> pending = m_pending.value(i);
            const Span line = m_lines.at(i);
            std::optional<qint64> labelAt;
            if (!pending.isEmpty())
                labelAt = m_edits.position(labelOf(*pending.first().old, m_before.marks)->span.start);
            std::optional<ReadHead> read = readHead(line, labelAt);
            if (!read)
                continue; // a turn that began here joins the one before
            Start start;
            start.at = read->label.start;
            if (!read->time.isEmpty())
                start.at = std::min(start.at, read->time.start);
            if (!pending.isEmpty()) {
                start.old = pending.first().old;
                start.moved = pending.first().moved;
                // A time may stand on a line of its own above; what was put in above the label's line is not the turn's.
                const MarkRow *label = labelOf(*start.old, m_before.marks);
                const bool hasLineAbove = lineAt(m_oldText, label->span.start).start > start.old->span.start;
                start.at = std::min(
                    start.at, hasLineAbove ? start.moved.start : std::max(start.moved.start, line.start));
            }
            start.read = read;
            m_starts.append(start);
        }
    }

    /// `labelAt`: where the label stands now that was here; a name that was corrected there need not be a known one.
    [[nodiscard]] std::optional<ReadHead> readHead(Span line, std::optional<qint64> labelAt) const
    {
        const qsizetype offset = m_newText.toUtf16(line.start);
        for (const LineHead &head : lineHeads(m_newText.view(line))) {
            const auto speaker = m_known.constFind(head.name.toCaseFolded());
            const bool isCorrected = labelAt && m_newText.toCodePoint(offset + head.labelStart) == *labelAt;
            if (head.family != *m_family || head.name.isEmpty()
                || (speaker == m_known.cend() && !isCorrected))
                continue;
            ReadHead read;
            read.head = head;
            read.label = m_newText.toSpan(offset + head.labelStart, offset + head.labelEnd);
            if (head.timeStart >= 0)
                read.time = m_newText.toSpan(offset + head.timeStart, offset + head.timeEnd);
            read.saidAt = m_newText.toCodePoint(offset + head.saidStart);
            read.speaker = speaker == m_known.cend() ? NoId : *speaker;
            return read;
        }
        return std::nullopt;
    }

    void moveMarks()
    {
        for (MarkRow mark : m_before.marks) {
            const std::optional<Span> moved = m_edits.passage(mark.span);
            if (!moved)
                continue;
            mark.span = *moved;
            m_after.marks.append(mark);
        }
        if (m_family) {
            // What was read anew says itself where its label and time stand.
            QList<MarkRow> old;
            m_after.marks.removeIf([&](const MarkRow &mark) {
                const qsizetype line = touchedLineOf(mark.span.start);
                if (line < 0
                    || (mark.kind != LabelKind && !(mark.kind == TimeKind && isInHead(line, mark.span))))
                    return false;
                old.append(mark);
                return true;
            });
            for (const Start &start : std::as_const(m_starts)) {
                if (!start.read)
                    continue;
                addMark(LabelKind, start.read->label, start.read->head.name, old);
                if (!start.read->time.isEmpty())
                    addMark(TimeKind, start.read->time, QString::number(start.read->head.startMs.value_or(0)),
                            old);
            }
        }
        std::ranges::stable_sort(m_after.marks, {}, [](const MarkRow &mark) { return mark.span.start; });
    }

    [[nodiscard]] bool isInHead(qsizetype line, Span span) const
    {
        const Span whole = m_lines.at(line);
        return std::ranges::any_of(m_starts, [&](const Start &start) {
            return start.read && whole.contains(start.read->label.start) && span.end <= start.read->saidAt;
        });
    }

    /// Takes up the mark that stood there, so that its row stays.
    void addMark(QLatin1StringView kind, Span span, const QString &value, QList<MarkRow> &old)
    {
        const auto same = std::ranges::find_if(old, [&](const MarkRow &mark) {
            return mark.kind == kind && lineAt(m_newText, mark.span.start).contains(span.start);
        });
        MarkRow mark;
        if (same != old.end()) {
            mark = *same;
            old.erase(same);
        }
        mark.kind = kind;
        mark.span = span;
        mark.value = value;
        m_after.marks.append(mark);
    }

    /// Where the text of the turn that starts at `start` ends, looking no further than `limit`.
    [[nodiscard]] qint64 endOf(qint64 start, qint64 limit) const
    {
        qint64 end = start;
        for (const Span piece : m_pieces) {
            if (piece.end <= start)
                continue;
            if (piece.start >= limit)
                break;
            end = std::min(piece.end, limit);
        }
        return end;
    }

    void cover()
    {
        // A new paragraph counts as its turn's when only blank lines part it from the turn, and it has its line for itself.
        m_pieces = united(m_covered);
        for (const Span touched : m_touched) {
            if (isBlank(m_newText, touched))
                continue;
            const auto after = std::ranges::upper_bound(m_pieces, touched.start, {}, &Span::start);
            if (after == m_pieces.begin())
                continue;
            Span &before = *std::prev(after);
            const qint64 rest = std::min(lineAt(m_newText, touched.end).end,
                                         after == m_pieces.end() ? m_newText.length() : after->start);
            if (before.end < touched.end && isBlank(m_newText, {before.end, touched.start})
                && isBlank(m_newText, {touched.end, rest}))
                before.end = touched.end;
        }
    }

    void setEnds()
    {
        cover();
        m_after.speakers = m_before.speakers;
        qsizetype last = -1;
        for (qsizetype i = 0; i < m_starts.size(); ++i) {
            const Start &start = m_starts.at(i);
            const qint64 limit = i + 1 < m_starts.size() ? m_starts.at(i + 1).at : m_newText.length();
            TurnRow turn = start.old ? *start.old : TurnRow();
            turn.span = {std::max(start.at, last), endOf(start.at, limit)};
            if (start.read)
                turn.span.end = std::max(turn.span.end, start.read->saidAt);
            const bool isTouched = start.read || !start.old || turn.span.length() != start.old->span.length()
                || std::ranges::any_of(m_touched, [&](Span span) {
                                       return span.start <= turn.span.end && turn.span.start <= span.end;
                                   });
            if (isTouched)
                turn.span.end = withoutBlankEnd(turn.span);
            if (turn.span.isEmpty())
                continue;
            last = turn.span.end;
            setHead(turn, start, isTouched);
            if (isTouched)
                turn.words = wordsSaid(m_newText, {turn.saidAt, turn.span.end}, wordMarks());
            if (start.read && start.read->speaker == NoId)
                m_after.newSpeakers.insert(m_after.turns.size(), start.read->head.name);
            m_after.turns.append(turn);
        }
    }

    void setHead(TurnRow &turn, const Start &start, bool isTouched) const
    {
        if (start.read) {
            turn.speaker = start.read->speaker;
            turn.saidAt = start.read->saidAt;
            if (start.read->head.startMs)
                turn.startMs = start.read->head.startMs;
            if (start.read->head.endMs)
                turn.endMs = start.read->head.endMs;
        } else if (start.old) {
            // What was put in between the label and the first word is said too.
            qint64 headEnd = start.old->saidAt;
            while (headEnd > start.old->span.start && isBlank(m_oldText, {headEnd - 1, headEnd}))
                --headEnd;
            turn.saidAt = m_edits.position(headEnd);
            if (!isTouched)
                turn.saidAt += start.old->saidAt - headEnd;
        }
        turn.saidAt = std::clamp(turn.saidAt, turn.span.start, turn.span.end);
        if (!isTouched)
            return;
        qsizetype said = m_newText.toUtf16(turn.saidAt);
        const qsizetype end = m_newText.toUtf16(turn.span.end);
        while (said < end && m_newText.text().at(said).isSpace())
            ++said;
        turn.saidAt = m_newText.toCodePoint(said);
    }

    [[nodiscard]] qint64 withoutBlankEnd(Span span) const
    {
        qsizetype end = m_newText.toUtf16(span.end);
        const qsizetype start = m_newText.toUtf16(span.start);
        while (end > start && m_newText.text().at(end - 1).isSpace())
            --end;
        return m_newText.toCodePoint(end);
    }

    [[nodiscard]] const QList<Mark> &wordMarks()
    {
        if (m_wordMarks.isEmpty()) {
            for (const MarkRow &row : std::as_const(m_after.marks)) {
                if (const std::optional<Mark::Kind> kind = markKindFromName(row.kind))
                    m_wordMarks.append({row.span, *kind, row.value});
            }
        }
        return m_wordMarks;
    }

    const TurnStructure &m_before;
    const CodePointMap &m_oldText;
    const CodePointMap &m_newText;
    const TextEdits &m_edits;
    const QList<Span> m_touched;
    QHash<QString, Id> m_known; ///< speakers by folded name
    std::optional<HeadFamily> m_family;
    QList<Span> m_lines;                      ///< of the new text, where it was touched
    QHash<qsizetype, QList<Start>> m_pending; ///< old turns that began in a touched line
    QList<Start> m_starts;
    QList<Span> m_covered;
    QList<Span> m_pieces;
    QList<Mark> m_wordMarks;
    TurnStructure m_after;
};

} // namespace

TurnStructure rewritten(const TurnStructure &before, const CodePointMap &oldText, const CodePointMap &newText,
                        const TextEdits &edits)
{
    return Rewriting(before, oldText, newText, edits).run();
}

namespace {

template<typename Row>
Result<QList<Row>> rowsOf(const Reader &read, Id document)
{
    return read.rowsWhere<Row>("document_id", document);
}

/// Writes what differs; rows of `before` that are not in `after` go.
template<typename Row>
Result<> writeRows(Writer &writer, Id document, const QList<Row> &before, const QList<Row> &after)
{
    QHash<Id, const Row *> old;
    for (const Row &row : before)
        old.insert(row.id, &row);
    for (Row row : after) {
        row.document = document;
        const Row *was = old.take(row.id);
        if (row.id == NoId)
            CROSSCASE_TRY(writer.insert(row));
        else if (!was || *was != row)
            CROSSCASE_TRY(writer.update(row));
    }
    QList<Id> gone = old.keys();
    std::ranges::sort(gone); // so that the same correction writes the same rows in the same order
    for (Id id : gone)
        CROSSCASE_TRY(writer.template remove<Row>(id));
    return {};
}

} // namespace

Result<TurnStructure> readStructure(const Reader &read, Id document)
{
    TurnStructure structure;
    Result<QList<TurnRow>> turns = rowsOf<TurnRow>(read, document);
    CROSSCASE_TRY(turns);
    Result<QList<SpeakerRow>> speakers = rowsOf<SpeakerRow>(read, document);
    CROSSCASE_TRY(speakers);
    Result<QList<MarkRow>> marks = rowsOf<MarkRow>(read, document);
    CROSSCASE_TRY(marks);
    structure.turns = std::move(*turns);
    structure.speakers = std::move(*speakers);
    structure.marks = std::move(*marks);
    std::ranges::stable_sort(structure.turns, {}, [](const TurnRow &row) { return row.span.start; });
    std::ranges::stable_sort(structure.marks, {}, [](const MarkRow &row) { return row.span.start; });
    return structure;
}

Result<> writeStructure(Writer &writer, Id document, const TurnStructure &before, TurnStructure after)
{
    QHash<QString, Id> made;
    for (qsizetype i = 0; i < after.turns.size(); ++i) {
        const QString name = after.newSpeakers.value(i);
        if (name.isEmpty())
            continue;
        if (!made.contains(name)) {
            SpeakerRow speaker;
            speaker.document = document;
            speaker.name = name;
            const Result<Id> id = writer.insert(speaker);
            CROSSCASE_TRY(id);
            made.insert(name, *id);
        }
        after.turns[i].speaker = made.value(name);
    }
    CROSSCASE_TRY(writeRows(writer, document, before.turns, after.turns));
    return writeRows(writer, document, before.marks, after.marks);
}

} // namespace Crosscase
