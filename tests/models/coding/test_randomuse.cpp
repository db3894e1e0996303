// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomanalyst.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// Every row of every table, as text.
QStringList everything(const Reader &read)
{
    struct Printer
    {
        QStringList cells;
        void value(const char *, const QString &text) { cells.append(text); }
        void value(const char *, const QByteArray &bytes)
        {
            cells.append(QString::fromLatin1(bytes.toHex()));
        }
        void value(const char *, qint64 number) { cells.append(QString::number(number)); }
        void value(const char *, bool flag) { cells.append(QString::number(flag)); }
        void value(const char *, const std::optional<QString> &text)
        {
            cells.append(text.value_or(u"(null)"_s));
        }
        void value(const char *, const std::optional<qint64> &number)
        {
            cells.append(number ? QString::number(*number) : u"(null)"_s);
        }
        void value(const char *, const std::optional<double> &number)
        {
            cells.append(number ? QString::number(*number, 'g', 17) : u"(null)"_s);
        }
        void ref(const char *, Id id) { cells.append(QString::number(id)); }
    };
    QStringList rows;
#define CROSSCASE_PRINT(Row)                                                                                 \
    for (const Row &row : read.rows<Row>().value_or(QList<Row>())) {                                         \
        Printer printer;                                                                                     \
        Row::fields(row, printer);                                                                           \
        rows.append(QLatin1String(tableName(Row::table)) + u' ' + QString::number(row.id) + u'|'             \
                    + printer.cells.join(u'|'));                                                             \
    }
    CROSSCASE_EVERY_ROW(CROSSCASE_PRINT)
#undef CROSSCASE_PRINT
    return rows;
}

} // namespace

/// The promise of one mechanism for change: whatever was done can be taken back to the first row and made again.
class TestRandomUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void undoAllRedoAll_data();
    void undoAllRedoAll();

private:
    void checkWhole(Project &project);
    QString differenceFromFresh(Project &project, const Index &followed);
};

void TestRandomUse::checkWhole(Project &project)
{
    const Result<QStringList> problems = project.check();
    QVERIFY2(problems, problems ? "" : qPrintable(problems.error().message));
    QCOMPARE(problems->join(u'\n'), QString());
}

QString TestRandomUse::differenceFromFresh(Project &project, const Index &followed)
{
    const Result<std::unique_ptr<Index>> fresh = Index::build(project);
    return fresh ? followed.differenceFrom(**fresh) : fresh.error().message;
}

void TestRandomUse::undoAllRedoAll_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("operations");
    QTest::newRow("seed 1") << 1U << 2000;
    QTest::newRow("seed 2") << 2U << 300;
    QTest::newRow("seed 3") << 3U << 300;
}

void TestRandomUse::undoAllRedoAll()
{
    QFETCH(quint32, seed);
    QFETCH(int, operations);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"random.crosscase"_s);

    Result<std::unique_ptr<Project>> project = Project::create(path);
    QVERIFY(project);
    Result<std::unique_ptr<Index>> index = Index::build(**project);
    QVERIFY(index);
    const QStringList start = everything((*project)->read());

    QSignalSpy changed(project->get(), &Project::changed);
    RandomAnalyst analyst(**index, seed);
    int done = 0;
    int refusals = 0;
    for (int i = 0; i < operations; ++i) {
        const qsizetype before = changed.size();
        bool refused = false;
        const QByteArray tried = analyst.act(&refused);
        QVERIFY2(changed.size() - before <= 1, tried.constData());
        QVERIFY2(!refused || changed.size() == before, tried.constData());
        refusals += refused ? 1 : 0;
        done += changed.size() > before ? 1 : 0;
        const QString difference = differenceFromFresh(**project, **index);
        QVERIFY2(difference.isEmpty(), qPrintable(difference + u" after "_s + QString::fromUtf8(tried)));
    }
    const QStringList end = everything((*project)->read());
    checkWhole(**project);
    QVERIFY(done > operations / 3);
    qInfo("%d operations: %d changes, %d refused, %lld rows at the end", operations, done, refusals,
          static_cast<long long>(end.size()));

    // Across a restart: the history is in the file.
    index->reset();
    project->reset();
    project = Project::open(path);
    QVERIFY(project);
    index = Index::build(**project);
    QVERIFY(index);
    QCOMPARE(everything((*project)->read()), end);

    for (int i = 0; i < done; ++i) {
        const Result<ChangeSet> undone = (*project)->undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message + undone.error().details));
        if (i % 16 == 0)
            QCOMPARE(differenceFromFresh(**project, **index), QString());
    }
    QVERIFY(!(*project)->nextUndo());
    QCOMPARE(everything((*project)->read()), start);
    QCOMPARE(differenceFromFresh(**project, **index), QString());
    checkWhole(**project);

    for (int i = 0; i < done; ++i) {
        const Result<ChangeSet> redone = (*project)->redo();
        QVERIFY2(redone, redone ? "" : qPrintable(redone.error().message + redone.error().details));
        if (i % 16 == 0)
            QCOMPARE(differenceFromFresh(**project, **index), QString());
    }
    QVERIFY(!(*project)->nextRedo());
    QCOMPARE(everything((*project)->read()), end);
    QCOMPARE(differenceFromFresh(**project, **index), QString());
    checkWhole(**project);
}

QTEST_GUILESS_MAIN(TestRandomUse)
#include "test_randomuse.moc"
