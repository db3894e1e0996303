// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "exchange/programs/foreignproject.h"
#include "exchange/projects/codebookimport.h"

namespace Crosscase {

/// What importing a project of another program does, or would do.
struct ForeignReport
{
    /// Of one kind of thing: new ones, and ones the project has already.
    struct Count
    {
        qsizetype added = 0;
        qsizetype known = 0;
    };

    CodebookMerge codes;
    Count documents;
    Count coders;
    Count attributes;
    Count values;
    Count cases;
    Count ties;
    Count codings; ///< known: in the project, or twice in the file
    Count facets;
    Count memos;
    Count tables;
    qsizetype kept = 0; ///< elements without a home here, kept for an export
    QStringList losses; ///< full sentences, of the reader and of the merge
    QStringList
        remarks; ///< full sentences: faults of the file, and where file and project differ and the project's was kept
};

/**
 * Merges a project of another program into this one: what the project has already, by GUID and then by name or path, is
 * neither doubled nor changed; only what is empty is filled. Preview and import do the same; the preview writes nothing
 * and works on a project open for reading.
 *
 * A document is one of the project when its GUID is and its text is the same, or name and text are. Of a text that was
 * changed meanwhile the file's version is added beside it.
 */
[[nodiscard]] Result<ForeignReport> previewForeign(const Index &index, const ForeignProject &project);
/// One undoable change. `progress` is called now and then with percent done; false stops, and nothing is changed.
[[nodiscard]] Result<ForeignReport> importForeign(Index &index, const ForeignProject &project,
                                                  const std::function<bool(int percent)> &progress = {});

} // namespace Crosscase
