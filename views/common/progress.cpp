// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/progress.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QtConcurrentRun>

#include <QFutureWatcher>

namespace Crosscase {

namespace {

/// `most`: percent, or 0 where nobody knows how far the work is.
void showWhile(QWidget *parent, const QString &text, int most,
               const std::function<void(const Progress::GoOn &)> &work)
{
    constexpr int ShownAfterMs = 500;
    std::atomic<bool> isStopped = false;
    QProgressDialog dialog(text, QProgressDialog::tr("Cancel"), 0, most, parent);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(ShownAfterMs);
    dialog.setAutoReset(false);
    dialog.setAutoClose(false);
    dialog.setValue(0); // from here on the half second counts
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&isStopped] { isStopped = true; });
    const auto goOn = [&](int percent) {
        if (most > 0) {
            QMetaObject::invokeMethod(
                &dialog, [&dialog, percent] { dialog.setValue(percent); }, Qt::QueuedConnection);
        }
        return !isStopped.load();
    };
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([&] { work(goOn); }));
    loop.exec();
    watcher.waitForFinished();
}

} // namespace

void Progress::wait(QWidget *parent, const QString &text, const std::function<void(const Stop &)> &work)
{
    showWhile(parent, text, 0, [&work](const GoOn &goOn) { work([&goOn] { return !goOn(0); }); });
}

void Progress::measure(QWidget *parent, const QString &text, const std::function<void(const GoOn &)> &work)
{
    showWhile(parent, text, 100, work);
}

} // namespace Crosscase
