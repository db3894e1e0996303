// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/evidencetree.h"

#include "views/tables/passagedelegate.h"

#include <QKeyEvent>
#include <QPainter>

namespace Crosscase {

EvidenceTree::EvidenceTree(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("evidenceTree"));
    setItemDelegate(new PassageDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    // By item: heights, and with them texts, are asked for only of what comes into view.
    setVerticalScrollMode(ScrollPerItem);
    setAccessibleName(tr("Passages"));
}

void EvidenceTree::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT goToRequested();
            return;
        }
        if (const std::optional<Stance> stance = stanceFromSymbol(event->text());
            stance && !event->text().isEmpty()) {
            Q_EMIT stanceTyped(*stance);
            return;
        }
    }
    QTreeView::keyPressEvent(event);
}

void EvidenceTree::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (!hasFocus() || (selectionModel() && selectionModel()->hasSelection()))
        return;
    // No row shows yet that the keyboard is here.
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void EvidenceTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace Crosscase
