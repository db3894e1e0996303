// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/codingcollector.h"
#include "analysis/tablewords.h"
#include "analysis/textsource.h"
#include "analysis/wordcounts.h"

namespace Crosscase {

/// Computes one table. Private to compute().
class TableBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TableBuilder)

public:
    TableBuilder(const TableSpec &spec, const Index &index, const TextSource &texts);

    [[nodiscard]] Result<CrossTable> build();

private:
    using Value = CrossTable::Value;
    using Item = CodingCollector::Item;
    using Part = CodingCollector::Part;

    /// A cell that is not blank, before lines are ordered and hidden.
    struct Filled
    {
        qint32 cell = 0;
        Value value;
    };

    [[nodiscard]] Result<> check() const;
    [[nodiscard]] bool isCoOccurrence() const;
    [[nodiscard]] Result<> checkCoOccurrence() const;
    [[nodiscard]] Result<> countCoOccurrences();
    [[nodiscard]] Result<> plan();
    [[nodiscard]] Result<> count();

    [[nodiscard]] Result<> fillItems();
    [[nodiscard]] Result<> fillParts();
    Value &append(qint32 cell);
    void setEvidence(Value &value, std::span<const Item> items);
    void foldStances(Value &value, std::span<const Item> items) const;
    void countPassages(qint32 cell, std::span<const Part> parts);
    void countInformants(qint32 cell, std::span<const Part> parts);
    [[nodiscard]] Result<> countWords(qint32 cell, std::span<const Part> parts);
    [[nodiscard]] Result<> quote(Value &value, std::span<const Item> items);
    void mean(Value &value, std::span<const Item> items) const;
    [[nodiscard]] Result<> divideByWords();
    [[nodiscard]] Result<> takePercentages();

    void fillAttributeValues();
    void applyNotes();

    void planUnits();
    /// Informants of a line, ascending; nothing when the dimension has nothing to do with cases.
    [[nodiscard]] std::optional<QList<qint32>> unitsOfLine(bool row, qint32 line) const;
    [[nodiscard]] QList<qint32> unitsOfCell(std::optional<qint32> row, qint32 column) const;
    /// Those that were asked about the code of the cell.
    [[nodiscard]] qint32 askedUnits(qint32 cell) const;

    [[nodiscard]] qint32 rowOf(qint32 cell) const { return cell / m_columnCount; }
    [[nodiscard]] qint32 columnOf(qint32 cell) const { return cell % m_columnCount; }
    [[nodiscard]] bool isTotal(qint32 cell) const;
    [[nodiscard]] Filled *find(qint32 cell);
    Value &valueAt(qint32 cell);
    [[nodiscard]] qint32 keep(const QString &text);
    [[nodiscard]] qsizetype shownInformants() const;
    [[nodiscard]] Result<CrossTable> finish();

    const TableSpec &m_spec;
    const Index &m_index;
    const TextSource &m_texts;
    WordCounts m_words;
    std::optional<CodingFilter> m_filter;
    std::optional<AxisPlan> m_rows;
    std::optional<AxisPlan> m_columns;
    std::optional<CodingCollector> m_collector;
    qint32 m_rowCount = 0; ///< with the lines of totals
    qint32 m_columnCount = 0;

    QList<Id> m_units; ///< informants, in order
    /// By line; nothing for dimensions that have nothing to do with cases.
    std::optional<std::vector<QList<qint32>>> m_unitsOfRow, m_unitsOfColumn;

    qint64 m_codings = 0;         ///< in the table, each once
    std::vector<Filled> m_filled; ///< ascending by cell
    std::vector<EvidenceItem> m_evidence;
    QStringList m_kept;
    std::unordered_map<qint32, QString> m_remarks;
};

} // namespace Crosscase
