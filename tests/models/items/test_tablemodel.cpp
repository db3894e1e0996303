// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/tablemodel.h"

#include "coding/codebook.h"
#include "coding/codings.h"
#include "support/sampleproject.h"
#include "support/verifyresult.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// The table of stances of the small sample, as an item model: heads, cells, and what a change of the project tells.
class TestTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsSectionsAndCells();
    void tellsHeads();
    void readsCells_data();
    void readsCells();
    void tellsExactlyTheCellThatChanged();
    void resetsOnlyWhenHeadsChange();
    void followsCellNotes();
    void editsSummaries();
    void editsAttributeValues();
    void refusesToEditWhatIsComputed();
    void shadesByNumber();
    void evidenceIsWhatCellsCount();
    void saysWhatIsMissing();

private:
    [[nodiscard]] int rowOf(const QString &head) const;
    [[nodiscard]] int columnOf(const QString &head) const;
    [[nodiscard]] QModelIndex cell(const QString &row, const QString &column) const
    {
        return m_model->index(rowOf(row), columnOf(column));
    }
    [[nodiscard]] Id firstCoding(const QModelIndex &cell) const
    {
        const QList<EvidenceItem> items = m_model->evidenceOf(QItemSelection(cell, cell));
        return items.isEmpty() ? NoId : items.first().coding;
    }
    [[nodiscard]] static TableSpec stances()
    {
        return {.rows = {.kind = Dimension::Kind::Codes}, .columns = {.kind = Dimension::Kind::Cases}};
    }

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<TableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestTableModel::init()
{
    QTest::failOnWarning();
    m_tester.reset();
    m_model.reset();
    m_sample = SampleProject::make();
    QVERIFY(m_sample);
    m_model = std::make_unique<TableModel>(m_sample->index());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    VERIFY_RESULT(m_model->setSpec(stances()));
}

int TestTableModel::rowOf(const QString &head) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->headerData(row, Qt::Vertical).toString() == head)
            return row;
    }
    return -1;
}

int TestTableModel::columnOf(const QString &head) const
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->headerData(column, Qt::Horizontal).toString() == head)
            return column;
    }
    return -1;
}

void TestTableModel::showsSectionsAndCells()
{
    QStringList heads;
    for (int row = 0; row < m_model->rowCount(); ++row)
        heads.append(m_model->headerData(row, Qt::Vertical).toString());
    QCOMPARE(heads,
             QStringList({u"Drivers"_s, u"Networking"_s, u"Trust"_s, u"Barriers"_s, u"Costs"_s, u"Time"_s,
                          u"Arenas"_s, u"Fairs"_s}));
    QVERIFY(m_model->headerData(0, Qt::Vertical, TableModel::SectionRole).toBool());
    QVERIFY(!m_model->headerData(1, Qt::Vertical, TableModel::SectionRole).toBool());
    QCOMPARE(m_model->lineOfRow(0), -1);
    QCOMPARE(m_model->lineOfRow(1), 0);
    QCOMPARE(m_model->rowOfLine(2), 4);
    // The cursor passes over sections.
    QVERIFY(!m_model->flags(m_model->index(0, 0)).testFlag(Qt::ItemIsEnabled));
    QVERIFY(m_model->flags(m_model->index(1, 0)).testFlag(Qt::ItemIsSelectable));
}

void TestTableModel::tellsHeads()
{
    QCOMPARE(m_model->columnCount(), 4);
    const auto groups = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal, TableModel::GroupsRole).toStringList();
    };
    const auto keys = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal, TableModel::GroupKeysRole).value<QList<int>>();
    };
    QCOMPARE(groups(0), QStringList{u"Cluster A"_s});
    QCOMPARE(keys(0), keys(1));
    QVERIFY(keys(1) != keys(2));
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, TableModel::PathRole).toString(), u"Cluster B/B1"_s);
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Cluster B, B1"_s);
    QCOMPARE(m_model->headerData(1, Qt::Vertical, TableModel::DepthRole).toInt(), 1);
}

void TestTableModel::readsCells_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("evidence");
    QTest::addColumn<int>("blank");
    QTest::addColumn<QString>("spoken");

    QTest::newRow("agree") << u"Networking"_s << u"A1"_s << u"x"_s << 1 << int(Blank::No)
                           << u"Networking, A1: agree, 1 passages"_s;
    QTest::newRow("mixed") << u"Networking"_s << u"A2"_s << u"x/o"_s << 2 << int(Blank::No)
                           << u"Networking, A2: agree and not fully, 2 passages, contested"_s;
    QTest::newRow("not asked") << u"Networking"_s << u"B2"_s << u"not asked"_s << 0 << int(Blank::NotAsked)
                               << u"Networking, B2: not asked"_s;
    QTest::newRow("blank") << u"Trust"_s << u"A2"_s << QString() << 0 << int(Blank::NotMentioned)
                           << u"Trust, A2: not mentioned"_s;
}

void TestTableModel::readsCells()
{
    QFETCH(const QString, row);
    QFETCH(const QString, column);
    const QModelIndex at = cell(row, column);
    QVERIFY(at.isValid());
    QTEST(at.data().toString(), "text");
    QTEST(at.data(TableModel::EvidenceCountRole).toInt(), "evidence");
    QTEST(at.data(TableModel::BlankRole).toInt(), "blank");
    QTEST(at.data(Qt::AccessibleTextRole).toString(), "spoken");
}

void TestTableModel::tellsExactlyTheCellThatChanged()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    const QModelIndex at = cell(u"Networking"_s, u"A1"_s);
    VERIFY_RESULT(Codings(m_sample->index()).setStance({firstCoding(at)}, Stance::NotFully));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), at);
    QCOMPARE(changed.first().at(1).toModelIndex(), at);
    QCOMPARE(at.data().toString(), u"o"_s);

    changed.clear();
    VERIFY_RESULT(m_sample->project().undo());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), at);
    QCOMPARE(at.data().toString(), u"x"_s);
    QCOMPARE(reset.count(), 0);

    // A passage coded anew touches one cell, though the notes may change with it.
    changed.clear();
    VERIFY_RESULT(Codings(m_sample->index())
                      .add({.document = m_sample->document(u"B2"_s),
                            .code = m_sample->code(u"Barriers/Time"_s),
                            .span = m_sample->find(u"B2"_s, u"Some do."_s),
                            .stance = Stance::Agree}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), cell(u"Time"_s, u"B2"_s));
    QCOMPARE(changed.first().at(1).toModelIndex(), cell(u"Time"_s, u"B2"_s));
}

void TestTableModel::resetsOnlyWhenHeadsChange()
{
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    VERIFY_RESULT(Codebook(m_sample->index()).setColor(m_sample->code(u"Drivers/Trust"_s), u"#123456"_s));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 0);
    VERIFY_RESULT(Codebook(m_sample->index()).addPath(u"Drivers/Funding"_s));
    QCOMPARE(reset.count(), 1);
    QVERIFY(rowOf(u"Funding"_s) >= 0);
    VERIFY_RESULT(Codebook(m_sample->index()).rename(m_sample->code(u"Drivers/Funding"_s), u"Money"_s));
    QCOMPARE(reset.count(), 2);
    QVERIFY(rowOf(u"Money"_s) >= 0);
}

void TestTableModel::followsCellNotes()
{
    const QModelIndex at = cell(u"Trust"_s, u"B1"_s);
    const std::optional<TableModel::Pair> pair = m_model->pairAt(at);
    QVERIFY(pair);
    QCOMPARE(pair->caseId, m_sample->caseAt(u"Cluster B/B1"_s));
    QCOMPARE(pair->code, m_sample->code(u"Drivers/Trust"_s));
    CellNoteRow note;
    note.caseId = pair->caseId;
    note.code = pair->code;
    note.mark = u"x"_s;
    note.reason = u"Said so on the telephone."_s;
    VERIFY_RESULT(Cases(m_sample->index()).setCellNote(note));
    QCOMPARE(at.data().toString(), u"x"_s);
    QVERIFY(at.data(TableModel::OverriddenRole).toBool());
    QVERIFY(at.data(Qt::ToolTipRole).toString().contains(u"Said so on the telephone."_s));
    VERIFY_RESULT(m_sample->project().undo());
    QVERIFY(!at.data(TableModel::OverriddenRole).toBool());
    QCOMPARE(at.data().toString(), QString());
}

void TestTableModel::editsSummaries()
{
    TableSpec spec = stances();
    spec.cell = TableSpec::Measure::Summary;
    VERIFY_RESULT(m_model->setSpec(spec));
    const QModelIndex at = cell(u"Costs"_s, u"B1"_s);
    QVERIFY(at.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model->setData(at, u"Worth the fee."_s));
    QCOMPARE(at.data().toString(), u"Worth the fee."_s);
    const CellNoteRow *note = m_sample->index().cellNote(m_sample->caseAt(u"Cluster B/B1"_s),
                                                         m_sample->code(u"Barriers/Costs"_s));
    QVERIFY(note);
    QCOMPARE(note->summary, u"Worth the fee."_s);
    // Nothing is written when nothing is new.
    QVERIFY(!m_model->setData(at, u"Worth the fee."_s));
    VERIFY_RESULT(m_sample->project().undo());
    QVERIFY(at.data().toString() != u"Worth the fee."_s);
}

void TestTableModel::editsAttributeValues()
{
    TableSpec spec;
    spec.rows = {.kind = Dimension::Kind::Cases};
    spec.columns = {.kind = Dimension::Kind::Attributes};
    spec.cell = TableSpec::Measure::AttributeValue;
    VERIFY_RESULT(m_model->setSpec(spec));
    const QModelIndex at = cell(u"A2"_s, u"Size"_s);
    QCOMPARE(at.data().toString(), u"no data"_s);
    QVERIFY(at.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(m_model->setData(at, u"approx. 30"_s));
    QCOMPARE(at.data().toString(), u"approx. 30"_s);
}

void TestTableModel::refusesToEditWhatIsComputed()
{
    const QModelIndex at = cell(u"Costs"_s, u"B1"_s);
    QVERIFY(!at.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_model->setData(at, u"x"_s));
    QCOMPARE(at.data().toString(), u"x/-"_s);
}

void TestTableModel::shadesByNumber()
{
    TableSpec spec = stances();
    spec.cell = TableSpec::Measure::Count;
    spec.rowTotals = true;
    VERIFY_RESULT(m_model->setSpec(spec));
    QVERIFY(!cell(u"Trust"_s, u"A1"_s).data(TableModel::HeatRole).isValid());
    m_model->setHeat(true);
    double most = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < 4; ++column)
            most = std::max(most, m_model->index(row, column).data(TableModel::NumberRole).toDouble());
    }
    QVERIFY(most > 0);
    const QModelIndex at = cell(u"Networking"_s, u"A1"_s);
    QCOMPARE(at.data(TableModel::HeatRole).toDouble(), at.data(TableModel::NumberRole).toDouble() / most);
    // Sums are no part of the picture.
    QVERIFY(!m_model->index(1, 4).data(TableModel::HeatRole).isValid());
    QVERIFY(m_model->index(1, 4).data(TableModel::TotalRole).toBool());
}

void TestTableModel::evidenceIsWhatCellsCount()
{
    TableSpec spec = stances();
    spec.cell = TableSpec::Measure::Count;
    VERIFY_RESULT(m_model->setSpec(spec));
    qsizetype sum = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->lineOfRow(row) < 0)
            continue;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex at = m_model->index(row, column);
            const qsizetype length = m_model->evidenceOf(QItemSelection(at, at)).size();
            QCOMPARE(length, qsizetype(at.data(TableModel::NumberRole).toDouble()));
            sum += length;
        }
    }
    QVERIFY(sum >= 15);
    // A selection over a section row: each coding once.
    const QItemSelection all(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, 3));
    QSet<Id> codings;
    for (const EvidenceItem &item : m_model->evidenceOf(all))
        codings.insert(item.coding);
    QCOMPARE(qsizetype(codings.size()), m_model->evidenceOf(all).size());
    QCOMPARE(codings.size(), m_sample->index().codings().size());

    const QModelIndex at = cell(u"Costs"_s, u"B1"_s);
    QCOMPARE(m_model->describe(QItemSelection(at, at)), u"Costs, B1"_s);
    QCOMPARE(m_model->caseOf(QItemSelection(at, at)), m_sample->caseAt(u"Cluster B/B1"_s));
    const QItemSelection row(m_model->index(at.row(), 0), m_model->index(at.row(), 3));
    QCOMPARE(m_model->describe(row), u"Costs"_s);
    const QItemSelection column(m_model->index(0, 2), m_model->index(m_model->rowCount() - 1, 2));
    QCOMPARE(m_model->describe(column), u"B1"_s);
}

void TestTableModel::saysWhatIsMissing()
{
    TableSpec spec = stances();
    spec.rows.top = QStringList{u"Drivers/Trust"_s};
    VERIFY_RESULT(m_model->setSpec(spec));
    QSignalSpy failed(m_model.get(), &TableModel::failed);
    VERIFY_RESULT(Codebook(m_sample->index()).remove({m_sample->code(u"Drivers/Trust"_s)}));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->table());
    // It comes back with what it needs.
    VERIFY_RESULT(m_sample->project().undo());
    QVERIFY(m_model->table());
    QVERIFY(rowOf(u"Trust"_s) >= 0);
}

QTEST_GUILESS_MAIN(TestTableModel)
#include "test_tablemodel.moc"
