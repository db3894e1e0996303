// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/cases.h"
#include "items/idtreemodel.h"

namespace Crosscase {

/// The cases as a tree: name, kind, and what text is tied to them. Names and kinds are edited in place.
class CaseModel : public IdTreeModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, TextsColumn, ColumnCount };
    static constexpr auto MimeType = "application/x-crosscase-cases";

    CaseModel(Index &index, Cases &cases, const QStringList &alsoAccepted = {}, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value,
                               int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// What is tied to the case, in words: "A1, all of it" or "Anna in Focus group". One a link, in the links' order.
    [[nodiscard]] QStringList linkTexts(Id caseId) const;

protected:
    [[nodiscard]] bool isInSource(Id id) const override { return source().cases().find(id); }
    [[nodiscard]] Id sourceParent(Id id) const override { return source().cases().parent(id); }
    [[nodiscard]] QList<Id> sourceChildren(Id parent) const override
    {
        return source().cases().children(parent);
    }
    void followRest(const ChangeSet &changes) override;

private:
    Cases &m_cases;
};

} // namespace Crosscase
