// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/turns.h"

#include <QStringList>

#include <optional>

namespace Crosscase {

struct TextLine;

/// Which columns of a table of turns hold what, told from its head row in ten languages; -1: there is none.
struct TurnColumns
{
    qsizetype speaker = -1;
    qsizetype text = -1;
    qsizetype start = -1; ///< may hold both ends: "0:00.0 - 0:03.0"
    qsizetype end = -1;
    qsizetype interview = -1; ///< which interview a row belongs to

    [[nodiscard]] bool isComplete() const { return speaker >= 0 && text >= 0; }
};

[[nodiscard]] TurnColumns turnColumns(const QStringList &head);

/**
 * A table of turns within running text: a head row such as `Timespan<TAB>Content<TAB>Speaker` or `| Speaker | Text |`,
 * and rows of as many cells below. Nothing if there is no such table. The speaker's cell is the label, wherever it
 * stands in its row; a row without a speaker goes on with the one before; lines without cells belong to the row above.
 * Speakers are not described yet (describeSpeakers).
 */
[[nodiscard]] std::optional<Recognition> recognizeColumns(const CodePointMap &text,
                                                          const QList<TextLine> &lines);

} // namespace Crosscase
