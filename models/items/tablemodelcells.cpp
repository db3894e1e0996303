// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is said of cells, and what stands behind them.

#include "items/tablemodel.h"

#include <QSet>

namespace Crosscase {

TableSpec::Measure TableModel::measureAt(int column) const
{
    return table() && column >= 0 && column < columnCount() ? table()->specOf(column).cell : m_spec.cell;
}

QList<EvidenceItem> TableModel::evidenceOf(const QItemSelection &cells) const
{
    QList<EvidenceItem> items;
    if (!table())
        return items;
    if (cells.size() == 1 && cells.first().width() == 1 && cells.first().height() == 1) {
        const qsizetype line = lineOfRow(cells.first().top());
        if (line >= 0) {
            for (const EvidenceItem &item : table()->evidence(line, cells.first().left()))
                items.append(item);
        }
        return items;
    }
    QSet<Id> seen;
    for (const QItemSelectionRange &range : cells) {
        // Lines are numbered from top to bottom, so the lines of neighbouring rows are neighbours.
        qsizetype first = -1;
        qsizetype lines = 0;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (lineOfRow(row) < 0)
                continue;
            if (first < 0)
                first = lineOfRow(row);
            ++lines;
        }
        if (lines == 0)
            continue;
        for (Id coding : table()->evidenceOf(first, lines, range.left(), range.width())) {
            if (seen.contains(coding))
                continue;
            seen.insert(coding);
            items.append({coding, qint32(items.size())});
        }
    }
    return items;
}

QString TableModel::describe(const QItemSelection &cells) const
{
    QSet<int> rows;
    QSet<int> columns;
    qsizetype count = 0;
    for (const QItemSelectionRange &range : cells) {
        int lines = 0;
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (lineOfRow(row) < 0)
                continue;
            rows.insert(row);
            ++lines;
        }
        for (int column = range.left(); column <= range.right(); ++column)
            columns.insert(column);
        count += qsizetype(lines) * range.width();
    }
    if (rows.size() == 1 && columns.size() == 1) {
        return tr("%1, %2", "row head, column head")
            .arg(headerData(*rows.cbegin(), Qt::Vertical).toString(),
                 headerData(*columns.cbegin(), Qt::Horizontal).toString());
    }
    if (rows.size() == 1 && columns.size() == columnCount())
        return headerData(*rows.cbegin(), Qt::Vertical).toString();
    if (columns.size() == 1 && rows.size() == m_rowOfLine.size())
        return headerData(*columns.cbegin(), Qt::Horizontal).toString();
    return tr("%n cells", nullptr, int(count));
}

Id TableModel::caseOf(const QItemSelection &cells) const
{
    QSet<Id> ofRows;
    QSet<Id> ofColumns;
    const auto note = [](const HeaderNode *node, QSet<Id> &out) {
        if (node && node->line >= 0)
            out.insert(node->kind == HeaderNode::Kind::Case ? node->id : NoId);
    };
    for (const QItemSelectionRange &range : cells) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            note(rowNode(row), ofRows);
        for (int column = range.left(); column <= range.right(); ++column)
            note(columnNode(column), ofColumns);
    }
    if (ofColumns.size() == 1 && *ofColumns.cbegin() != NoId)
        return *ofColumns.cbegin();
    if (ofRows.size() == 1 && *ofRows.cbegin() != NoId)
        return *ofRows.cbegin();
    return NoId;
}

QString TableModel::inWords(const TableCell &cell, TableSpec::Measure measure) const
{
    switch (cell.blank) {
    case Blank::NotMentioned:
        return tr("not mentioned");
    case Blank::NotAsked:
        return tr("not asked");
    case Blank::NoData:
        return tr("no data");
    case Blank::No:
        break;
    }
    if (measure == TableSpec::Measure::Presence)
        return tr("mentioned");
    if (measure == TableSpec::Measure::Stance) {
        QStringList words;
        for (const QString &symbol : cell.text.split(u'/')) {
            const std::optional<Stance> stance = stanceFromSymbol(symbol);
            words.append(symbol == plainMentionSymbol() ? tr("mentioned without a stance")
                             : stance                   ? stanceName(*stance)
                                                        : symbol);
        }
        return words.join(tr(" and ", "between two stances of one cell"));
    }
    return cell.text;
}

QString TableModel::accessibleText(int row, int column, const TableCell &cell) const
{
    QString text = tr("%1, %2: %3", "row head, column head, content of the cell")
                       .arg(headerData(row, Qt::Vertical).toString(),
                            headerData(column, Qt::Horizontal).toString(), inWords(cell, measureAt(column)));
    if (cell.evidenceCount > 0)
        text = tr("%1, %n passages", "content of a cell, and how many passages it counts",
                  int(cell.evidenceCount))
                   .arg(text);
    if (cell.contested)
        text = tr("%1, contested", "content of a cell on which coders or stances disagree").arg(text);
    if (cell.overridden)
        text = tr("%1, set by hand", "content of a cell that the analyst has overridden").arg(text);
    return text;
}

QString TableModel::toolTip(int row, int column, const TableCell &cell) const
{
    QStringList lines{accessibleText(row, column, cell)};
    if (!cell.remark.isEmpty())
        lines.append(tr("Reason: %1").arg(cell.remark));
    return lines.join(u'\n');
}

} // namespace Crosscase
