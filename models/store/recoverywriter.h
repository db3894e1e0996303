// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"
#include "store/recovery.h"
#include "store/salvage.h"

namespace Crosscase {

/**
 * Private to store/: writes salvaged rows into a new database and puts right what does not fit together, noting in the
 * report what that was. Throws SQLite::Exception.
 */
class RecoveryWriter
{
public:
    RecoveryWriter(Connection &connection, Salvage &salvage, Recovery &report);

    /// `name`: of the project, when the file no longer says it.
    void write(const QString &name, const Stop &stop);
    /// Counts what was written, once the new file has its last schema.
    void count();
    /// Adds the report as a memo.
    void writeReport();

private:
    void mendTexts();
    void insertRows(const TableShape &shape);
    void mendProject(const QString &name);
    void mendHistory();
    void mendReferences();
    void mendTrees();
    void mendPositions();
    [[nodiscard]] bool addPlaceholder(const QByteArray &table, const QByteArray &parent, Id row,
                                      const QByteArray &column);
    [[nodiscard]] QString documentName(Id document);
    [[nodiscard]] Id newId() { return m_nextId++; }
    [[nodiscard]] qint64 integer(const QByteArray &sql) { return m_connection.integer(sql); }

    Connection &m_connection;
    Salvage &m_salvage;
    Recovery &m_report;
    QMap<QByteArray, qint64> m_placeholders; ///< by table
    QMap<QByteArray, qint64> m_refused;      ///< rows that break a rule of the schema, by table
    QMap<QByteArray, qint64> m_dropped;      ///< rows that say nothing without what they refer to
    QMap<QByteArray, Id> m_standIns; ///< for references that are no ids, by the table they should lead to
    Id m_nextId;
};

/// What a person calls the rows of a table: "Codings".
[[nodiscard]] QString tableInWords(const QByteArray &table);

} // namespace Crosscase
