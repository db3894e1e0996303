// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/idtreemodel.h"

#include <QMimeData>

#include <algorithm>

namespace Crosscase {

IdTreeModel::IdTreeModel(Index &index, const QList<Table> &tables, const QString &mimeType,
                         const QStringList &alsoAccepted, QObject *parent)
    : QAbstractItemModel(parent)
    , m_source(index)
    , m_tables(tables)
    , m_mimeType(mimeType)
    , m_accepted(QStringList(mimeType) + alsoAccepted)
{
    connect(&index, &Index::updated, this, &IdTreeModel::follow);
}

Id IdTreeModel::idOf(const QModelIndex &index) const
{
    return index.isValid() ? Id(index.internalId()) : NoId;
}

QModelIndex IdTreeModel::indexOf(Id id, int column) const
{
    const auto parent = m_parents.constFind(id);
    if (parent == m_parents.cend())
        return {};
    return createIndex(int(m_children.value(*parent).indexOf(id)), column, quintptr(id));
}

QModelIndex IdTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto children = m_children.constFind(idOf(parent));
    if (children == m_children.cend() || row < 0 || row >= children->size() || column < 0
        || column >= columnCount(parent) || parent.column() > 0)
        return {};
    return createIndex(row, column, quintptr(children->at(row)));
}

QModelIndex IdTreeModel::parent(const QModelIndex &index) const
{
    return indexOf(m_parents.value(idOf(index), NoId));
}

int IdTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const auto children = m_children.constFind(idOf(parent));
    return children == m_children.cend() ? 0 : int(children->size());
}

QStringList IdTreeModel::mimeTypes() const
{
    return {m_mimeType};
}

QMimeData *IdTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QSet<Id> chosen;
    for (const QModelIndex &index : indexes)
        chosen.insert(idOf(index));
    const auto ancestorIsChosen = [&](Id id) {
        for (Id above = m_parents.value(id); above != NoId; above = m_parents.value(above)) {
            if (chosen.contains(above))
                return true;
        }
        return false;
    };
    QList<std::pair<QList<qsizetype>, Id>> inOrder; // by the rows that lead to it
    for (Id id : std::as_const(chosen)) {
        if (ancestorIsChosen(id))
            continue;
        QList<qsizetype> way;
        for (Id step = id; step != NoId; step = m_parents.value(step))
            way.prepend(m_children.value(m_parents.value(step)).indexOf(step));
        inOrder.append({way, id});
    }
    std::ranges::sort(inOrder, [](const auto &a, const auto &b) {
        return std::ranges::lexicographical_compare(a.first, b.first);
    });
    QByteArray lines;
    for (const auto &[way, id] : std::as_const(inOrder))
        lines += QByteArray::number(id) + '\n';
    auto *data = new QMimeData;
    data->setData(m_mimeType, lines);
    return data;
}

bool IdTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return data
        && std::ranges::any_of(m_accepted, [data](const QString &type) { return data->hasFormat(type); });
}

QList<Id> IdTreeModel::draggedIds(const QMimeData &data, const QString &mimeType)
{
    QList<Id> out;
    for (const QByteArray &line : data.data(mimeType).split('\n')) {
        if (const Id id = line.trimmed().toLongLong(); id != NoId)
            out.append(id);
    }
    return out;
}

void IdTreeModel::fill()
{
    beginResetModel();
    m_parents.clear();
    m_children.clear();
    fillBelow(NoId);
    endResetModel();
}

void IdTreeModel::fillBelow(Id parent)
{
    const QList<Id> children = sourceChildren(parent);
    if (!children.isEmpty())
        m_children.insert(parent, children);
    for (Id child : children) {
        m_parents.insert(child, parent);
        fillBelow(child);
    }
}

void IdTreeModel::touch(Id id, int firstColumn, int lastColumn)
{
    const QModelIndex first = indexOf(id, firstColumn);
    if (first.isValid())
        Q_EMIT dataChanged(first, first.siblingAtColumn(lastColumn));
}

void IdTreeModel::follow(const ChangeSet &changes)
{
    QList<Id> touched;
    for (const RowChange &change : changes.rows()) {
        if (m_tables.contains(change.table))
            touched.append(change.id);
    }
    // New places first, so that what moves finds them; what goes comes last, so that what moves out of it has gone.
    QSet<Id> parents;
    QList<Id> stayed;
    for (Id id : std::as_const(touched)) {
        if (!isInSource(id))
            continue;
        parents.insert(sourceParent(id));
        if (m_parents.contains(id))
            stayed.append(id);
        else
            insertRow(id);
    }
    bool agrees = true;
    for (Id id : std::as_const(stayed))
        agrees = agrees && placeRow(id);
    for (Id id : std::as_const(touched)) {
        if (isInSource(id))
            continue;
        for (Id above = m_parents.value(id); above != NoId && !isInSource(above);
             above = m_parents.value(above))
            id = above; // what goes below it goes with it
        dropRow(id);
    }
    // A change may turn a tree inside out (a parent put under its child); moves row by row cannot say that.
    for (Id parent : std::as_const(parents))
        agrees = agrees && agreesBelow(parent);
    if (!agrees) {
        fill();
    } else {
        for (Id id : std::as_const(stayed))
            touch(id, 0, columnCount() - 1);
    }
    followRest(changes);
}

// Where the row belongs among the siblings that are here already.
qsizetype IdTreeModel::wantedRow(Id id, Id parent) const
{
    const QList<Id> wanted = sourceChildren(parent);
    const QList<Id> here = m_children.value(parent);
    for (qsizetype before = wanted.indexOf(id) - 1; before >= 0; --before) {
        if (const qsizetype row = here.indexOf(wanted[before]); row >= 0)
            return row + 1;
    }
    return 0;
}

void IdTreeModel::insertRow(Id id)
{
    if (m_parents.contains(id))
        return;
    const Id parent = sourceParent(id);
    if (parent != NoId && !m_parents.contains(parent))
        insertRow(parent);
    const qsizetype row = wantedRow(id, parent);
    beginInsertRows(indexOf(parent), int(row), int(row));
    m_children[parent].insert(row, id);
    m_parents.insert(id, parent);
    endInsertRows();
}

bool IdTreeModel::placeRow(Id id)
{
    const Id from = m_parents.value(id);
    const Id to = sourceParent(id);
    const qsizetype row = m_children.value(from).indexOf(id);
    const qsizetype wanted = wantedRow(id, to);
    if (from == to && (wanted == row || wanted == row + 1))
        return true;
    if (isWithin(to, id) || !beginMoveRows(indexOf(from), int(row), int(row), indexOf(to), int(wanted)))
        return false;
    m_children[from].removeAt(row);
    m_children[to].insert(from == to && wanted > row ? wanted - 1 : wanted, id);
    if (m_children[from].isEmpty())
        m_children.remove(from);
    m_parents.insert(id, to);
    endMoveRows();
    return true;
}

void IdTreeModel::dropRow(Id id)
{
    if (!m_parents.contains(id))
        return; // went with its parent
    const Id parent = m_parents.value(id);
    const int row = int(m_children.value(parent).indexOf(id));
    beginRemoveRows(indexOf(parent), row, row);
    m_children[parent].removeAt(row);
    if (m_children[parent].isEmpty())
        m_children.remove(parent);
    forget(id);
    endRemoveRows();
}

void IdTreeModel::forget(Id id)
{
    m_parents.remove(id);
    for (Id child : m_children.take(id))
        forget(child);
}

bool IdTreeModel::isWithin(Id id, Id top) const
{
    for (Id step = id; step != NoId; step = m_parents.value(step)) {
        if (step == top)
            return true;
    }
    return false;
}

bool IdTreeModel::agreesBelow(Id parent) const
{
    return m_children.value(parent) == sourceChildren(parent);
}

} // namespace Crosscase
