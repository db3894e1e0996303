// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/foreignproject.h"

#include <QAbstractTableModel>

#include <memory>

namespace Crosscase {

/// How the positions of each source of a foreign project were counted; the analyst can choose otherwise.
class PositionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Source, Passages, CountedAs, Score, NextBest, Sample, ColumnCount };
    static constexpr int RulesRole = Qt::UserRole; ///< ids of the rules to choose from, likeliest first
    static constexpr int RuleTextsRole = Qt::UserRole + 1; ///< the same in words, with their scores

    using QAbstractTableModel::QAbstractTableModel;

    void setProject(const std::shared_ptr<ForeignProject> &project);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Column CountedAs with a rule's id: emits ruleChosen().
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// `source`: the document's GUID, or its name if it has none.
    void ruleChosen(const QString &source, const Crosscase::PositionRule &rule);

private:
    [[nodiscard]] const ForeignDocument &document(int row) const
    {
        return m_project->documents.at(m_rows.at(row));
    }

    std::shared_ptr<ForeignProject> m_project;
    QList<qsizetype> m_rows; ///< documents whose positions are a question
};

} // namespace Crosscase
