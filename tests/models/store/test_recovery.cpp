// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can still be read of damaged projects.

#include "rawsql.h"
#include "store/recovery.h"
#include "store/store.h"
#include "support/fastfolder.h"
#include "support/rowdigest.h"
#include "support/verifyresult.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <random>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Page = 4096;
constexpr int Codings = 400;
constexpr int Length = 30000;

using StorePointer = std::unique_ptr<Store>;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

qint64 number(const QString &path, const QByteArray &sql)
{
    return querySql(path, sql).value(0).toLongLong();
}

/// Pages of a table that hold its rows, first to last.
QList<qsizetype> leavesOf(const QString &path, const QByteArray &table)
{
    QList<qsizetype> leaves;
    const QByteArray bytes = bytesOf(path);
    QList<qsizetype> stack{
        qsizetype(number(path, "SELECT rootpage FROM sqlite_master WHERE name = '" + table + "'"))};
    while (!stack.isEmpty()) {
        const qsizetype page = stack.takeFirst();
        const char *data = bytes.constData() + (page - 1) * Page;
        if (data[0] == 0x0d) {
            leaves.append(page);
            continue;
        }
        for (int i = 0; i < qFromBigEndian<quint16>(data + 3); ++i)
            stack.append(qFromBigEndian<quint32>(data + qFromBigEndian<quint16>(data + 12 + 2 * i)));
        stack.append(qFromBigEndian<quint32>(data + 8));
    }
    return leaves;
}

QByteArray withoutPage(QByteArray bytes, qsizetype page)
{
    return bytes.replace((page - 1) * Page, Page, QByteArray(Page, '\0'));
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void wholeProject();
    void logOfAKilledWriter();
    void lostPages_data();
    void lostPages();
    void lostPagesAndHistory_data();
    void lostPagesAndHistory();
    void lostListOfTables();
    void lostHeader();
    void lostText();
    void brokenTree();
    void valuesWithoutSense();
    void saysItIsOlder();
    void cutBetweenPages();
    void emptyTable();
    void strangersTriggers();
    void mutations_data();
    void mutations();
    void stopped();
    void refused();
    void reportIsAMemo();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes the bytes as a damaged project, recovers it and checks what every recovered project must be.
    Recovery recover(const QByteArray &damaged);
    [[nodiscard]] RowDigest digest(const QString &file) const;

    QTemporaryDir m_folder{fastFolderTemplate()};
    QByteArray m_bytes;
    QByteArray m_withoutHistory;
    std::optional<RowDigest> m_digest;
};

void TestRecovery::initTestCase()
{
    const QString original = path(u"original.crosscase"_s);
    Result<StorePointer> store = Store::create(original, u"Study"_s);
    VERIFY_RESULT(store);
    Id document = NoId;
    Id code = NoId;
    Id coder = NoId;
    VERIFY_RESULT((*store)->change(u"Begin"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        CoderRow kari;
        kari.name = u"Kari"_s;
        kari.createdAt = u"2026-03-01T12:00:00.000Z"_s;
        coder = writer.insert(kari).value();
        CodeRow drivers;
        drivers.name = u"Drivers"_s;
        drivers.position = u"a0"_s;
        CodeRow trust;
        trust.parent = writer.insert(drivers).value();
        trust.name = u"Trust"_s;
        trust.position = u"a1"_s;
        code = writer.insert(trust).value();
        CaseRow cluster;
        cluster.name = u"Coast"_s;
        cluster.position = u"a0"_s;
        const Id coast = writer.insert(cluster).value();
        AttributeRow attribute;
        attribute.name = u"Employees"_s;
        attribute.position = u"a0"_s;
        attribute.kind = u"number"_s;
        AttributeValueRow value;
        value.attribute = writer.insert(attribute).value();
        value.caseId = coast;
        value.text = u"12"_s;
        value.number = 12;
        CROSSCASE_TRY(writer.insert(value));
        for (int i = 0; i < 3; ++i) {
            DocumentHeadRow head;
            head.name = u"Interview %1"_s.arg(i);
            head.position = u"a%1"_s.arg(i);
            head.length = Length;
            head.createdAt = u"2026-03-01T12:00:00.000Z"_s;
            DocumentBodyRow body;
            document = body.id = writer.insert(head).value();
            for (int sentence = 0; body.body.size() < Length - 100; ++sentence)
                body.body += u"%1: Vi stoler på hverandre 🙂, sa de i %2. "_s.arg(sentence).arg(i);
            while (body.body.toUcs4().size() < Length)
                body.body += u'.';
            CROSSCASE_TRY(writer.insert(body));
            MemoRow memo;
            memo.title = u"On %1"_s.arg(i);
            memo.createdAt = memo.changedAt = u"2026-03-01T12:00:00.000Z"_s;
            MemoLinkRow link;
            link.memo = writer.insert(memo).value();
            link.document = document;
            CROSSCASE_TRY(writer.insert(link));
        }
        return {};
    }));
    for (int i = 0; i < Codings; ++i) {
        VERIFY_RESULT((*store)->change(u"Code"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
            CodingRow coding;
            coding.document = document;
            coding.code = code;
            coding.coder = coder;
            coding.span = {i * 50, i * 50 + 60};
            coding.memo = u"because of what is said there, number %1"_s.arg(i);
            coding.createdAt = u"2026-03-01T12:00:00.000Z"_s;
            CROSSCASE_TRY(writer.insert(coding));
            return {};
        }));
    }
    VERIFY_RESULT((*store)->undo(u"Kari"_s)); // what is taken back must stay so
    store->reset();
    m_bytes = bytesOf(original);
    m_digest = digest(original);
    runSql(original, "PRAGMA foreign_keys = OFF; DELETE FROM history; VACUUM");
    m_withoutHistory = bytesOf(original);
}

void TestRecovery::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!qUncompress: )"_s)); // a change that cannot be unpacked is told otherwise
    for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
        QFile::remove(path(name));
}

RowDigest TestRecovery::digest(const QString &file) const
{
    const Result<StorePointer> store = Store::open(file, Store::Mode::ReadOnly);
    return store ? RowDigest::of((*store)->read()).value_or(RowDigest()) : RowDigest();
}

Recovery TestRecovery::recover(const QByteArray &damaged)
{
    const QString from = path(u"damaged.crosscase"_s);
    const QString to = path(u"recovered.crosscase"_s);
    QFile::remove(to);
    if (!writeBytes(from, damaged))
        qFatal("cannot write");
    const Result<Recovery> recovered = recoverProject(from, to);
    if (!recovered) {
        QTest::qFail(qPrintable(recovered.error().message + recovered.error().details), __FILE__, __LINE__);
        return {};
    }
    if (bytesOf(from) != damaged)
        QTest::qFail("the damaged file was changed", __FILE__, __LINE__);
    const Result<StorePointer> store = Store::open(to, Store::Mode::ReadWrite); // and can be worked on
    if (!store || (*store)->isReadOnly() || (*store)->check().value_or(QStringList(u"?"_s)) != QStringList())
        QTest::qFail("what was recovered is not whole", __FILE__, __LINE__);
    return *recovered;
}

void TestRecovery::wholeProject()
{
    const Recovery recovery = recover(m_bytes);
    QCOMPARE(recovery.losses, QStringList());
    QCOMPARE(recovery.rows(Table::Coding), Codings - 1);
    QCOMPARE(recovery.changes, Codings + 2);
    QVERIFY(digest(path(u"recovered.crosscase"_s)) == *m_digest);
    QVERIFY(recovery.text().startsWith(u"Everything was found.\n"_s));
    QVERIFY(recovery.text().contains(u"- Codings: 399\n"_s));
    // The history is there, too, and undo goes on where it was.
    Result<StorePointer> store = Store::open(path(u"recovered.crosscase"_s), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->redo(u"Kari"_s));
    QCOMPARE(*(*store)->read().count(Table::Coding), Codings);
    for (int i = 0; i < Codings + 1; ++i)
        VERIFY_RESULT((*store)->undo(u"Kari"_s));
    QCOMPARE(*(*store)->read().count(Table::DocumentHead), 0);
}

/// The newest changes are only in the log beside the file.
void TestRecovery::logOfAKilledWriter()
{
    const QString live = path(u"live.crosscase"_s);
    QVERIFY(writeBytes(live, m_bytes));
    Result<StorePointer> store = Store::open(live, Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    VERIFY_RESULT((*store)->change(u"Code"_s, u"Kari"_s, [](Writer &writer) -> Result<> {
        CodeRow row;
        row.name = u"In the log"_s;
        row.position = u"a5"_s;
        CROSSCASE_TRY(writer.insert(row));
        return {};
    }));
    const QByteArray log = bytesOf(live + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    QVERIFY(writeBytes(path(u"damaged.crosscase-wal"_s), log));
    (void)recover(bytesOf(live));
    QCOMPARE(number(path(u"recovered.crosscase"_s), "SELECT count(*) FROM code WHERE name = 'In the log'"),
             1);
    // Of a log with a damaged end, what is before it.
    QVERIFY(writeBytes(path(u"damaged.crosscase-wal"_s), log.chopped(100)));
    (void)recover(bytesOf(live));
    QCOMPARE(number(path(u"recovered.crosscase"_s), "SELECT count(*) FROM code WHERE name = 'In the log'"),
             0);
    QFile::remove(path(u"damaged.crosscase-wal"_s));
}

void TestRecovery::lostPages_data()
{
    QTest::addColumn<QByteArray>("table");
    for (const char *table : {"coding", "code", "document_head", "memo", "cases", "coder", "attribute_value"})
        QTest::newRow(table) << QByteArray(table);
}

/// Every row that stood on them is in the history.
void TestRecovery::lostPages()
{
    QFETCH(QByteArray, table);
    QVERIFY(writeBytes(path(u"a.crosscase"_s), m_bytes));
    QByteArray damaged = m_bytes;
    const QList<qsizetype> leaves = leavesOf(path(u"a.crosscase"_s), table);
    for (const qsizetype leaf : leaves)
        damaged = withoutPage(damaged, leaf);
    const Recovery recovery = recover(damaged);
    QVERIFY(!recovery.losses.isEmpty()); // pages that could not be read are named even so
    const QString recovered = path(u"recovered.crosscase"_s);
    runSql(recovered, "DELETE FROM memo WHERE title = 'Recovery report'");
    QVERIFY(digest(recovered) == *m_digest);
}

void TestRecovery::lostPagesAndHistory_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("code") << "code"_ba << u"Lost code 1"_s << "SELECT name FROM code"_ba;
    QTest::newRow("coder") << "coder"_ba << u"Lost coder 1"_s << "SELECT name FROM coder"_ba;
    QTest::newRow("cases") << "cases"_ba << u"Lost case 1"_s << "SELECT name FROM cases"_ba;
    QTest::newRow("attribute") << "attribute"_ba << u"Lost attribute 1"_s << "SELECT name FROM attribute"_ba;
    QTest::newRow("heads") << "document_head"_ba << u"Lost name 1"_s
                           << "SELECT name FROM document_head ORDER BY name"_ba;
}

/// What refers to rows that are lost for good is kept under a name that says so.
void TestRecovery::lostPagesAndHistory()
{
    QFETCH(QByteArray, table);
    QFETCH(QString, name);
    QFETCH(QByteArray, named);
    QVERIFY(writeBytes(path(u"a.crosscase"_s), m_withoutHistory));
    QByteArray damaged = m_withoutHistory;
    for (const qsizetype leaf : leavesOf(path(u"a.crosscase"_s), table))
        damaged = withoutPage(damaged, leaf);
    const Recovery recovery = recover(damaged);
    const QString recovered = path(u"recovered.crosscase"_s);
    QCOMPARE(querySql(recovered, named).value(0), name);
    QCOMPARE(number(recovered, "SELECT count(*) FROM coding"), Codings - 1);
    QCOMPARE(number(recovered, "SELECT count(*) FROM quotation WHERE length(text) = 60"), Codings - 1);
    QVERIFY(recovery.text().contains(u"1 named as lost"_s) || recovery.text().contains(u"3 named as lost"_s));
}

/// The pages of the tables are known by what stands on them.
void TestRecovery::lostListOfTables()
{
    for (QByteArray damaged : {m_bytes, m_withoutHistory}) {
        const QByteArray header = damaged.first(100);
        damaged.replace(0, Page, header + QByteArray(Page - 100, '\0'));
        (void)recover(damaged);
        const QString recovered = path(u"recovered.crosscase"_s);
        runSql(recovered, "DELETE FROM memo WHERE title = 'Recovery report'");
        QVERIFY(digest(recovered) == *m_digest);
    }
}

void TestRecovery::lostHeader()
{
    QByteArray damaged = m_bytes;
    damaged.replace(0, 100, QByteArray(100, '\x5a'));
    QVERIFY(!Store::open(path(u"damaged.crosscase"_s), Store::Mode::ReadOnly));
    const Recovery recovery = recover(damaged);
    QCOMPARE(recovery.losses, QStringList());
    QVERIFY(digest(path(u"recovered.crosscase"_s)) == *m_digest);
}

/// Positions behind what is lost still mean what they meant.
void TestRecovery::lostText()
{
    QVERIFY(writeBytes(path(u"a.crosscase"_s), m_withoutHistory));
    const QString body = querySql(path(u"a.crosscase"_s), "SELECT body FROM document_body ORDER BY id DESC")
                             .value(0);
    const QByteArray utf8 = body.toUtf8();
    // Noise over 300 bytes in the middle of the last copy of the text.
    qsizetype at = -1; // of 600 bytes that stand on one page
    for (qsizetype from = 12000; at < 0; from += 600)
        at = m_withoutHistory.indexOf(utf8.sliced(from, 600));
    QVERIFY(at > 0);
    QByteArray damaged = m_withoutHistory;
    damaged.replace(at + 200, 300, QByteArray(300, '\xff'));
    Recovery recovery = recover(damaged);
    QCOMPARE(recovery.losses.size(), 1);
    QVERIFY2(recovery.losses.first().contains(u"of 30000 characters are lost"_s),
             qPrintable(recovery.losses.first()));
    const QString recovered = path(u"recovered.crosscase"_s);
    const QString mended = querySql(recovered, "SELECT body FROM document_body ORDER BY id DESC").value(0);
    QCOMPARE(mended.toUcs4().size(), Length);
    QCOMPARE(mended.first(5000), body.first(5000));
    QCOMPARE(mended.last(5000), body.last(5000));
    QCOMPARE(number(recovered, "SELECT count(*) FROM document_body WHERE instr(body, char(65533)) > 0"), 1);
    // The rest of a text is lost with the page its chain goes on from.
    damaged = m_withoutHistory;
    damaged.replace(at / Page * Page, Page, QByteArray(Page, '\0'));
    recovery = recover(damaged);
    QCOMPARE(number(recovered, "SELECT count(*) FROM coding"), Codings - 1);
    QCOMPARE(number(recovered, "SELECT count(*) FROM document_body WHERE length(body) = 30000"), 3);
}

void TestRecovery::brokenTree()
{
    const QString file = path(u"tree.crosscase"_s);
    QVERIFY(writeBytes(file, m_bytes));
    runSql(file, "PRAGMA foreign_keys = OFF; UPDATE code SET parent_id = (SELECT max(id) FROM code)");
    QVERIFY(!Store::open(file, Store::Mode::ReadOnly));
    const Recovery recovery = recover(bytesOf(file));
    QCOMPARE(recovery.losses.size(), 1);
    QCOMPARE(recovery.rows(Table::Code), 2);
    QCOMPARE(number(path(u"recovered.crosscase"_s), "SELECT count(*) FROM code_path"), 2);
}

/// Found by torture: the number of the version was damaged, and what only later versions have was left out without a word.
void TestRecovery::saysItIsOlder()
{
    const QString damaged = path(u"a.crosscase"_s);
    QVERIFY(writeBytes(damaged, m_bytes));
    runSql(
        damaged,
        "INSERT INTO unplaced (id, document_id, coding_id, text, near_at) SELECT 1, document_id, id, 'gone', 7 FROM "
        "coding LIMIT 1; PRAGMA user_version = 1");
    recover(bytesOf(damaged));
    QCOMPARE(querySql(path(u"recovered.crosscase"_s), "SELECT id, text, near_at FROM unplaced"),
             QStringList{u"1|gone|7"_s});

    // What is older has nothing of it.
    QVERIFY(writeBytes(damaged, m_bytes));
    runSql(damaged, "DROP TABLE unplaced; PRAGMA user_version = 1");
    recover(bytesOf(damaged));
    QCOMPARE(number(path(u"recovered.crosscase"_s), "SELECT count(*) FROM unplaced"), 0);
}

/// Found by torture: of a file that was cut off between two pages, "everything" was found.
void TestRecovery::cutBetweenPages()
{
    const Recovery whole = recover(m_bytes);
    QCOMPARE(whole.losses, QStringList());
    constexpr int Page = 4096;
    for (const qsizetype pages : {qsizetype(12), m_bytes.size() / Page - 1}) {
        const Recovery cut = recover(m_bytes.first(pages * Page));
        const QString said = cut.losses.join(u'\n');
        QVERIFY2(said.contains(u"%1 pages are missing at the end"_s.arg(m_bytes.size() / Page - pages)),
                 qPrintable(said));
    }
}

/// Found by torture: an empty page was written over the only one of a table.
void TestRecovery::emptyTable()
{
    const QString damaged = path(u"a.crosscase"_s);
    QVERIFY(writeBytes(damaged, m_bytes));
    const qint64 before = number(damaged, "SELECT count(*) FROM memo");
    QVERIFY(before > 0);
    const qint64 page = number(damaged, "SELECT rootpage FROM sqlite_master WHERE name = 'memo'");
    QByteArray bytes = bytesOf(damaged);
    constexpr int Page = 4096;
    QByteArray empty(Page, '\0');
    empty[0] = 13;   // a leaf of a table, without rows
    empty[5] = 0x10; // its content begins at the end of the page
    bytes.replace((page - 1) * Page, Page, empty);
    const Recovery recovery = recover(bytes);
    QVERIFY(recovery.losses.join(u'\n').contains(u"Memos"_s));
    // The report is one memo more.
    QCOMPARE(number(path(u"recovered.crosscase"_s), "SELECT count(*) FROM memo"), before + 1);
}

/// Found by torture: a whole text was left out because its flag was neither 0 nor 1.
void TestRecovery::valuesWithoutSense()
{
    const QString damaged = path(u"a.crosscase"_s);
    QVERIFY(writeBytes(damaged, m_withoutHistory));
    runSql(damaged,
           "PRAGMA ignore_check_constraints = ON; UPDATE document_body SET cjk = 4294967296; "
           "UPDATE code SET codable = -1 WHERE name = 'Trust'; UPDATE attribute SET kind = 'nonsense'; "
           "UPDATE coding SET stance = 'q' WHERE id IN (SELECT id FROM coding LIMIT 2)");
    const QStringList bodies = querySql(damaged, "SELECT body FROM document_body ORDER BY id");
    const Recovery recovery = recover(bytesOf(damaged));
    QCOMPARE(recovery.losses.size(), 4);
    const QString said = recovery.losses.join(u'\n');
    QVERIFY2(said.contains(u"3 rows made no sense"_s) && said.contains(u"2 rows made no sense"_s),
             qPrintable(said));
    const QString recovered = path(u"recovered.crosscase"_s);
    QCOMPARE(querySql(recovered, "SELECT body FROM document_body ORDER BY id"), bodies);
    QCOMPARE(number(recovered, "SELECT count(*) FROM coding"),
             number(damaged, "SELECT count(*) FROM coding"));
    QCOMPARE(querySql(recovered, "SELECT codable FROM code WHERE name = 'Trust'"), QStringList(u"1"_s));
    QCOMPARE(querySql(recovered, "SELECT kind FROM attribute"), QStringList(u"text"_s));
    QCOMPARE(number(recovered, "SELECT count(*) FROM coding WHERE stance <> ''"), 0);
}

void TestRecovery::strangersTriggers()
{
    const QString file = path(u"trigger.crosscase"_s);
    QVERIFY(writeBytes(file, m_bytes));
    runSql(file, "CREATE TRIGGER evil AFTER INSERT ON coding BEGIN DELETE FROM memo; END");
    QVERIFY(!Store::open(file, Store::Mode::ReadOnly));
    QCOMPARE(recover(bytesOf(file)).losses, QStringList());
    QCOMPARE(number(path(u"recovered.crosscase"_s), "SELECT count(*) FROM sqlite_master WHERE name = 'evil'"),
             0);
    QVERIFY(digest(path(u"recovered.crosscase"_s)) == *m_digest);
}

void TestRecovery::mutations_data()
{
    QTest::addColumn<bool>("history");
    QTest::newRow("with its history") << true;
    QTest::newRow("without") << false;
}

/// Whatever is damaged: no crash, the result is whole, and what was hit is most of what is lost.
void TestRecovery::mutations()
{
    QFETCH(bool, history);
    const QByteArray &original = history ? m_bytes : m_withoutHistory;
    std::mt19937 random(7);
    qint64 rows = 0;
    int rounds = 0;
    for (int round = 0; round < 25; ++round) {
        QByteArray damaged = original;
        const qsizetype pages = damaged.size() / Page;
        const auto page = [&] { return 1 + qsizetype(random() % quint64(pages - 1)); };
        switch (round % 5) {
        case 0:
            for (int i = 0; i < 50; ++i)
                damaged[qsizetype(random() % quint64(damaged.size()))] ^= char(1U << random() % 8);
            break;
        case 1:
            for (int i = 0; i < 3; ++i)
                damaged.replace(page() * Page, Page, QByteArray(Page, '\0'));
            break;
        case 2: {
            QByteArray noise(Page, Qt::Uninitialized);
            for (char &c : noise)
                c = char(random());
            damaged.replace(page() * Page, Page, noise);
            break;
        }
        case 3: {
            const qsizetype a = page() * Page;
            const qsizetype b = page() * Page;
            const QByteArray kept = damaged.mid(a, Page);
            damaged.replace(a, Page, damaged.mid(b, Page));
            damaged.replace(b, Page, kept);
            break;
        }
        default:
            damaged.truncate(damaged.size() - qsizetype(random() % quint64(damaged.size() / 3)));
        }
        if (damaged.mid(60, 4) != original.mid(60, 4))
            continue; // says that a newer Crosscase made it
        const Recovery recovery = recover(damaged);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"round %1"_s.arg(round)));
        rows += recovery.rows(Table::Coding);
        ++rounds;
    }
    qInfo("%d files, %lld of %lld codings recovered", rounds, rows, qint64(rounds) * (Codings - 1));
    QVERIFY(rows > qint64(rounds) * (Codings - 1) * 7 / 10);
}

void TestRecovery::stopped()
{
    QVERIFY(writeBytes(path(u"damaged.crosscase"_s), m_bytes));
    const Result<Recovery> recovered = recoverProject(path(u"damaged.crosscase"_s), path(u"new.crosscase"_s),
                                                      [] { return true; });
    QVERIFY(!recovered);
    QCOMPARE(recovered.error().kind, Error::Kind::Cancelled);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
             QStringList(u"damaged.crosscase"_s));
}

void TestRecovery::refused()
{
    const auto message = [this](const QString &from, const QString &to = u"new.crosscase"_s) {
        const Result<Recovery> recovered = recoverProject(path(from), path(to));
        return recovered ? QString() : recovered.error().message;
    };
    QVERIFY(message(u"nothing.crosscase"_s).contains(u"cannot be opened"_s));
    QVERIFY(writeBytes(path(u"letter.crosscase"_s), QByteArray(20000, 'a')));
    QVERIFY(message(u"letter.crosscase"_s).contains(u"Nothing of a Crosscase project"_s));
    QVERIFY(!isRecoverable(path(u"letter.crosscase"_s)));
    QVERIFY(writeBytes(path(u"empty.crosscase"_s), {}));
    QVERIFY(message(u"empty.crosscase"_s).contains(u"Nothing of a Crosscase project"_s));

    QByteArray newer = m_bytes;
    qToBigEndian<quint32>(99, newer.data() + 60);
    QVERIFY(writeBytes(path(u"newer.crosscase"_s), newer));
    QVERIFY(message(u"newer.crosscase"_s).contains(u"newer Crosscase"_s));
    QVERIFY(!isRecoverable(path(u"newer.crosscase"_s)));

    QVERIFY(writeBytes(path(u"open.crosscase"_s), m_bytes));
    QVERIFY(isRecoverable(path(u"open.crosscase"_s)));
    QVERIFY(message(u"open.crosscase"_s, u"letter.crosscase"_s).contains(u"exists already"_s));
    const Result<StorePointer> store = Store::open(path(u"open.crosscase"_s), Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    QVERIFY(message(u"open.crosscase"_s).contains(u"Close it first"_s));
    QVERIFY(!QFile::exists(path(u"new.crosscase"_s)));
}

void TestRecovery::reportIsAMemo()
{
    QVERIFY(writeBytes(path(u"a.crosscase"_s), m_withoutHistory));
    const Recovery recovery = recover(
        withoutPage(m_withoutHistory, leavesOf(path(u"a.crosscase"_s), "code").first()));
    const QStringList memo = querySql(path(u"recovered.crosscase"_s),
                                      "SELECT body FROM memo WHERE title = 'Recovery report'");
    QCOMPARE(memo, QStringList(recovery.text()));
    QVERIFY2(memo.first().startsWith(u"Not recovered, or not as it was:\n- 1 "_s)
                 || memo.first().startsWith(u"Not recovered, or not as it was:\n- "_s),
             qPrintable(memo.first()));
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "test_recovery.moc"
