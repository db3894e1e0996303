// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/codebook.h"
#include "items/idtreemodel.h"

namespace Crosscase {

/// The codebook as a tree: name and, with the codes below it, how often a code is used. Names are edited in place.
class CodebookModel : public IdTreeModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, UsesColumn, ColumnCount };
    enum Role {
        ColorRole = UserRole, ///< QColor, inherited if need be
        CodableRole,          ///< bool
        PathRole,             ///< "Drivers/Networking"
        SearchRole,           ///< name and aliases, one a line
        OwnUsesRole,          ///< codings of the code itself
    };
    static constexpr auto MimeType = "application/x-crosscase-codes";

    CodebookModel(Index &index, Codebook &codebook, const QStringList &alsoAccepted = {},
                  QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value,
                               int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] bool isInSource(Id id) const override { return source().codes().find(id); }
    [[nodiscard]] Id sourceParent(Id id) const override { return source().codes().parent(id); }
    [[nodiscard]] QList<Id> sourceChildren(Id parent) const override
    {
        return source().codes().children(parent);
    }
    void followRest(const ChangeSet &changes) override;

private:
    [[nodiscard]] QVariant nameData(Id code, int role) const;
    [[nodiscard]] QString toolTip(Id code) const;
    void followUses();

    Codebook &m_codebook;
    QHash<Id, qsizetype> m_uses; ///< with the codes below, as last shown
};

} // namespace Crosscase
