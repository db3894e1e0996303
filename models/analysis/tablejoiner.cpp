// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablejoiner.h"

#include "analysis/tablebuilder.h"
#include "analysis/tablewords.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// What a line is, so that it is found again in another table with the same rows.
QString keyOf(const HeaderNode &node)
{
    return u"%1|%2|%3|%4"_s.arg(int(node.kind)).arg(node.id).arg(node.path, node.label);
}

QHash<QString, qsizetype> linesByKey(const TableAxis &axis)
{
    QHash<QString, qsizetype> lines;
    for (qsizetype line = 0; line < axis.count(); ++line)
        lines.insert(keyOf(axis.line(line)), line);
    return lines;
}

} // namespace

TableJoiner::TableJoiner(const TableSpec &spec, const Index &index, const TextSource &texts)
    : m_spec(spec)
    , m_index(index)
    , m_texts(texts)
{
}

Result<CrossTable> TableJoiner::build()
{
    if (m_spec.contrast && !m_spec.blocks.isEmpty())
        return invalid(tr("A table that contrasts two columns has no further blocks of columns."));
    CROSSCASE_TRY(computeBlocks());
    return m_spec.contrast ? contrast() : join();
}

TableSpec TableJoiner::specOf(const TableSpec::Block &block) const
{
    TableSpec spec = m_spec;
    spec.blocks.clear();
    // The table's own columns decide which rows are shown and in what order.
    spec.rows.order = {};
    spec.rows.hideEmpty = false;
    spec.rows.hideBelow = 0;
    spec.rows.occurs = Dimension::Occurs::Any;
    spec.columns = block.columns;
    spec.cell = block.cell;
    spec.percent = block.percent;
    spec.facet = block.facet;
    spec.rowTotals = block.rowTotals;
    spec.label = block.label;
    if (!block.codes.isEmpty())
        spec.filter.codes = block.codes;
    return spec;
}

Result<> TableJoiner::computeBlocks()
{
    TableSpec own = m_spec;
    own.blocks.clear();
    own.contrast = false;
    for (const TableSpec::Block &block : m_spec.blocks) {
        Result<CrossTable> table = computed(specOf(block));
        CROSSCASE_TRY(table);
        m_tables.append(std::move(*table));
    }
    if (own.rows.order.by == LineOrder::By::Line && own.rows.order.block > 0) {
        const int block = own.rows.order.block - 1;
        if (block >= m_tables.size())
            return invalid(tr("The table is to be ordered by block %1 of its columns, and has only %n.",
                              nullptr, int(m_tables.size()))
                               .arg(block + 1));
        const Result<LineOrder> order = orderedBy(m_tables.at(block));
        CROSSCASE_TRY(order);
        own.rows.order = *order;
    }
    Result<CrossTable> table = computed(own);
    CROSSCASE_TRY(table);
    m_tables.prepend(std::move(*table));
    return {};
}

Result<CrossTable> TableJoiner::computed(TableSpec spec) const
{
    spec.source.clear(); // said once, at the end
    Result<std::unique_ptr<TableBuilder>> builder = TableBuilder::build(spec, m_index, m_texts);
    CROSSCASE_TRY(builder);
    return (*builder)->takeTable();
}

Result<LineOrder> TableJoiner::orderedBy(const CrossTable &block) const
{
    const LineOrder &asked = m_spec.rows.order;
    qsizetype column = 0;
    while (column < block.columnCount() && block.columns().line(column).path != asked.key)
        ++column;
    if (column == block.columnCount())
        return invalid(tr("The table is to be ordered by \"%1\", which it does not show.").arg(asked.key));
    const auto worth = [&](auto &&self, const HeaderNode &node) -> double {
        if (node.line >= 0) {
            const TableCell cell = block.cell(node.line, column);
            return cell.number.value_or(double(cell.evidenceCount));
        }
        double sum = 0;
        for (const HeaderNode &child : node.children)
            sum += self(self, child);
        return sum;
    };
    LineOrder order{.by = LineOrder::By::Manual};
    const auto walk = [&](auto &&self, const QList<HeaderNode> &nodes) -> void {
        std::vector<std::pair<double, const HeaderNode *>> ranked;
        for (const HeaderNode &node : nodes)
            ranked.push_back({asked.reversed ? worth(worth, node) : -worth(worth, node), &node});
        std::ranges::stable_sort(ranked, {}, &std::pair<double, const HeaderNode *>::first);
        for (const auto &[rank, node] : ranked) {
            order.manual.append(node->path);
            self(self, node->children);
        }
    };
    walk(walk, block.rows().nodes());
    return order;
}

QString TableJoiner::headOf(qsizetype block) const
{
    const TableSpec &spec = m_tables.at(block).spec();
    return spec.label.isEmpty() ? TableWords::blockHead(spec.cell, spec.percent) : spec.label;
}

bool TableJoiner::isAmbiguous(qsizetype block) const
{
    // Whether another block has a column of the same name.
    for (qsizetype other = 0; other < m_tables.size(); ++other) {
        const QHash<QString, qsizetype> columns = linesByKey(m_tables.at(other).columns());
        for (qsizetype column = 0; other != block && column < m_tables.at(block).columnCount(); ++column) {
            if (columns.contains(keyOf(m_tables.at(block).columns().line(column))))
                return true;
        }
    }
    return false;
}

Result<QList<HeaderNode>> TableJoiner::heads(QList<Place> &places) const
{
    QList<HeaderNode> out;
    for (qsizetype block = 0; block < m_tables.size(); ++block) {
        const TableAxis &axis = m_tables.at(block).columns();
        for (qsizetype column = 0; column < axis.count(); ++column)
            places.append({block, column});
        const TableSpec &spec = m_tables.at(block).spec();
        if (axis.count() == 1 && axis.nodes().size() == 1) {
            HeaderNode node = axis.line(0);
            const bool named = !spec.label.isEmpty() || node.kind == HeaderNode::Kind::Whole;
            if (named)
                node.label = headOf(block);
            out.append(node);
        } else if (spec.label.isEmpty() && !isAmbiguous(block)) {
            out.append(axis.nodes());
        } else {
            HeaderNode head;
            head.kind = HeaderNode::Kind::Whole;
            head.label = head.path = headOf(block);
            head.children = axis.nodes();
            out.append(head);
        }
    }
    return out;
}

Result<QList<HeaderNode>> TableJoiner::interleavedHeads(QList<Place> &places) const
{
    QList<QHash<QString, qsizetype>> columns;
    for (const CrossTable &table : m_tables) {
        columns.append(linesByKey(table.columns()));
        if (columns.last().size() != columns.first().size())
            return invalid(
                tr("Blocks stand beside each other column by column only when all have the same columns."));
    }
    bool same = true;
    const auto walk = [&](auto &&self, QList<HeaderNode> nodes) -> QList<HeaderNode> {
        for (HeaderNode &node : nodes) {
            if (node.line < 0) {
                node.children = self(self, node.children);
                continue;
            }
            const QString key = keyOf(node);
            for (qsizetype block = 0; block < m_tables.size(); ++block) {
                const qsizetype column = columns.at(block).value(key, -1);
                same &= column >= 0;
                places.append({block, column});
                HeaderNode leaf = node;
                leaf.label = headOf(block);
                node.children.append(leaf);
            }
            node.line = -1;
        }
        return nodes;
    };
    const QList<HeaderNode> out = walk(walk, m_tables.first().columns().nodes());
    if (!same)
        return invalid(
            tr("Blocks stand beside each other column by column only when all have the same columns."));
    return out;
}

void TableJoiner::startGrid(CrossTable &table)
{
    table.m_grid = TableGrid(qint32(table.rowCount()), qint32(table.columnCount()));
    table.m_gridRows.clear();
    table.m_gridColumns.clear();
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const bool isUnits = table.m_rows.line(row).kind == HeaderNode::Kind::Units;
        table.m_gridRows.push_back(isUnits ? -1 : qint32(row));
    }
    for (qsizetype column = 0; column < table.columnCount(); ++column)
        table.m_gridColumns.push_back(qint32(column));
    const bool hasUnits = std::ranges::contains(table.m_gridRows, -1);
    table.m_unitCounts.assign(hasUnits ? size_t(table.columnCount()) : 0,
                              CellValue{.blank = Blank::NotMentioned});
}

void TableJoiner::copyCell(CrossTable &table, qsizetype row, qsizetype column, const CrossTable &from,
                           qsizetype fromRow, qsizetype fromColumn)
{
    const CellValue &value = from.value(fromRow, fromColumn);
    if (table.m_gridRows[size_t(row)] < 0) {
        table.m_unitCounts[size_t(column)] = value;
        return;
    }
    const qint32 fromCell = from.gridCell(fromRow, fromColumn);
    const qint32 cell = qint32(row * table.columnCount() + column);
    table.m_grid.setRemark(cell, from.m_grid.remark(fromCell));
    if (!from.m_grid.find(fromCell))
        return;
    // Divided once and for all: the blocks have different bases.
    const TableGrid::Shown shown = from.shown(fromRow, fromColumn);
    CellValue &copy = table.m_grid.at(cell);
    copy = value;
    copy.text = -1;
    copy.number = shown.number;
    copy.hasNumber = shown.hasNumber;
    table.m_grid.setEvidence(copy, from.evidence(fromRow, fromColumn));
    if (value.text >= 0)
        table.m_grid.setText(copy, from.m_grid.text(value));
}

Result<CrossTable> TableJoiner::join() const
{
    const CrossTable &own = m_tables.first();
    QList<Place> places;
    const Result<QList<HeaderNode>> columns = m_spec.interleave ? interleavedHeads(places) : heads(places);
    CROSSCASE_TRY(columns);
    CrossTable table;
    table.m_spec = m_spec;
    table.m_caption = own.m_caption;
    table.m_rowsTitle = own.m_rowsTitle;
    table.m_rows = own.m_rows;
    table.m_columns = TableAxis(*columns);
    table.m_hiddenRows = own.m_hiddenRows;

    QList<QHash<QString, qsizetype>> rows;
    for (const CrossTable &block : m_tables) {
        rows.append(linesByKey(block.rows()));
        table.m_blockSpecs.append(block.m_spec);
        table.m_hiddenColumns += block.m_hiddenColumns;
        for (const CrossTable::Symbol &symbol : block.m_symbols) {
            const bool known = std::ranges::any_of(table.m_symbols, [&](const CrossTable::Symbol &each) {
                return each.symbol == symbol.symbol;
            });
            if (!known)
                table.m_symbols.append(symbol);
        }
    }
    for (const Place &place : std::as_const(places))
        table.m_blockOf.append(place.block);
    startGrid(table);
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        const Place &place = places.at(column);
        const CrossTable &from = m_tables.at(place.block);
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            const qsizetype fromRow = rows.at(place.block).value(keyOf(table.m_rows.line(row)), -1);
            if (fromRow >= 0)
                copyCell(table, row, column, from, fromRow, place.column);
        }
    }
    table.m_notes = joinedNotes(table.m_symbols);
    return table;
}

QStringList TableJoiner::joinedNotes(const QList<CrossTable::Symbol> &symbols) const
{
    // The key once for all; then what the cells of each block show, under its head; then what holds for all.
    bool blank = false;
    QStringList cells, general;
    for (qsizetype block = 0; block < m_tables.size(); ++block) {
        const CrossTable &table = m_tables.at(block);
        QStringList notes = table.notes();
        if (notes.value(0) == TableWords::key(table.symbols(), true)) {
            blank = true;
            notes.removeFirst();
        } else if (!table.symbols().isEmpty()) {
            notes.removeFirst(); // the key without blanks
        }
        const bool ownCodes = block > 0 && !m_spec.blocks.at(block - 1).codes.isEmpty();
        for (const QString &note : std::as_const(notes)) {
            if (TableWords::isAboutCells(note, table.spec()) || ownCodes)
                cells.append(tr("%1: %2", "columns of a table, a note on them").arg(headOf(block), note));
            else if (!general.contains(note))
                general.append(note);
        }
    }
    QStringList out = cells + general;
    if (const QString key = TableWords::key(symbols, blank); !key.isEmpty())
        out.prepend(key);
    if (!m_spec.source.isEmpty())
        out.append(m_spec.source);
    return out;
}

Result<CrossTable> TableJoiner::contrast() const
{
    const CrossTable &own = m_tables.first();
    QList<qsizetype> pair;
    for (qsizetype column = 0; column < own.columnCount(); ++column) {
        if (own.columns().line(column).kind != HeaderNode::Kind::Total)
            pair.append(column);
    }
    if (pair.size() != 2)
        return invalid(tr("A table that contrasts needs exactly two columns; this one has %n.", nullptr,
                          int(pair.size())));
    CrossTable table = own;
    table.m_spec = m_spec;
    QList<HeaderNode> heads;
    for (qsizetype side = 0; side < 3; ++side) {
        HeaderNode node = side == 1 ? HeaderNode() : own.columns().line(pair.at(side / 2));
        node.kind = side == 1 ? HeaderNode::Kind::Whole : node.kind;
        node.label = side == 1 ? tr("In both") : tr("Only %1", "a column of a table").arg(node.label);
        if (side == 1)
            node.path = node.label;
        node.line = side;
        heads.append(node);
    }
    table.m_columns = TableAxis(heads);
    startGrid(table);
    using enum TableSpec::Measure;
    const TableSpec::Measure cell = m_spec.cell;
    const bool counts = m_spec.percent == TableSpec::Percent::None
        && (cell == Count || cell == Passages || cell == Cases);
    const bool prose = own.isProse();
    for (qsizetype row = 0; row < own.rowCount(); ++row) {
        const auto filled = [&](qsizetype side) { return own.value(row, pair.at(side)).blank == Blank::No; };
        const bool isUnits = own.m_gridRows[size_t(row)] < 0;
        if (isUnits || !filled(0) || !filled(1)) {
            // What was not asked, or has no data, is said at its side, too.
            copyCell(table, row, 0, own, row, pair.at(0));
            copyCell(table, row, 2, own, row, pair.at(1));
            continue;
        }
        const CellValue left = own.value(row, pair.at(0));
        const CellValue right = own.value(row, pair.at(1));
        CellValue &both = table.m_grid.at(qint32(row * 3 + 1));
        both.groups = left.groups + right.groups;
        both.number = left.number + right.number;
        both.hasNumber = counts;
        both.stances = left.stances | right.stances;
        both.overridden = left.overridden || right.overridden;
        both.contested = left.contested || right.contested;
        std::vector<EvidenceItem> evidence;
        for (const EvidenceItem &item : own.evidence(row, pair.at(0)))
            evidence.push_back(item);
        for (const EvidenceItem &item : own.evidence(row, pair.at(1)))
            evidence.push_back({item.coding, item.group + left.groups});
        table.m_grid.setEvidence(both, evidence);
        table.m_grid.setText(
            both, own.text(row, pair.at(0)) + (prose ? u"\n"_s : u" | "_s) + own.text(row, pair.at(1)));
    }
    if (!prose)
        table.m_notes.append(
            tr("In the middle stands what both have: the first before the bar, the second after it."));
    if (!m_spec.source.isEmpty())
        table.m_notes.append(m_spec.source);
    return table;
}

} // namespace Crosscase
