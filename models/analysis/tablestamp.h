// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"
#include "coding/index.h"

namespace Crosscase {

/// What a table was computed from, in a few characters: printed under it, so that later it can be told whether the data
/// have changed since.
struct TableStamp
{
    /// "T-" and twelve hexadecimal digits of a SHA-256 over heads, cells and the evidence of each (document, place, code,
    /// stance, coder). Caption, notes and formats do not count.
    QString table;
    /// "P-" and twelve of one over all rows of the project but its saved tables, settings and originals.
    QString project;
    QString day; ///< of the last change of the project, ISO 8601 in UTC; empty when there was none
};

/// The first part alone: costs what the table's evidence costs.
[[nodiscard]] QString tableHash(const CrossTable &table, const Index &index);
/// Reads the whole project.
[[nodiscard]] Result<TableStamp> stampOf(const CrossTable &table, const Index &index);

} // namespace Crosscase
