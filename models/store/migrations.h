// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Crosscase {

class Connection;

/// "CRCS": marks an SQLite file as a Crosscase project (PRAGMA application_id).
constexpr qint64 ApplicationId = 0x43524353;

/// The schema this program writes (PRAGMA user_version).
constexpr int SchemaVersion = 2;

/// What kind of file this is, before anything is done to it.
enum class SchemaState {
    Current,
    Older,   ///< can be migrated
    Newer,   ///< made by a newer Crosscase: never written by this one
    Foreign, ///< an SQLite database of another program
    Empty,   ///< an empty database
};

[[nodiscard]] SchemaState schemaState(Connection &connection); // throws SQLite::Exception

/**
 * Brings the schema from its version to SchemaVersion, all steps in one transaction: either the file is at the new
 * version afterwards, or it is as it was. Throws SQLite::Exception.
 *
 * The steps are schema/NNNN_name.sql, NNNN being the version they lead to; tests bring steps of their own.
 */
void migrate(Connection &connection, const QString &steps = QStringLiteral(":/crosscase/store/schema"),
             int target = SchemaVersion);

} // namespace Crosscase
