// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/codes/facetsdialog.h"

#include "views/codes/facettree.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int CodeRole = Qt::UserRole;

} // namespace

FacetsDialog::FacetsDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_facets(workspace.index())
    , m_messages(new MessageBar(this))
    , m_tree(new FacetTree(workspace.index(), m_facets, this))
    , m_details(new QWidget(this))
    , m_heading(new QLabel(m_details))
    , m_kind(new QComboBox(m_details))
    , m_description(new QLineEdit(m_details))
    , m_scope(new QTreeWidget(m_details))
    , m_offered(new QLabel(m_details))
{
    setWindowTitle(tr("Facets of codings"));
    setObjectName("facetsDialog"_L1);
    resize(880, 560);
    m_messages->hide();
    m_tree->setObjectName("facetTree"_L1);

    auto *about = new QLabel(
        tr("A facet is something you note with a coding beside its stance: the level or the phase a passage speaks "
           "of, who gives and who receives. It is offered where you code with the branches chosen here."),
        this);
    about->setWordWrap(true);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(2);
    const auto tool = [&](QToolButton *button) {
        tools->addWidget(button);
        return button;
    };
    tool(addTool(u"newFacet"_s, u"add"_s, tr("New facet"), {Qt::CTRL | Qt::Key_N}, &FacetsDialog::newFacet));
    m_newChoice = tool(addTool(u"newChoice"_s, u"attribute"_s, tr("New choice"),
                               {Qt::CTRL | Qt::SHIFT | Qt::Key_N, Qt::Key_Insert}, &FacetsDialog::newChoice));
    tools->addStretch();
    m_rename = tool(
        addTool(u"renameFacet"_s, u"rename"_s, tr("Rename"), {Qt::Key_F2}, &FacetsDialog::renameCurrent));
    m_up = tool(addTool(u"facetUp"_s, {}, tr("Move up"), {Qt::ALT | Qt::Key_Up}, &FacetsDialog::moveUp));
    m_up->setArrowType(Qt::UpArrow);
    m_down = tool(
        addTool(u"facetDown"_s, {}, tr("Move down"), {Qt::ALT | Qt::Key_Down}, &FacetsDialog::moveDown));
    m_down->setArrowType(Qt::DownArrow);
    m_merge = tool(addTool(u"mergeChoice"_s, u"merge"_s, tr("Merge into another choice…"),
                           {Qt::CTRL | Qt::Key_M}, &FacetsDialog::mergeCurrent));
    m_delete = tool(addTool(u"deleteFacet"_s, u"delete"_s, tr("Delete…"), {}, &FacetsDialog::deleteSelected));

    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->addLayout(tools);
    leftColumn->addWidget(m_tree, 1);
    makeDetails();
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(m_details);
    splitter->setSizes({440, 440});

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_undo = buttons->addButton(tr("&Undo"), QDialogButtonBox::ResetRole);
    m_undo->setObjectName("facetsUndo"_L1);
    m_undo->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(m_undo, &QPushButton::clicked, this, &FacetsDialog::undo);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &FacetsDialog::undo);
    connect(new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z, this), &QShortcut::activated, this,
            &FacetsDialog::redo);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addWidget(m_messages);
    column->addWidget(about);
    column->addWidget(splitter, 1);
    column->addWidget(buttons);

    connect(m_tree, &IdTreeView::selectionChanged, this, &FacetsDialog::showCurrent);
    connect(m_tree, &FacetTree::failed, m_messages, &MessageBar::showError);
    connect(m_tree, &FacetTree::mergeRequested, this, &FacetsDialog::mergeChoices, Qt::QueuedConnection);
    connect(&workspace.index(), &Index::updated, this, &FacetsDialog::follow);
    if (const QList<FacetRow> facets = workspace.index().facets(); !facets.isEmpty())
        m_tree->selectId(facets.first().id);
    showCurrent();
    m_tree->setFocus();
}

FacetsDialog::~FacetsDialog()
{
    m_tree->disconnect(this);
    delete m_tree; // a name may be half typed: that is taken over, or dropped, while all of this is still here
}

void FacetsDialog::makeDetails()
{
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_kind->setObjectName("facetKind"_L1);
    for (const QString &kind : Facets::kinds())
        m_kind->addItem(Facets::kindName(kind), kind);
    m_description->setObjectName("facetDescription"_L1);
    m_description->setPlaceholderText(tr("What it notes, in a few words"));
    m_scope->setObjectName("facetScope"_L1);
    m_scope->setHeaderHidden(true);
    m_scope->setUniformRowHeights(true);
    m_offered->setObjectName("facetOffered"_L1);
    m_offered->setWordWrap(true);
    m_offered->setForegroundRole(QPalette::PlaceholderText);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("D&escription"), m_description);
    auto *offered = new QLabel(tr("&Offered on these branches of the codebook"), m_details);
    offered->setBuddy(m_scope);
    m_scope->setAccessibleName(tr("Branches of the codebook"));
    auto *column = new QVBoxLayout(m_details);
    column->setContentsMargins(Theme::WideSpace, 0, 0, 0);
    column->addWidget(m_heading);
    column->addLayout(form);
    column->addWidget(offered);
    column->addWidget(m_scope, 1);
    column->addWidget(m_offered);
    connect(m_kind, &QComboBox::activated, this, &FacetsDialog::takeKind);
    connect(m_description, &QLineEdit::editingFinished, this, &FacetsDialog::takeDescription);
    connect(m_scope, &QTreeWidget::itemChanged, this, &FacetsDialog::takeScope);
}

QToolButton *FacetsDialog::addTool(const QString &name, const QString &iconName, const QString &text,
                                   const QList<QKeySequence> &keys, void (FacetsDialog::*slot)())
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    if (name.startsWith("new"_L1))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

template<typename T>
bool FacetsDialog::accept(const Result<T> &result)
{
    // Told here: the window's own messages stand behind this dialog.
    m_messages->setVisible(!result);
    if (!result)
        m_messages->showError(result.error());
    return result.has_value();
}

void FacetsDialog::selectFacet(Id facet)
{
    m_tree->selectId(facet);
}

// --- what is done -----------------------------------------------------------------------------------------------

void FacetsDialog::newFacet()
{
    QString name = tr("New facet");
    for (int number = 2; m_facets.named(name) != NoId; ++number)
        name = tr("New facet %1").arg(number);
    // Where the one beside it is offered, else everywhere, so that it is seen at once.
    QList<Id> scope = m_workspace.index().facetScope(m_tree->currentFacet());
    if (scope.isEmpty())
        scope = m_workspace.index().codes().children(NoId);
    const Result<Id> made = m_facets.add({.name = name, .scope = scope});
    if (!accept(made))
        return;
    m_tree->setFocus();
    m_tree->editId(*made);
}

void FacetsDialog::newChoice()
{
    const Id facet = m_tree->currentFacet();
    QString name = tr("New choice");
    for (int number = 2; m_facets.choiceNamed(facet, name) != NoId; ++number)
        name = tr("New choice %1").arg(number);
    const Result<Id> made = m_facets.addChoice(facet, name);
    if (!accept(made))
        return;
    m_tree->setFocus();
    m_tree->editId(*made);
}

void FacetsDialog::renameCurrent()
{
    m_tree->editId(m_tree->currentId());
}

void FacetsDialog::moveBy(int step)
{
    const Id id = m_tree->currentId();
    const Id facet = m_tree->currentFacet();
    const bool isChoice = id != facet;
    QList<Id> siblings;
    if (isChoice) {
        for (const FacetChoiceRow &choice : m_workspace.index().facetChoices(facet))
            siblings.append(choice.id);
    } else {
        for (const FacetRow &row : m_workspace.index().facets())
            siblings.append(row.id);
    }
    const qsizetype at = siblings.indexOf(id);
    if (at < 0 || at + step < 0 || at + step >= siblings.size())
        return;
    const Id before = step < 0 ? siblings.at(at - 1) : siblings.value(at + 2, NoId);
    if (accept(isChoice ? m_facets.moveChoices({id}, before) : m_facets.move({id}, before)))
        m_tree->selectId(id);
}

void FacetsDialog::mergeCurrent()
{
    const std::optional<FacetChoiceRow> from = m_facets.choice(m_tree->currentId());
    if (!from)
        return;
    QStringList names;
    for (const FacetChoiceRow &choice : m_workspace.index().facetChoices(from->facet)) {
        if (choice.id != from->id)
            names.append(choice.name);
    }
    bool isTaken = false;
    const QString name = QInputDialog::getItem(
        this, tr("Merge choices"), tr("Codings with “%1” get:").arg(from->name), names, 0, false, &isTaken);
    if (isTaken)
        accept(m_facets.mergeChoice(from->id, m_facets.choiceNamed(from->facet, name)));
}

void FacetsDialog::mergeChoices(Id from, Id into)
{
    const std::optional<FacetChoiceRow> gone = m_facets.choice(from);
    const std::optional<FacetChoiceRow> kept = m_facets.choice(into);
    if (gone && kept
        && Prompts::confirm(this, tr("Merge choices"),
                            tr("Merge “%1” into “%2”?").arg(gone->name, kept->name),
                            tr("Codings that have the one get the other. You can undo this."), tr("Merge")))
        accept(m_facets.mergeChoice(from, into));
}

QString FacetsDialog::warningOf(const FacetUse &use) const
{
    QStringList parts;
    if (use.codings > 0)
        parts.append(tr("Its values on %n codings go with it.", nullptr, int(use.codings)));
    else
        parts.append(tr("No coding has a value of it."));
    if (!use.tables.isEmpty())
        parts.append(tr("Saved tables that name it can no longer be computed: %1.")
                         .arg(use.tables.join(tr(", ", "between names of tables"))));
    parts.append(tr("You can undo this."));
    return parts.join(u' ');
}

void FacetsDialog::deleteSelected()
{
    QList<Id> facets;
    QList<Id> choices;
    for (Id id : m_tree->selectedIds())
        (m_tree->isChoice(id) ? choices : facets).append(id);
    if (!facets.isEmpty())
        choices.clear(); // their own go with them; others are for another time
    const bool areChoices = facets.isEmpty();
    QStringList names;
    FacetUse all;
    for (Id id : areChoices ? choices : facets) {
        const Result<FacetUse> use = areChoices ? m_facets.useOfChoice(id) : m_facets.useOf(id);
        if (!accept(use))
            return;
        names.append(
            tr("“%1”").arg(areChoices ? m_facets.choice(id)->name : m_workspace.index().facet(id)->name));
        all.codings += use->codings;
        for (const QString &table : use->tables) {
            if (!all.tables.contains(table))
                all.tables.append(table);
        }
    }
    if (names.isEmpty())
        return;
    const QString list = names.join(tr(", ", "between names"));
    const QString title = areChoices ? tr("Delete choices") : tr("Delete facets");
    if (!all.isNone() || !areChoices) {
        if (!Prompts::confirm(this, title, tr("Delete %1?").arg(list), warningOf(all), tr("Delete")))
            return;
    }
    accept(areChoices ? m_facets.removeChoices(choices) : m_facets.remove(facets));
}

void FacetsDialog::undo()
{
    accept(m_workspace.project().undo());
}

void FacetsDialog::redo()
{
    accept(m_workspace.project().redo());
}

void FacetsDialog::takeKind()
{
    const QString kind = m_kind->currentData().toString();
    const FacetRow *row = m_workspace.index().facet(m_shown);
    if (!row || row->kind == kind)
        return;
    // Values become the other kind; choices that no coding has would be gone without a word.
    QStringList unused;
    for (const FacetChoiceRow &choice : m_workspace.index().facetChoices(m_shown)) {
        if (const Result<FacetUse> use = m_facets.useOfChoice(choice.id); use && use->codings == 0)
            unused.append(choice.name);
    }
    const bool isMeant = unused.isEmpty()
        || Prompts::confirm(this, tr("Another kind"), tr("Make “%1” another kind?").arg(row->name),
                            tr("Choices that no coding has go: %1. You can undo this.")
                                .arg(unused.join(tr(", ", "between names"))),
                            tr("Change"));
    if (!isMeant || !accept(m_facets.setKind(m_shown, kind)))
        showCurrent();
}

void FacetsDialog::takeDescription()
{
    if (m_workspace.index().facet(m_shown))
        accept(m_facets.describe(m_shown, m_description->text()));
}

void FacetsDialog::takeScope(QTreeWidgetItem *)
{
    QList<Id> codes;
    for (QTreeWidgetItemIterator it(m_scope); *it; ++it) {
        if ((*it)->checkState(0) == Qt::Checked)
            codes.append((*it)->data(0, CodeRole).value<Id>());
    }
    accept(m_facets.setScope(m_shown, codes));
}

// --- what is shown ----------------------------------------------------------------------------------------------

void FacetsDialog::follow()
{
    // A choice that went leaves its facet, a facet the first one.
    if (m_tree->currentId() == NoId) {
        const QList<FacetRow> facets = m_workspace.index().facets();
        m_tree->selectId(m_workspace.index().facet(m_shown) ? m_shown
                             : facets.isEmpty()             ? NoId
                                                            : facets.first().id);
    }
    showCurrent();
}

void FacetsDialog::showCurrent()
{
    const Index &index = m_workspace.index();
    const Id current = m_tree->currentId();
    const Id facet = m_tree->currentFacet();
    const FacetRow *row = index.facet(facet);
    const bool isChoice = row && current != facet;
    const bool mayChange = !m_workspace.project().isReadOnly();
    m_details->setEnabled(row && mayChange);
    m_heading->setText(row ? row->name : tr("No facet yet. “New facet” makes one."));
    const auto enable = [mayChange](QToolButton *button, bool enabled) {
        button->defaultAction()->setEnabled(enabled && mayChange);
    };
    enable(m_newChoice, row && row->kind == "choice"_L1);
    for (QToolButton *button : {m_rename, m_up, m_down, m_delete})
        enable(button, row);
    enable(m_merge, isChoice && index.facetChoices(facet).size() > 1);
    const std::optional<HistoryEntry> last = m_workspace.project().nextUndo();
    m_undo->setEnabled(last && mayChange);
    m_undo->setToolTip(last ? tr("Undo: %1").arg(last->label) : QString());
    m_shown = row ? facet : NoId;
    m_kind->setCurrentIndex(row ? m_kind->findData(row->kind) : -1);
    if (!row || m_description->text().trimmed() != row->description)
        m_description->setText(row ? row->description : QString());
    showScope();
}

void FacetsDialog::showScope()
{
    const QSignalBlocker quiet(m_scope);
    const RowTree<CodeRow> &codes = m_workspace.index().codes();
    const QList<Id> chosen = m_workspace.index().facetScope(m_shown);
    const QList<Id> all = codes.depthFirst();
    QList<Id> shown;
    for (QTreeWidgetItemIterator it(m_scope); *it; ++it)
        shown.append((*it)->data(0, CodeRole).value<Id>());
    if (shown != all) {
        // Filled anew only when the codebook is another: the place one is at stays.
        m_scope->clear();
        QHash<Id, QTreeWidgetItem *> items;
        for (Id code : all) {
            QTreeWidgetItem *above = items.value(codes.parent(code));
            auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(m_scope);
            item->setData(0, CodeRole, QVariant::fromValue(code));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            items.insert(code, item);
        }
    }
    qsizetype offered = 0;
    for (QTreeWidgetItemIterator it(m_scope); *it; ++it) {
        const Id code = (*it)->data(0, CodeRole).value<Id>();
        (*it)->setText(0, codes.name(code));
        (*it)->setIcon(0, swatch(QColor(m_workspace.index().codeColor(code))));
        (*it)->setCheckState(0, chosen.contains(code) ? Qt::Checked : Qt::Unchecked);
        const QList<Id> above = codes.withAncestors(codes.parent(code));
        const bool isBelow = std::ranges::any_of(above, [&](Id id) { return chosen.contains(id); });
        // What is chosen above goes for it too, so there is nothing to choose here.
        (*it)->setForeground(0, palette().brush(isBelow ? QPalette::PlaceholderText : QPalette::Text));
        (*it)->setToolTip(0, isBelow ? tr("Offered here, as on the branch above it") : QString());
        if ((isBelow || chosen.contains(code)) && codes.find(code)->codable)
            ++offered;
        if (chosen.contains(code)) {
            for (QTreeWidgetItem *item = (*it)->parent(); item; item = item->parent())
                item->setExpanded(true);
        }
    }
    if (m_shown == NoId)
        m_offered->clear();
    else if (offered == 0)
        m_offered->setText(tr("Offered nowhere yet: tick the branches whose codings have it."));
    else
        m_offered->setText(tr("Offered for %n codes.", nullptr, int(offered)));
}

void FacetsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_tree->hasFocus())
        deleteSelected();
    else
        QDialog::keyPressEvent(event);
}

} // namespace Crosscase
