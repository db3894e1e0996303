// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/reader.h"
#include "exchange/readers/tableparsers.h"

#include <optional>

namespace Crosscase {

/// A table whose rows are turns. Columns are -1 if there is none.
struct TurnTable
{
    QList<QStringList> rows; ///< without the header
    qsizetype speaker = -1;
    qsizetype text = -1;
    qsizetype start = -1;
    qsizetype end = -1;
    qsizetype interview = -1; ///< which interview a row belongs to
};

/// Looks for a header with speaker and text, or for two columns of which the first has names that come again.
[[nodiscard]] std::optional<TurnTable> findTurnTable(const RawTable &table);

[[nodiscard]] Result<QList<Transcript>> turnTableTranscripts(const TurnTable &table,
                                                             const Transcript &pattern, const Source &source,
                                                             const ReadOptions &options);

} // namespace Crosscase
