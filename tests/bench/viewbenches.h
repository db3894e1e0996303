// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "modelbenches.h"

namespace Crosscase {

/// What a person waits for at the window. Needs a QApplication.
[[nodiscard]] QList<Figure> benchViews(const QString &path, const BenchSize &size);

} // namespace Crosscase
