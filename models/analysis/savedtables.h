// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "analysis/textsource.h"
#include "coding/index.h"

#include <QCoreApplication>

namespace Crosscase {

/// What an analyst does to the saved tables. Every call is one undoable change.
class SavedTables
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SavedTables)

public:
    explicit SavedTables(Index &index);

    /// Saves a table after the others. Its name is made unique by " (2)"; an empty one is given.
    [[nodiscard]] Result<Id> add(const TableSpec &spec);
    /// Writes what the table shows; the name stays the saved one.
    [[nodiscard]] Result<> setSpec(Id table, const TableSpec &spec);
    [[nodiscard]] Result<> rename(Id table, const QString &name);
    [[nodiscard]] Result<Id> duplicate(Id table);
    /// A copy to be cited: it remembers the day and what it was computed from, and is called "Name (frozen 2026-03-31)".
    [[nodiscard]] Result<Id> freeze(Id table, const TextSource &texts);
    [[nodiscard]] Result<> remove(const QList<Id> &tables);
    /// Puts tables before another one (NoId: at the end).
    [[nodiscard]] Result<> move(const QList<Id> &tables, Id before);

    [[nodiscard]] const SavedTableRow *find(Id table);
    /// Reads what is saved. The name is that of the row.
    [[nodiscard]] Result<TableSpec> spec(Id table);

private:
    [[nodiscard]] QString uniqueName(const QString &wanted) const;

    Index &m_index;
    SavedTableRow m_found;
};

} // namespace Crosscase
