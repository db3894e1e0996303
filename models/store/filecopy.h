// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace Crosscase {

class Connection;

/// Asked now and then during long work; true stops it.
using Stop = std::function<bool()>;

/**
 * Writes a whole, compact copy of an open project to a new file: under another name first, opened again and checked,
 * and only then given its name, so that `path` is either whole or not there. The copy draws random bits of its own for
 * ids when it is first opened. Fails when `path` exists.
 */
[[nodiscard]] Result<> writeCopy(Connection &connection, const QString &path, const Stop &stop = {});

/// The same of the project file at `from`, whoever has it open; from any thread.
[[nodiscard]] Result<> copyProject(const QString &from, const QString &path, const Stop &stop = {});

} // namespace Crosscase
