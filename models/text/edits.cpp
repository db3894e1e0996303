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
    CodePointMap map(text);
    for (const TextEdit &edit : m_edits) {
        if (!isWithin(edit.span, map.length()))
            return std::nullopt;
        map.replace(edit.span, edit.text);
    }
    return map.text();
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
    const auto first = std::ranges::lower_bound(m_steps, start, {},
                                                [](const Edit &edit) { return edit.span.end; });
    auto last = std::ranges::upper_bound(m_steps, end, {}, [](const Edit &edit) { return edit.span.start; });
    while (now && last != first)
        now = step(*now, *--last);
    if (!now)
        return now;
    const Edit before{{-1, -1}, m_growth[size_t(first - m_steps.begin())]};
    return step(*now, before);
}

std::optional<Span> TextEdits::movedPassage(Span passage, Span span, qint64 length)
{
    const auto &[start, end] = span;
    const qint64 growth = length - span.length();
    if (end <= passage.start)
        return Span{passage.start + growth, passage.end + growth};
    if (start >= passage.end)
        return passage;
    if (passage.start == passage.end)
        return Span{start, start};
    if (passage.contains(span)) {
        const Span left{passage.start, passage.end + growth};
        return left.isEmpty() ? std::nullopt : std::optional<Span>(left);
    }
    if (span.contains(passage))
        return std::nullopt;
    if (start < passage.start)
        return Span{start + length, passage.end + growth};
    return Span{passage.start, start};
}

std::optional<Span> TextEdits::passage(Span old) const
{
    return through(old, old.start, old.end,
                   [](Span span, const Edit &edit) { return movedPassage(span, edit.span, edit.length); });
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

QList<Span> TextEdits::touched() const
{
    // A stretch put in is found again like a turn of its own: what is put in beside it is new too.
    const auto join = [](QList<Span> &spans) {
        std::ranges::sort(spans);
        QList<Span> joined;
        for (const Span span : std::as_const(spans)) {
            if (!joined.isEmpty() && span.start <= joined.last().end)
                joined.last().end = std::max(joined.last().end, span.end);
            else
                joined.append(span);
        }
        spans = joined;
    };
    QList<Span> touched;
    if (m_disjoint) {
        for (size_t i = 0; i < m_steps.size(); ++i) {
            const qint64 start = m_steps[i].span.start + m_growth[i];
            touched.append({start, start + m_steps[i].length});
        }
        join(touched);
        return touched;
    }
    for (size_t i = 0; i < m_steps.size(); ++i) {
        const Edit &edit = m_steps[i];
        const auto &[start, end] = edit.span;
        for (Span &span : touched) {
            if (start > span.end)
                continue;
            if (end < span.start)
                span = {span.start + edit.growth(), span.end + edit.growth()};
            else
                span = {std::min(span.start, start), std::max(span.end, end) + edit.growth()};
        }
        touched.append({start, start + edit.length});
        // Kept short while a long session goes on: what meets is one.
        if (touched.size() % 64 == 0)
            join(touched);
    }
    join(touched);
    return touched;
}

} // namespace Crosscase
