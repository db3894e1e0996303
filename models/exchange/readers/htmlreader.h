// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/reader.h"

namespace Crosscase {

/**
 * HTML as word processors, browsers and noScribe write it (parsed by gumbo, as browsers do). Blocks are paragraphs, a
 * table's row is a line with tabs; scripts, styles and what is hidden are left out. White space is one space, except
 * where the page says that it counts.
 *
 * noScribe writes the exact times of each stretch into anchors (`ts_12140_22800_S01`, milliseconds): they become the
 * turns' times.
 */
class HtmlReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

} // namespace Crosscase
