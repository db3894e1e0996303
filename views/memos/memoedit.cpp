// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/memos/memoedit.h"

#include "views/common/readablehighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <QKeyEvent>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QTextBlock>

namespace Crosscase {

using namespace Qt::StringLiterals;

MemoEdit::MemoEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new ReadableHighlighter(document()))
{
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the memo, in Markdown"));
    setPlaceholderText(tr("Markdown: # heading, **bold**, - list. Ctrl+Enter follows a link."));
    m_highlighter->setDefinition(syntaxRepository().definitionForName(u"Markdown"_s));
    m_highlighter->setPalette(palette());
}

void MemoEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

QUrl MemoEdit::linkAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    static const QRegularExpression link(u"\\[[^\\]]*\\]\\(([^)\\s]+)\\)|<([a-z]+:[^>\\s]+)>"_s);
    QRegularExpressionMatchIterator matches = link.globalMatch(block.text());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int at = position - block.position();
        if (match.capturedStart() <= at && at <= match.capturedEnd())
            return QUrl(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    }
    return {};
}

void MemoEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void MemoEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const QUrl link = linkAt(textCursor().position()); !link.isEmpty())
            Q_EMIT linkActivated(link);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MemoEdit::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !event->modifiers().testFlag(Qt::ControlModifier))
        return;
    if (const QUrl link = linkAt(cursorForPosition(event->position().toPoint()).position()); !link.isEmpty())
        Q_EMIT linkActivated(link);
}

} // namespace Crosscase
