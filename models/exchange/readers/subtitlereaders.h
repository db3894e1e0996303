// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/cues.h"

namespace Crosscase {

/**
 * WebVTT, as Zoom, Teams, Whisper, noScribe and YouTube write it (https://www.w3.org/TR/webvtt1/): hours optional and
 * unpadded, cue ids and settings ignored, NOTE, STYLE and REGION blocks left out, `<v Name>` with or without its end,
 * several in a cue; without a voice tag `Name: words` and `- words`. A file without the WEBVTT line whose lines are cue
 * times is read the same way.
 */
class VttReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

/// SubRip. Formatting tags are dropped, `Name: words` and `[Name] words` name speakers.
class SrtReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

/// The cues of SRT or VTT text with LF line ends.
[[nodiscard]] QList<Cue> parseCues(const QString &text);

} // namespace Crosscase
