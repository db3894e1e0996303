// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablegrid.h"

namespace Crosscase {

namespace {

template<typename T>
bool takeLast(std::vector<T> &free, T &place)
{
    if (free.empty())
        return false;
    place = free.back();
    free.pop_back();
    return true;
}

} // namespace

TableGrid::TableGrid(qint32 rows, qint32 columns)
    : m_rows(rows)
    , m_columns(columns)
    , m_valueAt(size_t(rows) * size_t(columns), -1)
{
}

CellValue &TableGrid::at(qint32 cell)
{
    qint32 &place = m_valueAt[size_t(cell)];
    if (place < 0) {
        if (takeLast(m_freeValues, place)) {
            m_values[size_t(place)] = {};
            m_cellOf[size_t(place)] = cell;
        } else {
            place = qint32(m_values.size());
            m_values.emplace_back();
            m_cellOf.push_back(cell);
        }
    }
    return m_values[size_t(place)];
}

void TableGrid::reserve(size_t values)
{
    m_values.reserve(values);
    m_cellOf.reserve(values);
}

void TableGrid::clear(qint32 cell)
{
    m_remarks.erase(cell);
    qint32 &place = m_valueAt[size_t(cell)];
    if (place < 0)
        return;
    const CellValue &value = m_values[size_t(place)];
    if (value.evidenceFrom < 0) {
        m_own[size_t(-1 - value.evidenceFrom)] = {};
        m_freeOwn.push_back(value.evidenceFrom);
    }
    if (value.text >= 0) {
        m_texts[value.text].clear();
        m_freeTexts.push_back(value.text);
    }
    m_cellOf[size_t(place)] = -1;
    m_freeValues.push_back(place);
    place = -1;
}

void TableGrid::setEvidence(CellValue &value, std::span<const EvidenceItem> items)
{
    value.evidenceLength = qint32(items.size());
    if (!m_sealed) {
        value.evidenceFrom = qint64(m_evidence.size());
        m_evidence.insert(m_evidence.end(), items.begin(), items.end());
        return;
    }
    if (value.evidenceFrom >= 0 && !takeLast(m_freeOwn, value.evidenceFrom)) {
        m_own.emplace_back();
        value.evidenceFrom = -qint64(m_own.size());
    }
    m_own[size_t(-1 - value.evidenceFrom)].assign(items.begin(), items.end());
}

void TableGrid::setText(CellValue &value, const QString &text)
{
    if (value.text < 0 && !takeLast(m_freeTexts, value.text)) {
        value.text = qint32(m_texts.size());
        m_texts.append(QString());
    }
    m_texts[value.text] = text;
}

void TableGrid::changeTexts(const std::function<QString(const QString &)> &change)
{
    for (QString &text : m_texts)
        text = change(text);
    for (auto &[cell, remark] : m_remarks)
        remark = change(remark);
}

QString TableGrid::remark(qint32 cell) const
{
    const auto found = m_remarks.find(cell);
    return found == m_remarks.end() ? QString() : found->second;
}

void TableGrid::setRemark(qint32 cell, const QString &remark)
{
    if (!remark.isEmpty())
        m_remarks[cell] = remark;
}

TableGrid::Shown TableGrid::shown(qint32 cell, const CellValue &value) const
{
    using Of = CellBase::Of;
    if (m_base.of == Of::Nothing)
        return {value.hasNumber, value.number};
    const qint32 row = rowOf(cell);
    const qint32 column = columnOf(cell);
    if (m_base.of == Of::Words) {
        const auto found = m_base.words.find(m_base.key(row, column));
        const qint64 words = found == m_base.words.end() ? 0 : found->second;
        if (!value.hasNumber || words == 0)
            return {};
        return {true, value.number * m_base.factor / double(words)};
    }
    double base = value.of;
    if (m_base.of != Of::Asked) {
        const qint32 baseRow = m_base.of == Of::RowTotal ? row : m_rows - 1;
        const qint32 baseColumn = m_base.of == Of::ColumnTotal ? column : m_columns - 1;
        const CellValue *total = find(baseRow * m_columns + baseColumn);
        base = total ? total->number : 0;
    }
    return {value.hasNumber, base > 0 ? value.number / base : 0};
}

} // namespace Crosscase
