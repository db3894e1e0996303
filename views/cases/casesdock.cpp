// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/cases/casesdock.h"

#include "items/attributemodel.h"
#include "items/casemodel.h"
#include "views/cases/casetree.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/prompts.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Inherited values step back.
class AttributeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(AttributeModel::InheritedRole).toBool())
            return;
        option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        option->font.setItalic(true);
    }
};

} // namespace

CasesDock::CasesDock(Workspace &workspace, QWidget *parent)
    : DockPage(tr("Filter cases"), parent)
    , m_workspace(workspace)
    , m_tree(new CaseTree(workspace, this))
    , m_details(new QWidget(this))
    , m_heading(new QLabel(m_details))
    , m_ties(new QLabel(m_details))
    , m_attributes(new AttributeModel(workspace.index(), workspace.cases(), this))
    , m_attributeView(new QTreeView(m_details))
{
    m_tree->setObjectName("caseTree"_L1);
    m_new = makeAction(u"case-new"_s, tr("New case"), &CasesDock::newCase);
    m_new->setObjectName("newCase"_L1);
    m_newBelow = makeAction(u"case-new"_s, tr("New case below"), &CasesDock::newCaseBelow);
    m_newBelow->setObjectName("newCaseBelow"_L1);
    m_rename = makeAction(u"rename"_s, tr("Rename"), nullptr);
    m_rename->setObjectName("renameCase"_L1);
    m_rename->setShortcut(Qt::Key_F2);
    connect(m_rename, &QAction::triggered, this, [this] { m_tree->editId(m_tree->currentId()); });
    m_cut = makeAction(u"unlink"_s, tr("Cut ties to texts…"), &CasesDock::cutTies);
    m_cut->setObjectName("cutTies"_L1);
    m_delete = makeAction(u"delete"_s, tr("Delete…"), &CasesDock::deleteSelected);
    m_delete->setObjectName("deleteCases"_L1);
    m_delete->setShortcut(QKeySequence::Delete);
    m_newAttribute = makeAction(u"attribute"_s, tr("New attribute…"), &CasesDock::newAttribute);
    m_newAttribute->setObjectName("newAttribute"_L1);
    m_deleteAttribute = makeAction(u"delete"_s, tr("Delete attribute…"), &CasesDock::deleteAttribute);
    m_deleteAttribute->setObjectName("deleteAttribute"_L1);
    addTool(m_new);
    addTool(m_delete);

    auto *empty = new EmptyState(
        u"cluster"_s,
        tr("No cases yet. A case is who or what you compare: a cluster, an organisation in it, "
           "an informant. Importing transcripts can make them for you."),
        this);
    empty->addAction(m_new);
    m_stack = new EmptyStateStack(m_tree, empty, this);

    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_ties->setWordWrap(true);
    m_ties->setForegroundRole(QPalette::PlaceholderText);
    m_attributeView->setObjectName("attributeTable"_L1);
    m_attributeView->setAccessibleName(tr("Attributes of the case"));
    m_attributeView->setModel(m_attributes);
    m_attributeView->setRootIsDecorated(false);
    m_attributeView->setAlternatingRowColors(true);
    m_attributeView->setFrameShape(QFrame::NoFrame);
    m_attributeView->setItemDelegateForColumn(AttributeModel::ValueColumn,
                                              new AttributeDelegate(m_attributeView));
    m_attributeView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                     | QAbstractItemView::AnyKeyPressed);
    m_attributeView->setContextMenuPolicy(Qt::CustomContextMenu);
    m_attributeView->header()->resizeSection(0, fontMetrics().averageCharWidth() * 16);
    connect(m_attributeView, &QWidget::customContextMenuRequested, this, &CasesDock::showAttributeMenu);

    auto *add = new QToolButton(m_details);
    add->setDefaultAction(m_newAttribute);
    add->setAutoRaise(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(add);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(Theme::WideSpace, Theme::Space, Theme::Space, Theme::Space);
    texts->setSpacing(Theme::Space / 2);
    texts->addLayout(head);
    texts->addWidget(m_ties);
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(texts);
    column->addWidget(m_attributeView, 1);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    addView(splitter);
    setFocusProxy(m_stack);

    connect(filter(), &QLineEdit::textChanged, m_tree, &IdTreeView::setFilter);
    connect(m_tree, &IdTreeView::selectionChanged, this, &CasesDock::showCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &CasesDock::showMenu);
    connect(m_attributes, &AttributeModel::failed, &workspace, &Workspace::failed);
    connect(&workspace.index(), &Index::updated, this, &CasesDock::showCurrent);
    showCurrent();
}

QAction *CasesDock::makeAction(const QString &iconName, const QString &text, void (CasesDock::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_actions.append(action);
    return action;
}

void CasesDock::showCurrent()
{
    const Id current = m_tree->currentId();
    const RowTree<CaseRow> &cases = m_workspace.index().cases();
    m_stack->setEmpty(cases.size() == 0);
    m_details->setVisible(cases.find(current));
    m_attributes->setCase(cases.find(current) ? current : NoId);
    m_heading->setText(cases.path(current));
    const QStringList ties = static_cast<CaseModel *>(m_tree->source())->linkTexts(current);
    m_ties->setText(ties.isEmpty() ? tr("Tied to no text. Drop a document on it.")
                                   : tr("Tied to %1").arg(ties.join(u", "_s)));
    updateActions();
}

void CasesDock::updateActions()
{
    const qsizetype selected = m_tree->selectedIds().size();
    const bool writable = !m_workspace.project().isReadOnly();
    m_new->setEnabled(writable);
    m_newBelow->setEnabled(writable && selected == 1);
    m_rename->setEnabled(writable && selected == 1);
    m_delete->setEnabled(writable && selected > 0);
    m_cut->setEnabled(writable && !m_workspace.index().linksOfCase(m_tree->currentId()).isEmpty());
    m_newAttribute->setEnabled(writable);
    m_deleteAttribute->setEnabled(writable && m_attributeView->currentIndex().isValid());
}

void CasesDock::addCase(Id parent)
{
    QString name = tr("New case");
    for (int number = 2; m_workspace.index().cases().childNamed(parent, name) != NoId; ++number)
        name = tr("New case %1").arg(number);
    const qsizetype depth = parent == NoId ? 0 : m_workspace.index().cases().depth(parent) + 1;
    const QString kinds[] = {tr("cluster"), tr("organisation"), tr("informant")};
    const Result<Id> added = m_workspace.cases().add(
        {.name = name, .parent = parent, .kind = kinds[qMin(depth, qsizetype(2))]});
    if (!m_workspace.accept(added))
        return;
    filter()->clear();
    m_tree->setFocus();
    m_tree->editId(*added);
}

void CasesDock::newCase()
{
    addCase(m_workspace.index().cases().parent(m_tree->currentId()));
}

void CasesDock::newCaseBelow()
{
    addCase(m_tree->currentId());
}

void CasesDock::deleteSelected()
{
    const QList<Id> cases = m_tree->selectedIds();
    if (cases.isEmpty())
        return;
    const RowTree<CaseRow> &tree = m_workspace.index().cases();
    QSet<Id> all;
    for (Id id : cases) {
        for (Id below : tree.depthFirst(id))
            all.insert(below);
    }
    qsizetype ties = 0;
    for (Id id : std::as_const(all))
        ties += m_workspace.index().linksOfCase(id).size();
    const QString question = cases.size() == 1 ? tr("Delete “%1”?").arg(tree.name(cases.first()))
                                               : tr("Delete %n cases?", nullptr, int(cases.size()));
    const QString below = tr("%n cases below", nullptr, int(all.size() - cases.size()));
    const QString cut = tr("%n ties to texts", nullptr, int(ties));
    if (Prompts::confirm(
            this, tr("Delete cases"), question,
            tr("With it go %1, their attributes and %2. Texts and codings stay. You can undo this.")
                .arg(below, cut),
            tr("Delete")))
        m_workspace.accept(m_workspace.cases().remove(cases));
}

void CasesDock::cutTies()
{
    const Id current = m_tree->currentId();
    QList<Id> links;
    for (const CaseLinkRow &link : m_workspace.index().linksOfCase(current))
        links.append(link.id);
    const QStringList texts = static_cast<CaseModel *>(m_tree->source())->linkTexts(current);
    if (!links.isEmpty()
        && Prompts::confirm(this, tr("Cut ties"),
                            tr("Cut the ties of “%1”?").arg(m_workspace.index().cases().name(current)),
                            tr("It will no longer be tied to %1. Texts and codings stay. You can undo this.")
                                .arg(texts.join(u", "_s)),
                            tr("Cut")))
        m_workspace.accept(m_workspace.cases().unlink(links));
}

void CasesDock::newAttribute()
{
    const QString name = Prompts::text(this, tr("New attribute"), tr("Name, for instance Role or Size:"));
    if (!name.isEmpty())
        m_workspace.accept(m_workspace.cases().addAttribute(name, u"text"_s));
}

void CasesDock::deleteAttribute()
{
    const QModelIndex current = m_attributeView->currentIndex();
    if (!current.isValid())
        return;
    const Id attribute = current.data(AttributeModel::IdRole).value<Id>();
    const QString name = current.siblingAtColumn(AttributeModel::NameColumn).data().toString();
    if (Prompts::confirm(this, tr("Delete attribute"), tr("Delete the attribute “%1”?").arg(name),
                         tr("Its values of all cases go with it. You can undo this."), tr("Delete")))
        m_workspace.accept(m_workspace.cases().removeAttribute(attribute));
}

void CasesDock::showMenu(const QPoint &position)
{
    QMenu menu;
    menu.addActions({m_new, m_newBelow, m_rename});
    menu.addSeparator();
    menu.addActions({m_cut, m_delete});
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

void CasesDock::showAttributeMenu(const QPoint &position)
{
    updateActions();
    QMenu menu;
    menu.addActions({m_newAttribute, m_deleteAttribute});
    menu.exec(m_attributeView->viewport()->mapToGlobal(position));
}

} // namespace Crosscase
