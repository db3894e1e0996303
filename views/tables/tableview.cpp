// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tableview.h"

#include "exchange/tables/tableexport.h"
#include "items/evidencemodel.h"
#include "items/tablemodel.h"
#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/tables/cellactions.h"
#include "views/tables/evidencepanel.h"
#include "views/tables/findbar.h"
#include "views/tables/gridview.h"
#include "analysis/savedtables.h"
#include "views/tables/tableclipboard.h"
#include "views/tables/tablecontrols.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSaveFile>
#include <QTimer>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

class TableView::Private
{
public:
    Private(TableView *view, Workspace &space, Id savedId)
        : q(view)
        , workspace(space)
        , tables(space.index())
        , saved(savedId)
        , model(new TableModel(space.index(), view))
        , controls(new TableControls(space.index(), view))
        , problem(new MessageBar(view))
        , caption(new QLineEdit(view))
        , grid(new GridView(model, view))
        , findBar(new FindBar(grid, view))
        , notes(new QLabel(view))
        , actions(new CellActions(space, model, grid))
    {
    }

    void build();
    void connectAll();
    void show(const TableSpec &spec);
    void change(const TableSpec &spec);
    void updateTexts();
    void sendEvidence();
    void followProject(const ChangeSet &changes);
    void saveAs();
    void exportTo(const QString &format);
    void copy();
    void keepWidths();
    void orderBy(Qt::Orientation orientation, int section);
    [[nodiscard]] QString settingsKey(const QString &name) const;
    [[nodiscard]] QItemSelection selection() const;

    TableView *q;
    Workspace &workspace;
    SavedTables tables;
    Id saved;
    TableModel *model;
    TableControls *controls;
    MessageBar *problem;
    QLineEdit *caption;
    GridView *grid;
    FindBar *findBar;
    QLabel *notes;
    CellActions *actions;
    QTimer evidenceTimer;
    QPointer<EvidencePanel> panel;
    bool cannotCompute = false; ///< and the bar says why
};

TableView::TableView(Workspace &workspace, const TableSpec &spec, Id saved, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, workspace, saved))
{
    d->build();
    d->connectAll();
    d->grid->setColumnWidths(workspace.project().guid().isEmpty() || saved == NoId
                                 ? QVariantMap()
                                 : Settings::instance()
                                       .projectValue(workspace.project().guid(), d->settingsKey(u"widths"_s))
                                       .toMap());
    d->show(spec);
}

TableView::~TableView()
{
    // The parts go after `d` does, and have nothing more to tell.
    d->caption->blockSignals(true);
    d->grid->selectionModel()->blockSignals(true);
}

void TableView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->evidenceTimer.start();
}

const TableSpec &TableView::spec() const
{
    return d->model->spec();
}

void TableView::setSpec(const TableSpec &spec)
{
    d->show(spec);
}

Id TableView::savedTable() const
{
    return d->saved;
}

QString TableView::title() const
{
    const TableSpec &shown = d->model->spec();
    if (!shown.name.isEmpty())
        return shown.name;
    return shown.caption.isEmpty() ? tr("New table") : shown.caption;
}

void TableView::setEvidencePanel(EvidencePanel *panel)
{
    d->panel = panel;
    d->evidenceTimer.start();
}

void TableView::setCurrentCell(int row, int column)
{
    const int modelRow = d->model->rowOfLine(row);
    if (modelRow < 0 || column < 0 || column >= d->model->columnCount())
        return;
    const QModelIndex cell = d->model->index(modelRow, column);
    d->grid->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    d->grid->scrollTo(cell);
}

void TableView::Private::build()
{
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(controls);
    layout->addWidget(problem);

    // The sheet: what a reader of the paper will see, on one ground.
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
    page->addWidget(caption);
    page->addWidget(grid, 1);
    page->addWidget(notes);
    page->addWidget(findBar);
    layout->addWidget(sheet, 1);

    problem->hide();
    q->setFocusProxy(grid);
    for (QAction *action : {controls->copyAction(), controls->findAction(), controls->zoomInAction(),
                            controls->zoomOutAction(), controls->zoomResetAction()})
        q->addAction(action);
    caption->setReadOnly(workspace.project().isReadOnly());
    controls->saveAction()->setEnabled(!workspace.project().isReadOnly());
    evidenceTimer.setSingleShot(true);
    evidenceTimer.setInterval(0);
}

void TableView::Private::connectAll()
{
    QObject::connect(controls, &TableControls::specChanged, q, [this](const TableSpec &spec) { change(spec); });
    QObject::connect(controls, &TableControls::exportRequested, q,
                     [this](const QString &format) { exportTo(format); });
    QObject::connect(controls->copyAction(), &QAction::triggered, q, [this] { copy(); });
    QObject::connect(controls->findAction(), &QAction::triggered, findBar, &FindBar::open);
    QObject::connect(controls->saveAction(), &QAction::triggered, q, [this] { saveAs(); });
    QObject::connect(controls->heatAction(), &QAction::toggled, model, &TableModel::setHeat);
    QObject::connect(controls->contestedAction(), &QAction::toggled, grid, &GridView::setContestedOnly);
    QObject::connect(controls->zoomInAction(), &QAction::triggered, q, [this] { grid->setZoom(grid->zoom() * 1.1); });
    QObject::connect(controls->zoomOutAction(), &QAction::triggered, q,
                     [this] { grid->setZoom(grid->zoom() / 1.1); });
    QObject::connect(controls->zoomResetAction(), &QAction::triggered, q, [this] { grid->setZoom(1); });

    QObject::connect(caption, &QLineEdit::editingFinished, q, [this] {
        TableSpec spec = model->spec();
        const QString text = caption->text().trimmed();
        spec.caption = text == spec.name ? QString() : text;
        if (spec != model->spec())
            change(spec);
    });
    QObject::connect(model, &TableModel::recomputed, q, [this] {
        updateTexts();
        if (panel && panel->source() == q)
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
    QObject::connect(grid->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] {
        evidenceTimer.start();
        const QModelIndex cell = grid->currentIndex();
        const auto path = [&](int section, Qt::Orientation orientation) {
            return cell.isValid() ? model->headerData(section, orientation, TableModel::PathRole).toString()
                                  : QString();
        };
        controls->setCurrentLines(path(cell.row(), Qt::Vertical), path(cell.column(), Qt::Horizontal));
    });
    QObject::connect(&evidenceTimer, &QTimer::timeout, q, [this] { sendEvidence(); });
    const auto showEvidence = [this] {
        if (!panel)
            return;
        sendEvidence();
        Q_EMIT q->evidenceRequested();
        panel->setFocus();
    };
    QObject::connect(grid, &GridView::evidenceRequested, q, showEvidence);
    QObject::connect(actions, &CellActions::evidenceRequested, q, showEvidence);
    QObject::connect(actions, &CellActions::answered, q,
                     [this](const QString &text) { problem->showMessage(MessageBar::Kind::Notice, text); });
    QObject::connect(grid, &GridView::columnWidthsChanged, q, [this] { keepWidths(); });
    QObject::connect(grid, &GridView::columnsOrdered, q, [this](const QStringList &paths) {
        TableSpec spec = model->spec();
        spec.columns.order = {.by = LineOrder::By::Manual, .manual = paths};
        change(spec);
    });
    QObject::connect(grid, &GridView::rowsOrdered, q, [this](const QStringList &paths) {
        TableSpec spec = model->spec();
        spec.rows.order = {.by = LineOrder::By::Manual, .manual = paths};
        change(spec);
    });
    QObject::connect(grid->horizontalHeader(), &QHeaderView::sectionDoubleClicked, q,
                     [this](int section) { orderBy(Qt::Horizontal, section); });
    QObject::connect(&workspace.index(), &Index::updated, q,
                     [this](const ChangeSet &changes) { followProject(changes); });
}

void TableView::Private::show(const TableSpec &spec)
{
    const QString before = q->title();
    const Result<> computed = model->setSpec(spec);
    if (!computed)
        problem->showError(computed.error());
    else if (cannotCompute)
        problem->hide();
    cannotCompute = !computed;
    controls->setSpec(spec);
    updateTexts();
    if (!grid->currentIndex().isValid() && model->columnCount() > 0 && model->rowOfLine(0) >= 0)
        grid->selectionModel()->setCurrentIndex(model->index(model->rowOfLine(0), 0),
                                                QItemSelectionModel::NoUpdate);
    if (q->title() != before)
        Q_EMIT q->titleChanged(q->title());
}

void TableView::Private::change(const TableSpec &spec)
{
    show(spec);
    if (saved != NoId && !workspace.project().isReadOnly())
        workspace.accept(tables.setSpec(saved, spec));
}

void TableView::Private::updateTexts()
{
    const TableSpec &spec = model->spec();
    if (!caption->hasFocus())
        caption->setText(spec.caption.isEmpty() ? spec.name : spec.caption);
    caption->setPlaceholderText(tr("Caption of the table"));
    const LineOrder &order = spec.rows.order;
    int sorted = -1;
    for (int column = 0; order.by == LineOrder::By::Line && column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal, TableModel::PathRole).toString() == order.key)
            sorted = column;
    }
    grid->horizontalHeader()->setSortIndicatorShown(sorted >= 0);
    if (sorted >= 0) {
        grid->horizontalHeader()->setSortIndicator(
            sorted, order.reversed ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    const CrossTable *table = model->table();
    notes->setText(table ? table->notes().join(u'\n') : QString());
    notes->setVisible(!notes->text().isEmpty());
    if (table && cannotCompute) { // what was missing is back
        problem->hide();
        cannotCompute = false;
    }
}

QItemSelection TableView::Private::selection() const
{
    QItemSelection cells = grid->selectionModel()->selection();
    if (cells.isEmpty() && grid->currentIndex().isValid())
        cells.select(grid->currentIndex(), grid->currentIndex());
    return cells;
}

void TableView::Private::sendEvidence()
{
    if (!panel || !q->isVisible())
        return;
    const QItemSelection cells = selection();
    if (cells.isEmpty() || !model->table()) {
        panel->clear();
        return;
    }
    const bool one = cells.size() == 1 && cells.first().width() == 1 && cells.first().height() == 1;
    panel->showEvidence({.heading = model->describe(cells),
                         .items = model->evidenceOf(cells),
                         .within = model->caseOf(cells),
                         .measure = model->spec().cell,
                         .oneCell = one},
                        q);
}

void TableView::Private::followProject(const ChangeSet &changes)
{
    if (saved == NoId || !changes.touches(Table::SavedTable))
        return;
    const Result<TableSpec> now = tables.spec(saved);
    if (!tables.find(saved)) {
        // Deleted: it goes on as a table that is not saved.
        saved = NoId;
        Q_EMIT q->savedTableRemoved();
        return;
    }
    if (now && *now != model->spec())
        show(*now);
}

void TableView::Private::saveAs()
{
    const QString name = Prompts::text(q, tr("Save table"), tr("Name of the table:"), q->title());
    if (name.isEmpty())
        return;
    TableSpec spec = model->spec();
    spec.name = name;
    const Result<Id> id = tables.add(spec);
    if (!workspace.accept(id))
        return;
    saved = *id;
    if (const Result<TableSpec> kept = tables.spec(saved))
        show(*kept);
    keepWidths();
    Q_EMIT q->savedAs(saved);
}

void TableView::Private::exportTo(const QString &format)
{
    const Result<const TableWriter *> writer = tableWriter(format);
    if (!workspace.accept(writer) || !model->table())
        return;
    QString name = q->title();
    name.replace(u'/', u'-');
    const QString path
        = Prompts::saveFile(q, tr("Export table"), u"%1.%2"_s.arg(name, (*writer)->suffix()),
                            tr("%1 (*.%2)", "format, suffix of its files").arg((*writer)->title(), (*writer)->suffix()),
                            (*writer)->suffix());
    if (path.isEmpty())
        return;
    const Result<QByteArray> bytes =
        exportTable(*model->table(), **writer, {}, workspace.index(), textsOf(workspace.project()));
    if (!workspace.accept(bytes))
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
        Q_EMIT workspace.failed(Error {.message = tr("The table could not be written to %1. What was there before "
                                                     "is unchanged.")
                                                      .arg(path),
                                       .details = file.errorString()});
        return;
    }
    workspace.say(tr("Table written to %1").arg(QFileInfo(path).fileName()));
}

void TableView::Private::copy()
{
    QApplication::clipboard()->setMimeData(
        TableClipboard::mimeData(*model, grid->selectionModel()->selection()));
    workspace.say(tr("Copied"));
}

QString TableView::Private::settingsKey(const QString &name) const
{
    return u"table/%1/%2"_s.arg(saved).arg(name);
}

void TableView::Private::keepWidths()
{
    if (saved != NoId) {
        Settings::instance().setProjectValue(workspace.project().guid(), settingsKey(u"widths"_s),
                                             grid->columnWidths());
    }
}

void TableView::Private::orderBy(Qt::Orientation orientation, int section)
{
    // First by the column, then the other way round, then as in the project again.
    TableSpec spec = model->spec();
    LineOrder &order = orientation == Qt::Horizontal ? spec.rows.order : spec.columns.order;
    const QString path = model->headerData(section, orientation, TableModel::PathRole).toString();
    if (order.by != LineOrder::By::Line || order.key != path)
        order = {.by = LineOrder::By::Line, .key = path};
    else if (!order.reversed)
        order.reversed = true;
    else
        order = {};
    change(spec);
}

} // namespace Crosscase
