// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Crosscase {

/**
 * What the program leaves behind when it ends by a fault: a plain text file on this computer, in the program's state
 * folder. It says which version crashed, when, by what, and where in the program; nothing of a project, no names, no
 * paths of the person. Nothing is ever sent anywhere.
 */
namespace CrashReport {

struct Entry
{
    QString path;
    QDateTime at; ///< UTC, of the crash
    QString text;
};

/// Where reports are kept.
[[nodiscard]] QString folder();

/// From here on a fault of the program (SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT) writes a report and then ends the
/// program as it would have. The handler calls nothing that a signal handler may not.
void install(const QString &version, const QString &folder = CrashReport::folder());

/// The newest report nobody has been told of, which then counts as told. The newest ten reports are kept.
[[nodiscard]] std::optional<Entry> takeNew(const QString &folder = CrashReport::folder());

} // namespace CrashReport

} // namespace Crosscase
