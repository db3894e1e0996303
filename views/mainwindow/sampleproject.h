// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QString>

namespace Crosscase {

/// The person's own copy of the sample project, made from what is built in when there is none yet. Returns its path.
[[nodiscard]] Result<QString> sampleProject();

/// Makes the sample project as a new file.
[[nodiscard]] Result<> makeSampleProject(const QString &path);

} // namespace Crosscase
