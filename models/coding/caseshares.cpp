// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/caseshares.h"

#include <algorithm>

namespace Crosscase {

void CaseShares::learn(Id document, const CodingColumns &codings, const CaseCoverage &coverage)
{
    const std::vector<CaseStretch> &stretches = coverage.stretches();
    size_t first = 0; // of the stretches that may touch this coding and those after it
    std::vector<Id> cases;
    for (Slot slot : codings.ofDocument(document)) {
        const Span span = codings.at(slot).span;
        while (first < stretches.size() && stretches[first].span.end <= span.start)
            ++first;
        cases.clear();
        for (size_t i = first; i < stretches.size() && stretches[i].span.start < span.end; ++i)
            cases.insert(cases.end(), stretches[i].cases.begin(), stretches[i].cases.end());
        if (cases.size() > 1) {
            std::ranges::sort(cases);
            const auto doubles = std::ranges::unique(cases);
            cases.erase(doubles.begin(), doubles.end());
        }
        if (size_t(slot) >= m_only.size())
            m_only.resize(std::max(size_t(slot) + 1, size_t(codings.slotCount())), NoId);
        if (m_only[size_t(slot)] == Several)
            m_several.remove(slot);
        if (cases.size() > 1) {
            m_only[size_t(slot)] = Several;
            m_several.insert(slot, cases);
        } else {
            m_only[size_t(slot)] = cases.empty() ? NoId : cases.front();
        }
    }
    m_known.insert(document);
}

} // namespace Crosscase
