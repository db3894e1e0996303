// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/reader.h"
#include "store/rows.h"

namespace Crosscase {

class Connection;

/**
 * Writes rows within one change. Handed to the function given to Project::apply and gone when it returns; nothing
 * written is kept unless that function succeeds.
 */
class Writer
{
public:
    Writer(Connection &connection, const Reader &reader, QString path, Id *nextId);
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Adds a row and returns its id: the row's own if it has one, else a new one.
    template<typename Row>
    Result<Id> insert(const Row &row);

    /// Writes all columns of the row with this id. Invalid when there is none.
    template<typename Row>
    [[nodiscard]] Result<> update(const Row &row);

    /// Removes a row and, by the schema's cascades, what belongs to it. Invalid when there is none.
    template<typename Row>
    [[nodiscard]] Result<> remove(Id id);

    /// Sets a setting kept in the project; an empty value removes it.
    [[nodiscard]] Result<> set(const QString &name, const QString &value);

    [[nodiscard]] const Reader &read() const { return m_reader; }
    [[nodiscard]] Id newId() { return (*m_nextId)++; }

private:
    Connection &m_connection;
    const Reader &m_reader;
    QString m_path;
    Id *m_nextId;
};

} // namespace Crosscase
