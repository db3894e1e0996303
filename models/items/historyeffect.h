// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "project/project.h"

namespace Crosscase {

/// What taking back these changes (newest first) does to the project, in words: "2 codings go", "1 code comes back",
/// "3 texts change". What was made and is gone again is in none of them.
[[nodiscard]] Result<QStringList> effectOfUndoing(const Project &project, const QList<HistoryEntry> &entries);

} // namespace Crosscase
