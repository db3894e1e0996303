// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/progress.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QtConcurrentRun>

#include <QFutureWatcher>

namespace Crosscase {

void Progress::wait(QWidget *parent, const QString &text, const std::function<void(const Stop &)> &work)
{
    constexpr int ShownAfterMs = 500;
    std::atomic<bool> isStopped = false;
    QProgressDialog dialog(text, QProgressDialog::tr("Cancel"), 0, 0, parent);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(ShownAfterMs);
    dialog.setAutoReset(false);
    dialog.setAutoClose(false);
    dialog.setValue(0); // from here on the half second counts
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&isStopped] { isStopped = true; });
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run([&] { work([&isStopped] { return isStopped.load(); }); }));
    loop.exec();
    watcher.waitForFinished();
}

} // namespace Crosscase
