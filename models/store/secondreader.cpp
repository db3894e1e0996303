// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secondreader.h"

#include "store/connection.h"

#include <sqlite3.h>

namespace Crosscase {

SecondReader::SecondReader(const QString &path, std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
    , m_reader(*m_connection, path)
{
}

SecondReader::~SecondReader() = default;

Result<std::unique_ptr<SecondReader>> SecondReader::open(const QString &path)
{
    return guarded(path, [&]() -> Result<std::unique_ptr<SecondReader>> {
        auto connection = std::make_unique<Connection>(path, SQLITE_OPEN_READONLY);
        (void)connection->integer("PRAGMA user_version"); // the first look into the file
        return std::unique_ptr<SecondReader>(new SecondReader(path, std::move(connection)));
    });
}

} // namespace Crosscase
