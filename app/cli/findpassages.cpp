// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/findpassages.h"

#include "text/turns.h"
#include "text/words.h"

#include <algorithm>
#include <functional>

namespace Crosscase {

namespace {

/// A stretch that is said without interruption, and what a match in it stands for when whole turns are coded.
struct Stretch
{
    Span span;
    Span whole;
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

Result<QList<Stretch>> stretchesOf(const Index &index, Id document, const CodePointMap &text)
{
    const Result<QList<MarkRow>> marks = index.project().read().rowsWhere<MarkRow>("document_id", document);
    if (!marks)
        return std::unexpected(marks.error());
    QList<Span> notSaid;
    for (const MarkRow &mark : *marks) {
        const std::optional<Mark::Kind> kind = markKindFromName(mark.kind);
        if (kind == Mark::Kind::Label || kind == Mark::Kind::Time)
            notSaid.append(mark.span);
    }
    std::ranges::sort(notSaid);
    QList<Stretch> stretches;
    QList<Span> turns;
    for (const TurnRow &turn : index.turns(document)) {
        turns.append(turn.span);
        const Span said{turn.saidAt, turn.span.end};
        appendBetween(said, notSaid, [&](Span span) { stretches.append({span, said}); });
    }
    // Outside of turns a paragraph stands by itself.
    appendBetween({0, text.length()}, turns, [&](Span gap) {
        for (const Span &paragraph : paragraphSpans(text, gap))
            appendBetween(paragraph, notSaid, [&](Span span) { stretches.append({span, paragraph}); });
    });
    std::ranges::sort(stretches, {}, &Stretch::span);
    return stretches;
}

Span widened(const CodePointMap &text, const Stretch &stretch, Span match, FindWithin within)
{
    if (within == FindWithin::Turn)
        return stretch.whole;
    if (within == FindWithin::Match)
        return match;
    Span wide = match;
    for (const Span &sentence : sentenceSpans(text, stretch.span)) {
        if (sentence.overlaps(match))
            wide = {std::min(wide.start, sentence.start), std::max(wide.end, sentence.end)};
    }
    return wide;
}

} // namespace

Result<QList<Span>> findPassages(const Index &index, Id document, const QRegularExpression &expression,
                                 FindWithin within)
{
    const Result<QString> body = index.project().read().body(document);
    if (!body)
        return std::unexpected(body.error());
    const CodePointMap text(*body);
    const Result<QList<Stretch>> stretches = stretchesOf(index, document, text);
    if (!stretches)
        return std::unexpected(stretches.error());
    QList<Span> found;
    for (const Stretch &stretch : *stretches) {
        const qsizetype offset = text.toUtf16(stretch.span.start);
        QRegularExpressionMatchIterator matches = expression.globalMatchView(text.view(stretch.span));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const Span span = text.toSpan(offset + match.capturedStart(), offset + match.capturedEnd());
            const Span passage = trimmed(text, widened(text, stretch, span, within));
            if (!span.isEmpty() && !passage.isEmpty() && !found.contains(passage))
                found.append(passage);
        }
    }
    std::ranges::sort(found);
    return found;
}

} // namespace Crosscase
