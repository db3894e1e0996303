// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/unitwords.h"

#include <algorithm>

namespace Crosscase {

UnitWords::UnitWords(const TablePlan &plan)
    : m_plan(plan)
    , m_words(plan.index(), plan.texts())
{
}

Result<qint64> UnitWords::count(Id document, std::span<const Part> parts)
{
    QList<Span> spans;
    for (const Part &part : parts)
        spans.append(part.span);
    if (spans.isEmpty())
        return 0;
    return m_words.count(document, spans);
}

Result<> UnitWords::addCoded(Id document, std::span<const Part> parts)
{
    std::vector<Part> byCell(parts.begin(), parts.end());
    std::ranges::stable_sort(byCell, {}, &Part::cell);
    for (auto from = byCell.begin(); from != byCell.end();) {
        const auto to = std::find_if(from, byCell.end(),
                                     [&](const Part &part) { return part.cell != from->cell; });
        const Result<qint64> words = count(document, std::span<const Part>(from, to));
        CROSSCASE_TRY(words);
        m_coded[from->cell] += *words;
        from = to;
    }
    return {};
}

Result<> UnitWords::addSaid(Id document, CellBase &base)
{
    // The unit's words: of the lines that stand for text (cases, speakers, documents), else of all text that counts.
    const AxisPlan &rowAxis = m_plan.rows();
    const AxisPlan &columnAxis = m_plan.columns();
    const AxisPlan::Lines everywhere{0};
    const auto withTotal = [](const AxisPlan::Lines &lines, bool isAxis, qint32 all, qint32 count) {
        QList<qint32> out(lines.begin(), lines.end());
        if (isAxis && count > all && !lines.isEmpty())
            out.append(all); // the line of totals
        return out;
    };
    const auto linesIn = [&](const AxisPlan &axis, const AxisPlan::Lines *lines) -> const AxisPlan::Lines & {
        if (lines)
            return *lines;
        return axis.by() == AxisPlan::By::Document ? axis.linesOf(document) : everywhere;
    };
    QHash<qint64, QList<Span>> spans;
    for (const TextSegment &segment : m_plan.collector().segmentsOf(document)) {
        const QList<qint32> rows = withTotal(linesIn(rowAxis, segment.rows), base.wordsByRow, rowAxis.lines(),
                                             m_plan.rowCount());
        const QList<qint32> columns = withTotal(linesIn(columnAxis, segment.columns), base.wordsByColumn,
                                                columnAxis.lines(), m_plan.columnCount());
        for (qint32 row : rows) {
            for (qint32 column : columns)
                spans[base.key(row, column)].append(segment.span);
        }
    }
    for (auto it = spans.cbegin(); it != spans.cend(); ++it) {
        const Result<qint64> counted = m_words.count(document, it.value());
        CROSSCASE_TRY(counted);
        base.words[it.key()] += *counted;
    }
    return {};
}

qint64 UnitWords::coded(qint32 cell) const
{
    const auto found = m_coded.find(cell);
    return found == m_coded.end() ? 0 : found->second;
}

} // namespace Crosscase
