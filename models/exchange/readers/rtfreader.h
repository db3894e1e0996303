// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/reader.h"

namespace Crosscase {

/**
 * Rich Text Format 1.9 (Word, f4transkript, older programs). Text in the fonts' code pages or Unicode, bold, italic,
 * headings by outline level, tables, footnotes. Deleted revisions, hidden text, fields' instructions, headers and
 * pictures are left out.
 */
class RtfReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

} // namespace Crosscase
