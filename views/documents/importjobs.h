// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/readers.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace Crosscase {

/**
 * Reads transcripts in threads of its own. Each file is a job with a number; its signals come on the thread of this
 * object. Nothing is ever written, so a job that is stopped leaves nothing behind. The destructor stops all jobs and
 * waits for them.
 */
class ImportJobs : public QObject
{
    Q_OBJECT

public:
    explicit ImportJobs(QObject *parent = nullptr);
    ~ImportJobs() override;

    /// Returns the job's number.
    int start(const QString &path, const ReadOptions &options);
    /// Stops all jobs; each of them still finishes, with Error::Kind::Cancelled unless it was done already.
    void cancel();
    [[nodiscard]] int running() const { return m_running; }

Q_SIGNALS:
    void progressed(int job, int percent);
    // One of the two ends each job.
    void finished(int job, const QList<Crosscase::Transcript> &transcripts);
    void failed(int job, const Crosscase::Error &error);

private:
    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_next = 1;
    int m_running = 0;
};

} // namespace Crosscase
