// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/reader.h"

namespace Crosscase {

/**
 * Tables: CSV, TSV and XLSX, of two kinds.
 *
 * A table of turns has a column for the speaker and one for the words, perhaps one for the time and one that names the
 * interview; or just two columns, the first of names that come again. It is one transcript (one an interview), written
 * like subtitles are (cues.h).
 *
 * A survey has a row a respondent. Each row becomes a transcript: the answers of its text columns, each below its
 * question as a heading if there are several, as turns of the respondent; the other columns are attributes. Which
 * column is which is guessed (SurveyColumn) unless ReadOptions::survey says it. A table without any text column is an
 * error that points to importing it as attributes.
 */
class SurveyReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

} // namespace Crosscase
