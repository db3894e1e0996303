// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/facets.h"
#include "items/idtreemodel.h"

namespace Crosscase {

/// The facets of a project with their choices below them: name, and on how many codings each has a value. Names are
/// edited in place.
class FacetModel : public IdTreeModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, UsesColumn, ColumnCount };
    enum Role {
        IsChoiceRole = UserRole, ///< bool: a choice of the facet above it
        KindRole,                ///< choice, case, number or text, of the facet
    };
    static constexpr auto MimeType = "application/x-crosscase-facets";

    FacetModel(Index &index, Facets &facets, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value,
                               int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool isInSource(Id id) const override;
    [[nodiscard]] Id sourceParent(Id id) const override;
    [[nodiscard]] QList<Id> sourceChildren(Id parent) const override;
    void followRest(const ChangeSet &changes) override;

private:
    [[nodiscard]] QString nameOf(Id id) const;
    void countUses();

    Facets &m_facets;
    QHash<Id, qsizetype> m_uses; ///< by facet and by choice
};

} // namespace Crosscase
