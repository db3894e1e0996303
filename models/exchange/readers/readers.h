// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/readers/transcript.h"

namespace Crosscase {

/// A file format that Crosscase reads.
struct ReadableFormat
{
    QString id;           ///< stable, e.g. "docx"
    QString name;         ///< for people, e.g. "Word document"
    QStringList suffixes; ///< lower case, without dot
};

[[nodiscard]] QList<ReadableFormat> readableFormats();
/// All suffixes, lower case, without dot, sorted.
[[nodiscard]] QStringList readableSuffixes();

/**
 * Reads one file of any readable format, recognised by its content first and its suffix second. A survey table gives
 * one transcript a row, every other file one. Thread safe; touches nothing but the file.
 *
 * Errors name the file and say why: unreadable, empty, too large, not text, encrypted, damaged, without text.
 */
[[nodiscard]] Result<QList<Transcript>> readTranscripts(const QString &path, const ReadOptions &options = {});

/// As readTranscripts, for content that is already in memory; `fileName` gives name and suffix.
[[nodiscard]] Result<QList<Transcript>> readTranscriptBytes(const QByteArray &bytes, const QString &fileName,
                                                            const ReadOptions &options = {});

/// The columns of a table (CSV, TSV, XLSX) with what each would be taken for in a survey, also where no survey can be made
/// of it without being told which columns are texts.
[[nodiscard]] Result<QList<SurveyColumn>> readSurveyColumns(const QString &path,
                                                            const ReadOptions &options = {});

/// Text from the clipboard.
[[nodiscard]] Result<Transcript> transcriptFromText(const QString &text, const QString &name,
                                                    const ReadOptions &options = {});

/// Names of encodings that ReadOptions::encoding accepts, commonest first.
[[nodiscard]] QStringList readableEncodings();

} // namespace Crosscase
