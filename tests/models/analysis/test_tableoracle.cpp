// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "lineoracle.h"
#include "randomproject.h"
#include "support/verifyresult.h"
#include "tableoracle.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const HeaderNode &node)
{
    return QString::number(int(node.kind)) + u'|' + node.path + u'|' + node.label;
}

QHash<QString, qsizetype> linesOf(const TableAxis &axis)
{
    QHash<QString, qsizetype> lines;
    for (qsizetype line = 0; line < axis.count(); ++line)
        lines.insert(nameOf(axis.line(line)), line);
    return lines;
}

/// Whether a table with order and hidden lines shows the cells of the one without.
QString compareArranged(const CrossTable &table, const CrossTable &full)
{
    const QHash<QString, qsizetype> rows = linesOf(full.rows());
    const QHash<QString, qsizetype> columns = linesOf(full.columns());
    if (table.rowCount() + table.hiddenRows() != full.rowCount()
        || table.columnCount() + table.hiddenColumns() != full.columnCount())
        return u"lines shown and hidden are not all lines"_s;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            const qsizetype fromRow = rows.value(nameOf(table.rows().line(row)), -1);
            const qsizetype fromColumn = columns.value(nameOf(table.columns().line(column)), -1);
            if (fromRow < 0 || fromColumn < 0)
                return u"a line that was not there"_s;
            const TableCell cell = table.cell(row, column);
            const TableCell other = full.cell(fromRow, fromColumn);
            const bool same = cell.text == other.text && cell.number == other.number
                && cell.blank == other.blank && cell.remark == other.remark
                && std::ranges::equal(cell.evidence, other.evidence);
            if (!same)
                return u"another cell in row "_s + table.rows().line(row).path;
        }
    }
    return {};
}

bool isFilled(const CrossTable &table, qsizetype row, qsizetype column)
{
    return table.cell(row, column).blank == Blank::No;
}

bool isPlain(const HeaderNode &node)
{
    return node.kind != HeaderNode::Kind::Total && node.kind != HeaderNode::Kind::Units;
}

/// Whether exactly those rows are shown that occur in as many of the columns shown as the table asks for.
QString compareOccurring(const CrossTable &table, const CrossTable &full)
{
    using Occurs = Dimension::Occurs;
    const Occurs occurs = table.spec().rows.occurs;
    if (occurs == Occurs::Any)
        return {};
    const QHash<QString, qsizetype> shownRows = linesOf(table.rows());
    const QHash<QString, qsizetype> shownColumns = linesOf(table.columns());
    qsizetype all = 0;
    for (qsizetype column = 0; column < table.columnCount(); ++column)
        all += isPlain(table.columns().line(column)) ? 1 : 0;
    for (qsizetype row = 0; row < full.rowCount(); ++row) {
        if (!isPlain(full.rows().line(row)))
            continue;
        qsizetype count = 0;
        for (qsizetype column = 0; column < full.columnCount(); ++column) {
            const HeaderNode &node = full.columns().line(column);
            count += isPlain(node) && shownColumns.contains(nameOf(node)) && isFilled(full, row, column) ? 1
                                                                                                         : 0;
        }
        const qsizetype asked = occurs == Occurs::One ? 1 : occurs == Occurs::All ? all : all - 1;
        if (shownRows.contains(nameOf(full.rows().line(row))) != (count == asked))
            return u"row \"%1\" occurs in %2 columns of %3"_s.arg(full.rows().line(row).path)
                .arg(count)
                .arg(all);
    }
    return {};
}

bool sameCells(const TableCell &a, const TableCell &b)
{
    return a.text == b.text && a.number == b.number && a.blank == b.blank && a.remark == b.remark
        && a.overridden == b.overridden && a.evidenceCount == b.evidenceCount
        && std::ranges::equal(a.evidence, b.evidence);
}

/// Whether the columns of a table with blocks are those of tables computed alone.
QString compareBlocks(const CrossTable &joined, const QList<CrossTable> &alone)
{
    QHash<qsizetype, qsizetype> next; // column of the block
    for (qsizetype column = 0; column < joined.columnCount(); ++column) {
        const qsizetype block = joined.blockOf(column);
        const CrossTable &from = alone.at(block);
        const QHash<QString, qsizetype> rows = linesOf(from.rows());
        const qsizetype fromColumn = next[block]++;
        for (qsizetype row = 0; row < joined.rowCount(); ++row) {
            const qsizetype fromRow = rows.value(nameOf(joined.rows().line(row)), -1);
            if (fromRow < 0 || !sameCells(joined.cell(row, column), from.cell(fromRow, fromColumn)))
                return u"block %1, row \"%2\""_s.arg(block).arg(joined.rows().line(row).path);
        }
    }
    return {};
}

/// Whether a contrast of two columns shows their cells where they belong.
QString compareContrast(const CrossTable &contrast, const CrossTable &full)
{
    if (contrast.columnCount() != 3 || contrast.rowCount() != full.rowCount())
        return u"its shape"_s;
    for (qsizetype row = 0; row < full.rowCount(); ++row) {
        if (full.rows().line(row).kind == HeaderNode::Kind::Units)
            continue; // N stands at both sides
        const bool left = isFilled(full, row, 0);
        const bool right = isFilled(full, row, 1);
        const bool placed = isFilled(contrast, row, 0) == (left && !right)
            && isFilled(contrast, row, 1) == (left && right)
            && isFilled(contrast, row, 2) == (right && !left);
        std::multiset<Id> before, after;
        for (qsizetype column = 0; column < 2; ++column) {
            for (const EvidenceItem &item : full.evidence(row, column))
                before.insert(item.coding);
        }
        qsizetype groups = 0;
        for (qsizetype column = 0; column < 3; ++column) {
            for (const EvidenceItem &item : contrast.evidence(row, column))
                after.insert(item.coding);
            groups += contrast.cell(row, column).evidenceCount;
        }
        if (!placed || before != after
            || groups != full.cell(row, 0).evidenceCount + full.cell(row, 1).evidenceCount)
            return u"row \"%1\""_s.arg(full.rows().line(row).path);
    }
    return {};
}

} // namespace

/// Whether two tables are the same in all that can be seen.
QString difference(const CrossTable &table, const CrossTable &other)
{
    if (linesOf(table.rows()) != linesOf(other.rows())
        || linesOf(table.columns()) != linesOf(other.columns()))
        return u"other lines"_s;
    if (table.notes() != other.notes())
        return u"other notes: "_s + table.notes().join(u' ') + u" | "_s + other.notes().join(u' ');
    if (table.symbols().size() != other.symbols().size() || table.hiddenRows() != other.hiddenRows()
        || table.hiddenColumns() != other.hiddenColumns())
        return u"other symbols or hidden lines"_s;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            const TableCell cell = table.cell(row, column);
            const TableCell good = other.cell(row, column);
            const bool same = cell.text == good.text && cell.number == good.number && cell.blank == good.blank
                && cell.overridden == good.overridden && cell.contested == good.contested
                && cell.remark == good.remark && cell.evidenceCount == good.evidenceCount
                && std::ranges::equal(cell.evidence, good.evidence);
            if (!same || !table.sameCell(other, row, column)) {
                return u"cell (%1, %2) \"%3\" with %4 codings, instead of \"%5\" with %6"_s.arg(row)
                    .arg(column)
                    .arg(cell.text)
                    .arg(cell.evidence.size())
                    .arg(good.text)
                    .arg(good.evidence.size());
            }
        }
    }
    return {};
}

/// Whether an update named exactly the cells that changed.
QString differenceOfUpdate(const TableUpdate &update, const CrossTable &before, const CrossTable &after)
{
    const bool sameLines = linesOf(before.rows()) == linesOf(after.rows())
        && linesOf(before.columns()) == linesOf(after.columns());
    if (update.reset == sameLines)
        return u"lines changed and were not said to, or the other way"_s;
    if (update.notes != (before.notes() != after.notes()))
        return u"notes changed and were not said to, or the other way"_s;
    QList<CellAt> changed;
    for (qsizetype row = 0; row < after.rowCount() && sameLines; ++row) {
        for (qsizetype column = 0; column < after.columnCount(); ++column) {
            if (!before.sameCell(after, row, column))
                changed.append({row, column});
        }
    }
    return update.reset || update.cells == changed ? QString() : u"other cells than those that changed"_s;
}

/// Random tables of random projects against the oracle: every cell, with its evidence.
class TestTableOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everyCellAgrees();
    void everyUpdateAgrees();
};

void TestTableOracle::everyCellAgrees()
{
    constexpr int projects = 50;
    constexpr int specs = 200;
    QTemporaryDir folder;
    qint64 cells = 0, tables = 0, filled = 0, joined = 0, contrasts = 0, occurring = 0, facetPairs = 0;
    QMap<QString, qint64> measures, orders;
    for (int seed = 1; seed <= projects; ++seed) {
        Result<std::unique_ptr<Project>> project = Project::create(
            folder.filePath(u"%1.crosscase"_s.arg(seed)));
        VERIFY_RESULT(project);
        RandomProject random{quint32(seed)};
        VERIFY_RESULT(random.fill(**project));
        Result<std::unique_ptr<Index>> index = Index::build(**project);
        VERIFY_RESULT(index);
        TableOracle oracle;
        VERIFY_RESULT(oracle.read(**project));
        LineOracle lines;
        VERIFY_RESULT(lines.read(**project));
        const TextSource texts = textsOf(**project);
        for (int i = 0; i < specs; ++i) {
            TableSpec spec = random.anySpec();
            TableSpec bare = spec;
            for (Dimension *dimension : {&bare.rows, &bare.columns}) {
                dimension->order = {};
                dimension->hideEmpty = false;
                dimension->hideBelow = 0;
                dimension->occurs = Dimension::Occurs::Any;
            }
            const Result<CrossTable> full = compute(bare, **index, texts);
            if (!full && full.error().message.contains(u"no level of cases"_s))
                continue; // this project has no such kind of case
            QVERIFY2(
                full,
                qPrintable((full ? QString() : full.error().message) + QString::fromUtf8(spec.toBytes())));
            const QString difference = oracle.check(*full);
            QVERIFY2(difference.isEmpty(),
                     qPrintable(
                         u"seed %1, %2\n%3"_s.arg(seed).arg(difference, QString::fromUtf8(spec.toBytes()))));
            const QString ofLines = lines.checkLines(*full);
            QVERIFY2(
                ofLines.isEmpty(),
                qPrintable(u"seed %1, %2\n%3"_s.arg(seed).arg(ofLines, QString::fromUtf8(spec.toBytes()))));
            random.anyOrder(spec, *full);
            for (const Dimension *dimension : {&spec.rows, &spec.columns})
                ++orders[orderId(dimension->order.by)];
            const auto isFacet = [](const Dimension &d) {
                return d.kind == Dimension::Kind::Facet || d.kind == Dimension::Kind::Stance;
            };
            facetPairs += isFacet(spec.rows) && isFacet(spec.columns) ? 1 : 0;
            const Result<CrossTable> table = compute(spec, **index, texts);
            VERIFY_RESULT(table);
            const QString arranged = compareArranged(*table, *full);
            QVERIFY2(
                arranged.isEmpty(),
                qPrintable(u"seed %1, %2\n%3"_s.arg(seed).arg(arranged, QString::fromUtf8(spec.toBytes()))));
            const QString placed = lines.checkArrangement(*table, *full);
            QVERIFY2(
                placed.isEmpty(),
                qPrintable(u"seed %1, %2\n%3"_s.arg(seed).arg(placed, QString::fromUtf8(spec.toBytes()))));
            ++tables;
            const auto about = [&](const QString &what) {
                return u"seed %1, %2\n%3"_s.arg(seed).arg(what, QString::fromUtf8(spec.toBytes())).toUtf8();
            };
            const QString occurs = compareOccurring(*table, *full);
            QVERIFY2(occurs.isEmpty(), about(occurs).constData());
            occurring += spec.rows.occurs != Dimension::Occurs::Any ? 1 : 0;

            // The same rows with the columns of another table beside them.
            const TableSpec other = random.anySpec();
            TableSpec both = spec;
            both.blocks = {{.columns = other.columns,
                            .cell = other.cell,
                            .percent = other.percent,
                            .facet = other.facet}};
            TableSpec beside = bare;
            beside.columns = other.columns;
            beside.cell = other.cell;
            beside.percent = other.percent;
            beside.facet = other.facet;
            beside.rowTotals = false;
            const Result<CrossTable> second = compute(beside, **index, texts);
            if (second) {
                const Result<CrossTable> together = compute(both, **index, texts);
                VERIFY_RESULT(together);
                const QString blocks = compareBlocks(*together, {*table, *second});
                QVERIFY2(blocks.isEmpty(), about(blocks).constData());
                ++joined;
            }
            if (full->columnCount() == 2 && isPlain(full->columns().line(1))) {
                TableSpec against = bare;
                against.contrast = true;
                const Result<CrossTable> contrast = compute(against, **index, texts);
                VERIFY_RESULT(contrast);
                const QString contrasted = compareContrast(*contrast, *full);
                QVERIFY2(contrasted.isEmpty(), about(contrasted).constData());
                ++contrasts;
            }
            for (qsizetype row = 0; row < full->rowCount(); ++row) {
                for (qsizetype column = 0; column < full->columnCount(); ++column)
                    filled += full->evidence(row, column).empty() ? 0 : 1;
            }
        }
        cells += oracle.cellsChecked();
        for (const auto &[measure, count] : oracle.filledByMeasure().asKeyValueRange())
            measures[measure] += count;
    }
    qInfo(
        "%lld tables, %lld cells, %lld of them with evidence; %lld with blocks, %lld contrasts, %lld by occurrence",
        tables, cells, filled, joined, contrasts, occurring);
    QStringList counted;
    for (const auto &[measure, count] : measures.asKeyValueRange())
        counted.append(u"%1 %2"_s.arg(measure).arg(count));
    qInfo("cells with evidence by measure: %s", qPrintable(counted.join(u", "_s)));
    for (const auto &[order, count] : orders.asKeyValueRange())
        QVERIFY2(count > 300, qPrintable(order));
    QCOMPARE(orders.size(), 7);
    QVERIFY(facetPairs > 200);
    for (int measure = 0; measure <= int(TableSpec::Measure::TextWords); ++measure) {
        const QString id = measureId(TableSpec::Measure(measure));
        QVERIFY2(measures.value(id) > 300, qPrintable(id));
    }
    for (const char *percent :
         {"count, % of row", "count, % of column", "count, % of table", "words, % of row",
          "passages, % of column", "cases, % of informants", "cases, % of mentioning"})
        QVERIFY2(measures.value(QLatin1StringView(percent)) > 50, percent);
    for (const char *unit : {"overlap", "sentence", "turn", "document", "case"})
        QVERIFY2(measures.value(u"together by "_s + QLatin1StringView(unit)) > 300, unit);
    QVERIFY(joined > 2'000);
    QVERIFY(contrasts > 200);
    QVERIFY(occurring > 500);
    QVERIFY(tables > projects * specs * 9 / 10);
    QVERIFY(filled > 50'000);
}

void TestTableOracle::everyUpdateAgrees()
{
    constexpr int projects = 12;
    constexpr int specs = 40;
    constexpr int changes = 50;
    QTemporaryDir folder;
    qint64 updates = 0, whole = 0, cells = 0;
    for (int seed = 1001; seed <= 1000 + projects; ++seed) {
        Result<std::unique_ptr<Project>> project = Project::create(
            folder.filePath(u"%1.crosscase"_s.arg(seed)));
        VERIFY_RESULT(project);
        RandomProject random{quint32(seed)};
        VERIFY_RESULT(random.fill(**project));
        Result<std::unique_ptr<Index>> index = Index::build(**project);
        VERIFY_RESULT(index);
        const TextSource texts = textsOf(**project);
        std::vector<TableUpdater> open;
        while (open.size() < specs) {
            Result<TableUpdater> updater = TableUpdater::make(random.anySpec(), **index, texts);
            if (updater)
                open.push_back(std::move(*updater));
        }
        QString found;
        connect(index->get(), &Index::updated, this, [&](const ChangeSet &change) {
            for (TableUpdater &updater : open) {
                const CrossTable before = updater.table();
                const Result<CrossTable> fresh = compute(before.spec(), **index, texts);
                const Result<TableUpdate> update = updater.update(change);
                if (!update || !fresh) {
                    found = u"an update failed"_s;
                    return;
                }
                QString wrong = difference(updater.table(), *fresh);
                if (wrong.isEmpty())
                    wrong = differenceOfUpdate(*update, before, *fresh);
                if (!wrong.isEmpty()) {
                    found = wrong + u'\n' + QString::fromUtf8(before.spec().toBytes());
                    return;
                }
                ++updates;
                whole += update->reset ? 1 : 0;
                cells += update->cells.size();
            }
        });
        int undoable = 0;
        for (int i = 0; i < changes; ++i) {
            const bool back = undoable > 0 && i % 4 == 3;
            const Result<ChangeSet> changed = back
                ? (*project)->undo()
                : (*project)->apply(u"Change"_s, [&](Writer &writer) { return random.change(writer); });
            VERIFY_RESULT(changed);
            if (!changed->isEmpty())
                undoable += back ? -1 : 1;
            QVERIFY2(found.isEmpty(), qPrintable(u"seed %1, change %2: %3"_s.arg(seed).arg(i).arg(found)));
        }
        index->get()->disconnect(this);
    }
    qInfo("%lld updates, %lld with other lines, %lld cells changed", updates, whole, cells);
    QVERIFY(updates > 10'000 && cells > 10'000 && whole > 100);
}

QTEST_GUILESS_MAIN(TestTableOracle)
#include "test_tableoracle.moc"
