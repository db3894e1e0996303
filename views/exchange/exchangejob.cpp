// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/exchangejob.h"

#include "coding/index.h"
#include "project/project.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace Crosscase {

ExchangeJob::ExchangeJob(QObject *parent)
    : QObject(parent)
{
}

ExchangeJob::~ExchangeJob()
{
    cancel();
    m_pool.waitForDone();
}

void ExchangeJob::cancel()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_number; // what still comes of the old one is not listened to
    m_running = false;
}

template<typename Made>
void ExchangeJob::start(const Work<Made> &work, void (ExchangeJob::*done)(const std::shared_ptr<Made> &))
{
    using Outcome = std::shared_ptr<Result<Made>>;
    cancel();
    m_running = true;
    const int number = m_number;
    const std::stop_token stop = m_stop.get_token();
    const auto progress = [this, number](int percent) {
        QMetaObject::invokeMethod(
            this,
            [this, number, percent] {
                if (number == m_number)
                    Q_EMIT progressed(percent);
            },
            Qt::QueuedConnection);
    };
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number, done] {
        const Outcome outcome = watcher->result();
        watcher->deleteLater();
        if (number != m_number)
            return;
        m_running = false;
        if (*outcome)
            Q_EMIT(this->*done)(std::make_shared<Made>(std::move(**outcome)));
        else
            Q_EMIT failed(outcome->error());
    });
    watcher->setFuture(QtConcurrent::run(&m_pool, [work, stop, progress]() -> Outcome {
        return std::make_shared<Result<Made>>(work(stop, progress));
    }));
}

void ExchangeJob::read(const QString &path, const ForeignReadOptions &options)
{
    const Work<ForeignProject> work = [path, options](const std::stop_token &stop,
                                                      const std::function<void(int)> &progress) {
        ForeignReadOptions watched = options;
        watched.stop = stop;
        watched.progress = progress;
        return readForeignProject(path, watched);
    };
    start(work, &ExchangeJob::readDone);
}

void ExchangeJob::exportProject(const QString &projectPath, const RefiExportOptions &options)
{
    const Work<RefiExport> work = [projectPath,
                                   options](const std::stop_token &stop,
                                            const std::function<void(int)> &progress) -> Result<RefiExport> {
        const Result<std::unique_ptr<Project>> project = Project::open(projectPath, Project::Mode::ReadOnly);
        if (!project)
            return std::unexpected(project.error());
        const Result<std::unique_ptr<Index>> index = Index::build(**project);
        if (!index)
            return std::unexpected(index.error());
        RefiExportOptions watched = options;
        watched.progress = [&](int percent) {
            progress(percent);
            return !stop.stop_requested();
        };
        return exportRefi(**index, watched);
    };
    start(work, &ExchangeJob::exportDone);
}

} // namespace Crosscase
