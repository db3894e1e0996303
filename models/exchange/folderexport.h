// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <functional>

namespace Crosscase {

struct FolderExportOptions
{
    /// Called now and then with percent done; false stops, and nothing is left behind.
    std::function<bool(int percent)> progress = {};
};

struct FolderExport
{
    QStringList files; ///< within the folder, with "/"
    qint64 bytes = 0;
};

/**
 * The whole project as a folder of open files that need no program but a text editor and a spreadsheet:
 *
 *     README.txt                 what is what
 *     project.json               name, GUID, counts
 *     documents.csv              a row a document, with the names of its files
 *     documents/NAME.txt         the text, UTF-8, LF: what positions count in
 *     documents/NAME.html        the text with the codings marked in it
 *     turns.csv                  who speaks where
 *     codebook.csv, .qdc         the codes (codebookwriter.h)
 *     codings.csv, .json         a row a coding; importCodings() reads the table
 *     cases.csv, attributes.csv  importCases() and importAttributes() read them
 *     memos.csv, cellnotes.csv
 *     tables/NAME.csv, .tidy.csv, .html, .json   every saved table, computed, and its specification
 *     originals/                 the files that documents were made from, where they were kept
 *     history.csv                who changed what, when
 *
 * CSV is UTF-8 without byte order mark, lines end as RFC 4180 has it. Positions are code points, end exclusive. The same
 * project gives the same files. The folder must not exist or be empty; it appears whole or not at all.
 */
[[nodiscard]] Result<FolderExport> exportFolder(const Index &index, const QString &folder,
                                                const FolderExportOptions &options = {});

/// The document's text as a page of its own: each coded stretch marked with its codes, which are named at its end.
[[nodiscard]] Result<QByteArray> markedHtml(const Index &index, Id document);

} // namespace Crosscase
