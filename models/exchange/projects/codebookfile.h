// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/projects/codedescription.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Crosscase {

/// One code as a codebook file has it.
struct BookCode
{
    qsizetype parent = -1; ///< index in CodebookFile::codes, always smaller than its own; -1: top level
    QString name = {};
    std::optional<QString> guid = {}; ///< as normalGuid()
    QString color = {};               ///< "#rrggbb" or empty
    CodeDescription description = {};
    bool codable = true;
};

/// What a codebook file says, in its order, each code before the codes below it.
struct CodebookFile
{
    QList<BookCode> codes;
    QString origin;       ///< the program that wrote it, if it says so
    QStringList warnings; ///< full sentences: what of the file is not taken over, or breaks the standard
};

/**
 * Reads a codebook: a REFI-QDA codebook (.qdc), the code system of a REFI-QDA project (.qde), a table (.csv, .tsv or
 * .xlsx with a column of code paths or of names), or an indented text (.txt).
 *
 * REFI files are read by local names, so every writer's namespace will do; what the schema forbids but makes sense
 * is read with a warning. Refused: document types and entities, more than 200 levels, more than 100,000 codes.
 */
[[nodiscard]] Result<CodebookFile> readCodebook(const QString &path);
[[nodiscard]] Result<CodebookFile> readCodebookXml(const QByteArray &xml, const QString &fileName);
[[nodiscard]] Result<CodebookFile> readCodebookText(const QString &text, const QString &fileName);

/// "#rrggbb" of a colour as other programs write it: #rgb, #rrggbb, #aarrggbb; empty if it is none.
[[nodiscard]] QString normalColor(const QString &text);

} // namespace Crosscase
