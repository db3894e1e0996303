// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Crosscase {

/**
 * A text as it may stand in a CSV file that a spreadsheet will open. Spreadsheets take a cell that begins with = + - @
 * (also in their full width), a tab or a line break for a formula, and a formula of a stranger may start programs. Such a
 * text gets an apostrophe in front, which spreadsheets take for "this is text". Plain numbers, and the lone "-" that is
 * the symbol of a stance, stay as they are. (After OWASP, "CSV Injection".)
 */
[[nodiscard]] QString spreadsheetSafe(const QString &text);

/// The text that spreadsheetSafe() was given. A text that nobody made safe stays as it is unless it begins with an
/// apostrophe before such a sign.
[[nodiscard]] QString fromSpreadsheetSafe(const QString &text);

} // namespace Crosscase
