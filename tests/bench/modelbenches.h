// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/generate/generator.h"
#include "measurement.h"

#include <QString>

namespace Crosscase {

/// A size of DESIGN's table and what is allowed at it. Times in milliseconds, memory in megabytes. Budgets are 0 where the table names none.
struct BenchSize
{
    QString name;
    GeneratedSize project;
    double openMs = 0;
    double transcriptMs = 0;
    double codeMs = 0;
    double tableMs = 0;
    double passagesMs = 0;
    double searchMs = 0;
    double cooccurrenceMs = 0;
    double memoryMb = 0;

    [[nodiscard]] static QList<BenchSize> all();
};

/// Everything below the window.
[[nodiscard]] QList<Figure> benchModels(const QString &path, const BenchSize &size);

} // namespace Crosscase
