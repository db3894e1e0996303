// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/findbar.h"

#include "views/common/icons.h"
#include "views/tables/gridview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Crosscase {

FindBar::FindBar(GridView *grid, QWidget *parent)
    : QWidget(parent)
    , m_grid(grid)
    , m_text(new QLineEdit(this))
    , m_result(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    auto *label = new QLabel(tr("&Find in the table:"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    auto *closeButton = new QToolButton(this);
    closeButton->setIcon(icon(QStringLiteral("close")));
    closeButton->setAutoRaise(true);
    closeButton->setToolTip(tr("Close"));
    closeButton->setAccessibleName(tr("Close"));
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_result, 1);
    layout->addWidget(closeButton);
    connect(m_text, &QLineEdit::textChanged, m_grid, &GridView::setFound);
    connect(closeButton, &QToolButton::clicked, this, &FindBar::close);
    hide();
}

void FindBar::open()
{
    show();
    m_text->setFocus();
    m_text->selectAll();
    m_grid->setFound(m_text->text());
}

void FindBar::close()
{
    hide();
    m_grid->setFound({});
    m_grid->setFocus();
}

void FindBar::go(bool backwards)
{
    const bool found = m_grid->find(m_text->text(), backwards);
    m_result->setText(found || m_text->text().isEmpty() ? QString() : tr("Not in this table."));
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            go(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Crosscase
