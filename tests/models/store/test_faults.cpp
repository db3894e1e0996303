// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A full disk, a failing one, one that became read-only and one that nobody may write any more, at every single
// operation of a session; and the same for the files that are exported.

#include "base/wholefile.h"
#include "rawsql.h"
#include "store/store.h"
#include "support/fastfolder.h"
#include "support/faultyvfs.h"
#include "support/otherprocess.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
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
    void migration_data() { everyOperation_data(); }
    void migration();
    void messages_data();
    void messages();
    void fileSizeLimit();
    void permissionLostWhileOpen();
    void exportsReplaceAtOnce_data();
    void exportsReplaceAtOnce();

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
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8()); // for the backups before a migration
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
    QTest::newRow("permission lost") << Fault::Permission << false;
    QTest::newRow("permission denied once") << Fault::Permission << true;
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

/// A file of version 1 is brought up to date while the disk fails: it is as it was, or wholly of the new version.
void TestFaults::migration()
{
    QFETCH(Fault, fault);
    QFETCH(bool, once);
    QFile stored(qEnvironmentVariable("CROSSCASE_SOURCE_DIR")
                 + u"/tests/data/store/version-1.crosscase.qz"_s);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    const QByteArray old = qUncompress(stored.readAll());
    const QString folder = m_folder.filePath(u"migration "_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/study.crosscase"_s;
    const bool all = qEnvironmentVariableIsSet("CROSSCASE_TORTURE");
    QStringList quotations;
    int rounds = 0;
    int asItWas = 0;
    for (int after = 0;; after += all || after < 12 ? 1 : after / 4) {
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            QFile::remove(folder + u'/' + name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(old) == old.size());
        file.close();
        if (quotations.isEmpty())
            quotations = querySql(path, "SELECT * FROM quotation");
        const QString when = u"operation %1: "_s.arg(after);

        FaultyVfs::arm(fault, after, once);
        Result<std::unique_ptr<Store>> store = Store::open(path, Store::Mode::ReadWrite);
        const bool opened = store.has_value();
        const QString said = opened ? QString() : store.error().message;
        store = std::unique_ptr<Store>();
        const int failures = FaultyVfs::failures();
        FaultyVfs::disarm();

        if (!opened) {
            QVERIFY2(said.endsWith(u'.'), qPrintable(said));
            // Whoever opens the file next takes back what was begun; then it is the old one to the last byte.
            runSql(path, "SELECT count(*) FROM code");
            if (querySql(path, "PRAGMA user_version") == QStringList(u"1"_s)) {
                ++asItWas;
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(file.readAll() == old, qPrintable(when));
                file.close();
            }
        }
        store = Store::open(path, Store::Mode::ReadWrite);
        QVERIFY2(store, qPrintable(when + (store ? QString() : store.error().message)));
        QVERIFY2(!(*store)->isReadOnly(), qPrintable(when));
        const Result<QStringList> problems = (*store)->check();
        QVERIFY2(problems && problems->isEmpty(), qPrintable(when));
        store = std::unique_ptr<Store>();
        QCOMPARE(querySql(path, "SELECT * FROM quotation"), quotations);
        ++rounds;
        if (failures == 0) {
            QVERIFY2(opened, qPrintable(said));
            break;
        }
    }
    qInfo("%s: %d times, %d of them left the old file", QTest::currentDataTag(), rounds, asItWas);
    QVERIFY(asItWas > 5);
}

void TestFaults::messages_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QString>("said");
    QTest::newRow("full") << Fault::DiskFull << u"The disk is full"_s;
    QTest::newRow("write error") << Fault::WriteError << u"the disk or network reported an error"_s;
    QTest::newRow("flush error") << Fault::SyncError << u"the disk or network reported an error"_s;
    QTest::newRow("read-only") << Fault::ReadOnly << u"is read-only"_s;
    QTest::newRow("permission lost") << Fault::Permission << u"is read-only"_s;
}

void TestFaults::messages()
{
    QFETCH(Fault, fault);
    QFETCH(QString, said);
    const QString path = m_folder.filePath(u"messages.crosscase"_s);
    QFile::remove(path);
    QVERIFY(QFile::copy(m_base, path));
    Result<std::unique_ptr<Store>> store = Store::open(path, Store::Mode::ReadWrite);
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
    // The same window goes on when the disk works again. Only where it could not even be locked, nobody knows what
    // others did meanwhile: then the project must be opened again.
    if (fault == Fault::Permission) {
        const Result<ChangeSet> unsure = addCode(**store, u"After"_s);
        QVERIFY(!unsure);
        QVERIFY2(unsure.error().message.contains(u"could not be reached for a moment"_s),
                 qPrintable(unsure.error().message));
        VERIFY_RESULT((*store)->close());
        store = Store::open(path, Store::Mode::ReadWrite);
        VERIFY_RESULT(store);
    }
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

/// An administrator takes the folder and the file away from somebody who works in it.
void TestFaults::permissionLostWhileOpen()
{
    const QString folder = m_folder.filePath(u"lost"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/study.crosscase"_s;
    QVERIFY(QFile::copy(m_base, path));
    QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
    QFile::setPermissions(folder, QFile::Permissions(0x7777));
    QFile::setPermissions(path, QFile::Permissions(0x6666));
    const auto lose = [&](bool lost) {
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
            QFile::setPermissions(folder + u'/' + name, QFile::Permissions(lost ? 0x4444 : 0x6666));
        QFile::setPermissions(folder, QFile::Permissions(lost ? 0x5555 : 0x7777));
    };
    QStringList kept{u"Base"_s, u"Before"_s};
    Result<std::unique_ptr<Store>> store;
    {
        const OrdinaryUser user;
        if (!user.isBound())
            QSKIP("Permissions do not bind here: the tests run as the superuser, who cannot become another.");
        store = Store::open(path, Store::Mode::ReadWrite);
        VERIFY_RESULT(store);
        QCOMPARE((*store)->readOnlyReason(), QString());
        VERIFY_RESULT(addCode(**store, u"Before"_s));
    }
    lose(true);
    {
        const OrdinaryUser user;
        // The system lets go on writing what is open already; whatever it says, the answer is true.
        if (const Result<ChangeSet> during = addCode(**store, u"During"_s))
            kept.append(u"During"_s);
        else
            QVERIFY2(during.error().message.contains(u"safe"_s)
                         || during.error().message.contains(u"Nothing was changed"_s),
                     qPrintable(during.error().message));
        kept.sort();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"Could not remove our own lock file"_s));
        (void)(*store)->close();
        store = Store::open(path, Store::Mode::ReadWrite);
        if (store) { // what is in the log is not to be had while the folder is protected, and then it says so
            QVERIFY((*store)->isReadOnly());
            QCOMPARE(codeNames(**store), kept);
            QVERIFY(!addCode(**store, u"After"_s));
        } else {
            QVERIFY2(store.error().message.contains(u"study.crosscase"_s), qPrintable(store.error().message));
        }
        store = std::unique_ptr<Store>();
    }
    lose(false);
    const OrdinaryUser user;
    store = Store::open(path, Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    QCOMPARE((*store)->readOnlyReason(), QString());
    QCOMPARE(codeNames(**store), kept);
    QCOMPARE(*(*store)->check(), QStringList());
    VERIFY_RESULT(addCode(**store, u"After"_s));
}

void TestFaults::exportsReplaceAtOnce_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("wasThere");
    for (const QString &how :
         {u"disk full"_s, u"protected folder"_s, u"no folder"_s, u"a folder in its place"_s}) {
        for (const bool wasThere : {false, true}) {
            if (!wasThere || how == "disk full"_L1 || how == "protected folder"_L1)
                QTest::addRow("%s, %s", qPrintable(how), wasThere ? "over a file" : "new") << how << wasThere;
        }
    }
}

/// What is exported is the whole new file, or what was there before and nothing beside it.
void TestFaults::exportsReplaceAtOnce()
{
    QFETCH(const QString, how);
    QFETCH(const bool, wasThere);
    const QTemporaryDir folder(m_folder.filePath(u"export-XXXXXX"_s));
    const QString path = folder.filePath(u"table.docx"_s);
    const QByteArray old("last week's table");
    const QByteArray fresh(500'000, 'n');
    if (wasThere)
        VERIFY_RESULT(writeWholeFile(path, old));
    const auto here = [&] {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    const QStringList before = here();

    Result<> written;
    QString target = path;
    if (how == "disk full"_L1) {
        rlimit limit = {};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        rlimit tight = limit;
        tight.rlim_cur = 200'000;
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
        written = writeWholeFile(path, fresh);
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, handler);
    } else if (how == "protected folder"_L1) {
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7777));
        QFile::setPermissions(folder.path(), QFile::Permissions(0x5555));
        if (wasThere) // the file may be written, but not replaced
            QFile::setPermissions(path, QFile::Permissions(0x6666));
        {
            const OrdinaryUser user;
            if (!user.isBound())
                QSKIP(
                    "Permissions do not bind here: the tests run as the superuser, who cannot become another.");
            written = writeWholeFile(path, fresh);
        }
        QFile::setPermissions(folder.path(), QFile::Permissions(0x7777));
    } else if (how == "no folder"_L1) {
        target = folder.filePath(u"nowhere/table.docx"_s);
        written = writeWholeFile(target, fresh);
    } else {
        target = folder.path();
        written = writeWholeFile(target, fresh);
    }
    QVERIFY(!written);
    const QString said = written.error().message;
    QVERIFY2(said.startsWith(QDir::toNativeSeparators(target) + u" could not be written: "_s),
             qPrintable(said));
    QVERIFY2(said.endsWith(QFileInfo::exists(target) ? u". The file that was there is unchanged."_s
                                                     : u". Nothing was left there."_s),
             qPrintable(said));
    QCOMPARE(here(), before);
    if (wasThere) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), old);
    }
    VERIFY_RESULT(writeWholeFile(path, fresh)); // where nothing is in the way, it is there
    QCOMPARE(QFileInfo(path).size(), fresh.size());
    QCOMPARE(here(), QStringList(u"table.docx"_s));
}

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
