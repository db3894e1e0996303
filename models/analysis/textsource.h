// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <QString>

#include <functional>

namespace Crosscase {

class Project;

/// Gives the text of a document. May be asked for the same one many times.
using TextSource = std::function<Result<QString>(Id document)>;

/// Reads the texts of a project and keeps the last few. The project must outlive it.
[[nodiscard]] TextSource textsOf(const Project &project);

} // namespace Crosscase
