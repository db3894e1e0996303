// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/passages.h"
#include "items/evidencemodel.h"

#include <QAbstractItemModel>
#include <QCache>
#include <QHash>

namespace Crosscase {

/**
 * All codings that a query asks for, as a tree of two levels: under their codes, cases or documents. Made for hundreds of
 * thousands of them: what is held for each is its id; texts are read when a passage is looked at. Follows the project:
 * a coding that comes, goes or changes costs its own row.
 *
 * The roles are those of EvidenceModel, and GrownRole.
 */
class PassageModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        GrownRole = EvidenceModel::CountRole + 1, ///< bool: shows context, which is to be seen whole
        DocumentIdRole,                           ///< Id of the document
    };
    /// Codings dragged: their ids as decimal text, one a line.
    static constexpr auto MimeType = "application/x-crosscase-codings";

    explicit PassageModel(const Index &index, QObject *parent = nullptr);

    void setQuery(const PassageQuery &query, PassageGroup by);
    [[nodiscard]] const PassageQuery &query() const { return m_query; }
    [[nodiscard]] PassageGroup group() const { return m_by; }
    /// Number of passages.
    [[nodiscard]] qsizetype count() const { return m_keys.size(); }
    [[nodiscard]] qsizetype groupCount() const { return m_groups.size(); }
    /// All codings in the order shown.
    [[nodiscard]] QList<Id> codings() const;

    /// Shows more of what stands around a passage, or less: nothing, some words, more.
    void growContext(Id coding, bool more);

    [[nodiscard]] Id codingAt(const QModelIndex &index) const;
    /// The codings of a passage, or all of a group.
    [[nodiscard]] QList<Id> codingsAt(const QModelIndex &index) const;
    /// Invalid when the coding is not shown.
    [[nodiscard]] QModelIndex indexOf(Id coding) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }

private:
    void follow(const ChangeSet &changes);
    void load();
    void drop(Id coding);
    /// False when it has no group yet.
    bool add(Id coding, Id key);
    [[nodiscard]] Id keyOf(const Coding &coding) const;
    [[nodiscard]] bool stands(const PassageGrouping &group, qsizetype row) const;
    [[nodiscard]] std::tuple<qsizetype, Span, Id> rankOf(Id coding) const;
    [[nodiscard]] qsizetype groupOf(Id key) const;
    [[nodiscard]] const Passage *passage(Id coding) const;
    [[nodiscard]] QString around(const Coding &coding, bool before) const;
    [[nodiscard]] QVariant groupData(const PassageGrouping &group, int role) const;
    [[nodiscard]] QVariant passageData(const Coding &coding, int role) const;

    const Index &m_index;
    TextSource m_texts;
    PassageQuery m_query;
    PassageGroup m_by = PassageGroup::Code;
    QList<PassageGrouping> m_groups;
    QHash<Id, Id> m_keys;     ///< group of each coding shown
    QHash<Id, int> m_context; ///< how far the context of a coding has grown
    QHash<Id, qsizetype> m_documentRank;
    mutable QCache<Id, Passage> m_passages;
};

} // namespace Crosscase
