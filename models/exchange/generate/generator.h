// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <functional>

namespace Crosscase {

class Project;

/// How large a made-up project is to be.
struct GeneratedSize
{
    qint64 documents = 12;
    qint64 words = 10000; ///< of each document
    qint64 codes = 60;
    qint64 codings = 1000;
    qint64 cases = 12; ///< informants; they get clusters and organisations above them
    quint32 seed = 1;
};

/**
 * Fills an empty project with made-up interviews, for testing how Crosscase behaves with many: words by Zipf's law
 * (rank r is drawn with weight 1/r, over 20,000 syllable words), turns of an interviewer and an informant with time
 * stamps, codes used unequally (again by Zipf), overlapping codings of a few to eighty words with stances. The same
 * size and seed give the same texts and codings.
 *
 * `progress` is told how many documents are written and may return false to stop; what was written before stays.
 */
[[nodiscard]] Result<> generateProject(Project &project, const GeneratedSize &size,
                                       const std::function<bool(qint64 documents)> &progress = {});

} // namespace Crosscase
