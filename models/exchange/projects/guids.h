// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QString>

#include <optional>

namespace Crosscase {

/// A GUID of any writing (upper case, in braces) as Crosscase writes it: lower case, without braces; nothing if the
/// text is none.
[[nodiscard]] std::optional<QString> normalGuid(const QString &text);

/// The GUID of a row for exchange: its own, or one that follows from the project and the row and so is the same in
/// every export.
[[nodiscard]] QString exchangeGuid(const std::optional<QString> &own, const QString &projectGuid,
                                   const char *table, Id id);

} // namespace Crosscase
