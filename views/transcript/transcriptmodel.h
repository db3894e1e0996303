// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "text/codepoints.h"

#include <QColor>
#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

namespace Crosscase {

/// A coding of the document shown, with its place beside the text.
struct ShownCoding
{
    Coding coding;
    int lane = 0;
};

/**
 * What the transcript room knows of the document it shows: text, turns, marks, codings. All its parts (text,
 * highlights, stripes, panel) read it. It follows the index row by row and says which stretch must be drawn anew.
 */
class TranscriptModel : public QObject
{
    Q_OBJECT

public:
    explicit TranscriptModel(Index &index, QObject *parent = nullptr);

    [[nodiscard]] Index &index() const { return m_index; }
    [[nodiscard]] Id document() const { return m_document; }
    /// Reads the document; emits loaded(). A document that cannot be read leaves an empty page and gives the error.
    [[nodiscard]] Result<> load(Id document);

    [[nodiscard]] const CodePointMap &text() const { return m_text; }
    [[nodiscard]] const QList<TurnRow> &turns() const { return m_index.turns(m_document); }
    [[nodiscard]] const QList<MarkRow> &marks() const { return m_marks; } ///< ascending by start

    /// Codings shown, ascending by start, then longest first.
    [[nodiscard]] const std::vector<ShownCoding> &codings() const { return m_codings; }
    [[nodiscard]] int laneCount() const { return m_laneCount; }
    [[nodiscard]] const ShownCoding *find(Id coding) const;
    /// Calls `visit` for each coding shown that shares a code point with the span, ascending by start.
    void forOverlapping(Span span, const std::function<void(const ShownCoding &)> &visit) const;
    /// The codings at a caret (an empty span) or touched by a selection, the one made last first. A caret right
    /// behind the last character of a coding counts as in it where no other coding is.
    [[nodiscard]] QList<Id> codingsAt(Span span) const;

    /// The span without the speaker's label and time at its start.
    [[nodiscard]] Span withoutLabel(Span span) const;

    /// Which codings to show; an empty function shows all.
    void setFilter(const std::function<bool(const Coding &)> &filter);
    [[nodiscard]] bool isFiltered() const { return bool(m_filter); }

    [[nodiscard]] QColor colorOf(Id code) const;
    [[nodiscard]] QString codePath(Id code) const { return m_index.codes().path(code); }

    /// The coding that gestures act on.
    [[nodiscard]] Id currentCoding() const { return m_current; }
    void setCurrentCoding(Id coding);

Q_SIGNALS:
    void loaded();
    /// The stored text has become another one; loaded() follows.
    void aboutToReload();
    /// Codings were added, removed or changed; these stretches must be drawn anew (united, ascending).
    void codingsChanged(const QList<Crosscase::Span> &touched);
    /// Turns, speakers or marks are others.
    void turnsChanged();
    void currentCodingChanged();

private:
    void follow(const ChangeSet &changes);
    void readMarks();
    void rebuildCodings();

    Index &m_index;
    Id m_document = NoId;
    CodePointMap m_text;
    QList<MarkRow> m_marks;
    std::vector<ShownCoding> m_codings;
    std::vector<qint64> m_chunkEnds; ///< the furthest end within each run of ChunkSize codings
    QHash<Id, qsizetype> m_placeOf;
    int m_laneCount = 0;
    std::function<bool(const Coding &)> m_filter;
    Id m_current = NoId;
    mutable QHash<Id, QColor> m_colors;
};

} // namespace Crosscase
