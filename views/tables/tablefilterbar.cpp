// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tablefilterbar.h"

#include "analysis/filterwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace Crosscase {

using namespace Qt::StringLiterals;

TableFilterBar::TableFilterBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"filterText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *change = new QPushButton(tr("Change filter"), this);
    change->setObjectName(u"changeFilter"_s);
    auto *clear = new QPushButton(tr("Clear filter"), this);
    clear->setObjectName(u"clearFilter"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(change);
    layout->addWidget(clear);
    connect(change, &QPushButton::clicked, this, &TableFilterBar::changeRequested);
    connect(clear, &QPushButton::clicked, this, &TableFilterBar::clearRequested);
    hide();
}

void TableFilterBar::setFilter(const TableFilter &filter)
{
    m_text->setText(FilterWords::sentence(filter));
    setVisible(!m_text->text().isEmpty());
}

} // namespace Crosscase
