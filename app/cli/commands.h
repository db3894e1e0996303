// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace Crosscase {

/// All verbs, in the order of the list a person sees.
[[nodiscard]] const std::vector<std::unique_ptr<Command>> &allCommands();

/// Runs the program: `arguments` are those after its name. Never ends the process.
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments, Console &console);

} // namespace Crosscase
