// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "store/rows.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

namespace Crosscase {

enum class Operation { Insert, Update, Delete };

/// One row a change touched.
struct RowChange
{
    Table table;
    Operation operation;
    Id id;
};

/// What became of one column: `before` is invalid for an insert, `after` for a delete.
struct FieldChange
{
    QByteArray column;
    QVariant before;
    QVariant after;
};

/**
 * What one change did to the project, row by row: SQLite's session change set
 * (https://www.sqlite.org/sessionintro.html), kept in history for undo and handed to every listener.
 *
 * Several writes to one row within a change count as one RowChange from the first state to the last.
 */
class ChangeSet
{
public:
    ChangeSet() = default;

    /// Reads the rows out of the session format. Fails on bytes that are not a change set of this schema.
    [[nodiscard]] static Result<ChangeSet> fromBytes(const QByteArray &bytes);

    /// The same from the compressed form kept in history (see SCHEMA.md).
    [[nodiscard]] static Result<ChangeSet> fromPacked(const QByteArray &packed);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QList<RowChange> &rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] bool touches(Table table) const;

    /// The change that takes this one back.
    [[nodiscard]] Result<ChangeSet> inverted() const;

    /// Which columns of the row at `index` of rows() changed, and how. Reads the bytes: for showing, not for loops.
    [[nodiscard]] Result<QList<FieldChange>> fields(qsizetype index) const;

private:
    QByteArray m_bytes;
    QList<RowChange> m_rows;
};

} // namespace Crosscase
