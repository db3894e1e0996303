// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tableview_p.h"

#include "items/tablemodel.h"
#include "views/charts/chartpanel.h"
#include "views/common/messagebar.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/compare/comparebar.h"
#include "views/compare/parallelpassages.h"
#include "views/tables/cellactions.h"
#include "views/tables/evidencepanel.h"
#include "views/tables/findbar.h"
#include "views/tables/gridview.h"
#include "views/tables/notesarea.h"
#include "views/tables/tablecontrols.h"
#include "views/tables/tablefilterbar.h"
#include "views/tables/tablelook.h"
#include "views/tables/tableoutput.h"
#include "views/tables/tablesettings.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

TableView::Private::Private(TableView *view, Workspace &space, Id savedId)
    : q(view)
    , workspace(space)
    , tables(space.index())
    , saved(savedId)
    , model(new TableModel(space.index(), view))
    , controls(new TableControls(space.index(), view))
    , compare(new CompareBar(space.index(), view))
    , filterBar(new TableFilterBar(view))
    , frozen(new MessageBar(view))
    , problem(new MessageBar(view))
    , caption(new QLineEdit(view))
    , part(new QLabel(view))
    , grid(new GridView(model, view))
    , findBar(new FindBar(grid, view))
    , notes(new QLabel(view))
    , actions(new CellActions(space, model, grid))
    , panels(new QSplitter(Qt::Horizontal, view))
    , parallel(new ParallelPassages(space, view))
    , chart(new ChartPanel(space, view))
    , settings(new TableSettings(space.index(), view))
    , output(new TableOutput(space, view))
{
}

void TableView::Private::build()
{
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(controls);
    layout->addWidget(compare);
    layout->addWidget(filterBar);
    layout->addWidget(frozen);
    layout->addWidget(problem);
    panels->setChildrenCollapsible(false);
    panels->addWidget(makeSheet());
    panels->addWidget(chart);
    panels->addWidget(settings);
    panels->setStretchFactor(0, 3);
    panels->setStretchFactor(1, 2);
    panels->setStretchFactor(2, 0);
    chart->setMinimumWidth(260);
    chart->hide();
    settings->hide();
    upAndDown = new QSplitter(Qt::Vertical, q);
    upAndDown->setChildrenCollapsible(false);
    upAndDown->addWidget(panels);
    upAndDown->addWidget(parallel);
    upAndDown->setStretchFactor(0, 3);
    upAndDown->setStretchFactor(1, 2);
    parallel->setMinimumHeight(140);
    parallel->hide();
    layout->addWidget(upAndDown, 1);

    problem->hide();
    frozen->hide();
    frozen->setDismissable(false);
    q->setFocusProxy(grid);
    for (QAction *action :
         {controls->copyAction(), controls->findAction(), controls->zoomInAction(), controls->zoomOutAction(),
          controls->zoomResetAction(), controls->settingsAction(), controls->chartAction()})
        q->addAction(action);
    caption->setReadOnly(workspace.project().isReadOnly());
    controls->saveAction()->setEnabled(!workspace.project().isReadOnly());
    evidenceTimer.setSingleShot(true);
    evidenceTimer.setInterval(0);
}

/// What a reader of the paper will see, on one ground.
QWidget *TableView::Private::makeSheet()
{
    auto *sheet = new QWidget(q);
    sheet->setAutoFillBackground(true);
    sheet->setBackgroundRole(QPalette::Base);
    auto *page = new QVBoxLayout(sheet);
    page->setContentsMargins(14, 10, 14, 10);
    page->setSpacing(8);
    caption->setObjectName(u"caption"_s);
    caption->setFrame(false);
    caption->setAccessibleName(tr("Caption"));
    QFont title = caption->font();
    title.setPointSizeF(title.pointSizeF() * 1.15);
    title.setWeight(QFont::DemiBold);
    caption->setFont(title);
    notes->setObjectName(u"notes"_s);
    notes->setWordWrap(true);
    notes->setTextFormat(Qt::PlainText);
    notes->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont small = notes->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    notes->setFont(small);
    part->setObjectName(u"partCaption"_s);
    part->setTextFormat(Qt::PlainText);
    QFont bold = part->font();
    bold.setWeight(QFont::DemiBold);
    part->setFont(bold);
    part->setContentsMargins(TableLook::Padding, 0, TableLook::Padding, 0);
    part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    part->hide();
    // What is asked of a cell most often is one click away from it.
    auto *ask = new QToolButton(q);
    ask->setObjectName(u"askWhoDoesNot"_s);
    ask->setDefaultAction(actions->whoDoesNotAction());
    ask->setAutoRaise(true);
    QSizePolicy place = ask->sizePolicy();
    place.setRetainSizeWhenHidden(true);
    ask->setSizePolicy(place);
    ask->setFocusPolicy(Qt::TabFocus);
    auto *top = new QHBoxLayout;
    top->addWidget(caption, 1);
    top->addWidget(ask);
    page->addLayout(top);
    page->addWidget(part);
    page->addWidget(grid, 1);
    notesArea = new NotesArea(notes, sheet);
    page->addWidget(notesArea);
    page->addWidget(findBar);
    return sheet;
}

void TableView::Private::connectAll()
{
    connectControls();
    connectGrid();
    QObject::connect(caption, &QLineEdit::editingFinished, q, [this] {
        TableSpec spec = model->spec();
        const QString text = caption->text().trimmed();
        spec.caption = text == spec.name ? QString() : text;
        if (spec != model->spec())
            change(spec);
    });
    QObject::connect(model, &TableModel::recomputed, q, [this] {
        updateTexts();
        showFrozen();
        if ((panel && panel->source() == q) || parallel->isVisible())
            evidenceTimer.start();
    });
    QObject::connect(model, &TableModel::failed, q, [this](const Error &error) {
        if (model->table()) {
            Q_EMIT workspace.failed(error);
        } else {
            problem->showError(error);
            cannotCompute = true;
        }
    });
    QObject::connect(&evidenceTimer, &QTimer::timeout, q, [this] {
        sendEvidence();
        sendParallel();
    });
    QObject::connect(&workspace.index(), &Index::updated, q,
                     [this](const ChangeSet &changes) { followProject(changes); });
}

void TableView::Private::connectControls()
{
    const auto changed = [this](const TableSpec &spec) { change(spec); };
    QObject::connect(controls, &TableControls::specChanged, q, changed);
    QObject::connect(settings, &TableSettings::specChanged, q, changed);
    QObject::connect(compare, &CompareBar::specChanged, q, changed);
    QObject::connect(compare->passagesButton(), &QToolButton::toggled, q, [this](bool on) {
        parallel->setVisible(on);
        const int height = upAndDown->height();
        upAndDown->setSizes({height * 11 / 20, height * 9 / 20}); // both are there to be read
        sendParallel();
    });
    QObject::connect(parallel, &ParallelPassages::closeRequested, q, [this] {
        compare->passagesButton()->setChecked(false);
        grid->setFocus();
    });
    QObject::connect(settings, &TableSettings::arrangeRequested, q,
                     [this](Qt::Orientation orientation) { arrange(orientation); });
    QObject::connect(controls, &TableControls::exportRequested, q,
                     [this](const QString &format) { exportTo(format); });
    QObject::connect(controls->copyAction(), &QAction::triggered, q, [this] { copy(); });
    QObject::connect(controls->findAction(), &QAction::triggered, findBar, &FindBar::open);
    QObject::connect(controls->saveAction(), &QAction::triggered, q, [this] { saveAs(); });
    QObject::connect(controls->heatAction(), &QAction::toggled, q, [this](bool on) {
        model->setHeat(on);
        keepPanels();
    });
    QObject::connect(controls->contestedAction(), &QAction::toggled, grid, &GridView::setContestedOnly);
    QObject::connect(controls->zoomInAction(), &QAction::triggered, q,
                     [this] { grid->setZoom(grid->zoom() * 1.1); });
    QObject::connect(controls->zoomOutAction(), &QAction::triggered, q,
                     [this] { grid->setZoom(grid->zoom() / 1.1); });
    QObject::connect(controls->zoomResetAction(), &QAction::triggered, q, [this] { grid->setZoom(1); });
    QObject::connect(controls->settingsAction(), &QAction::toggled, settings, &QWidget::setVisible);
    QObject::connect(controls->chartAction(), &QAction::toggled, q, [this](bool on) {
        chart->setVisible(on);
        keepPanels();
    });
    QObject::connect(chart, &ChartPanel::chartChanged, q, [this] { keepPanels(); });
    QObject::connect(filterBar, &TableFilterBar::changeRequested, q, [this] {
        controls->settingsAction()->setChecked(true);
        settings->showFilter();
    });
    QObject::connect(filterBar, &TableFilterBar::clearRequested, q, [this] {
        TableSpec spec = model->spec();
        spec.filter = {};
        change(spec);
        grid->setFocus();
    });
}

void TableView::Private::connectGrid()
{
    QObject::connect(grid->selectionModel(), &QItemSelectionModel::selectionChanged, q,
                     [this] { noteCurrentCell(); });
    QObject::connect(grid, &GridView::evidenceRequested, q, [this] { showEvidence(); });
    QObject::connect(actions, &CellActions::evidenceRequested, q, [this] { showEvidence(); });
    QObject::connect(
        actions, &CellActions::answered, q,
        [this](const QString &text, const QList<EvidenceItem> &said) { showAnswer(text, said); });
    QObject::connect(grid, &GridView::partChanged, q, [this](const QString &shown) {
        part->setText(shown);
        part->setVisible(!shown.isEmpty());
    });
    QObject::connect(grid, &GridView::columnWidthsChanged, q, [this] { keepWidths(); });
    QObject::connect(grid, &GridView::columnsOrdered, q,
                     [this](const QStringList &paths) { setOrder(Qt::Horizontal, paths); });
    QObject::connect(grid, &GridView::rowsOrdered, q,
                     [this](const QStringList &paths) { setOrder(Qt::Vertical, paths); });
    QObject::connect(grid->horizontalHeader(), &QHeaderView::sectionDoubleClicked, q,
                     [this](int section) { orderBy(Qt::Horizontal, section); });
}

} // namespace Crosscase
