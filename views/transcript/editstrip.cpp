// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/editstrip.h"

#include "views/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace Crosscase {

using namespace Qt::StringLiterals;

EditStrip::EditStrip(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_losses(new QToolButton(this))
    , m_takeUp(new QPushButton(tr("&Take up the edits"), this))
    , m_copy(new QPushButton(tr("&Copy the edited text"), this))
    , m_finish(new QPushButton(tr("&Finish editing"), this))
    , m_discard(new QPushButton(tr("&Discard…"), this))
{
    setObjectName("editStrip"_L1);
    setAccessibleName(tr("Editing"));
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::WideSpace, Theme::Space, Theme::WideSpace, Theme::Space);
    row->setSpacing(Theme::Space);
    m_text->setWordWrap(true);
    m_text->setObjectName("editStripText"_L1);
    row->addWidget(m_text, 1);
    m_losses->setObjectName("editLosses"_L1);
    m_losses->setPopupMode(QToolButton::InstantPopup);
    m_losses->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_losses->setMenu(new QMenu(m_losses));
    for (QWidget *button :
         std::initializer_list<QWidget *>{m_losses, m_takeUp, m_copy, m_finish, m_discard}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    m_takeUp->setObjectName("takeUpDraft"_L1);
    m_copy->setObjectName("copyDraft"_L1);
    m_finish->setObjectName("finishEditing"_L1);
    m_discard->setObjectName("discardEdits"_L1);
    m_finish->setToolTip(tr("Writes the edits to the project as one step that can be undone (Esc)"));
    connect(m_takeUp, &QPushButton::clicked, this, &EditStrip::takeUpRequested);
    connect(m_copy, &QPushButton::clicked, this, &EditStrip::copyRequested);
    connect(m_finish, &QPushButton::clicked, this, &EditStrip::finishRequested);
    connect(m_discard, &QPushButton::clicked, this, &EditStrip::discardRequested);
    paintGround();
    hide();
}

void EditStrip::announce(const QString &text)
{
    if (text == m_text->text() && isVisible())
        return;
    m_text->setText(text);
    QAccessibleAnnouncementEvent event(this, text);
    QAccessible::updateAccessibility(&event);
}

void EditStrip::showEditing(const QStringList &losses)
{
    announce(tr(
        "You are editing the text. What is coded moves with it; edits are kept every two seconds. Ctrl+Z takes back "
        "the last one."));
    m_losses->setVisible(!losses.isEmpty());
    m_losses->setText(tr("%n codings lose all their text", nullptr, int(losses.size())));
    m_losses->setToolTip(tr("When you finish they wait for a place; undo puts them back."));
    m_losses->menu()->clear();
    constexpr qsizetype Listed = 30;
    for (const QString &loss : losses.first(std::min(losses.size(), Listed)))
        m_losses->menu()->addAction(QString(loss).replace(u'&', u"&&"_s))->setEnabled(false);
    if (losses.size() > Listed)
        m_losses->menu()
            ->addAction(tr("and %n more", nullptr, int(losses.size() - Listed)))
            ->setEnabled(false);
    m_takeUp->hide();
    m_copy->hide();
    m_finish->show();
    show();
}

void EditStrip::showDraft(const QString &when, bool fits)
{
    announce(
        fits
            ? tr("Edits of this text from %1 were never finished. They are safe, but not in the project.")
                  .arg(when)
            : tr("Edits of this text from %1 were never finished, and the text was changed since. Copy the edited "
                 "text to compare, or bring it in as a corrected version.")
                  .arg(when));
    m_losses->hide();
    m_takeUp->setVisible(fits);
    m_copy->setVisible(!fits);
    m_finish->hide();
    show();
}

void EditStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintGround();
}

void EditStrip::paintGround()
{
    const QPalette given = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own = given;
    const QColor base = given.color(QPalette::Base);
    const QColor accent = given.color(QPalette::Highlight);
    const auto mixed = [](int one, int other) { return (one * 4 + other) / 5; };
    own.setColor(QPalette::Window,
                 QColor(mixed(base.red(), accent.red()), mixed(base.green(), accent.green()),
                        mixed(base.blue(), accent.blue())));
    own.setColor(QPalette::WindowText, given.color(QPalette::Text));
    if (own.color(QPalette::Window) != palette().color(QPalette::Window))
        setPalette(own);
}

} // namespace Crosscase
