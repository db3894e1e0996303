// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/denseids.h"
#include "analysis/tablespec.h"
#include "coding/index.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>

namespace Crosscase {

/// A TableFilter resolved against a project.
class CodingFilter
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CodingFilter)

public:
    /// Invalid when the filter names what the project does not have.
    [[nodiscard]] static Result<CodingFilter> make(const TableFilter &filter, const Index &index);

    [[nodiscard]] bool acceptsDocument(Id document) const
    {
        return m_documents.isEmpty() || m_documents.contains(document);
    }
    /// Whether accepts() is true of every coding.
    [[nodiscard]] bool acceptsAllCodings() const { return m_plain; }
    /// Whether a coding counts, as far as its text does not decide.
    [[nodiscard]] bool accepts(const Coding &coding, const Index &index) const;
    /// The same of a coding with these facet values.
    [[nodiscard]] bool accepts(const Coding &coding, const QList<CodingFacetRow> &facets) const;
    /// Whether cases decide what counts: then only text of cases that acceptsCase() does.
    [[nodiscard]] bool asksForCases() const { return m_asksForCases; }
    [[nodiscard]] bool acceptsCase(Id caseId) const { return !m_asksForCases || m_cases.contains(caseId); }

private:
    [[nodiscard]] bool acceptsItself(const Coding &coding) const;
    [[nodiscard]] bool acceptsFacets(const QList<CodingFacetRow> &values) const;
    Result<> readCases(const TableFilter &filter, const Index &index);
    Result<> readFacets(const TableFilter &filter, const Index &index);

    DenseIds m_codes;
    QSet<Id> m_documents;
    QSet<Id> m_coders;
    QSet<Id> m_cases;
    struct WantedFacet
    {
        Id facet = NoId;
        QSet<Id> rows; ///< choices or cases
        QSet<QString> texts;
    };
    QList<WantedFacet> m_facets;
    quint8 m_stances = 0x0F; ///< bit by Stance
    qint64 m_fromMs = std::numeric_limits<qint64>::min();
    qint64 m_untilMs = std::numeric_limits<qint64>::max(); ///< exclusive
    bool m_asksForCases = false;
    bool m_plain = true; ///< accepts every coding
};

} // namespace Crosscase
