// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "text/span.h"

#include <QAction>
#include <QList>
#include <QWidget>

#include <memory>

namespace Crosscase {

class TranscriptEdit;
class TranscriptViewPrivate;
class Workspace;

/**
 * The room in which a transcript is read and coded: the text with its turns, the highlights of its codings, and the
 * stripes beside it. It shows one document at a time and follows the project by change sets.
 *
 * All positions are code points of the document's body.
 */
class TranscriptView : public QWidget
{
    Q_OBJECT

public:
    /// `workspace` must outlive the view.
    TranscriptView(Workspace &workspace, QWidget *parent = nullptr);
    ~TranscriptView() override;

    /// Shows a document from its beginning; NoId shows an empty page. Showing the one already shown changes nothing.
    void showDocument(Id document);
    [[nodiscard]] Id document() const;

    /// Scrolls to a passage of the document shown, selects it, and makes `coding`, unless NoId, the current one.
    void showPassage(Span span, Id coding = NoId);

    /// The text selected; empty at the caret when nothing is.
    [[nodiscard]] Span selection() const;

    /// The coding that stance keys, Delete and "change code" act on; NoId when the caret stands in none.
    [[nodiscard]] Id currentCoding() const;
    void setCurrentCoding(Id coding);

    /// What can be done here, in the order of a menu; separators are among them. They carry their shortcuts, and are
    /// already added to this widget.
    [[nodiscard]] QList<QAction *> codingActions() const;

    // The text being edited: what is typed is in the project when finishEditing() was called, as one change.
    [[nodiscard]] bool isEditing() const;
    void beginEditing();
    /// True when nothing is left to write; false when the project would not take it, and the text stays as it is.
    bool finishEditing();
    [[nodiscard]] bool canUndoEdit() const;
    [[nodiscard]] bool canRedoEdit() const;
    void undoEdit();
    void redoEdit();

    /// The text widget, for focus and for tests.
    [[nodiscard]] TranscriptEdit *textEdit() const;

Q_SIGNALS:
    void selectionChanged();
    /// Editing began or ended, or there is something else to undo in it.
    void editingChanged();
    /// The current coding's details are to be edited: memo and facets, in the panel that shows it.
    void detailsRequested(Crosscase::Id coding);
    /// The codings at the caret, or touched by the selection, have become others. Current one first.
    void caretCodingsChanged(const QList<Crosscase::Id> &codings);

private:
    std::unique_ptr<TranscriptViewPrivate> d;
};

} // namespace Crosscase
