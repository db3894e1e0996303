// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/searchjob.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace Crosscase {

namespace {

constexpr int ReadFor = 8;               // milliseconds of reading before the window is let go on
constexpr qint64 MostAtOnce = 1'000'000; // code points

Result<QList<SearchHit>> searchAll(const QList<SearchText> &texts, const SearchExpression &expression,
                                   const std::shared_ptr<std::atomic<bool>> &stop)
{
    QList<SearchHit> hits;
    for (const SearchText &text : texts) {
        const Result<QList<SearchHit>> found = searchText(text, expression, DefaultContext, stop.get());
        CROSSCASE_TRY(found);
        hits += *found;
    }
    return hits;
}

} // namespace

SearchJob::SearchJob(const Index &index, QObject *parent)
    : QObject(parent)
    , m_index(index)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SearchJob::take);
}

SearchJob::~SearchJob()
{
    cancel();
}

Result<> SearchJob::start(const SearchQuery &query)
{
    cancel();
    Result<SearchExpression> expression = SearchExpression::compile(query);
    CROSSCASE_TRY(expression);
    const Result<QList<Id>> documents = documentsToSearch(query, *expression, m_index);
    CROSSCASE_TRY(documents);
    m_query = query;
    m_expression = std::move(*expression);
    m_documents = *documents;
    m_done = 0;
    m_inWork = 0;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_running = true;
    next();
    return {};
}

void SearchJob::cancel()
{
    if (m_stop)
        *m_stop = true;
    m_running = false;
    m_watcher.setFuture({}); // what still runs holds only copies, and reports to nobody
}

void SearchJob::next()
{
    QElapsedTimer timer;
    timer.start();
    QList<SearchText> texts;
    qint64 length = 0;
    while (m_done + texts.size() < m_documents.size() && length < MostAtOnce && timer.elapsed() < ReadFor) {
        const Id document = m_documents.at(m_done + texts.size());
        Result<SearchText> text = readForSearch(document, m_query, m_index);
        if (!text) {
            m_running = false;
            Q_EMIT failed(text.error());
            Q_EMIT finished();
            return;
        }
        length += text->text.length();
        texts.append(std::move(*text));
    }
    m_inWork = texts.size();
    if (texts.isEmpty()) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(
        [texts, expression = *m_expression, stop = m_stop] { return searchAll(texts, expression, stop); }));
}

void SearchJob::take()
{
    if (!m_running || m_watcher.future().resultCount() == 0)
        return;
    Result<QList<SearchHit>> hits = m_watcher.result();
    if (!hits) {
        m_running = false;
        Q_EMIT failed(hits.error());
        Q_EMIT finished();
        return;
    }
    m_done += m_inWork;
    citeHits(*hits, m_index);
    if (!hits->isEmpty())
        Q_EMIT found(*hits);
    Q_EMIT progressed(int(m_done), int(m_documents.size()));
    if (m_running)
        next();
}

} // namespace Crosscase
