// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/importjobs.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace Crosscase {

ImportJobs::ImportJobs(QObject *parent)
    : QObject(parent)
{
}

ImportJobs::~ImportJobs()
{
    cancel();
    m_pool.waitForDone();
}

int ImportJobs::start(const QString &path, const ReadOptions &options)
{
    using Read = Result<QList<Transcript>>;
    const int job = m_next++;
    ++m_running;
    ReadOptions watched = options;
    watched.stop = m_stop.get_token();
    watched.progress = [this, job](int percent) {
        QMetaObject::invokeMethod(
            this, [this, job, percent] { Q_EMIT progressed(job, percent); }, Qt::QueuedConnection);
    };
    auto *watcher = new QFutureWatcher<Read>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, job] {
        --m_running;
        if (const Read read = watcher->result())
            Q_EMIT finished(job, *read);
        else
            Q_EMIT failed(job, read.error());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [path, watched]() -> Read {
        if (watched.stop.stop_requested())
            return cancelled();
        return readTranscripts(path, watched);
    }));
    return job;
}

void ImportJobs::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source(); // jobs started from now on are not stopped by it
}

} // namespace Crosscase
