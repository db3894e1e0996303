// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/rewriting.h"

#include "coding/documents.h"
#include "coding/siblings.h"
#include "coding/turncarrier.h"
#include "coding/waiting.h"
#include "text/align.h"
#include "text/words.h"

#include <QRegularExpression>
#include <QSet>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

using Kind = RewrittenPassage::Kind;
using Fate = RewrittenPassage::Fate;

// A passage of which less than a quarter of the words have a counterpart would stand on chance words.
constexpr qint64 LeastPart = 4;
// Shorter passages are too common for a second place to be theirs.
constexpr qint64 LeastWordsMoved = 4;
// A pattern of longer passages would be slow; what was moved is found by its beginning then.
constexpr qsizetype LongestPattern = 4000;

/// One document's replacement: made from the rows as they stand, for showing or for writing.
class Rewrite
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Rewriting)

public:
    static Result<Rewrite> make(const Reader &read, Id document, const NewText &text)
    {
        const Result<std::optional<DocumentHeadRow>> head = read.find<DocumentHeadRow>(document);
        CROSSCASE_TRY(head);
        if (!*head)
            return invalid(tr("The document is no longer in the project."));
        if (text.body.trimmed().isEmpty()) {
            return invalid(
                tr("The new text of \"%1\" is empty. The document was left as it is; delete it if you no longer "
                   "want it.")
                    .arg((*head)->name));
        }
        const Result<QString> body = read.body(document);
        CROSSCASE_TRY(body);
        Rewrite rewrite(**head, *body, text);
        CROSSCASE_TRY(rewrite.planTurns(read));
        CROSSCASE_TRY(rewrite.planCodings(read));
        CROSSCASE_TRY(rewrite.planLinks(read));
        CROSSCASE_TRY(rewrite.planWaiting(read));
        return rewrite;
    }

    [[nodiscard]] const RewritePlan &plan() const { return m_plan; }
    [[nodiscard]] const QString &name() const { return m_head.name; }

    Result<> write(Writer &writer)
    {
        CROSSCASE_TRY(writeText(writer));
        CROSSCASE_TRY(writeTurns(writer));
        CROSSCASE_TRY(writeMarks(writer));
        for (const RewrittenPassage &passage : m_plan.passages)
            CROSSCASE_TRY(passage.waiting == NoId ? writePassage(writer, passage)
                                                  : writeWaiting(writer, passage));
        return {};
    }

private:
    Rewrite(const DocumentHeadRow &head, const QString &body, const NewText &text)
        : m_head(head)
        , m_text(text)
        , m_old(body)
        , m_new(text.body)
        , m_alignment(m_old, m_new)
    {
        m_plan.document = head.id;
        m_plan.removed = m_alignment.removed();
        m_plan.inserted = m_alignment.inserted();
        m_plan.oldWords = m_alignment.oldWords();
        m_plan.keptWords = m_alignment.keptWords();
        m_plan.newWords = m_alignment.newWords();
    }

    Result<> planTurns(const Reader &read)
    {
        Result<QList<TurnRow>> turns = read.rowsWhere<TurnRow>("document_id", m_head.id);
        CROSSCASE_TRY(turns);
        std::ranges::sort(*turns, {}, [](const TurnRow &turn) { return turn.span.start; });
        const Result<QList<SpeakerRow>> speakers = read.rowsWhere<SpeakerRow>("document_id", m_head.id);
        CROSSCASE_TRY(speakers);
        const Result<QList<MarkRow>> rows = read.rowsWhere<MarkRow>("document_id", m_head.id);
        CROSSCASE_TRY(rows);
        QList<Mark> marks;
        for (const MarkRow &row : *rows) {
            if (const std::optional<Mark::Kind> kind = markKindFromName(row.kind))
                marks.append({row.span, *kind, row.value});
        }
        m_oldMarks = *rows;
        m_oldTurns = *turns;
        TurnCarrier carrier(m_old, m_new, m_alignment);
        carrier.setOld(*turns, *speakers, marks);
        const bool named = m_text.recognition && !m_text.recognition->turns.isEmpty();
        m_turns = named ? carrier.joined(*m_text.recognition) : carrier.mapped();
        m_plan.oldTurns = turns->size();
        m_plan.keptTurns = m_turns.kept;
        m_plan.newTurns = m_turns.turns.size();
        for (CarriedTurns::Turn &turn : m_turns.turns) {
            turn.row.document = m_head.id;
            turn.row.words = wordsSaid(m_new, {turn.row.saidAt, turn.row.span.end}, m_turns.marks);
            if (!turn.newSpeaker.isEmpty() && !m_plan.newSpeakers.contains(turn.newSpeaker))
                m_plan.newSpeakers.append(turn.newSpeaker);
        }
        return {};
    }

    Result<> planCodings(const Reader &read)
    {
        Result<QList<CodingRow>> codings = read.rowsWhere<CodingRow>("document_id", m_head.id);
        CROSSCASE_TRY(codings);
        const Result<QSet<Id>> waiting = Waiting::codings(read, m_head.id);
        CROSSCASE_TRY(waiting);
        std::ranges::sort(*codings, {}, [](const CodingRow &row) { return std::tuple(row.span, row.id); });
        for (const CodingRow &row : *codings) {
            if (!waiting->contains(row.id))
                plan(Kind::Coding, row.id, row.code, row.span);
        }
        return {};
    }

    Result<> planLinks(const Reader &read)
    {
        const Result<QList<CaseLinkRow>> links = read.rowsWhere<CaseLinkRow>("document_id", m_head.id);
        CROSSCASE_TRY(links);
        for (const CaseLinkRow &row : *links) {
            if (row.startAt && row.endAt)
                plan(Kind::CaseStretch, row.id, row.caseId, {*row.startAt, *row.endAt});
        }
        const Result<QList<MemoLinkRow>> memos = read.rowsWhere<MemoLinkRow>("document_id", m_head.id);
        CROSSCASE_TRY(memos);
        for (const MemoLinkRow &row : *memos) {
            if (row.startAt && row.endAt)
                plan(Kind::Memo, row.id, row.memo, {*row.startAt, *row.endAt});
        }
        return {};
    }

    Result<> planWaiting(const Reader &read)
    {
        const Result<QList<UnplacedRow>> rows = read.rowsWhere<UnplacedRow>("document_id", m_head.id);
        CROSSCASE_TRY(rows);
        for (const UnplacedRow &row : *rows) {
            RewrittenPassage passage{.waiting = row.id, .textBefore = row.text};
            if (row.coding != NoId) {
                const Result<CodingRow> coding = read.row<CodingRow>(row.coding);
                CROSSCASE_TRY(coding);
                passage.kind = Kind::Coding;
                passage.id = row.coding;
                passage.subject = coding->code;
            } else if (row.caseId != NoId) {
                passage.kind = Kind::CaseStretch;
                passage.subject = row.caseId;
            } else {
                const Result<MemoLinkRow> link = read.row<MemoLinkRow>(row.memoLink);
                CROSSCASE_TRY(link);
                passage.kind = Kind::Memo;
                passage.id = row.memoLink;
                passage.subject = link->memo;
            }
            const qint64 near = m_alignment.map({row.nearAt, row.nearAt + 1}).span.start;
            settle(passage, {near, near});
            m_plan.passages.append(passage);
        }
        return {};
    }

    void plan(Kind kind, Id id, Id subject, Span span)
    {
        RewrittenPassage passage{
            .kind = kind, .id = id, .subject = subject, .before = span, .textBefore = m_old.mid(span)};
        const MappedStretch place = m_alignment.map(span);
        if (place.fate == StretchFate::Lost || place.span.isEmpty()
            || place.placed * LeastPart < place.tokens) {
            settle(passage, {place.span.start, place.span.start});
        } else {
            passage.after = place.span;
            passage.textAfter = m_new.mid(place.span);
            passage.fate = place.fate == StretchFate::Kept ? Fate::Kept : Fate::Changed;
        }
        m_plan.passages.append(passage);
    }

    /// What the alignment has no place for: perhaps it was moved.
    void settle(RewrittenPassage &passage, Span near)
    {
        const std::optional<Span> moved = onceInNew(passage.textBefore);
        passage.fate = moved ? Fate::Moved : Fate::Unplaced;
        passage.after = moved.value_or(near);
        passage.textAfter = moved ? m_new.mid(*moved) : QString();
    }

    /// Where a text stands once, and only there, in what is new.
    [[nodiscard]] std::optional<Span> onceInNew(const QString &text) const
    {
        const QString words = text.simplified();
        if (words.size() > LongestPattern || countWords(words) < LeastWordsMoved)
            return {};
        QStringList parts = words.split(u' ');
        for (QString &part : parts)
            part = QRegularExpression::escape(part);
        const QRegularExpression pattern(uR"((?<!\w))"_s + parts.join(uR"(\s+)"_s) + uR"((?!\w))"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
        auto matches = pattern.globalMatch(m_new.text());
        if (!matches.hasNext())
            return {};
        const QRegularExpressionMatch match = matches.next();
        if (matches.hasNext())
            return {};
        const Span span = m_new.toSpan(match.capturedStart(), match.capturedEnd());
        // A sign at its end may have been found elsewhere: it is new if most of it is.
        qint64 old = span.length();
        for (const Span &inserted : m_plan.inserted)
            old -= std::max<qint64>(0, inserted.intersected(span).length());
        return old * LeastPart <= span.length() ? std::optional(span) : std::nullopt;
    }

    Result<> writeText(Writer &writer)
    {
        DocumentHeadRow head = m_head;
        head.length = m_new.length();
        head.words = wordsSaid(m_new, {0, m_new.length()}, m_turns.marks);
        if (!m_text.originFormat.isEmpty()) {
            head.originFormat = m_text.originFormat;
            head.originName = m_text.originName;
            head.originEncoding = m_text.originEncoding;
            head.originHash = m_text.originHash;
        }
        CROSSCASE_TRY(writer.update(head));
        DocumentBodyRow body;
        body.id = m_head.id;
        body.cjk = Documents::isWrittenWithoutSpaces(m_text.body);
        body.body = m_text.body;
        CROSSCASE_TRY(writer.update(body));
        if (m_text.original.isEmpty())
            return {};
        const Result<std::optional<DocumentOriginalRow>> kept = writer.read().find<DocumentOriginalRow>(
            m_head.id);
        CROSSCASE_TRY(kept);
        if (!*kept)
            return {};
        DocumentOriginalRow original;
        original.id = m_head.id;
        original.content = m_text.original;
        return writer.update(original);
    }

    Result<> writeTurns(Writer &writer)
    {
        QHash<Id, TurnRow> before;
        for (const TurnRow &row : m_oldTurns)
            before.insert(row.id, row);
        for (Id id : m_turns.gone)
            CROSSCASE_TRY(writer.remove<TurnRow>(id));
        QHash<QString, Id> speakers;
        for (const CarriedTurns::Turn &turn : m_turns.turns) {
            TurnRow row = turn.row;
            if (!turn.newSpeaker.isEmpty()) {
                if (!speakers.contains(turn.newSpeaker)) {
                    const Result<Id> made = writeSpeaker(writer, turn.newSpeaker);
                    CROSSCASE_TRY(made);
                    speakers.insert(turn.newSpeaker, *made);
                }
                row.speaker = speakers.value(turn.newSpeaker);
            }
            if (row.id == NoId)
                CROSSCASE_TRY(writer.insert(row));
            else if (before.value(row.id) != row)
                CROSSCASE_TRY(writer.update(row));
        }
        return {};
    }

    Result<Id> writeSpeaker(Writer &writer, const QString &name) const
    {
        SpeakerRow row;
        row.document = m_head.id;
        row.name = name;
        if (m_text.recognition) {
            const QList<SpeakerGuess> &guesses = m_text.recognition->speakers;
            const auto guess = std::ranges::find(guesses, name, &SpeakerGuess::name);
            row.interviewer = guess != guesses.end() && guess->interviewer;
        }
        return writer.insert(row);
    }

    Result<> writeMarks(Writer &writer)
    {
        // Rows of a kind are used again in order, so that a small correction is a small change.
        QHash<QString, QList<MarkRow>> rows;
        for (const MarkRow &row : m_oldMarks)
            rows[row.kind].append(row);
        QHash<QString, qsizetype> next;
        for (const Mark &mark : m_turns.marks) {
            const QString kind = markKindName(mark.kind);
            MarkRow row;
            if (qsizetype &at = next[kind]; at < rows[kind].size())
                row = rows[kind].at(at++);
            const MarkRow before = row;
            row.document = m_head.id;
            row.kind = kind;
            row.span = mark.span;
            row.value = mark.value;
            if (row.id == NoId)
                CROSSCASE_TRY(writer.insert(row));
            else if (row != before)
                CROSSCASE_TRY(writer.update(row));
        }
        for (const auto &[kind, list] : std::as_const(rows).asKeyValueRange()) {
            if (!markKindFromName(kind))
                continue; // of a later version of this program: left alone
            for (qsizetype at = next.value(kind); at < list.size(); ++at)
                CROSSCASE_TRY(writer.remove<MarkRow>(list.at(at).id));
        }
        return {};
    }

    Result<> writePassage(Writer &writer, const RewrittenPassage &passage)
    {
        const bool placed = passage.fate != Fate::Unplaced;
        if (placed && passage.before == passage.after)
            return {};
        const auto setAside = [&](const auto &row) {
            return Waiting::setAside(writer, row, passage.textBefore, passage.after.start);
        };
        switch (passage.kind) {
        case Kind::Coding: {
            Result<CodingRow> row = writer.read().row<CodingRow>(passage.id);
            CROSSCASE_TRY(row);
            if (!placed)
                return Waiting::setAside(writer, *row, passage.textBefore, passage.after.start,
                                         m_new.length());
            row->span = passage.after;
            return writer.update(*row);
        }
        case Kind::CaseStretch: {
            Result<CaseLinkRow> row = writer.read().row<CaseLinkRow>(passage.id);
            CROSSCASE_TRY(row);
            if (!placed)
                return setAside(*row);
            row->startAt = passage.after.start;
            row->endAt = passage.after.end;
            return writer.update(*row);
        }
        case Kind::Memo: {
            Result<MemoLinkRow> row = writer.read().row<MemoLinkRow>(passage.id);
            CROSSCASE_TRY(row);
            if (!placed)
                return setAside(*row);
            row->startAt = passage.after.start;
            row->endAt = passage.after.end;
            return writer.update(*row);
        }
        }
        Q_UNREACHABLE_RETURN({});
    }

    Result<> writeWaiting(Writer &writer, const RewrittenPassage &passage)
    {
        if (passage.fate == Fate::Moved)
            return Waiting::place(writer, passage.waiting, passage.after);
        const Result<UnplacedRow> row = writer.read().row<UnplacedRow>(passage.waiting);
        CROSSCASE_TRY(row);
        return Waiting::follow(writer, *row, passage.after.start, m_new.length());
    }

private:
    DocumentHeadRow m_head;
    NewText m_text;
    CodePointMap m_old;
    CodePointMap m_new;
    TextAlignment m_alignment;
    QList<TurnRow> m_oldTurns;
    QList<MarkRow> m_oldMarks;
    CarriedTurns m_turns;
    RewritePlan m_plan;
};

} // namespace

qsizetype RewritePlan::count(RewrittenPassage::Fate fate) const
{
    return std::ranges::count(passages, fate, &RewrittenPassage::fate);
}

Rewriting::Rewriting(Index &index)
    : m_index(index)
{
}

Result<RewritePlan> Rewriting::preview(Id document, const NewText &text) const
{
    const Result<Rewrite> rewrite = Rewrite::make(m_index.project().read(), document, text);
    CROSSCASE_TRY(rewrite);
    return rewrite->plan();
}

Result<RewritePlan> Rewriting::replace(Id document, const NewText &text)
{
    RewritePlan plan;
    const DocumentHeadRow *head = m_index.document(document);
    const QString label = tr("Replace the text of \"%1\"").arg(head ? head->name : QString());
    const auto work = [&](Writer &writer) -> Result<> {
        Result<Rewrite> rewrite = Rewrite::make(writer.read(), document, text);
        CROSSCASE_TRY(rewrite);
        plan = rewrite->plan();
        return rewrite->write(writer);
    };
    CROSSCASE_TRY(m_index.project().apply(label, work));
    return plan;
}

Result<QList<UnplacedPassage>> Rewriting::unplaced() const
{
    const Reader &read = m_index.project().read();
    QList<UnplacedPassage> passages;
    for (const UnplacedRow &row : m_index.unplaced()) {
        UnplacedPassage passage{.row = row};
        if (row.coding != NoId) {
            const Result<CodingRow> coding = read.row<CodingRow>(row.coding);
            CROSSCASE_TRY(coding);
            passage.subject = m_index.codes().path(coding->code);
            passage.stance = stanceFromSymbol(coding->stance).value_or(Stance::None);
            passage.memo = coding->memo;
            if (const CoderRow *coder = m_index.coder(coding->coder))
                passage.coder = coder->name;
        } else if (row.caseId != NoId) {
            passage.kind = Kind::CaseStretch;
            passage.subject = m_index.cases().path(row.caseId);
        } else {
            passage.kind = Kind::Memo;
            const Result<MemoLinkRow> link = read.row<MemoLinkRow>(row.memoLink);
            CROSSCASE_TRY(link);
            const Result<MemoRow> memo = read.row<MemoRow>(link->memo);
            CROSSCASE_TRY(memo);
            passage.subject = memo->title;
            passage.memo = memo->body;
        }
        passages.append(passage);
    }
    return passages;
}

Result<> Rewriting::place(Id unplaced, Span span)
{
    const UnplacedRow *row = m_index.unplaced(unplaced);
    if (!row)
        return invalid(tr("This does not wait for a place any more."));
    const DocumentHeadRow *document = m_index.document(row->document);
    if (span.isEmpty() || span.start < 0 || span.end > document->length)
        return invalid(tr("Choose a passage of \"%1\" to place it on.").arg(document->name));
    return done(
        m_index.project().apply(tr("Give a passage of \"%1\" its place").arg(document->name),
                                [&](Writer &writer) { return Waiting::place(writer, unplaced, span); }));
}

Result<> Rewriting::discard(const QList<Id> &unplaced)
{
    return done(m_index.project().apply(
        tr("Delete %n passages without a place", nullptr, int(unplaced.size())),
        [&](Writer &writer) -> Result<> {
            for (Id id : unplaced) {
                const Result<UnplacedRow> row = writer.read().row<UnplacedRow>(id);
                CROSSCASE_TRY(row);
                // A coding takes its row here with it.
                CROSSCASE_TRY(row->coding != NoId ? writer.remove<CodingRow>(row->coding)
                                                  : writer.remove<UnplacedRow>(id));
            }
            return {};
        }));
}

} // namespace Crosscase
