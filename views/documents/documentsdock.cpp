// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/documentsdock.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"
#include "views/documents/documentlist.h"
#include "views/documents/replacedialog.h"
#include "views/documents/unplacedpanel.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace Crosscase {

using namespace Qt::StringLiterals;

DocumentsDock::DocumentsDock(Workspace &workspace, QAction *import, QWidget *parent)
    : DockPage(tr("Filter documents"), parent)
    , m_workspace(workspace)
    , m_list(new DocumentList(workspace, this))
    , m_open(new QAction(icon(u"document"_s), tr("Open"), this))
    , m_unplaced(new UnplacedPanel(workspace, this))
    , m_rename(new QAction(icon(u"rename"_s), tr("Rename"), this))
    , m_replace(new QAction(icon(u"history"_s), tr("Replace the text…"), this))
    , m_delete(new QAction(icon(u"delete"_s), tr("Delete…"), this))
{
    m_list->setObjectName("documentList"_L1);
    auto *empty = new EmptyState(
        u"documents"_s, tr("No documents yet. Import transcripts, or drop files and folders on the window."),
        this);
    empty->addAction(import);
    m_stack = new EmptyStateStack(m_list, empty, this);
    addView(m_stack, 3);
    addView(m_unplaced, 2);
    addTool(import);
    addTool(m_delete);

    m_open->setObjectName("openDocuments"_L1);
    m_rename->setObjectName("renameDocument"_L1);
    m_delete->setObjectName("deleteDocuments"_L1);
    m_open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_rename->setShortcut(Qt::Key_F2);
    m_delete->setShortcut(QKeySequence::Delete);
    m_replace->setObjectName("replaceText"_L1);
    for (QAction *action : {m_open, m_rename, m_replace, m_delete}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_list->addAction(action); // not in the filter or in what waits, which have keys of their own
    }
    connect(m_open, &QAction::triggered, this, &DocumentsDock::openSelected);
    connect(m_rename, &QAction::triggered, this, [this] { m_list->editId(m_list->currentId()); });
    connect(m_replace, &QAction::triggered, this, [this] {
        if (const QList<Id> chosen = m_list->selectedIds(); chosen.size() == 1)
            replaceText(chosen.first());
    });
    connect(m_delete, &QAction::triggered, this, &DocumentsDock::deleteSelected);
    connect(m_list, &QAbstractItemView::doubleClicked, this, &DocumentsDock::openSelected);
    connect(m_list, &IdTreeView::selectionChanged, this, &DocumentsDock::updateActions);
    connect(m_list, &QWidget::customContextMenuRequested, this, &DocumentsDock::showMenu);
    connect(filter(), &QLineEdit::textChanged, m_list, &IdTreeView::setFilter);
    connect(&workspace.index(), &Index::updated, this, &DocumentsDock::updateActions);
    updateActions();
}

void DocumentsDock::updateActions()
{
    const qsizetype selected = m_list->selectedIds().size();
    const bool writable = !m_workspace.project().isReadOnly();
    m_stack->setEmpty(m_workspace.index().documents().isEmpty());
    m_open->setEnabled(selected > 0);
    m_rename->setEnabled(writable && selected == 1);
    m_replace->setEnabled(writable && selected == 1);
    m_delete->setEnabled(writable && selected > 0);
}

void DocumentsDock::openSelected()
{
    for (Id document : m_list->selectedIds())
        Q_EMIT documentRequested(document);
}

void DocumentsDock::replaceText(Id document)
{
    ReplaceDialog dialog(m_workspace, document, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const int waiting = int(dialog.plan().count(RewrittenPassage::Fate::Unplaced));
    m_workspace.say(waiting == 0
                        ? tr("The text was replaced; every passage has its place.")
                        : tr("The text was replaced; %n passages are to be placed.", nullptr, waiting));
    Q_EMIT documentRequested(document);
}

void DocumentsDock::deleteSelected()
{
    const QList<Id> documents = m_list->selectedIds();
    if (documents.isEmpty())
        return;
    DocumentRemoval removal;
    for (Id document : documents) {
        const DocumentRemoval one = m_workspace.documents().removalOf(document);
        removal.codings += one.codings;
        removal.memos += one.memos;
    }
    const QString question = documents.size() == 1
        ? tr("Delete “%1”?").arg(m_workspace.index().document(documents.first())->name)
        : tr("Delete %n documents?", nullptr, int(documents.size()));
    const QString codings = tr("%n codings", nullptr, int(removal.codings));
    const QString memos = tr("%n memos", nullptr, int(removal.memos));
    if (Prompts::confirm(this, tr("Delete documents"), question,
                         tr("With the text go %1 and %2. You can undo this.").arg(codings, memos),
                         tr("Delete")))
        m_workspace.accept(m_workspace.documents().remove(documents));
}

void DocumentsDock::showMenu(const QPoint &position)
{
    QMenu menu;
    menu.addActions(documentActions());
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

} // namespace Crosscase
