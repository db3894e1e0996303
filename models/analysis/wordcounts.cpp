// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/wordcounts.h"

#include "text/coverage.h"
#include "text/words.h"

#include <memory>

namespace Crosscase {

using namespace Qt::StringLiterals;

WordCounts::WordCounts(const Index &index, const TextSource &texts)
    : m_index(index)
    , m_texts(texts)
    , m_words(500'000)
{
}

Result<const std::vector<Span> *> WordCounts::wordsOf(Id document)
{
    if (const std::vector<Span> *known = m_words.object(document))
        return known;
    const Result<QString> body = m_texts(document);
    CROSSCASE_TRY(body);
    const CodePointMap text(*body);

    QList<Span> unsaid;
    for (const TurnRow &turn : m_index.turns(document)) {
        if (turn.span.start < turn.saidAt)
            unsaid.append(Span{turn.span.start, turn.saidAt});
    }
    const Result<QList<MarkRow>> marks = m_index.project().read().rowsWhere<MarkRow>("document_id", document);
    CROSSCASE_TRY(marks);
    for (const MarkRow &mark : *marks) {
        if ((mark.kind == "label"_L1 || mark.kind == "time"_L1) && !mark.span.isEmpty())
            unsaid.append(mark.span);
    }
    unsaid = united(unsaid);

    auto kept = std::make_unique<std::vector<Span>>();
    std::vector<Span> &words = *kept;
    auto next = unsaid.cbegin();
    for (const Span &word : wordSpans(text, {0, text.length()})) {
        while (next != unsaid.cend() && next->end <= word.start)
            ++next;
        const bool said = next == unsaid.cend() || !next->overlaps(word);
        if (said)
            words.push_back(word);
    }
    // A document longer than the cache is asked for once more and at once.
    const std::vector<Span> *made = kept.get();
    const qsizetype cost = std::min(qsizetype(words.size()) + 1, m_words.maxCost());
    m_words.insert(document, kept.release(), cost);
    return made;
}

Result<qint64> WordCounts::count(Id document, const QList<Span> &spans)
{
    const Result<const std::vector<Span> *> words = wordsOf(document);
    CROSSCASE_TRY(words);
    qint64 count = 0;
    auto word = (*words)->begin();
    for (const Span &span : united(spans)) {
        // A word cut by the end of one span and the start of the next is passed only once.
        word = std::max(word, std::ranges::upper_bound(**words, span.start, {}, &Span::end));
        for (; word != (*words)->end() && word->start < span.end; ++word)
            ++count;
    }
    return count;
}

} // namespace Crosscase
