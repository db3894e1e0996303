// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/progress.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QProgressDialog>
#include <QtConcurrentRun>
#include <QThreadPool>
#include <QTimer>

#include <QFutureWatcher>

namespace Crosscase {

namespace {

constexpr int ShownAfterMs = 500;

/// Keeps windows open that wait: until the picture of the work is shown, nothing else does.
class WindowKeeper : public QObject
{
public:
    explicit WindowKeeper(const QWidget &picture)
        : m_picture(picture)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool leads = event->type() == QEvent::Close || event->type() == QEvent::DragEnter
            || event->type() == QEvent::Drop;
        if (!leads || watched == &m_picture)
            return false;
        event->ignore();
        return true;
    }

private:
    const QWidget &m_picture;
};

/// `most`: percent, or 0 where nobody knows how far the work is.
void showWhile(QWidget *parent, const QString &text, int most,
               const std::function<void(const Progress::GoOn &)> &work)
{
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
    const WindowKeeper keeper(dialog);
    QThreadPool pool; // others may keep the common one busy
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(QtConcurrent::run(&pool, [&] { work(goOn); }));
    // What is typed and clicked before the picture is there waits for the end of the work.
    QTimer::singleShot(ShownAfterMs, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!watcher.isFinished())
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
