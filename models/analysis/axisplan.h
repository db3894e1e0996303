// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/denseids.h"
#include "analysis/table.h"
#include "coding/index.h"

#include <QVarLengthArray>

namespace Crosscase {

/// A dimension resolved against a project: its lines, and which of them a coding belongs to.
class AxisPlan
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::AxisPlan)

public:
    using Lines = QVarLengthArray<qint32, 4>;

    /// What decides on which lines a coding counts.
    enum class By {
        Code,
        Case,    ///< the cases its text belongs to
        Speaker, ///< whose turns it lies in
        Document,
        Coder,
        Facet,
        Stance,
        Nothing, ///< no coding counts: lines are attributes
        Whole,   ///< every coding counts on the one line
    };

    /// Invalid when the dimension names what the project does not have.
    [[nodiscard]] static Result<AxisPlan> make(const Dimension &dimension, const Index &index,
                                               bool asColumns);

    [[nodiscard]] By by() const { return m_by; }
    /// Whether a coding may belong to several lines because it spans several stretches of text.
    [[nodiscard]] bool isSpatial() const { return m_by == By::Case || m_by == By::Speaker; }
    [[nodiscard]] const Dimension &dimension() const { return m_dimension; }
    [[nodiscard]] const QList<HeaderNode> &nodes() const { return m_nodes; }
    /// What its lines are, as a head: "Code", or the kind that all cases are of ("Informant").
    [[nodiscard]] QString title(const Index &index) const;
    [[nodiscard]] qint32 lines() const { return qint32(m_ids.size()); }
    /// The code, case, ... of a line; NoId where it has none.
    [[nodiscard]] Id idOf(qint32 line) const { return m_ids[size_t(line)]; }
    /// Whether the line counts the codings of its code alone, though others lie below it.
    [[nodiscard]] bool countsItselfOnly(qint32 line) const { return m_itself[size_t(line)]; }

    /// The lines of a code, case, speaker, document, coder, facet choice or facet case.
    [[nodiscard]] const Lines &linesOf(Id key) const
    {
        const qint32 number = m_keys.find(key);
        return number < 0 ? m_none : m_lines[size_t(number)];
    }
    [[nodiscard]] const Lines &linesOf(Stance stance) const { return m_ofStance[size_t(stance)]; }
    /// By the value of the facet among those of a coding.
    [[nodiscard]] const Lines &linesOfFacetValue(const QList<CodingFacetRow> &values) const;

    /// Whether the lines are others now because a code got its first coding of its own, or lost its last.
    [[nodiscard]] bool isOutdatedBy(Id code, const Index &index) const;
    /// Whether the lines are the values that occur: others when the facet values of a coding change.
    [[nodiscard]] bool followsValues() const { return m_followsValues; }

    /// The text a facet value of another kind than choice or case is known by.
    [[nodiscard]] static QString facetText(const CodingFacetRow &value);

private:
    Result<> planCodes(const Index &index, bool asColumns);
    Result<> planCases(const Index &index, bool asColumns);
    Result<> planDocuments(const Index &index);
    Result<> planAttribute(const Index &index);
    Result<> planSpeakers(const Index &index);
    Result<> planCoders(const Index &index);
    Result<> planFacet(const Index &index);
    void planStances();
    Result<> planAttributes(const Index &index);
    void planWhole();
    void dropHeads();
    /// The lines alone, in one list.
    [[nodiscard]] static QList<HeaderNode> linesOnly(const QList<HeaderNode> &nodes);
    [[nodiscard]] static QString allBelow();
    Result<> groupCases(const Index &index);

    HeaderNode line(HeaderNode::Kind kind, Id id, const QString &label, const QString &path,
                    bool itself = false);
    void map(Id key, qint32 line);
    [[nodiscard]] bool wants(const QString &name) const;
    bool hasOwnCodings(Id code, const Index &index);
    [[nodiscard]] Result<> checkNamed(const QStringList &known, const QString &message) const;

    Dimension m_dimension;
    By m_by = By::Nothing;
    QList<HeaderNode> m_nodes;
    std::vector<Id> m_ids;
    std::vector<bool> m_itself;
    DenseIds m_keys;
    std::vector<Lines> m_lines;
    std::array<Lines, 4> m_ofStance;
    QHash<QString, Lines> m_ofText;
    Id m_facet = NoId;
    bool m_followsValues = false;
    QHash<Id, bool> m_hasOwn; ///< codes that have a line or not by whether they have codings of their own
    Lines m_none;
};

/// The cases that count as informants: those at the leaves of the tree, and those above of which the text is tied to
/// them alone (no case below them has text).
[[nodiscard]] QList<Id> informantsOf(const Index &index);

} // namespace Crosscase
