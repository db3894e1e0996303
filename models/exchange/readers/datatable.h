// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace Crosscase {

/// The cells of a CSV, TSV or XLSX file, as texts. Rows are as long as the header, or longer if the source's are not.
struct DataTable
{
    QStringList header; ///< the first row; an empty name becomes "Column 3"
    QList<QStringList> rows;
    QString format;   ///< "csv", "tsv" or "xlsx"
    QString encoding; ///< of CSV and TSV
    QStringList warnings;
};

/// Reads the first sheet (or the text) of a table file. Numbers and dates come as the sheet would show them in a
/// plain ISO form (12.5, 2019-03-08), rows without anything are left out; what our own CSV files write so that a
/// spreadsheet takes it for text (text/spreadsheettext.h) is taken back.
[[nodiscard]] Result<DataTable> readDataTable(const QString &path, const QString &encoding = {},
                                              const std::stop_token &stop = {});

} // namespace Crosscase
