// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/writer.h"
#include "text/edits.h"

#include <QHash>

namespace Crosscase {

/// The turns, speakers and marks of one document. Rows with the id NoId are to be made; a turn by a speaker to be
/// made has the speaker NoId and its name in `newSpeakers`.
struct TurnStructure
{
    QList<TurnRow> turns; ///< ascending by start
    QList<SpeakerRow> speakers;
    QList<MarkRow> marks;                  ///< ascending by start
    QHash<qsizetype, QString> newSpeakers; ///< by index in `turns`
};

/**
 * The structure of a document after a correction of its text:
 *  - turns, labels, time stamps and formatting move with their text;
 *  - a line that was corrected is read anew, by the shape of the labels that the document already has: a label there
 *    begins a turn (of a speaker the document knows, or of whoever a corrected label names), and a turn whose label
 *    went joins the one before it;
 *  - a new paragraph below a turn belongs to it;
 *  - words are counted anew.
 */
[[nodiscard]] TurnStructure rewritten(const TurnStructure &before, const CodePointMap &oldText,
                                      const CodePointMap &newText, const TextEdits &edits);

/// Writes what differs between the two.
[[nodiscard]] Result<> writeStructure(Writer &writer, Id document, const TurnStructure &before,
                                      TurnStructure after);
[[nodiscard]] Result<TurnStructure> readStructure(const Reader &read, Id document);

} // namespace Crosscase
