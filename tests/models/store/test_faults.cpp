// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A full disk, a failing one and one that became read-only, at every single operation of a session.

#include "rawsql.h"
#include "store/store.h"
#include "support/fastfolder.h"
#include "support/faultyvfs.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Crosscase;
using namespace Qt::StringLiterals;
using FaultyVfs::Fault;

namespace {

Result<ChangeSet> addCode(Store &store, const QString &name)
{
    return store.change(u"Code "_s + name, u"Kari"_s, [&](Writer &writer) -> Result<> {
        CodeRow code;
        code.name = name;
        code.definition = QString(3000, u'd'); // several pages
        CROSSCASE_TRY(writer.insert(code));
        return {};
    });
}

Result<ChangeSet> addDocument(Store &store)
{
    return store.change(u"Document"_s, u"Kari"_s, [](Writer &writer) -> Result<> {
        DocumentHeadRow head;
        head.name = u"Anna"_s;
        head.length = 30000;
        const Result<Id> id = writer.insert(head);
        CROSSCASE_TRY(id);
        DocumentBodyRow body;
        body.id = *id;
        body.cjk = true;
        body.body = QString(u"trust 費用 "_s).repeated(3334).left(30000);
        CROSSCASE_TRY(writer.insert(body));
        return {};
    });
}

QStringList codeNames(const Store &store)
{
    QStringList names;
    const QList<CodeRow> codes = store.read().rows<CodeRow>().value_or(QList<CodeRow>());
    for (const CodeRow &code : codes)
        names.append(code.name);
    names.sort(); // a copied file draws other ids, so that those of its first rows may be higher
    return names;
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { FaultyVfs::disarm(); }
    void everyOperation_data();
    void everyOperation();
    void messages_data();
    void messages();
    void fileSizeLimit();

private:
    /// What a session told the person was done.
    struct Told
    {
        bool opened = false;
        bool first = false, document = false, undone = false, second = false;
        bool copied = false;
        QStringList errors;
    };
    Told session(const QString &path, const QString &copy);
    void verify(const QString &path, const QString &copy, const Told &told, const QString &when);

    QTemporaryDir m_folder{fastFolderTemplate()};
    QString m_base;
};

void TestFaults::initTestCase()
{
    FaultyVfs::install();
    m_base = m_folder.filePath(u"base.crosscase"_s);
    const Result<std::unique_ptr<Store>> store = Store::create(m_base, u"Base"_s);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"Base"_s));
}

TestFaults::Told TestFaults::session(const QString &path, const QString &copy)
{
    Told told;
    Result<std::unique_ptr<Store>> store = Store::open(path, Store::Mode::ReadWrite);
    if (!store) {
        told.errors.append(store.error().message);
        return told;
    }
    told.opened = true;
    const auto note = [&](const auto &result) {
        if (!result)
            told.errors.append(result.error().message);
        return bool(result);
    };
    told.first = note(addCode(**store, u"First"_s));
    told.document = note(addDocument(**store));
    if (told.document)
        told.undone = note((*store)->undo(u"Kari"_s));
    told.second = note(addCode(**store, u"Second"_s));
    told.copied = note((*store)->copyTo(copy));
    note((*store)->close());
    return told;
}

/// Afterwards, on a disk that works again: all that was acknowledged is there, and nothing is half.
void TestFaults::verify(const QString &path, const QString &copy, const Told &told, const QString &when)
{
    const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Mode::ReadWrite);
    QVERIFY2(store, qPrintable(when + (store ? QString() : store.error().message + store.error().details)));
    QVERIFY2(!(*store)->isReadOnly(), qPrintable(when));
    const Result<QStringList> problems = (*store)->check();
    QVERIFY2(problems && problems->isEmpty(),
             qPrintable(when + (problems ? problems->join(u'\n') : problems.error().message)));

    const QStringList names = codeNames(**store);
    QVERIFY2(names.contains(u"Base"_s), qPrintable(when));
    QVERIFY2(!told.first || names.contains(u"First"_s), qPrintable(when));
    QVERIFY2(!told.second || names.contains(u"Second"_s), qPrintable(when));
    const qint64 documents = (*store)->read().count(Table::DocumentHead).value_or(-1);
    QVERIFY2(!told.undone || documents == 0, qPrintable(when));
    QVERIFY2(!(told.document && !told.undone) || documents <= 1, qPrintable(when));
    // A change that was refused may be there after all when the disk failed at the very end, but then wholly.
    QCOMPARE((*store)->read().count(Table::DocumentBody).value_or(-2), documents);
    qint64 changes = 0;
    const QList<HistoryEntry> history = (*store)->read().history().value_or(QList<HistoryEntry>());
    for (const HistoryEntry &entry : history)
        changes += entry.kind == HistoryEntry::Kind::Change && entry.label.startsWith(u"Code "_s) ? 1 : 0;
    QCOMPARE(changes, names.size());
    QVERIFY2((*store)->nextUndo(), qPrintable(when));
    const Result<ChangeSet> undone = (*store)->undo(u"Kari"_s);
    QVERIFY2(undone, qPrintable(when + (undone ? QString() : undone.error().message)));

    if (told.copied) {
        const Result<std::unique_ptr<Store>> copied = Store::open(copy, Store::Mode::ReadOnly);
        QVERIFY2(copied && (*copied)->check()->isEmpty(), qPrintable(when));
    } else {
        QVERIFY2(!QFile::exists(copy), qPrintable(when + u"left a copy that is not whole"_s));
    }
}

void TestFaults::everyOperation_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("once");
    QTest::newRow("disk full, and stays full") << Fault::DiskFull << false;
    QTest::newRow("disk full once") << Fault::DiskFull << true;
    QTest::newRow("write errors") << Fault::WriteError << false;
    QTest::newRow("one write error") << Fault::WriteError << true;
    QTest::newRow("nothing reaches the disk") << Fault::SyncError << false;
    QTest::newRow("one failed flush") << Fault::SyncError << true;
    QTest::newRow("read-only medium") << Fault::ReadOnly << false;
    QTest::newRow("everything fails") << Fault::AnyError << false;
    QTest::newRow("one operation fails") << Fault::AnyError << true;
}

void TestFaults::everyOperation()
{
    QFETCH(Fault, fault);
    QFETCH(bool, once);
    const QString folder = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/study.crosscase"_s;
    const QString copy = folder + u"/copy.crosscase"_s;
    // The first operations one by one, then in growing steps; ./dev torture faults takes every one.
    const bool all = qEnvironmentVariableIsSet("CROSSCASE_TORTURE");
    int rounds = 0;
    for (int after = 0;; after += all || after < 12 ? 1 : after / 4) {
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(folder + u'/' + name);
        QVERIFY(QFile::copy(m_base, path));
        FaultyVfs::arm(fault, after, once);
        const Told told = session(path, copy);
        const int failures = FaultyVfs::failures();
        FaultyVfs::disarm();
        verify(path, copy, told, u"operation %1: "_s.arg(after));
        if (QTest::currentTestFailed())
            return;
        ++rounds;
        for (const QString &error : told.errors)
            QVERIFY2(error.endsWith(u'.'), qPrintable(error)); // a sentence, never a bare code
        if (failures == 0) {
            QVERIFY2(told.errors.isEmpty(), qPrintable(told.errors.join(u' ')));
            break; // the session is over before the fault comes
        }
    }
    qInfo("%s: %d sessions", QTest::currentDataTag(), rounds);
    QVERIFY(rounds > 5);
}

void TestFaults::messages_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("full") << Fault::DiskFull << u"The disk is full"_s;
    QTest::newRow("write error") << Fault::WriteError << u"the disk or network reported an error"_s;
    QTest::newRow("flush error") << Fault::SyncError << u"the disk or network reported an error"_s;
    QTest::newRow("read-only") << Fault::ReadOnly << u"is read-only"_s;
}

void TestFaults::messages()
{
    QFETCH(Fault, fault);
    QFETCH(QString, said);
    const QString path = m_folder.filePath(u"messages.crosscase"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_base, path));
    const Result<std::unique_ptr<Store>> store = Store::open(path, Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"Before"_s));
    FaultyVfs::arm(fault, 0);
    const Result<ChangeSet> refused = addCode(**store, u"Refused"_s);
    FaultyVfs::disarm();
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(said), qPrintable(refused.error().message));
    QVERIFY2(refused.error().message.contains(u"safe"_s)
                 || refused.error().message.contains(u"Nothing was changed"_s),
             qPrintable(refused.error().message));
    // The same window goes on when the disk works again.
    VERIFY_RESULT(addCode(**store, u"After"_s));
    QCOMPARE(codeNames(**store), QStringList({u"After"_s, u"Base"_s, u"Before"_s}));
    QCOMPARE(*(*store)->check(), QStringList());
}

/// The kernel's own limit, without any of our test machinery in between.
void TestFaults::fileSizeLimit()
{
    const QString path = m_folder.filePath(u"limit.crosscase"_s);
    QVERIFY(QFile::copy(m_base, path));
    Result<std::unique_ptr<Store>> store = Store::open(path, Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = 200'000;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    QStringList kept{u"Base"_s};
    Result<ChangeSet> last;
    for (int i = 0; i < 200 && last; ++i) {
        const QString name = u"Code %1"_s.arg(i);
        last = addCode(**store, name);
        if (last)
            kept.append(name);
    }
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!last);
    QVERIFY2(last.error().message.contains(u"safe"_s), qPrintable(last.error().message));
    QVERIFY(kept.size() > 2);
    kept.sort();
    QCOMPARE(codeNames(**store), kept);
    VERIFY_RESULT(addCode(**store, u"After"_s));
    kept.prepend(u"After"_s);
    store->reset();
    store = Store::open(path, Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    QCOMPARE(codeNames(**store), kept);
    QCOMPARE(*(*store)->check(), QStringList());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
