// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/emptystate.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QString &iconName, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::WideSpace, Theme::WideSpace, Theme::WideSpace, Theme::WideSpace);
    column->setSpacing(Theme::WideSpace);
    column->addStretch(1);
    column->addWidget(m_icon);
    column->addWidget(m_text);
    column->addLayout(m_buttons);
    column->addStretch(2);
    m_buttons->setSpacing(Theme::Space);
    setFocusPolicy(Qt::StrongFocus); // where the keyboard goes while there is nothing else
    setText(text);
    paintIcon();
}

void EmptyState::addAction(QAction *action)
{
    // Without the letter that the menu has for it: several of these may be on the screen.
    QString text = action->text();
    text.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u"&&"_s);
    auto *button = new QPushButton(action->icon(), text, this);
    button->setEnabled(action->isEnabled());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
    if (!focusProxy()) {
        setFocusPolicy(Qt::NoFocus); // before there is a proxy, which would get it
        setFocusProxy(button);
    }
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void EmptyState::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), 2));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void EmptyState::paintIcon()
{
    constexpr int Size = 32;
    m_icon->setPixmap(icon(m_iconName).pixmap(QSize(Size, Size), devicePixelRatioF(), QIcon::Disabled));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

EmptyStateStack::EmptyStateStack(QWidget *view, EmptyState *empty, QWidget *parent)
    : QStackedWidget(parent)
{
    addWidget(view);
    addWidget(empty);
    setEmpty(false);
}

void EmptyStateStack::setEmpty(bool empty)
{
    setCurrentIndex(empty ? 1 : 0);
    setFocusProxy(currentWidget());
}

} // namespace Crosscase
