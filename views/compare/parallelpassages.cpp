// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/compare/parallelpassages.h"

#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/tables/evidencetree.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeastColumnWidth = 210;

} // namespace

ParallelPassages::ParallelPassages(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_empty(new EmptyState(u"evidence"_s,
                             tr("Select a row of the table to read its passages side by side."), this))
    , m_stack(new EmptyStateStack(m_scroll, m_empty, this))
{
    setObjectName(u"parallelPassages"_s);
    m_title->setObjectName(u"parallelTitle"_s);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the passages side by side"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 4, 6, 2);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    m_splitter->setChildrenCollapsible(false);
    m_scroll->setWidget(m_splitter);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls it
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(close, &QToolButton::clicked, this, &ParallelPassages::closeRequested);
    m_stack->setEmpty(true);
}

ParallelPassages::Column ParallelPassages::addColumn()
{
    Column column;
    column.box = new QWidget(m_splitter);
    column.box->setMinimumWidth(LeastColumnWidth);
    column.head = new QLabel(column.box);
    column.head->setWordWrap(true);
    QFont bold = column.head->font();
    bold.setWeight(QFont::DemiBold);
    column.head->setFont(bold);
    column.counted = new QLabel(column.box);
    column.model = new EvidenceModel(m_workspace.index(), column.box);
    column.tree = new EvidenceTree(column.box);
    column.tree->setModel(column.model);
    auto *layout = new QVBoxLayout(column.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *texts = new QVBoxLayout;
    texts->setContentsMargins(8, 2, 8, 2);
    texts->addWidget(column.head);
    texts->addWidget(column.counted);
    layout->addLayout(texts);
    layout->addWidget(column.tree, 1);
    m_splitter->addWidget(column.box);

    EvidenceTree *tree = column.tree;
    connect(tree->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, tree] { scrollLike(tree); });
    connect(tree, &EvidenceTree::stanceTyped, this, [this, column](Stance stance) {
        const QList<Id> codings = chosen(column);
        if (!codings.isEmpty() && !m_workspace.project().isReadOnly())
            m_workspace.accept(m_workspace.codings().setStance(codings, stance));
    });
    const auto open = [this, column] {
        const QList<Id> codings = chosen(column);
        if (codings.isEmpty())
            return;
        if (const Coding *coding = m_workspace.index().codings().find(codings.first()))
            m_workspace.showPassage(coding->document, coding->span, coding->id);
    };
    connect(tree, &EvidenceTree::goToRequested, this, open);
    connect(tree, &QAbstractItemView::doubleClicked, this, open);
    const auto expand = [column, this] {
        column.tree->expandAll();
        column.counted->setText(column.model->countText());
        const QString head = column.head->text();
        column.tree->setAccessibleName(tr("Passages of %1", "a case or column").arg(head));
    };
    connect(column.model, &QAbstractItemModel::modelReset, this, expand);
    connect(column.model, &QAbstractItemModel::rowsRemoved, this, expand);
    tree->installEventFilter(this);
    return column;
}

void ParallelPassages::showColumns(const QString &title, const QList<EvidenceList> &columns)
{
    m_title->setText(title);
    const qsizetype wanted = std::min(columns.size(), MostColumns);
    while (m_columns.size() < wanted)
        m_columns.append(addColumn());
    while (m_columns.size() > wanted)
        delete m_columns.takeLast().box;
    for (qsizetype i = 0; i < wanted; ++i) {
        m_columns[i].head->setText(columns[i].heading);
        m_columns[i].model->setEvidence(columns[i]);
        m_columns[i].tree->expandAll();
        m_columns[i].counted->setText(m_columns[i].model->countText());
    }
    m_stack->setEmpty(wanted == 0);
}

qsizetype ParallelPassages::count(qsizetype column) const
{
    return m_columns[column].model->count();
}

void ParallelPassages::scrollLike(const EvidenceTree *leader)
{
    if (m_scrolling)
        return;
    m_scrolling = true;
    // As far through its passages as the one that is scrolled.
    const QScrollBar *bar = leader->verticalScrollBar();
    const double share = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    for (const Column &column : std::as_const(m_columns)) {
        if (column.tree != leader)
            column.tree->verticalScrollBar()->setValue(
                int(share * column.tree->verticalScrollBar()->maximum()));
    }
    m_scrolling = false;
}

bool ParallelPassages::eventFilter(QObject *watched, QEvent *event)
{
    // Ctrl and an arrow: to the neighbouring column.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        if (sideways && key->modifiers().testFlag(Qt::ControlModifier)) {
            const bool forward = (key->key() == Qt::Key_Right) != (layoutDirection() == Qt::RightToLeft);
            stepColumn(watched, forward ? 1 : -1);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ParallelPassages::stepColumn(const QObject *from, int by)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i].tree != from || i + by < 0 || i + by >= m_columns.size())
            continue;
        EvidenceTree *tree = m_columns[i + by].tree;
        tree->setFocus();
        // On a passage, not on the head of an informant, where the focus alone would put it.
        if (!tree->currentIndex().parent().isValid() && tree->model()->rowCount() > 0)
            tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        m_scroll->ensureWidgetVisible(m_columns[i + by].box);
        return;
    }
}

QList<Id> ParallelPassages::chosen(const Column &column)
{
    QList<Id> out;
    QModelIndexList rows = column.tree->selectionModel()->selectedRows();
    if (rows.isEmpty() && column.tree->currentIndex().isValid())
        rows.append(column.tree->currentIndex());
    for (const QModelIndex &row : std::as_const(rows)) {
        for (Id coding : column.model->codingsAt(row)) {
            if (!out.contains(coding))
                out.append(coding);
        }
    }
    return out;
}

} // namespace Crosscase
