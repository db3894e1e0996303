// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"
#include "coding/index.h"

#include <QCoreApplication>

namespace Crosscase {

/// What a chart draws of a table.
struct ChartSpec
{
    enum class Kind {
        Bars,    ///< "bars": one bar a row, as long as its number in one column, or in all
        Stances, ///< "stances": one bar a row, its codings stacked by stance
        HeatMap, ///< "heat": a field a cell, the darker the larger its number
    };
    Kind kind = Kind::Bars;
    QString column = {}; ///< for bars: path of the column drawn; empty: the total of the rows

    bool operator==(const ChartSpec &) const = default;
};

/// "bars", "stances", "heat"; Invalid, naming these, for another name.
[[nodiscard]] Result<ChartSpec::Kind> chartKindFromId(const QString &id);

/// What stands in a chart, read from a computed table: nothing is counted anew.
struct ChartData
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::ChartData)

public:
    struct Row
    {
        QString label;
        qsizetype depth = 0;
        bool isSection = false;
        QString color = {};        ///< "#rrggbb" of a code; empty: none of its own
        QList<double> values = {}; ///< one a series; empty for sections
        QStringList texts = {};    ///< what the table's cells say
    };
    struct Series
    {
        QString label;
        Stance stance = Stance::None; ///< for stances
    };

    ChartSpec::Kind kind = ChartSpec::Kind::Bars;
    QString title;
    QString measure; ///< what the numbers are: "Number of codings"
    QList<Row> rows;
    QList<Series> series;
    double largest = 0; ///< of bars as they are drawn, or of fields

    [[nodiscard]] bool isEmpty() const { return largest <= 0; }
    /// The chart in words, for who cannot see it: what it is, then every number.
    [[nodiscard]] QString inWords() const;

    /**
     * The table that a chart of this kind draws: the same lines and the same filter, with the totals or the stances the
     * chart needs. A measure that gives no numbers is replaced by the number of codings.
     */
    [[nodiscard]] static TableSpec tableFor(const TableSpec &spec, const ChartSpec &chart);
    /// Reads the chart from a table computed from tableFor(). `index` gives the colours of codes.
    [[nodiscard]] static ChartData read(const CrossTable &table, const ChartSpec &chart, const Index &index);
    /// "Number of codings", with the base of percentages.
    [[nodiscard]] static QString measureText(const TableSpec &spec);
};

} // namespace Crosscase
