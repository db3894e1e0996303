// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/memos.h"
#include "exchange/reports/report.h"

namespace Crosscase {

/// Memos one after another, with what they are about, who wrote them and when. Columns: memo, about, title, text, coder,
/// created, changed; `about` has one subject a line.
[[nodiscard]] Report memosReport(const QList<MemoEntry> &memos, const Index &index);

} // namespace Crosscase
