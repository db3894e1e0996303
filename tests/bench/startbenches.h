// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "measurement.h"

namespace Crosscase {

/// Starting the program until its window is painted, without a project and with this one.
[[nodiscard]] QList<Figure> benchStart(const QString &project);

/// Shows a window without anything in it, and ends once it is painted: the limit of the above.
[[nodiscard]] int showEmptyWindow();

} // namespace Crosscase
