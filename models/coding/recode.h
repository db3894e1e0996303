// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

namespace Crosscase {

/// Gives each coding its own new code, as one change: a code is split by going through its passages. Invalid when a code
/// is a heading or gone; codings that are gone are left out.
[[nodiscard]] Result<> recodeEach(Index &index, const QHash<Id, Id> &codeOfCoding, const QString &label);

/// Gives codes a colour, as one change.
[[nodiscard]] Result<> recolorEach(Index &index, const QList<Id> &codes, const QString &color);

} // namespace Crosscase
