// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/idtreeview.h"

#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace Crosscase {

IdTreeView::IdTreeView(IdTreeModel *model, QWidget *parent)
    : QTreeView(parent)
    , m_source(model)
    , m_filter(new QSortFilterProxyModel(this))
{
    m_filter->setSourceModel(model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_filter);

    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setAutoExpandDelay(500);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    header()->setHighlightSections(false);
    expandAll();
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &above) { expand(above); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &IdTreeView::selectionChanged);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IdTreeView::selectionChanged);
}

void IdTreeView::setFilterRole(int role)
{
    m_filter->setFilterRole(role);
}

void IdTreeView::setFilter(const QString &text)
{
    m_filter->setFilterFixedString(text);
    if (!text.isEmpty())
        expandAll();
    if (const QModelIndex current = currentIndex(); current.isValid())
        scrollTo(current);
}

Id IdTreeView::currentId() const
{
    return m_source->idOf(m_filter->mapToSource(currentIndex()));
}

QList<Id> IdTreeView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::sort(rows, [this](const QModelIndex &a, const QModelIndex &b) {
        return visualRect(a).top() < visualRect(b).top();
    });
    QList<Id> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(m_source->idOf(m_filter->mapToSource(row)));
    return ids;
}

QModelIndex IdTreeView::viewIndex(Id id, int column) const
{
    return m_filter->mapFromSource(m_source->indexOf(id, column));
}

Id IdTreeView::idAt(const QPoint &position) const
{
    return m_source->idOf(m_filter->mapToSource(indexAt(position)));
}

void IdTreeView::selectId(Id id)
{
    const QModelIndex index = viewIndex(id);
    if (!index.isValid())
        return;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void IdTreeView::editId(Id id)
{
    selectId(id);
    if (const QModelIndex index = viewIndex(id);
        index.isValid() && index.flags().testFlag(Qt::ItemIsEditable))
        edit(index);
}

IdTreeView::DropPlace IdTreeView::placeAt(const QPoint &position, const QList<Id> &dragged) const
{
    const QModelIndex target = m_filter->mapToSource(indexAt(position));
    if (!target.isValid())
        return {};
    const Id id = m_source->idOf(target);
    const Id parent = m_source->idOf(target.parent());
    switch (dropIndicatorPosition()) {
    case QAbstractItemView::OnItem:
        return {id, id, NoId};
    case QAbstractItemView::AboveItem:
        return {NoId, parent, id};
    case QAbstractItemView::BelowItem: {
        // The next row that is not itself on the move.
        for (int row = target.row() + 1; row < m_source->rowCount(target.parent()); ++row) {
            if (const Id next = m_source->idOf(m_source->index(row, 0, target.parent()));
                !dragged.contains(next))
                return {NoId, parent, next};
        }
        return {NoId, parent, NoId};
    }
    case QAbstractItemView::OnViewport:
        break;
    }
    return {};
}

void IdTreeView::dropEvent(QDropEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QList<Id> dragged = IdTreeModel::draggedIds(*event->mimeData(), m_source->mimeTypes().first());
    const DropPlace place = placeAt(position, dragged);
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
    // Copy, whatever was asked: a move would make the source of the drag delete its rows.
    if (drop(*event->mimeData(), place, event->modifiers())) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
        expand(viewIndex(place.parent)); // what was dropped is to be seen
    } else {
        event->ignore();
    }
}

} // namespace Crosscase
