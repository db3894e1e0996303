// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"

namespace Crosscase {

/// What tables say: cells, heads and notes, in the reader's language. Figures have a decimal point in every language,
/// so that a table is the same for all who work on it.
class TableWords
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TableWords)

public:
    [[nodiscard]] static QString notAsked();
    [[nodiscard]] static QString noData();
    /// "x", "x/o", "·": the bits are Stance values.
    [[nodiscard]] static QString stances(quint8 bits);
    [[nodiscard]] static QString whole(double number);
    /// What a cell with a number shows. `of`: the second number of "3 of 4", -1 for none.
    [[nodiscard]] static QString number(const TableSpec &spec, double number, qint32 of, quint8 stanceBits,
                                        bool isTotal);
    [[nodiscard]] static QString total();
    [[nodiscard]] static QString units(); ///< the head of the row with the number of informants
    [[nodiscard]] static QString title(const Dimension &dimension);
    [[nodiscard]] static QString measure(TableSpec::Measure measure);     ///< "Number of codings"
    [[nodiscard]] static QString percentBase(TableSpec::Percent percent); ///< "Percent of the row's total"
    /// The head above the columns of a block that has no label: "Codings", "Share of informants".
    [[nodiscard]] static QString blockHead(TableSpec::Measure measure, TableSpec::Percent percent);
    /// "x 3, o 1": how many codings have which stance. `counts` by Stance.
    [[nodiscard]] static QString stanceMix(std::span<const qint32> counts);

    /// Figures about a whole table, for its notes.
    struct Facts
    {
        quint8 stances = 0; ///< that occur in cells, by bit
        bool mixed = false; ///< a cell has several
        bool blank = false; ///< a cell is not mentioned
        bool overridden = false;
        qint64 codings = 0;       ///< in the table, each once
        qint64 left = 0;          ///< codings on a row that belong to no column
        qsizetype informants = 0; ///< of the columns or rows shown
        qsizetype hiddenRows = 0;
        qsizetype hiddenColumns = 0;
        bool casesMatter = false; ///< whether cases or speakers decide where a coding counts
    };
    [[nodiscard]] static QList<CrossTable::Symbol> symbols(const TableSpec &spec, const Facts &facts);
    [[nodiscard]] static QStringList notes(const TableSpec &spec, const Facts &facts);

    /// "x = agree; o = not fully; blank = not mentioned."; empty when there is nothing to explain.
    [[nodiscard]] static QString key(const QList<CrossTable::Symbol> &symbols, bool blank);
    /// Whether a note is about what the cells of such a table show, and nothing else.
    [[nodiscard]] static bool isAboutCells(const QString &note, const TableSpec &spec);

private:
    [[nodiscard]] static QString measureNote(const TableSpec &spec);
    [[nodiscard]] static QString unitNote(const TableSpec &spec);
    [[nodiscard]] static QString occursNote(const Dimension &rows);
    [[nodiscard]] static QString foldNote(TableSpec::Fold fold);
    [[nodiscard]] static QString percentNote(TableSpec::Percent percent);
};

} // namespace Crosscase
