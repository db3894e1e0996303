// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "text/span.h"

#include <QList>

#include <vector>

namespace Crosscase {

/// A stretch of a document and the cases it belongs to.
struct CaseStretch
{
    Span span;
    QList<Id> cases; ///< those linked directly, ascending, not their ancestors; never empty

    friend bool operator==(const CaseStretch &, const CaseStretch &) = default;
};

/// The part of a coding that belongs to a case.
struct CaseShare
{
    Id caseId = NoId;
    QList<Span> spans; ///< ascending, disjoint, not empty

    [[nodiscard]] qint64 length() const;
    friend bool operator==(const CaseShare &, const CaseShare &) = default;
};

/// What ties one case to one document, in code points.
struct CaseTie
{
    Id caseId = NoId;
    Span span;
};

/**
 * Which cases every part of one document belongs to.
 *
 * A stretch belongs to each case tied to it: by its speaker's turns, by a linked stretch, or through the whole document.
 * Interviewer turns belong to nobody, whatever is linked over them. Ties add up: a document linked to an organisation
 * whose speakers are linked to informants counts for both.
 */
class CaseCoverage
{
public:
    CaseCoverage() = default;
    /// `nobody` are the interviewer's turns. Overlapping ties are allowed, in any order.
    CaseCoverage(const QList<CaseTie> &ties, const QList<Span> &nobody);

    /// Ascending, disjoint.
    [[nodiscard]] const std::vector<CaseStretch> &stretches() const { return m_stretches; }
    [[nodiscard]] QList<Id> casesAt(qint64 position) const;
    /// The cases the span belongs to, each with its part of it (clip), ascending by case.
    [[nodiscard]] QList<CaseShare> sharesOf(Span span) const;

private:
    std::vector<CaseStretch> m_stretches;
};

} // namespace Crosscase
