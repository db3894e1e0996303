// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "exchange/programs/foreignproject.h"
#include "exchange/programs/refiexport.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <stop_token>

namespace Crosscase {

/**
 * Reads projects of other programs, and exports one, in a thread of its own. One thing at a time: starting another stops
 * the one before, of which nothing is heard any more. Signals come on the thread of this object. The destructor stops and
 * waits.
 */
class ExchangeJob : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeJob(QObject *parent = nullptr);
    ~ExchangeJob() override;

    void read(const QString &path, const ForeignReadOptions &options);
    /// Opens the project a second time, for reading, so that the window stays free.
    void exportProject(const QString &projectPath, const RefiExportOptions &options);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int percent);
    // One of these ends each job that was not stopped.
    void readDone(const std::shared_ptr<Crosscase::ForeignProject> &project);
    void exportDone(const std::shared_ptr<Crosscase::RefiExport> &exported);
    void failed(const Crosscase::Error &error);

private:
    template<typename Made>
    using Work =
        std::function<Result<Made>(const std::stop_token &stop, const std::function<void(int)> &progress)>;
    template<typename Made>
    void start(const Work<Made> &work, void (ExchangeJob::*done)(const std::shared_ptr<Made> &));

    QThreadPool m_pool;
    std::stop_source m_stop;
    int m_number = 0;
    bool m_running = false;
};

} // namespace Crosscase
