// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QItemSelection>
#include <QString>

class QMimeData;

namespace Crosscase {

class TableModel;

/// What goes to the clipboard: a table with heads for a word processor (HTML), and tab-separated text for a sheet.
namespace TableClipboard {

/// Rows and columns that have a selected cell; the whole table when at most one cell is selected. Section rows above
/// the rows come along. The caller owns it.
[[nodiscard]] QMimeData *mimeData(const TableModel &model, const QItemSelection &selected);

} // namespace TableClipboard

} // namespace Crosscase
