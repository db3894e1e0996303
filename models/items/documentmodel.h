// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/documents.h"
#include "items/idtreemodel.h"

namespace Crosscase {

/// The documents as a list: name, words said, codings, and whose words they are. Names are edited in place.
class DocumentModel : public IdTreeModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, InformantsColumn, WordsColumn, CodingsColumn, ColumnCount };
    static constexpr auto MimeType = "application/x-crosscase-documents";

    DocumentModel(Index &index, Documents &documents, QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value,
                               int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// The cases tied to a document, else its speakers but the interviewer, as text.
    [[nodiscard]] QString informants(Id document) const;

protected:
    [[nodiscard]] bool isInSource(Id id) const override { return source().document(id); }
    [[nodiscard]] Id sourceParent(Id) const override { return NoId; }
    [[nodiscard]] QList<Id> sourceChildren(Id parent) const override;
    void followRest(const ChangeSet &changes) override;

private:
    Documents &m_documents;
    QHash<Id, qsizetype> m_codings; ///< as last shown
};

} // namespace Crosscase
