// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/savedtables.h"
#include "analysis/tablepresets.h"
#include "coding/cases.h"
#include "coding/codebook.h"
#include "tablefixture.h"
#include "views/charts/chartpanel.h"
#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "views/compare/comparebar.h"
#include "views/compare/parallelpassages.h"
#include "views/tables/columnheads.h"
#include "views/tables/evidencetree.h"
#include "views/tables/rowheads.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// What one does with the tables that papers print: sort, drag, split, compare, ask who does not, write summaries.
class TestTableWork : public QObject, private TableFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
    void sortsByAnyColumn_data();
    void sortsByAnyColumn();
    void keepsAnOrderOnlyWhileItHasAMeaning();
    void dragsRowsAndColumns_data();
    void dragsRowsAndColumns();
    void showsASplitTableAsSeveral();
    void asksWhoDoesNotInACluster();
    void readsWhatThoseSayWhoDiffer();
    void stepsBetweenParallelColumns();
    void scrollsParallelColumnsTogether();
    void comparesInANarrowWindow();
    void keepsHeatAndChart();
    void staysWhatItWasWhenNamesChange();
    void writesSummariesBesideThePassages();
    void recodesFromTheEvidence();
    void marksWhatIsContested();
    void scrollsABigTable();

private:
    [[nodiscard]] QStringList rowLabels() const
    {
        QStringList labels;
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->lineOfRow(row) >= 0)
                labels.append(model()->headerData(row, Qt::Vertical).toString());
        }
        return labels;
    }
    [[nodiscard]] QStringList columnLabels() const
    {
        QStringList labels;
        for (int column = 0; column < model()->columnCount(); ++column)
            labels.append(model()->headerData(column, Qt::Horizontal).toString());
        return labels;
    }
    void doubleClickHead(int column) const
    {
        const ColumnHeads *heads = m_grid->columnHeads();
        const QPoint place(heads->sectionViewportPosition(column) + heads->sectionSize(column) / 2,
                           heads->height() - 8);
        QTest::mouseClick(heads->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(heads->viewport(), Qt::LeftButton, {}, place);
    }
    [[nodiscard]] QString messages() const
    {
        QStringList texts;
        for (const MessageBar *bar : m_view->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                texts.append(bar->text());
        }
        return texts.join(u'\n');
    }
    /// Sets informants against attributes and numbers of codings by coder.
    void showInterviewees()
    {
        TableSpec spec;
        spec.rows = {.kind = Dimension::Kind::Cases, .heads = Dimension::Heads::None};
        spec.columns = {.kind = Dimension::Kind::Attributes};
        spec.cell = TableSpec::Measure::AttributeValue;
        spec.blocks = {{.columns = {.kind = Dimension::Kind::Coders}, .cell = TableSpec::Measure::Count}};
        m_view->setSpec(spec);
    }
    void showSplit()
    {
        TableSpec spec;
        spec.caption = u"Firms"_s;
        spec.rows = {.kind = Dimension::Kind::Cases, .groupBy = u"Role"_s};
        spec.columns = {.kind = Dimension::Kind::Codes, .top = {u"Drivers"_s}};
        spec.split = true;
        m_view->setSpec(spec);
    }
};

void TestTableWork::sortsByAnyColumn_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QStringList>("once");
    QTest::addColumn<QStringList>("twice");
    // Numbers before words before nothing: 40, approx. 12 (a number with a word), no data.
    QTest::newRow("attribute of numbers") << u"Size"_s << QStringList{u"B1"_s, u"A1"_s, u"A2"_s, u"B2"_s}
                                          << QStringList{u"B2"_s, u"A2"_s, u"A1"_s, u"B1"_s};
    QTest::newRow("attribute of words") << u"Role"_s << QStringList{u"A2"_s, u"A1"_s, u"B1"_s, u"B2"_s}
                                        << QStringList{u"B2"_s, u"A1"_s, u"B1"_s, u"A2"_s};
    // Ann coded 5 of A1, 3 of A2, 3 of B1 and 1 of B2.
    QTest::newRow("number in another block") << u"Ann"_s << QStringList{u"A1"_s, u"A2"_s, u"B1"_s, u"B2"_s}
                                             << QStringList{u"B2"_s, u"A2"_s, u"B1"_s, u"A1"_s};
}

void TestTableWork::sortsByAnyColumn()
{
    QFETCH(const QString, column);
    QFETCH(const QStringList, once);
    QFETCH(const QStringList, twice);
    showInterviewees();
    const QStringList before = rowLabels();
    const int at = int(columnLabels().indexOf(column));
    QVERIFY(at >= 0);
    doubleClickHead(at);
    QTRY_COMPARE(rowLabels(), once);
    QVERIFY(m_grid->horizontalHeader()->isSortIndicatorShown());
    QCOMPARE(m_grid->horizontalHeader()->sortIndicatorSection(), at);
    QVERIFY2(messages().isEmpty(), qPrintable(messages()));
    doubleClickHead(at);
    QTRY_COMPARE(rowLabels(), twice);
    doubleClickHead(at);
    QTRY_COMPARE(rowLabels(), before);
    QVERIFY(!m_grid->horizontalHeader()->isSortIndicatorShown());
}

void TestTableWork::keepsAnOrderOnlyWhileItHasAMeaning()
{
    doubleClickHead(1);
    QCOMPARE(m_view->spec().rows.order.by, LineOrder::By::Line);
    // Other columns: there is no A2 any more to order by, and the table is still there.
    auto *columns = m_view->findChild<QToolButton *>(u"columnsButton"_s);
    Q_EMIT columns->menu()->aboutToShow();
    for (QAction *action : columns->menu()->actions()) {
        if (action->text() == "Coders"_L1)
            action->trigger();
    }
    QCOMPARE(m_view->spec().columns.kind, Dimension::Kind::Coders);
    QCOMPARE(m_view->spec().rows.order, LineOrder());
    QCOMPARE(columnLabels(), QStringList({u"Ann"_s, u"Ben"_s}));
    QVERIFY2(messages().isEmpty(), qPrintable(messages()));
}

void TestTableWork::dragsRowsAndColumns_data()
{
    QTest::addColumn<bool>("columns");
    QTest::newRow("rows") << false;
    QTest::newRow("columns") << true;
}

void TestTableWork::dragsRowsAndColumns()
{
    QFETCH(const bool, columns);
    QHeaderView *heads = columns ? m_grid->horizontalHeader() : m_grid->verticalHeader();
    // The first line to behind the second one, both under the same head.
    const int first = columns ? 0 : model()->rowOfLine(0);
    const int second = columns ? 1 : model()->rowOfLine(1);
    const QStringList before = columns ? columnLabels() : rowLabels();
    const auto place = [&](int section, double share) {
        const int along = heads->sectionViewportPosition(section) + int(heads->sectionSize(section) * share);
        return columns ? QPoint(along, heads->height() - 8) : QPoint(20, along);
    };
    QWidget *on = heads->viewport();
    QTest::mousePress(on, Qt::LeftButton, {}, place(first, 0.5));
    QTest::mouseMove(on, place(first, 0.9));
    QTest::mouseMove(on, place(second, 0.5));
    QTest::mouseMove(on, place(second, 0.9));
    QTest::mouseRelease(on, Qt::LeftButton, {}, place(second, 0.9));
    QStringList wanted = before;
    wanted.swapItemsAt(0, 1);
    QTRY_COMPARE(columns ? columnLabels() : rowLabels(), wanted);
    const Dimension &dimension = columns ? m_view->spec().columns : m_view->spec().rows;
    QCOMPARE(dimension.order.by, LineOrder::By::Manual);
    QVERIFY(model()->table()->rows().count() == 5);
}

void TestTableWork::showsASplitTableAsSeveral()
{
    showSplit();
    QVERIFY(model()->table()->hasParts());
    const auto *part = m_view->findChild<QLabel *>(u"partCaption"_s);
    QVERIFY(part->isVisible());
    QCOMPARE(part->text(), u"Firms: Engineer"_s);
    // The first part stands under the heads of the grid; each other brings its own.
    QVERIFY(m_grid->isRowHidden(0));
    const int plain = m_grid->rowHeight(model()->rowOfLine(0));
    QList<int> begins;
    for (int row = 1; row < model()->rowCount(); ++row) {
        if (!model()->headerData(row, Qt::Vertical, TableModel::PartRole).isNull())
            begins.append(row);
    }
    QCOMPARE(begins.size(), 2);
    for (int row : std::as_const(begins))
        QVERIFY(m_grid->rowHeight(row) > m_grid->columnHeads()->height() + plain);
    // Scrolled down, the caption of the part at the top stands above the heads.
    m_grid->setFixedHeight(m_grid->columnHeads()->height() + plain * 3);
    m_grid->scrollTo(model()->index(model()->rowCount() - 1, 0), QAbstractItemView::PositionAtTop);
    m_grid->verticalScrollBar()->setValue(m_grid->verticalScrollBar()->maximum());
    QTRY_COMPARE(part->text(), u"Firms: No value"_s);
    QVERIFY(!m_window->grab().isNull());
    // Copied, they are as many tables.
    m_grid->clearSelection();
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
    const QString html = QApplication::clipboard()->mimeData()->html();
    QCOMPARE(html.count(u"<table"_s), 3);
    QCOMPARE(html.count(u"<caption>Firms: Manager</caption>"_s), 1);
    QCOMPARE(html.count(u"<thead>"_s), 3);
    // Not split, it is one again.
    TableSpec spec = m_view->spec();
    spec.split = false;
    m_view->setSpec(spec);
    QVERIFY(!part->isVisible());
    QVERIFY(!m_grid->isRowHidden(0));
}

void TestTableWork::asksWhoDoesNotInACluster()
{
    TableSpec spec;
    spec.cell = TableSpec::Measure::Cases;
    spec.columns = {.kind = Dimension::Kind::Cases, .level = u"0"_s};
    m_view->setSpec(spec);
    click(cell(1, 0)); // Trust, Cluster A: 1 of 2
    QCOMPARE(m_grid->currentIndex().data().toString(), u"1 of 2"_s);
    // One click, over the table.
    QTest::mouseClick(m_view->findChild<QToolButton *>(u"askWhoDoesNot"_s), Qt::LeftButton);
    QCOMPARE(messages(), u"Cluster A: \"Trust\" is not mentioned by A2."_s);
}

void TestTableWork::readsWhatThoseSayWhoDiffer()
{
    click(cell(1, 2)); // Trust among Cluster B: B1 is silent, B2 not fully
    trigger(u"whoDoesNot"_s);
    QSignalSpy asked(m_view, &TableView::evidenceRequested);
    auto *read = m_view->findChild<QPushButton *>(u"readDiffering"_s);
    QVERIFY(read);
    QTest::mouseClick(read, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_panel->count(), 1);
}

void TestTableWork::stepsBetweenParallelColumns()
{
    m_view->setSpec(*TablePresets::make(u"clusters"_s, {}, m_workspace->index()));
    QTest::mouseClick(m_view->findChild<QToolButton *>(u"comparePassages"_s), Qt::LeftButton);
    auto *parallel = m_view->findChild<ParallelPassages *>();
    click(cell(0, 0));
    QTRY_COMPARE(parallel->columnCount(), 2);
    QList<EvidenceTree *> trees = parallel->findChildren<EvidenceTree *>();
    QCOMPARE(trees.size(), 2);
    std::ranges::sort(trees, {},
                      [&](const EvidenceTree *tree) { return tree->mapTo(parallel, QPoint()).x(); });
    trees[0]->setFocus();
    QVERIFY(trees[0]->hasFocus());
    QTest::keyClick(trees[0], Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(trees[1]->hasFocus());
    QVERIFY(trees[1]->currentIndex().parent().isValid());          // a passage, not an informant
    QTest::keyClick(trees[1], Qt::Key_Right, Qt::ControlModifier); // there is no further one
    QVERIFY(trees[1]->hasFocus());
    QTest::keyClick(trees[1], Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(trees[0]->hasFocus());
    // Mirrored, the next column stands on the left.
    m_window->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(trees[0], Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(trees[1]->hasFocus());
}

void TestTableWork::scrollsParallelColumnsTogether()
{
    TableSpec spec = *TablePresets::make(u"clusters"_s, {}, m_workspace->index());
    spec.rows = {.kind = Dimension::Kind::Codes, .level = u"0"_s};
    m_view->setSpec(spec);
    QTest::mouseClick(m_view->findChild<QToolButton *>(u"comparePassages"_s), Qt::LeftButton);
    auto *parallel = m_view->findChild<ParallelPassages *>();
    click(cell(0, 0));
    QTRY_COMPARE(parallel->columnCount(), 2);
    const QList<EvidenceTree *> trees = parallel->findChildren<EvidenceTree *>();
    for (EvidenceTree *tree : trees)
        tree->setFixedHeight(60);
    QTRY_VERIFY(trees[0]->verticalScrollBar()->maximum() > 0 && trees[1]->verticalScrollBar()->maximum() > 0);
    for (int leader = 0; leader < 2; ++leader) {
        QScrollBar *bar = trees[leader]->verticalScrollBar();
        const QScrollBar *other = trees[1 - leader]->verticalScrollBar();
        bar->setValue(bar->maximum());
        QCOMPARE(other->value(), other->maximum());
        bar->setValue(0);
        QCOMPARE(other->value(), 0);
    }
}

void TestTableWork::comparesInANarrowWindow()
{
    m_view->setSpec(*TablePresets::make(u"clusters"_s, {}, m_workspace->index()));
    auto *bar = m_view->findChild<CompareBar *>();
    QVERIFY(bar->isVisible());
    // It asks for no more width than its widest control, and wraps in less than all of them.
    int widest = 0;
    for (const QWidget *control : bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        widest = std::max(widest, control->sizeHint().width());
    QVERIFY(bar->minimumSizeHint().width() < widest + 60);
    QVERIFY(bar->heightForWidth(400) > bar->heightForWidth(2000));
    m_view->resize(420, 560);
    QTest::qWait(0);
    for (const QWidget *control : bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        QVERIFY2(bar->rect().contains(control->geometry()), qPrintable(control->objectName()));
        for (const QWidget *other : bar->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            QVERIFY(other == control || !other->geometry().intersects(control->geometry()));
    }
}

void TestTableWork::keepsHeatAndChart()
{
    Prompts::answerText(u"Kept"_s);
    trigger(u"saveAction"_s);
    const Id saved = m_view->savedTable();
    m_view->findChild<QAction *>(u"heatAction"_s)->setChecked(true);
    m_view->findChild<QAction *>(u"chartAction"_s)->setChecked(true);
    for (bool on : {true, false}) {
        if (!on) {
            m_view->findChild<QAction *>(u"heatAction"_s)->setChecked(false);
            m_view->findChild<QAction *>(u"chartAction"_s)->setChecked(false);
        }
        const TableSpec spec = m_view->spec();
        makeView(spec, saved);
        QCOMPARE(model()->hasHeat(), on);
        QCOMPARE(m_view->findChild<QAction *>(u"heatAction"_s)->isChecked(), on);
        QCOMPARE(m_view->findChild<ChartPanel *>()->isVisible(), on);
    }
}

void TestTableWork::staysWhatItWasWhenNamesChange()
{
    TableSpec spec = *TablePresets::make(u"clusters"_s, {}, m_workspace->index());
    spec.rows.top = QStringList{u"Drivers"_s, u"Barriers"_s};
    spec.name = u"Kept"_s;
    const Result<Id> saved = SavedTables(m_workspace->index()).add(spec);
    VERIFY_RESULT(saved);
    makeView(*SavedTables(m_workspace->index()).spec(*saved), *saved);
    const QStringList rows = rowLabels();
    VERIFY_RESULT(Codebook(m_workspace->index())
                      .rename(m_workspace->index().codes().atPath(u"Drivers"_s), u"Motives"_s));
    VERIFY_RESULT(
        Cases(m_workspace->index()).rename(m_workspace->index().cases().atPath(u"Cluster A"_s), u"North"_s));
    QCOMPARE(m_view->spec().rows.top, QStringList({u"Motives"_s, u"Barriers"_s}));
    QCOMPARE(m_view->spec().columns.top.first(), u"North"_s);
    QCOMPARE(rowLabels(), rows);
    QVERIFY2(messages().isEmpty(), qPrintable(messages()));
}

void TestTableWork::writesSummariesBesideThePassages()
{
    m_view->setSpec(*TablePresets::make(u"framework"_s, {}, m_workspace->index()));
    // A cell with passages: they stand beside it while one writes.
    QModelIndex at;
    for (int line = 0; line < int(model()->table()->rowCount()) && !at.isValid(); ++line) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex each = cell(line, column);
            if (each.data(TableModel::EvidenceCountRole).toInt() == 1 && model()->pairAt(each)) {
                at = each;
                break;
            }
        }
    }
    QVERIFY(at.isValid());
    click(at);
    QTRY_COMPARE(m_panel->count(), 1);
    QTest::keyClick(m_grid, Qt::Key_F2);
    auto *editor = m_grid->findChild<QPlainTextEdit *>(u"cellEditor"_s);
    QVERIFY(editor);
    QTest::keyClicks(editor, u"They meet buyers there."_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_grid->currentIndex().data().toString(), u"They meet buyers there."_s);
    QCOMPARE(m_panel->count(), 1);
    // Another table of the same pair shows it too, and it is undone as anything else.
    TableSpec swapped = m_view->spec();
    std::swap(swapped.rows, swapped.columns);
    TableModel other(m_workspace->index());
    VERIFY_RESULT(other.setSpec(swapped));
    bool found = false;
    for (int row = 0; row < other.rowCount(); ++row) {
        for (int column = 0; column < other.columnCount(); ++column)
            found |= other.index(row, column).data().toString() == "They meet buyers there."_L1;
    }
    QVERIFY(found);
    VERIFY_RESULT(m_workspace->project().undo());
    QVERIFY(m_grid->currentIndex().data(Qt::EditRole).toString().isEmpty());
}

void TestTableWork::recodesFromTheEvidence()
{
    click(cell(1, 0)); // Trust, A1: coded by both
    QTRY_COMPARE(m_panel->count(), 2);
    auto *tree = m_panel->findChild<EvidenceTree *>();
    tree->setFocus();
    tree->selectAll();
    const Id costs = m_workspace->index().codes().atPath(u"Barriers/Costs"_s);
    QList<Id> codings;
    for (const EvidenceItem &item : model()->table()->evidence(1, 0))
        codings.append(item.coding);
    QTest::keyClick(tree, Qt::Key_F2);
    QDialog *picker = nullptr;
    QTRY_VERIFY(picker = m_panel->findChild<QDialog *>());
    auto *filter = picker->findChild<QLineEdit *>();
    QVERIFY(filter);
    filter->setFocus();
    QTest::keyClicks(filter, u"costs"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->index().codings().find(codings.first())->code, costs);
    QCOMPARE(m_workspace->index().codings().find(codings.last())->code, costs);
    QTRY_VERIFY(cell(1, 0).data().toString().isEmpty()); // the cell has none of them any more
    QCOMPARE(cell(2, 0).data().toString(), u"x/-"_s);
}

void TestTableWork::marksWhatIsContested()
{
    QVERIFY(cell(0, 1).data(TableModel::ContestedRole).toBool());
    QVERIFY(!cell(0, 0).data(TableModel::ContestedRole).toBool());
    // Ben turns one of two equal judgements round: the cell becomes contested before one's eyes.
    click(cell(1, 0));
    QTRY_COMPARE(m_panel->count(), 2);
    auto *tree = m_panel->findChild<EvidenceTree *>();
    tree->setFocus();
    const QModelIndex informant = tree->model()->index(0, 0);
    tree->setCurrentIndex(tree->model()->index(1, 0, informant));
    QTest::keyClicks(tree, u"-"_s);
    QCOMPARE(cell(1, 0).data().toString(), u"x/-"_s);
    QVERIFY(cell(1, 0).data(TableModel::ContestedRole).toBool());
    m_view->findChild<QAction *>(u"contestedAction"_s)->setChecked(true);
    QVERIFY(!m_grid->isRowHidden(model()->rowOfLine(1)));
    VERIFY_RESULT(m_workspace->project().undo());
    QTRY_VERIFY(m_grid->isRowHidden(model()->rowOfLine(1)));
}

void TestTableWork::scrollsABigTable()
{
    // 300 codes by 300 informants: what is shown follows the bars, with its heads.
    Codebook codebook(m_workspace->index());
    Cases cases(m_workspace->index());
    VERIFY_RESULT(m_workspace->project().apply(u"Many"_s, [&](Writer &writer) -> Result<> {
        for (int i = 0; i < 300; ++i) {
            CodeRow code;
            code.name = u"code %1"_s.arg(i);
            code.position = u"z%1"_s.arg(i, 4, 10, QChar(u'0'));
            const Result<Id> made = writer.insert(code);
            CROSSCASE_TRY(made);
            CaseRow row;
            row.name = u"N%1"_s.arg(i);
            row.position = u"z%1"_s.arg(i, 4, 10, QChar(u'0'));
            const Result<Id> informant = writer.insert(row);
            CROSSCASE_TRY(informant);
        }
        return {};
    }));
    m_view->setSpec(TableSpec());
    QCOMPARE(model()->columnCount(), 304);
    QCOMPARE(model()->table()->rowCount(), 305);
    m_grid->horizontalScrollBar()->setValue(m_grid->horizontalScrollBar()->maximum());
    m_grid->verticalScrollBar()->setValue(m_grid->verticalScrollBar()->maximum());
    const QModelIndex last = model()->index(model()->rowCount() - 1, 303);
    QVERIFY(m_grid->viewport()->rect().contains(m_grid->visualRect(last)));
    click(last);
    QCOMPARE(m_grid->currentIndex(), last);
    QTest::keyClick(m_grid, Qt::Key_Home, Qt::ControlModifier);
    QTRY_COMPARE(m_grid->currentIndex().column(), 0);
    QVERIFY(!m_window->grab().isNull());
}

QTEST_MAIN(TestTableWork)
#include "test_tablework.moc"
