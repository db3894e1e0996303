// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What runs in threads of its own beside the window: reading transcripts, searching texts, backups. Each gives the same
// beside others as alone; the thread sanitizer watches (./dev sanitize --threads).

#include "analysis/search.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "exchange/readers/readers.h"
#include "store/backup.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QThread>

#include <atomic>
#include <thread>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

constexpr int Threads = 4;

/// What matters of a file that was read, or why it was not.
QStringList readAs(const QString &path, const ReadOptions &options = {})
{
    const Result<QList<Transcript>> read = readTranscripts(path, options);
    if (!read)
        return {read.error().message};
    QStringList out;
    for (const Transcript &transcript : *read) {
        out.append(transcript.body);
        for (const TurnShape &turn : transcript.recognition.turns)
            out.append(u"%1 %2-%3"_s.arg(turn.speaker).arg(turn.span.start).arg(turn.span.end));
    }
    return out;
}

} // namespace

class TestWorkers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void readersSideBySide();
    void readersAreStopped();
    void searchBesideChanges();
    void backupBesideChanges();
    void projectsOpenedElsewhere();

private:
    [[nodiscard]] static QStringList files();
    static void fill(TemporaryProject &here);
};

QStringList TestWorkers::files()
{
    QStringList paths;
    for (const char *folder : {"/tests/data/readers", "/tests/data/bad", "/resources/samples/transcripts"}) {
        QDirIterator walk(qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + QLatin1StringView(folder),
                          QDir::Files);
        while (walk.hasNext()) {
            if (const QString path = walk.next(); !path.endsWith(".golden.json"_L1))
                paths.append(path);
        }
    }
    paths.sort();
    return paths;
}

void TestWorkers::fill(TemporaryProject &here)
{
    const QString folder = qEnvironmentVariable("CROSSCASE_SOURCE_DIR")
        + u"/resources/samples/transcripts/"_s;
    for (const QString &name : {u"A1.txt"_s, u"A2.txt"_s, u"C1.txt"_s}) {
        const Result<QList<Transcript>> read = readTranscripts(folder + name);
        VERIFY_RESULT(read);
        QVERIFY(here.addDocument(name, read->first().body) != NoId);
    }
    VERIFY_RESULT(Codebook(here.index()).add({.name = u"Trust"_s}));
}

void TestWorkers::readersSideBySide()
{
    const QStringList paths = files();
    QVERIFY(paths.size() > 40);
    QList<QStringList> alone;
    for (const QString &path : paths)
        alone.append(readAs(path));
    // Nothing is shared between the threads, not even until it is written.
    std::vector<std::vector<QStringList>> together(Threads, std::vector<QStringList>(size_t(paths.size())));
    std::atomic<int> percents = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < Threads; ++thread) {
            threads.emplace_back([&, thread] {
                ReadOptions options;
                options.progress = [&percents](int) { ++percents; };
                for (qsizetype i = 0; i < paths.size(); ++i) { // each begins elsewhere
                    const qsizetype at = (i + thread * paths.size() / Threads) % paths.size();
                    together[size_t(thread)][size_t(at)] = readAs(paths.at(at), options);
                }
            });
        }
    }
    for (const std::vector<QStringList> &read : together) {
        for (qsizetype i = 0; i < paths.size(); ++i)
            QVERIFY2(read.at(size_t(i)) == alone.at(i), qPrintable(paths.at(i)));
    }
    QVERIFY(percents > 0);
}

void TestWorkers::readersAreStopped()
{
    const QStringList paths = files();
    std::stop_source stop;
    std::atomic<int> done = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < Threads; ++thread) {
        threads.emplace_back([&, thread] {
            ReadOptions options;
            options.stop = stop.get_token();
            for (qsizetype i = thread; i < paths.size(); i += Threads) {
                (void)readAs(paths.at(i), options);
                ++done;
            }
        });
    }
    while (done < 3)
        std::this_thread::yield();
    stop.request_stop();
    threads.clear();
    QCOMPARE(done, int(paths.size()));
    ReadOptions options;
    options.stop = stop.get_token();
    const Result<QList<Transcript>> read = readTranscripts(paths.last(), options);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
}

/// As the window does it: texts are read on the thread of the index, and searched elsewhere while somebody codes.
void TestWorkers::searchBesideChanges()
{
    TemporaryProject here;
    fill(here);
    Index &index = here.index();
    SearchQuery query;
    query.text = u"we"_s;
    const Result<SearchExpression> expression = SearchExpression::compile(query);
    VERIFY_RESULT(expression);
    const Result<QList<SearchHit>> alone = search(query, index);
    VERIFY_RESULT(alone);
    QVERIFY(alone->size() > 10);

    QList<SearchText> texts;
    for (const Id document : index.documents()) {
        Result<SearchText> text = readForSearch(document, query, index);
        VERIFY_RESULT(text);
        texts.append(std::move(*text));
    }
    std::vector<qsizetype> found(Threads);
    std::atomic<bool> never = false;
    std::atomic<bool> soon = false;
    std::atomic<int> cancelled = 0;
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < Threads; ++thread) {
            threads.emplace_back([&found, &never, texts, expression = *expression, thread] {
                for (const SearchText &text : texts)
                    found[size_t(thread)] += searchText(text, expression, DefaultContext, &never)->size();
            });
        }
        threads.emplace_back([&soon, &cancelled, texts, expression = *expression] {
            while (!soon) {
                for (const SearchText &text : texts)
                    cancelled += searchText(text, expression, DefaultContext, &soon) ? 0 : 1;
            }
        });
        Codings codings(index);
        const Id code = index.codes().depthFirst().first();
        for (int i = 0; i < 40; ++i)
            VERIFY_RESULT(codings.add(
                {.document = index.documents().at(i % 3), .code = code, .span = {i * 10, i * 10 + 8}}));
        soon = true;
    }
    for (const qsizetype n : found)
        QCOMPARE(n, alone->size());
    QVERIFY(cancelled <= 3);
}

void TestWorkers::backupBesideChanges()
{
    TemporaryProject here;
    fill(here);
    const Backups backups(here.filePath(u"backups"_s));
    QFuture<Result<Backup>> daily = backups.makeIfDue(here.project().guid(), here.project().path());
    std::jthread another(
        [&backups, path = here.project().path()] { (void)backups.make(path, Backup::Reason::ByHand); });
    Codings codings(here.index());
    const Id code = here.index().codes().depthFirst().first();
    for (int i = 0; i < 60; ++i)
        VERIFY_RESULT(codings.add(
            {.document = here.index().documents().first(), .code = code, .span = {i * 10, i * 10 + 8}}));
    another.join();
    daily.waitForFinished();
    VERIFY_RESULT(daily.result());
    const QList<Backup> made = backups.list(here.project().guid());
    QCOMPARE(made.size(), 2);
    for (const Backup &backup : made) {
        const Result<BackupContent> content = Backups::contentOf(backup);
        VERIFY_RESULT(content);
        QCOMPARE(content->documents, 3);
    }
}

void TestWorkers::projectsOpenedElsewhere()
{
    TemporaryProject here;
    fill(here);
    const QString before = here.filePath(u"copy.crosscase"_s);
    VERIFY_RESULT(here.project().copyTo(before));
    // Several at once, as windows do; each is then worked with in this thread.
    struct Opened
    {
        std::unique_ptr<Project> project;
        std::unique_ptr<Index> index;
    };
    std::vector<Opened> opened(Threads);
    QThread *const worker = QThread::currentThread();
    std::vector<std::thread> threads;
    for (int i = 0; i < Threads; ++i) {
        const QString path = here.filePath(u"copy%1.crosscase"_s.arg(i));
        QVERIFY(QFile::copy(before, path));
        threads.emplace_back([path, worker, &into = opened[size_t(i)]] {
            Result<std::unique_ptr<Project>> project = Project::open(path);
            if (!project)
                return;
            Result<std::unique_ptr<Index>> index = Index::build(**project);
            if (!index || !(*index)->findAllShares())
                return;
            (*project)->moveToThread(worker);
            (*index)->moveToThread(worker);
            into = {std::move(*project), std::move(*index)};
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const Opened &each : opened) {
        QVERIFY(each.index);
        QCOMPARE(each.index->differenceFrom(here.index()), QString());
        Codebook codebook(*each.index);
        const qsizetype codes = each.index->codes().depthFirst().size();
        VERIFY_RESULT(codebook.add({.name = u"Trust in others"_s}));
        QCOMPARE(each.index->codes().depthFirst().size(), codes + 1);
        VERIFY_RESULT(each.project->undo());
        QCOMPARE(each.index->differenceFrom(here.index()), QString());
    }
}

QTEST_GUILESS_MAIN(TestWorkers)
#include "test_workers.moc"
