// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/index.h"
#include "exchange/sample.h"
#include "support/verifyresult.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Charts without a window: crosscase --chart.
class TestChartCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void draws_data();
    void draws();
    void saysWhatItCannot_data();
    void saysWhatItCannot();

private:
    /// What the program prints on standard error; "" when it has drawn.
    QString run(const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_project;
};

void TestChartCommand::initTestCase()
{
    m_project = m_folder.filePath(u"sample.crosscase"_s);
    const Result<std::unique_ptr<Project>> project = Project::create(m_project);
    VERIFY_RESULT(project);
    const Result<std::unique_ptr<Index>> index = Index::build(**project);
    VERIFY_RESULT(index);
    VERIFY_RESULT(fillSample(**index));
}

QString TestChartCommand::run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(CROSSCASE_PROGRAM), arguments + QStringList{m_project});
    if (!program.waitForFinished(120'000))
        return u"does not come back"_s;
    const QString said = QString::fromUtf8(program.readAllStandardError());
    return program.exitCode() == 0 ? QString() : said.isEmpty() ? u"failed"_s : said;
}

void TestChartCommand::draws_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("bars") << u"Code frequencies"_s << u"bars"_s << u"bars.svg"_s << "<?xml"_ba
                          << "Networking"_ba;
    QTest::newRow("stances") << u"Drivers and barriers"_s << u"stances"_s << u"stances.svg"_s << "<?xml"_ba
                             << "Networking"_ba;
    QTest::newRow("heat map") << u"Codes that occur together"_s << u"heat"_s << u"heat.svg"_s << "<?xml"_ba
                              << "Networking"_ba;
    QTest::newRow("pixels") << u"Code frequencies"_s << u"bars"_s << u"bars.png"_s << "\x89PNG"_ba << ""_ba;
}

void TestChartCommand::draws()
{
    QFETCH(const QString, table);
    QFETCH(const QString, kind);
    QFETCH(const QString, file);
    QFETCH(const QByteArray, begins);
    QFETCH(const QByteArray, says);
    QByteArray bytes[2];
    for (QByteArray &each : bytes) {
        const QString path = m_folder.filePath(file);
        QFile::remove(path);
        QCOMPARE(run({u"--chart"_s, table, u"--kind"_s, kind, u"--output"_s, path}), QString());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        each = written.readAll();
    }
    QVERIFY(bytes[0].startsWith(begins));
    QVERIFY(bytes[0].contains(says));
    QVERIFY(bytes[0] == bytes[1]);
}

void TestChartCommand::saysWhatItCannot_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const QString file = m_folder.filePath(u"none.svg"_s);
    QTest::newRow("table") << QStringList{u"--chart"_s, u"Nope"_s, u"--output"_s, file} << u"\"Nope\""_s;
    QTest::newRow("kind") << QStringList{u"--chart"_s, u"Arenas"_s,   u"--kind"_s,
                                         u"pie"_s,     u"--output"_s, file}
                          << u"\"pie\""_s;
    QTest::newRow("suffix") << QStringList{u"--chart"_s, u"Arenas"_s, u"--output"_s,
                                           m_folder.filePath(u"none.gif"_s)}
                            << u"gif"_s;
}

void TestChartCommand::saysWhatItCannot()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, says);
    const QString said = run(arguments);
    QVERIFY2(said.contains(says), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestChartCommand)
#include "test_chartcommand.moc"
