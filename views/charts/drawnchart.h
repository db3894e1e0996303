// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/chartdata.h"

#include <QChart>
#include <QPalette>

namespace Crosscase {

/**
 * A chart of a table, drawn by Qt Charts in the colours of a palette. Bars have the colours of their codes and bear
 * their numbers; stances have a pattern each beside their colour; the fields of a heat map bear their numbers.
 */
class DrawnChart : public QChart
{
    Q_OBJECT

public:
    DrawnChart(const ChartData &data, const QPalette &palette, QGraphicsItem *parent = nullptr);

    /// Height that gives each row room to be read, at this font; for a width of any size. Pixels.
    [[nodiscard]] static int heightFor(const ChartData &data, const QFont &font);

private:
    void drawBars(const ChartData &data);
    void drawStances(const ChartData &data);
    void drawHeatMap(const ChartData &data);
    void addRowAxis(const ChartData &data, QAbstractSeries *series);
    void addNumberAxis(const ChartData &data, QAbstractSeries *series);

    QPalette m_palette;
};

/// The brush of bars of a stance: colour and pattern, so that neither is needed alone.
[[nodiscard]] QBrush stanceBrush(Stance stance, const QPalette &palette);

} // namespace Crosscase
