// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/align.h"

#include "text/tokendiff.h"

#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Crosscase {

namespace {

/// Words and signs between white space; line by line, so that the boundary finder's tables stay small.
std::vector<TextAlignment::Token> tokens(const CodePointMap &map, QHash<QStringView, int> &ids)
{
    std::vector<TextAlignment::Token> result;
    const QStringView text(map.text());
    qsizetype lineStart = 0;
    while (lineStart < text.size()) {
        qsizetype lineEnd = text.indexOf(u'\n', lineStart);
        if (lineEnd < 0)
            lineEnd = text.size();
        const QStringView line = text.sliced(lineStart, lineEnd - lineStart);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
        qsizetype start = 0;
        for (qsizetype end = finder.toNextBoundary(); end != -1; end = finder.toNextBoundary()) {
            const QStringView word = line.sliced(start, end - start);
            const qsizetype wordStart = start;
            start = end;
            if (word.trimmed().isEmpty())
                continue;
            const int id = ids.value(word, int(ids.size()));
            ids.insert(word, id);
            result.push_back({map.toSpan(lineStart + wordStart, lineStart + end), id});
        }
        lineStart = lineEnd + 1;
    }
    return result;
}

std::vector<int> idsOf(const std::vector<TextAlignment::Token> &tokens)
{
    std::vector<int> ids;
    ids.reserve(tokens.size());
    for (const TextAlignment::Token &token : tokens)
        ids.push_back(token.id);
    return ids;
}

} // namespace

TextAlignment::TextAlignment(const CodePointMap &oldText, const CodePointMap &newText)
    : m_newLength(newText.length())
{
    QHash<QStringView, int> ids;
    m_old = tokens(oldText, ids);
    m_new = tokens(newText, ids);
    m_partner.resize(m_old.size());
    for (const auto &[oldAt, newAt] : commonTokens(idsOf(m_old), idsOf(m_new)))
        m_partner[size_t(oldAt)] = {newAt, true};
    m_kept = std::ranges::count_if(m_partner, [](const Partner &partner) { return partner.same; });
    listChanges();
    pairReplaced();
}

void TextAlignment::listChanges()
{
    const auto add = [](QList<Span> &spans, const Span &span, bool joins) {
        if (joins && !spans.isEmpty())
            spans.last().end = span.end;
        else
            spans.append(span);
    };
    bool before = false;
    for (size_t i = 0; i < m_old.size(); ++i) {
        const bool lost = m_partner[i].token < 0;
        if (lost)
            add(m_removed, m_old[i].span, before);
        before = lost;
    }
    std::vector<bool> known(m_new.size());
    for (const Partner &partner : m_partner) {
        if (partner.token >= 0)
            known[size_t(partner.token)] = true;
    }
    before = false;
    for (size_t i = 0; i < m_new.size(); ++i) {
        if (!known[i])
            add(m_inserted, m_new[i].span, before);
        before = !known[i];
    }
}

void TextAlignment::pairReplaced()
{
    // Between two kept words as many old ones as new ones: each took the other's place.
    size_t oldStart = 0;
    qint64 newStart = 0;
    for (size_t i = 0; i <= m_old.size(); ++i) {
        const bool kept = i < m_old.size() && m_partner[i].same;
        if (!kept && i < m_old.size())
            continue;
        const qint64 newEnd = i < m_old.size() ? m_partner[i].token : qint64(m_new.size());
        const auto count = qint64(i - oldStart);
        if (count > 0 && count == newEnd - newStart) {
            for (qint64 j = 0; j < count; ++j)
                m_partner[oldStart + size_t(j)] = {newStart + j, false};
        }
        oldStart = i + 1;
        newStart = newEnd + 1;
    }
}

MappedStretch TextAlignment::map(Span old) const
{
    // The old tokens that the stretch touches, and of these the first and last with a place.
    const auto begin = std::ranges::upper_bound(m_old, old.start, {},
                                                [](const Token &token) { return token.span.end; });
    const auto end = std::ranges::lower_bound(begin, m_old.end(), old.end, {},
                                              [](const Token &token) { return token.span.start; });
    const size_t first = size_t(begin - m_old.begin());
    const size_t last = size_t(end - m_old.begin()); // exclusive
    size_t from = first;
    while (from < last && m_partner[from].token < 0)
        ++from;
    size_t to = last;
    while (to > from && m_partner[to - 1].token < 0)
        --to;
    if (from >= to) {
        // No place: between what stood before and after it.
        qint64 position = 0;
        for (size_t i = first; i > 0; --i) {
            if (m_partner[i - 1].token >= 0) {
                position = m_new[size_t(m_partner[i - 1].token)].span.end;
                break;
            }
        }
        return {StretchFate::Lost, {position, position}, qint64(last - first), 0};
    }
    const Token &oldFirst = m_old[from];
    const Token &oldLast = m_old[to - 1];
    const Span newFirst = m_new[size_t(m_partner[from].token)].span;
    const Span newLast = m_new[size_t(m_partner[to - 1].token)].span;
    Span span{newFirst.start, newLast.end};
    if (m_partner[from].same && old.start > oldFirst.span.start)
        span.start += old.start - oldFirst.span.start;
    if (m_partner[to - 1].same && old.end < oldLast.span.end)
        span.end -= oldLast.span.end - old.end;
    // White space at the edges, as far as the new text has some there.
    const auto firstNew = m_partner[from].token;
    const auto lastNew = m_partner[to - 1].token;
    if (from == first && old.start < oldFirst.span.start) {
        const qint64 room = newFirst.start - (firstNew > 0 ? m_new[size_t(firstNew) - 1].span.end : 0);
        span.start -= std::min(oldFirst.span.start - old.start, room);
    }
    if (to == last && old.end > oldLast.span.end) {
        const bool more = lastNew + 1 < qint64(m_new.size());
        const qint64 room = (more ? m_new[size_t(lastNew) + 1].span.start : m_newLength) - newLast.end;
        span.end += std::min(old.end - oldLast.span.end, room);
    }

    bool kept = from == first && to == last;
    for (size_t i = from; i < to && kept; ++i)
        kept = m_partner[i].same && (i == from || m_partner[i].token == m_partner[i - 1].token + 1);
    const auto placed = std::count_if(m_partner.begin() + qsizetype(from), m_partner.begin() + qsizetype(to),
                                      [](const Partner &partner) { return partner.token >= 0; });
    return {kept ? StretchFate::Kept : StretchFate::Changed, span, qint64(last - first), qint64(placed)};
}

} // namespace Crosscase
