// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/transcript/codinggestures.h"
#include "views/transcript/transcriptmodel.h"
#include "views/transcript/transcriptview.h"

#include <optional>

class QTimer;

namespace Crosscase {

class DensityStrip;
class EditStrip;
class FilterBar;

/// What ties the parts of a TranscriptView together: the text and its stripes, the palette, the actions.
class TranscriptViewPrivate : public QObject
{
    Q_OBJECT

public:
    enum class Unit { Word, Sentence, Turn };

    TranscriptViewPrivate(TranscriptView &view, Workspace &space);

    void makeActions();
    void updateActions();

    void show(Span span, Id coding);
    void updateCaret();
    /// The selection without white space around it, else the sentence at the caret.
    [[nodiscard]] Span passageToCode();
    /// Makes a coding just made the current one and says so to a screen reader.
    void takeUp(const QList<Id> &codings);
    void announce(const QString &message);

    void openPalette(CodePalette::Purpose purpose);
    void takeChoice(const PaletteChoice &choice);
    void openMenu(const QPoint &globalPoint);
    /// Opens the palette for each turn or paragraph of the selection.
    void openPaletteForEach(Unit unit);
    void applyFavourite(int key);
    void setFavourite(int key);
    void showFilter(bool shown);
    void editMemo();

    void makeEditing();
    void beginEditing();
    bool finishEditing();
    void leaveEditing();
    void discardEdits();
    void saveDraft();
    void offerDraft();
    void takeUpDraft();
    void showLosses();

    void walk(int step);
    /// Selects the unit at the caret; when units are selected already, one more.
    void extend(Unit unit);
    void shrink(Unit unit);
    [[nodiscard]] QList<Span> unitsIn(Unit unit, Span within) const;
    [[nodiscard]] qint64 lineStart(qint64 position) const;
    [[nodiscard]] qint64 lineEnd(qint64 position) const;
    [[nodiscard]] Span unitAt(Unit unit, qint64 position) const;

    TranscriptView &q;
    Workspace &workspace;
    TranscriptModel *model;
    TranscriptEdit *edit;
    CodePalette *palette;
    CodingGestures gestures;
    EditStrip *strip;
    FilterBar *filterBar;
    DensityStrip *density;
    QTimer *draftTimer = nullptr;
    QByteArray editedBase; ///< hash of the text before the edits

    QList<QAction *> actions;
    QList<QAction *> menuActions; ///< those of the context menu
    QAction *editAction = nullptr;
    QAction *openCoding = nullptr;
    QAction *filterAction = nullptr;
    QList<QAction *> favourites;      ///< keys 1 to 9
    QList<Span> paletteUnits;         ///< what is coded each on its own
    QList<QAction *> outsideEditing;  ///< of no use, or typed, while the text is edited
    QList<QAction *> needingDocument; ///< enabled when a document that may be changed is shown
    QList<QAction *> needingCoding;   ///< enabled when there is also a current coding
    QList<Id> caretCodings;
    bool isUpdating = false;
    CodePalette::Purpose palettePurpose = CodePalette::Purpose::Apply;
    Span palettePassage;
    Id recoded = NoId;
    std::optional<Span> beforePalette; ///< the selection to go back to when the palette is left
};

} // namespace Crosscase
