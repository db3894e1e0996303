// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>

namespace Crosscase {

class Connection;

/// One row of a foreign table: the columns asked for, in that order. Lives only while it is shown.
class ForeignRow
{
public:
    struct Cells; ///< private to the implementation

    explicit ForeignRow(const Cells &cells)
        : m_cells(cells)
    {
    }
    /// A column that the table does not have is null.
    [[nodiscard]] bool isNull(int column) const;
    /// Empty for null; bytes that are no UTF-8 become U+FFFD.
    [[nodiscard]] QString text(int column) const;
    /// 0 for null and for what is no number.
    [[nodiscard]] qint64 integer(int column) const;

private:
    const Cells &m_cells;
};

/**
 * An SQLite database of another program, for reading only: nothing in its folder is touched. One that another program has
 * open or left unfinished (a -wal or -journal file beside it) is read from a copy. Views, triggers and virtual tables,
 * which run what the file says, are not used.
 */
class ForeignDatabase
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ForeignDatabase>> open(const QString &path);
    ~ForeignDatabase();
    ForeignDatabase(const ForeignDatabase &) = delete;
    ForeignDatabase &operator=(const ForeignDatabase &) = delete;

    /// Whether the file begins as an SQLite database does.
    [[nodiscard]] static bool isDatabase(const QString &path);

    [[nodiscard]] const QStringList &tables() const { return m_tables; }
    [[nodiscard]] bool has(const QString &table) const { return m_tables.contains(table); }
    [[nodiscard]] Result<QStringList> columns(const QString &table) const;
    [[nodiscard]] Result<qint64> count(const QString &table) const;

    /// Shows each row of a table, in the order of the first column asked for. A table that is not there has no rows.
    [[nodiscard]] Result<> forEach(const QString &table, const QStringList &columns,
                                   const std::function<void(const ForeignRow &)> &visit,
                                   const std::stop_token &stop = {}) const;

private:
    struct Private;
    explicit ForeignDatabase(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
    QStringList m_tables;
};

} // namespace Crosscase
