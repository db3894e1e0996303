// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/hitmodel.h"

#include <QFont>

#include <algorithm>

namespace Crosscase {

HitModel::HitModel(const Index &index, QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(index)
{
}

void HitModel::clear()
{
    beginResetModel();
    m_found.clear();
    m_hits.clear();
    m_documents.clear();
    m_leftOut.clear();
    m_after.clear();
    endResetModel();
}

void HitModel::append(const QList<SearchHit> &hits)
{
    if (hits.isEmpty())
        return;
    m_found += hits;
    for (const SearchHit &hit : hits)
        m_documents.insert(hit.document);
    if (m_column != WhereColumn || m_order != Qt::AscendingOrder) {
        sort(m_column, m_order);
        return;
    }
    beginInsertRows({}, int(m_hits.size()), int(m_hits.size() + hits.size()) - 1);
    m_hits += hits;
    endInsertRows();
}

void HitModel::setReplacements(const QList<Replacement> &replacements)
{
    m_after.clear();
    for (const Replacement &replacement : replacements)
        m_after.insert(placeOf(replacement.hit), replacement.after);
    if (!m_hits.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<Replacement> HitModel::replacements() const
{
    QList<Replacement> out;
    for (const SearchHit &hit : m_found) {
        const auto after = m_after.constFind(placeOf(hit));
        if (after != m_after.cend() && !m_leftOut.contains(placeOf(hit)))
            out.append({hit, *after});
    }
    return out;
}

bool HitModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !m_after.contains(placeOf(m_hits.at(index.row()))))
        return false;
    const Place place = placeOf(m_hits.at(index.row()));
    if (value.toInt() == Qt::Checked)
        m_leftOut.remove(place);
    else
        m_leftOut.insert(place);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (index.column() == WhereColumn && m_after.contains(placeOf(m_hits.at(index.row()))))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

int HitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SearchHit &hit = m_hits.at(index.row());
    const DocumentHeadRow *document = m_index.document(hit.document);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case WhereColumn:
            return hit.citation;
        case LeftColumn:
            return hit.left;
        case MatchColumn: {
            const auto after = m_after.constFind(placeOf(hit));
            return after == m_after.cend()
                ? hit.match
                : tr("%1 → %2", "what is found, what it becomes").arg(hit.match, *after);
        }
        case RightColumn:
            return hit.right;
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return document ? document->name : QString();
    case Qt::AccessibleTextRole:
        return QString(hit.left + hit.match + hit.right + u' ' + hit.citation).simplified();
    case Qt::TextAlignmentRole:
        if (index.column() == LeftColumn)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return index.column() == MatchColumn ? int(Qt::AlignCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        if (index.column() != WhereColumn || !m_after.contains(placeOf(hit)))
            return {};
        return m_leftOut.contains(placeOf(hit)) ? Qt::Unchecked : Qt::Checked;
    case Qt::FontRole:
        if (index.column() == MatchColumn) {
            QFont bold;
            bold.setWeight(QFont::DemiBold);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

QVariant HitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == LeftColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                     : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhereColumn:
        return tr("Where");
    case LeftColumn:
        return tr("Before");
    case MatchColumn:
        return tr("Found");
    case RightColumn:
        return tr("After");
    default:
        return {};
    }
}

void HitModel::sort(int column, Qt::SortOrder order)
{
    constexpr HitOrder orders[] = {HitOrder::Place, HitOrder::Left, HitOrder::Match, HitOrder::Right};
    beginResetModel();
    m_column = std::clamp(column, 0, int(ColumnCount) - 1);
    m_order = order;
    m_hits = m_found;
    sortHits(m_hits, orders[m_column]);
    if (order == Qt::DescendingOrder)
        std::ranges::reverse(m_hits);
    endResetModel();
}

} // namespace Crosscase
