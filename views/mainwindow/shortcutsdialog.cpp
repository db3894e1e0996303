// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/shortcutsdialog.h"

#include "views/common/icons.h"
#include "views/common/shortcuts.h"
#include "views/common/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

enum Column { CommandColumn, KeysColumn, MadeColumn };

QString toText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

/// Keys of two rooms are never heard together: each hears its own.
bool areHeardTogether(const QAction &one, const QAction &other)
{
    const auto isOfRoom = [](const QAction &action) {
        return action.shortcutContext() == Qt::WidgetShortcut
            || action.shortcutContext() == Qt::WidgetWithChildrenShortcut;
    };
    if (!isOfRoom(one) || !isOfRoom(other))
        return true;
    const auto hears = [](const QAction &action, const QWidget *there) {
        return std::ranges::any_of(action.associatedObjects(), [&](const QObject *object) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            return widget
                && (widget == there
                    || (action.shortcutContext() == Qt::WidgetWithChildrenShortcut
                        && widget->isAncestorOf(there)));
        });
    };
    const auto meets = [&](const QAction &action, const QAction &at) {
        return std::ranges::any_of(at.associatedObjects(), [&](const QObject *object) {
            const auto *widget = qobject_cast<const QWidget *>(object);
            return widget && !qobject_cast<const QMenu *>(widget) && hears(action, widget);
        });
    };
    return meets(one, other) || meets(other, one);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window, QWidget *parent)
    : QDialog(parent)
    , m_window(window)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_clear(new QPushButton(tr("&No key"), this))
    , m_reset(new QPushButton(tr("&As at first"), this))
    , m_said(new QLabel(this))
{
    setObjectName("shortcutsDialog"_L1);
    setWindowTitle(tr("Keys"));
    resize(680, 560);
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setObjectName("shortcutFilter"_L1);
    m_list->setObjectName("shortcutList"_L1);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setHeaderLabels({tr("Command"), tr("Keys"), tr("As at first")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setSectionResizeMode(CommandColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(MadeColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_keys->setObjectName("shortcutKeys"_L1);
    m_keys->setAccessibleName(tr("New key"));
    m_keys->setMaximumSequenceLength(1);
    m_clear->setObjectName("shortcutClear"_L1);
    m_reset->setObjectName("shortcutReset"_L1);
    m_said->setObjectName("shortcutSaid"_L1);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);

    auto *label = new QLabel(tr("New &key:"), this);
    label->setBuddy(m_keys);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_keys, 1);
    row->addWidget(m_clear);
    row->addWidget(m_reset);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Space);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_said);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &ShortcutsDialog::assign);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_keys->clear();
        assign();
    });
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    fill();
}

void ShortcutsDialog::fill()
{
    QSet<QString> known;
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (QAction *action : actions) {
        const QString name = action->objectName();
        if (name.isEmpty() || action->isSeparator() || action->menu() || name.startsWith("qt_"_L1)
            || name.startsWith("_q_"_L1) || known.contains(name) || Shortcuts::plainText(action).isEmpty())
            continue;
        known.insert(name);
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(CommandColumn, Shortcuts::plainText(action));
        item->setIcon(CommandColumn, action->icon());
        item->setData(CommandColumn, Qt::UserRole, name);
    }
    m_list->sortItems(CommandColumn, Qt::AscendingOrder);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        showKeys(m_list->topLevelItem(row));
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

QAction *ShortcutsDialog::action(const QTreeWidgetItem *item) const
{
    return item ? m_window->findChild<QAction *>(item->data(CommandColumn, Qt::UserRole).toString())
                : nullptr;
}

/// Commands that one of this one's keys belongs to as well, where both can be meant at once.
QStringList ShortcutsDialog::conflicts(const QTreeWidgetItem *item) const
{
    const QAction *own = action(item);
    QStringList names;
    for (int row = 0; own && row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *other = m_list->topLevelItem(row);
        const QAction *theirs = other == item ? nullptr : action(other);
        if (!theirs || !areHeardTogether(*own, *theirs))
            continue;
        const QList<QKeySequence> keys = theirs->shortcuts();
        if (std::ranges::any_of(own->shortcuts(),
                                [&](const QKeySequence &key) { return keys.contains(key); }))
            names.append(other->text(CommandColumn));
    }
    return names;
}

void ShortcutsDialog::showKeys(QTreeWidgetItem *item)
{
    const QAction *own = action(item);
    if (!own)
        return;
    item->setText(KeysColumn, toText(own->shortcuts()));
    item->setText(MadeColumn, toText(Shortcuts::made(own)));
    const bool isConflict = !conflicts(item).isEmpty();
    item->setIcon(KeysColumn, isConflict ? icon(u"warning"_s) : QIcon());
    QFont font = m_list->font();
    font.setBold(own->shortcuts() != Shortcuts::made(own));
    item->setFont(KeysColumn, font);
}

void ShortcutsDialog::showCurrent()
{
    QTreeWidgetItem *item = m_list->currentItem();
    const QAction *own = action(item);
    for (QWidget *widget : {static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_clear)})
        widget->setEnabled(own);
    m_keys->setKeySequence(own ? own->shortcut() : QKeySequence());
    m_reset->setEnabled(own && own->shortcuts() != Shortcuts::made(own));
    const QStringList also = item ? conflicts(item) : QStringList();
    m_said->setText(
        also.isEmpty() ? QString()
                       : tr("The same key belongs to: %1. Neither is sure to work; give one of them another.")
                             .arg(also.join(u", "_s)));
}

void ShortcutsDialog::assign()
{
    QTreeWidgetItem *item = m_list->currentItem();
    const QAction *own = action(item);
    if (!own || own->shortcut() == m_keys->keySequence())
        return;
    const QKeySequence key = m_keys->keySequence();
    Shortcuts::set(m_window, own->objectName(),
                   key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key});
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        showKeys(m_list->topLevelItem(row));
    showCurrent();
}

void ShortcutsDialog::reset()
{
    const QAction *own = action(m_list->currentItem());
    if (!own)
        return;
    Shortcuts::reset(m_window, own->objectName());
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        showKeys(m_list->topLevelItem(row));
    showCurrent();
}

void ShortcutsDialog::filter(const QString &typed)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!item->text(CommandColumn).contains(typed, Qt::CaseInsensitive)
                        && !item->text(KeysColumn).contains(typed, Qt::CaseInsensitive));
    }
}

} // namespace Crosscase
