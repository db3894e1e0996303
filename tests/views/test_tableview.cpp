// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "analysis/savedtables.h"
#include "analysis/tablepresets.h"
#include "analysis/tablewords.h"
#include "exchange/tables/tablewriter.h"
#include "tablefixture.h"
#include "views/charts/chartfile.h"
#include "views/charts/chartpanel.h"
#include "views/common/checkchooser.h"
#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "views/compare/comparebar.h"
#include "views/compare/parallelpassages.h"
#include "views/tables/arrangedialog.h"
#include "views/tables/columnheads.h"
#include "views/tables/evidencetree.h"
#include "views/tables/exportdialog.h"
#include "views/tables/newtabledialog.h"
#include "views/tables/rowheads.h"
#include "views/tables/tablecontrols.h"
#include "views/tables/tablefilterbar.h"
#include "views/tables/tableoutput.h"
#include "views/tables/tablesdock.h"
#include "views/tables/tablesettings.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeWidget>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// A table on the screen with its evidence beside it, worked with mouse and keyboard.
class TestTableView : public QObject, private TableFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }
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
    void writesTheSameBytesAsTheWriter();
    void writesBesideTheWindow();
    void stopsAnExport();
    void remembersExportChoices();
    void filtersFromTheForm();
    void escapeLeavesAChoiceAsItWas();
    void refusesWhatIsNoDate();
    void clearsTheFilterWithOneClick();
    void choosesLinesFromTheForm();
    void arrangesByHand();
    void everySettingIsInTheForm();
    void comparesClusters();
    void readsPassagesSideBySide();
    void setsOptionsOfAPreset();
    void draftsSummaries();
    void saysWhenAFrozenCopyIsOld();
    void drawsCharts_data();
    void drawsCharts();
    void writesCharts();
    void savesUnderAName();
    void changesOfASavedTableAreUndone();
    void editsTheCaption();
    void isReadAloud();
    void standsMirrored();
    void makesATableFromAPreset();
    void worksWithTheListOfTables();

private:
    [[nodiscard]] QLabel *label(const QString &name) const { return m_panel->findChild<QLabel *>(name); }
    void exportTo(const QString &format, const QString &path);
    void choose(const QString &name, const QStringList &texts);
    [[nodiscard]] static QString editText(const QModelIndex &index)
    {
        return index.data(Qt::EditRole).toString();
    }
};

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
    TableSpec issues;
    issues.name = u"Issues"_s;
    makeView(issues, saved);
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
    m_grid->selectionModel()->select(QItemSelection(cell(2, 0), cell(3, 1)),
                                     QItemSelectionModel::ClearAndSelect);
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
    exportTo(suffix, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > 50);
    QVERIFY(bytes.startsWith(beginsWith));
}

/// Chooses a format in the dialog; the file is there when it is accepted.
void TestTableView::exportTo(const QString &format, const QString &path)
{
    Prompts::answerFiles({path});
    Q_EMIT m_view->findChild<TableControls *>()->exportRequested(format);
    auto *dialog = m_view->findChild<ExportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->settings().format, format);
    dialog->accept();
    QTRY_VERIFY(!m_view->findChild<ExportDialog *>());
}

void TestTableView::writesTheSameBytesAsTheWriter()
{
    // What the window writes is what the command line writes.
    for (const QString &format : {u"xlsx"_s, u"html"_s}) {
        const QString path = m_folder.filePath(u"same."_s + format);
        exportTo(format, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const TextSource texts = textsOf(m_workspace->project());
        const Result<CrossTable> table = compute(m_view->spec(), m_workspace->index(), texts);
        VERIFY_RESULT(table);
        const Result<QByteArray> bytes = exportTable(*table, **tableWriter(format), {}, m_workspace->index(),
                                                     texts);
        VERIFY_RESULT(bytes);
        QCOMPARE(file.readAll(), *bytes);
    }
}

void TestTableView::writesBesideTheWindow()
{
    // While a table is written the window goes on: what waits for it is done before there is a file.
    const QString path = m_folder.filePath(u"beside.xlsx"_s);
    bool answered = false;
    bool wasWritten = true;
    QMetaObject::invokeMethod(
        m_view,
        [&] {
            answered = true;
            wasWritten = QFile::exists(path);
        },
        Qt::QueuedConnection);
    Prompts::answerFiles({path});
    TableOutput(*m_workspace, m_view).write(*model()->table(), u"Beside"_s, {.format = u"xlsx"_s});
    QVERIFY(answered);
    QVERIFY(!wasWritten);
    QVERIFY(QFileInfo(path).size() > 0);
}

void TestTableView::stopsAnExport()
{
    int asked = 0;
    const auto stop = [&](int) { return ++asked > 1; };
    const Result<QByteArray> bytes = TableOutput::make(*model()->table(), {.format = u"xlsx"_s},
                                                       m_workspace->index(), stop);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 1);
    VERIFY_RESULT(TableOutput::make(*model()->table(), {.format = u"xlsx"_s}, m_workspace->index(),
                                    [](int percent) { return percent <= 100; }));
}

void TestTableView::remembersExportChoices()
{
    ExportSettings settings = ExportSettings::remembered();
    QVERIFY(settings.choices.evidence);
    settings.format = u"odt"_s;
    settings.choices.evidence = false;
    settings.choices.pseudonyms = true;
    settings.choices.quoteNotes = true;
    settings.remember();
    ExportDialog dialog(ExportSettings::remembered(), m_workspace->index());
    const ExportSettings shown = dialog.settings();
    QCOMPARE(shown.format, u"odt"_s);
    QVERIFY(!shown.choices.evidence);
    QVERIFY(shown.choices.notes);
    QVERIFY(shown.choices.pseudonyms);
    QVERIFY(shown.choices.quoteNotes);
}

/// Opens the list of a chooser, ticks what has these texts, and closes it by keyboard.
void TestTableView::choose(const QString &name, const QStringList &texts)
{
    auto *chooser = m_view->findChild<CheckChooser *>(name);
    QVERIFY2(chooser, qPrintable(name));
    chooser->openList();
    auto *list = chooser->findChild<QTreeWidget *>();
    QVERIFY(list->isVisible());
    QSignalSpy chosen(chooser, &CheckChooser::chosenChanged);
    list->setFocus();
    for (const QString &text : texts) {
        const QList<QTreeWidgetItem *> found = list->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        list->setCurrentItem(found.first());
        QTest::keyClick(list, Qt::Key_Space);
    }
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(!list->isVisible());
    QTRY_COMPARE(chosen.count(), 1);
}

void TestTableView::filtersFromTheForm()
{
    trigger(u"settingsAction"_s);
    QVERIFY(m_view->findChild<TableSettings *>()->isVisible());
    QVERIFY(!m_view->findChild<TableFilterBar *>()->isVisible());
    choose(u"filterCodes"_s, {u"Networking"_s, u"Costs"_s});
    QCOMPARE(m_view->spec().filter.codes, QStringList({u"Drivers/Networking"_s, u"Barriers/Costs"_s}));
    QVERIFY(m_view->findChild<TableFilterBar *>()->isVisible());
    const QString text = m_view->findChild<QLabel *>(u"filterText"_s)->text();
    QVERIFY2(text.contains(u"Drivers/Networking, Barriers/Costs"_s), qPrintable(text));
    // The notes say the same, so that what is exported does.
    QVERIFY(model()->table()->notes().contains(text));
    choose(u"filterStances"_s, {u"x (agree)"_s});
    QCOMPARE(m_view->spec().filter.stances, QList<Stance>({Stance::Agree}));
    for (int line = 0; line < 5; ++line) {
        for (int column = 0; column < 4; ++column) {
            const QString mark = cell(line, column).data().toString();
            QVERIFY2(mark.isEmpty() || mark == u"x"_s
                         || Blank(cell(line, column).data(TableModel::BlankRole).toInt()) != Blank::No,
                     qPrintable(mark));
        }
    }
}

void TestTableView::escapeLeavesAChoiceAsItWas()
{
    trigger(u"settingsAction"_s);
    auto *chooser = m_view->findChild<CheckChooser *>(u"filterCodes"_s);
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Space);
    auto *list = chooser->findChild<QTreeWidget *>();
    QVERIFY(list && list->isVisible());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(list->currentItem()->checkState(0), Qt::Checked);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QTest::qWait(0);
    QVERIFY(m_view->spec().filter.codes.isEmpty());
    QVERIFY(chooser->chosen().isEmpty());
}

void TestTableView::refusesWhatIsNoDate()
{
    trigger(u"settingsAction"_s);
    auto *from = m_view->findChild<QLineEdit *>(u"filterFrom"_s);
    auto *problem = m_view->findChild<QLabel *>(u"filterProblem"_s);
    from->setFocus();
    QTest::keyClicks(from, u"soon"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QVERIFY(m_view->spec().filter.from.isEmpty());
    QVERIFY(problem->text().contains(u"soon"_s));
    from->selectAll();
    QTest::keyClicks(from, u"2031-01-31"_s);
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(m_view->spec().filter.from, u"2031-01-31"_s);
    QVERIFY(problem->text().isEmpty());
}

void TestTableView::clearsTheFilterWithOneClick()
{
    Prompts::answerText(u"Kept"_s);
    trigger(u"saveAction"_s);
    TableSpec spec = m_view->spec();
    spec.filter.stances = {Stance::Disagree};
    spec.filter.attributes[u"Size"_s] = {u"small"_s};
    Q_EMIT m_view->findChild<TableSettings *>()->specChanged(spec);
    auto *clear = m_view->findChild<QPushButton *>(u"clearFilter"_s);
    QTRY_VERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(m_view->spec().filter, TableFilter());
    QVERIFY(!clear->isVisible());
    VERIFY_RESULT(m_workspace->project().undo());
    QCOMPARE(m_view->spec().filter.stances, QList<Stance>({Stance::Disagree}));
    QVERIFY(clear->isVisible());
}

void TestTableView::choosesLinesFromTheForm()
{
    trigger(u"settingsAction"_s);
    choose(u"columnsLines"_s, {u"Cluster B"_s});
    QCOMPARE(m_view->spec().columns.top, QStringList({u"Cluster B"_s}));
    QCOMPARE(model()->columnCount(), 2);
    auto *hide = m_view->findChild<QCheckBox *>(u"rowsHideEmpty"_s);
    QTest::mouseClick(hide, Qt::LeftButton, {}, {8, hide->height() / 2});
    QVERIFY(m_view->spec().rows.hideEmpty);
    // Another kind of line: what was chosen by name is forgotten.
    auto *kind = m_view->findChild<QComboBox *>(u"columnsKind"_s);
    kind->setCurrentIndex(kind->findText(u"Coders"_s));
    Q_EMIT kind->activated(kind->currentIndex());
    QCOMPARE(m_view->spec().columns.kind, Dimension::Kind::Coders);
    QVERIFY(m_view->spec().columns.top.isEmpty());
}

void TestTableView::arrangesByHand()
{
    trigger(u"settingsAction"_s);
    const QString first = model()->headerData(1, Qt::Vertical).toString();
    const QString second = model()->headerData(2, Qt::Vertical).toString();
    m_view->findChild<QPushButton *>(u"rowsArrange"_s)->click();
    auto *dialog = m_view->findChild<ArrangeDialog *>();
    QVERIFY(dialog);
    auto *lines = dialog->findChild<QTreeWidget *>();
    lines->setCurrentItem(lines->topLevelItem(0)->child(1));
    dialog->findChild<QPushButton *>(u"moveUp"_s)->click();
    QVERIFY(!dialog->findChild<QPushButton *>(u"moveUp"_s)->isEnabled());
    dialog->accept();
    QCOMPARE(m_view->spec().rows.order.by, LineOrder::By::Manual);
    QCOMPARE(model()->headerData(1, Qt::Vertical).toString(), second);
    QCOMPARE(model()->headerData(2, Qt::Vertical).toString(), first);
    // By keyboard in the grid too: the current row down.
    click(cell(0, 0));
    m_grid->setFocus();
    QTest::keyClick(m_grid, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(model()->headerData(1, Qt::Vertical).toString(), first);
    QCOMPARE(m_grid->currentIndex(), cell(1, 0));
    // And columns, within their spanning head.
    const QString left = model()->headerData(0, Qt::Horizontal).toString();
    click(cell(0, 0));
    QTest::keyClick(m_grid, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(model()->headerData(1, Qt::Horizontal).toString(), left);
}

void TestTableView::everySettingIsInTheForm()
{
    trigger(u"settingsAction"_s);
    const auto *form = m_view->findChild<TableSettings *>();
    for (const char *name :
         {"cellMeasure",  "cellPercent",    "cellFold",     "cellFacet",        "cellAttribute",
          "cellUnit",     "cellMembership", "rowsKind",     "rowsLines",        "rowsWithBelow",
          "rowsOrder",    "rowsReversed",   "rowsArrange",  "rowsHideEmpty",    "rowsHideBelow",
          "columnsKind",  "columnsLines",   "columnsOrder", "columnsHideBelow", "rowTotals",
          "columnTotals", "unitCounts",     "filterCodes",  "filterCases",      "filterDocuments",
          "filterCoders", "filterStances",  "filterFrom",   "filterTo"}) {
        const auto *field = form->findChild<QWidget *>(QLatin1StringView(name));
        QVERIFY2(field, name);
        QVERIFY2(field->focusPolicy() & Qt::TabFocus, name);
    }
    auto *measure = form->findChild<QComboBox *>(u"cellMeasure"_s);
    measure->setCurrentIndex(measure->findData(int(TableSpec::Measure::Count)));
    Q_EMIT measure->activated(measure->currentIndex());
    QCOMPARE(m_view->spec().cell, TableSpec::Measure::Count);
    auto *percent = form->findChild<QComboBox *>(u"cellPercent"_s);
    QVERIFY(percent->isVisible());
    QVERIFY(!form->findChild<QComboBox *>(u"cellFold"_s)->isVisible());
    percent->setCurrentIndex(percent->findData(int(TableSpec::Percent::Row)));
    Q_EMIT percent->activated(percent->currentIndex());
    QCOMPARE(m_view->spec().percent, TableSpec::Percent::Row);
}

void TestTableView::comparesClusters()
{
    const Result<TableSpec> made = TablePresets::make(u"clusters"_s, {}, m_workspace->index());
    VERIFY_RESULT(made);
    m_view->setSpec(*made);
    const auto *bar = m_view->findChild<CompareBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(model()->table()->blockCount() > 1);
    // Only counts; then only the rows that one cluster alone has.
    choose(u"compareShown"_s,
           {TableWords::blockHead(TableSpec::Measure::Cases, TableSpec::Percent::Informants),
            TableWords::blockHead(TableSpec::Measure::StanceMix, TableSpec::Percent::None)});
    QCOMPARE(model()->table()->blockCount(), 1);
    QCOMPARE(model()->columnCount(), 2);
    const auto inColumns = [this](int line) {
        return (cell(line, 0).data(TableModel::EvidenceCountRole).toInt() > 0 ? 1 : 0)
            + (cell(line, 1).data(TableModel::EvidenceCountRole).toInt() > 0 ? 1 : 0);
    };
    auto *rows = bar->findChild<QComboBox *>(u"compareRows"_s);
    const auto chooseRows = [&](const QString &text) {
        rows->setCurrentIndex(rows->findText(text));
        Q_EMIT rows->activated(rows->currentIndex());
    };
    for (const auto &[text, columns] : {std::pair(u"Only in one"_s, 1), std::pair(u"In all"_s, 2)}) {
        chooseRows(text);
        QVERIFY(model()->table()->rowCount() > 0);
        for (int line = 0; line < int(model()->table()->rowCount()); ++line)
            QCOMPARE(inColumns(line), columns);
    }
    chooseRows(u"All codes"_s);
    // Shared in the middle, own at the sides.
    auto *contrast = bar->findChild<QCheckBox *>(u"compareContrast"_s);
    QVERIFY(contrast->isEnabled());
    QTest::mouseClick(contrast, Qt::LeftButton, {}, {8, contrast->height() / 2});
    QVERIFY(m_view->spec().contrast);
    QCOMPARE(model()->columnCount(), 3);
    // Saved and opened again, it is the same.
    Prompts::answerText(u"A and B"_s);
    trigger(u"saveAction"_s);
    const TableSpec before = m_view->spec();
    const Id saved = m_view->savedTable();
    SavedTables tables(m_workspace->index());
    const Result<TableSpec> again = tables.spec(saved);
    VERIFY_RESULT(again);
    QCOMPARE(*again, before);
    QVERIFY(CompareBar::isComparison(*again));
}

void TestTableView::readsPassagesSideBySide()
{
    m_view->setSpec(*TablePresets::make(u"clusters"_s, {}, m_workspace->index()));
    auto *button = m_view->findChild<QToolButton *>(u"comparePassages"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *parallel = m_view->findChild<ParallelPassages *>();
    QVERIFY(parallel->isVisible());
    click(cell(0, 0));
    QTRY_COMPARE(parallel->columnCount(), 2);
    for (int column = 0; column < 2; ++column) {
        QTRY_COMPARE(parallel->count(column), qsizetype(model()->table()->evidence(0, column).size()));
    }
    // A passage opens in its transcript, and can be judged here.
    auto *tree = parallel->findChildren<EvidenceTree *>().first();
    QSignalSpy asked(m_workspace.get(), &Workspace::passageRequested);
    tree->setFocus();
    tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(asked.count(), 1);
    const Id coding = asked.first().at(2).value<Id>();
    QTest::keyClicks(tree, u"-"_s);
    QCOMPARE(m_workspace->index().codings().find(coding)->stance, Stance::Disagree);
}

void TestTableView::setsOptionsOfAPreset()
{
    NewTableDialog dialog(*m_workspace);
    dialog.show();
    dialog.choosePreset(u"clusters"_s);
    const TableSpec before = dialog.spec();
    auto *occurs = dialog.findChild<QComboBox *>(u"option-occurs"_s);
    QVERIFY(occurs);
    occurs->setCurrentIndex(occurs->findData(u"all"_s));
    Q_EMIT occurs->activated(occurs->currentIndex());
    QCOMPARE(dialog.spec().rows.occurs, Dimension::Occurs::All);
    TableSpec expected = *TablePresets::make(u"clusters"_s, {{u"occurs"_s, {u"all"_s}}},
                                             m_workspace->index());
    expected.name = before.name;
    QCOMPARE(dialog.spec(), expected);
}

void TestTableView::draftsSummaries()
{
    m_view->setSpec(*TablePresets::make(u"framework"_s, {}, m_workspace->index()));
    QModelIndex withPassages;
    for (int line = 0; line < int(model()->table()->rowCount()) && !withPassages.isValid(); ++line) {
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex index = cell(line, column);
            if (index.data(TableModel::EvidenceCountRole).toInt() > 0
                && index.data(Qt::EditRole).toString().isEmpty() && model()->pairAt(index)) {
                withPassages = index;
                break;
            }
        }
    }
    QVERIFY(withPassages.isValid());
    click(withPassages);
    trigger(u"draftSummary"_s);
    const QModelIndex now = m_grid->currentIndex();
    const QString draft = now.data(Qt::EditRole).toString();
    QVERIFY(draft.contains(u'\u201c'));
    // Every quote of the draft is said in a transcript.
    const TextSource texts = textsOf(m_workspace->project());
    const Coding *coding = m_workspace->index().codings().find(
        model()->table()->evidence(model()->lineOfRow(now.row()), now.column()).front().coding);
    const QString quote = draft.section(u'\u201c', 1).section(u'\u201d', 0, 0);
    QVERIFY2(texts(coding->document)->simplified().contains(quote.simplified()), qPrintable(quote));
    // What was written by hand is kept, unless one says so.
    VERIFY_RESULT(m_workspace->project().undo());
    QVERIFY(editText(now).isEmpty());
    QVERIFY(model()->setData(now, u"By hand"_s, Qt::EditRole));
    Prompts::answerConfirm(false);
    trigger(u"draftSummary"_s);
    QCOMPARE(editText(m_grid->currentIndex()), u"By hand"_s);
    Prompts::answerConfirm(true);
    trigger(u"draftSummary"_s);
    QCOMPARE(editText(m_grid->currentIndex()), draft);
}

void TestTableView::saysWhenAFrozenCopyIsOld()
{
    SavedTables tables(m_workspace->index());
    TableSpec spec = m_view->spec();
    const Result<Id> live = tables.add(spec);
    VERIFY_RESULT(live);
    const Result<Id> copy = tables.freeze(*live, textsOf(m_workspace->project()));
    VERIFY_RESULT(copy);
    m_view->setSpec(*tables.spec(*copy));
    const auto bars = m_view->findChildren<MessageBar *>();
    const auto shown = [&] {
        QStringList texts;
        for (const MessageBar *bar : bars) {
            if (bar->isVisible())
                texts.append(bar->text());
        }
        return texts.join(u'\n');
    };
    QVERIFY2(shown().contains(u"the same since"_s), qPrintable(shown()));
    const Id coding = model()->table()->evidence(0, 0).front().coding;
    VERIFY_RESULT(m_workspace->codings().remove({coding}));
    QTRY_VERIFY2(shown().contains(u"have changed since"_s), qPrintable(shown()));
    VERIFY_RESULT(m_workspace->project().undo());
    QTRY_VERIFY2(shown().contains(u"the same since"_s), qPrintable(shown()));
}

void TestTableView::drawsCharts_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("bars") << int(ChartSpec::Kind::Bars);
    QTest::newRow("stances") << int(ChartSpec::Kind::Stances);
    QTest::newRow("heat map") << int(ChartSpec::Kind::HeatMap);
}

void TestTableView::drawsCharts()
{
    QFETCH(const int, kind);
    trigger(u"chartAction"_s);
    auto *panel = m_view->findChild<ChartPanel *>();
    QVERIFY(panel->isVisible());
    auto *kinds = panel->findChild<QComboBox *>(u"chartKind"_s);
    kinds->setCurrentIndex(kind);
    Q_EMIT kinds->activated(kind);
    QCOMPARE(int(panel->data().kind), kind);
    // Every number drawn is one of a table that can be computed and printed.
    const Result<CrossTable> table = compute(ChartData::tableFor(m_view->spec(), panel->chart()),
                                             m_workspace->index(), textsOf(m_workspace->project()));
    VERIFY_RESULT(table);
    qsizetype line = 0;
    double sum = 0;
    for (const ChartData::Row &row : panel->data().rows) {
        if (row.isSection)
            continue;
        QCOMPARE(row.label, table->rows().line(line).label);
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const qsizetype column = kind == int(ChartSpec::Kind::Bars) ? table->columnCount() - 1 : i;
            QCOMPARE(row.values[i], table->cell(line, column).number.value_or(0));
            sum += row.values[i];
        }
        ++line;
    }
    QVERIFY(sum > 0);
    // It is read aloud, and follows the project.
    auto *view = panel->findChild<QWidget *>(u"chartView"_s);
    QVERIFY(view->accessibleDescription().contains(u"Networking"_s));
    const double before = panel->data().rows[1].values.first();
    click(cell(0, 0));
    QTRY_COMPARE(m_panel->count(), 1);
    const Id coding = m_panel->findChild<EvidenceTree *>()->model()->index(0, 0).data().isValid()
        ? model()->table()->evidence(0, 0).front().coding
        : NoId;
    VERIFY_RESULT(m_workspace->codings().remove({coding}));
    QTRY_VERIFY(panel->data().rows[1].values.first() != before);
    QVERIFY(!panel->grab().isNull());
}

void TestTableView::writesCharts()
{
    trigger(u"chartAction"_s);
    auto *panel = m_view->findChild<ChartPanel *>();
    QTRY_VERIFY(!panel->data().isEmpty());
    const QString svg = m_folder.filePath(u"chart.svg"_s);
    Prompts::answerFiles({svg});
    panel->findChild<QPushButton *>(u"chartExport"_s)->click();
    QFile file(svg);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray drawing = file.readAll();
    QVERIFY(drawing.contains("<svg"));
    QVERIFY(drawing.contains("Networking"));
    QCOMPARE(ChartFile::svg(panel->data()), drawing); // again, the same bytes
    const QString png = m_folder.filePath(u"chart.png"_s);
    VERIFY_RESULT(ChartFile::write(panel->data(), png));
    const QImage image(png);
    QVERIFY(image.width() > 1000);
    QCOMPARE(image.pixelColor(0, 0), QColor(Qt::white));
    QVERIFY(!ChartFile::write(panel->data(), m_folder.filePath(u"missing/chart.png"_s)));
    panel->findChild<QPushButton *>(u"chartCopy"_s)->click();
    QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
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
    const Result<TableSpec> read = TableSpec::fromBytes(
        m_workspace->index().savedTables().first().spec.toUtf8());
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
    auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    for (int row = 0; row < presets->count(); ++row) {
        presets->setCurrentRow(row);
        if (auto *why = dialog.findChild<QLabel *>(u"presetProblem"_s); why->isVisible()) {
            QVERIFY(!why->text().isEmpty()); // what the project lacks is said, and nothing is made
            QVERIFY(!ok->isEnabled());
            continue;
        }
        QVERIFY(ok->isEnabled());
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
