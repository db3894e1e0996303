// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/tablemodel.h"
#include "support/sampleproject.h"
#include "support/verifyresult.h"
#include "views/common/prompts.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/tables/columnheads.h"
#include "views/tables/evidencepanel.h"
#include "views/tables/evidencetree.h"
#include "views/tables/gridview.h"
#include "views/tables/newtabledialog.h"
#include "views/tables/rowheads.h"
#include "analysis/savedtables.h"
#include "views/tables/tablecontrols.h"
#include "views/tables/tablesdock.h"
#include "views/tables/tableview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// A table on the screen with its evidence beside it, worked with mouse and keyboard.
class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void headsSpan();
    void evidenceOfACell();
    void evidenceOfRowAndColumn();
    void judgesAndSeesTheCellChange();
    void goesToThePassage();
    void entersTheEvidence();
    void marksByHand();
    void saysNotAsked();
    void answersWhoDoesNot();
    void followsAndKeepsItsPlace();
    void foldsSections();
    void showsContestedOnly();
    void finds();
    void swapsRowsAndColumns();
    void keepsColumnWidths();
    void ordersByColumn();
    void copiesWithHeads();
    void exportsWhatIsAsked_data();
    void exportsWhatIsAsked();
    void savesUnderAName();
    void changesOfASavedTableAreUndone();
    void editsTheCaption();
    void isReadAloud();
    void standsMirrored();
    void makesATableFromAPreset();
    void worksWithTheListOfTables();

private:
    [[nodiscard]] TableModel *model() const { return static_cast<TableModel *>(m_grid->model()); }
    [[nodiscard]] QModelIndex cell(int line, int column) const
    {
        return model()->index(model()->rowOfLine(line), column);
    }
    void click(const QModelIndex &index) const
    {
        m_grid->scrollTo(index);
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, m_grid->visualRect(index).center());
    }
    [[nodiscard]] QLabel *label(const QString &name) const { return m_panel->findChild<QLabel *>(name); }
    void trigger(const QString &name) const
    {
        auto *action = m_window->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        QVERIFY(action->isEnabled());
        action->trigger();
    }
    void makeView(Id saved);

    std::unique_ptr<SampleProject> m_sample;
    QTemporaryDir m_folder;
    int m_copies = 0;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    TableView *m_view = nullptr;
    EvidencePanel *m_panel = nullptr;
    GridView *m_grid = nullptr;
};

void TestTableView::init()
{
    // The offscreen platform says of itself what it lacks.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    Settings::instance().useFile(m_folder.filePath(u"settings%1.ini"_s.arg(++m_copies)));
    m_sample = SampleProject::make();
    QVERIFY(m_sample);
    const QString path = m_folder.filePath(u"copy%1.crosscase"_s.arg(m_copies));
    VERIFY_RESULT(m_sample->project().copyTo(path));
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(path);
    VERIFY_RESULT(opened);
    m_workspace = std::move(*opened);
    makeView(NoId);
}

void TestTableView::makeView(Id saved)
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 560);
    m_panel = new EvidencePanel(*m_workspace, m_window.get());
    TableSpec spec;
    spec.name = u"Issues"_s;
    m_view = new TableView(*m_workspace, spec, saved, m_window.get());
    m_view->setGeometry(0, 0, 640, 560);
    m_panel->setGeometry(640, 0, 360, 560);
    m_view->setEvidencePanel(m_panel);
    m_grid = m_view->findChild<GridView *>();
    QVERIFY(m_grid);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestTableView::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

void TestTableView::headsSpan()
{
    const ColumnHeads *heads = m_grid->columnHeads();
    QCOMPARE(heads->levelHeights().size(), 1);
    QCOMPARE(heads->spanAt(0, 0), std::make_pair(0, 1));
    QCOMPARE(heads->spanAt(3, 0), std::make_pair(2, 3));
    QVERIFY(!heads->isTurned());
    const int flat = heads->sizeHint().height();
    // Narrow columns turn their heads.
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnWidth(column, 18);
    QVERIFY(heads->isTurned() || heads->sizeHint().height() >= flat);
}

void TestTableView::evidenceOfACell()
{
    click(cell(0, 1));
    QTRY_COMPARE(label(u"evidenceHeading"_s)->text(), u"Networking, A2"_s);
    QCOMPARE(m_panel->count(), cell(0, 1).data(TableModel::EvidenceCountRole).toLongLong());
    QCOMPARE(label(u"evidenceCount"_s)->text(), u"2 passages"_s);
    // A blank cell has none.
    click(cell(1, 1));
    QTRY_COMPARE(m_panel->count(), 0);
}

void TestTableView::evidenceOfRowAndColumn()
{
    QTest::mouseClick(m_grid->rowHeads()->viewport(), Qt::LeftButton, {},
                      {20, m_grid->rowViewportPosition(model()->rowOfLine(0)) + 5});
    QTRY_COMPARE(label(u"evidenceHeading"_s)->text(), u"Networking"_s);
    QCOMPARE(m_panel->count(), 4);
    QTest::mouseClick(m_grid->columnHeads()->viewport(), Qt::LeftButton, {},
                      {m_grid->columnViewportPosition(1) + 5, m_grid->columnHeads()->height() - 6});
    QTRY_COMPARE(label(u"evidenceHeading"_s)->text(), u"A2"_s);
    QCOMPARE(m_panel->count(), 4);
}

void TestTableView::judgesAndSeesTheCellChange()
{
    click(cell(0, 0));
    QTRY_COMPARE(m_panel->count(), 1);
    QCOMPARE(cell(0, 0).data().toString(), u"x"_s);
    auto *tree = m_panel->findChild<EvidenceTree *>();
    tree->setFocus();
    QTRY_VERIFY(tree->currentIndex().parent().isValid());
    QSignalSpy changed(model(), &QAbstractItemModel::dataChanged);
    QTest::keyClicks(tree, u"o"_s);
    QCOMPARE(cell(0, 0).data().toString(), u"o"_s);
    QCOMPARE(changed.count(), 1);
    QTest::keyClicks(tree, u"-"_s);
    QCOMPARE(cell(0, 0).data().toString(), u"-"_s);
    VERIFY_RESULT(m_workspace->project().undo());
    VERIFY_RESULT(m_workspace->project().undo());
    QCOMPARE(cell(0, 0).data().toString(), u"x"_s);
    QTRY_COMPARE(m_panel->count(), 1);
}

void TestTableView::goesToThePassage()
{
    QSignalSpy asked(m_workspace.get(), &Workspace::passageRequested);
    click(cell(0, 2));
    QTest::mouseDClick(m_grid->viewport(), Qt::LeftButton, {}, m_grid->visualRect(cell(0, 2)).center());
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<Id>(), m_workspace->index().documentNamed(u"B1"_s));
    // From the evidence too.
    QTRY_COMPARE(label(u"evidenceHeading"_s)->text(), u"Networking, B1"_s);
    auto *tree = m_panel->findChild<EvidenceTree *>();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(asked.last().at(2), asked.first().at(2));
}

void TestTableView::entersTheEvidence()
{
    click(cell(0, 0));
    m_grid->setFocus();
    QSignalSpy asked(m_view, &TableView::evidenceRequested);
    QTest::keyClick(m_grid, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    QTRY_VERIFY(m_panel->findChild<EvidenceTree *>()->hasFocus());
}

void TestTableView::marksByHand()
{
    click(cell(1, 2)); // Trust, B1: blank
    trigger(u"overrideMark"_s);
    QTRY_VERIFY(m_grid->findChild<QDialog *>());
    auto *dialog = m_grid->findChild<QDialog *>();
    auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    auto *reason = dialog->findChild<QLineEdit *>(u"reason"_s);
    for (auto *radio : dialog->findChildren<QRadioButton *>()) {
        if (radio->text().startsWith(u"&x"))
            radio->setChecked(true);
    }
    QVERIFY(!ok->isEnabled()); // not without a reason
    reason->setFocus();
    QTest::keyClicks(reason, u"Told us afterwards"_s);
    QVERIFY(ok->isEnabled());
    QTest::mouseClick(ok, Qt::LeftButton);
    QTRY_COMPARE(cell(1, 2).data().toString(), u"x"_s);
    QVERIFY(cell(1, 2).data(TableModel::OverriddenRole).toBool());
    QVERIFY(cell(1, 2).data(Qt::ToolTipRole).toString().contains(u"Told us afterwards"_s));
}

void TestTableView::saysNotAsked()
{
    click(cell(1, 1)); // Trust, A2: blank
    trigger(u"notAsked"_s);
    QCOMPARE(Blank(cell(1, 1).data(TableModel::BlankRole).toInt()), Blank::NotAsked);
    QVERIFY(m_window->findChild<QAction *>(u"notAsked"_s)->isChecked());
    trigger(u"noData"_s);
    QCOMPARE(Blank(cell(1, 1).data(TableModel::BlankRole).toInt()), Blank::NoData);
    trigger(u"noData"_s);
    QCOMPARE(Blank(cell(1, 1).data(TableModel::BlankRole).toInt()), Blank::NotMentioned);
}

void TestTableView::answersWhoDoesNot()
{
    click(cell(1, 2)); // Trust among Cluster B: B1 is silent, B2 not fully
    trigger(u"whoDoesNot"_s);
    QStringList texts;
    for (const QLabel *shown : m_view->findChildren<QLabel *>())
        texts.append(shown->text());
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(u"not mentioned by B1"_s), qPrintable(all));
    QVERIFY2(all.contains(u"B2 (o)"_s), qPrintable(all));
}

void TestTableView::followsAndKeepsItsPlace()
{
    click(cell(3, 2));
    const QString before = model()->describe(QItemSelection(m_grid->currentIndex(), m_grid->currentIndex()));
    // A row above: heads change, the place does not.
    VERIFY_RESULT(m_workspace->codebook().addPath(u"Drivers/Funding"_s));
    const QModelIndex now = m_grid->currentIndex();
    QVERIFY(now.isValid());
    QCOMPARE(model()->describe(QItemSelection(now, now)), before);
    QVERIFY(m_grid->selectionModel()->isSelected(now));
}

void TestTableView::foldsSections()
{
    const int section = 0;
    QVERIFY(!m_grid->isRowHidden(1));
    QTest::mouseDClick(m_grid->rowHeads()->viewport(), Qt::LeftButton, {},
                       {20, m_grid->rowHeads()->sectionViewportPosition(section) + 5});
    QVERIFY(m_grid->isRowHidden(1));
    QVERIFY(m_grid->isRowHidden(2));
    QVERIFY(!m_grid->isRowHidden(3));
    m_grid->toggleSection(section);
    QVERIFY(!m_grid->isRowHidden(1));
}

void TestTableView::showsContestedOnly()
{
    m_grid->setContestedOnly(true);
    for (int line = 0; line < 5; ++line) {
        bool contested = false;
        for (int column = 0; column < 4; ++column)
            contested |= cell(line, column).data(TableModel::ContestedRole).toBool();
        QCOMPARE(m_grid->isRowHidden(model()->rowOfLine(line)), !contested);
    }
    m_grid->setContestedOnly(false);
    QVERIFY(!m_grid->isRowHidden(model()->rowOfLine(4)));
}

void TestTableView::finds()
{
    m_grid->setFocus();
    QTest::keySequence(m_grid, QKeySequence(QKeySequence::Find));
    auto *field = m_view->findChild<QLineEdit *>(u"findText"_s);
    QTRY_VERIFY(field->isVisible());
    field->setText(u"fairs"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_grid->currentIndex(), cell(4, 0));
    field->setText(u"nowhere at all"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_grid->currentIndex(), cell(4, 0));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
}

void TestTableView::swapsRowsAndColumns()
{
    trigger(u"swapAction"_s);
    QCOMPARE(m_view->spec().rows.kind, Dimension::Kind::Cases);
    QCOMPARE(m_view->spec().columns.kind, Dimension::Kind::Codes);
    QCOMPARE(model()->headerData(0, Qt::Vertical).toString(), u"Cluster A"_s);
    TableSpec spec;
    spec.percent = TableSpec::Percent::Row;
    spec.rowTotals = true;
    const TableSpec other = TableControls::transposed(spec);
    QCOMPARE(other.percent, TableSpec::Percent::Column);
    QVERIFY(other.columnTotals);
    QVERIFY(!other.rowTotals);
    QCOMPARE(TableControls::transposed(other), spec);
}

void TestTableView::keepsColumnWidths()
{
    Prompts::answerText(u"Kept"_s);
    trigger(u"saveAction"_s);
    const Id saved = m_view->savedTable();
    QVERIFY(saved != NoId);
    m_grid->setColumnWidth(2, 123);
    // Through a change of the heads, and in another window.
    VERIFY_RESULT(m_workspace->codebook().addPath(u"Drivers/Funding"_s));
    QCOMPARE(m_grid->columnWidth(2), 123);
    makeView(saved);
    QCOMPARE(m_grid->columnWidth(2), 123);
    QVERIFY(m_grid->columnWidth(1) != 123);
}

void TestTableView::ordersByColumn()
{
    QTest::mouseDClick(m_grid->columnHeads()->viewport(), Qt::LeftButton, {},
                       {m_grid->columnViewportPosition(1) + 5, m_grid->columnHeads()->height() - 6});
    QCOMPARE(m_view->spec().rows.order.by, LineOrder::By::Line);
    QCOMPARE(m_view->spec().rows.order.key, u"Cluster A/A2"_s);
}

void TestTableView::copiesWithHeads()
{
    m_grid->setFocus();
    QTest::keySequence(m_grid, QKeySequence(QKeySequence::Copy));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    QVERIFY(data->hasHtml());
    QVERIFY(data->html().contains(u"colspan=\"2\""_s));
    const QStringList lines = data->text().split(u'\n');
    QCOMPARE(lines.value(0), u"\tCluster A\tCluster A\tCluster B\tCluster B"_s);
    QCOMPARE(lines.value(3), u"Networking\tx\tx/o\tx\tnot asked"_s);

    // Of a selection, its rows and columns with their section.
    m_grid->selectionModel()->select(QItemSelection(cell(2, 0), cell(3, 1)), QItemSelectionModel::ClearAndSelect);
    QTest::keySequence(m_grid, QKeySequence(QKeySequence::Copy));
    const QStringList some = QApplication::clipboard()->mimeData()->text().split(u'\n');
    QCOMPARE(some.value(0), u"\tCluster A\tCluster A"_s);
    QVERIFY(some.value(2).startsWith(u"Barriers"_s));
    QVERIFY(some.value(3).startsWith(u"Costs\t"_s));
    QVERIFY(some.value(4).startsWith(u"Time\t"_s));
}

void TestTableView::exportsWhatIsAsked_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("beginsWith");
    QTest::newRow("csv") << u"csv"_s << QByteArray();
    QTest::newRow("html") << u"html"_s << QByteArray("<!");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("docx") << u"docx"_s << QByteArray("PK");
}

void TestTableView::exportsWhatIsAsked()
{
    QFETCH(const QString, suffix);
    QFETCH(const QByteArray, beginsWith);
    const QString path = m_folder.filePath(u"out."_s + suffix);
    Prompts::answerFiles({path});
    Q_EMIT m_view->findChild<TableControls *>()->exportRequested(suffix);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 50);
    QVERIFY(bytes.startsWith(beginsWith));
}

void TestTableView::savesUnderAName()
{
    QSignalSpy renamed(m_view, &TableView::titleChanged);
    Prompts::answerText(u"Who says what"_s);
    trigger(u"saveAction"_s);
    QCOMPARE(m_workspace->index().savedTables().size(), 1);
    QCOMPARE(m_workspace->index().savedTables().first().name, u"Who says what"_s);
    QCOMPARE(m_view->title(), u"Who says what"_s);
    QCOMPARE(renamed.count(), 1);
    const Result<TableSpec> read
        = TableSpec::fromBytes(m_workspace->index().savedTables().first().spec.toUtf8());
    VERIFY_RESULT(read);
    QCOMPARE(*read, m_view->spec());
}

void TestTableView::changesOfASavedTableAreUndone()
{
    Prompts::answerText(u"Kept"_s);
    trigger(u"saveAction"_s);
    trigger(u"swapAction"_s);
    QCOMPARE(m_view->spec().rows.kind, Dimension::Kind::Cases);
    VERIFY_RESULT(m_workspace->project().undo());
    QCOMPARE(m_view->spec().rows.kind, Dimension::Kind::Codes);
    VERIFY_RESULT(m_workspace->project().redo());
    QCOMPARE(m_view->spec().rows.kind, Dimension::Kind::Cases);
    // Gone from the project, it stays on the screen, unsaved.
    QSignalSpy removed(m_view, &TableView::savedTableRemoved);
    VERIFY_RESULT(SavedTables(m_workspace->index()).remove({m_view->savedTable()}));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(m_view->savedTable(), NoId);
}

void TestTableView::editsTheCaption()
{
    auto *caption = m_view->findChild<QLineEdit *>(u"caption"_s);
    caption->setFocus();
    caption->selectAll();
    QTest::keyClicks(caption, u"Table 2. Drivers and barriers"_s);
    QTest::keyClick(caption, Qt::Key_Return);
    QCOMPARE(m_view->spec().caption, u"Table 2. Drivers and barriers"_s);
}

void TestTableView::isReadAloud()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_grid);
    QVERIFY(table);
    QVERIFY(table->tableInterface());
    QAccessibleInterface *read = table->tableInterface()->cellAt(model()->rowOfLine(0), 1);
    QVERIFY(read);
    QCOMPARE(read->text(QAccessible::Name), u"Networking, A2: agree and not fully, 2 passages, contested"_s);
}

void TestTableView::standsMirrored()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    QVERIFY(m_grid->columnViewportPosition(0) > m_grid->columnViewportPosition(3));
    QVERIFY(m_grid->rowHeads()->x() > m_grid->viewport()->x());
    click(cell(0, 1));
    QTRY_COMPARE(label(u"evidenceHeading"_s)->text(), u"Networking, A2"_s);
    QVERIFY(!m_window->grab().isNull());
}

void TestTableView::makesATableFromAPreset()
{
    NewTableDialog dialog(*m_workspace);
    dialog.show();
    auto *presets = dialog.findChild<QListWidget *>(u"presets"_s);
    QVERIFY(presets->count() >= 8);
    auto *preview = dialog.findChild<GridView *>();
    for (int row = 0; row < presets->count(); ++row) {
        presets->setCurrentRow(row);
        QVERIFY2(preview->model()->rowCount() > 0, qPrintable(presets->item(row)->text()));
        QVERIFY(preview->model()->columnCount() > 0);
        QCOMPARE(dialog.spec().name, presets->item(row)->text());
    }
}

void TestTableView::worksWithTheListOfTables()
{
    TablesDock dock(*m_workspace);
    dock.resize(300, 400);
    dock.show();
    dock.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dock));
    QSignalSpy asked(&dock, &TablesDock::tableRequested);
    dock.newTable();
    QTRY_VERIFY(dock.window()->findChild<NewTableDialog *>());
    dock.window()->findChild<NewTableDialog *>()->accept();
    QTRY_COMPARE(asked.count(), 1);
    auto *list = dock.findChild<QListWidget *>(u"tableList"_s);
    QCOMPARE(list->count(), 1);
    dock.duplicateSelected();
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(1)->text(), list->item(0)->text() + u" (2)"_s);
    const QString second = list->item(1)->text();

    // Up, by keyboard.
    dock.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dock));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(list->item(0)->text(), second);
    // Another name, as one types it.
    list->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
    dock.renameSelected();
    auto *editor = list->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(u"Renamed"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->index().savedTables().first().name, u"Renamed"_s);
    QTRY_COMPARE(list->item(0)->text(), u"Renamed"_s);

    list->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
    Prompts::answerConfirm(true);
    dock.deleteSelected();
    QCOMPARE(list->count(), 1);
    VERIFY_RESULT(m_workspace->project().undo());
    QCOMPARE(list->count(), 2);
    dock.openSelected();
}

QTEST_MAIN(TestTableView)
#include "test_tableview.moc"
