// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

namespace Crosscase {

class Connection;

/// What the first 100 bytes of a file say, without letting SQLite near it.
enum class FileKind {
    Project,    ///< an SQLite database with our application id
    NotProject, ///< empty, something else, or another program's database
};
[[nodiscard]] Result<FileKind> fileKind(const QString &path);

/**
 * Compares tables, indexes, views and triggers with what this program makes: all of ours must be there word for word,
 * and no trigger that is not ours, since a trigger of a stranger would change what people write. Further tables,
 * indexes and views are left alone. Returns the name of the first that is missing or different, or an empty string.
 * Throws SQLite::Exception.
 */
[[nodiscard]] QString strangeInStructure(Connection &connection);

/// The table, code or cases, with a row that is below itself or whose parent is missing; null when there is none. Such
/// rows cannot be reached from the top: a tree would lead in circles or show less than there is. Throws.
[[nodiscard]] const char *brokenTree(Connection &connection);

/// What SQLite's quick integrity check says first, or an empty string when the file is whole. Throws.
[[nodiscard]] QString quickCheck(Connection &connection);

} // namespace Crosscase
