// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/search.h"

#include "analysis/passages.h"
#include "text/turns.h"
#include "text/words.h"

#include <QCollator>
#include <QDeadlineTimer>
#include <QSet>

#include <algorithm>
#include <array>
#include <functional>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestPerDocument = 20000; // milliseconds a document may take, whatever the expression

/// Gives this file's texts their context.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Search)
};

// What lies between the cuts, cut out of `from`.
void appendBetween(Span from, const QList<Span> &cuts, const std::function<void(Span)> &append)
{
    qint64 at = from.start;
    for (const Span &cut : cuts) {
        if (cut.end <= at || cut.start >= from.end)
            continue;
        if (at < cut.start)
            append({at, cut.start});
        at = std::max(at, cut.end);
    }
    if (at < from.end)
        append({at, from.end});
}

/// The stretches of one document that a query asks for.
class StretchFinder
{
public:
    StretchFinder(SearchText &out, const SearchQuery &query, const Index &index)
        : m_out(out)
        , m_query(query)
        , m_index(index)
    {
        for (Id top : query.cases) {
            for (Id caseId : index.cases().depthFirst(top))
                m_cases.insert(caseId);
        }
    }

    Result<> find()
    {
        const Result<QList<MarkRow>> marks = m_index.project().read().rowsWhere<MarkRow>("document_id",
                                                                                         m_out.document);
        CROSSCASE_TRY(marks);
        for (const MarkRow &mark : *marks) {
            const std::optional<Mark::Kind> kind = markKindFromName(mark.kind);
            if (kind == Mark::Kind::Label || kind == Mark::Kind::Time)
                m_notSaid.append(mark.span);
        }
        std::ranges::sort(m_notSaid);
        QList<Span> turns;
        for (const TurnRow &turn : m_index.turns(m_out.document)) {
            turns.append(turn.span);
            const SpeakerRow *speaker = m_index.speaker(turn.speaker);
            SearchStretch stretch;
            stretch.whole = {turn.saidAt, turn.span.end};
            stretch.speaker = speaker ? speaker->name : QString();
            stretch.interviewer = speaker && speaker->interviewer;
            stretch.timeMs = turn.startMs;
            add(stretch);
        }
        // Outside of turns a paragraph stands by itself.
        appendBetween({0, m_out.text.length()}, turns, [&](Span gap) {
            for (const Span &paragraph : paragraphSpans(m_out.text, gap)) {
                SearchStretch stretch;
                stretch.whole = paragraph;
                add(stretch);
            }
        });
        std::ranges::sort(m_out.stretches, {}, &SearchStretch::span);
        return {};
    }

private:
    void add(const SearchStretch &shape)
    {
        if ((m_query.who == SearchQuery::Who::Informants && shape.interviewer)
            || (m_query.who == SearchQuery::Who::Interviewers && !shape.interviewer)
            || (!m_query.speakers.isEmpty()
                && !m_query.speakers.contains(shape.speaker, Qt::CaseInsensitive)))
            return;
        appendBetween(shape.whole, m_notSaid, [&](Span span) {
            SearchStretch stretch = shape;
            stretch.span = span;
            if (m_cases.isEmpty()) {
                m_out.stretches.append(stretch);
                return;
            }
            for (const CaseStretch &part : m_index.coverage(m_out.document).stretches()) {
                stretch.span = span.intersected(part.span);
                const bool wanted = std::ranges::any_of(part.cases,
                                                        [&](Id caseId) { return m_cases.contains(caseId); });
                if (wanted && !stretch.span.isEmpty())
                    m_out.stretches.append(stretch);
            }
        });
    }

    SearchText &m_out;
    const SearchQuery &m_query;
    const Index &m_index;
    QSet<Id> m_cases;
    QList<Span> m_notSaid;
};

QString oneLine(const CodePointMap &text, Span span)
{
    QString out = text.mid(span);
    for (QChar &c : out) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            c = u' ';
    }
    return out;
}

const SearchStretch *stretchAt(const SearchText &text, Span hit)
{
    const auto found = std::ranges::find_if(text.stretches, [&](const SearchStretch &stretch) {
        return stretch.span.contains(hit) || stretch.span.overlaps(hit);
    });
    return found == text.stretches.end() ? nullptr : &*found;
}

} // namespace

QString findWithinName(FindWithin within)
{
    switch (within) {
    case FindWithin::Match:
        return u"match"_s;
    case FindWithin::Sentence:
        return u"sentence"_s;
    case FindWithin::Paragraph:
        return u"paragraph"_s;
    case FindWithin::Turn:
        return u"turn"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<FindWithin> findWithinFromName(const QString &name)
{
    for (FindWithin within :
         {FindWithin::Match, FindWithin::Sentence, FindWithin::Paragraph, FindWithin::Turn}) {
        if (findWithinName(within) == name)
            return within;
    }
    return std::nullopt;
}

Result<QList<Id>> documentsToSearch(const SearchQuery &query, const SearchExpression &expression,
                                    const Index &index)
{
    QList<Id> documents = index.documents();
    if (!query.documents.isEmpty())
        documents.removeIf([&](Id document) { return !query.documents.contains(document); });
    if (expression.wordsQuery().isEmpty() && expression.substrings().isEmpty())
        return documents;
    QSet<Id> known;
    const Reader &read = index.project().read();
    if (!expression.wordsQuery().isEmpty()) {
        const Result<QList<Id>> found = read.documentsWithWords(expression.wordsQuery());
        CROSSCASE_TRY(found);
        known.unite(QSet<Id>(found->begin(), found->end()));
    }
    for (const QString &substring : expression.substrings()) {
        const Result<QList<Id>> found = read.documentsWithSubstring(substring);
        CROSSCASE_TRY(found);
        known.unite(QSet<Id>(found->begin(), found->end()));
    }
    documents.removeIf([&](Id document) { return !known.contains(document); });
    return documents;
}

Result<SearchText> readForSearch(Id document, const SearchQuery &query, const Index &index)
{
    const Result<QString> body = index.project().read().body(document);
    CROSSCASE_TRY(body);
    SearchText out;
    out.document = document;
    out.text = CodePointMap(*body);
    if (const DocumentHeadRow *head = index.document(document))
        out.name = head->name;
    CROSSCASE_TRY(StretchFinder(out, query, index).find());
    return out;
}

Result<QList<SearchHit>> searchText(const SearchText &text, const SearchExpression &expression,
                                    qint64 context, const std::atomic<bool> *stop)
{
    const QDeadlineTimer deadline(LongestPerDocument);
    QList<SearchHit> hits;
    for (qsizetype first = 0; first < text.stretches.size();) {
        if (stop && *stop)
            return cancelled();
        if (deadline.hasExpired())
            return invalid(
                Texts::tr("Searching \"%1\" took too long and was stopped. A simpler expression is faster.")
                    .arg(text.name));
        // Stretches of one turn or paragraph are looked at together.
        qsizetype end = first;
        QList<SearchExpression::Stretch> views;
        while (end < text.stretches.size() && text.stretches.at(end).whole == text.stretches.at(first).whole)
            views.append({text.text.view(text.stretches.at(end++).span)});
        CROSSCASE_TRY(expression.match(views));
        for (qsizetype i = 0; i < views.size(); ++i) {
            const SearchStretch &stretch = text.stretches.at(first + i);
            const qsizetype offset = text.text.toUtf16(stretch.span.start);
            for (const Span &found : std::as_const(views[i].hits)) {
                SearchHit hit;
                hit.document = text.document;
                hit.span = trimmed(text.text, text.text.toSpan(offset + found.start, offset + found.end));
                if (hit.span.isEmpty())
                    continue;
                hit.left = oneLine(text.text,
                                   {std::max(stretch.whole.start, hit.span.start - context), hit.span.start});
                hit.match = oneLine(text.text, hit.span);
                hit.right = oneLine(text.text,
                                    {hit.span.end, std::min(stretch.whole.end, hit.span.end + context)});
                hit.speaker = stretch.speaker;
                hit.timeMs = stretch.timeMs;
                hits.append(hit);
            }
        }
        first = end;
    }
    std::ranges::stable_sort(hits, {}, &SearchHit::span);
    const auto same = std::ranges::unique(hits, {}, &SearchHit::span);
    hits.erase(same.begin(), same.end());
    return hits;
}

void citeHits(QList<SearchHit> &hits, const Index &index)
{
    for (SearchHit &hit : hits) {
        hit.caseId = index.caseOfPassage(hit.document, hit.span);
        hit.citation = citationOf(hit.document, hit.caseId, hit.speaker, hit.timeMs, index);
    }
}

Result<QList<SearchHit>> search(const SearchQuery &query, const Index &index, qint64 context)
{
    const Result<SearchExpression> expression = SearchExpression::compile(query);
    CROSSCASE_TRY(expression);
    const Result<QList<Id>> documents = documentsToSearch(query, *expression, index);
    CROSSCASE_TRY(documents);
    QList<SearchHit> hits;
    for (Id document : *documents) {
        const Result<SearchText> text = readForSearch(document, query, index);
        CROSSCASE_TRY(text);
        const Result<QList<SearchHit>> found = searchText(*text, *expression, context);
        CROSSCASE_TRY(found);
        hits += *found;
    }
    citeHits(hits, index);
    return hits;
}

Span widened(const SearchText &text, Span hit, FindWithin within)
{
    const SearchStretch *stretch = within == FindWithin::Match ? nullptr : stretchAt(text, hit);
    if (!stretch)
        return trimmed(text.text, hit);
    if (within == FindWithin::Turn)
        return trimmed(text.text, stretch->whole);
    Span wide = hit;
    const QList<Span> units = within == FindWithin::Sentence ? sentenceSpans(text.text, stretch->span)
                                                             : paragraphSpans(text.text, stretch->whole);
    for (const Span &unit : units) {
        if (unit.overlaps(hit))
            wide = {std::min(wide.start, unit.start), std::max(wide.end, unit.end)};
    }
    return trimmed(text.text, wide);
}

Result<QList<NewCoding>> codingsOfHits(const QList<SearchHit> &hits, FindWithin within, const Index &index)
{
    QMap<Id, QList<Span>> byDocument;
    for (const SearchHit &hit : hits)
        byDocument[hit.document].append(hit.span);
    QList<NewCoding> codings;
    for (Id document : index.documents()) {
        const QList<Span> spans = byDocument.value(document);
        if (spans.isEmpty())
            continue;
        const Result<SearchText> text = readForSearch(document, {}, index);
        CROSSCASE_TRY(text);
        QList<Span> wanted;
        for (const Span &span : spans) {
            if (const Span wide = widened(*text, span, within); !wide.isEmpty())
                wanted.append(wide);
        }
        std::ranges::sort(wanted);
        const auto same = std::ranges::unique(wanted);
        wanted.erase(same.begin(), same.end());
        for (const Span &span : std::as_const(wanted))
            codings.append({.document = document, .span = span});
    }
    return codings;
}

QString codeHitsLabel(const Index &index, Id code, const SearchQuery &query)
{
    return Texts::tr("Code hits of \"%1\" with \"%2\"").arg(query.text, index.codes().name(code));
}

void sortHits(QList<SearchHit> &hits, HitOrder order)
{
    if (order == HitOrder::Place)
        return;
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    // Signs do not count, whatever the language's rules are: "fair, you" stands beside "fair you".
    const auto keyOf = [&](const QString &text) {
        QString words;
        for (const QChar c : text) {
            if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
                words += c.toCaseFolded();
            else if (!words.endsWith(u' '))
                words += u' ';
        }
        return collator.sortKey(words.trimmed());
    };
    const auto textOf = [&](const SearchHit &hit) -> QString {
        if (order == HitOrder::Match)
            return hit.match;
        if (order == HitOrder::Right)
            return hit.right;
        QStringList words = hit.left.split(u' ', Qt::SkipEmptyParts);
        std::ranges::reverse(words);
        return words.join(u' ');
    };
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(size_t(hits.size()));
    for (qsizetype i = 0; i < hits.size(); ++i)
        keys.emplace_back(keyOf(textOf(hits.at(i))), i);
    std::ranges::stable_sort(keys, [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<SearchHit> sorted;
    sorted.reserve(hits.size());
    for (const auto &[key, at] : keys)
        sorted.append(hits.at(at));
    hits = sorted;
}

} // namespace Crosscase
