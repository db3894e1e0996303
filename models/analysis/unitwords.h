// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tableplan.h"
#include "analysis/wordcounts.h"

namespace Crosscase {

/// Counts the words of a table document by document, so that no more than a few texts are in memory: those coded in
/// each cell, and all those said by each unit. Private to compute().
class UnitWords
{
public:
    using Part = CodingCollector::Part;

    explicit UnitWords(const TablePlan &plan);

    /// Counts the coded words of a document by cell. `parts` are all of this document's.
    [[nodiscard]] Result<> addCoded(Id document, std::span<const Part> parts);
    /// Adds all words of a document to the base of its units.
    [[nodiscard]] Result<> addSaid(Id document, CellBase &base);
    /// Words coded in a cell.
    [[nodiscard]] qint64 coded(qint32 cell) const;

    /// Words in the parts, each once. All are of this document.
    [[nodiscard]] Result<qint64> count(Id document, std::span<const Part> parts);

private:
    const TablePlan &m_plan;
    WordCounts m_words;
    std::unordered_map<qint32, qint64> m_coded;
};

} // namespace Crosscase
