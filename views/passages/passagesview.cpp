// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/passages/passagesview.h"

#include "exchange/reports/passagesreport.h"
#include "items/passagemodel.h"
#include "text/paths.h"
#include "views/codes/codepicker.h"
#include "views/common/checkitems.h"
#include "views/common/emptystate.h"
#include "views/common/filesaver.h"
#include "views/common/flowlayout.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/tables/evidencetree.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QToolBar>
#include <QVBoxLayout>

#include <functional>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString stanceWords(Stance stance)
{
    return stance == Stance::None ? PassagesView::tr("no stance")
                                  : u"%1 (%2)"_s.arg(stanceSymbol(stance), stanceName(stance));
}

/// Every value of every facet of choices and cases, as "level: dyad".
QList<CheckChooser::Item> facetItems(const Index &index)
{
    QList<CheckChooser::Item> items;
    for (const FacetRow &facet : index.facets()) {
        QStringList values;
        if (facet.kind == "choice"_L1) {
            for (const FacetChoiceRow &choice : index.facetChoices(facet.id))
                values.append(choice.name);
        } else if (facet.kind == "case"_L1) {
            for (Id caseId : index.cases().depthFirst())
                values.append(index.cases().path(caseId));
        }
        for (const QString &value : std::as_const(values))
            items.append({joinPath({facet.name, value}),
                          PassagesView::tr("%1: %2", "name of a facet, a value").arg(facet.name, value)});
    }
    return items;
}

} // namespace

PassagesView::PassagesView(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_model(new PassageModel(workspace.index(), this))
    , m_below(new QCheckBox(tr("With the codes &below"), this))
    , m_group(new QComboBox(this))
    , m_tools(new QToolBar(this))
    , m_counted(new QLabel(this))
    , m_tree(new EvidenceTree(this))
    , m_empty(new EmptyState(u"evidence"_s, QString(), this))
    , m_stack(new EmptyStateStack(m_tree, m_empty, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    makeControls(column);
    makeActions();
    column->addWidget(m_tools);
    m_counted->setObjectName("passagesCount"_L1);
    m_counted->setContentsMargins(Theme::WideSpace, 0, Theme::WideSpace, Theme::Space);
    column->addWidget(m_counted);
    column->addWidget(m_stack, 1);

    m_tree->setObjectName("passagesTree"_L1);
    m_tree->setModel(m_model);
    m_tree->setItemsExpandable(true);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    setFocusProxy(m_tree);
    connect(m_tree, &EvidenceTree::stanceTyped, this, &PassagesView::setStance);
    connect(m_tree, &EvidenceTree::goToRequested, this, &PassagesView::goTo);
    connect(m_tree, &QAbstractItemView::doubleClicked, this, &PassagesView::goTo);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &now) {
                if (const Id coding = m_model->codingAt(now); coding != NoId)
                    m_current = coding;
                showState();
            });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PassagesView::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PassagesView::restorePlace);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PassagesView::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PassagesView::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, m_tree, [this] { m_tree->relayoutSoon(); });
    reload();
}

QString PassagesView::title() const
{
    const QList<Id> codes = m_codes->chosenNumbers();
    return codes.size() == 1 ? tr("Passages: %1").arg(m_workspace.index().codes().name(codes.first()))
                             : tr("Passages");
}

QString PassagesView::iconName() const
{
    return u"evidence"_s;
}

QString PassagesView::place() const
{
    return u"passages"_s;
}

void PassagesView::makeControls(QVBoxLayout *column)
{
    const Index &index = m_workspace.index();
    const auto chooser = [this](const QString &caption, std::function<QList<CheckChooser::Item>()> items,
                                std::function<QString(const QString &)> naming) {
        auto *button = new CheckChooser(tr("all"), std::move(items), this);
        button->setNaming(std::move(naming));
        button->setCaption(caption);
        return button;
    };
    m_codes = chooser(tr("Codes"), [&index] { return treeItems(index.codes()); }, treeNaming(index.codes()));
    m_cases = chooser(tr("Cases"), [&index] { return treeItems(index.cases()); }, treeNaming(index.cases()));
    m_documents = chooser(tr("Documents"), [&index] { return documentItems(index); }, documentNaming(index));
    m_coders = chooser(
        tr("Coders"),
        [&index] {
            QList<CheckChooser::Item> items;
            for (const CoderRow &coder : index.coders())
                items.append({QString::number(coder.id), coder.name});
            return items;
        },
        [&index](const QString &key) {
            const CoderRow *coder = index.coder(key.toLongLong());
            return coder ? coder->name : QString();
        });
    m_stances = chooser(
        tr("Stances"),
        [] {
            QList<CheckChooser::Item> items;
            for (Stance stance : {Stance::Agree, Stance::NotFully, Stance::Disagree, Stance::None})
                items.append({QString::number(int(stance)), stanceWords(stance)});
            return items;
        },
        [](const QString &key) { return stanceWords(Stance(key.toInt())); });
    m_facets = chooser(
        tr("Facets"), [&index] { return facetItems(index); },
        [](const QString &key) {
            const QStringList parts = splitPath(key);
            return PassagesView::tr("%1: %2", "name of a facet, a value").arg(parts.value(0), parts.value(1));
        });
    m_codes->setObjectName("passagesCodes"_L1);
    m_stances->setObjectName("passagesStances"_L1);
    m_below->setChecked(true);
    m_below->setObjectName("passagesBelow"_L1);
    m_group->setObjectName("passagesGroup"_L1);
    m_group->setAccessibleName(tr("Passages under headings of"));
    m_group->addItem(tr("By code"), int(PassageGroup::Code));
    m_group->addItem(tr("By case"), int(PassageGroup::Case));
    m_group->addItem(tr("By document"), int(PassageGroup::Document));
    auto *row = new FlowLayout;
    row->setContentsMargins(Theme::Space, Theme::Space, Theme::Space, 0);
    row->addWidget(m_codes);
    row->addWidget(m_below);
    for (CheckChooser *button : {m_cases, m_documents, m_coders, m_stances, m_facets})
        row->addWidget(button);
    row->addWidget(m_group);
    column->addLayout(row);
    for (CheckChooser *button : {m_codes, m_cases, m_documents, m_coders, m_stances, m_facets})
        connect(button, &CheckChooser::chosenChanged, this, &PassagesView::reload);
    connect(m_below, &QCheckBox::toggled, this, &PassagesView::reload);
    connect(m_group, &QComboBox::currentIndexChanged, this, &PassagesView::reload);
}

QAction *PassagesView::add(const QString &objectName, const QString &text, const QString &tip,
                           const QKeySequence &key, const std::function<void()> &act)
{
    QAction *action = m_tools->addAction(text);
    action->setObjectName(objectName);
    action->setToolTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_tree->addAction(action);
    return action;
}

void PassagesView::makeActions()
{
    m_tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (Stance stance : {Stance::Agree, Stance::NotFully, Stance::Disagree, Stance::None}) {
        const bool none = stance == Stance::None;
        m_writing.append(add(none ? u"stanceNone"_s : u"stance-"_s + stanceSymbol(stance),
                             none ? tr("No stance") : tr("Stance: %1", "of passages").arg(stanceName(stance)),
                             none ? tr("The passage only mentions it")
                                  : tr("Stance: %1 (key %2)", "what it means, key")
                                        .arg(stanceName(stance), stanceSymbol(stance)),
                             {}, [this, stance] { setStance(stance); }));
        if (!none)
            m_writing.last()->setIconText(stanceSymbol(stance)); // on its button
    }
    m_tools->addSeparator();
    m_writing.append(add(u"recodePassages"_s, tr("Change code…"), tr("Give the passages another code (F2)"),
                         Qt::Key_F2, [this] { changeCode(); }));
    m_writing.append(add(u"uncodePassages"_s, tr("Uncode"), tr("Remove these codings (Delete)"),
                         QKeySequence::Delete, [this] { uncode(); }));
    m_tools->addSeparator();
    m_ofPassage.append(add(u"moreContext"_s, tr("More context"),
                           tr("Show more of what stands around it (Ctrl+Right)"), Qt::CTRL | Qt::Key_Right,
                           [this] { growContext(true); }));
    m_ofPassage.append(add(u"lessContext"_s, tr("Less context"),
                           tr("Show less of what stands around it (Ctrl+Left)"), Qt::CTRL | Qt::Key_Left,
                           [this] { growContext(false); }));
    m_ofPassage.append(add(u"goTo"_s, tr("Go to"), tr("Show the passage in its transcript (Enter)"), {},
                           [this] { goTo(); }));
    m_ofPassage.append(add(u"copyPassages"_s, tr("Copy"), tr("Copy the passages with their citation"),
                           QKeySequence::Copy, [this] { copy(); }));
    m_tools->addSeparator();
    add(u"exportPassages"_s, tr("Export…"), tr("Write all passages shown to a file"), {},
        [this] { exportPassages(); });
}

PassageQuery PassagesView::query() const
{
    PassageQuery query;
    query.codes = m_codes->chosenNumbers();
    query.withDescendants = m_below->isChecked();
    query.cases = m_cases->chosenNumbers();
    query.documents = m_documents->chosenNumbers();
    query.coders = m_coders->chosenNumbers();
    for (qint64 stance : m_stances->chosenNumbers())
        query.stances.append(Stance(stance));
    for (const QString &key : m_facets->chosen()) {
        const QStringList facet = splitPath(key);
        query.facets[facet.value(0)].append(facet.value(1));
    }
    return query;
}

void PassagesView::showCodes(const QList<Id> &codes)
{
    m_codes->setChosenNumbers(codes);
    reload();
    m_tree->setFocus();
}

void PassagesView::reload()
{
    m_model->setQuery(query(), PassageGroup(m_group->currentData().toInt()));
    Q_EMIT titleChanged();
}

void PassagesView::restorePlace()
{
    m_tree->expandAll();
    QModelIndex place = m_model->indexOf(m_current);
    if (!place.isValid() && m_model->rowCount() > 0)
        place = m_model->index(0, 0, m_model->index(0, 0));
    if (place.isValid())
        m_tree->selectionModel()->setCurrentIndex(place, QItemSelectionModel::ClearAndSelect);
    showState();
}

void PassagesView::showState()
{
    const bool none = m_model->count() == 0;
    m_stack->setEmpty(none);
    m_empty->setText(m_workspace.index().codings().size() == 0
                         ? tr("Nothing is coded yet. Select words in a transcript and press Enter.")
                         : tr("No passage is of this choice. Choose more codes, cases or stances."));
    const QString passages = tr("%n passages", nullptr, int(m_model->count()));
    const QString headings = tr("%n headings", nullptr, int(m_model->groupCount()));
    m_counted->setText(tr("%1 under %2", "so many passages, so many headings").arg(passages, headings));
    const bool some = !none && m_tree->currentIndex().isValid();
    for (QAction *action : std::as_const(m_writing))
        action->setEnabled(some && !m_workspace.project().isReadOnly());
    for (QAction *action : std::as_const(m_ofPassage))
        action->setEnabled(some);
}

QList<Id> PassagesView::chosen() const
{
    QList<Id> out;
    QSet<Id> seen;
    QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    if (rows.isEmpty() && m_tree->currentIndex().isValid())
        rows.append(m_tree->currentIndex());
    for (const QModelIndex &row : std::as_const(rows)) {
        for (Id coding : m_model->codingsAt(row)) {
            if (!seen.contains(coding))
                out.append(coding);
            seen.insert(coding);
        }
    }
    return out;
}

void PassagesView::setStance(Stance stance)
{
    const QList<Id> codings = chosen();
    if (!codings.isEmpty() && !m_workspace.project().isReadOnly())
        m_workspace.accept(m_workspace.codings().setStance(codings, stance));
}

void PassagesView::changeCode()
{
    const QList<Id> codings = chosen();
    if (codings.isEmpty())
        return;
    CodePicker picker(m_workspace, tr("Change code"), tr("Change"), this);
    if (const Coding *coding = m_workspace.index().codings().find(codings.first()))
        picker.selectCode(coding->code);
    if (picker.exec() == QDialog::Accepted)
        m_workspace.accept(m_workspace.codings().setCode(codings, picker.code()));
}

void PassagesView::uncode()
{
    const QList<Id> codings = chosen();
    if (codings.isEmpty() || !m_workspace.accept(m_workspace.codings().remove(codings)))
        return;
    m_workspace.say(tr("%n codings were removed. You can undo this.", nullptr, int(codings.size())));
}

void PassagesView::growContext(bool more)
{
    for (Id coding : chosen())
        m_model->growContext(coding, more);
    m_tree->scrollTo(m_tree->currentIndex());
}

void PassagesView::goTo()
{
    const QList<Id> codings = chosen();
    if (codings.isEmpty())
        return;
    if (const Coding *coding = m_workspace.index().codings().find(codings.first()))
        m_workspace.showPassage(coding->document, coding->span, coding->id);
}

void PassagesView::copy()
{
    QStringList lines;
    const Result<QList<Passage>> found = Crosscase::passages(chosen(), m_workspace.index(),
                                                             textsOf(m_workspace.project()));
    if (!m_workspace.accept(found))
        return;
    for (const Passage &passage : *found)
        lines.append(tr("%1 %2", "words of a passage, citation such as (A2, 00:12:40)")
                         .arg(passage.text, passage.citation));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u"\n\n"_s));
}

void PassagesView::exportPassages()
{
    const Result<Report> report = passagesReport(codingsOf(m_model->query(), m_workspace.index()),
                                                 m_model->group(), m_workspace.index(),
                                                 textsOf(m_workspace.project()));
    if (m_workspace.accept(report))
        saveReport(this, m_workspace, tr("Export passages"), *report);
}

} // namespace Crosscase
