// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Crosscase {

/// Text with HTML's character references resolved: `&amp;`, `&nbsp;`, `&#8212;`, `&#x2014;` and the few others that
/// transcripts have. What is no reference stays as it is.
[[nodiscard]] QString withoutReferences(QString text);

} // namespace Crosscase
