// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace Crosscase {

/**
 * What the program asks the person: for files, and whether to go on. Tests answer in advance instead, so that no
 * native dialog is ever opened by them.
 */
namespace Prompts {

/// Empty when the person changed their mind. The folder of what was chosen is remembered.
[[nodiscard]] QStringList openFiles(QWidget *parent, const QString &title, const QString &filter);
[[nodiscard]] QString openFile(QWidget *parent, const QString &title, const QString &filter);
[[nodiscard]] QString openFolder(QWidget *parent, const QString &title);
/// `suffix` without dot is added when the name has none.
[[nodiscard]] QString saveFile(QWidget *parent, const QString &title, const QString &name,
                               const QString &filter, const QString &suffix);

/// Asks before something is done; `verb` is the button that does it. Cancel is the default.
[[nodiscard]] bool confirm(QWidget *parent, const QString &title, const QString &question,
                           const QString &explanation, const QString &verb);
/// Asks for a line of text; empty when the person changed their mind.
[[nodiscard]] QString text(QWidget *parent, const QString &title, const QString &label,
                           const QString &before = {});

/// Answers in advance, each used once, in order.
void answerFiles(const QStringList &paths);
void answerConfirm(bool yes);
void answerText(const QString &text);
/// What confirm() asked last, question and explanation.
[[nodiscard]] QString lastQuestion();

} // namespace Prompts

} // namespace Crosscase
