// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"
#include "project/project.h"

#include <QMap>

#include <vector>

namespace Crosscase {

/**
 * Says the slow way which lines a dimension has, straight from the rows of the file; and, from the cells of a table
 * without order and hidden lines, where each must stand and which may be seen. Uses none of the code that plans and
 * lays out tables.
 */
class LineOracle
{
public:
    [[nodiscard]] Result<> read(const Project &project);

    /// Whether a table without order and hidden lines has the lines of its dimensions, each under its heads. Empty when
    /// it does, else the first difference.
    [[nodiscard]] QString checkLines(const CrossTable &full) const;
    /// Whether a table shows the lines of `full` that its specification lets it, in the order it asks for.
    [[nodiscard]] QString checkArrangement(const CrossTable &table, const CrossTable &full) const;

private:
    struct Line
    {
        QString path;
        QStringList labels; ///< the heads above it, then its own
        friend bool operator==(const Line &, const Line &) = default;
    };
    using Lines = QList<Line>;

    [[nodiscard]] Lines linesOf(const Dimension &dimension, bool asColumns) const;
    void addCode(Id code, const Dimension &dimension, bool asColumns, const QStringList &above,
                 Lines &lines) const;
    void addCase(Id caseId, const Dimension &dimension, bool asColumns, const QStringList &above,
                 Lines &lines) const;
    [[nodiscard]] Lines grouped(const Lines &lines) const;
    [[nodiscard]] Lines valuesOfRole() const;
    [[nodiscard]] Lines valuesOfFacet(const QString &name) const;
    [[nodiscard]] Lines speakers() const;
    [[nodiscard]] QString roleOf(Id caseId) const;
    [[nodiscard]] bool isInformant(Id caseId) const;
    template<typename Row>
    [[nodiscard]] QList<Row> childrenOf(Id parent, const QMap<Id, Row> &rows) const;
    template<typename Row>
    [[nodiscard]] QString pathOf(Id id, const QMap<Id, Row> &rows) const;
    template<typename Row>
    [[nodiscard]] Id atPath(const QString &path, const QMap<Id, Row> &rows) const;

    /// What the lines of one dimension are ordered and hidden by, by line of the table without either.
    struct Axis
    {
        const Dimension *dimension = nullptr;
        const TableAxis *full = nullptr;
        std::vector<double> totals;
        std::vector<bool> filled;
        std::vector<std::vector<double>> cells; ///< by line, then by line of the other dimension
        std::vector<double> ranks;
    };
    [[nodiscard]] Axis axisOf(const CrossTable &full, bool rows, const Dimension &dimension) const;
    void rank(Axis &axis, const TableAxis &other) const;
    void rankByRole(Axis &axis) const;
    void rankByLikeness(Axis &axis) const;
    [[nodiscard]] static double rankOf(const HeaderNode &node, const Axis &axis);
    static void sort(QList<HeaderNode> &nodes, const Axis &axis);
    [[nodiscard]] static QString check(const Axis &axis, const TableAxis &shown, qsizetype hidden);

    QMap<Id, CodeRow> m_codes;
    QMap<Id, CaseRow> m_cases;
    QMap<Id, CoderRow> m_coders;
    QMap<Id, FacetRow> m_facets;
    QMap<Id, FacetChoiceRow> m_choices;
    QMap<Id, SpeakerRow> m_speakers;
    QList<TurnRow> m_turns;             ///< by start
    QList<DocumentHeadRow> m_documents; ///< in order
    QList<CodingRow> m_codings;
    QList<CodingFacetRow> m_facetValues;
    QList<CaseLinkRow> m_links;
    QMap<Id, AttributeValueRow> m_roles; ///< by case: there is one attribute
};

} // namespace Crosscase
