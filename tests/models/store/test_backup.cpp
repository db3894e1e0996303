// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawsql.h"
#include "store/backup.h"
#include "store/store.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

void setDay(const QDateTime &day)
{
    qputenv("CROSSCASE_NOW", day.toUTC().toString(Qt::ISODateWithMs).toLatin1());
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void makeAndOpen();
    void nothingBesideTheProject();
    void onceADay();
    void inTheBackground();
    void backgroundWhenNotDue();
    void stopped();
    void keptByCount();
    void keptByAge();
    void workingCopiesApart();
    void hostileIdentity();
    void damagedProjectKeepsOldBackups();
    void damagedBackup();
    void restoreIsACopy();
    void beforeMigration();
    void folderThatCannotBeMade();

private:
    [[nodiscard]] QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
    QString m_guid;
    std::unique_ptr<Backups> m_backups;
};

void TestBackup::init()
{
    QTest::failOnWarning();
    setDay(QDateTime(QDate(2026, 3, 1), QTime(9, 30)));
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"work"_s));
    m_path = m_folder->filePath(u"work/My study.crosscase"_s);
    Result<std::unique_ptr<Store>> store = Store::create(m_path, u"My study"_s);
    VERIFY_RESULT(store);
    m_store = std::move(*store);
    m_guid = m_store->read().rows<ProjectRow>()->first().guid;
    m_backups = std::make_unique<Backups>(m_folder->filePath(u"data/backups"_s));
}

void TestBackup::cleanup()
{
    m_store.reset();
    m_folder.reset();
    qunsetenv("CROSSCASE_NOW");
}

QStringList TestBackup::names() const
{
    QStringList names;
    for (const Backup &backup : m_backups->list(m_guid))
        names.append(QFileInfo(backup.path).fileName());
    return names;
}

void TestBackup::makeAndOpen()
{
    VERIFY_RESULT(
        m_store->change(u"Set"_s, u"Kari"_s, [](Writer &writer) { return writer.set(u"a"_s, u"b"_s); }));
    QVERIFY(m_backups->list(m_guid).isEmpty());
    const Result<Backup> made = m_backups->make(m_path, Backup::Reason::ByHand);
    VERIFY_RESULT(made);
    QCOMPARE(made->reason, Backup::Reason::ByHand);
    QCOMPARE(made->at, QDateTime(QDate(2026, 3, 1), QTime(9, 30)).toUTC());
    QCOMPARE(made->bytes, QFileInfo(made->path).size());
    QVERIFY(made->path.endsWith(u".My study.crosscase"_s));
    QCOMPARE(m_backups->list(m_guid).size(), 1);
    QCOMPARE(m_backups->list(m_guid).first().path, made->path);

    // While the project is open, with what is still in its log; and the backup is a project like any other.
    const Result<std::unique_ptr<Store>> opened = Store::open(made->path, Store::Mode::ReadOnly);
    VERIFY_RESULT(opened);
    QCOMPARE(*(*opened)->read().setting(u"a"_s), u"b"_s);
    QCOMPARE(*(*opened)->check(), QStringList());
    // Nobody else on this computer can look into it.
    const QFile::Permissions rights = QFile::permissions(QFileInfo(made->path).path());
    QCOMPARE(rights & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
             QFile::Permissions());
}

void TestBackup::nothingBesideTheProject()
{
    VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::Daily));
    m_store.reset();
    QCOMPARE(QDir(m_folder->filePath(u"work"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList(u"My study.crosscase"_s));
    QVERIFY(Backups::dataFolder().startsWith(qEnvironmentVariable("XDG_DATA_HOME", QDir::homePath())));
}

void TestBackup::onceADay()
{
    QVERIFY(m_backups->isDue(m_guid, m_path));
    VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::Daily));
    QVERIFY(!m_backups->isDue(m_guid, m_path));
    setDay(QDateTime(QDate(2026, 3, 1), QTime(23, 59)));
    QVERIFY(!m_backups->isDue(m_guid, m_path));
    setDay(QDateTime(QDate(2026, 3, 2), QTime(0, 1)));
    QVERIFY(m_backups->isDue(m_guid, m_path));
    VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::BeforeMigration));
    QVERIFY(m_backups->isDue(m_guid, m_path)); // another reason is no daily backup
}

void TestBackup::inTheBackground()
{
    QFuture<Result<Backup>> future = m_backups->makeIfDue(m_guid, m_path);
    // The project is used meanwhile.
    for (int i = 0; i < 5; ++i) {
        VERIFY_RESULT(m_store->change(
            u"Set"_s, u"Kari"_s, [&](Writer &writer) { return writer.set(u"a"_s, QString::number(i)); }));
    }
    future.waitForFinished();
    QCOMPARE(future.resultCount(), 1);
    VERIFY_RESULT(future.result());
    QCOMPARE(names().size(), 1);
}

void TestBackup::backgroundWhenNotDue()
{
    VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::Daily));
    QFuture<Result<Backup>> future = m_backups->makeIfDue(m_guid, m_path);
    future.waitForFinished();
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(names().size(), 1);
}

void TestBackup::stopped()
{
    VERIFY_RESULT(m_store->change(u"Fill"_s, u"Kari"_s, [](Writer &writer) -> Result<> {
        for (int i = 0; i < 20000; ++i) {
            CodeRow code;
            code.name = u"Code %1"_s.arg(i);
            CROSSCASE_TRY(writer.insert(code));
        }
        return {};
    }));
    int asked = 0;
    const Result<Backup> made = m_backups->make(m_path, Backup::Reason::Daily, [&] { return ++asked > 2; });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 3);
    QVERIFY(names().isEmpty());
    QDir folder(m_folder->filePath(u"data/backups"_s));
    QCOMPARE(QDir(folder.filePath(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot).first()))
                 .entryList(QDir::Files | QDir::Hidden),
             QStringList()); // no half file either
    VERIFY_RESULT(m_store->undo(u"Kari"_s));
}

void TestBackup::keptByCount()
{
    const QDateTime start(QDate(2026, 3, 1), QTime(9, 0));
    for (int day = 0; day < Backups::KeepDaily + 5; ++day) {
        setDay(start.addDays(day));
        VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::Daily));
    }
    const QList<Backup> left = m_backups->list(m_guid);
    QCOMPARE(left.size(), Backups::KeepDaily);
    QCOMPARE(left.first().at, start.addDays(Backups::KeepDaily + 4).toUTC()); // newest first
    QCOMPARE(left.last().at, start.addDays(5).toUTC());

    for (int i = 0; i < Backups::KeepBeforeMigration + 2; ++i) {
        setDay(start.addDays(100 + i));
        VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::BeforeMigration));
    }
    QCOMPARE(names().size(), Backups::KeepDaily + Backups::KeepBeforeMigration);
    VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::ByHand)); // never removed
    setDay(start.addDays(1000));
    VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::Daily));
    QCOMPARE(names().filter(u".hand."_s).size(), 1);
}

void TestBackup::keptByAge()
{
    const QDateTime start(QDate(2026, 3, 1), QTime(9, 0));
    for (const int day : {0, 1, Backups::KeepDays + 1}) {
        setDay(start.addDays(day));
        VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::Daily));
    }
    QCOMPARE(names().size(), 2); // that of day 0 is too old
    setDay(start.addDays(10 * Backups::KeepDays));
    VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::Daily));
    QCOMPARE(names().size(), 1);
}

/// Two copies of a project by two coders on one computer do not drive out each other's backups.
void TestBackup::workingCopiesApart()
{
    const QString other = m_folder->filePath(u"work/Other.crosscase"_s);
    VERIFY_RESULT(m_store->copyTo(other));
    VERIFY_RESULT(m_backups->make(other, Backup::Reason::Daily));
    QVERIFY(m_backups->isDue(m_guid, m_path));
    const QDateTime start(QDate(2026, 3, 1), QTime(9, 0));
    for (int day = 0; day < Backups::KeepDaily + 2; ++day) {
        setDay(start.addDays(day));
        VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::Daily));
    }
    QCOMPARE(names().size(), Backups::KeepDaily + 1);
    QCOMPARE(names().filter(u"Other"_s).size(), 1);
}

/// The identity comes from the file: it must not lead out of the folder.
void TestBackup::hostileIdentity()
{
    const QString guid = u"../../../work/hole"_s;
    VERIFY_RESULT(m_store->change(u"Guid"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        const Result<QList<ProjectRow>> rows = writer.read().rows<ProjectRow>();
        CROSSCASE_TRY(rows);
        ProjectRow row = rows->first();
        row.guid = guid;
        return writer.update(row);
    }));
    const Result<Backup> made = m_backups->make(m_path, Backup::Reason::Daily);
    VERIFY_RESULT(made);
    QVERIFY(QFileInfo(made->path)
                .canonicalFilePath()
                .startsWith(QFileInfo(m_folder->filePath(u"data/backups"_s)).canonicalFilePath() + u'/'));
    QCOMPARE(m_backups->list(guid).size(), 1);
    QVERIFY(m_backups->list(m_guid).isEmpty());
}

void TestBackup::damagedProjectKeepsOldBackups()
{
    VERIFY_RESULT(m_backups->make(m_path, Backup::Reason::Daily));
    m_store.reset();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
    const qint64 size = file.size();
    QVERIFY(file.write(QByteArray(int(size) - 4096, '\x55')) > 0);
    file.close();
    setDay(QDateTime(QDate(2027, 3, 1), QTime(9, 0)));
    const Result<Backup> made = m_backups->make(m_path, Backup::Reason::Daily);
    QVERIFY(!made);
    QCOMPARE(names().size(), 1);
}

void TestBackup::damagedBackup()
{
    const Result<Backup> made = m_backups->make(m_path, Backup::Reason::Daily);
    VERIFY_RESULT(made);
    QFile file(made->path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
    QVERIFY(file.write(QByteArray(8192, '\x55')) > 0);
    file.close();
    const QString target = m_folder->filePath(u"work/restored.crosscase"_s);
    QVERIFY(!m_backups->restoreAs(*made, target));
    QVERIFY(!QFile::exists(target));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    QVERIFY(!m_backups->restoreAs(*made, target));
    QVERIFY(!QFile::exists(target));
}

void TestBackup::restoreIsACopy()
{
    VERIFY_RESULT(
        m_store->change(u"Set"_s, u"Kari"_s, [](Writer &writer) { return writer.set(u"a"_s, u"old"_s); }));
    const Result<Backup> made = m_backups->make(m_path, Backup::Reason::Daily);
    VERIFY_RESULT(made);
    VERIFY_RESULT(
        m_store->change(u"Set"_s, u"Kari"_s, [](Writer &writer) { return writer.set(u"a"_s, u"new"_s); }));
    const QString target = m_folder->filePath(u"work/restored.crosscase"_s);
    VERIFY_RESULT(m_backups->restoreAs(*made, target));
    const Result<std::unique_ptr<Store>> restored = Store::open(target, Store::Mode::ReadWrite);
    VERIFY_RESULT(restored);
    QCOMPARE(*(*restored)->read().setting(u"a"_s), u"old"_s);
    QCOMPARE(*m_store->read().setting(u"a"_s), u"new"_s);
    const Result<> again = m_backups->restoreAs(*made, m_path); // never over something
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Invalid);
}

/// Opening an older project makes one, even when the migration fails afterwards.
void TestBackup::beforeMigration()
{
    m_store.reset();
    runSql(m_path, "PRAGMA user_version = 0");
    QVERIFY(!Store::open(m_path, Store::Mode::ReadWrite));
    const QList<Backup> made = Backups().list(m_guid); // the folder of this test's own settings
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().reason, Backup::Reason::BeforeMigration);
    QCOMPARE(querySql(made.first().path, "SELECT guid FROM project"), QStringList(m_guid));
    QVERIFY(QFile::remove(made.first().path));
}

void TestBackup::folderThatCannotBeMade()
{
    QFile file(m_folder->filePath(u"data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly)); // a file stands where the folder should be
    const Result<Backup> made = m_backups->make(m_path, Backup::Reason::Daily);
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(u"No backup was made"_s), qPrintable(made.error().message));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
