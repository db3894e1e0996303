// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/attributemodel.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

AttributeModel::AttributeModel(Index &index, Cases &cases, QObject *parent)
    : QAbstractTableModel(parent)
    , m_index(index)
    , m_cases(cases)
{
    connect(&index, &Index::updated, this, &AttributeModel::follow);
}

QList<AttributeRow> AttributeModel::wanted() const
{
    return m_index.cases().find(m_case) ? m_index.attributes() : QList<AttributeRow>();
}

void AttributeModel::setCase(Id caseId)
{
    if (caseId == m_case)
        return;
    beginResetModel();
    m_case = caseId;
    m_attributes = wanted();
    endResetModel();
}

void AttributeModel::follow(const ChangeSet &changes)
{
    if (!changes.touches(Table::Attribute) && !changes.touches(Table::AttributeValue)
        && !changes.touches(Table::Case))
        return;
    if (const QList<AttributeRow> now = wanted(); now != m_attributes) {
        beginResetModel();
        m_attributes = now;
        endResetModel();
    } else if (!m_attributes.isEmpty()) {
        Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
    }
}

int AttributeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attributes.size());
}

int AttributeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AttributeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Attribute") : tr("Value");
}

QVariant AttributeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AttributeRow &attribute = m_attributes[index.row()];
    if (role == IdRole)
        return attribute.id;
    if (index.column() == NameColumn)
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(attribute.name) : QVariant();
    const AttributeValueRow *value = m_index.attributeValue(m_case, attribute.id);
    const bool inherited = value && value->caseId != m_case;
    switch (role) {
    case Qt::DisplayRole:
        return value ? value->text : QString();
    case Qt::EditRole:
        return value && !inherited ? value->text : QString();
    case Qt::ToolTipRole:
        return inherited ? tr("Inherited from %1. A value written here takes its place.")
                               .arg(m_index.cases().name(value->caseId))
                         : QString();
    case InheritedRole:
        return inherited;
    default:
        return {};
    }
}

bool AttributeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || value == data(index, role))
        return false;
    AttributeRow attribute = m_attributes[index.row()];
    Result<> done;
    if (index.column() == NameColumn) {
        attribute.name = value.toString().trimmed();
        done = m_cases.editAttribute(attribute);
    } else {
        done = m_cases.setValue(m_case, attribute.id, value.toString().trimmed());
    }
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

Qt::ItemFlags AttributeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_index.project().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace Crosscase
