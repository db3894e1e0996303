// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/textsource.h"
#include "coding/index.h"

#include <QCoreApplication>

namespace Crosscase {

/// A cell of a framework matrix.
struct FrameworkCell
{
    Id caseId = NoId;
    Id code = NoId;

    friend bool operator==(const FrameworkCell &, const FrameworkCell &) = default;
};

/// Drafts of summaries for the framework matrix: the passages of a case and a code, quoted and cited. Nothing is
/// written that nobody said.
class Drafts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Drafts)

public:
    /// `texts` gives the documents; both must outlive this.
    Drafts(Index &index, TextSource texts);

    /// The passages of the case and those below it on the code and those below it, in the order of the documents, each
    /// as “quote” (citation) on a line of its own; the same words are quoted once. Empty when nobody says anything.
    [[nodiscard]] Result<QString> draft(const FrameworkCell &cell) const;
    /// Writes the drafts of these cells as their summaries, as one change that can be undone. A cell that has a summary
    /// keeps it unless `replace` is set; one without passages is left alone. Returns how many were written.
    [[nodiscard]] Result<qsizetype> write(const QList<FrameworkCell> &cells, bool replace);

private:
    Index &m_index;
    TextSource m_texts;
};

} // namespace Crosscase
