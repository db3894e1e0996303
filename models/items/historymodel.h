// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "project/project.h"

#include <QAbstractTableModel>

namespace Crosscase {

/// The audit trail, newest first: when, who, what. Reads the file when first asked for rows, a page at a time.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< id of the entry
        InForceRole,           ///< bool: a change that has not been taken back
        StateRole,             ///< int of HistoryEntry::State
    };

    explicit HistoryModel(Project &project, QObject *parent = nullptr);

    [[nodiscard]] const HistoryEntry &entry(int row) const { return m_entries[row]; }
    /// The changes in force that were made after an entry: what undoing back to it takes back, newest first.
    [[nodiscard]] Result<QList<HistoryEntry>> takenBackTo(Id entry) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void failed(const Crosscase::Error &error);

private:
    void follow();
    [[nodiscard]] QString label(const HistoryEntry &entry) const;

    Project &m_project;
    QList<HistoryEntry> m_entries;
    bool m_complete = false; ///< nothing older is left to read
};

} // namespace Crosscase
