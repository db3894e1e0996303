// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/dockpage.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QAction>
#include <QLineEdit>
#include <QToolBar>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

DockPage::DockPage(const QString &filterText, QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_tools(new QToolBar(this))
    , m_column(new QVBoxLayout(this))
{
    m_filter->setPlaceholderText(filterText);
    m_filter->setAccessibleName(filterText);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_tools->setIconSize({16, 16});
    m_tools->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_row = new QHBoxLayout;
    m_row->setContentsMargins(Theme::Space, Theme::Space, Theme::Space, Theme::Space);
    m_row->setSpacing(Theme::Space);
    m_row->addWidget(m_filter, 1);
    m_row->addWidget(m_tools);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(m_row);
}

void DockPage::setInDialog()
{
    m_row->setContentsMargins(0, 0, 0, Theme::Space);
    m_tools->hide();
}

void DockPage::addTool(QAction *action)
{
    m_tools->addAction(action);
}

void DockPage::addView(QWidget *view, int stretch)
{
    m_column->addWidget(view, stretch);
    if (!focusProxy() && (view->focusProxy() || view->focusPolicy() != Qt::NoFocus))
        setFocusProxy(view);
}

} // namespace Crosscase
