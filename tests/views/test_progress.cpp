// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/temporaryproject.h"
#include "views/common/progress.h"
#include "windowfixture.h"

#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <atomic>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Work beside a window that waits for it.
class TestProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void isDoneInAnotherThread();
    void windowStaysWhatItIs();
    void cancelIsHeard();
    void aBusyPoolDoesNotHoldItUp();
    void opensAProjectForThisThread();
};

void TestProgress::isDoneInAnotherThread()
{
    QThread *there = nullptr;
    std::atomic<int> eventsHere = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, &timer, [&] { ++eventsHere; });
    timer.start(1);
    const Result<int> result = Progress::run<int>(nullptr, u"Working…"_s,
                                                  [&](const Progress::Stop &) -> Result<int> {
                                                      there = QThread::currentThread();
                                                      for (int i = 0; i < 10'000 && eventsHere < 3; ++i)
                                                          QThread::msleep(1);
                                                      return 7;
                                                  });
    VERIFY_RESULT(result);
    QCOMPARE(*result, 7);
    QVERIFY(there && there != QThread::currentThread());
    QVERIFY(eventsHere >= 3); // this thread went on meanwhile
}

void TestProgress::windowStaysWhatItIs()
{
    // Before there is a picture of the work nothing else keeps the window from being closed.
    QWidget window;
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    bool isClosed = true;
    bool wasDialogShown = true;
    QSemaphore asked;
    QTimer::singleShot(20, &window, [&] {
        isClosed = window.close();
        wasDialogShown = QApplication::activeModalWidget() != nullptr;
        asked.release();
    });
    Progress::wait(&window, u"Working…"_s, [&](const Progress::Stop &) { asked.acquire(); });
    QVERIFY(!wasDialogShown);
    QVERIFY(!isClosed);
    QVERIFY(window.isVisible());
    QVERIFY(window.close()); // and afterwards as ever
}

void TestProgress::cancelIsHeard()
{
    bool wasStopped = false;
    QTimer watch;
    connect(&watch, &QTimer::timeout, &watch, [] {
        if (auto *dialog = qobject_cast<QProgressDialog *>(QApplication::activeModalWidget()))
            QTest::mouseClick(dialog->findChild<QPushButton *>(), Qt::LeftButton);
    });
    watch.start(20);
    const Result<int> result = Progress::run<int>(nullptr, u"Working…"_s,
                                                  [&](const Progress::Stop &stop) -> Result<int> {
                                                      for (int i = 0; i < 2'000 && !stop(); ++i)
                                                          QThread::msleep(5);
                                                      wasStopped = stop();
                                                      return cancelled();
                                                  });
    QVERIFY(wasStopped);
    QCOMPARE(result.error().kind, Error::Kind::Cancelled);
}

void TestProgress::aBusyPoolDoesNotHoldItUp()
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    pool.setMaxThreadCount(1);
    QSemaphore hold;
    pool.start([&hold] { hold.acquire(); });
    bool done = false;
    Progress::wait(nullptr, u"Working…"_s, [&](const Progress::Stop &) { done = true; });
    hold.release();
    pool.waitForDone();
    pool.setMaxThreadCount(threads);
    QVERIFY(done);
}

void TestProgress::opensAProjectForThisThread()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.crosscase"_s);
    {
        TemporaryProject made;
        VERIFY_RESULT(made.project().copyTo(path));
    }
    const Result<std::unique_ptr<Workspace>> opened = Workspace::open(path);
    VERIFY_RESULT(opened);
    QCOMPARE((*opened)->project().thread(), QThread::currentThread());
    QCOMPARE((*opened)->index().thread(), QThread::currentThread());
    // What is changed here is followed at once, not when some other thread gets to it.
    VERIFY_RESULT((*opened)->codebook().add({.name = u"Networking"_s}));
    QCOMPARE((*opened)->index().codes().depthFirst().size(), 1);

    const Result<std::unique_ptr<Workspace>> missing = Workspace::open(folder.filePath(u"none.crosscase"_s));
    QVERIFY(!missing);
    QVERIFY(!missing.error().message.isEmpty());
}

QTEST_MAIN(TestProgress)
#include "test_progress.moc"
