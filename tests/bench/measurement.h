// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Crosscase {

/// One figure of a benchmark beside what is allowed.
struct Figure
{
    QString what;
    double value = 0;
    QString unit = QStringLiteral("ms");
    std::optional<double> budget = {}; ///< in the same unit
    std::optional<double> limit = {};  ///< the cheapest way of doing the same, measured in the same run
};

/// Milliseconds of the middle one of several runs. `prepare` runs before each, untimed.
[[nodiscard]] double medianMs(int runs, const std::function<void()> &work, const std::function<void()> &prepare = {});

/// Memory this process holds now (VmRSS), in MB.
[[nodiscard]] double memoryMb();

void print(const QList<Figure> &figures);
[[nodiscard]] QJsonArray toJson(const QList<Figure> &figures);

} // namespace Crosscase
