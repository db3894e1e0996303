// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/datatable.h"
#include "exchange/readers/reader.h"

namespace Crosscase {

/// Rows of a text with separated values (RFC 4180, with the separator told from the text: tab, semicolon, comma or
/// bar). Line ends within quotes are kept as LF.
[[nodiscard]] Result<QList<QStringList>> parseSeparated(const QString &text, const std::stop_token &stop);
/// The separator that the first rows speak for.
[[nodiscard]] QChar guessSeparator(QStringView text);

/// Rows of the first sheet of an XLSX workbook.
[[nodiscard]] Result<QList<QStringList>> parseXlsx(const QByteArray &bytes, const std::stop_token &stop);

/// Whether the content is an XLSX workbook.
[[nodiscard]] bool isXlsx(const QByteArray &bytes);

/// A table of either kind from memory, without a header split off.
struct RawTable
{
    QList<QStringList> rows; ///< blank ones left out
    QString format;
    QString encoding;
    bool encodingGuessed = false;
    QStringList warnings;
};
[[nodiscard]] Result<RawTable> parseTable(const QByteArray &bytes, const QString &encoding,
                                          const std::stop_token &stop);

/// Makes a header of the first row.
[[nodiscard]] DataTable withHeader(RawTable table);

} // namespace Crosscase
