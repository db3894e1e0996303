// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rows.h"
#include "text/align.h"
#include "text/turns.h"

#include <QHash>
#include <QMap>
#include <QStringList>

namespace Crosscase {

/// Turns and marks of a text that was replaced.
struct CarriedTurns
{
    /// A turn as it is to be written. Its row has an id if it was there before.
    struct Turn
    {
        TurnRow row;        ///< words not counted yet
        QString newSpeaker; ///< the name of a speaker the document does not know yet; else row.speaker holds
    };

    QList<Turn> turns; ///< ascending, disjoint
    QList<Mark> marks; ///< sorted
    QList<Id> gone;    ///< turns that are no more
    qint64 kept = 0;   ///< turns that were there before
};

/**
 * Carries the turns and marks of an old text over to a new one (see Rewriting): by their words where the new text
 * names none itself, else by joining them with those it names.
 */
class TurnCarrier
{
public:
    TurnCarrier(const CodePointMap &oldText, const CodePointMap &newText, const TextAlignment &alignment);

    /// Of the old text: its turns ascending, its speakers and its marks.
    void setOld(const QList<TurnRow> &turns, const QList<SpeakerRow> &speakers, const QList<Mark> &marks);

    [[nodiscard]] CarriedTurns mapped() const;
    [[nodiscard]] CarriedTurns joined(const Recognition &recognition) const;

private:
    [[nodiscard]] std::optional<Mark> labelOf(const TurnRow &turn) const;
    [[nodiscard]] bool sameLabel(const TurnRow &old, const TurnShape &shape) const;
    [[nodiscard]] bool wasCutByHand(const TurnRow &old) const;
    [[nodiscard]] qint64 saidAt(const TurnRow &old, Span span) const;
    [[nodiscard]] Id speakerNamed(const QString &name) const;
    [[nodiscard]] QMap<qsizetype, QList<qsizetype>> partners(const QList<TurnShape> &shapes) const;
    [[nodiscard]] QList<Mark> mappedMarks(bool formattingOnly) const;
    void cut(CarriedTurns &carried, const TurnRow &old, Span after) const;

    const CodePointMap &m_oldText;
    const CodePointMap &m_newText;
    const TextAlignment &m_alignment;
    QList<TurnRow> m_turns;
    QList<SpeakerRow> m_speakers;
    QList<Mark> m_marks;
    QHash<qint64, qsizetype> m_labelAt; ///< index of the label mark that starts there
};

} // namespace Crosscase
