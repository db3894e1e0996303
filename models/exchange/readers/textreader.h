// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/reader.h"

namespace Crosscase {

/// Plain text in any encoding; the last resort for a text file of unknown suffix.
class PlainTextReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

/// Markdown. Markup characters stay in the body; headings, bold and italic text are marks that include them.
class MarkdownReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

/// Headings, bold and italic stretches of Markdown, markup included.
[[nodiscard]] QList<Mark> markdownMarks(const CodePointMap &text);

} // namespace Crosscase
