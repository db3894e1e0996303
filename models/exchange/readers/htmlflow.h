// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/readers/flow.h"

#include <QByteArray>

#include <vector>

namespace Crosscase {

/// A stretch whose time the page gives: UTF-16 positions in the flow's text.
struct TimedStretch
{
    qsizetype start = 0;
    qint64 startMs = 0;
    qint64 endMs = 0;
};

/// A page as a flow.
struct HtmlContent
{
    Flow text;
    std::vector<TimedStretch> times;
};

/// Parses a page in UTF-8. Errors: nested deeper than limits.h allows.
[[nodiscard]] Result<HtmlContent> parseHtml(const QByteArray &utf8, const ReadOptions &options);

} // namespace Crosscase
