// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>
#include <QUrl>

namespace Crosscase {

class ReadableHighlighter;

/// A Markdown text, highlighted as it is typed. Ctrl+click or Ctrl+Enter on a link follows it.
class MemoEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MemoEdit(QWidget *parent = nullptr);

    /// The target of the link at a position of the text (UTF-16), or an empty URL.
    [[nodiscard]] QUrl linkAt(int position) const;

Q_SIGNALS:
    void linkActivated(const QUrl &link);
    void left(); ///< the focus went elsewhere

protected:
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    ReadableHighlighter *m_highlighter;
};

} // namespace Crosscase
