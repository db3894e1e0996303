// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Making, opening, locking, copying and closing project files.

#include "rawsql.h"
#include "store/connection.h"
#include "store/migrations.h"
#include "store/store.h"
#include "support/otherprocess.h"
#include "support/verifyresult.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

using StorePointer = std::unique_ptr<Store>;

namespace {

constexpr auto Name = "study.crosscase"_L1;

Result<ChangeSet> addCode(Store &store, const QString &name)
{
    return store.change(u"Code "_s + name, u"Kari"_s, [&](Writer &writer) -> Result<> {
        CodeRow code;
        code.name = name;
        CROSSCASE_TRY(writer.insert(code));
        return {};
    });
}

QStringList codeNames(const Store &store)
{
    QStringList names;
    for (const CodeRow &code : store.read().rows<CodeRow>().value_or(QList<CodeRow>()))
        names.append(code.name);
    return names;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneFileAtRest();
    void createdOverNothing();
    void createdWhereItCannotBe();

    void notAProject_data();
    void notAProject();
    void newer();
    void truncated_data();
    void truncated();
    void strangeStructure_data();
    void strangeStructure();
    void ownTablesOfAResearcher();

    void secondOpenerReads();
    void symbolicLinkIsTheSameProject();
    void lockOfAnotherComputer();
    void staleLock();
    void unfinishedLock();
    void killedWriter();
    void killedWriterReadOnly();
    void damagedLog();

    void protectedFile();
    void protectedFolder();
    void protectedFolderAfterCrash();
    void unreadable();

    void closedWhileRead();
    void openedWhileRead();
    void changedBehindOurBack();
    void replacedBehindOurBack();
    void deletedBehindOurBack();

    void copy();
    void copyOfReadOnly();
    void copyOverSomething();
    void copyIntoNowhere();
    void unfinishedCopiesAreCleared();
    void idsOfCopies();
    void idsAfterDamage();

    void migrationFails();
    void migrationFailsAtOpening();
    void migrationSteps();
    void versionOneIsMigrated();
    void storedVersions_data();
    void storedVersions();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(Name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }
    /// A project at rest with one code.
    void makeProject();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStoreFile::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStoreFile::cleanup()
{
    m_folder.reset();
}

void TestStoreFile::makeProject()
{
    const Result<StorePointer> store = Store::create(path(), u"Study"_s);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"Trust"_s));
}

void TestStoreFile::oneFileAtRest()
{
    Result<StorePointer> store = Store::create(path(), u"Study"_s);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"Trust"_s));
    QCOMPARE(querySql(path(), "PRAGMA journal_mode"), QStringList(u"wal"_s));
    QCOMPARE(querySql(path(), "SELECT name FROM code"),
             QStringList(u"Trust"_s)); // others read while we write
    QCOMPARE(files(), QStringList({Name, Name + u"-shm"_s, Name + u"-wal"_s, Name + u".lock"_s}));
    QCOMPARE((*store)->read().rows<ProjectRow>()->first().name, u"Study"_s);

    VERIFY_RESULT((*store)->close());
    QCOMPARE(files(), QStringList(Name));
    VERIFY_RESULT((*store)->close()); // twice does no harm
    store->reset();

    const Result<StorePointer> again = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(again);
    QVERIFY(!(*again)->isReadOnly());
    QCOMPARE((*again)->readOnlyReason(), QString());
    QCOMPARE(codeNames(**again), QStringList(u"Trust"_s));
}

void TestStoreFile::createdOverNothing()
{
    makeProject();
    const QByteArray before = bytesOf(path());
    const Result<StorePointer> store = Store::create(path(), u"Other"_s);
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::Invalid);
    QVERIFY(store.error().message.contains(u"exists already"_s));
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList(Name));
}

void TestStoreFile::createdWhereItCannotBe()
{
    const Result<StorePointer> store = Store::create(m_folder->filePath(u"no/such/folder/a.crosscase"_s),
                                                     u"A"_s);
    QVERIFY(!store);
    QVERIFY(store.error().message.contains(u"folder is missing"_s));
}

void TestStoreFile::notAProject_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("empty file") << QByteArray("") << QByteArray();
    QTest::newRow("text") << QByteArray("Interviewer: so how did it start?\n") << QByteArray();
    QTest::newRow("garbage") << QByteArray(20000, '\xa7') << QByteArray();
    QTest::newRow("only the name of the format") << QByteArray("SQLite format 3\0", 16) << QByteArray();
    QTest::newRow("garbage after the name of the format")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(20000, 'x') << QByteArray();
    QTest::newRow("another program's database")
        << QByteArray() << QByteArray("CREATE TABLE bookmarks (url TEXT)");
    QTest::newRow("another program's database in WAL mode")
        << QByteArray() << QByteArray("PRAGMA journal_mode = WAL; CREATE TABLE bookmarks (url TEXT)");
    QTest::newRow("another application id")
        << QByteArray()
        << QByteArray("PRAGMA application_id = 17; CREATE TABLE code (id INTEGER PRIMARY KEY)");
    QTest::newRow("empty database") << QByteArray() << QByteArray("VACUUM");
}

void TestStoreFile::notAProject()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, sql);
    QVERIFY(writeBytes(path(), content));
    if (!sql.isEmpty())
        runSql(path(), sql);
    const QByteArray before = bytesOf(path());
    const QStringList filesBefore = files();
    for (const Store::Mode mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
        const Result<StorePointer> store = Store::open(path(), mode);
        QVERIFY(!store);
        QVERIFY2(store.error().message.contains(u"is not a Crosscase project"_s),
                 qPrintable(store.error().message));
        QCOMPARE(bytesOf(path()), before);
        QCOMPARE(files(), filesBefore);
    }
    QVERIFY(!Store::open(m_folder->path(), Store::Mode::ReadWrite));
    QVERIFY(!Store::open(m_folder->filePath(u"missing.crosscase"_s), Store::Mode::ReadWrite));
    QCOMPARE(files(), filesBefore);
}

void TestStoreFile::newer()
{
    makeProject();
    runSql(path(), "PRAGMA user_version = " + QByteArray::number(SchemaVersion + 1));
    const QByteArray before = bytesOf(path());
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    QVERIFY(!store);
    QVERIFY2(store.error().message.contains(u"newer Crosscase"_s), qPrintable(store.error().message));
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList(Name));
}

void TestStoreFile::truncated_data()
{
    QTest::addColumn<double>("part");
    for (const double part : {0.001, 0.01, 0.05, 0.3, 0.9})
        QTest::addRow("%g of the file", part) << part;
}

/// Whatever remains: a message, or a project whose check names the damage; never a wrong project without a word.
void TestStoreFile::truncated()
{
    QFETCH(double, part);
    makeProject();
    const QByteArray whole = bytesOf(path());
    const QByteArray rest = whole.first(qsizetype(double(whole.size()) * part));
    QVERIFY(writeBytes(path(), rest));
    {
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadOnly);
        if (store) {
            const Result<QStringList> problems = (*store)->check();
            QVERIFY(!problems || !problems->isEmpty());
        } else {
            QVERIFY(store.error().message.contains(u"study.crosscase"_s));
        }
    }
    QCOMPARE(bytesOf(path()), rest);
    QCOMPARE(files(), QStringList(Name));
}

void TestStoreFile::strangeStructure_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named");
    QTest::newRow("table missing") << QByteArray("DROP TABLE cell_note") << u"cell_note"_s;
    QTest::newRow("own table missing") << QByteArray("DROP VIEW quotation; DROP TABLE copy") << u"copy"_s;
    QTest::newRow("column missing") << QByteArray("ALTER TABLE memo DROP COLUMN title") << u"memo"_s;
    QTest::newRow("column added") << QByteArray("ALTER TABLE coding ADD COLUMN weight INTEGER")
                                  << u"coding"_s;
    QTest::newRow("view missing") << QByteArray("DROP VIEW document") << u"document"_s;
    QTest::newRow("index missing") << QByteArray("DROP INDEX coding_code") << u"coding_code"_s;
    QTest::newRow("trigger missing") << QByteArray("DROP TRIGGER document_body_updated")
                                     << u"document_body_updated"_s;
    QTest::newRow("full text missing") << QByteArray("DROP TABLE document_words") << u"document_words"_s;
    QTest::newRow("a stranger's trigger")
        << QByteArray("CREATE TRIGGER spoil AFTER INSERT ON coding BEGIN DELETE FROM memo; END")
        << u"spoil"_s;
    QTest::newRow("a view that says something else")
        << QByteArray("DROP VIEW code_path; CREATE VIEW code_path AS SELECT 1 AS id, 'x' AS path, 0 AS depth")
        << u"code_path"_s;
}

void TestStoreFile::strangeStructure()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, named);
    makeProject();
    runSql(path(), sql);
    const QByteArray before = bytesOf(path());
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    QVERIFY(!store);
    QVERIFY2(store.error().message.contains(u'"' + named + u'"'), qPrintable(store.error().message));
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList(Name));
}

void TestStoreFile::ownTablesOfAResearcher()
{
    makeProject();
    runSql(path(),
           "CREATE TABLE my_notes (note TEXT); CREATE VIEW my_counts AS SELECT count(*) FROM quotation; "
           "CREATE INDEX my_index ON coding (stance); ANALYZE");
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"More"_s));
}

void TestStoreFile::secondOpenerReads()
{
    makeProject();
    OtherProcess other([&] {
        static Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        return store && !(*store)->isReadOnly() && addCode(**store, u"Theirs"_s);
    });
    QVERIFY(other.isReady());
    {
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        VERIFY_RESULT(store);
        QVERIFY((*store)->isReadOnly());
        const QString reason = (*store)->readOnlyReason();
        QVERIFY2(reason.contains(QSysInfo::machineHostName()), qPrintable(reason));
        QVERIFY2(reason.contains(QString::number(other.process())), qPrintable(reason));
        QVERIFY2(reason.contains(QCoreApplication::applicationName()), qPrintable(reason));
        QCOMPARE(codeNames(**store), QStringList({u"Trust"_s, u"Theirs"_s}));
        for (const Result<ChangeSet> &refused :
             {addCode(**store, u"Ours"_s), (*store)->undo(u"Kari"_s), (*store)->redo(u"Kari"_s)}) {
            QVERIFY(!refused);
            QVERIFY(refused.error().kind == Error::Kind::ReadOnly
                    || refused.error().kind == Error::Kind::Invalid);
        }
        QCOMPARE(addCode(**store, u"Ours"_s).error().message, reason);
        const Result<QStringList> problems = (*store)->check();
        VERIFY_RESULT(problems);
        QCOMPARE(*problems, QStringList());
    }
    other.kill();
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    QVERIFY2(!(*store)->isReadOnly(), qPrintable((*store)->readOnlyReason()));
    QCOMPARE(codeNames(**store), QStringList({u"Trust"_s, u"Theirs"_s}));
}

void TestStoreFile::symbolicLinkIsTheSameProject()
{
    makeProject();
    const QString link = m_folder->filePath(u"link.crosscase"_s);
    QVERIFY(QFile::link(path(), link));
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    const Result<StorePointer> second = Store::open(link, Store::Mode::ReadWrite);
    VERIFY_RESULT(second);
    QVERIFY((*second)->isReadOnly());
}

void TestStoreFile::lockOfAnotherComputer()
{
    makeProject();
    QVERIFY(writeBytes(path() + u".lock"_s, "4242\ncrosscase\nfar-away\n\n\n"));
    {
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        VERIFY_RESULT(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY2((*store)->readOnlyReason().contains(u"far-away"_s), qPrintable((*store)->readOnlyReason()));
        QVERIFY((*store)->readOnlyReason().contains(u"study.crosscase.lock"_s));
    }
    QVERIFY(QFile::exists(path() + u".lock"_s));
}

void TestStoreFile::staleLock()
{
    makeProject();
    OtherProcess other([] { return true; });
    const qint64 dead = other.process();
    other.kill();
    QVERIFY(writeBytes(path() + u".lock"_s,
                       QByteArray::number(dead) + "\n" + QCoreApplication::applicationName().toUtf8() + "\n"
                           + QSysInfo::machineHostName().toUtf8() + "\n"));
    {
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        VERIFY_RESULT(store);
        QVERIFY2(!(*store)->isReadOnly(), qPrintable((*store)->readOnlyReason()));
    }
    QCOMPARE(files(), QStringList(Name));
}

/// Found by torture: a process killed between making its lock file and writing into it locked the project for good.
void TestStoreFile::unfinishedLock()
{
    makeProject();
    QVERIFY(writeBytes(path() + u".lock"_s, QByteArray()));
    {
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        VERIFY_RESULT(store);
        QVERIFY2(!(*store)->isReadOnly(), qPrintable((*store)->readOnlyReason()));
    }
    QCOMPARE(files(), QStringList(Name));
}

void TestStoreFile::killedWriter()
{
    makeProject();
    OtherProcess other([&] {
        static Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        return store && addCode(**store, u"Acknowledged"_s);
    });
    QVERIFY(other.isReady());
    other.kill();
    QCOMPARE(files(), QStringList({Name, Name + u"-shm"_s, Name + u"-wal"_s, Name + u".lock"_s}));
    {
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        VERIFY_RESULT(store);
        QVERIFY(!(*store)->isReadOnly());
        QCOMPARE(codeNames(**store), QStringList({u"Trust"_s, u"Acknowledged"_s}));
        QCOMPARE((*store)->nextUndo()->label, u"Code Acknowledged"_s);
        QCOMPARE(*(*store)->check(), QStringList());
    }
    QCOMPARE(files(), QStringList(Name));
}

/// A reader sees what the dead writer was told is safe, and leaves one file behind.
void TestStoreFile::killedWriterReadOnly()
{
    makeProject();
    OtherProcess other([&] {
        static Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        return store && addCode(**store, u"Acknowledged"_s);
    });
    QVERIFY(other.isReady());
    other.kill();
    {
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadOnly);
        VERIFY_RESULT(store);
        QVERIFY((*store)->isReadOnly());
        QCOMPARE((*store)->readOnlyReason(), QString());
        QCOMPARE(codeNames(**store), QStringList({u"Trust"_s, u"Acknowledged"_s}));
        QCOMPARE(addCode(**store, u"Ours"_s).error().kind, Error::Kind::ReadOnly);
    }
    QCOMPARE(files(), QStringList(Name));
    QCOMPARE(querySql(path(), "SELECT name FROM code"), QStringList({u"Trust"_s, u"Acknowledged"_s}));
}

/// A log that is not this file's (a folder synced in pieces) must not be folded into it.
void TestStoreFile::damagedLog()
{
    makeProject();
    const QString other = m_folder->filePath(u"other.crosscase"_s);
    {
        // The log of another project, with many of its pages.
        const Result<StorePointer> store = Store::create(other, u"Other"_s);
        VERIFY_RESULT(store);
        for (int i = 0; i < 200; ++i)
            VERIFY_RESULT(addCode(**store, u"Code %1"_s.arg(i)));
        QVERIFY(QFile::copy(other + u"-wal"_s, path() + u"-wal"_s));
    }
    QFile::remove(other);
    const QByteArray before = bytesOf(path());
    {
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        if (store) // a log may hold every page; then it is another project, whole
            QCOMPARE(*(*store)->check(), QStringList());
        else
            QCOMPARE(bytesOf(path()), before);
    }
}

void TestStoreFile::protectedFile()
{
    makeProject();
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    const OrdinaryUser user;
    if (!user.isBound())
        QSKIP("Permissions do not bind here: the tests run as the superuser, who cannot become another.");
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    QVERIFY((*store)->isReadOnly());
    QVERIFY2((*store)->readOnlyReason().contains(u"write-protected"_s),
             qPrintable((*store)->readOnlyReason()));
    QCOMPARE(codeNames(**store), QStringList(u"Trust"_s));
    QCOMPARE(addCode(**store, u"Ours"_s).error().message, (*store)->readOnlyReason());
    QCOMPARE(files(), QStringList(Name));
}

void TestStoreFile::protectedFolder()
{
    makeProject();
    QFile::setPermissions(path(), QFile::Permissions(0x6666));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
    {
        const OrdinaryUser user;
        if (!user.isBound())
            QSKIP("Permissions do not bind here: the tests run as the superuser, who cannot become another.");
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        VERIFY_RESULT(store);
        QVERIFY((*store)->isReadOnly());
        QVERIFY2((*store)->readOnlyReason().contains(u"folder that cannot be written"_s),
                 qPrintable((*store)->readOnlyReason()));
        QCOMPARE(codeNames(**store), QStringList(u"Trust"_s));
        QVERIFY(!Store::create(m_folder->filePath(u"new.crosscase"_s), u"New"_s));
        QVERIFY(!(*store)->copyTo(m_folder->filePath(u"copy.crosscase"_s)));
    }
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    QCOMPARE(files(), QStringList(Name));
}

void TestStoreFile::protectedFolderAfterCrash()
{
    makeProject();
    OtherProcess other([&] {
        static Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        return store && addCode(**store, u"Acknowledged"_s);
    });
    QVERIFY(other.isReady());
    other.kill();
    QFile::remove(path() + u"-shm"_s);
    QFile::remove(path() + u".lock"_s);
    QFile::setPermissions(path(), QFile::Permissions(0x4444));
    QFile::setPermissions(path() + u"-wal"_s, QFile::Permissions(0x4444));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555));
    {
        const OrdinaryUser user;
        if (!user.isBound())
            QSKIP("Permissions do not bind here: the tests run as the superuser, who cannot become another.");
        // Never the file without its newest changes: they are in the log, which cannot be read here.
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadOnly);
        if (store)
            QCOMPARE(codeNames(**store), QStringList({u"Trust"_s, u"Acknowledged"_s}));
        else
            QVERIFY2(store.error().message.contains(u"study.crosscase-wal"_s),
                     qPrintable(store.error().message));
    }
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
}

void TestStoreFile::unreadable()
{
    makeProject();
    QFile::setPermissions(path(), QFile::Permissions());
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    const OrdinaryUser user;
    if (!user.isBound())
        QSKIP("Permissions do not bind here: the tests run as the superuser, who cannot become another.");
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    QVERIFY(!store);
    QVERIFY2(store.error().message.contains(u"no permission"_s), qPrintable(store.error().message));
}

void TestStoreFile::closedWhileRead()
{
    makeProject();
    Result<StorePointer> writer = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(writer);
    VERIFY_RESULT(addCode(**writer, u"New"_s));
    {
        const Result<StorePointer> reader = Store::open(path(), Store::Mode::ReadOnly);
        VERIFY_RESULT(reader);
        QCOMPARE(codeNames(**reader).size(), 2);
        VERIFY_RESULT((*writer)->close());
        QCOMPARE(codeNames(**reader).size(), 2);
    }
    QCOMPARE(files(), QStringList(Name));
    QCOMPARE(querySql(path(), "SELECT name FROM code"), QStringList({u"Trust"_s, u"New"_s}));
}

/// Somebody's R session is in the middle of reading the file at rest.
void TestStoreFile::openedWhileRead()
{
    makeProject();
    SQLite::Database reader(path().toStdString(), SQLite::OPEN_READONLY);
    auto reading = std::make_unique<SQLite::Statement>(reader, "SELECT * FROM sqlite_master");
    QVERIFY(reading->executeStep());
    Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    QVERIFY2(!(*store)->isReadOnly(), qPrintable((*store)->readOnlyReason()));
    reading.reset();
    VERIFY_RESULT(addCode(**store, u"New"_s));
    VERIFY_RESULT((*store)->close());
    QCOMPARE(files(), QStringList(Name));
    QCOMPARE(querySql(path(), "SELECT name FROM code"), QStringList({u"Trust"_s, u"New"_s}));
}

void TestStoreFile::changedBehindOurBack()
{
    makeProject();
    Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"Before"_s));
    runSql(path(), "UPDATE code SET definition = 'by somebody else' WHERE name = 'Trust'");
    for (int i = 0; i < 2; ++i) {
        const Result<ChangeSet> refused = addCode(**store, u"After"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"changed by another program"_s),
                 qPrintable(refused.error().message));
    }
    QVERIFY(!(*store)->undo(u"Kari"_s));
    VERIFY_RESULT((*store)->close());
    QCOMPARE(files(), QStringList(Name));
    QCOMPARE(querySql(path(), "SELECT name, definition FROM code"),
             QStringList({u"Trust|by somebody else"_s, u"Before|"_s}));
    store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"After"_s));
}

void TestStoreFile::replacedBehindOurBack()
{
    makeProject();
    const QString other = m_folder->filePath(u"synced.crosscase"_s);
    const QString saved = m_folder->filePath(u"saved.crosscase"_s);
    QVERIFY(QFile::copy(path(), other));
    const QByteArray synced = bytesOf(other);
    Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"Before"_s));
    QCOMPARE(std::rename(other.toUtf8().constData(), path().toUtf8().constData()), 0);

    const Result<ChangeSet> refused = addCode(**store, u"After"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(u"replaced by another program"_s),
             qPrintable(refused.error().message));
    VERIFY_RESULT((*store)->copyTo(saved)); // what is open here can still be saved elsewhere
    VERIFY_RESULT((*store)->close());

    // The file that was put there is untouched, also by our log.
    QCOMPARE(bytesOf(path()), synced);
    store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    QCOMPARE(codeNames(**store), QStringList(u"Trust"_s));
    QCOMPARE(*(*store)->check(), QStringList());
    const Result<StorePointer> copied = Store::open(saved, Store::Mode::ReadWrite);
    VERIFY_RESULT(copied);
    QCOMPARE(codeNames(**copied), QStringList({u"Trust"_s, u"Before"_s}));
}

void TestStoreFile::deletedBehindOurBack()
{
    makeProject();
    Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    QVERIFY(QFile::remove(path()));
    QVERIFY(!addCode(**store, u"After"_s));
    const QString saved = m_folder->filePath(u"saved.crosscase"_s);
    VERIFY_RESULT((*store)->copyTo(saved));
    VERIFY_RESULT((*store)->close());
    QCOMPARE(querySql(saved, "SELECT name FROM code"), QStringList(u"Trust"_s));
}

void TestStoreFile::copy()
{
    makeProject();
    const QString copy = m_folder->filePath(u"copy.crosscase"_s);
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"In the log"_s));
    VERIFY_RESULT((*store)->copyTo(copy));
    QCOMPARE(files(),
             QStringList({u"copy.crosscase"_s, Name, Name + u"-shm"_s, Name + u"-wal"_s, Name + u".lock"_s}));
    QCOMPARE(querySql(copy, "PRAGMA journal_mode"), QStringList(u"delete"_s));
    const Result<StorePointer> opened = Store::open(copy, Store::Mode::ReadWrite);
    VERIFY_RESULT(opened);
    QCOMPARE(codeNames(**opened), QStringList({u"Trust"_s, u"In the log"_s}));
    QCOMPARE((*opened)->read().rows<ProjectRow>()->first(), (*store)->read().rows<ProjectRow>()->first());
    QCOMPARE(*(*opened)->check(), QStringList());
    VERIFY_RESULT((*opened)->undo(u"Kari"_s)); // its history came along
}

void TestStoreFile::copyOfReadOnly()
{
    makeProject();
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadOnly);
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->copyTo(m_folder->filePath(u"copy.crosscase"_s)));
    const Result<StorePointer> copied = Store::open(m_folder->filePath(u"copy.crosscase"_s),
                                                    Store::Mode::ReadWrite);
    VERIFY_RESULT(copied);
    QCOMPARE(codeNames(**copied), QStringList(u"Trust"_s));
}

void TestStoreFile::copyOverSomething()
{
    makeProject();
    const QString taken = m_folder->filePath(u"thesis.docx"_s);
    QVERIFY(writeBytes(taken, "my thesis"));
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadOnly);
    VERIFY_RESULT(store);
    const Result<> copied = (*store)->copyTo(taken);
    QVERIFY(!copied);
    QCOMPARE(copied.error().kind, Error::Kind::Invalid);
    QCOMPARE(bytesOf(taken), QByteArray("my thesis"));
    QVERIFY(!(*store)->copyTo(path())); // not over itself either
    QCOMPARE(files(), QStringList({Name, u"thesis.docx"_s}));
}

void TestStoreFile::copyIntoNowhere()
{
    makeProject();
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadOnly);
    VERIFY_RESULT(store);
    const Result<> copied = (*store)->copyTo(m_folder->filePath(u"no/such/copy.crosscase"_s));
    QVERIFY(!copied);
    QVERIFY2(copied.error().message.contains(u"No copy could be written"_s),
             qPrintable(copied.error().message));
}

/// What a program that was killed while it wrote a copy left beside the project.
void TestStoreFile::unfinishedCopiesAreCleared()
{
    makeProject();
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-1000);
    const auto put = [&](const QString &name, bool isOld) {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write("half a copy") > 0 && file.flush()
            && (!isOld || file.setFileTime(old, QFileDevice::FileModificationTime));
    };
    QVERIFY(put(u"Copy.crosscase.0a1b2c3d.part"_s, true));
    QVERIFY(put(u"Copy.crosscase.0a1b2c3d.part-journal"_s, true));
    QVERIFY(put(u"Copy.crosscase.99999999.part"_s, false)); // somebody may be writing it
    QVERIFY(put(u"download.part"_s, true));                 // somebody else's
    QVERIFY(put(u"Copy.crosscase.part"_s, true));
    {
        const Result<StorePointer> reader = Store::open(path(), Store::Mode::ReadOnly);
        VERIFY_RESULT(reader);
        QCOMPARE(files().size(), 6); // who only reads clears nothing
    }
    VERIFY_RESULT(Store::open(path(), Store::Mode::ReadWrite));
    QCOMPARE(files(),
             QStringList({u"Copy.crosscase.99999999.part"_s, u"Copy.crosscase.part"_s, u"download.part"_s,
                          u"study.crosscase"_s}));
}

void TestStoreFile::idsOfCopies()
{
    const auto prefixes = [](const Store &store) {
        QSet<qint64> found;
        const QList<CodeRow> codes = store.read().rows<CodeRow>().value_or(QList<CodeRow>());
        for (const CodeRow &code : codes)
            found.insert(code.id >> 32);
        return found;
    };
    makeProject();
    const QString copied = m_folder->filePath(u"copy.crosscase"_s);
    const QString moved = m_folder->filePath(u"moved.crosscase"_s);
    {
        const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
        VERIFY_RESULT(store);
        VERIFY_RESULT(addCode(**store, u"Same place"_s));
        const QList<CodeRow> codes = *(*store)->read().rows<CodeRow>();
        QCOMPARE(prefixes(**store).size(), 1); // the same working copy goes on counting
        QCOMPARE(codes.at(1).id, codes.at(0).id + 1);
        QVERIFY(codes.at(0).id > 0);
        VERIFY_RESULT((*store)->copyTo(copied));
    }
    {
        const Result<StorePointer> store = Store::open(copied, Store::Mode::ReadWrite);
        VERIFY_RESULT(store);
        VERIFY_RESULT(addCode(**store, u"In the copy"_s));
        QCOMPARE(prefixes(**store).size(), 2);
    }
    QVERIFY(QFile::rename(path(), moved));
    const Result<StorePointer> store = Store::open(moved, Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"After moving"_s));
    QCOMPARE(prefixes(**store).size(), 2);
    const Result<StorePointer> copy = Store::open(copied, Store::Mode::ReadOnly);
    VERIFY_RESULT(copy);
    QCOMPARE((prefixes(**store) & prefixes(**copy)).size(), 1); // only what they had before they parted
}

void TestStoreFile::idsAfterDamage()
{
    makeProject();
    runSql(path(), "UPDATE copy SET next_id = 1");
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    VERIFY_RESULT(addCode(**store, u"Another"_s));
    QVERIFY((*store)->read().rows<CodeRow>()->last().id > (qint64(1) << 32));
}

void TestStoreFile::migrationFails()
{
    makeProject();
    const QByteArray before = bytesOf(path());
    const QString steps = m_folder->filePath(u"steps"_s);
    QVERIFY(QDir().mkpath(steps));
    QVERIFY(writeBytes(steps + u"/0003_good.sql"_s, "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;"));
    QVERIFY(writeBytes(steps + u"/0004_bad.sql"_s,
                       "UPDATE code SET name = 'half'; CREATE TABLE nonsense (x NOTHING) STRICT;"));
    {
        Connection connection(path(), SQLite::OPEN_READWRITE);
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, migrate(connection, steps, 4));
        QCOMPARE(connection.integer("PRAGMA user_version"), 2);
    }
    QCOMPARE(bytesOf(path()), before);
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    QCOMPARE(codeNames(**store), QStringList(u"Trust"_s));
}

/// A project of schema version 0 never existed: the step to version 1 finds its tables there and fails.
void TestStoreFile::migrationFailsAtOpening()
{
    makeProject();
    runSql(path(), "PRAGMA user_version = 0");
    const QByteArray before = bytesOf(path());
    const Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    QVERIFY(!store);
    QVERIFY2(store.error().message.contains(u"It is as it was"_s), qPrintable(store.error().message));
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(files(), QStringList(Name));
    const Result<StorePointer> reader = Store::open(path(), Store::Mode::ReadOnly);
    QVERIFY(!reader);
    QVERIFY2(reader.error().message.contains(u"permission to write"_s), qPrintable(reader.error().message));
}

void TestStoreFile::migrationSteps()
{
    makeProject();
    const QString steps = m_folder->filePath(u"steps"_s);
    QVERIFY(QDir().mkpath(steps));
    QVERIFY(
        writeBytes(steps + u"/0001_project.sql"_s, "CREATE TABLE never (id INTEGER PRIMARY KEY) STRICT;"));
    QVERIFY(writeBytes(steps + u"/0003_extra.sql"_s, "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;"));
    QVERIFY(writeBytes(steps + u"/0004_more.sql"_s, "ALTER TABLE extra ADD COLUMN name TEXT;"));
    QVERIFY(writeBytes(steps + u"/0005_later.sql"_s, "DROP TABLE extra;"));
    Connection connection(path(), SQLite::OPEN_READWRITE);
    migrate(connection, steps, 4);
    QCOMPARE(connection.integer("PRAGMA user_version"), 4);
    QCOMPARE(querySql(path(), "SELECT name FROM pragma_table_info('extra')"),
             QStringList({u"id"_s, u"name"_s}));
    QCOMPARE(querySql(path(), "SELECT count(*) FROM sqlite_master WHERE name = 'never'"),
             QStringList(u"0"_s));
    QCOMPARE(querySql(path(), "SELECT name FROM code"), QStringList(u"Trust"_s));
}

/// A file that version 1 of the schema made (compressed by qCompress): everything is there, and can be undone.
void TestStoreFile::versionOneIsMigrated()
{
    QFile stored(qEnvironmentVariable("CROSSCASE_SOURCE_DIR")
                 + u"/tests/data/store/version-1.crosscase.qz"_s);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QVERIFY(writeBytes(path(), qUncompress(stored.readAll())));
    QCOMPARE(querySql(path(), "PRAGMA user_version"), QStringList(u"1"_s));
    const QStringList quotations = querySql(path(),
                                            "SELECT code_path, case_path, stance, text FROM quotation");
    QCOMPARE(quotations,
             QStringList({u"Drivers/Test lab and new technology|A1|x|The lab was open to us"_s,
                          u"Drivers/Networking|A1|o|whom to ask"_s}));
    const Result<StorePointer> reader = Store::open(path(), Store::Mode::ReadOnly);
    QVERIFY(
        !reader); // an older file is brought up to date when it is opened for writing, never read as something else
    Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    const Result<QStringList> problems = (*store)->check();
    VERIFY_RESULT(problems);
    QCOMPARE(*problems, QStringList());
    QCOMPARE((*store)->read().rows<UnplacedRow>()->size(), 0);
    VERIFY_RESULT((*store)->undo(u"Kari"_s));
    QCOMPARE((*store)->read().rows<CodingRow>()->size(), 0);
    VERIFY_RESULT((*store)->redo(u"Kari"_s));
    const Id coding = (*store)->read().rows<CodingRow>()->last().id;
    VERIFY_RESULT((*store)->change(u"Lost"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        UnplacedRow row;
        row.document = writer.read().rows<DocumentHeadRow>()->first().id;
        row.coding = coding;
        row.text = u"whom to ask"_s;
        CROSSCASE_TRY(writer.insert(row));
        return {};
    }));
    store->reset();
    QCOMPARE(querySql(path(), "SELECT user_version FROM pragma_user_version"),
             QStringList(QString::number(SchemaVersion)));
    QCOMPARE(querySql(path(), "SELECT code_path, case_path, stance, text FROM quotation"),
             quotations.first(1));
}

/// A new version of the schema comes with a file of the one before, made by the program of that time and stored here.
void TestStoreFile::storedVersions_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/tests/data/store"_s);
    for (int version = 1; version <= SchemaVersion; ++version) {
        const QString file = folder.filePath(u"version-%1.crosscase.qz"_s.arg(version));
        if (version < SchemaVersion || QFile::exists(file))
            QTest::addRow("version %d", version) << file;
    }
}

/// Everything in it is there afterwards, can be undone to the start and made again, and its history still tells.
void TestStoreFile::storedVersions()
{
    QFETCH(const QString, file);
    QFile stored(file);
    QVERIFY2(stored.open(QIODevice::ReadOnly), qPrintable(file));
    const QByteArray bytes = qUncompress(stored.readAll());
    QVERIFY(writeBytes(path(), bytes));
    QMap<QString, QStringList> before;
    for (const QString &name :
         querySql(path(),
                  "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'document_%s_%' "
                  "AND name NOT IN ('copy')"))
        before.insert(name, querySql(path(), "SELECT * FROM " + name.toUtf8() + " ORDER BY 1"));
    QVERIFY(!before.value(u"coding"_s).isEmpty());
    QVERIFY(!before.value(u"history"_s).isEmpty());
    const QStringList quotations = querySql(path(), "SELECT * FROM quotation");
    Result<StorePointer> store = Store::open(path(), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    QVERIFY(!(*store)->isReadOnly());
    QCOMPARE(*(*store)->check(), QStringList());
    for (const auto &[name, rows] : before.asKeyValueRange()) {
        const QStringList now = querySql(path(), "SELECT * FROM " + name.toUtf8() + " ORDER BY 1");
        QCOMPARE(now.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i)
            QVERIFY2(now.at(i).startsWith(rows.at(i)), qPrintable(name)); // new columns come last
    }
    QCOMPARE(querySql(path(), "SELECT * FROM quotation"), quotations);
    int undone = 0;
    while ((*store)->nextUndo()) {
        VERIFY_RESULT((*store)->undo(u"Kari"_s));
        ++undone;
    }
    QVERIFY(undone > 0);
    QCOMPARE(querySql(path(), "SELECT count(*) FROM coding"), QStringList(u"0"_s));
    for (int i = 0; i < undone; ++i)
        VERIFY_RESULT((*store)->redo(u"Kari"_s));
    QCOMPARE(querySql(path(), "SELECT * FROM quotation"), quotations);
    QCOMPARE(*(*store)->check(), QStringList());
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "test_storefile.moc"
