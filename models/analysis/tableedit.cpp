// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tableedit.h"

namespace Crosscase {

namespace {

template<typename Visit>
QList<HeaderNode> changed(QList<HeaderNode> nodes, const Visit &visit)
{
    for (HeaderNode &node : nodes) {
        visit(node);
        node.children = changed(node.children, visit);
    }
    return nodes;
}

} // namespace

TableEdit::TableEdit(CrossTable table)
    : m_table(std::move(table))
{
}

void TableEdit::changeLabels(const std::function<QString(const HeaderNode &)> &change)
{
    const auto visit = [&](HeaderNode &node) {
        node.label = change(node);
        node.path = node.label;
    };
    m_table.m_rows = TableAxis(changed(m_table.m_rows.nodes(), visit));
    m_table.m_columns = TableAxis(changed(m_table.m_columns.nodes(), visit));
}

void TableEdit::changeTexts(const Change &change)
{
    m_table.m_grid.changeTexts(change);
    for (QString &note : m_table.m_notes)
        note = change(note);
    m_table.m_caption = change(m_table.m_caption);
    m_table.m_rowsTitle = change(m_table.m_rowsTitle);
}

void TableEdit::setText(qsizetype row, qsizetype column, const QString &text)
{
    const qint32 cell = m_table.gridCell(row, column);
    if (CellValue *value = cell < 0 ? nullptr : m_table.m_grid.find(cell))
        m_table.m_grid.setText(*value, text);
}

void TableEdit::appendToRowHead(qsizetype row, const QString &text)
{
    const auto visit = [&](HeaderNode &node) {
        if (node.line == row)
            node.label += text;
    };
    m_table.m_rows = TableAxis(changed(m_table.m_rows.nodes(), visit));
}

void TableEdit::appendNotes(const QStringList &notes)
{
    m_table.m_notes.append(notes);
}

} // namespace Crosscase
