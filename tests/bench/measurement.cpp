// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measurement.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace Crosscase {

using namespace Qt::StringLiterals;

double medianMs(int runs, const std::function<void()> &work, const std::function<void()> &prepare)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        if (prepare)
            prepare();
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double memoryMb()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void print(const QList<Figure> &figures)
{
    std::printf("%-58s %12s %12s %8s %12s %8s\n", "", "measured", "budget", "ratio", "limit", "x limit");
    for (const Figure &figure : figures) {
        const QString value = u"%1 %2"_s.arg(figure.value, 0, 'f', figure.value < 10 ? 2 : 0).arg(figure.unit);
        const QString budget = figure.budget ? u"%1 %2"_s.arg(*figure.budget).arg(figure.unit) : u"-"_s;
        const QString ratio = figure.budget ? QString::number(figure.value / *figure.budget, 'f', 2) : u"-"_s;
        const QString limit = figure.limit ? u"%1 %2"_s.arg(*figure.limit, 0, 'f', 3).arg(figure.unit) : u"-"_s;
        const QString times =
            figure.limit && *figure.limit > 0 ? QString::number(figure.value / *figure.limit, 'f', 1) : u"-"_s;
        const bool over = figure.budget && figure.value > *figure.budget;
        std::printf("%-58s %12s %12s %8s %12s %8s%s\n", qPrintable(figure.what), qPrintable(value), qPrintable(budget),
                    qPrintable(ratio), qPrintable(limit), qPrintable(times), over ? "  OVER" : "");
    }
    std::fflush(stdout);
}

QJsonArray toJson(const QList<Figure> &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures) {
        QJsonObject object{{u"what"_s, figure.what}, {u"value"_s, figure.value}, {u"unit"_s, figure.unit}};
        if (figure.budget)
            object.insert(u"budget"_s, *figure.budget);
        if (figure.limit)
            object.insert(u"limit"_s, *figure.limit);
        array.append(object);
    }
    return array;
}

} // namespace Crosscase
