// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/notesarea.h"

#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace Crosscase {

namespace {

constexpr int LeastLines = 2;
constexpr int MostOfSheet = 5; ///< one part in so many of the sheet's height

} // namespace

NotesArea::NotesArea(QLabel *notes, QWidget *sheet)
    : QScrollArea(sheet)
    , m_notes(notes)
    , m_sheet(sheet)
{
    setWidget(notes);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus); // the notes in it have the keyboard, and what they leave scrolls
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    notes->setAutoFillBackground(false);
    notes->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    sheet->installEventFilter(this);
}

void NotesArea::setText(const QString &text)
{
    m_notes->setText(text);
    setVisible(!text.isEmpty());
    fit();
}

bool NotesArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sheet && event->type() == QEvent::Resize)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void NotesArea::fit()
{
    const QMargins margins = m_sheet->layout() ? m_sheet->layout()->contentsMargins() : QMargins();
    const int width = m_sheet->width() - margins.left() - margins.right();
    const int most = std::max(m_sheet->height() / MostOfSheet, LeastLines * fontMetrics().lineSpacing());
    int needed = m_notes->heightForWidth(width);
    if (needed > most)
        needed = m_notes->heightForWidth(width - verticalScrollBar()->sizeHint().width());
    setFixedHeight(std::min(needed, most));
}

} // namespace Crosscase
