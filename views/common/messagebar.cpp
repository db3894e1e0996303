// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/messagebar.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace Crosscase {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_close(new QToolButton(this))
{
    setObjectName("messageBar"_L1);
    setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);
    for (QLabel *label : {m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_text->setObjectName("messageText"_L1);
    m_details->setVisible(false);
    m_detailsButton->setCheckable(true);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QLabel::setVisible);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss this message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &MessageBar::hide);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::Space / 2);
    texts->addWidget(m_text);
    texts->addWidget(m_details);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::WideSpace, Theme::Space, Theme::Space, Theme::Space);
    row->setSpacing(Theme::Space + 2);
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addWidget(m_detailsButton);
    row->addWidget(m_close);
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &details)
{
    m_kind = kind;
    dropButtons();
    m_text->setText(text);
    m_details->setText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    paintKind();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showError(const Error &error)
{
    showMessage(error.kind == Error::Kind::Failed ? Kind::Error : Kind::Warning, error.message,
                error.details);
}

QPushButton *MessageBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_detailsButton), button);
    m_buttons.append(button);
    return button;
}

void MessageBar::setDismissable(bool dismissable)
{
    m_close->setVisible(dismissable);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::dropButtons()
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->deleteLater();
    m_buttons.clear();
}

void MessageBar::paintKind()
{
    const Theme::Meaning meaning = m_kind == Kind::Error ? Theme::Meaning::ErrorBackground
        : m_kind == Kind::Warning                        ? Theme::Meaning::WarningBackground
                                                         : Theme::Meaning::NoticeBackground;
    QPalette ours = palette();
    const QColor background = Theme::color(meaning, ours);
    if (ours.color(QPalette::Window) != background) {
        ours.setColor(QPalette::Window, background);
        setPalette(ours);
    }
    const QString name = m_kind == Kind::Error ? u"error"_s
        : m_kind == Kind::Warning              ? u"warning"_s
                                               : u"information"_s;
    m_icon->setPixmap(icon(name).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_icon->setAccessibleName(m_kind == Kind::Notice        ? tr("Notice")
                                  : m_kind == Kind::Warning ? tr("Warning")
                                                            : tr("Error"));
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintKind();
}

} // namespace Crosscase
