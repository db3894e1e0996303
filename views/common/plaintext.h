// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Crosscase {

/**
 * Names, memos and quotes come from people and from files: nothing in them is markup. Qt's labels and tool tips take any
 * text with a tag in it for HTML; from the first call on, those that were not told explicitly what their text is show
 * it as it stands. Long tool tips are broken into lines.
 */
void showTextAsItStands();

} // namespace Crosscase
