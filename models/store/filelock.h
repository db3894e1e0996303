// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLockFile>
#include <QString>

#include <memory>

namespace Crosscase {

/**
 * The one writer of a project: NAME.crosscase.lock beside it, which says program, computer and process. The lock of a
 * process that no longer runs on this computer is taken over at once; never one of another computer, since nobody here
 * can know.
 *
 * Returns nothing when someone else has the project or the folder cannot be written; `reason` says which, in a
 * sentence for the person. A project reached by a symbolic link is locked where it lies.
 */
[[nodiscard]] std::unique_ptr<QLockFile> lockProject(const QString &path, QString *reason);

} // namespace Crosscase
