// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>

namespace Crosscase {

/**
 * Writes a file whole or not at all: under another name beside it, put on the disk, and then into the place of what was
 * there, at once. Where that fails (the disk is full, the folder is protected, the program is killed), the old file stays
 * as it was, and an error says so. Everything that is exported goes this way.
 */
[[nodiscard]] Result<> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace Crosscase
