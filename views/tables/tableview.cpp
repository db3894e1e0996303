// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tableview.h"

#include "analysis/tablestamp.h"
#include "items/evidencemodel.h"
#include "items/tablemodel.h"
#include "views/charts/chartpanel.h"
#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/compare/comparebar.h"
#include "views/compare/parallelpassages.h"
#include "views/tables/arrangedialog.h"
#include "views/tables/evidencepanel.h"
#include "views/tables/gridview.h"
#include "views/tables/notesarea.h"
#include "views/tables/tableclipboard.h"
#include "views/tables/tablecontrols.h"
#include "views/tables/tablefilterbar.h"
#include "views/tables/tableoutput.h"
#include "views/tables/tablesettings.h"
#include "views/tables/tableview_p.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>

namespace Crosscase {

using namespace Qt::StringLiterals;

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
    if (saved != NoId) {
        const Settings &kept = Settings::instance();
        const QString project = workspace.project().guid();
        const bool heat = kept.projectValue(project, d->settingsKey(u"heat"_s)).toBool();
        const int kind = kept.projectValue(project, d->settingsKey(u"chart"_s)).toInt();
        if (kind > 0) {
            d->chart->setChart(
                {.kind = ChartSpec::Kind(kind - 1),
                 .column = kept.projectValue(project, d->settingsKey(u"chartColumn"_s)).toString()});
            d->controls->chartAction()->setChecked(true);
        }
        d->controls->heatAction()->setChecked(heat);
    }
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
    settings->setSpec(spec);
    filterBar->setFilter(spec.filter);
    compare->setSpec(spec);
    if (!CompareBar::isComparison(spec))
        compare->passagesButton()->setChecked(false);
    chart->setSpec(spec);
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
    if (!caption->hasFocus()) {
        caption->setText(spec.caption.isEmpty() ? spec.name : spec.caption);
        caption->setCursorPosition(0); // where there is no room for all of it, its beginning is read
    }
    caption->setPlaceholderText(tr("Caption of the table"));
    const LineOrder &order = spec.rows.order;
    const bool byColumn = order.by != LineOrder::By::Project && order.by != LineOrder::By::Manual;
    int sorted = -1;
    for (int column = 0; byColumn && column < model->columnCount(); ++column) {
        LineOrder by = orderOf(Qt::Horizontal, column);
        by.reversed = order.reversed;
        if (by == order)
            sorted = column;
    }
    grid->horizontalHeader()->setSortIndicatorShown(sorted >= 0);
    if (sorted >= 0) {
        // Numbers begin with the largest, attributes with the smallest.
        const bool ascending = (order.by == LineOrder::By::Attribute) != order.reversed;
        grid->horizontalHeader()->setSortIndicator(sorted,
                                                   ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    const CrossTable *table = model->table();
    notesArea->setText(table ? table->notes().join(u'\n') : QString());
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
                         .measure = model->measureAt(cells.first().left()),
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
    if (model->table())
        output->ask(*model->table(), q->title(), format);
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

void TableView::Private::keepPanels()
{
    if (saved == NoId)
        return;
    Settings &kept = Settings::instance();
    const QString project = workspace.project().guid();
    kept.setProjectValue(project, settingsKey(u"chart"_s),
                         chart->isVisibleTo(q) ? int(chart->chart().kind) + 1 : 0);
    kept.setProjectValue(project, settingsKey(u"chartColumn"_s), chart->chart().column);
    kept.setProjectValue(project, settingsKey(u"heat"_s), model->hasHeat());
}

void TableView::Private::setOrder(Qt::Orientation orientation, const QStringList &paths)
{
    TableSpec spec = model->spec();
    (orientation == Qt::Horizontal ? spec.columns : spec.rows).order = {.by = LineOrder::By::Manual,
                                                                        .manual = paths};
    change(spec);
}

void TableView::Private::arrange(Qt::Orientation orientation)
{
    if (!model->table())
        return;
    const bool columns = orientation == Qt::Horizontal;
    auto *dialog = new ArrangeDialog(columns ? model->table()->columns() : model->table()->rows(),
                                     columns ? tr("Arrange columns") : tr("Arrange rows"), q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, q,
                     [this, dialog, orientation] { setOrder(orientation, dialog->paths()); });
    dialog->open();
}

void TableView::Private::noteCurrentCell()
{
    evidenceTimer.start();
    const QModelIndex cell = grid->currentIndex();
    const LineOrder byRow = cell.isValid() ? orderOf(Qt::Vertical, cell.row()) : LineOrder();
    const LineOrder byColumn = cell.isValid() ? orderOf(Qt::Horizontal, cell.column()) : LineOrder();
    controls->setCurrentLines(byRow, byColumn);
    settings->setCurrentLines(byRow, byColumn);
}

void TableView::Private::sendParallel()
{
    if (!parallel->isVisible() || !model->table())
        return;
    const CrossTable &table = *model->table();
    const QModelIndex cell = grid->currentIndex();
    const qsizetype line = cell.isValid() ? model->lineOfRow(cell.row()) : -1;
    QList<EvidenceList> columns;
    for (qsizetype column = 0; line >= 0 && column < table.columnCount(); ++column) {
        const HeaderNode &head = table.columns().line(column);
        if (head.kind == HeaderNode::Kind::Total || head.kind == HeaderNode::Kind::Units
            || table.blockOf(column) != 0)
            continue;
        EvidenceList list{.heading = head.label,
                          .within = head.kind == HeaderNode::Kind::Case ? head.id : NoId,
                          .measure = TableSpec::Measure::Count};
        for (const EvidenceItem &item : table.evidence(line, column))
            list.items.append(item);
        columns.append(list);
    }
    const QString row = line >= 0 ? model->headerData(cell.row(), Qt::Vertical).toString() : QString();
    parallel->showColumns(row.isEmpty() ? QString() : tr("%1: passages side by side", "a code").arg(row),
                          columns);
}

void TableView::Private::showFrozen()
{
    const TableSpec::Frozen &copy = model->spec().frozen;
    const CrossTable *table = model->table();
    frozen->setVisible(!copy.at.isEmpty() && table);
    if (copy.at.isEmpty() || !table)
        return;
    const QString day = copy.at.first(std::min(copy.at.size(), qsizetype(10)));
    if (tableHash(*table, workspace.index()) == copy.table) {
        frozen->showMessage(
            MessageBar::Kind::Notice,
            tr("Frozen on %1 as %2. Its data are the same since.", "a date, a hash").arg(day, copy.table));
    } else {
        frozen->showMessage(
            MessageBar::Kind::Warning,
            tr("Frozen on %1 as %2. Its data have changed since: what you see is as of now. Files "
               "exported then stay as they are.",
               "a date, a hash")
                .arg(day, copy.table));
    }
    frozen->setDismissable(false);
}

void TableView::Private::showEvidence()
{
    if (!panel)
        return;
    sendEvidence();
    Q_EMIT q->evidenceRequested();
    panel->setFocus();
}

LineOrder TableView::Private::orderOf(Qt::Orientation orientation, int section) const
{
    const bool byColumn = orientation == Qt::Horizontal;
    const HeaderNode *node = byColumn ? model->columnNode(section) : model->rowNode(section);
    const CrossTable *table = model->table();
    if (!node || !table || node->line < 0 || node->kind == HeaderNode::Kind::Units)
        return {};
    const int block = byColumn ? int(table->blockOf(section)) : 0;
    // The middle of a contrast is two columns in one.
    if (byColumn && table->spec().contrast && node->kind == HeaderNode::Kind::Whole)
        return {};
    // Attributes sort as what they are: numbers as numbers.
    const TableSpec &shown = byColumn ? table->specOf(section) : table->spec();
    if (node->kind == HeaderNode::Kind::Attribute && shown.rows.kind == Dimension::Kind::Cases && byColumn)
        return {.by = LineOrder::By::Attribute, .key = node->label};
    if (node->kind == HeaderNode::Kind::Attribute && !byColumn)
        return {.by = LineOrder::By::Attribute, .key = node->label};
    if (node->kind == HeaderNode::Kind::Total && block == 0)
        return {.by = LineOrder::By::Total};
    const QString path = model->headerData(section, orientation, TableModel::PathRole).toString();
    return {.by = LineOrder::By::Line, .key = path, .block = block};
}

/// An answer about the current cell, with a way to read what those said who differ.
void TableView::Private::showAnswer(const QString &text, const QList<EvidenceItem> &said)
{
    problem->showMessage(MessageBar::Kind::Notice, text);
    if (said.isEmpty() || !panel)
        return;
    QPushButton *read = problem->addButton(tr("Read what they say"));
    read->setObjectName(u"readDiffering"_s);
    QObject::connect(read, &QPushButton::clicked, q, [this, text, said] {
        if (!panel)
            return;
        panel->showEvidence({.heading = text, .items = said}, q);
        Q_EMIT q->evidenceRequested();
        panel->setFocus();
    });
}

void TableView::Private::orderBy(Qt::Orientation orientation, int section)
{
    // First by the column, then the other way round, then as in the project again.
    TableSpec spec = model->spec();
    LineOrder &order = orientation == Qt::Horizontal ? spec.rows.order : spec.columns.order;
    LineOrder wanted = orderOf(orientation, section);
    if (wanted.by == LineOrder::By::Project)
        return;
    wanted.reversed = order.reversed;
    if (order != wanted)
        order = orderOf(orientation, section);
    else if (!order.reversed)
        order.reversed = true;
    else
        order = {};
    change(spec);
}

} // namespace Crosscase
