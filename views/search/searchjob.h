// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/search.h"

#include <QFutureWatcher>
#include <QObject>

#include <atomic>
#include <memory>

namespace Crosscase {

/**
 * A search that runs beside the work: texts are read here, a few at a time, and searched on another thread. Hits come
 * in the order of the texts.
 */
class SearchJob : public QObject
{
    Q_OBJECT

public:
    explicit SearchJob(const Index &index, QObject *parent = nullptr);
    ~SearchJob() override;

    /// Begins a search; one that runs is stopped. Invalid when the query cannot be read.
    [[nodiscard]] Result<> start(const SearchQuery &query);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void found(const QList<Crosscase::SearchHit> &hits);
    /// So many documents of all that are to be looked through are done.
    void progressed(int done, int all);
    void failed(const Crosscase::Error &error);
    /// All is looked through, or it failed; not after cancel().
    void finished();

private:
    void next();
    void take();

    const Index &m_index;
    SearchQuery m_query;
    std::optional<SearchExpression> m_expression;
    QList<Id> m_documents;
    qsizetype m_done = 0;
    qsizetype m_inWork = 0;
    bool m_running = false;
    std::shared_ptr<std::atomic<bool>> m_stop;
    QFutureWatcher<Result<QList<SearchHit>>> m_watcher;
};

} // namespace Crosscase
