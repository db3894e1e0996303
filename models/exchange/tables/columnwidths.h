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

    /// What the columns need together for their cells, and what they would like to have if there is room: heads of few
    /// lines, too.
    [[nodiscard]] double natural() const;
    [[nodiscard]] double comfortable() const;
    /// The widths when the columns have `available` characters together, in units of which there are `total` on the line:
    /// no column narrower than its longest word as long as there is room for all; what is left over is shared alike.
    [[nodiscard]] QList<double> fitted(double available, double total) const;
    /// Whether the heads of columns of marks and numbers are set from bottom to top, since they do not fit otherwise.
    [[nodiscard]] bool turnsHeads() const { return m_turned; }
    /// The size of type, in points, at which no word is broken on a line of so many characters of ten points. Ten where
    /// that will do, never below six.
    [[nodiscard]] int points(double line) const;
    /// What each would like to have.
    [[nodiscard]] const QList<double> &wanted() const { return m_wanted; }

private:
    void add(double least, double wanted, double comfortable = 0);
    void measure(const CrossTable &table);
    void evenOut(const CrossTable &table);

    QList<double> m_least;
    QList<double> m_wanted;
    QList<double> m_comfortable;
    bool m_turned = false;
};

/// The heads above the columns, for each row of heads those that reach into it, from left to right. One that is several
/// rows high is in each of them.
[[nodiscard]] QList<QList<ColumnHead>> headsByLevel(const CrossTable &table);

/// Whether the head of a column is one of those.
[[nodiscard]] bool isTurned(const CrossTable &table, const ColumnHead &head, const ColumnWidths &widths);

/// What a cell shows on paper, where a stance and its number ("x 3, o 2") stay on one line.
[[nodiscard]] QString printedText(const CrossTable &table, qsizetype row, qsizetype column);

/// The notes as paragraphs: all that explain in one, then each quote.
[[nodiscard]] QStringList noteParagraphs(const CrossTable &table);

/// Characters of ten points on a line of an A4 page, between margins of an inch.
constexpr double UprightLine = 86;
constexpr double WideLine = 132;

/// Whether a page must be turned on its side for the table.
[[nodiscard]] bool needsWidePage(const CrossTable &table);

} // namespace Crosscase
