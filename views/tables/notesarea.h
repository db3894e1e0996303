// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

class QLabel;

namespace Crosscase {

/// The notes below a table. They take what they need, but never so much of a low window that no row is seen: then they
/// scroll.
class NotesArea : public QScrollArea
{
    Q_OBJECT

public:
    /// `sheet`: what table and notes stand on together.
    NotesArea(QLabel *notes, QWidget *sheet);

    void setText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    QLabel *m_notes;
    QWidget *m_sheet;
};

} // namespace Crosscase
