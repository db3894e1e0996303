// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/unplacedpanel.h"

#include "coding/rewriting.h"
#include "views/common/icons.h"
#include "views/common/prompts.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QToolBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole;

} // namespace

UnplacedPanel::UnplacedPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_show(new QAction(icon(u"document"_s), tr("Show where it stood"), this))
    , m_place(new QAction(icon(u"add"_s), tr("Place on the selected text"), this))
    , m_discard(new QAction(icon(u"delete"_s), tr("Delete…"), this))
{
    setObjectName("unplacedPanel"_L1);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(Theme::Space, 0, Theme::Space, 0);
    m_title->setToolTip(
        tr("These count in no table until they have a place. Select the passage in the transcript, then "
           "place one here on it."));
    m_list->setObjectName("unplacedList"_L1);
    m_list->setAccessibleName(tr("To be placed"));
    m_list->setHeaderLabels({tr("What"), tr("Old text")});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->header()->resizeSection(0, 120);

    m_place->setObjectName("placeUnplaced"_L1);
    m_discard->setObjectName("discardUnplaced"_L1);
    m_show->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_place->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_discard->setShortcut(QKeySequence::Delete);
    auto *tools = new QToolBar(this);
    tools->setIconSize({16, 16});
    for (QAction *action : {m_show, m_place, m_discard}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_list->addAction(action);
        tools->addAction(action);
    }
    connect(m_show, &QAction::triggered, this, &UnplacedPanel::showPlace);
    connect(m_place, &QAction::triggered, this, [this] {
        if (const QList<Id> chosen = selected(); chosen.size() == 1)
            Q_EMIT placeRequested(chosen.first());
    });
    connect(m_discard, &QAction::triggered, this, &UnplacedPanel::discard);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &UnplacedPanel::showPlace);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &UnplacedPanel::updateActions);
    connect(&workspace.index(), &Index::updated, this, &UnplacedPanel::follow);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::Space);
    column->addWidget(m_title);
    column->addWidget(tools);
    column->addWidget(m_list, 1);
    rebuild();
}

void UnplacedPanel::follow(const ChangeSet &changes)
{
    if (changes.touches(Table::Unplaced) || (changes.touches(Table::Code) && isVisible()))
        rebuild();
}

void UnplacedPanel::rebuild()
{
    const Result<QList<UnplacedPassage>> waiting = Rewriting(m_workspace.index()).unplaced();
    m_list->clear();
    setVisible(waiting && !waiting->isEmpty());
    if (!waiting)
        return;
    m_title->setText(tr("%n passages are to be placed:", nullptr, int(waiting->size())));
    for (const UnplacedPassage &passage : *waiting) {
        const QString document = m_workspace.index().document(passage.row.document)->name;
        auto *item = new QTreeWidgetItem(m_list, {passage.subject, passage.row.text.simplified()});
        item->setData(0, IdRole, passage.row.id);
        const QString tip = tr("%1, in “%2”:").arg(passage.subject, document) + u'\n' + passage.row.text
            + (passage.memo.isEmpty() ? QString() : u"\n\n"_s + passage.memo);
        item->setToolTip(0, tip);
        item->setToolTip(1, tip);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    updateActions();
}

QList<Id> UnplacedPanel::selected() const
{
    QList<Id> ids;
    for (const QTreeWidgetItem *item : m_list->selectedItems())
        ids.append(item->data(0, IdRole).toLongLong());
    return ids;
}

void UnplacedPanel::updateActions()
{
    const qsizetype count = selected().size();
    const bool writable = !m_workspace.project().isReadOnly();
    m_show->setEnabled(count == 1);
    m_place->setEnabled(writable && count == 1);
    m_discard->setEnabled(writable && count > 0);
}

void UnplacedPanel::showPlace()
{
    const QList<Id> chosen = selected();
    const UnplacedRow *row = chosen.isEmpty() ? nullptr : m_workspace.index().unplaced(chosen.first());
    if (row)
        m_workspace.showPassage(row->document, {row->nearAt, row->nearAt});
}

void UnplacedPanel::discard()
{
    const QList<Id> chosen = selected();
    if (chosen.isEmpty())
        return;
    if (Prompts::confirm(this, tr("Delete passages"),
                         tr("Delete %n passages that wait for a place?", nullptr, int(chosen.size())),
                         tr("Codings among them are deleted with their memos. You can undo this."),
                         tr("Delete")))
        m_workspace.accept(Rewriting(m_workspace.index()).discard(chosen));
}

} // namespace Crosscase
