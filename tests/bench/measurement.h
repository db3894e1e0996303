// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Crosscase {

/// One figure of a benchmark beside what is allowed and what is possible.
struct Figure
{
    QString what; ///< the same at every size
    double value = 0;
    QString unit = QStringLiteral("ms");
    std::optional<double> budget = {}; ///< in the same unit
    std::optional<double> limit = {};  ///< the cheapest way of doing the same, measured in the same run
    std::optional<double> cpu = {}; ///< milliseconds of processor time: what is left when the machine is busy
    double memoryMb = 0;            ///< held by this process afterwards
    QString remark = {};            ///< how many, how fast
};

/// The middle one of several runs.
struct Timing
{
    double wallMs = 0;
    double cpuMs = 0; ///< of all threads of this process
};

/// `prepare` runs before each run, untimed.
[[nodiscard]] Timing median(int runs, const std::function<void()> &work,
                            const std::function<void()> &prepare = {});
[[nodiscard]] double medianMs(int runs, const std::function<void()> &work,
                              const std::function<void()> &prepare = {});

/// A figure of a timing, with the memory held now. A budget of 0 is none.
[[nodiscard]] Figure timed(const QString &what, Timing timing, double budget = 0,
                           std::optional<double> limit = {}, const QString &remark = {});

/// Memory this process holds now (VmRSS), in MB.
[[nodiscard]] double memoryMb();
/// Says on standard error what is being measured.
void tell(const QString &what);

void print(const QList<Figure> &figures);
[[nodiscard]] QJsonArray toJson(const QList<Figure> &figures);
[[nodiscard]] QList<Figure> figuresFrom(const QJsonArray &array);

} // namespace Crosscase
