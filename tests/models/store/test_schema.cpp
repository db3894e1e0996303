// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The schema, the row structs and SCHEMA.md say the same.

#include "rawsql.h"
#include "store/migrations.h"
#include "store/rowio.h"
#include "store/store.h"
#include "support/verifyresult.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// FTS5's own tables.
bool isInsideFullText(const QString &name)
{
    return name.startsWith(u"document_words_"_s) || name.startsWith(u"document_substrings_"_s);
}

/// "name TYPE" of the columns of a table or view, in order.
QStringList columnsOf(const QString &path, const QString &table)
{
    return querySql(path, "SELECT name FROM pragma_table_info('" + table.toUtf8() + "') ORDER BY cid");
}

QString schemaPage()
{
    QFile file(qEnvironmentVariable("CROSSCASE_SOURCE_DIR") + u"/models/store/SCHEMA.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Tables of SCHEMA.md with their columns, in its order.
QMap<QString, QStringList> documentedTables()
{
    static const QRegularExpression head(u"^### `(\\w+)`$"_s);
    static const QRegularExpression column(u"^\\| `(\\w+)` \\| (INTEGER|REAL|TEXT|BLOB) \\| "_s);
    QMap<QString, QStringList> tables;
    QString table;
    const QStringList lines = schemaPage().split(u'\n');
    for (const QString &line : lines) {
        if (const auto match = head.match(line); match.hasMatch()) {
            table = match.captured(1);
            tables.insert(table, {});
        } else if (line.startsWith(u'#')) {
            table.clear();
        } else if (const auto row = column.match(line); row.hasMatch() && !table.isEmpty()) {
            tables[table].append(row.captured(1));
        }
    }
    return tables;
}

/// The first ```language block.
QString snippet(const QString &language)
{
    const QRegularExpression block(u"```%1\\n(.*?)```"_s.arg(language),
                                   QRegularExpression::DotMatchesEverythingOption);
    return block.match(schemaPage()).captured(1);
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void header();
    void strictTables();
    void everyReferenceIsIndexed();
    void rowColumns_data();
    void rowColumns();
    void everyTableHasItsRow();
    void page();
    void pageTypes();
    void pythonSnippet();

private:
    QTemporaryDir m_folder;
    QString m_path;
};

void TestSchema::init()
{
    QTest::failOnWarning();
    m_path = m_folder.filePath(
        u"schema-%1.crosscase"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    QFile::remove(m_path);
    VERIFY_RESULT(Store::create(m_path, u"Schema"_s));
}

void TestSchema::header()
{
    QCOMPARE(querySql(m_path, "PRAGMA application_id"), QStringList(QString::number(ApplicationId)));
    QCOMPARE(querySql(m_path, "PRAGMA user_version"), QStringList(QString::number(SchemaVersion)));
    QCOMPARE(querySql(m_path, "PRAGMA encoding"), QStringList(u"UTF-8"_s));
    QCOMPARE(querySql(m_path, "PRAGMA journal_mode"), QStringList(u"delete"_s));
    const QString page = schemaPage();
    QVERIFY(page.contains(QString::number(ApplicationId)));
    QVERIFY(page.contains(u"**schema version %1**"_s.arg(SchemaVersion)));
}

void TestSchema::strictTables()
{
    QStringList loose;
    const QStringList tables = querySql(
        m_path, "SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND schema = 'main'");
    for (const QString &table : tables) {
        if (!isInsideFullText(table) && !table.startsWith(u"sqlite_"_s))
            loose.append(table);
    }
    QCOMPARE(loose, QStringList());
}

/// Without an index on the child column, deleting a parent reads the whole child table.
void TestSchema::everyReferenceIsIndexed()
{
    QCOMPARE(
        querySql(m_path,
                 "SELECT m.name || '.' || f.\"from\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f "
                 "WHERE m.type = 'table' AND m.name <> 'history' AND NOT EXISTS ("
                 "  SELECT 1 FROM pragma_table_info(m.name) c WHERE c.pk = 1 AND c.name = f.\"from\") "
                 "AND NOT EXISTS ("
                 "  SELECT 1 FROM pragma_index_list(m.name) i, pragma_index_info(i.name) x "
                 "  WHERE x.seqno = 0 AND x.name = f.\"from\")"),
        QStringList());
}

void TestSchema::rowColumns_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("columns");
#define CROSSCASE_DATA(Row)                                                                                  \
    {                                                                                                        \
        QStringList names;                                                                                   \
        for (const QByteArray &name : columnNames<Row>())                                                    \
            names.append(QString::fromLatin1(name));                                                         \
        QTest::newRow(#Row) << QString::fromLatin1(tableName(Row::table)) << names;                          \
    }
    CROSSCASE_EVERY_ROW(CROSSCASE_DATA)
#undef CROSSCASE_DATA
}

/// Change sets name columns by number: the order of rows.h must be the schema's.
void TestSchema::rowColumns()
{
    QFETCH(QString, table);
    QFETCH(QStringList, columns);
    QCOMPARE(columns, columnsOf(m_path, table));
    QCOMPARE(querySql(m_path, "SELECT name FROM pragma_table_info('" + table.toUtf8() + "') WHERE pk = 1"),
             QStringList(u"id"_s));
}

void TestSchema::everyTableHasItsRow()
{
    QStringList rows{u"copy"_s, u"history"_s}; // written by the store itself
#define CROSSCASE_NAME(Row) rows.append(QString::fromLatin1(tableName(Row::table)));
    CROSSCASE_EVERY_ROW(CROSSCASE_NAME)
#undef CROSSCASE_NAME
    QStringList tables;
    for (const QString &name : querySql(m_path, "SELECT name FROM pragma_table_list WHERE type = 'table'")) {
        if (!isInsideFullText(name) && !name.startsWith(u"sqlite_"_s))
            tables.append(name);
    }
    rows.sort();
    tables.sort();
    QCOMPARE(rows, tables);
}

void TestSchema::page()
{
    QMap<QString, QStringList> actual;
    for (const QString &name :
         querySql(m_path, "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")) {
        if (!isInsideFullText(name) && !name.startsWith(u"sqlite_"_s))
            actual.insert(name, columnsOf(m_path, name));
    }
    const QMap<QString, QStringList> documented = documentedTables();
    QCOMPARE(documented.keys(), actual.keys());
    for (const auto &[table, columns] : actual.asKeyValueRange())
        QCOMPARE(documented.value(table), columns);
}

void TestSchema::pageTypes()
{
    static const QRegularExpression head(u"^### `(\\w+)`$"_s);
    static const QRegularExpression column(u"^\\| `(\\w+)` \\| (INTEGER|REAL|TEXT|BLOB) \\| "_s);
    QString table;
    for (const QString &line : schemaPage().split(u'\n')) {
        if (const auto match = head.match(line); match.hasMatch()) {
            table = match.captured(1);
        } else if (const auto row = column.match(line); row.hasMatch()) {
            const QStringList type = querySql(
                m_path,
                "SELECT c.type FROM sqlite_master m, pragma_table_info(m.name) c WHERE "
                "m.type = 'table' AND m.sql NOT LIKE 'CREATE VIRTUAL%' AND m.name = '"
                    + table.toUtf8() + "' AND c.name = '" + row.captured(1).toUtf8() + "'");
            if (!type.isEmpty()) // the columns of views have no declared type of their own
                QCOMPARE(table + u'.' + row.captured(1) + u' ' + row.captured(2),
                         table + u'.' + row.captured(1) + u' ' + type.first());
        }
    }
}

/// What the page tells readers to run, run.
void TestSchema::pythonSnippet()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("There is no python3 here to run the example of SCHEMA.md with.");
    Result<std::unique_ptr<Store>> store = Store::open(m_path, Store::Mode::ReadWrite);
    VERIFY_RESULT(store);
    const QString body = u"Ask: well? 😀\nAnna: The \u00e5pen door, 費用 and all.\n"_s;
    const Result<ChangeSet> changed = (*store)->change(u"Fill"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        DocumentHeadRow head;
        head.position = u"a"_s;
        head.name = u"Anna"_s;
        head.length = body.toUcs4().size();
        const Result<Id> document = writer.insert(head);
        DocumentBodyRow text;
        text.id = document.value_or(NoId);
        text.body = body;
        CoderRow coder;
        coder.name = u"Kari"_s;
        const Result<Id> kari = writer.insert(coder);
        CodeRow code;
        code.name = u"Trust"_s;
        const Result<Id> trust = writer.insert(code);
        CodingRow coding;
        coding.document = *document;
        coding.coder = *kari;
        coding.code = *trust;
        coding.span = {19, 32};
        coding.stance = u"x"_s;
        CROSSCASE_TRY(writer.insert(text));
        CROSSCASE_TRY(writer.insert(coding));
        return {};
    });
    VERIFY_RESULT(changed);
    store->reset();

    QProcess process;
    process.start(python, {u"-c"_s, snippet(u"python"_s), m_path});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()),
             u"Trust 1\nAnna | None | x | The \u00e5pen door\n"_s);
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
