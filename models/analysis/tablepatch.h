// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/compute.h"
#include "analysis/tablebuilder.h"

#include <map>

namespace Crosscase {

/**
 * Takes a change of codings, their facet values or cell notes over into a computed table by counting only the cells
 * again in which one of them was or is. Each of these cells is counted by the same code as a whole table. Private to
 * TableUpdater.
 */
class TablePatch
{
public:
    TablePatch(TableBuilder &builder, const Index::Replaced &replaced);

    /// Nothing when the table must be computed anew: lines come or go, or the change is large. The builder is of no
    /// use any more then.
    [[nodiscard]] Result<std::optional<TableUpdate>> run();

private:
    using Slot = CodingColumns::Slot;
    using Part = CodingCollector::Part;
    using Segments = std::vector<TextSegment>;

    /// A coding the change touched, and its parts in cells before and after.
    struct Touched
    {
        Id document = NoId; ///< before
        std::vector<Part> before;
        std::vector<Part> after;
        Slot slot = -1; ///< now
    };
    /// A cell before, as far as it must be compared.
    struct Before
    {
        CellValue value{.blank = Blank::NotMentioned};
        TableGrid::Shown shown;
        std::vector<EvidenceItem> evidence;
        QString text, remark;
    };

    [[nodiscard]] bool linesHold() const;
    [[nodiscard]] bool placeCodings();
    void placeNotes();
    void remember(qint32 cell, Before &before) const;
    [[nodiscard]] bool isChanged(qint32 cell, const Before &before) const;
    [[nodiscard]] Result<> recount(qint32 cell, const Before &before);
    [[nodiscard]] Result<> recountWords(const CellCounter::Codings &codings, const Before &before);
    void recountParts(qint32 cell, std::span<const Slot> slots);
    [[nodiscard]] std::vector<Slot> slotsNow(qint32 cell, const Before &before) const;
    [[nodiscard]] Result<qint64> wordsIn(qint32 cell, Id document, const std::vector<Part> &parts);
    [[nodiscard]] std::vector<Part> partsOf(Slot slot, qint32 cell);
    [[nodiscard]] const Segments &segmentsOf(Id document);
    void addCellsOfBase(qint32 cell, const Before &before, QList<qint32> &changed) const;
    [[nodiscard]] QList<CellAt> places(QList<qint32> cells) const;

    TableBuilder &m_builder;
    const TablePlan &m_plan;
    const Index &m_index;
    TableGrid &m_grid;
    const Index::Replaced &m_replaced;
    QHash<Id, Touched> m_touched;
    std::map<qint32, Before> m_cells; ///< those to count again
    QHash<Id, Segments> m_segments;
};

} // namespace Crosscase
