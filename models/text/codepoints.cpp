// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/codepoints.h"

#include <algorithm>

namespace Crosscase {

CodePointMap::CodePointMap(const QString &text)
    : m_text(text)
{
    const QChar *units = m_text.constData();
    const qsizetype size = m_text.size();
    for (qsizetype i = 0; i + 1 < size; ++i) {
        if (units[i].isHighSurrogate() && units[i + 1].isLowSurrogate()) {
            m_pairs.push_back(i);
            ++i;
        }
    }
}

qint64 CodePointMap::length() const
{
    return m_text.size() - qint64(m_pairs.size());
}

qint64 CodePointMap::toCodePoint(qsizetype utf16) const
{
    utf16 = std::clamp<qsizetype>(utf16, 0, m_text.size());
    // Of the pairs that begin before the position each has one unit too many. A position inside a pair counts its
    // pair too, which takes it back to the pair's start.
    const auto before = std::ranges::lower_bound(m_pairs, utf16) - m_pairs.begin();
    return utf16 - before;
}

qsizetype CodePointMap::toUtf16(qint64 codePoint) const
{
    codePoint = std::clamp<qint64>(codePoint, 0, length());
    // Pair i is code point m_pairs[i] - i, which grows strictly with i.
    qsizetype low = 0;
    qsizetype high = qsizetype(m_pairs.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[size_t(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

Span CodePointMap::toSpan(qsizetype start, qsizetype end) const
{
    return {toCodePoint(start), toCodePoint(end)};
}

QStringView CodePointMap::view(Span span) const
{
    const qsizetype start = toUtf16(span.start);
    const qsizetype end = std::max(start, toUtf16(span.end));
    return QStringView(m_text).sliced(start, end - start);
}

QString CodePointMap::mid(Span span) const
{
    return view(span).toString();
}

void CodePointMap::replace(Span span, const QString &text)
{
    const qsizetype start = toUtf16(span.start);
    const qsizetype end = std::max(start, toUtf16(span.end));
    // A lone half of a pair at the seam may find its other half.
    const bool leftIsHalf = start > 0 && m_text.at(start - 1).isHighSurrogate();
    const bool rightIsHalf = end < m_text.size() && m_text.at(end).isLowSurrogate();
    m_text.replace(start, end - start, text);
    if (leftIsHalf || rightIsHalf) {
        *this = CodePointMap(m_text);
        return;
    }
    const auto first = std::ranges::lower_bound(m_pairs, start);
    const auto last = std::ranges::lower_bound(first, m_pairs.end(), end);
    for (auto pair = last; pair != m_pairs.end(); ++pair)
        *pair += text.size() - (end - start);
    std::vector<qsizetype> fresh = CodePointMap(text).m_pairs;
    for (qsizetype &pair : fresh)
        pair += start;
    m_pairs.insert(m_pairs.erase(first, last), fresh.begin(), fresh.end());
}

} // namespace Crosscase
