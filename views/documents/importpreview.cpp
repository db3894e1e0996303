// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/importpreview.h"

#include "text/codepoints.h"
#include "views/common/codecolors.h"

#include <QEvent>
#include <QTextEdit>

namespace Crosscase {

namespace {

// Enough to see whether the recognition is right, and no more than a text widget lays out at once.
constexpr qsizetype PreviewLength = 20'000;

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Preview of the file"));
    document()->setDocumentMargin(12);
}

void ImportPreview::showTranscript(const Transcript &transcript)
{
    m_transcript = transcript;
    const QString text = transcript.body.left(PreviewLength);
    if (text != toPlainText())
        setPlainText(text);
    paintMarks();
}

void ImportPreview::showNote(const QString &note)
{
    m_transcript = {};
    setExtraSelections({});
    setPlainText(QString());
    setPlaceholderText(note);
}

void ImportPreview::paintMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    const CodePointMap map(m_transcript.body);
    const qsizetype length = toPlainText().size();
    QTextCharFormat label;
    label.setForeground(palette().link());
    label.setFontWeight(QFont::Bold);
    QTextCharFormat aside;
    aside.setForeground(CodeColors::subdued(palette()));
    for (const Mark &mark : m_transcript.recognition.marks) {
        const qsizetype start = map.toUtf16(mark.span.start);
        const qsizetype end = map.toUtf16(mark.span.end);
        if (end > length)
            break;
        const bool isAside = mark.kind == Mark::Kind::Time || mark.kind == Mark::Kind::Remark;
        if (mark.kind != Mark::Kind::Label && !isAside)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(start));
        selection.cursor.setPosition(int(end), QTextCursor::KeepAnchor);
        selection.format = isAside ? aside : label;
        selections.append(selection);
    }
    setExtraSelections(selections);
}

void ImportPreview::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace Crosscase
