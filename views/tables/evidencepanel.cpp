// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/evidencepanel.h"

#include "items/evidencemodel.h"
#include "views/codes/codepicker.h"
#include "views/common/emptystate.h"
#include "views/common/workspace.h"
#include "views/tables/evidencetree.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QScrollBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

class EvidencePanel::Private
{
public:
    Private(EvidencePanel *panel, Workspace &space)
        : q(panel)
        , workspace(space)
        , model(new EvidenceModel(space.index(), panel))
        , heading(new QLabel(panel))
        , counted(new QLabel(panel))
        , tools(new QToolBar(panel))
        , tree(new EvidenceTree(panel))
        , empty(new EmptyState(u"evidence"_s,
                               EvidencePanel::tr("Select a cell of a table to read its passages."), panel))
        , stack(new EmptyStateStack(tree, empty, panel))
    {
    }

    void build();
    QAction *add(const QString &objectName, const QString &text, const QString &tip,
                 const std::function<void()> &act);
    void show(const EvidenceList &evidence);
    void updateTexts();
    void restorePlace();
    void setStance(Stance stance);
    void changeCode();
    void goTo();
    void copy();
    [[nodiscard]] QList<Id> chosen() const;

    EvidencePanel *q;
    Workspace &workspace;
    EvidenceModel *model;
    QLabel *heading;
    QLabel *counted;
    QToolBar *tools;
    EvidenceTree *tree;
    EmptyState *empty;
    EmptyStateStack *stack;
    QList<QAction *> writing;        ///< what changes the project
    QList<QAction *> ofPassage;      ///< what needs a passage
    const QObject *source = nullptr; ///< compared only
    Id current = NoId;
    int currentRow = 0; ///< in the order of the tree, to stay near when the current passage goes
};

EvidencePanel::EvidencePanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, workspace))
{
    d->build();
}

EvidencePanel::~EvidencePanel() = default;

void EvidencePanel::showPassages(const QString &heading, const QList<Id> &codings)
{
    EvidenceList evidence{.heading = heading};
    for (Id coding : codings)
        evidence.items.append({coding, qint32(evidence.items.size())});
    showEvidence(evidence);
}

void EvidencePanel::showEvidence(const EvidenceList &evidence, const QObject *source)
{
    if (evidence.heading != d->model->evidence().heading)
        d->currentRow = 0;
    d->source = source;
    d->show(evidence);
}

const QObject *EvidencePanel::source() const
{
    return d->source;
}

void EvidencePanel::clear()
{
    d->source = nullptr;
    d->show({});
}

qsizetype EvidencePanel::count() const
{
    return d->model->count();
}

void EvidencePanel::Private::build()
{
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *titles = new QVBoxLayout;
    titles->setContentsMargins(8, 6, 8, 2);
    titles->setSpacing(0);
    heading->setObjectName(u"evidenceHeading"_s);
    heading->setWordWrap(true);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    counted->setObjectName(u"evidenceCount"_s);
    titles->addWidget(heading);
    titles->addWidget(counted);
    layout->addLayout(titles);
    layout->addWidget(tools);
    layout->addWidget(stack, 1);
    tree->setModel(model);
    q->setFocusProxy(stack);

    tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (Stance stance : {Stance::Agree, Stance::NotFully, Stance::Disagree, Stance::None}) {
        const bool none = stance == Stance::None;
        writing.append(add(none ? u"stanceNone"_s : u"stance-"_s + stanceSymbol(stance),
                           none ? EvidencePanel::tr("No stance")
                                : EvidencePanel::tr("Stance: %1", "of passages").arg(stanceName(stance)),
                           none ? EvidencePanel::tr("The passage only mentions it")
                                : EvidencePanel::tr("Stance: %1 (key %2)", "what it means, key")
                                      .arg(stanceName(stance), stanceSymbol(stance)),
                           [this, stance] { setStance(stance); }));
        if (!none)
            writing.last()->setIconText(stanceSymbol(stance)); // on its button
    }
    tools->addSeparator();
    writing.append(add(u"changeCode"_s, EvidencePanel::tr("Change code…"),
                       EvidencePanel::tr("Give the passages another code"), [this] { changeCode(); }));
    writing.last()->setShortcut(QKeySequence(Qt::Key_F2));
    QAction *context = add(u"context"_s, EvidencePanel::tr("Context"),
                           EvidencePanel::tr("Show some words before and after"), [] { });
    context->setCheckable(true);
    QObject::connect(context, &QAction::toggled, q, [this](bool on) {
        model->setContext(on);
        tree->doItemsLayout();
    });
    QAction *go = add(u"goTo"_s, EvidencePanel::tr("Go to"),
                      EvidencePanel::tr("Show the passage in its transcript"), [this] { goTo(); });
    QAction *copyAction = add(u"copyPassages"_s, EvidencePanel::tr("Copy"),
                              EvidencePanel::tr("Copy the passages with their citation"), [this] { copy(); });
    copyAction->setShortcut(QKeySequence::Copy);
    ofPassage = {go, copyAction};
    for (QAction *action : tools->actions()) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        tree->addAction(action);
    }

    QObject::connect(tree, &EvidenceTree::stanceTyped, q, [this](Stance stance) { setStance(stance); });
    QObject::connect(tree, &EvidenceTree::goToRequested, q, [this] { goTo(); });
    QObject::connect(tree, &QAbstractItemView::doubleClicked, q, [this] { goTo(); });
    QObject::connect(tree->selectionModel(), &QItemSelectionModel::currentChanged, q,
                     [this](const QModelIndex &now) {
                         if (now.isValid()) {
                             current = model->codingAt(now);
                             currentRow = now.row();
                         }
                         updateTexts();
                     });
    QObject::connect(tree->selectionModel(), &QItemSelectionModel::selectionChanged, q,
                     [this] { updateTexts(); });
    QObject::connect(model, &QAbstractItemModel::modelReset, q, [this] { restorePlace(); });
    QObject::connect(model, &QAbstractItemModel::dataChanged, q, [this] { updateTexts(); });
    updateTexts();
    stack->setEmpty(true);
}

QAction *EvidencePanel::Private::add(const QString &objectName, const QString &text, const QString &tip,
                                     const std::function<void()> &act)
{
    QAction *action = tools->addAction(text);
    action->setObjectName(objectName);
    action->setToolTip(tip);
    QObject::connect(action, &QAction::triggered, q, act);
    return action;
}

void EvidencePanel::Private::show(const EvidenceList &evidence)
{
    model->setEvidence(evidence);
    empty->setText(evidence.heading.isEmpty()
                       ? EvidencePanel::tr("Select a cell of a table to read its passages.")
                       : EvidencePanel::tr("No passages here."));
    updateTexts();
}

void EvidencePanel::Private::restorePlace()
{
    tree->expandAll();
    stack->setEmpty(model->rowCount() == 0);
    QModelIndex place = model->indexOf(current);
    if (!place.isValid() && model->rowCount() > 0) {
        const QModelIndex first = model->index(0, 0);
        place = model->index(std::min(currentRow, model->rowCount(first) - 1), 0, first);
    }
    if (place.isValid())
        tree->selectionModel()->setCurrentIndex(place, QItemSelectionModel::ClearAndSelect);
    updateTexts();
}

void EvidencePanel::Private::updateTexts()
{
    heading->setText(model->evidence().heading);
    heading->setVisible(!heading->text().isEmpty());
    counted->setText(model->countText());
    counted->setVisible(heading->isVisibleTo(q));
    const bool some = !chosen().isEmpty();
    for (QAction *action : std::as_const(writing))
        action->setEnabled(some && !workspace.project().isReadOnly());
    for (QAction *action : std::as_const(ofPassage))
        action->setEnabled(some);
}

QList<Id> EvidencePanel::Private::chosen() const
{
    QList<Id> out;
    QModelIndexList rows = tree->selectionModel()->selectedRows();
    if (rows.isEmpty() && tree->currentIndex().isValid())
        rows.append(tree->currentIndex());
    for (const QModelIndex &row : std::as_const(rows)) {
        for (Id coding : model->codingsAt(row)) {
            if (!out.contains(coding))
                out.append(coding);
        }
    }
    return out;
}

void EvidencePanel::Private::setStance(Stance stance)
{
    const QList<Id> codings = chosen();
    if (!codings.isEmpty() && !workspace.project().isReadOnly())
        workspace.accept(workspace.codings().setStance(codings, stance));
}

void EvidencePanel::Private::changeCode()
{
    const QList<Id> codings = chosen();
    if (codings.isEmpty())
        return;
    auto *picker = new CodePicker(workspace, EvidencePanel::tr("Change code"), EvidencePanel::tr("Change"),
                                  q);
    picker->setAttribute(Qt::WA_DeleteOnClose);
    if (const Coding *coding = workspace.index().codings().find(codings.first()))
        picker->selectCode(coding->code);
    QObject::connect(picker, &QDialog::accepted, q, [this, picker, codings] {
        if (picker->code() != NoId)
            workspace.accept(workspace.codings().setCode(codings, picker->code()));
    });
    picker->open();
}

void EvidencePanel::Private::goTo()
{
    const QList<Id> codings = chosen();
    if (codings.isEmpty())
        return;
    if (const Coding *coding = workspace.index().codings().find(codings.first()))
        workspace.showPassage(coding->document, coding->span, coding->id);
}

void EvidencePanel::Private::copy()
{
    QStringList passages;
    for (Id coding : chosen()) {
        const QModelIndex index = model->indexOf(coding);
        passages.append(
            EvidencePanel::tr("%1 %2", "words of a passage, citation such as (A2, 00:12:40)")
                .arg(index.data().toString(), index.data(EvidenceModel::CitationRole).toString()));
    }
    if (!passages.isEmpty())
        QApplication::clipboard()->setText(passages.join(u"\n\n"_s));
}

} // namespace Crosscase
