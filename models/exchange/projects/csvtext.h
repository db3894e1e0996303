// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Crosscase {

/// One line of a CSV file as RFC 4180 has it: quoted where it must be, closed by CRLF, and no cell a formula for a
/// spreadsheet (text/spreadsheettext.h).
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace Crosscase
