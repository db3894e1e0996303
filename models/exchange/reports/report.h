// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace Crosscase {

/// One paragraph of a report.
struct ReportBlock
{
    enum class Kind {
        Heading, ///< of `level` 1 to 6
        Text,    ///< `label` in bold before it, if there is one
        Quote,   ///< words of a text; `label` says who said them and stands after
    };

    Kind kind = Kind::Text;
    QString text;
    QString label = {};
    int level = 1;
    QString color = {}; ///< "#rrggbb": a mark of this colour before a heading

    friend bool operator==(const ReportBlock &, const ReportBlock &) = default;
};

/**
 * What a list of passages, memos or codes says on paper: a reading of it in blocks, and the same as a table for
 * programs. The window and the command line write it with the same functions, so they give the same bytes.
 */
struct Report
{
    QString title;
    QList<ReportBlock> blocks;
    QStringList columns;     ///< names of the table's columns, in English: programs read them
    QList<QStringList> rows; ///< each as long as columns

    friend bool operator==(const Report &, const Report &) = default;
};

enum class ReportFormat {
    Text, ///< UTF-8, LF
    Csv,  ///< the table, RFC 4180, UTF-8
    Html, ///< one file, UTF-8
    Docx, ///< Word
};

/// "text", "csv", "html" or "docx".
[[nodiscard]] QString reportFormatName(ReportFormat format);
[[nodiscard]] std::optional<ReportFormat> reportFormatFromName(const QString &name);
/// By the ending of a file's name: txt, csv, html, htm, docx.
[[nodiscard]] std::optional<ReportFormat> reportFormatOfFile(const QString &path);
/// The ending, without the dot.
[[nodiscard]] QString reportSuffix(ReportFormat format);
/// For a file dialog: all four.
[[nodiscard]] QString reportFilter();

/// `created` is the time a DOCX carries; the same input gives the same bytes.
[[nodiscard]] Result<QByteArray> writeReport(
    const Report &report, ReportFormat format,
    const QDateTime &created = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC));

} // namespace Crosscase
