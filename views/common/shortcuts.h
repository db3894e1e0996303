// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

namespace Crosscase {

/**
 * Keys of commands as the person wants them. A command is known by its action's objectName, so that every window and
 * every transcript follows; actions without a name keep the keys they were made with.
 */
namespace Shortcuts {

/// From the first call on, actions get the person's keys when they are added to a widget.
void follow();

/// The keys an action was made with.
[[nodiscard]] QList<QKeySequence> made(const QAction *action);

/// Gives a command other keys (empty: none), or with reset() those it was made with: now in this window, and kept.
void set(QWidget *window, const QString &name, const QList<QKeySequence> &keys);
void reset(QWidget *window, const QString &name);

/// The text of an action as a list shows it: without the marks for keys of menus and without dots.
[[nodiscard]] QString plainText(const QAction *action);

} // namespace Shortcuts

} // namespace Crosscase
