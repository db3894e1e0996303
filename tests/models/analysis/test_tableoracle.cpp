// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "randomproject.h"
#include "support/verifyresult.h"
#include "tableoracle.h"

#include <QTemporaryDir>
#include <QTest>

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
            const bool same = cell.text == other.text && cell.number == other.number && cell.blank == other.blank
                && cell.remark == other.remark && std::ranges::equal(cell.evidence, other.evidence);
            if (!same)
                return u"another cell in row "_s + table.rows().line(row).path;
        }
    }
    return {};
}

} // namespace

/// Random tables of random projects against the oracle: every cell, with its evidence.
class TestTableOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everyCellAgrees();
};

void TestTableOracle::everyCellAgrees()
{
    constexpr int projects = 50;
    constexpr int specs = 200;
    QTemporaryDir folder;
    qint64 cells = 0, tables = 0, filled = 0;
    for (int seed = 1; seed <= projects; ++seed) {
        Result<std::unique_ptr<Project>> project =
            Project::create(folder.filePath(u"%1.crosscase"_s.arg(seed)));
        VERIFY_RESULT(project);
        RandomProject random{quint32(seed)};
        VERIFY_RESULT(random.fill(**project));
        Result<std::unique_ptr<Index>> index = Index::build(**project);
        VERIFY_RESULT(index);
        TableOracle oracle;
        VERIFY_RESULT(oracle.read(**project));
        const TextSource texts = textsOf(**project);
        for (int i = 0; i < specs; ++i) {
            const TableSpec spec = random.anySpec();
            TableSpec bare = spec;
            for (Dimension *dimension : {&bare.rows, &bare.columns}) {
                dimension->order = {};
                dimension->hideEmpty = false;
                dimension->hideBelow = 0;
            }
            const Result<CrossTable> full = compute(bare, **index, texts);
            if (!full && full.error().message.contains(u"no level of cases"_s))
                continue; // this project has no such kind of case
            QVERIFY2(full, qPrintable((full ? QString() : full.error().message) + QString::fromUtf8(spec.toBytes())));
            const QString difference = oracle.check(*full);
            QVERIFY2(difference.isEmpty(),
                     qPrintable(u"seed %1, %2\n%3"_s.arg(seed).arg(difference, QString::fromUtf8(spec.toBytes()))));
            const Result<CrossTable> table = compute(spec, **index, texts);
            VERIFY_RESULT(table);
            const QString arranged = compareArranged(*table, *full);
            QVERIFY2(arranged.isEmpty(),
                     qPrintable(u"seed %1, %2\n%3"_s.arg(seed).arg(arranged, QString::fromUtf8(spec.toBytes()))));
            ++tables;
            for (qsizetype row = 0; row < full->rowCount(); ++row) {
                for (qsizetype column = 0; column < full->columnCount(); ++column)
                    filled += full->evidence(row, column).empty() ? 0 : 1;
            }
        }
        cells += oracle.cellsChecked();
    }
    qInfo("%lld tables, %lld cells, %lld of them with evidence", tables, cells, filled);
    QVERIFY(tables > projects * specs * 9 / 10);
    QVERIFY(filled > 50'000);
}

QTEST_GUILESS_MAIN(TestTableOracle)
#include "test_tableoracle.moc"
