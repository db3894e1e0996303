// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/axisplan.h"
#include "analysis/codingfilter.h"

#include <functional>

namespace Crosscase {

/// A stretch of text with the lines it puts codings on: it belongs to one case, or one speaker, or both.
struct TextSegment
{
    Span span;
    const AxisPlan::Lines *rows = nullptr;    ///< null: the text does not decide on the row
    const AxisPlan::Lines *columns = nullptr; ///< null: the text does not decide on the column
    qint32 unit = -1;                         ///< number of the informant
};

/**
 * Finds out which codings lie in which cells of a table: one pass over the codings, by document and place.
 *
 * A coding lies in a cell when some part of it belongs to both the row and the column, once however many parts do.
 * Cells are numbered row by row, with a last row and column for totals where they are asked for.
 */
class CodingCollector
{
public:
    using Slot = CodingColumns::Slot;

    /// A part of a coding in a cell, for measures that ask which part.
    struct Part
    {
        qint32 cell = 0;
        Slot slot = 0;
        qint32 unit = -1; ///< number of the informant it belongs to, if asked for
        Span span;
        friend auto operator<=>(const Part &, const Part &) = default;
    };
    struct Wants
    {
        bool parts = false; ///< parts() instead of slotsOf()
        bool units = false; ///< parts with their informant; text of no informant does not count
        bool spans = false; ///< parts by where they lie in the text; else a part is the whole coding
        bool rowTotals = false;
        bool columnTotals = false;
        TableSpec::Membership membership = TableSpec::Membership::Clip;
    };

    CodingCollector(const Index &index, const CodingFilter &filter, const AxisPlan &rows,
                    const AxisPlan &columns, const QList<Id> &units, Wants wants);

    /// Is told what each document adds, in order: the parts, if parts are wanted.
    using Visitor = std::function<Result<>(Id document, std::span<const Part> parts)>;
    /// Fails only when the visitor does.
    [[nodiscard]] Result<> run(const Visitor &visit = {});

    /// What became of a coding.
    enum class Outcome {
        Counted,
        Left,      ///< it is of a row, but of no column
        Elsewhere, ///< it is not of this table
    };
    /// The cells of one coding, as run() would find them: each once, or once a part. `facets` are its facet values,
    /// `segments` those of its document where casesMatter(). The slot of the parts is not set.
    [[nodiscard]] Outcome place(const Coding &coding, const QList<CodingFacetRow> &facets,
                                const std::vector<TextSegment> &segments, std::vector<Part> &parts) const;

    [[nodiscard]] qint32 rowCount() const { return m_rowCount; } ///< with the row of totals
    [[nodiscard]] qint32 columnCount() const { return m_columnCount; }
    /// Ascending by cell, then by document and place in the text.
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }
    /// Where no parts are wanted, the codings of a cell in that order: `first` is the place of the first among those of
    /// all cells.
    struct OfCell
    {
        qint32 cell = 0;
        std::span<const Slot> slots;
        qint64 first = 0;
        quint8 stances = 0; ///< theirs, by bit
    };
    /// Visits the cells that have codings, in no order. Fails when a visit does.
    template<typename Visit>
    [[nodiscard]] Result<> eachCell(Visit visit) const;
    /// How many codings all cells have together.
    [[nodiscard]] size_t inCells() const { return m_slots.size(); }
    /// The same as evidence, each a group of its own.
    [[nodiscard]] std::vector<EvidenceItem> takeEvidence() { return std::move(m_evidence); }
    /// Gives the memory of what was collected back.
    void forget();
    [[nodiscard]] qint64 codings() const { return m_counted; } ///< in the table, each once
    [[nodiscard]] qint64 left() const { return m_left; }       ///< of a row, but of no column

    [[nodiscard]] bool casesMatter() const { return m_byCase || m_bySpeaker; }
    /// The text of a document that can count, ascending; stretches of several cases occur several times. Where neither
    /// cases nor speakers matter, all text but the interviewer's.
    [[nodiscard]] std::vector<TextSegment> segmentsOf(Id document) const;

private:
    bool addCase(std::vector<TextSegment> &segments, Span span, Id caseId, Id speaker) const;
    void addSpoken(std::vector<TextSegment> &segments, Id document, Span stretch, Id caseId) const;
    void collectDocument(Id document);
    Outcome find(const Coding &coding, const AxisPlan::Lines &rows, const AxisPlan::Lines &columns,
                 const std::vector<TextSegment> &segments, size_t first, std::vector<Part> &parts) const;
    void put(const TextSegment *segment, Span span, const AxisPlan::Lines &rows,
             const AxisPlan::Lines &columns, std::vector<Part> &parts) const;
    void keep(Slot slot);
    void keepIn(qint32 place, Slot slot, const CodingColumns::Mark &mark)
    {
        m_found.push_back({place, slot});
        InCell &in = m_inCells[size_t(place)];
        in.codings += 1;
        in.stances |= 1U << unsigned(mark.stance);
    }
    /// Where a cell is counted: the cells of one case side by side, since those of a document are mostly of one case
    /// and then stay in the processor's cache.
    [[nodiscard]] qint32 placeOf(qint32 row, qint32 column) const
    {
        return m_columnByColumn ? column * m_rowCount + row : row * m_columnCount + column;
    }
    void sortIntoCells();
    void planLinesOfCodes();
    void collectByShares(std::span<const Slot> slots, const CaseShares &shares);
    [[nodiscard]] const AxisPlan::Lines &linesOf(const AxisPlan &axis, const Coding &coding,
                                                 const QList<CodingFacetRow> *facets) const;

    const Index &m_index;
    const CodingFilter &m_filter;
    const AxisPlan &m_rows;
    const AxisPlan &m_columns;
    DenseIds m_units;
    Wants m_wants;
    bool m_byCase = false;
    bool m_bySpeaker = false;
    bool m_simple = false;         ///< codes, coders, ... by cases: nothing to work out but the lines
    bool m_columnByColumn = false; ///< placeOf()
    bool m_byShares = false;       ///< the cases of a coding decide, not which part of it belongs to which
    qint32 m_rowCount = 0;
    qint32 m_columnCount = 0;
    AxisPlan::Lines m_all{0}; ///< stands in where the text alone decides

    /// A coding in a cell, as it was found.
    struct Found
    {
        qint32 place; ///< placeOf() its cell
        Slot slot;
    };
    std::vector<Found> m_found;
    std::vector<Slot> m_slots;            ///< cell by cell, by place
    std::vector<EvidenceItem> m_evidence; ///< likewise
    struct InCell
    {
        quint32 codings : 28 = 0; ///< how many; once sorted, where they end
        quint32 stances : 4 = 0;  ///< theirs, by bit
    };
    std::vector<InCell> m_inCells; ///< by place
    /// Of the codes by CodingColumns::numberedCodes(), where one dimension is codes.
    std::vector<const AxisPlan::Lines *> m_linesOfCode;
    std::vector<Part> m_parts;
    std::vector<Part> m_ofCoding;        ///< what one coding adds
    std::vector<TextSegment> m_segments; ///< of one document, or one coding
    qint64 m_counted = 0;
    qint64 m_left = 0;
};

template<typename Visit>
Result<> CodingCollector::eachCell(Visit visit) const
{
    if (m_slots.empty())
        return {};
    // Some columns at a time: who visits writes by rows, and the processor fetches ahead what follows in a row.
    constexpr qint32 step = 64;
    for (qint32 left = 0; left < m_columnCount; left += m_columnByColumn ? step : m_columnCount) {
        const qint32 right = m_columnByColumn ? std::min(left + step, m_columnCount) : m_columnCount;
        for (qint32 row = 0; row < m_rowCount; ++row) {
            for (qint32 column = left; column < right; ++column) {
                const auto place = size_t(placeOf(row, column));
                const InCell &in = m_inCells[place];
                const quint32 first = place == 0 ? 0 : m_inCells[place - 1].codings;
                if (in.codings == first)
                    continue;
                CROSSCASE_TRY(visit(OfCell{row * m_columnCount + column,
                                           std::span(m_slots).subspan(first, in.codings - first),
                                           qint64(first), quint8(in.stances)}));
            }
        }
    }
    return {};
}

} // namespace Crosscase
