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
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::Space, Theme::Space, Theme::Space, Theme::Space);
    row->setSpacing(Theme::Space);
    row->addWidget(m_filter, 1);
    row->addWidget(m_tools);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(row);
}

void DockPage::addTool(QAction *action)
{
    m_tools->addAction(action);
}

void DockPage::addView(QWidget *view, int stretch)
{
    m_column->addWidget(view, stretch);
}

} // namespace Crosscase
