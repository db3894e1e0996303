// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/codes/codesdock.h"

#include "coding/recode.h"
#include "exchange/reports/codebookreport.h"
#include "items/codebookmodel.h"
#include "views/codes/codedialog.h"
#include "views/codes/codepicker.h"
#include "views/codes/codetree.h"
#include "views/codes/facetsdialog.h"
#include "views/codes/splitdialog.h"
#include "views/common/emptystate.h"
#include "views/common/filesaver.h"
#include "views/common/icons.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"

#include <QAction>
#include <QColorDialog>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

CodesDock::CodesDock(Workspace &workspace, QWidget *parent)
    : DockPage(tr("Filter codes"), parent)
    , m_workspace(workspace)
    , m_tree(new CodeTree(workspace, this))
{
    m_tree->setObjectName("codeTree"_L1);
    makeActions();
    auto *empty = new EmptyState(
        u"code"_s,
        tr("The codebook is empty. Make a first code, or select text in a transcript and "
           "press Enter to name one on the spot."),
        this);
    empty->addAction(m_new);
    m_stack = new EmptyStateStack(m_tree, empty, this);
    addView(m_stack);

    connect(filter(), &QLineEdit::textChanged, m_tree, &IdTreeView::setFilter);
    connect(m_tree, &IdTreeView::selectionChanged, this, &CodesDock::updateActions);
    connect(m_tree, &QAbstractItemView::doubleClicked, m_apply, &QAction::trigger);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &CodesDock::showMenu);
    connect(&workspace.index(), &Index::updated, this, &CodesDock::updateActions);
    connect(&workspace.index(), &Index::updated, this, &CodesDock::warnOfTwins);
    updateActions();
}

QAction *CodesDock::makeAction(const QString &iconName, const QString &text, void (CodesDock::*slot)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_actions.append(action);
    return action;
}

void CodesDock::makeActions()
{
    m_apply = makeAction(u"done"_s, tr("Code the selected text with it"), nullptr);
    m_apply->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_apply->setObjectName("applyCodes"_L1);
    connect(m_apply, &QAction::triggered, this, [this] { Q_EMIT codesChosen(m_tree->selectedIds()); });
    m_new = makeAction(u"code-new"_s, tr("New code"), &CodesDock::newCode);
    m_new->setObjectName("newCode"_L1);
    m_newBelow = makeAction(u"code-new"_s, tr("New code below"), &CodesDock::newCodeBelow);
    m_newBelow->setObjectName("newCodeBelow"_L1);
    m_rename = makeAction(u"rename"_s, tr("Rename"), nullptr);
    m_rename->setObjectName("renameCode"_L1);
    m_rename->setShortcut(Qt::Key_F2);
    connect(m_rename, &QAction::triggered, this, [this] { m_tree->editId(m_tree->currentId()); });
    m_describe = makeAction(u"describe"_s, tr("Describe…"), &CodesDock::describeCurrent);
    m_describe->setObjectName("describeCode"_L1);
    m_describe->setShortcut(Qt::Key_F4);
    m_facets = makeAction(u"attribute"_s, tr("Facets…"), &CodesDock::editFacets);
    m_facets->setObjectName("editFacets"_L1);
    m_facets->setShortcut(Qt::Key_F7);
    m_color = makeAction(u"colour"_s, tr("Colour…"), &CodesDock::colorSelected);
    m_color->setObjectName("colourCodes"_L1);
    m_merge = makeAction(u"merge"_s, tr("Merge into…"), &CodesDock::mergeSelected);
    m_merge->setObjectName("mergeCodes"_L1);
    m_split = makeAction(u"code"_s, tr("Split…"), &CodesDock::splitCurrent);
    m_split->setObjectName("splitCode"_L1);
    m_move = makeAction(u"code"_s, tr("Move below…"), &CodesDock::moveSelected);
    m_move->setObjectName("moveCodes"_L1);
    m_passages = makeAction(u"evidence"_s, tr("Show passages"), &CodesDock::showPassages);
    m_passages->setObjectName("showPassages"_L1);
    m_passages->setShortcut(Qt::Key_F6);
    m_memo = makeAction(u"describe"_s, tr("New memo about it"), &CodesDock::writeMemo);
    m_memo->setObjectName("codeMemo"_L1);
    m_export = makeAction(u"codebook"_s, tr("Export codebook…"), &CodesDock::exportCodebook);
    m_export->setObjectName("exportCodebook"_L1);
    m_sort = makeAction(u"sort"_s, tr("Sort by name"), &CodesDock::sortAround);
    m_sort->setObjectName("sortCodes"_L1);
    m_delete = makeAction(u"delete"_s, tr("Delete…"), &CodesDock::deleteSelected);
    m_delete->setObjectName("deleteCodes"_L1);
    m_delete->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_new, m_describe, m_passages, m_delete})
        addTool(action);
}

void CodesDock::updateActions()
{
    const QList<Id> selected = m_tree->selectedIds();
    const bool writable = !m_workspace.project().isReadOnly();
    const bool one = selected.size() == 1;
    m_stack->setEmpty(m_workspace.index().codes().size() == 0);
    m_new->setEnabled(writable);
    m_newBelow->setEnabled(writable && one);
    m_rename->setEnabled(writable && one);
    m_describe->setEnabled(one);
    m_sort->setEnabled(writable);
    m_passages->setEnabled(!selected.isEmpty());
    m_split->setEnabled(writable && one && m_workspace.index().codings().countOfCode(selected.first()) > 0);
    m_export->setEnabled(m_workspace.index().codes().size() > 0);
    for (QAction *action : {m_apply, m_color, m_merge, m_move, m_memo, m_delete})
        action->setEnabled(writable && !selected.isEmpty());
}

// Codes of one name in two places are easily made when the list is long.
void CodesDock::warnOfTwins(const ChangeSet &changes)
{
    constexpr qsizetype Most = 20; // not while a codebook is imported
    if (changes.rows().size() > Most)
        return;
    const RowTree<CodeRow> &codes = m_workspace.index().codes();
    for (const RowChange &change : changes.rows()) {
        if (change.table != Table::Code || !codes.find(change.id))
            continue;
        const QString name = codes.name(change.id);
        for (Id other : codes.depthFirst()) {
            if (other != change.id && codes.name(other).compare(name, Qt::CaseInsensitive) == 0) {
                m_workspace.say(tr("There is another code of that name: %1.").arg(codes.path(other)));
                return;
            }
        }
    }
}

void CodesDock::addCode(Id parent)
{
    QString name = tr("New code");
    for (int number = 2; m_workspace.index().codes().childNamed(parent, name) != NoId; ++number)
        name = tr("New code %1").arg(number);
    const Result<Id> added = m_workspace.codebook().add({.name = name, .parent = parent});
    if (!m_workspace.accept(added))
        return;
    filter()->clear();
    m_tree->setFocus();
    m_tree->editId(*added);
}

void CodesDock::newCode()
{
    addCode(m_workspace.index().codes().parent(m_tree->currentId()));
}

void CodesDock::newCodeBelow()
{
    addCode(m_tree->currentId());
}

void CodesDock::describeCurrent()
{
    const Id code = m_tree->currentId();
    if (m_workspace.index().codes().find(code))
        CodeDialog(m_workspace, code, this).exec();
}

void CodesDock::editFacets()
{
    FacetsDialog dialog(m_workspace, this);
    // Begin with one that is offered for the code at hand.
    if (const QList<FacetRow> offered = m_workspace.index().facetsFor(m_tree->currentId());
        !offered.isEmpty())
        dialog.selectFacet(offered.first().id);
    dialog.exec();
}

void CodesDock::colorSelected()
{
    const QList<Id> codes = m_tree->selectedIds();
    if (codes.isEmpty())
        return;
    const QColor color = QColorDialog::getColor(QColor(m_workspace.index().codeColor(codes.first())), this,
                                                tr("Colour of the code"));
    if (!color.isValid())
        return;
    m_workspace.accept(recolorEach(m_workspace.index(), codes, color.name()));
}

void CodesDock::mergeSelected()
{
    const QList<Id> codes = m_tree->selectedIds();
    CodePicker picker(m_workspace, tr("Merge into which code?"), tr("Choose"), this);
    if (codes.isEmpty() || picker.exec() != QDialog::Accepted || codes.contains(picker.code()))
        return;
    m_tree->merge(codes, picker.code());
}

void CodesDock::splitCurrent()
{
    SplitDialog(m_workspace, m_tree->currentId(), this).exec();
}

void CodesDock::moveSelected()
{
    const QList<Id> codes = m_tree->selectedIds();
    CodePicker picker(m_workspace, tr("Move below which code?"), tr("Move"), this);
    if (!codes.isEmpty() && picker.exec() == QDialog::Accepted)
        m_workspace.accept(m_workspace.codebook().move(codes, picker.code()));
}

void CodesDock::showPassages()
{
    m_workspace.showPassagesOf(m_tree->selectedIds());
}

void CodesDock::writeMemo()
{
    QList<MemoSubject> subjects;
    for (Id code : m_tree->selectedIds())
        subjects.append({MemoSubject::Kind::Code, code});
    m_workspace.writeMemo(subjects);
}

void CodesDock::exportCodebook()
{
    const QString path = Prompts::saveFile(this, tr("Export codebook"),
                                           tr("Codebook of %1").arg(m_workspace.project().name()),
                                           codebookFilter(), u"docx"_s);
    if (path.isEmpty())
        return;
    const QString format = codebookFormatOfFile(path);
    const Result<QByteArray> bytes = codebookAs(format.isEmpty() ? u"text"_s : format, m_workspace.index());
    if (m_workspace.accept(bytes))
        saveBytes(m_workspace, path, *bytes);
}

void CodesDock::sortAround()
{
    m_workspace.accept(
        m_workspace.codebook().sortChildren(m_workspace.index().codes().parent(m_tree->currentId())));
}

void CodesDock::deleteSelected()
{
    const QList<Id> codes = m_tree->selectedIds();
    if (codes.isEmpty())
        return;
    CodeRemoval removal;
    QStringList names;
    for (Id code : codes) {
        names.append(u"“%1”"_s.arg(m_workspace.index().codes().name(code)));
        const Id parent = m_workspace.index().codes().parent(code);
        if (std::ranges::any_of(m_workspace.index().codes().withAncestors(parent),
                                [&](Id above) { return codes.contains(above); }))
            continue; // counted with the code above it
        const CodeRemoval one = m_workspace.codebook().removalOf(code);
        removal.codes += one.codes;
        removal.codings += one.codings;
    }
    const QString below = tr("%n codes below", nullptr, int(removal.codes));
    const QString codings = tr("%n codings", nullptr, int(removal.codings));
    const QString explanation = removal.codes == 0 && removal.codings == 0
        ? tr("Nothing is coded with it. You can undo this.")
        : tr("With it go %1 and %2. You can undo this.").arg(below, codings);
    if (!Prompts::confirm(this, tr("Delete codes"), tr("Delete %1?").arg(names.join(u", "_s)), explanation,
                          tr("Delete")))
        return;
    m_workspace.accept(m_workspace.codebook().remove(codes));
}

void CodesDock::showMenu(const QPoint &position)
{
    QMenu menu;
    menu.addActions({m_apply});
    menu.addSeparator();
    menu.addActions({m_new, m_newBelow, m_rename, m_describe, m_color, m_facets});
    menu.addSeparator();
    menu.addActions({m_passages, m_memo});
    menu.addSeparator();
    menu.addActions({m_split, m_merge, m_move, m_sort, m_delete});
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace Crosscase
