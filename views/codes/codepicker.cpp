// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/codes/codepicker.h"

#include "views/codes/codetree.h"
#include "views/common/dockpage.h"
#include "views/common/theme.h"

#include <QDialogButtonBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Crosscase {

CodePicker::CodePicker(Workspace &workspace, const QString &title, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_tree(new CodeTree(workspace, this))
{
    setWindowTitle(title);
    resize(380, 460);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setDragEnabled(false);
    m_tree->setAcceptDrops(false);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *page = new DockPage(tr("Filter codes"), this);
    page->setInDialog();
    m_tree->setFrameShape(QFrame::StyledPanel);
    page->addView(m_tree);
    connect(page->filter(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_tree->setFilter(text);
        // What is typed names the code: Enter takes the first that is found.
        const QModelIndexList found = m_tree->model()->match(m_tree->model()->index(0, 0), Qt::DisplayRole,
                                                             text, 1, Qt::MatchContains | Qt::MatchRecursive);
        if (!text.isEmpty() && !found.isEmpty())
            m_tree->selectionModel()->setCurrentIndex(
                found.first(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *take = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    take->setEnabled(false);
    connect(m_tree, &IdTreeView::selectionChanged, take, [this, take] { take->setEnabled(code() != NoId); });
    connect(m_tree, &QAbstractItemView::doubleClicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addWidget(page, 1);
    column->addWidget(buttons);
}

Id CodePicker::code() const
{
    return m_tree->selectedIds().value(0, NoId);
}

void CodePicker::selectCode(Id code)
{
    m_tree->selectId(code);
}

} // namespace Crosscase
