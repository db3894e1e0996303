// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/replace.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace Crosscase {

/// Hits of a search, one a row: where, the words before, what was found, the words after. With replacements, a hit shows
/// what it becomes and has a check box to leave it out.
class HitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhereColumn, LeftColumn, MatchColumn, RightColumn, ColumnCount };

    explicit HitModel(const Index &index, QObject *parent = nullptr);

    void clear();
    void append(const QList<SearchHit> &hits);
    [[nodiscard]] const QList<SearchHit> &hits() const { return m_hits; }
    [[nodiscard]] const SearchHit &hit(int row) const { return m_hits.at(row); }
    /// In how many documents there are hits.
    [[nodiscard]] qsizetype documentCount() const { return m_documents.size(); }

    /// What hits become; those without one cannot be checked. All are checked but what was left out before.
    void setReplacements(const QList<Replacement> &replacements);
    /// Of the hits that are checked.
    [[nodiscard]] QList<Replacement> replacements() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value,
                               int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// By the words of a column as sortHits() does; WhereColumn is the order of the texts.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    using Place = std::pair<Id, qint64>; ///< document and start
    [[nodiscard]] static Place placeOf(const SearchHit &hit) { return {hit.document, hit.span.start}; }

    const Index &m_index;
    QList<SearchHit> m_found; ///< as they came
    QList<SearchHit> m_hits;  ///< as shown
    QSet<Id> m_documents;
    QHash<Place, QString> m_after;
    QSet<Place> m_leftOut;
    int m_column = WhereColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace Crosscase
