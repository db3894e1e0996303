// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screens.h"

#include "views/common/workspace.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/tabs.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace Crosscase::Screens {

QList<Screen> all()
{
    return ofWorkbench() + ofDialogs() + ofTables() + ofMaterial();
}

void settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

void later(MainWindow &window, std::function<void()> work)
{
    QTimer::singleShot(200, &window, std::move(work));
}

Id busiestDocument(const Index &index)
{
    const QList<Id> documents = index.documents();
    const auto most = std::ranges::max_element(documents, {},
                                               [&](Id id) { return index.codings().countOfDocument(id); });
    return most == documents.end() ? NoId : *most;
}

void showBusyTranscript(MainWindow &window)
{
    Index &index = window.workspace()->index();
    const Id document = busiestDocument(index);
    if (document == NoId)
        return;
    TranscriptView *view = window.tabs()->showDocument(document);
    const auto slots = index.codings().ofDocument(document);
    for (auto slot : slots) {
        const Coding &coding = index.codings().at(slot);
        if (index.codings().overlapping(document, coding.span).size() > 1) {
            view->showPassage(coding.span, coding.id);
            break;
        }
    }
    view->textEdit()->setFocus();
}

} // namespace Crosscase::Screens
