// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modelbenches.h"

namespace Crosscase {

class Workspace;

/// What happens at the screen, until it is painted.
[[nodiscard]] QList<Figure> benchViews(const QString &path, const BenchSize &size);

/// The whole window: how long each thing takes in it, and how long it does not answer meanwhile. Part of benchViews().
[[nodiscard]] QList<Figure> benchWindow(const QString &path);

} // namespace Crosscase
