// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/passages.h"
#include "analysis/table.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace Crosscase {

struct WriterOptions
{
    /// Gives the passages behind a cell. Without it no evidence is written (XLSX: the evidence sheet).
    std::function<Result<QList<Passage>>(std::span<const EvidenceItem>)> passages = {};
    /// Names the code of a passage in the evidence ("Drivers/Networking"). Needed with `passages`.
    std::function<QString(Id code)> codePath = {};
    std::function<QString(Id coder)> coderName = {};
    std::function<QString(Id document)> documentName = {};
    /// The codes a table is about, for formats with a sheet for them; empty: no such sheet.
    struct CodebookEntry
    {
        QString path, definition, include, exclude, example;
        qsizetype codings = 0; ///< its own, in the whole project
    };
    QList<CodebookEntry> codebook = {};
    /// Told now and then, in percent, by a writer that takes long how far it is; false stops it with
    /// Error::Kind::Cancelled.
    std::function<bool(int percent)> goOn = {};
    bool caption = true;
    bool notes = true;
    /// Text for a terminal: widest table before the columns are set in blocks below one another; 0: no limit.
    int width = 0;
    /// The time written into formats that demand one. Fixed, so that the same table gives the same bytes.
    QDateTime created = fixedCreationTime();

    /// With the evidence of this project. `index` must outlive the options. `created` is CROSSCASE_NOW if set, else
    /// the first day of 1980, the oldest date a ZIP archive can hold.
    [[nodiscard]] static WriterOptions withEvidence(const Index &index, const TextSource &texts);
    [[nodiscard]] static QDateTime fixedCreationTime();
};

/// Writes a computed table in one format. The same table and options give the same bytes.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    [[nodiscard]] virtual QString id() const = 0;     ///< "text", "csv", "tidy", "html", "xlsx", "docx", ...
    [[nodiscard]] virtual QString suffix() const = 0; ///< of files, without a dot
    [[nodiscard]] virtual QString title() const = 0;  ///< for a list of formats, in the reader's language
    [[nodiscard]] virtual bool isText() const = 0;    ///< UTF-8 that a terminal can show
    [[nodiscard]] virtual Result<QByteArray> write(const CrossTable &table,
                                                   const WriterOptions &options) const = 0;
};

/// All writers, in the order of a list of formats.
[[nodiscard]] const QList<const TableWriter *> &tableWriters();
/// The writer of that id; Invalid, naming those there are, when there is none.
[[nodiscard]] Result<const TableWriter *> tableWriter(const QString &id);
/// The writer for a file by its suffix; null when none is known. "csv" is the wide form.
[[nodiscard]] const TableWriter *tableWriterForFile(const QString &fileName);

} // namespace Crosscase
