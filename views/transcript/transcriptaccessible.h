// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Crosscase {

/// Lets screen readers read transcripts: the text, and at each position who speaks and what it is coded with, as the
/// text attributes "speaker" and "codes" (https://wiki.linuxfoundation.org/accessibility/iaccessible2/textattributes).
/// Once for the process; further calls do nothing.
void installTranscriptAccessibility();

} // namespace Crosscase
