// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/reader.h"
#include "exchange/readers/tableparsers.h"
#include "text/columns.h"

#include <optional>

namespace Crosscase {

/// A table whose rows are turns.
struct TurnTable
{
    QList<QStringList> rows; ///< without the header
    TurnColumns columns;
};

/// Looks for a header with speaker and text, or for two columns of which the first has names that come again.
[[nodiscard]] std::optional<TurnTable> findTurnTable(const RawTable &table);

[[nodiscard]] Result<QList<Transcript>> turnTableTranscripts(const TurnTable &table,
                                                             const Transcript &pattern, const Source &source,
                                                             const ReadOptions &options);

} // namespace Crosscase
