// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/commandfinder.h"

#include "views/common/detaildelegate.h"
#include "views/common/page.h"
#include "views/common/shortcuts.h"
#include "views/common/theme.h"

#include <QAction>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr double LeastFit = 60;
constexpr int Shown = 400; ///< more than there are, with nothing typed

/// Lower case, without accents.
QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            out += c;
    }
    return out;
}

/// What is in the list already: one command may be in two menus, and in each of several transcripts.
struct Known
{
    QSet<const QAction *> actions;
    QSet<QString> names;
    QSet<QString> texts; ///< with where they are

    /// `place`: the dock or page it belongs to; two of these may have commands of one name.
    [[nodiscard]] bool take(const QAction *action, const QString &text, const QString &place = {})
    {
        const QString name = action->objectName().isEmpty() ? QString() : place + u'/' + action->objectName();
        if (actions.contains(action) || names.contains(name) || texts.contains(text))
            return false;
        actions.insert(action);
        texts.insert(text);
        if (!name.isEmpty())
            names.insert(name);
        return true;
    }
};

/// The dock or page that an action belongs to, as it is called on the screen.
QString placeOf(const QAction *action)
{
    for (const QObject *step = action->parent(); step; step = step->parent()) {
        if (const auto *dock = qobject_cast<const QDockWidget *>(step))
            return dock->windowTitle();
        if (const auto *page = qobject_cast<const Page *>(step))
            return page->title();
    }
    return {};
}

void collect(QMenu *menu, const QString &path, QList<CommandFinder::Command> &out, Known &known)
{
    Q_EMIT menu->aboutToShow(); // menus of the rooms are filled when they are opened
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || action->text().isEmpty())
            continue;
        const QString text = Shortcuts::plainText(action);
        if (QMenu *below = action->menu()) {
            collect(below, path.isEmpty() ? text : path + u" › "_s + text, out, known);
            continue;
        }
        if (action->isEnabled() && known.take(action, path + u'/' + text))
            out.append({action, text, path});
    }
}

} // namespace

CommandFinder::CommandFinder(QList<Command> commands, QWidget *parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_typed(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName("commandFinder"_L1);
    setWindowTitle(tr("Find a command"));
    resize(560, 420);
    m_typed->setObjectName("commandTyped"_L1);
    m_typed->setPlaceholderText(tr("Type a few letters of a command"));
    m_typed->setAccessibleName(m_typed->placeholderText());
    m_typed->setClearButtonEnabled(true);
    m_typed->installEventFilter(this);
    m_list->setObjectName("commandList"_L1);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setUniformItemSizes(true);
    auto *delegate = new DetailDelegate(m_list);
    delegate->setIndented(true);
    m_list->setItemDelegate(delegate);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Space);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandFinder::show);
    connect(m_typed, &QLineEdit::returnPressed, this, &CommandFinder::choose);
    connect(m_list, &QListWidget::itemActivated, this, &CommandFinder::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CommandFinder::choose);
    show(QString());
}

double CommandFinder::fit(const QString &typed, const Command &command)
{
    const QString needle = folded(typed).simplified();
    if (needle.isEmpty())
        return 100;
    const QString text = folded(command.text);
    if (text.startsWith(needle))
        return 100;
    if (text.contains(u' ' + needle))
        return 97;
    if (text.contains(needle))
        return 94;
    // The beginnings of words: "ut" is Undo … table.
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = needle.split(u' ', Qt::SkipEmptyParts);
    const bool all = std::ranges::all_of(wanted, [&](const QString &part) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(part); })
            || folded(command.where).contains(part);
    });
    if (all)
        return 90;
    if (needle.size() < 3)
        return 0;
    const double score = rapidfuzz::fuzz::partial_ratio(needle.toStdU16String(), text.toStdU16String(),
                                                        LeastFit);
    return score * 0.85;
}

void CommandFinder::show(const QString &typed)
{
    QList<std::pair<double, qsizetype>> found;
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (const double score = fit(typed, m_commands.at(i)); score >= LeastFit)
            found.append({score, i});
    }
    std::ranges::stable_sort(found, std::greater<>(), &std::pair<double, qsizetype>::first);
    m_list->clear();
    for (const auto &[score, at] : found.first(std::min<qsizetype>(found.size(), Shown))) {
        const Command &command = m_commands.at(at);
        const QString keys = command.action->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(command.action->icon(), command.text, m_list);
        item->setData(DetailDelegate::DetailRole, command.where);
        item->setData(DetailDelegate::EndRole, keys);
        item->setData(
            Qt::AccessibleTextRole,
            QStringList{command.text, command.where, keys}.filter(QRegularExpression(u"."_s)).join(u", "_s));
        item->setData(Qt::UserRole, at);
    }
    if (found.isEmpty()) {
        auto *item = new QListWidgetItem(tr("No command fits. Try fewer letters."), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

void CommandFinder::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid())
        return;
    m_chosen = m_commands.at(item->data(Qt::UserRole).toLongLong()).action;
    accept();
}

/// The list is walked while the letters are typed.
bool CommandFinder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typed && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

QList<CommandFinder::Command> commandsOf(QWidget *window)
{
    QList<CommandFinder::Command> out;
    Known known;
    if (const auto *main = qobject_cast<QMainWindow *>(window)) {
        const QList<QAction *> menus = main->menuBar()->actions();
        for (QAction *action : menus) {
            if (QMenu *menu = action->menu())
                collect(menu, Shortcuts::plainText(action), out, known);
        }
    }
    const QList<QAction *> named = window->findChildren<QAction *>();
    for (QAction *action : named) {
        const QString text = Shortcuts::plainText(action);
        if (action->objectName().isEmpty() || action->isSeparator() || action->menu() || text.isEmpty()
            || !action->isEnabled() || !action->isVisible() || action->objectName().startsWith("qt_"_L1)
            || action->objectName().startsWith("_q_"_L1))
            continue;
        if (const QString place = placeOf(action); known.take(action, place + u'/' + text, place))
            out.append({action, text, place});
    }
    return out;
}

} // namespace Crosscase
