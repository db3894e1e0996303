// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/idtreemodel.h"

#include <QTreeView>

class QMimeData;
class QSortFilterProxyModel;

namespace Crosscase {

/**
 * A tree or list of an IdTreeModel, with a filter: rows that match keep their ancestors. What is dropped on it, and
 * where, is handed to drop() in ids; the model itself takes no drops.
 */
class IdTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit IdTreeView(IdTreeModel *model, QWidget *parent = nullptr);

    [[nodiscard]] IdTreeModel *source() const { return m_source; }

    [[nodiscard]] Id currentId() const;
    /// Selected rows in the order of the tree.
    [[nodiscard]] QList<Id> selectedIds() const;
    /// Selects a row, makes it the current one, and scrolls to it.
    void selectId(Id id);
    void editId(Id id);
    [[nodiscard]] QModelIndex viewIndex(Id id, int column = 0) const;
    [[nodiscard]] Id idAt(const QPoint &position) const;

    /// Shows rows whose text contains this, whatever the case; `role` says which text is looked at.
    void setFilterRole(int role);

public Q_SLOTS:
    void setFilter(const QString &text);

Q_SIGNALS:
    void selectionChanged();

protected:
    struct DropPlace
    {
        Id on = NoId;     ///< the row dropped on, or NoId when between rows or on the empty space
        Id parent = NoId; ///< where rows would be put, and
        Id before = NoId; ///< before which child; NoId: at the end
    };

    /// What is dropped means something here: do it and return true. Errors are shown by whoever does it.
    virtual bool drop(const QMimeData &mime, const DropPlace &place, Qt::KeyboardModifiers modifiers) = 0;

    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] DropPlace placeAt(const QPoint &position, const QList<Id> &dragged) const;

    IdTreeModel *m_source;
    QSortFilterProxyModel *m_filter;
};

} // namespace Crosscase
