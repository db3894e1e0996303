// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/reader.h"

namespace Crosscase {

/**
 * PDF with a text layer (Poppler). Lines become paragraphs again (pdflayout.h); running heads, page numbers and line
 * numbers are left out; a Page mark stands where each page begins. A PDF of pictures only is an error that says so.
 */
class PdfReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] qint64 sizeLimit() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

} // namespace Crosscase
