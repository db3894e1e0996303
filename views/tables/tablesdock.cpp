// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tablesdock.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"
#include "views/tables/newtabledialog.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

namespace Crosscase {

using namespace Qt::StringLiterals;

TablesDock::TablesDock(Workspace &workspace, QWidget *parent)
    : DockPage(tr("Filter tables"), parent)
    , m_workspace(workspace)
    , m_tables(workspace.index())
    , m_list(new QListWidget(this))
    , m_new(new QAction(icon(u"add"_s), tr("New table…"), this))
    , m_open(new QAction(icon(u"table"_s), tr("Open"), this))
    , m_rename(new QAction(icon(u"rename"_s), tr("Rename"), this))
    , m_duplicate(new QAction(tr("Duplicate"), this))
    , m_freeze(new QAction(tr("Frozen copy"), this))
    , m_delete(new QAction(icon(u"delete"_s), tr("Delete"), this))
    , m_up(new QAction(tr("Move up"), this))
    , m_down(new QAction(tr("Move down"), this))
{
    m_list->setObjectName(u"tableList"_s);
    m_list->setAccessibleName(tr("Tables"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *empty = new EmptyState(u"table"_s,
                                 tr("No tables yet. A table shows your codings by case, and keeps the "
                                    "passages behind every cell."),
                                 this);
    empty->addAction(m_new);
    m_stack = new EmptyStateStack(m_list, empty, this);
    addView(m_stack);
    addTool(m_new);
    addTool(m_delete);

    m_open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_rename->setShortcut(Qt::Key_F2);
    m_delete->setShortcut(QKeySequence::Delete);
    m_up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    for (QAction *action : {m_open, m_rename, m_duplicate, m_freeze, m_delete, m_up, m_down}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_list->addAction(action);
    }
    connect(m_new, &QAction::triggered, this, &TablesDock::newTable);
    connect(m_open, &QAction::triggered, this, &TablesDock::openSelected);
    connect(m_rename, &QAction::triggered, this, &TablesDock::renameSelected);
    connect(m_duplicate, &QAction::triggered, this, &TablesDock::duplicateSelected);
    m_freeze->setToolTip(
        tr("A copy to be cited: it remembers its day, and says when its data have changed since"));
    connect(m_freeze, &QAction::triggered, this, &TablesDock::freezeSelected);
    connect(m_delete, &QAction::triggered, this, &TablesDock::deleteSelected);
    connect(m_up, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveBy(1); });
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TablesDock::openSelected);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &TablesDock::updateActions);
    connect(m_list, &QListWidget::currentRowChanged, this, &TablesDock::updateActions);
    connect(m_list, &QListWidget::itemChanged, this, &TablesDock::renamed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &TablesDock::dragged,
            Qt::QueuedConnection);
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        QMenu menu;
        menu.addActions({m_open, m_rename, m_duplicate, m_freeze, m_delete});
        menu.addSeparator();
        menu.addActions({m_up, m_down});
        menu.addSeparator();
        menu.addAction(m_new);
        menu.exec(m_list->viewport()->mapToGlobal(position));
    });
    connect(filter(), &QLineEdit::textChanged, this, &TablesDock::filterRows);
    connect(&workspace.index(), &Index::updated, this, [this](const ChangeSet &changes) {
        if (changes.touches(Table::SavedTable))
            refill();
    });
    refill();
}

Id TablesDock::idOf(const QListWidgetItem *item)
{
    return item ? item->data(Qt::UserRole).toLongLong() : NoId;
}

void TablesDock::refill()
{
    const QList<Id> before = selected();
    const Id current = idOf(m_list->currentItem());
    m_filling = true;
    m_list->clear();
    const bool writable = !m_workspace.project().isReadOnly();
    for (const SavedTableRow &row : m_workspace.index().savedTables()) {
        const Result<TableSpec> spec = TableSpec::fromBytes(row.spec.toUtf8());
        const bool isFrozen = spec && !spec->frozen.at.isEmpty();
        auto *item = new QListWidgetItem(icon(isFrozen ? u"lock"_s : u"table"_s), row.name, m_list);
        if (isFrozen) {
            item->setToolTip(tr("Frozen on %1", "a date").arg(spec->frozen.at.first(10)));
            item->setData(Qt::AccessibleTextRole,
                          tr("%1, frozen on %2", "a table, a date").arg(row.name, spec->frozen.at.first(10)));
        }
        item->setData(Qt::UserRole, QVariant::fromValue(row.id));
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (writable)
            flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
        item->setFlags(flags);
        if (row.id == current)
            m_list->setCurrentItem(item, QItemSelectionModel::NoUpdate);
        item->setSelected(before.contains(row.id));
    }
    m_filling = false;
    filterRows();
    updateActions();
}

void TablesDock::filterRows()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(
            !m_list->item(row)->text().contains(filter()->text(), Qt::CaseInsensitive));
}

void TablesDock::updateActions()
{
    const qsizetype count = selected().size();
    const bool writable = !m_workspace.project().isReadOnly();
    m_stack->setEmpty(m_list->count() == 0);
    m_new->setEnabled(writable);
    m_open->setEnabled(count > 0);
    m_rename->setEnabled(writable && count == 1);
    m_duplicate->setEnabled(writable && count == 1);
    m_freeze->setEnabled(writable && count == 1);
    m_delete->setEnabled(writable && count > 0);
    m_up->setEnabled(writable && count == 1 && m_list->currentRow() > 0);
    m_down->setEnabled(writable && count == 1 && m_list->currentRow() + 1 < m_list->count());
}

QList<Id> TablesDock::selected() const
{
    QList<Id> out;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isSelected())
            out.append(idOf(m_list->item(row)));
    }
    return out;
}

void TablesDock::select(Id table)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (idOf(m_list->item(row)) == table)
            m_list->setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
    }
}

void TablesDock::newTable()
{
    if (m_workspace.project().isReadOnly())
        return;
    auto *dialog = new NewTableDialog(m_workspace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const Result<Id> table = m_tables.add(dialog->spec());
        if (!m_workspace.accept(table))
            return;
        select(*table);
        open(*table);
    });
    dialog->open();
}

void TablesDock::open(Id table)
{
    const Result<TableSpec> spec = m_tables.spec(table);
    if (m_workspace.accept(spec))
        Q_EMIT tableRequested(table, *spec);
}

void TablesDock::openSelected()
{
    for (Id table : selected())
        open(table);
}

void TablesDock::renameSelected()
{
    if (m_list->currentItem())
        m_list->editItem(m_list->currentItem());
}

void TablesDock::renamed(QListWidgetItem *item)
{
    if (m_filling)
        return;
    // Not now: the list is filled anew by it, and its editor is still open.
    const auto rename = [this, table = idOf(item), name = item->text()] {
        if (!m_workspace.accept(m_tables.rename(table, name)))
            refill();
    };
    QMetaObject::invokeMethod(this, rename, Qt::QueuedConnection);
}

void TablesDock::duplicateSelected()
{
    const QList<Id> tables = selected();
    if (tables.size() != 1)
        return;
    const Result<Id> copy = m_tables.duplicate(tables.first());
    if (m_workspace.accept(copy))
        select(*copy);
}

void TablesDock::freezeSelected()
{
    const QList<Id> tables = selected();
    if (tables.size() != 1)
        return;
    const Result<Id> copy = m_tables.freeze(tables.first(), textsOf(m_workspace.project()));
    if (m_workspace.accept(copy))
        select(*copy);
}

void TablesDock::deleteSelected()
{
    const QList<Id> tables = selected();
    if (tables.isEmpty())
        return;
    const SavedTableRow *first = m_tables.find(tables.first());
    const QString question = tables.size() == 1 && first
        ? tr("Delete “%1”?").arg(first->name)
        : tr("Delete %n tables?", nullptr, int(tables.size()));
    if (Prompts::confirm(this, tr("Delete tables"), question,
                         tr("Codings and passages stay as they are. You can undo this."), tr("Delete")))
        m_workspace.accept(m_tables.remove(tables));
}

void TablesDock::dragged()
{
    // The list shows the new order; the project is told where the moved ones stand.
    QList<Id> shown;
    for (int row = 0; row < m_list->count(); ++row)
        shown.append(idOf(m_list->item(row)));
    const QList<Id> moved = selected();
    if (moved.isEmpty())
        return;
    const qsizetype after = shown.indexOf(moved.last()) + 1;
    m_workspace.accept(m_tables.move(moved, after < shown.size() ? shown[after] : NoId));
    refill();
}

void TablesDock::moveBy(int rows)
{
    const int row = m_list->currentRow();
    const int target = row + rows;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    const int before = rows > 0 ? target + 1 : target;
    m_workspace.accept(m_tables.move({idOf(m_list->item(row))}, idOf(m_list->item(before))));
}

} // namespace Crosscase
