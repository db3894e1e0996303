// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "text/codepoints.h"
#include "text/edits.h"

#include <QColor>
#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Crosscase {

class EditSession;

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
    ~TranscriptModel() override;

    [[nodiscard]] Index &index() const { return m_index; }
    [[nodiscard]] Id document() const { return m_document; }
    /// Reads the document; emits loaded(). A document that cannot be read leaves an empty page and gives the error.
    [[nodiscard]] Result<> load(Id document);

    [[nodiscard]] const CodePointMap &text() const { return m_text; }
    /// Ascending by start; while the text is edited, where they stand in it.
    [[nodiscard]] const QList<TurnRow> &turns() const;
    [[nodiscard]] const TurnRow *turnAt(qint64 position) const;
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
    /// Whether the lanes nearest the text belong to the codes with fewest codings in it.
    void setLeastCodedFirst(bool first);

    [[nodiscard]] QColor colorOf(Id code) const;
    [[nodiscard]] QString codePath(Id code) const { return m_index.codes().path(code); }

    // The text being edited by hand. Until the edits are in the project all of the above speaks of the edited text.
    [[nodiscard]] bool isEditing() const { return m_session != nullptr; }
    void beginEditing();
    void edit(const TextEdit &edit);
    void endRun();
    /// The edit that the text widget is to do, already done here.
    [[nodiscard]] std::optional<TextEdit> undoEdit();
    [[nodiscard]] std::optional<TextEdit> redoEdit();
    [[nodiscard]] bool canUndoEdit() const;
    [[nodiscard]] bool canRedoEdit() const;
    [[nodiscard]] QList<TextEdit> edits() const;
    /// Codings that have no text left, as the project still has them.
    [[nodiscard]] QList<Coding> lostCodings() const;
    /// While the edits are being written to the project, its new text is the one shown.
    void setWriting(bool writing) { m_isWriting = writing; }
    /// Leaves the edits: what is shown is the project's again.
    void endEditing();

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
    /// After each edit, undo and redo while editing.
    void edited();
    /// The project's text became another one while it was edited here: the edits no longer fit, and loaded() follows.
    void overtaken();

private:
    static constexpr size_t ChunkSize = 64;

    void follow(const ChangeSet &changes);
    void readMarks();
    void rebuildCodings();
    [[nodiscard]] QList<int> lanesLeastFirst() const;
    void followSession();
    void rebaseSession();
    [[nodiscard]] std::vector<Coding> codingsOfDocument() const;

    Index &m_index;
    Id m_document = NoId;
    CodePointMap m_text;
    QList<MarkRow> m_marks;
    std::vector<ShownCoding> m_codings;
    std::vector<qint64> m_chunkEnds; ///< the furthest end within each run of ChunkSize codings
    QHash<Id, qsizetype> m_placeOf;
    int m_laneCount = 0;
    std::function<bool(const Coding &)> m_filter;
    bool m_leastFirst = false;
    std::unique_ptr<EditSession> m_session; ///< while the text is edited
    qsizetype m_lostShown = 0;
    bool m_isWriting = false;
    Id m_current = NoId;
    mutable QHash<Id, QColor> m_colors;
};

} // namespace Crosscase
