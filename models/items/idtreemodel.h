// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <QAbstractItemModel>
#include <QSet>

namespace Crosscase {

/**
 * An item model over rows with a parent and an order among siblings: codes, cases, documents.
 *
 * By the time the index says that it has changed, it *has* changed, so the model keeps its own picture of who stands
 * where and brings it up to date row by row, announcing each insertion, move and removal. NoId is the root.
 */
class IdTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< Id, as qint64
        UserRole,              ///< first role of the models built on this one
    };

    /// The row's id; NoId for an invalid index.
    [[nodiscard]] Id idOf(const QModelIndex &index) const;
    /// Invalid when the row is not there.
    [[nodiscard]] QModelIndex indexOf(Id id, int column = 0) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;

    /// Dragged rows are their ids as decimal text, one a line, in the order of the tree, without rows whose ancestor is
    /// dragged too.
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override
    {
        return Qt::MoveAction | Qt::CopyAction;
    }
    /// Whether anything of the accepted kinds is dragged; what a drop means is the view's to say.
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;

    /// The ids in data of a kind that mimeData() made.
    [[nodiscard]] static QList<Id> draggedIds(const QMimeData &data, const QString &mimeType);

Q_SIGNALS:
    /// A change asked for through setData() was refused.
    void failed(const Crosscase::Error &error);

protected:
    /// `tables` are those whose rows it shows; `mimeType` is what rows are dragged as; `alsoAccepted` are the other
    /// kinds that may be dropped here.
    IdTreeModel(Index &index, const QList<Table> &tables, const QString &mimeType,
                const QStringList &alsoAccepted, QObject *parent);

    [[nodiscard]] Index &source() const { return m_source; }

    /// The rows as the index has them now.
    [[nodiscard]] virtual bool isInSource(Id id) const = 0;
    [[nodiscard]] virtual Id sourceParent(Id id) const = 0;
    [[nodiscard]] virtual QList<Id> sourceChildren(Id parent) const = 0;
    /// Called after the rows themselves were brought up to date, for what else the model shows.
    virtual void followRest(const ChangeSet &changes) = 0;

    /// To be called once by the constructor of the class that can answer the functions above.
    void fill();
    /// Says that these columns of a row, if it is there, show something else.
    void touch(Id id, int firstColumn, int lastColumn);

private:
    void follow(const ChangeSet &changes);
    void fillBelow(Id parent);
    void insertRow(Id id);
    bool placeRow(Id id);
    void dropRow(Id id);
    void forget(Id id);
    [[nodiscard]] qsizetype wantedRow(Id id, Id parent) const;
    [[nodiscard]] bool isWithin(Id id, Id top) const;
    [[nodiscard]] bool agreesBelow(Id parent) const;

    Index &m_source;
    const QList<Table> m_tables;
    const QString m_mimeType;
    const QStringList m_accepted;
    QHash<Id, Id> m_parents;
    QHash<Id, QList<Id>> m_children;
};

} // namespace Crosscase
