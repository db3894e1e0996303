// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/cues.h"

namespace Crosscase {

/// LRC lyrics as Whisper writes them: `[00:43.810]words`; an empty line's time ends the words before it.
class LrcReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

/// Whisper's table: `start<TAB>end<TAB>text`, milliseconds; also with a column `speaker`.
class WhisperTsvReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

/// Whisper, WhisperX and whisper.cpp JSON: `segments` with start and end in seconds, text and perhaps speaker;
/// `transcription` with offsets in milliseconds.
class WhisperJsonReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

/// ELAN annotations (EAF 2.7 and later): a tier is a speaker, its PARTICIPANT the name if it has one. Tiers that depend
/// on others (translations, glosses) are left out with a warning.
class ElanReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

} // namespace Crosscase
