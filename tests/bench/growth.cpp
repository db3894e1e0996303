// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "growth.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

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
            auto row = std::ranges::find(rows, figure.what, &Row::name);
            if (row == rows.end())
                row = rows.insert(rows.end(),
                                  Row{figure.what, figure.unit, QList<std::optional<double>>(sizes.size())});
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

void printTable(const QList<Row> &rows, const QList<Measured> &sizes)
{
    std::printf(
        "\nGrowth: milliseconds (processor time where it is measured), and what one coding costs of it\n%-58s",
        "");
    for (const Measured &measured : sizes)
        std::printf(" %9s", qPrintable(measured.size));
    std::printf(" %9s", "exponent");
    for (const Measured &measured : sizes)
        std::printf(" %9s", qPrintable(u"ns/c "_s + measured.size));
    std::printf("\n");
    for (const Row &row : rows) {
        std::printf("%-58s", qPrintable(row.name.left(58)));
        for (const std::optional<double> &value : row.values)
            std::printf(" %9s", value ? qPrintable(QString::number(*value, 'g', 3)) : "-");
        const std::optional<double> exponent = exponentOf(row, sizes);
        std::printf(" %9s", exponent ? qPrintable(QString::number(*exponent, 'f', 2)) : "-");
        const bool isTime = row.unit == u"ms"_s;
        for (qsizetype i = 0; i < sizes.size(); ++i) {
            const std::optional<double> &value = row.values.at(i);
            const QString each = value && isTime
                ? QString::number(*value * 1e6 / double(sizes.at(i).codings), 'f', 0)
                : u"-"_s;
            std::printf(" %9s", qPrintable(each));
        }
        std::printf("%s\n", exponent && isTime && *exponent > 1.15 ? "  FASTER THAN ITS DATA" : "");
    }
}

} // namespace

void printGrowth(const QList<Measured> &sizes)
{
    const QList<Row> rows = rowsOf(sizes);
    printTable(rows, sizes);
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
