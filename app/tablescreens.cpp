// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablepresets.h"
#include "app/screens.h"
#include "exchange/readers/readers.h"
#include "resources/embedded.h"
#include "views/codes/facetsdialog.h"
#include "views/common/workspace.h"
#include "views/documents/attributesdialog.h"
#include "views/documents/columnsdialog.h"
#include "views/documents/importdialog.h"
#include "views/documents/importmodel.h"
#include "views/documents/replacedialog.h"
#include "views/exchange/exportprojectdialog.h"
#include "views/exchange/importprojectdialog.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/projectdocks.h"
#include "views/mainwindow/tabs.h"
#include "views/tables/exportdialog.h"
#include "views/tables/newtabledialog.h"
#include "views/tables/tableview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace Crosscase {

using namespace Qt::StringLiterals;
using Screens::busiestDocument;
using Screens::settle;
using Screens::showBusyTranscript;

namespace {

/// The project's first saved table, else one of all codes by informant.
TableView *openTable(MainWindow &window)
{
    for (const SavedTableRow &row : window.workspace()->index().savedTables()) {
        if (const Result<TableSpec> spec = TableSpec::fromBytes(row.spec.toUtf8()))
            return window.tabs()->showTable(row.id, *spec);
    }
    TableSpec spec;
    spec.name = QApplication::translate("Crosscase::Screenshots", "Drivers and barriers by informant");
    spec.rows.kind = Dimension::Kind::Codes;
    spec.columns.kind = Dimension::Kind::Cases;
    spec.columns.level = u"informant"_s;
    return window.tabs()->showTable(NoId, spec);
}

void showMain(MainWindow &window)
{
    showBusyTranscript(window);
    TableView *table = openTable(window);
    window.tabs()->moveToOtherHalf();
    window.tabs()->setSizes({320, 480});
    settle();
    table->setCurrentCell(0, 0);
    showBusyTranscript(window); // in the half it has now
}

void showTable(MainWindow &window)
{
    TableView *table = openTable(window);
    settle();
    table->setCurrentCell(1, 0);
}

/// The first table with a chart beside it, of the `kind`th kind there is.
void showChart(MainWindow &window, int kind)
{
    showTable(window);
    TableView *table = window.tabs()->table();
    table->findChild<QAction *>(u"chartAction"_s)->setChecked(true);
    auto *kinds = table->findChild<QComboBox *>(u"chartKind"_s);
    kinds->setCurrentIndex(kind);
    Q_EMIT kinds->activated(kind);
}

/// The sample's transcripts, about to be imported into an empty project.
QDialog *importDialog(MainWindow &window)
{
    const QString path = QDir(QFileInfo(window.workspace()->project().path()).absolutePath())
                             .filePath(u"Cluster study.crosscase"_s);
    if (!window.createProject(path, u"drivers-barriers"_s))
        return nullptr;
    auto *dialog = new ImportDialog(*window.workspace(), &window);
    dialog->addPaths({sampleFolder() + u"/transcripts"_s});
    while (dialog->files()->reading() > 0)
        settle(20);
    auto *rule = dialog->findChild<QComboBox *>(u"caseRule"_s);
    rule->setCurrentIndex(rule->findData(int(CaseRule::Kind::Speaker)));
    dialog->findChild<QComboBox *>(u"caseBelow"_s)->setEditText(u"Cluster A"_s);
    return dialog;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// A corrected text of the document with most codings: a word changed in some of its passages, one passage gone.
QDialog *correctDialog(MainWindow &window)
{
    const Index &index = window.workspace()->index();
    const Id document = busiestDocument(index);
    const auto slots = index.codings().ofDocument(document);
    QString body = window.workspace()->project().read().body(document).value_or(QString());
    const CodePointMap map(body);
    QList<Span> passages;
    for (auto slot : slots)
        passages.append(index.codings().at(slot).span);
    for (qsizetype i = passages.size() - 1; i > 0; i -= 4) {
        const qsizetype start = map.toUtf16(passages[i].start);
        const qsizetype end = map.toUtf16(passages[i].end);
        if (i + 4 >= passages.size())
            body.remove(start, end - start);
        else
            body.insert(std::min(end, body.indexOf(u' ', start) < 0 ? end : body.indexOf(u' ', start)),
                        u" really"_s);
    }
    const QString path = QDir(QFileInfo(window.workspace()->project().path()).absolutePath())
                             .filePath(u"%1 corrected.txt"_s.arg(index.document(document)->name));
    if (!write(path, body.toUtf8()))
        return nullptr;
    auto *dialog = new ReplaceDialog(*window.workspace(), document, &window);
    dialog->setPath(path);
    while (!dialog->isReady())
        settle(20);
    return dialog;
}

void showUnplaced(MainWindow &window)
{
    showBusyTranscript(window);
    std::unique_ptr<QDialog> dialog(correctDialog(window));
    if (dialog)
        dialog->accept();
    window.docks()->raise(ProjectDocks::DocumentsPlace);
}

/// The sample's attributes once more, with other values in some cells and a case that is not there.
QDialog *attributesDialog(MainWindow &window)
{
    QFile table(sampleFolder() + u"/attributes.csv"_s);
    if (!table.open(QIODevice::ReadOnly))
        return nullptr;
    QByteArray content = table.readAll();
    content.replace("240", "260");
    content.replace("Project lead", "Head of projects");
    content += "Z9,informant,,Adviser,,12,,\n";
    const QString path = QDir(QFileInfo(window.workspace()->project().path()).absolutePath())
                             .filePath(u"attributes.csv"_s);
    if (!write(path, content))
        return nullptr;
    auto *dialog = new AttributesDialog(*window.workspace(), &window);
    dialog->setPath(path);
    while (!dialog->isReady())
        settle(20);
    return dialog;
}

/// An invented survey, whose columns are chosen.
QDialog *columnsDialog(MainWindow &window)
{
    const QString path = QDir(QFileInfo(window.workspace()->project().path()).absolutePath())
                             .filePath(u"survey.csv"_s);
    if (!write(path,
               "Respondent,Sector,Employees,Joined,Why did you join the network?,What is missing?\n"
               "R1,Maritime,240,2015-03-01,To meet the yards that build what we draw.,Nothing yet.\n"
               "R2,Energy,35,2017-09-15,Because the county asked us and we were curious.,More money.\n"
               "R3,Maritime,12,2019-01-20,Our customer is a member.,Time to go to the meetings at all.\n"))
        return nullptr;
    return new ColumnsDialog(QFileInfo(path).fileName(),
                             readSurveyColumns(path).value_or(QList<SurveyColumn>()), &window);
}

/// The project as another program would get it, about to be imported into an empty one.
QDialog *importProjectDialog(MainWindow &window)
{
    const QDir folder(QFileInfo(window.workspace()->project().path()).absolutePath());
    const Result<RefiExport> exported = exportRefi(window.workspace()->index());
    QFile file(folder.filePath(u"Cluster study.qdpx"_s));
    if (!exported || !file.open(QIODevice::WriteOnly) || file.write(exported->archive) < 0)
        return nullptr;
    file.close();
    if (!window.createProject(folder.filePath(u"Own study.crosscase"_s), {}))
        return nullptr;
    auto *dialog = new ImportProjectDialog(*window.workspace(), file.fileName(), &window);
    while (dialog->isReading())
        settle(20);
    return dialog;
}

QDialog *exportProjectDialog(MainWindow &window)
{
    auto *dialog = new ExportProjectDialog(*window.workspace(), &window);
    QElapsedTimer timer;
    timer.start();
    while (!dialog->isReady() && timer.elapsed() < 30'000)
        settle(20);
    return dialog;
}

} // namespace

QList<Screen> Screens::ofTables()
{
    return {
        {u"main"_s, showMain},
        {u"table"_s, showTable},
        {u"evidence"_s,
         [](MainWindow &window) {
             showTable(window);
             window.docks()->raise(ProjectDocks::EvidencePlace);
         }},
        {u"chart"_s, [](MainWindow &window) { showChart(window, 0); }},
        {u"chart-stances"_s, [](MainWindow &window) { showChart(window, 1); }},
        {u"chart-heat"_s, [](MainWindow &window) { showChart(window, 2); }},
        {u"table-settings"_s,
         [](MainWindow &window) {
             showTable(window);
             TableSpec spec = window.tabs()->table()->spec();
             spec.name.clear();
             spec.filter.stances = {Stance::Agree, Stance::NotFully};
             window.tabs()
                 ->showTable(NoId, spec)
                 ->findChild<QAction *>(u"settingsAction"_s)
                 ->setChecked(true);
         }},
        {u"compare"_s,
         [](MainWindow &window) {
             Index &index = window.workspace()->index();
             const Result<TableSpec> spec = TablePresets::make(u"clusters"_s, {}, index);
             if (!spec)
                 return;
             TableView *table = window.tabs()->showTable(NoId, *spec);
             settle();
             table->findChild<QToolButton *>(u"comparePassages"_s)->setChecked(true);
             table->setCurrentCell(1, 0);
         }},
        {u"new-table"_s, showTable,
         [](MainWindow &window) {
             auto *dialog = new NewTableDialog(*window.workspace(), &window);
             dialog->choosePreset(u"clusters"_s);
             return dialog;
         }},
        {u"export"_s, showTable,
         [](MainWindow &window) {
             return new ExportDialog(ExportSettings::remembered(), window.workspace()->index(), &window);
         }},
        {u"import"_s, [](MainWindow &) {}, importDialog},
        {u"import-project"_s, [](MainWindow &) {}, importProjectDialog},
        {u"export-project"_s, showBusyTranscript, exportProjectDialog},
    };
}

QList<Screen> Screens::ofMaterial()
{
    return {
        {u"facets"_s, showBusyTranscript,
         [](MainWindow &window) { return new FacetsDialog(*window.workspace(), &window); }},
        {u"columns"_s, showBusyTranscript, columnsDialog},
        {u"attributes"_s, showBusyTranscript, attributesDialog},
        {u"correct"_s, showBusyTranscript, correctDialog},
        {u"unplaced"_s, showUnplaced},
    };
}

} // namespace Crosscase
