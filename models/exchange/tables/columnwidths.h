// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"

namespace Crosscase {

/// How wide the columns of a printed table are, in characters, by what stands in them. The heads of rows come first.
class ColumnWidths
{
public:
    explicit ColumnWidths(const CrossTable &table);

    /// What the columns would like to have together.
    [[nodiscard]] double natural() const;
    /// The widths when the columns have `available` characters together, in units of which there are `total` on the line:
    /// no column narrower than its longest word as long as there is room for all; what is left over is shared alike.
    [[nodiscard]] QList<double> fitted(double available, double total) const;
    /// What each would like to have.
    [[nodiscard]] const QList<double> &wanted() const { return m_wanted; }

private:
    void add(double least, double wanted);
    void evenOut(const CrossTable &table);

    QList<double> m_least;
    QList<double> m_wanted;
};

/// Characters of ten points on a line of an A4 page, between margins of an inch.
constexpr double UprightLine = 86;
constexpr double WideLine = 132;

/// Whether a page must be turned on its side for the table.
[[nodiscard]] bool needsWidePage(const CrossTable &table);

} // namespace Crosscase
