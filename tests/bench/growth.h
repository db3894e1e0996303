// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measurement.h"

namespace Crosscase {

/// The figures of one size.
struct Measured
{
    QString size;
    qint64 codings = 0;
    QList<Figure> figures;
};

/// Prints each operation at each size, how it grew from the first to the last against the codings (1: as they did; 0: not
/// at all), what a coding costs, and a chart on logarithmic scales. Operations whose name differs (figures in it) are
/// matched by their name without figures.
void printGrowth(const QList<Measured> &sizes);

} // namespace Crosscase
