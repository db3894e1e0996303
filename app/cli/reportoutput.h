// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "exchange/reports/report.h"

#include <functional>

namespace Crosscase {

/// The options --format (text, csv, html, docx, json), --output and --json of verbs that print lists.
[[nodiscard]] QList<QCommandLineOption> reportOptions();

/// Prints a report as the options ask, or writes it to a file. `json` is asked when JSON is wanted.
[[nodiscard]] Outcome<> printReport(const Report &report, const Call &call,
                                    const std::function<QJsonArray()> &json);

} // namespace Crosscase
