// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace Crosscase {

/// Every command the window knows at this moment, found by a few letters of its name: what Ctrl+Shift+P opens.
class CommandFinder : public QDialog
{
    Q_OBJECT

public:
    struct Command
    {
        QAction *action = nullptr;
        QString text;  ///< plain, as the list shows it
        QString where; ///< the menu it stands in, or empty
    };

    explicit CommandFinder(QList<Command> commands, QWidget *parent = nullptr);

    /// What was chosen; null when nothing was. It is triggered by who asked, once this is closed.
    [[nodiscard]] QAction *chosen() const { return m_chosen; }

    /// How well a command fits what was typed, 0 (not at all) to 100. Letters in order, words by their beginnings, and
    /// near misses count; case and accents do not.
    [[nodiscard]] static double fit(const QString &typed, const Command &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &typed);
    void choose();

    QList<Command> m_commands;
    QLineEdit *m_typed;
    QListWidget *m_list;
    QAction *m_chosen = nullptr;
};

/// The commands of a window: of its menus, and those with a name anywhere in it. Each text once.
[[nodiscard]] QList<CommandFinder::Command> commandsOf(QWidget *window);

} // namespace Crosscase
