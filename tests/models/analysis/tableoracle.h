// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"
#include "project/project.h"

#include <QMap>
#include <QSet>

#include <map>
#include <set>

namespace Crosscase {

/**
 * Counts tables the slow way: straight from the rows of the file, character by character, without the index and
 * without any of the code that computes tables. Only the heads are taken from the table under test.
 */
class TableOracle
{
public:
    [[nodiscard]] Result<> read(const Project &project);

    /// Checks every cell of a table without order and hidden lines; empty when it agrees, else the first difference.
    [[nodiscard]] QString check(const CrossTable &table);

    [[nodiscard]] qint64 cellsChecked() const { return m_cells; }
    /// How many cells with evidence were checked of each measure, and of each percentage.
    [[nodiscard]] const QMap<QString, qint64> &filledByMeasure() const { return m_filled; }

private:
    struct Document
    {
        DocumentHeadRow head;
        QString body;
        std::vector<std::set<Id>> cases; ///< by character
        std::vector<Id> speaker;         ///< by character; NoId for none and for interviewers
        std::vector<bool> interviewer;   ///< by character
        std::vector<std::pair<qint64, qint64>> words, sentences, turns;
    };
    /// A coding in a cell: the characters that lie there, and the informants they belong to.
    struct Share
    {
        std::set<qint64> at;
        std::set<qsizetype> informants;
    };
    using Cell = std::map<qsizetype, Share>; ///< by place of the coding in m_codings

    void paint(Document &document);
    [[nodiscard]] bool within(Id id, Id top, const QMap<Id, Id> &parents) const;
    [[nodiscard]] QString roleOf(Id caseId) const;
    [[nodiscard]] bool caseAccepted(Id caseId) const;
    [[nodiscard]] bool accepted(const CodingRow &coding) const;
    [[nodiscard]] QString facetText(Id coding, const QString &facet) const;
    [[nodiscard]] Id codeAt(const QString &path) const;
    [[nodiscard]] Id caseAt(const QString &path) const;
    [[nodiscard]] bool onLine(const Dimension &dimension, const HeaderNode &node, const CodingRow &coding,
                              Id caseId, Id speaker) const;
    [[nodiscard]] bool isCaseBased() const;
    [[nodiscard]] bool isSpeakerBased() const;
    void collect(const CrossTable &table);
    [[nodiscard]] std::set<std::pair<Id, qint64>> unitText(qsizetype row, qsizetype column,
                                                           const CrossTable &table) const;
    [[nodiscard]] qint64 wordsIn(const std::set<std::pair<Id, qint64>> &characters) const;
    [[nodiscard]] std::set<qsizetype> informantsOfLine(const Dimension &dimension,
                                                       const HeaderNode &node) const;
    [[nodiscard]] bool knowsInformants(const Dimension &dimension) const;
    [[nodiscard]] qsizetype asked(qsizetype row, qsizetype column, const CrossTable &table) const;

    struct Expected
    {
        QList<EvidenceItem> evidence;
        std::optional<double> number;
        std::optional<QString> text;
    };
    [[nodiscard]] Expected expected(qsizetype row, qsizetype column, const CrossTable &table) const;
    [[nodiscard]] QString mark(const QList<qsizetype> &codings) const;
    [[nodiscard]] QString checkTogether(const CrossTable &table);
    [[nodiscard]] QString checkCell(const CrossTable &table, qsizetype row, qsizetype column);
    [[nodiscard]] QString checkAttribute(const CrossTable &table, qsizetype row, qsizetype column);
    [[nodiscard]] QString checkWritten(const TableCell &cell, bool isTotal) const;
    [[nodiscard]] QString checkQuotes(const TableCell &cell) const;
    [[nodiscard]] const CodingRow &coding(Id id) const;
    [[nodiscard]] QString wordsOf(const CodingRow &coding) const;
    [[nodiscard]] bool countsBelow(const Dimension &dimension, Id code) const;
    [[nodiscard]] bool isItself(const Dimension &dimension, Id code) const;

    QList<Document> m_documents; ///< in order
    QList<CodingRow> m_codings;  ///< by document, start, end, id
    QMap<Id, CodeRow> m_codes;
    QMap<Id, CaseRow> m_cases_;
    QMap<Id, Id> m_codeParents, m_caseParents;
    QList<Id> m_informants;
    QList<CaseLinkRow> m_links;
    QMap<Id, SpeakerRow> m_speakers;
    QMap<Id, TurnRow> m_turns;
    QMap<Id, AttributeValueRow> m_values; ///< by case: there is one attribute
    QMap<Id, FacetRow> m_facets;
    QMap<Id, FacetChoiceRow> m_choices;
    QList<CodingFacetRow> m_facetValues;
    QList<CellNoteRow> m_notes;
    QMap<Id, CoderRow> m_coders;

    TableSpec m_spec;
    std::map<std::pair<qsizetype, qsizetype>, Cell> m_table; ///< by line; -1 stands for all lines
    qint64 m_cells = 0;
    QMap<QString, qint64> m_filled;
};

} // namespace Crosscase
