// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/welcomepage.h"

#include "resources/embedded.h"
#include "views/common/detaildelegate.h"
#include "views/common/icons.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestPage = 860;
constexpr int RecentRows = 7; // that are seen without scrolling

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(Theme::headingFont(label->font(), Theme::HeadingSize::Page));
    return label;
}

QLabel *faint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *group(const QString &title, QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::Space);
    column->addWidget(heading(title, parent));
    return column;
}

/// A button whose words begin where its column does.
class WideButton : public QPushButton
{
public:
    WideButton(const QIcon &icon, const QString &text, QWidget *parent)
        : QPushButton(icon, text, parent)
    {
        setMinimumHeight(fontMetrics().height() + 3 * Theme::Space);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        painter.drawControl(QStyle::CE_PushButtonBevel, option);
        const QRect inner = rect().adjusted(Theme::WideSpace, 0, -Theme::WideSpace, 0);
        const auto place = [&](const QRect &part) {
            return QStyle::visualRect(layoutDirection(), rect(), part);
        };
        const QSize side = option.iconSize;
        icon().paint(&painter,
                     place(QRect(inner.left(), inner.center().y() - side.height() / 2 + 1, side.width(),
                                 side.height())),
                     Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        painter.drawItemText(place(inner.adjusted(side.width() + Theme::Space, 0, 0, 0)),
                             int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter)
                                 | Qt::TextShowMnemonic,
                             palette(), isEnabled(), text(), QPalette::ButtonText);
    }
};

} // namespace

WelcomePage::WelcomePage(const QList<QAction *> &beginnings, QWidget *parent)
    : QWidget(parent)
    , m_recent(new QListWidget(this))
{
    auto *logo = new QLabel(this);
    logo->setPixmap(programIcon().pixmap(QSize(56, 56), devicePixelRatioF()));
    auto *name = heading(u"Crosscase"_s, this);
    QFont large = name->font();
    large.setPointSizeF(font().pointSizeF() * 2);
    name->setFont(large);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(name);
    titles->addWidget(
        faint(tr("Code interviews, compare cases, and keep the evidence behind every cell."), this));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::WideSpace);
    head->addWidget(logo);
    head->addLayout(titles, 1);

    QVBoxLayout *begin = group(tr("Begin"), this);
    for (QAction *action : beginnings) {
        auto *button = new WideButton(action->icon(), action->text(), this);
        button->setToolTip(action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        begin->addWidget(button);
    }
    begin->addStretch();

    m_recent->setObjectName("recentProjects"_L1);
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setUniformItemSizes(true);
    m_recent->setItemDelegate(new DetailDelegate(m_recent));
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setMinimumHeight(RecentRows * (fontMetrics().height() + 2 * Theme::Space) + 4);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        Q_EMIT projectRequested(item->data(Qt::UserRole).toString());
    });
    QVBoxLayout *recent = group(tr("Recent projects"), this);
    recent->addWidget(m_recent, 1);

    QVBoxLayout *books = group(tr("Begin with a codebook"), this);
    for (const CodebookTemplate &book : codebookTemplates()) {
        auto *button = new WideButton(icon(u"codebook"_s), book.name, this);
        button->setObjectName(u"template/"_s + book.id);
        button->setAccessibleDescription(book.description);
        connect(button, &QPushButton::clicked, this, [this, id = book.id] { Q_EMIT templateRequested(id); });
        books->addWidget(button);
        auto *text = faint(book.description, this);
        text->setContentsMargins(Theme::WideSpace, 0, 0, Theme::Space);
        books->addWidget(text);
    }
    books->addStretch();

    auto *steps = new QLabel(this);
    steps->setWordWrap(true);
    steps->setTextFormat(Qt::RichText);
    steps->setText(u"<ol style='margin-left:-20px'><li>%1</li><li>%2</li><li>%3</li></ol>"_s.arg(
        tr("Import transcripts: drop files or folders on the window. Speakers and times are recognised, and you say "
           "who is the interviewer and which case each speaker belongs to."),
        tr("Code: select a passage and press Enter, then type a few letters of a code. x, o and - set the stance."),
        tr("Read the table: codes by informants, grouped by cluster. Every cell opens the passages behind it.")));
    steps->setForegroundRole(QPalette::Text);
    QVBoxLayout *then = group(tr("What to do then"), this);
    then->setSpacing(0);
    then->addWidget(steps);
    then->addStretch();

    auto *middle = new QWidget(this);
    middle->setMaximumWidth(WidestPage);
    auto *grid = new QGridLayout(middle);
    grid->setContentsMargins(2 * Theme::WideSpace, 2 * Theme::WideSpace, 2 * Theme::WideSpace,
                             2 * Theme::WideSpace);
    grid->setHorizontalSpacing(4 * Theme::WideSpace);
    grid->setVerticalSpacing(2 * Theme::WideSpace);
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addLayout(begin, 1, 0);
    grid->addLayout(recent, 1, 1);
    grid->addLayout(books, 2, 0);
    grid->addLayout(then, 2, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);

    // In a small window, or with large letters, the page scrolls.
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *around = new QGridLayout(page);
    around->setContentsMargins({});
    around->addWidget(middle, 1, 1);
    around->setColumnStretch(0, 1);
    around->setColumnStretch(1, 8);
    around->setColumnStretch(2, 1);
    around->setRowStretch(0, 1);
    around->setRowStretch(2, 2);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setWidget(page);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);

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
        item->setData(DetailDelegate::DetailRole, folder);
        item->setData(Qt::AccessibleTextRole, u"%1, %2"_s.arg(file.completeBaseName(), folder));
        item->setToolTip(QDir::toNativeSeparators(path));
        item->setData(Qt::UserRole, path);
    }
    m_recent->setEnabled(m_recent->count() > 0);
    if (m_recent->count() == 0) {
        auto *item = new QListWidgetItem(tr("None yet. Projects you open will stand here."), m_recent);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_recent->setCurrentRow(0);
    }
}

} // namespace Crosscase
