// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/search.h"
#include "exchange/reports/report.h"

namespace Crosscase {

/// Hits with their context, by document. Columns: document, start, end (code points, end exclusive), left, match,
/// right, speaker, case, time, citation.
[[nodiscard]] Report searchReport(const QList<SearchHit> &hits, const SearchQuery &query, const Index &index);

/// Keywords in context: one line a hit, what was found in one column. UTF-8, LF.
[[nodiscard]] QByteArray kwicText(const QList<SearchHit> &hits, qint64 context);

} // namespace Crosscase
