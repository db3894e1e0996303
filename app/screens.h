// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QList>
#include <QString>

#include <functional>

class QDialog;

namespace Crosscase {

class Index;
class MainWindow;

/**
 * A screen of the program as it can be brought up by itself: for pictures of it, and for tests that go through all of
 * them. The window has a copy of a project open when it begins.
 */
struct Screen
{
    QString name; ///< "palette"
    /// Brings it up. What runs an event loop of its own (a question, a menu) is begun with later().
    std::function<void(MainWindow &)> prepare;
    /// A dialog to be shown in front; null: none.
    std::function<QDialog *(MainWindow &)> dialog = {};
};

namespace Screens {

[[nodiscard]] QList<Screen> all();

/// Reading and coding: the window, transcripts, docks, search, passages, memos.
[[nodiscard]] QList<Screen> ofWorkbench();
/// Dialogs, questions and messages of the workbench.
[[nodiscard]] QList<Screen> ofDialogs();
/// Tables, charts, comparisons, import and export.
[[nodiscard]] QList<Screen> ofTables();
/// What brings material in and corrects it, and facets.
[[nodiscard]] QList<Screen> ofMaterial();

/// Lets layouts, timers and painting come to rest.
void settle(int milliseconds = 250);
/// Calls `work` once the window rests.
void later(MainWindow &window, std::function<void()> work);
/// The document with most codings; NoId when there is none.
[[nodiscard]] Id busiestDocument(const Index &index);
/// That document, at its first passage that two codings share.
void showBusyTranscript(MainWindow &window);

} // namespace Screens

} // namespace Crosscase
