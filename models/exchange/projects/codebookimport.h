// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "exchange/projects/codebookfile.h"

namespace Crosscase {

/// What merging a codebook into the project's does, or would do. All are paths.
struct CodebookMerge
{
    QStringList added;
    QStringList completed; ///< known codes of which an empty property was filled
    QStringList same;      ///< known codes that needed nothing
    QStringList remarks;   ///< full sentences: where file and project differ and the project's was kept
};

/// Within a change of its caller.
struct CodebookTarget
{
    CodebookMerge merge;
    QList<Id> ids; ///< for each code of the file, the code of the project; NoId in a preview for new ones
};

/**
 * Merges a codebook: a code of the file is one of the project when its GUID is, else when its path is; everything else
 * is added below its parent. What the project has is never changed, only what is empty there is filled.
 */
[[nodiscard]] Result<CodebookMerge> previewCodebook(const Index &index, const CodebookFile &file);
[[nodiscard]] Result<CodebookTarget> previewCodebookTarget(const Index &index, const CodebookFile &file);
[[nodiscard]] Result<CodebookMerge> importCodebook(Index &index, const CodebookFile &file,
                                                   const QString &label);
[[nodiscard]] Result<CodebookTarget> writeCodebook(Writer &writer, const Index &index,
                                                   const CodebookFile &file);

} // namespace Crosscase
