// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "coding/index.h"
#include "exchange/generate/generator.h"
#include "measurement.h"

#include <QString>

namespace Crosscase {

/// A size of DESIGN's table and what is allowed at it. Times in milliseconds, memory in megabytes. Budgets are 0 where
/// the table names none.
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

/// Texts in, tables and whole projects out and in.
[[nodiscard]] QList<Figure> benchExchange(Index &index, const QString &folder);

/// The value of a result; ends the program with its message when there is none.
template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().details));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

[[nodiscard]] TableSpec codesByCases(TableSpec::Measure measure);

} // namespace Crosscase
