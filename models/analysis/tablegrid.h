// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace Crosscase {

/// One piece of the evidence of a cell.
struct EvidenceItem
{
    Id coding = NoId;
    /// Items of a cell with the same group are one of what the cell counts (a merged passage, a case, a pair of
    /// codings); ascending from 0 within a cell. In plain counts each coding is a group of its own.
    qint32 group = 0;

    friend bool operator==(const EvidenceItem &, const EvidenceItem &) = default;
};

/// Why a cell is blank.
enum class Blank : quint8 {
    No,           ///< it is not
    NotMentioned, ///< nothing was coded
    NotAsked,     ///< the analyst says so
    NoData,       ///< the analyst says so, or an attribute has no value
};

/// A cell as it is kept.
struct CellValue
{
    double number = 0; ///< counted; what is shown may be a share of it (TableGrid::shown())
    qint64 evidenceFrom = 0;
    qint32 evidenceLength = 0;
    qint32 groups = 0;
    qint32 text = -1;   ///< TableGrid::text()
    qint32 of = -1;     ///< the second number of "3 of 4"
    quint8 stances = 0; ///< bit by Stance
    Blank blank = Blank::No;
    bool hasNumber = false;
    bool overridden = false;
    bool contested = false;

    friend bool operator==(const CellValue &, const CellValue &) = default;
};

/// What the number of a cell is divided by before it is shown.
struct CellBase
{
    enum class Of { Nothing, RowTotal, ColumnTotal, TableTotal, Asked, Words };
    Of of = Of::Nothing;
    double factor = 1;
    // Words of the unit: of the cell's row, of its column, of both, or of all text.
    bool wordsByRow = false;
    bool wordsByColumn = false;
    std::unordered_map<qint64, qint64> words; ///< by key()

    [[nodiscard]] qint64 key(qint32 row, qint32 column) const
    {
        return qint64(wordsByRow ? row : 0) << 32 | (wordsByColumn ? column : 0);
    }
};

/**
 * The cells of a table before its lines are ordered and hidden: numbered row by row, lines of totals last. Private to
 * the classes that compute tables.
 *
 * Evidence is one array in which cells follow each other. A cell that is counted anew gets an array of its own, so that
 * the cost does not depend on the other cells.
 */
class TableGrid
{
public:
    explicit TableGrid(qint32 rows = 0, qint32 columns = 0);

    [[nodiscard]] qint32 rows() const { return m_rows; }
    [[nodiscard]] qint32 columns() const { return m_columns; }
    [[nodiscard]] qint32 cellCount() const { return qint32(m_valueAt.size()); }
    [[nodiscard]] qint32 rowOf(qint32 cell) const { return cell / m_columns; }
    [[nodiscard]] qint32 columnOf(qint32 cell) const { return cell % m_columns; }

    /// Null for a cell that is not mentioned.
    [[nodiscard]] const CellValue *find(qint32 cell) const
    {
        const qint32 at = m_valueAt[size_t(cell)];
        return at < 0 ? nullptr : &m_values[size_t(at)];
    }
    [[nodiscard]] CellValue *find(qint32 cell)
    {
        return const_cast<CellValue *>(std::as_const(*this).find(cell));
    }
    /// The cell's value, made if it has none. Valid until the next call.
    CellValue &at(qint32 cell);
    /// Makes the cell one that is not mentioned.
    void clear(qint32 cell);
    void reserve(size_t values);
    /// Visits all cells that have a value, in no order.
    template<typename Visit>
    void eachValue(Visit visit) const
    {
        for (size_t i = 0; i < m_values.size(); ++i) {
            if (m_cellOf[i] >= 0)
                visit(m_cellOf[i], m_values[i]);
        }
    }

    [[nodiscard]] std::span<const EvidenceItem> evidence(const CellValue &value) const
    {
        const auto length = size_t(value.evidenceLength);
        return value.evidenceFrom >= 0 ? std::span(m_evidence).subspan(size_t(value.evidenceFrom), length)
                                       : std::span(m_own[size_t(-1 - value.evidenceFrom)]).first(length);
    }
    void setEvidence(CellValue &value, std::span<const EvidenceItem> items);
    /// All evidence at once, for values that say where theirs is.
    void takeEvidence(std::vector<EvidenceItem> items) { m_evidence = std::move(items); }
    /// From now on cells get arrays of their own.
    void seal() { m_sealed = true; }

    [[nodiscard]] QString text(const CellValue &value) const { return m_texts.value(value.text); }
    void setText(CellValue &value, const QString &text);

    /// Changes every text and remark.
    void changeTexts(const std::function<QString(const QString &)> &change);

    [[nodiscard]] QString remark(qint32 cell) const;
    void setRemark(qint32 cell, const QString &remark);

    [[nodiscard]] const CellBase &base() const { return m_base; }
    void setBase(CellBase base) { m_base = std::move(base); }
    struct Shown
    {
        bool hasNumber = false;
        double number = 0;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    /// The number as it is shown: divided by its base.
    [[nodiscard]] Shown shown(qint32 cell, const CellValue &value) const;

private:
    qint32 m_rows = 0;
    qint32 m_columns = 0;
    std::vector<qint32> m_valueAt; ///< by cell: place in m_values, -1 for a cell not mentioned
    std::vector<CellValue> m_values;
    std::vector<qint32> m_cellOf; ///< by place in m_values, -1 for a place that is free
    std::vector<EvidenceItem> m_evidence;
    std::vector<std::vector<EvidenceItem>> m_own; ///< of values with evidenceFrom < 0, by -1 - evidenceFrom
    QStringList m_texts;
    std::unordered_map<qint32, QString> m_remarks;
    CellBase m_base;
    bool m_sealed = false;
    // Places to use again.
    std::vector<qint32> m_freeValues;
    std::vector<qint32> m_freeTexts;
    std::vector<qint64> m_freeOwn;
};

} // namespace Crosscase
