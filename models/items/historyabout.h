// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <QSet>

namespace Crosscase {

/**
 * The entries of the history that changed a document or what stands on it, a code or its codings; of both when both are
 * given, of all when neither is (NoId). Reads every change once, the newest first: what was deleted since is known by
 * the values its deletion kept.
 */
[[nodiscard]] Result<QSet<Id>> historyAbout(const Index &index, Id document, Id code);

} // namespace Crosscase
