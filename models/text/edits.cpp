// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/edits.h"

#include <algorithm>

namespace Crosscase {

namespace {

qint64 lengthOf(const QString &text)
{
    return CodePointMap(text).length();
}

} // namespace

TextEdits::TextEdits(QList<TextEdit> edits)
    : m_edits(std::move(edits))
{
    m_steps.reserve(size_t(m_edits.size()));
    for (const TextEdit &edit : std::as_const(m_edits)) {
        if (!m_steps.empty() && edit.span.end > m_steps.back().span.start)
            m_disjoint = false;
        m_steps.push_back({edit.span, lengthOf(edit.text)});
    }
    if (!m_disjoint)
        return;
    std::ranges::reverse(m_steps);
    qint64 growth = 0;
    m_growth.reserve(m_steps.size() + 1);
    for (const Edit &step : m_steps) {
        m_growth.push_back(growth);
        growth += step.growth();
    }
    m_growth.push_back(growth);
}

std::optional<QString> TextEdits::apply(const QString &text) const
{
    const auto isWithin = [](const Span &span, qint64 length) {
        return 0 <= span.start && span.start <= span.end && span.end <= length;
    };
    if (m_disjoint) {
        const CodePointMap map(text);
        QString out;
        out.reserve(text.size());
        qint64 at = 0;
        for (qsizetype i = m_edits.size(); i > 0; --i) {
            const TextEdit &edit = m_edits.at(i - 1);
            if (!isWithin(edit.span, map.length()))
                return std::nullopt;
            out += map.view({at, edit.span.start});
            out += edit.text;
            at = edit.span.end;
        }
        out += map.view({at, map.length()});
        return out;
    }
    QString out = text;
    for (const TextEdit &edit : m_edits) {
        const CodePointMap map(out);
        if (!isWithin(edit.span, map.length()))
            return std::nullopt;
        const qsizetype start = map.toUtf16(edit.span.start);
        out.replace(start, map.toUtf16(edit.span.end) - start, edit.text);
    }
    return out;
}

// Takes a place through the edits. `start` and `end` are the stretch the place touches, before any edit.
template<typename Place, typename Step>
std::optional<Place> TextEdits::through(Place place, qint64 start, qint64 end, const Step &step) const
{
    std::optional<Place> now = place;
    if (!m_disjoint) {
        for (const Edit &edit : m_steps) {
            if (now)
                now = step(*now, edit);
        }
        return now;
    }
    // What ends before the stretch only pushes it on; what begins after it is of no matter.
    const auto first = std::ranges::lower_bound(m_steps, start, {}, [](const Edit &edit) { return edit.span.end; });
    auto last = std::ranges::upper_bound(m_steps, end, {}, [](const Edit &edit) { return edit.span.start; });
    while (now && last != first)
        now = step(*now, *--last);
    if (!now)
        return now;
    const Edit before{{-1, -1}, m_growth[size_t(first - m_steps.begin())]};
    return step(*now, before);
}

std::optional<Span> TextEdits::passage(Span old) const
{
    return through(old, old.start, old.end, [](Span span, const Edit &edit) -> std::optional<Span> {
        const auto &[start, end] = edit.span;
        if (end <= span.start)
            return Span{span.start + edit.growth(), span.end + edit.growth()};
        if (start >= span.end)
            return span;
        if (span.start == span.end)
            return Span{start, start};
        if (span.contains(edit.span)) {
            const Span left{span.start, span.end + edit.growth()};
            return left.isEmpty() ? std::nullopt : std::optional<Span>(left);
        }
        if (edit.span.contains(span))
            return std::nullopt;
        if (start < span.start)
            return Span{start + edit.length, span.end + edit.growth()};
        return Span{span.start, start};
    });
}

std::optional<Span> TextEdits::turn(Span old) const
{
    return through(old, old.start, old.end, [](Span span, const Edit &edit) -> std::optional<Span> {
        const auto &[start, end] = edit.span;
        if (start > span.end || end < span.start)
            return start > span.end ? span : Span{span.start + edit.growth(), span.end + edit.growth()};
        if (span.contains(edit.span)) { // at its borders too
            const Span left{span.start, span.end + edit.growth()};
            return left.isEmpty() && !span.isEmpty() ? std::nullopt : std::optional<Span>(left);
        }
        if (edit.span.contains(span))
            return std::nullopt;
        if (start < span.start)
            return Span{start + edit.length, span.end + edit.growth()};
        return Span{span.start, start};
    });
}

qint64 TextEdits::position(qint64 old) const
{
    return *through(old, old, old, [](qint64 at, const Edit &edit) -> std::optional<qint64> {
        if (edit.span.start >= at)
            return at;
        return edit.span.end <= at ? at + edit.growth() : edit.span.start + edit.length;
    });
}

} // namespace Crosscase
