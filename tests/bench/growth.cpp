// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growth.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Figure &figure)
{
    static const QRegularExpression figures(u"[0-9][0-9,. ]*"_s);
    return QString(figure.what).replace(figures, u"n "_s).simplified();
}

struct Row
{
    QString name;
    QString unit;
    QList<std::optional<double>> values; ///< by size: processor time where it is known, else the figure
};

QList<Row> rowsOf(const QList<Measured> &sizes)
{
    QList<Row> rows;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        for (const Figure &figure : sizes.at(i).figures) {
            auto row = std::ranges::find(rows, nameOf(figure), &Row::name);
            if (row == rows.end())
                row = rows.insert(
                    rows.end(), Row{nameOf(figure), figure.unit, QList<std::optional<double>>(sizes.size())});
            row->values[i] = figure.cpu ? *figure.cpu : figure.value;
        }
    }
    return rows;
}

/// How it grew: the exponent of the codings.
std::optional<double> exponentOf(const Row &row, const QList<Measured> &sizes)
{
    const auto known = [](const std::optional<double> &value) { return value && *value > 0; };
    const auto first = std::ranges::find_if(row.values, known);
    const auto last = std::find_if(row.values.rbegin(), row.values.rend(), known);
    if (first == row.values.end() || &*last == &*first)
        return {};
    const qsizetype from = first - row.values.begin();
    const qsizetype to = row.values.size() - 1 - (last - row.values.rbegin());
    return std::log(**last / **first) / std::log(double(sizes[to].codings) / double(sizes[from].codings));
}

/// A character for each factor of 1.45 above a microsecond.
QString bar(double ms)
{
    return QString(std::clamp(int(std::lround(std::log(std::max(ms, 1e-3) / 1e-3) / std::log(1.45))), 1, 60),
                   u'#');
}

} // namespace

void printGrowth(const QList<Measured> &sizes)
{
    std::printf("\nGrowth (processor time where it is measured)\n%-52s", "");
    for (const Measured &measured : sizes)
        std::printf(" %10s", qPrintable(measured.size));
    std::printf(" %9s %14s\n", "exponent", "ns per coding");
    const QList<Row> rows = rowsOf(sizes);
    for (const Row &row : rows) {
        std::printf("%-52s", qPrintable(row.name.left(52)));
        for (const std::optional<double> &value : row.values)
            std::printf(" %10s", value ? qPrintable(QString::number(*value, 'g', 3)) : "-");
        const std::optional<double> exponent = exponentOf(row, sizes);
        const bool isTime = row.unit == u"ms"_s && row.values.last();
        std::printf(" %9s %14s%s\n", exponent ? qPrintable(QString::number(*exponent, 'f', 2)) : "-",
                    isTime ? qPrintable(QString::number(
                                 *row.values.last() * 1e6 / double(sizes.last().codings), 'f', 1))
                           : "-",
                    exponent && isTime && *exponent > 1.15 ? "  FASTER THAN ITS DATA" : "");
    }
    std::printf("\nThe same as a chart: each character is a factor of 1.45, from a microsecond\n");
    for (const Row &row : rows) {
        if (row.unit != u"ms"_s)
            continue;
        std::printf("%s\n", qPrintable(row.name));
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            if (row.values.at(i)) {
                std::printf("  %-3s %s %s ms\n", qPrintable(sizes.at(i).size),
                            qPrintable(bar(*row.values.at(i))),
                            qPrintable(QString::number(*row.values.at(i), 'g', 3)));
            }
        }
    }
    std::fflush(stdout);
}

} // namespace Crosscase
