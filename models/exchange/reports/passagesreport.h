// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/passages.h"
#include "exchange/reports/report.h"

namespace Crosscase {

/**
 * Passages under headings of their code, case or document. Columns: coding, document, start, end (code points, end
 * exclusive), code, case, coder, stance, speaker, time, citation, memo, text.
 */
[[nodiscard]] Result<Report> passagesReport(const QList<Id> &codings, PassageGroup by, const Index &index,
                                            const TextSource &texts);

} // namespace Crosscase
