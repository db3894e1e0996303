// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/checkchooser.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int MostNamesShown = 3;
constexpr QSize ListSize(300, 340);

} // namespace

CheckChooser::CheckChooser(const QString &allText, std::function<QList<Item>()> items, QWidget *parent)
    : QToolButton(parent)
    , m_allText(allText)
    , m_items(std::move(items))
{
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QToolButton::clicked, this, &CheckChooser::openList);
    updateText();
}

void CheckChooser::setAllText(const QString &text)
{
    m_allText = text;
    updateText();
}

void CheckChooser::setCaption(const QString &caption)
{
    m_caption = caption;
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    updateText();
}

void CheckChooser::setNaming(std::function<QString(const QString &key)> naming)
{
    m_naming = std::move(naming);
    updateText();
}

void CheckChooser::setChosen(const QStringList &keys)
{
    m_chosen = keys;
    updateText();
}

QList<qint64> CheckChooser::chosenNumbers() const
{
    QList<qint64> numbers;
    for (const QString &key : m_chosen)
        numbers.append(key.toLongLong());
    return numbers;
}

void CheckChooser::setChosenNumbers(const QList<qint64> &keys)
{
    QStringList texts;
    for (qint64 key : keys)
        texts.append(QString::number(key));
    setChosen(texts);
}

QString CheckChooser::nameOf(const QString &key) const
{
    if (!m_naming)
        return key.isEmpty() ? tr("none", "no value") : key.section(u'/', -1);
    const QString name = m_naming(key);
    return name.isEmpty() ? tr("no longer there") : name;
}

void CheckChooser::updateText()
{
    QStringList names;
    for (const QString &key : std::as_const(m_chosen))
        names.append(nameOf(key));
    QString text = names.isEmpty()       ? m_allText
        : names.size() <= MostNamesShown ? names.join(u", "_s)
                                         : tr("%n chosen", "things in a list", int(names.size()));
    setToolTip(m_chosen.isEmpty() ? m_allText : m_naming ? names.join(u'\n') : m_chosen.join(u'\n'));
    text = fontMetrics().elidedText(text, Qt::ElideRight, 190);
    if (!m_caption.isEmpty()) {
        text = tr("%1: %2", "a kind of thing, and which of them").arg(m_caption, text);
        setAccessibleName(text);
    }
    setText(text.replace(u'&', u"&&"_s) + u" ▾"_s);
}

void CheckChooser::makeList()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->setObjectName(objectName() + u"List"_s);
    m_popup->setAccessibleName(m_caption.isEmpty() ? accessibleName() : m_caption);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(6, 6, 6, 6);
    m_filter = new QLineEdit(m_popup);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_list = new QTreeWidget(m_popup);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(m_popup->accessibleName());
    m_list->installEventFilter(this);
    auto *all = new QPushButton(tr("Choose none: take all"), m_popup);
    all->setObjectName(u"takeAll"_s);
    auto *close = new QPushButton(tr("Done"), m_popup);
    close->setObjectName(u"done"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(all);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    m_popup->resize(ListSize);
    m_popup->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &CheckChooser::filterRows);
    connect(all, &QPushButton::clicked, this, [this] {
        for (QTreeWidgetItemIterator it(m_list); *it; ++it)
            (*it)->setCheckState(0, Qt::Unchecked);
    });
    connect(close, &QPushButton::clicked, m_popup, &QWidget::close);
}

void CheckChooser::openList()
{
    if (!m_popup)
        makeList();
    fill();
    QPoint place = mapToGlobal(rect().bottomLeft());
    const QRect screen = this->screen()->availableGeometry();
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - ListSize.width())));
    if (place.y() + ListSize.height() > screen.bottom())
        place.setY(std::max(screen.top(), mapToGlobal(rect().topLeft()).y() - ListSize.height()));
    m_popup->move(place);
    m_popup->show();
    m_filter->setFocus();
}

void CheckChooser::fill()
{
    m_filter->clear();
    m_list->clear();
    QList<Item> items = m_items();
    for (const QString &key : std::as_const(m_chosen)) {
        if (std::ranges::find(items, key, &Item::key) == items.end())
            items.append({key, m_naming ? nameOf(key) : tr("%1 (no longer there)").arg(key)});
    }
    QList<QTreeWidgetItem *> path;
    for (const Item &item : std::as_const(items)) {
        path.resize(std::min(qsizetype(item.depth), path.size()));
        auto *row = path.isEmpty() ? new QTreeWidgetItem(m_list) : new QTreeWidgetItem(path.last());
        row->setText(0, item.text);
        row->setData(0, KeyRole, item.key);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(0, m_chosen.contains(item.key) ? Qt::Checked : Qt::Unchecked);
        path.append(row);
    }
    m_list->expandAll();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

bool CheckChooser::showMatching(QTreeWidgetItem *item, const QString &text)
{
    bool any = item->text(0).contains(text, Qt::CaseInsensitive);
    for (int i = 0; i < item->childCount(); ++i)
        any = showMatching(item->child(i), text) || any;
    item->setHidden(!any);
    return any;
}

void CheckChooser::filterRows()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        showMatching(m_list->topLevelItem(i), m_filter->text());
}

void CheckChooser::takeOver()
{
    QStringList chosen;
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        if ((*it)->checkState(0) == Qt::Checked)
            chosen.append((*it)->data(0, KeyRole).toString());
    }
    if (chosen == m_chosen)
        return;
    m_chosen = chosen;
    updateText();
    Q_EMIT chosenChanged(m_chosen);
}

bool CheckChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popup && event->type() == QEvent::Hide) {
        // Not now: what is told may take this button away.
        QMetaObject::invokeMethod(this, &CheckChooser::takeOver, Qt::QueuedConnection);
        setFocus();
    }
    if ((watched == m_filter || watched == m_list) && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        fill(); // as it was
        m_popup->close();
        return true;
    }
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_popup->close();
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_popup->close();
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

} // namespace Crosscase
