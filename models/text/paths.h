// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Crosscase {

/**
 * Paths of codes and cases as people type and read them: "Drivers/Networking".
 *
 * A slash in a name is written `\/` and a backslash `\\`. A backslash before any other character stands for itself,
 * so that a path typed without thought still works. Names are not trimmed or folded. The path of no names is empty,
 * and splitting an empty path gives no names.
 */
[[nodiscard]] QString joinPath(const QStringList &names);
[[nodiscard]] QStringList splitPath(QStringView path);
/// One name as it stands in a path.
[[nodiscard]] QString escapedPathName(const QString &name);

} // namespace Crosscase
