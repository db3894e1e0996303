// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/history/historydock.h"

#include "items/historymodel.h"
#include "views/common/icons.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// What is not in force any more is grey and struck out.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(HistoryModel::StateRole).toInt() == int(HistoryEntry::State::Done))
            return;
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        if (index.column() == HistoryModel::WhatColumn)
            option->font.setStrikeOut(true);
    }
};

} // namespace

HistoryDock::HistoryDock(Workspace &workspace, QWidget *parent)
    : DockPage(tr("Filter history"), parent)
    , m_workspace(workspace)
    , m_model(new HistoryModel(workspace.project(), this))
    , m_filterModel(new QSortFilterProxyModel(this))
    , m_view(new QTreeView(this))
    , m_back(new QAction(icon(u"undo"_s), tr("Undo back to here…"), this))
{
    m_filterModel->setSourceModel(m_model);
    m_filterModel->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filterModel->setFilterKeyColumn(-1);
    m_view->setObjectName("historyView"_L1);
    m_view->setAccessibleName(tr("History"));
    m_view->setModel(m_filterModel);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setItemDelegate(new HistoryDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->moveSection(HistoryModel::WhatColumn, 0); // in a narrow dock, first what matters most
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_view->header()->resizeSection(HistoryModel::WhenColumn, fontMetrics().averageCharWidth() * 16);
    m_view->header()->resizeSection(HistoryModel::WhoColumn, fontMetrics().averageCharWidth() * 9);
    addView(m_view);
    addTool(m_back);

    connect(filter(), &QLineEdit::textChanged, m_filterModel, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_back, &QAction::triggered, this, &HistoryDock::undoBackToCurrent);
    connect(m_view, &QWidget::customContextMenuRequested, this, &HistoryDock::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDock::updateActions);
    connect(&workspace.index(), &Index::updated, this, &HistoryDock::updateActions);
    connect(m_model, &HistoryModel::failed, &workspace, &Workspace::failed);
    updateActions();
}

void HistoryDock::updateActions()
{
    m_back->setEnabled(m_view->currentIndex().isValid() && !m_workspace.project().isReadOnly());
}

void HistoryDock::undoBackToCurrent()
{
    constexpr qsizetype Shown = 12;
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const Id entry = current.data(HistoryModel::IdRole).value<Id>();
    const Result<QList<HistoryEntry>> takenBack = m_model->takenBackTo(entry);
    if (!m_workspace.accept(takenBack))
        return;
    if (takenBack->isEmpty()) {
        m_workspace.say(tr("Nothing newer is in force."));
        return;
    }
    QStringList lines;
    for (const HistoryEntry &change : takenBack->first(qMin(Shown, takenBack->size())))
        lines.append(u"• "_s + change.label);
    if (takenBack->size() > Shown)
        lines.append(tr("and %n more", nullptr, int(takenBack->size() - Shown)));
    if (!Prompts::confirm(this, tr("Undo back to here"),
                          tr("Take back %n changes?", nullptr, int(takenBack->size())),
                          lines.join(u'\n') + u"\n\n"_s + tr("Redo makes them again, as long as nothing else is changed."),
                          tr("Take back")))
        return;
    while (true) {
        const std::optional<HistoryEntry> next = m_workspace.project().nextUndo();
        if (!next || next->id <= entry || !m_workspace.accept(m_workspace.project().undo()))
            return;
    }
}

void HistoryDock::showMenu(const QPoint &position)
{
    QMenu menu;
    menu.addAction(m_back);
    menu.exec(m_view->viewport()->mapToGlobal(position));
}

} // namespace Crosscase
