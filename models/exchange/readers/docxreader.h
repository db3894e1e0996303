// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/reader.h"

namespace Crosscase {

/**
 * Word documents (Office Open XML, ISO/IEC 29500).
 *
 * Tracked changes are taken as final: insertions stay, deletions go. Text boxes follow the paragraph they hang on.
 * Footnotes and endnotes stand below the text, numbered as the `[1]` at their place. List items begin with their
 * number or a bullet. Page headers, comments and field codes are left out; comments with a warning.
 */
class DocxReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] qint64 sizeLimit() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

} // namespace Crosscase
