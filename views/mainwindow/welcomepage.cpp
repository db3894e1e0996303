// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/welcomepage.h"

#include "views/common/icons.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text, double scale, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

WelcomePage::WelcomePage(const QList<QAction *> &beginnings, QWidget *parent)
    : QWidget(parent)
    , m_recent(new QListWidget(this))
    , m_recentBox(new QWidget(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);

    auto *logo = new QLabel(this);
    logo->setPixmap(programIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(heading(u"Crosscase"_s, 2, this));
    auto *promise = new QLabel(tr("Code interviews, compare cases, and keep the evidence behind every cell."),
                               this);
    promise->setForegroundRole(QPalette::PlaceholderText);
    titles->addWidget(promise);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::WideSpace);
    head->addWidget(logo);
    head->addLayout(titles, 1);

    auto *begin = new QVBoxLayout;
    begin->setSpacing(Theme::Space);
    begin->addWidget(heading(tr("Begin"), 1.2, this));
    for (QAction *action : beginnings) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setToolTip(action->toolTip());
        button->setMinimumHeight(34);
        button->setStyleSheet(u"text-align: left; padding-left: 10px; padding-right: 10px;"_s);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        begin->addWidget(button);
    }
    begin->addStretch();

    m_recent->setObjectName("recentProjects"_L1);
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setUniformItemSizes(true);
    m_recent->setMinimumWidth(380);
    auto *recentColumn = new QVBoxLayout(m_recentBox);
    recentColumn->setContentsMargins({});
    recentColumn->setSpacing(Theme::Space);
    recentColumn->addWidget(heading(tr("Recent projects"), 1.2, m_recentBox));
    recentColumn->addWidget(m_recent, 1);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT projectRequested(item->data(Qt::UserRole).toString());
    });

    auto *columns = new QHBoxLayout;
    columns->setSpacing(4 * Theme::WideSpace);
    columns->addLayout(begin, 2);
    columns->addWidget(m_recentBox, 3);

    auto *steps = new QLabel(this);
    steps->setWordWrap(true);
    steps->setTextFormat(Qt::RichText);
    steps->setText(u"<ol style='margin-left:-20px'><li>%1</li><li>%2</li><li>%3</li></ol>"_s.arg(
        tr("Import transcripts: drop files or folders on the window. Speakers and times are recognised, and you say "
           "who is the interviewer and which case each speaker belongs to."),
        tr("Code: select a passage and press Enter, then type a few letters of a code. x, o and - set the stance."),
        tr("Read the table: codes by informants, grouped by cluster. Every cell opens the passages behind it.")));
    steps->setForegroundRole(QPalette::Text);

    auto *middle = new QWidget(this);
    middle->setMaximumWidth(820);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(2 * Theme::WideSpace);
    column->addLayout(head);
    column->addLayout(columns);
    auto *next = new QVBoxLayout;
    next->setSpacing(0);
    next->addWidget(heading(tr("What to do then"), 1.2, this));
    next->addWidget(steps);
    column->addLayout(next);

    auto *page = new QGridLayout(this);
    page->addWidget(middle, 1, 1);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 6);
    page->setColumnStretch(2, 1);
    page->setRowStretch(0, 1);
    page->setRowStretch(2, 2);

    connect(&Settings::instance(), &Settings::recentProjectsChanged, this, &WelcomePage::showRecent);
    showRecent();
}

void WelcomePage::showRecent()
{
    m_recent->clear();
    for (const QString &path : Settings::instance().recentProjects()) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(icon(u"codebook"_s), file.completeBaseName(), m_recent);
        QString folder = QDir::toNativeSeparators(file.absolutePath());
        if (folder.startsWith(QDir::homePath()))
            folder.replace(0, QDir::homePath().size(), u"~"_s);
        item->setText(u"%1   %2"_s.arg(file.completeBaseName(), folder));
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setData(Qt::UserRole, path);
        item->setSizeHint({0, 30});
    }
    if (m_recent->count() == 0) {
        auto *item = new QListWidgetItem(tr("None yet. Projects you open will stand here."), m_recent);
        item->setFlags(Qt::NoItemFlags);
    }
}

} // namespace Crosscase
