// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QSize>
#include <QStringList>

namespace Crosscase {

/// Pictures of the window's screens, for people who look at them and for the manual.
namespace Screenshots {

[[nodiscard]] QStringList names();

/// Opens the project (a copy: it is not touched), brings up the screen, and writes it as PNG of the window's size.
[[nodiscard]] Result<> take(const QString &name, const QString &project, const QString &output,
                            const QSize &size);

} // namespace Screenshots

} // namespace Crosscase
