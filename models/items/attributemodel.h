// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/cases.h"

#include <QAbstractTableModel>

namespace Crosscase {

/// The attributes of one case, a row each: name and value as written. A value inherited from a case above is shown in
/// grey, and gives way to one written here. Values are edited in place; so are the names.
class AttributeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< id of the attribute
        InheritedRole,         ///< bool: the value is that of a case above
    };

    AttributeModel(Index &index, Cases &cases, QObject *parent = nullptr);

    /// Whose attributes are shown; NoId shows none.
    void setCase(Id caseId);
    [[nodiscard]] Id caseShown() const { return m_case; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value,
                               int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void failed(const Crosscase::Error &error);

private:
    void follow(const ChangeSet &changes);
    [[nodiscard]] QList<AttributeRow> wanted() const;

    Index &m_index;
    Cases &m_cases;
    Id m_case = NoId;
    QList<AttributeRow> m_attributes;
};

} // namespace Crosscase
