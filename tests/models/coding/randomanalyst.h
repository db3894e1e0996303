// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/documents.h"

#include <random>

namespace Crosscase {

/**
 * Somebody who does everything a project allows, at random but repeatably: imports, codes, recodes, merges, moves,
 * deletes, links cases, writes notes. Half of what it asks makes no sense, and must be refused without harm.
 */
class RandomAnalyst
{
public:
    RandomAnalyst(Index &index, quint32 seed);

    /// Does one thing. Returns what it tried; *refused says whether the project declined.
    QByteArray act(bool *refused);

private:
    [[nodiscard]] int upTo(int most);
    [[nodiscard]] Id anyOf(const QList<Id> &ids);
    [[nodiscard]] Id anyCode();
    [[nodiscard]] Id anyCase();
    [[nodiscard]] Id anyDocument();
    [[nodiscard]] Id anyCoding();
    [[nodiscard]] Id anySpeaker(Id document);
    [[nodiscard]] Span anySpan(Id document);
    [[nodiscard]] QString anyWord();
    [[nodiscard]] NewDocument anyText();
    [[nodiscard]] Result<> actOnCodes(int what);
    [[nodiscard]] Result<> actOnCodings(int what);
    [[nodiscard]] Result<> actOnCases(int what);
    [[nodiscard]] Result<> actOnDocuments(int what);
    [[nodiscard]] Result<> actOnOthers(int what);

    Index &m_index;
    Codebook m_codebook;
    Codings m_codings;
    Cases m_cases;
    Documents m_documents;
    std::mt19937 m_random;
};

} // namespace Crosscase
