// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "measurement.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

double cpuMs()
{
    timespec now = {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

double middle(std::vector<double> &times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

Timing median(int runs, const std::function<void()> &work, const std::function<void()> &prepare)
{
    std::vector<double> wall, cpu;
    for (int i = 0; i < runs; ++i) {
        if (prepare)
            prepare();
        const double before = cpuMs();
        QElapsedTimer timer;
        timer.start();
        work();
        wall.push_back(double(timer.nsecsElapsed()) / 1e6);
        cpu.push_back(cpuMs() - before);
    }
    return {middle(wall), middle(cpu)};
}

double medianMs(int runs, const std::function<void()> &work, const std::function<void()> &prepare)
{
    return median(runs, work, prepare).wallMs;
}

Figure timed(const QString &what, Timing timing, double budget, std::optional<double> limit,
             const QString &remark)
{
    tell(what);
    return {.what = what,
            .value = timing.wallMs,
            .budget = budget > 0 ? std::optional(budget) : std::nullopt,
            .limit = limit,
            .cpu = timing.cpuMs,
            .memoryMb = memoryMb(),
            .remark = remark};
}

void tell(const QString &what)
{
    std::fprintf(stderr, "  %s\n", qPrintable(what));
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
    const auto number = [](double value) {
        return QString::number(value, 'f', value < 1 ? 3 : value < 10 ? 2 : value < 100 ? 1 : 0);
    };
    const auto either = [](const std::optional<double> &value, const auto &text) {
        return value ? text(*value) : u"-"_s;
    };
    std::printf("%-58s %13s %9s %7s %6s %9s %8s %7s\n", "", "measured", "cpu ms", "budget", "ratio", "limit",
                "x limit", "MB held");
    for (const Figure &figure : figures) {
        const QString value = number(figure.value) + u' ' + figure.unit;
        const QString cpu = either(figure.cpu, number);
        const QString budget = either(figure.budget, [](double b) { return QString::number(b); });
        const QString ratio = either(figure.budget,
                                     [&](double b) { return QString::number(figure.value / b, 'f', 2); });
        const QString limit = either(figure.limit, number);
        const QString times = either(figure.limit,
                                     [&](double l) { return l > 0 ? number(figure.value / l) : u"-"_s; });
        const QString memory = figure.memoryMb > 0 ? QString::number(figure.memoryMb, 'f', 0) : u"-"_s;
        // On a busy machine the processor time is what counts.
        const bool slow = figure.budget && figure.value > *figure.budget;
        const char *over = !slow                          ? ""
            : figure.cpu && *figure.cpu <= *figure.budget ? "  over, but not by itself"
                                                          : "  OVER";
        std::printf("%-58s %13s %9s %7s %6s %9s %8s %7s%s%s\n", qPrintable(figure.what), qPrintable(value),
                    qPrintable(cpu), qPrintable(budget), qPrintable(ratio), qPrintable(limit),
                    qPrintable(times), qPrintable(memory), over,
                    figure.remark.isEmpty() ? "" : qPrintable(u"  "_s + figure.remark));
    }
    std::fflush(stdout);
}

QJsonArray toJson(const QList<Figure> &figures)
{
    QJsonArray array;
    for (const Figure &figure : figures) {
        QJsonObject object{{u"what"_s, figure.what}, {u"value"_s, figure.value}, {u"unit"_s, figure.unit}};
        const auto insert = [&object](const QString &key, const std::optional<double> &value) {
            if (value)
                object.insert(key, *value);
        };
        insert(u"budget"_s, figure.budget);
        insert(u"limit"_s, figure.limit);
        insert(u"cpuMs"_s, figure.cpu);
        if (figure.memoryMb > 0)
            object.insert(u"memoryMb"_s, figure.memoryMb);
        if (!figure.remark.isEmpty())
            object.insert(u"remark"_s, figure.remark);
        array.append(object);
    }
    return array;
}

QList<Figure> figuresFrom(const QJsonArray &array)
{
    QList<Figure> figures;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto number = [&object](const QString &key) {
            return object.contains(key) ? std::optional(object.value(key).toDouble()) : std::nullopt;
        };
        figures.append({.what = object.value(u"what"_s).toString(),
                        .value = object.value(u"value"_s).toDouble(),
                        .unit = object.value(u"unit"_s).toString(),
                        .budget = number(u"budget"_s),
                        .limit = number(u"limit"_s),
                        .cpu = number(u"cpuMs"_s),
                        .memoryMb = object.value(u"memoryMb"_s).toDouble(),
                        .remark = object.value(u"remark"_s).toString()});
    }
    return figures;
}

} // namespace Crosscase
