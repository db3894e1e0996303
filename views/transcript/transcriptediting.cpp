// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Editing the text of a transcript: what the model, the text and the view each do for it.

#include "text/coverage.h"
#include "views/common/prompts.h"
#include "views/transcript/codingstripes.h"
#include "views/transcript/editdraft.h"
#include "views/transcript/editsession.h"
#include "views/transcript/editstrip.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcripthighlighter.h"
#include "views/transcript/transcriptview_p.h"
#include "views/transcript/turngutter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTimer>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int DraftDelay = 2000;       ///< milliseconds after an edit
constexpr qsizetype QuotedOfLoss = 60; ///< characters

} // namespace

// --- the model --------------------------------------------------------------------------------------------------

const QList<TurnRow> &TranscriptModel::turns() const
{
    return m_session ? m_session->now().turns : m_index.turns(m_document);
}

const TurnRow *TranscriptModel::turnAt(qint64 position) const
{
    const QList<TurnRow> &all = turns();
    const auto after = std::ranges::upper_bound(all, position, {},
                                                [](const TurnRow &turn) { return turn.span.start; });
    if (after == all.begin() || !std::prev(after)->span.contains(position))
        return nullptr;
    return &*std::prev(after);
}

std::vector<Coding> TranscriptModel::codingsOfDocument() const
{
    std::vector<Coding> codings;
    for (CodingColumns::Slot slot : m_index.codings().ofDocument(m_document))
        codings.push_back(m_index.codings().at(slot));
    return codings;
}

void TranscriptModel::beginEditing()
{
    if (m_session || m_document == NoId)
        return;
    m_session = std::make_unique<EditSession>(
        m_text, EditedState{codingsOfDocument(), m_index.turns(m_document), m_marks, {}});
    m_lostShown = 0;
}

void TranscriptModel::rebaseSession()
{
    readMarks();
    m_session->setBase({codingsOfDocument(), m_index.turns(m_document), m_marks, {}});
    m_marks = m_session->now().marks;
    m_lostShown = -1;
    followSession();
}

void TranscriptModel::followSession()
{
    m_text = m_session->text();
    m_marks = m_session->now().marks;
    const EditedState &now = m_session->now();
    if (m_lostShown != now.lost.size()) {
        m_lostShown = now.lost.size();
        rebuildCodings();
        if (m_current != NoId && !find(m_current)) {
            m_current = NoId;
            Q_EMIT currentCodingChanged();
        }
    } else {
        // The same codings in the same order, only elsewhere.
        for (const Coding &coding : now.codings) {
            if (const auto place = m_placeOf.constFind(coding.id); place != m_placeOf.cend())
                m_codings[size_t(*place)].coding.span = coding.span;
        }
        std::ranges::fill(m_chunkEnds, 0);
        for (size_t i = 0; i < m_codings.size(); ++i) {
            qint64 &end = m_chunkEnds[i / ChunkSize];
            end = std::max(end, m_codings[i].coding.span.end);
        }
    }
}

void TranscriptModel::edit(const TextEdit &edit)
{
    m_session->edit(edit);
    followSession();
    Q_EMIT edited();
}

void TranscriptModel::endRun()
{
    if (m_session)
        m_session->endRun();
}

std::optional<TextEdit> TranscriptModel::undoEdit()
{
    const std::optional<TextEdit> edit = m_session ? m_session->undo() : std::nullopt;
    if (edit) {
        followSession();
        Q_EMIT edited();
    }
    return edit;
}

std::optional<TextEdit> TranscriptModel::redoEdit()
{
    const std::optional<TextEdit> edit = m_session ? m_session->redo() : std::nullopt;
    if (edit) {
        followSession();
        Q_EMIT edited();
    }
    return edit;
}

bool TranscriptModel::canUndoEdit() const
{
    return m_session && m_session->canUndo();
}

bool TranscriptModel::canRedoEdit() const
{
    return m_session && m_session->canRedo();
}

QList<TextEdit> TranscriptModel::edits() const
{
    return m_session ? m_session->edits() : QList<TextEdit>();
}

QList<Coding> TranscriptModel::lostCodings() const
{
    QList<Coding> lost;
    if (!m_session)
        return lost;
    for (Id id : m_session->now().lost) {
        if (const Coding *coding = m_index.codings().find(id))
            lost.append(*coding);
    }
    return lost;
}

void TranscriptModel::endEditing()
{
    if (!m_session)
        return;
    const bool wasChanged = !m_session->edits().isEmpty();
    m_session.reset();
    if (!wasChanged)
        return;
    Q_EMIT aboutToReload();
    [[maybe_unused]] const Result<> reloaded = load(m_document);
}

// --- the text ---------------------------------------------------------------------------------------------------

void TranscriptEdit::setEditable(bool editable)
{
    m_isEditable = editable;
    setReadOnly(!editable);
    setTextInteractionFlags(editable ? Qt::TextEditorInteraction
                                     : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(editable ? tr("Transcript, being edited") : tr("Transcript"));
}

void TranscriptEdit::takeContentsChange(int position, int removed, int added)
{
    m_linesKnown = false;
    if (!m_isEditable || m_isShowing)
        return;
    // Qt counts the last paragraph's end too when all of the text is replaced.
    const int beyond = std::max(0, position + removed - int(m_model.text().text().size()));
    removed -= beyond;
    added -= std::min(beyond, added);
    QTextCursor fresh(document());
    fresh.setPosition(position);
    fresh.setPosition(position + added, QTextCursor::KeepAnchor);
    QString text = fresh.selectedText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    if (removed == 0 && text.isEmpty())
        return;
    m_expectedCaret = position + added;
    m_model.edit({m_model.text().toSpan(position, position + removed), text});
}

void TranscriptEdit::showEdit(const TextEdit &edit)
{
    // The model has done it already: positions of the document are those before.
    const QScopedValueRollback showing(m_isShowing, true);
    const QString all = toPlainText();
    QTextCursor cursor(document());
    // Up to its start the two texts are the same.
    const auto start = m_model.text().toUtf16(edit.span.start);
    qint64 count = edit.span.length();
    qsizetype end = start;
    while (count-- > 0 && end < all.size()) {
        end += all.at(end).isHighSurrogate() && end + 1 < all.size() && all.at(end + 1).isLowSurrogate() ? 2
                                                                                                         : 1;
    }
    cursor.setPosition(int(start));
    cursor.setPosition(int(end), QTextCursor::KeepAnchor);
    cursor.insertText(edit.text);
    setTextCursor(cursor);
    ensureCursorVisible();
    m_linesKnown = false;
    m_gutter->update();
    m_stripes->update();
}

void TranscriptEdit::doEdit(const TextEdit &edit)
{
    if (!m_isEditable)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(int(m_model.text().toUtf16(edit.span.start)));
    cursor.setPosition(int(m_model.text().toUtf16(edit.span.end)), QTextCursor::KeepAnchor);
    cursor.insertText(edit.text);
    m_model.endRun();
}

void TranscriptEdit::undoEdit()
{
    if (const std::optional<TextEdit> edit = m_model.undoEdit())
        showEdit(*edit);
}

void TranscriptEdit::redoEdit()
{
    if (const std::optional<TextEdit> edit = m_model.redoEdit())
        showEdit(*edit);
}

bool TranscriptEdit::event(QEvent *event)
{
    // In the text these keys are about the text, whatever the window does with them.
    if (m_isEditable && event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
            || key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void TranscriptEdit::keyPressEvent(QKeyEvent *event)
{
    if (!m_isEditable) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        undoEdit();
    } else if (event->matches(QKeySequence::Redo)) {
        redoEdit();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT finishRequested();
    } else {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool TranscriptEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return m_isEditable && source->hasText();
}

void TranscriptEdit::insertFromMimeData(const QMimeData *source)
{
    if (!m_isEditable)
        return;
    QString text = source->text();
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::ParagraphSeparator, u'\n');
    text.remove(QChar(u'\0')).remove(QChar::ByteOrderMark).remove(QChar::ObjectReplacementCharacter);
    textCursor().insertText(text);
    ensureCursorVisible();
}

// --- the view ---------------------------------------------------------------------------------------------------

void TranscriptViewPrivate::makeEditing()
{
    draftTimer = new QTimer(this);
    draftTimer->setSingleShot(true);
    draftTimer->setInterval(DraftDelay);
    connect(draftTimer, &QTimer::timeout, this, &TranscriptViewPrivate::saveDraft);
    connect(model, &TranscriptModel::edited, this, [this] {
        if (!draftTimer->isActive()) // typing without a pause is kept too
            draftTimer->start();
        showLosses();
        Q_EMIT q.editingChanged();
    });
    connect(model, &TranscriptModel::overtaken, this, [this] {
        saveDraft();
        leaveEditing();
        Q_EMIT workspace.failed(
            {tr("The text was changed elsewhere while you edited it here. Your edits are kept and offered above the text; "
                "nothing of them is in the project yet."),
             {},
             Error::Kind::Invalid});
    });
    connect(model, &TranscriptModel::loaded, this, &TranscriptViewPrivate::offerDraft);
    connect(edit, &TranscriptEdit::finishRequested, this, &TranscriptViewPrivate::finishEditing);
    connect(strip, &EditStrip::finishRequested, this, &TranscriptViewPrivate::finishEditing);
    connect(strip, &EditStrip::discardRequested, this, &TranscriptViewPrivate::discardEdits);
    connect(strip, &EditStrip::takeUpRequested, this, &TranscriptViewPrivate::takeUpDraft);
    connect(strip, &EditStrip::copyRequested, this, [this] {
        if (const std::optional<EditDraft> draft = EditDraft::of(workspace.project().guid(),
                                                                 model->document())) {
            QGuiApplication::clipboard()->setText(draft->text);
            workspace.say(tr("The edited text is on the clipboard."));
        }
    });
}

void TranscriptViewPrivate::beginEditing()
{
    if (model->isEditing() || model->document() == NoId || workspace.project().isReadOnly())
        return;
    if (EditDraft::of(workspace.project().guid(), model->document())) {
        workspace.say(tr("Take up or discard the edits of last time first."));
        offerDraft();
        return;
    }
    editedBase = EditDraft::hashOf(model->text().text());
    model->beginEditing();
    if (edit->highlighter()->areLabelsHidden())
        edit->highlighter()->rehighlightAll(); // what is edited is seen
    edit->setEditable(true);
    edit->setFocus();
    showLosses();
    updateActions();
    Q_EMIT q.editingChanged();
}

void TranscriptViewPrivate::showLosses()
{
    if (!model->isEditing())
        return;
    QStringList lines;
    const QList<Coding> lost = model->lostCodings();
    if (!lost.isEmpty()) {
        const CodePointMap before(workspace.project().read().body(model->document()).value_or(QString()));
        for (const Coding &coding : lost) {
            QString quoted = before.mid(coding.span).simplified();
            if (quoted.size() > QuotedOfLoss)
                quoted = quoted.first(QuotedOfLoss) + u'…';
            lines.append(tr("%1: “%2”").arg(model->codePath(coding.code), quoted));
        }
    }
    strip->showEditing(lines);
}

void TranscriptViewPrivate::saveDraft()
{
    draftTimer->stop();
    if (!model->isEditing())
        return;
    const QList<TextEdit> edits = model->edits();
    if (edits.isEmpty()) {
        EditDraft::discard(workspace.project().guid(), model->document());
        return;
    }
    workspace.accept(EditDraft{workspace.project().guid(), model->document(), editedBase,
                               QDateTime::currentDateTimeUtc(), edits, model->text().text()}
                         .save());
}

bool TranscriptViewPrivate::finishEditing()
{
    if (!model->isEditing())
        return true;
    const QList<TextEdit> edits = model->edits();
    if (!edits.isEmpty()) {
        saveDraft(); // so that nothing is lost if it cannot be written
        model->setWriting(true);
        const Result<CorrectionReport> report = workspace.documents().correct(model->document(), edits);
        model->setWriting(false);
        if (!workspace.accept(report))
            return false; // still editing, and the draft is safe
        EditDraft::discard(workspace.project().guid(), model->document());
        workspace.say(
            report->lost.isEmpty()
                ? tr("The text was corrected. Undo takes it back.")
                : tr("The text was corrected; %n codings lost their text and wait for a place. Undo brings them back.",
                     nullptr, int(report->lost.size())));
    }
    leaveEditing();
    return true;
}

void TranscriptViewPrivate::leaveEditing()
{
    draftTimer->stop();
    edit->setEditable(false);
    strip->hide();
    model->endEditing();
    if (edit->highlighter()->areLabelsHidden())
        edit->highlighter()->rehighlightAll();
    updateCaret();
    updateActions();
    edit->viewport()->update();
    Q_EMIT q.editingChanged();
}

void TranscriptViewPrivate::discardEdits()
{
    const bool hasEdits = !model->isEditing() || !model->edits().isEmpty();
    if (hasEdits
        && !Prompts::confirm(&q, tr("Discard edits"), tr("Throw away the edits of this text?"),
                             tr("They are not in the project, so they cannot be brought back."),
                             tr("Discard")))
        return;
    EditDraft::discard(workspace.project().guid(), model->document());
    leaveEditing();
}

void TranscriptViewPrivate::offerDraft()
{
    if (model->isEditing())
        return;
    edit->setEditable(false);
    const std::optional<EditDraft> draft = model->document() == NoId || workspace.project().isReadOnly()
        ? std::nullopt
        : EditDraft::of(workspace.project().guid(), model->document());
    if (!draft) {
        strip->hide();
        return;
    }
    strip->showDraft(QLocale().toString(draft->at.toLocalTime(), QLocale::ShortFormat),
                     draft->base == EditDraft::hashOf(model->text().text()));
}

void TranscriptViewPrivate::takeUpDraft()
{
    const std::optional<EditDraft> draft = EditDraft::of(workspace.project().guid(), model->document());
    if (!draft || draft->base != EditDraft::hashOf(model->text().text()))
        return;
    editedBase = draft->base;
    model->beginEditing();
    edit->setEditable(true);
    for (const TextEdit &each : draft->edits)
        edit->doEdit(each);
    edit->setFocus();
    showLosses();
    updateActions();
    Q_EMIT q.editingChanged();
}

// --- what the window asks ---------------------------------------------------------------------------------------

bool TranscriptView::isEditing() const
{
    return d->model->isEditing();
}

void TranscriptView::beginEditing()
{
    d->beginEditing();
}

bool TranscriptView::finishEditing()
{
    return d->finishEditing();
}

bool TranscriptView::canUndoEdit() const
{
    return d->model->canUndoEdit();
}

bool TranscriptView::canRedoEdit() const
{
    return d->model->canRedoEdit();
}

void TranscriptView::undoEdit()
{
    d->edit->undoEdit();
}

void TranscriptView::redoEdit()
{
    d->edit->redoEdit();
}

} // namespace Crosscase
