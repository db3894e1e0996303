// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/textsource.h"
#include "coding/index.h"
#include "text/span.h"

#include <QCache>

#include <vector>

namespace Crosscase {

/// Counts words said in stretches of documents: labels and time stamps are no words. Keeps the places of the words of
/// the last few documents it was asked for.
class WordCounts
{
public:
    WordCounts(const Index &index, const TextSource &texts);

    /// Words that lie at least partly in one of the spans, each once. The spans may overlap.
    [[nodiscard]] Result<qint64> count(Id document, const QList<Span> &spans);

private:
    /// Valid until the next call.
    [[nodiscard]] Result<const std::vector<Span> *> wordsOf(Id document);

    const Index &m_index;
    const TextSource m_texts;
    QCache<Id, std::vector<Span>> m_words; ///< costs the number of words
};

} // namespace Crosscase
