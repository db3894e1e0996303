// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/importpreview.h"

#include "text/codepoints.h"
#include "views/common/codecolors.h"

#include <QEvent>
#include <QTextCursor>

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
    setFrameShape(QFrame::NoFrame);
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
    setPlainText(QString());
    setPlaceholderText(note);
}

void ImportPreview::paintMarks()
{
    const CodePointMap map(m_transcript.body);
    const qsizetype length = toPlainText().size();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.setCharFormat({});
    for (const Mark &mark : m_transcript.recognition.marks) {
        const qsizetype start = map.toUtf16(mark.span.start);
        const qsizetype end = map.toUtf16(mark.span.end);
        if (end > length)
            break;
        if (start == end)
            continue; // a page begins here
        QTextCharFormat format;
        switch (mark.kind) {
        case Mark::Kind::Label:
            format.setForeground(palette().link());
            format.setFontWeight(QFont::Bold);
            break;
        case Mark::Kind::Time:
        case Mark::Kind::Remark:
            format.setForeground(CodeColors::subdued(palette()));
            break;
        case Mark::Kind::Heading:
        case Mark::Kind::Bold:
            format.setFontWeight(QFont::Bold);
            break;
        case Mark::Kind::Italic:
            format.setFontItalic(true);
            break;
        case Mark::Kind::Page:
            continue;
        }
        cursor.setPosition(int(start));
        cursor.setPosition(int(end), QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
    cursor.endEditBlock();
}

void ImportPreview::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace Crosscase
