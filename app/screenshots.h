// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QStringList>

namespace Crosscase {

/// Pictures of the window's screens, for people who look at them and for the manual.
namespace Screenshots {

[[nodiscard]] QStringList names();

/// Opens the project (a copy: it is not touched), brings up the screen, and writes it as PNG, 1440 x 900 pixels.
[[nodiscard]] Result<> take(const QString &name, const QString &project, const QString &output);

} // namespace Screenshots

} // namespace Crosscase
