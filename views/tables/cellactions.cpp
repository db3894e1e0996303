// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/cellactions.h"

#include "analysis/negativecases.h"
#include "items/tablemodel.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"
#include "views/tables/gridview.h"
#include "views/tables/markdialog.h"

#include <QItemSelectionModel>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

CellActions::CellActions(Workspace &workspace, TableModel *model, GridView *grid)
    : QObject(grid)
    , m_workspace(workspace)
    , m_model(model)
    , m_grid(grid)
{
    m_evidence = add(u"showEvidence"_s, tr("Show passages"), {}, &CellActions::evidenceRequested);
    m_goTo = add(u"goToPassage"_s, tr("Go to the first passage"), QKeySequence(Qt::CTRL | Qt::Key_Return),
                 &CellActions::goToFirstPassage);
    m_mark = add(u"overrideMark"_s, tr("Set the mark by hand…"), QKeySequence(Qt::SHIFT | Qt::Key_F2),
                 &CellActions::overrideMark);
    m_notAsked = add(u"notAsked"_s, tr("Not asked"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
                     &CellActions::setNotAsked);
    m_noData = add(u"noData"_s, tr("No data"), QKeySequence(Qt::SHIFT | Qt::Key_F4), &CellActions::setNoData);
    m_whoNot = add(u"whoDoesNot"_s, tr("Who does not?"), QKeySequence(Qt::SHIFT | Qt::Key_F5),
                   &CellActions::whoDoesNot);
    m_draft = add(u"draftSummary"_s, tr("Draft from passages"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
                  &CellActions::draftSummaries);
    m_whoNot->setToolTip(
        tr("Who of the cluster, or of the neighbours, does not mention it or does not fully agree"));
    m_draft->setToolTip(tr("Write the passages, quoted and cited, as the summaries of the selected cells"));
    m_notAsked->setCheckable(true);
    m_noData->setCheckable(true);
    connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &CellActions::update);
    connect(grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CellActions::update);
    connect(model, &TableModel::recomputed, this, &CellActions::update);
    connect(grid, &QAbstractItemView::doubleClicked, this, &CellActions::goToFirstPassage);
    update();
}

QAction *CellActions::add(const QString &objectName, const QString &text, const QKeySequence &shortcut,
                          void (CellActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_grid->addAction(action);
    return action;
}

void CellActions::update()
{
    const QModelIndex cell = m_grid->currentIndex();
    const bool isCell = cell.isValid() && m_model->lineOfRow(cell.row()) >= 0;
    const qsizetype evidence = isCell ? cell.data(TableModel::EvidenceCountRole).toLongLong() : 0;
    const std::optional<TableModel::Pair> pair = isCell ? m_model->pairAt(cell) : std::nullopt;
    const bool canWrite = pair && !m_workspace.project().isReadOnly();
    m_evidence->setEnabled(isCell);
    m_goTo->setEnabled(evidence > 0);
    m_mark->setEnabled(canWrite);
    m_notAsked->setEnabled(canWrite);
    m_noData->setEnabled(canWrite);
    m_whoNot->setEnabled(pair.has_value());
    m_whoNot->setVisible(pair.has_value());
    m_draft->setVisible(isCell && m_model->measureAt(cell.column()) == TableSpec::Measure::Summary);
    m_draft->setEnabled(canWrite && m_draft->isVisible());
    const CellNoteRow *note = pair ? m_workspace.index().cellNote(pair->caseId, pair->code) : nullptr;
    m_notAsked->setChecked(note && note->status == u"not asked");
    m_noData->setChecked(note && note->status == u"no data");
}

void CellActions::goToFirstPassage()
{
    const QModelIndex cell = m_grid->currentIndex();
    if (!cell.isValid() || !m_model->table() || m_model->lineOfRow(cell.row()) < 0)
        return;
    for (const EvidenceItem &item :
         m_model->table()->evidence(m_model->lineOfRow(cell.row()), cell.column())) {
        if (const Coding *coding = m_workspace.index().codings().find(item.coding)) {
            m_workspace.showPassage(coding->document, coding->span, coding->id);
            return;
        }
    }
}

void CellActions::overrideMark()
{
    const QModelIndex cell = m_grid->currentIndex();
    const std::optional<TableModel::Pair> pair = m_model->pairAt(cell);
    if (!pair)
        return;
    const CellNoteRow *old = m_workspace.index().cellNote(pair->caseId, pair->code);
    CellNoteRow note = old ? *old : CellNoteRow{};
    note.caseId = pair->caseId;
    note.code = pair->code;
    const QString name = m_model->describe(QItemSelection(cell, cell));
    const bool overridden = !note.mark.isEmpty();
    auto *dialog = new MarkDialog(name, overridden ? QString() : cell.data().toString(), note, m_grid);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_workspace.accept(m_workspace.cases().setCellNote(dialog->note())); });
    dialog->open();
}

void CellActions::toggleStatus(const QString &status)
{
    const std::optional<TableModel::Pair> pair = m_model->pairAt(m_grid->currentIndex());
    if (!pair)
        return;
    const CellNoteRow *old = m_workspace.index().cellNote(pair->caseId, pair->code);
    CellNoteRow note = old ? *old : CellNoteRow{};
    note.caseId = pair->caseId;
    note.code = pair->code;
    note.status = note.status == status ? QString() : status;
    m_workspace.accept(m_workspace.cases().setCellNote(note));
    update();
}

QList<FrameworkCell> CellActions::chosenPairs() const
{
    QModelIndexList cells = m_grid->selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        cells.append(m_grid->currentIndex());
    QList<FrameworkCell> pairs;
    for (const QModelIndex &cell : std::as_const(cells)) {
        const std::optional<TableModel::Pair> pair = m_model->pairAt(cell);
        if (pair && m_model->measureAt(cell.column()) == TableSpec::Measure::Summary)
            pairs.append({pair->caseId, pair->code});
    }
    return pairs;
}

void CellActions::draftSummaries()
{
    const QList<FrameworkCell> cells = chosenPairs();
    const auto isWritten = [this](const FrameworkCell &cell) {
        const CellNoteRow *note = m_workspace.index().cellNote(cell.caseId, cell.code);
        return note && !note->summary.isEmpty();
    };
    const bool allWritten = std::ranges::all_of(cells, isWritten);
    if (cells.isEmpty())
        return;
    // What was written stays, unless there is nothing else to draft and the person says so.
    if (allWritten
        && !Prompts::confirm(m_grid, tr("Draft from passages"),
                             tr("Replace %n summaries by drafts?", nullptr, int(cells.size())),
                             tr("What stands there now is replaced. You can undo this."), tr("Replace")))
        return;
    Drafts drafts(m_workspace.index(), textsOf(m_workspace.project()));
    const Result<qsizetype> written = drafts.write(cells, allWritten);
    if (m_workspace.accept(written))
        m_workspace.say(*written > 0 ? tr("%n summaries drafted", nullptr, int(*written))
                                     : tr("Nothing to draft: no passages here."));
}

/// The informants below the head that a line stands under, in a table as it is shown.
QList<Id> CellActions::neighboursOf(const QModelIndex &cell, bool across, QString *group) const
{
    // Above the line of a case, in rows: the section; in columns: the spanning head.
    QSet<Id> cases;
    if (across) {
        const auto keysOf = [this](int column) {
            return m_model->headerData(column, Qt::Horizontal, TableModel::GroupKeysRole).value<QList<int>>();
        };
        *group = m_model->headerData(cell.column(), Qt::Horizontal, TableModel::GroupsRole)
                     .toStringList()
                     .value(0);
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (keysOf(column).value(0, -1) == keysOf(cell.column()).value(0, -1))
                cases.insert(m_model->columnNode(column)->id);
        }
    } else {
        int first = cell.row();
        while (first > 0 && m_model->lineOfRow(first - 1) >= 0)
            --first;
        if (first > 0)
            *group = m_model->headerData(first - 1, Qt::Vertical).toString();
        for (int row = first; row < m_model->rowCount() && m_model->lineOfRow(row) >= 0; ++row)
            cases.insert(m_model->rowNode(row)->id);
    }
    QList<Id> informants;
    for (Id informant : NegativeCases::informantsBelow(NoId, m_workspace.index())) {
        if (cases.contains(informant))
            informants.append(informant);
    }
    return informants;
}

void CellActions::whoDoesNot()
{
    const QModelIndex cell = m_grid->currentIndex();
    const std::optional<TableModel::Pair> pair = m_model->pairAt(cell);
    if (!pair)
        return;
    const Index &index = m_workspace.index();
    const bool across = m_model->columnNode(cell.column())->kind == HeaderNode::Kind::Case;
    // Of a cluster: its informants. Of an informant: its neighbours.
    QString group = index.cases().name(pair->caseId);
    QList<Id> informants = NegativeCases::informantsBelow(pair->caseId, index);
    if (index.cases().children(pair->caseId).isEmpty()) {
        group.clear();
        informants = neighboursOf(cell, across, &group);
    }
    const TableSpec &spec = m_model->table()->specOf(cell.column());
    const Dimension &codes = across ? spec.rows : spec.columns;
    bool isNumber = false;
    const int level = codes.level.toInt(&isNumber);
    const bool alone = !index.codes().children(pair->code).isEmpty() && codes.level != "all"_L1
        && (!isNumber || index.codes().depth(pair->code) < level);
    const Result<NegativeCases> found = NegativeCases::find(
        spec, {.code = pair->code, .withBelow = codes.withDescendants && !alone}, informants, index,
        textsOf(m_workspace.project()));
    if (m_workspace.accept(found))
        Q_EMIT answered(found->inWords(group, index), found->evidence());
}

} // namespace Crosscase
