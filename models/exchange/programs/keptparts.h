// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/foreignproject.h"
#include "store/store.h"

namespace Crosscase {

/**
 * What came from another program and has no home here, kept in the project's settings until an export gives it back:
 * elements as XML, and the files they name. A later import of the same project replaces what it kept before.
 */
[[nodiscard]] Result<QList<KeptElement>> keptElements(const Reader &reader);
[[nodiscard]] Result<QList<KeptFile>> keptFiles(const Reader &reader);
/// Within a change.
[[nodiscard]] Result<> writeKept(Writer &writer, const QList<KeptElement> &elements,
                                 const QList<KeptFile> &files);

} // namespace Crosscase
