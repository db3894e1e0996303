// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Crosscase {

/// The names most like what was typed, best first; none that is unlike. Case does not matter, and a word of a name or
/// the last step of a path counts as much as the whole.
[[nodiscard]] QStringList nearNames(const QString &typed, const QStringList &names, qsizetype most = 3);

/// " Did you mean ...?" for the end of a message; empty when nothing is near.
[[nodiscard]] QString nearHint(const QString &typed, const QStringList &names);

} // namespace Crosscase
