// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "app/cli/commands.h"
#include "coding/index.h"
#include "exchange/tables/tableexport.h"
#include "support/jsonschema.h"
#include "support/otherprocess.h"
#include "support/verifyresult.h"
#include "support/zipparts.h"
#include "text/codepoints.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

const QByteArray interview =
    "Interviewer: Why did you join the network?\n\n"
    "A1: [00:00:12] The lab was open. We met people at the network \xf0\x9f\x98\x80 dinner. It helped.\n\n"
    "Interviewer: Did networking help?\n\n"
    "A1: [00:01:40] Networking helped, yes. Nothing else did.\n";

} // namespace

/// The command line tool as a person or a script meets it.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void everyVerbHasHelp_data();
    void everyVerbHasHelp();
    void listAndVersion();
    void wrongUsage_data();
    void wrongUsage();
    void failures_data();
    void failures();
    void newProjectHasTheTemplate();
    void newNeverTouchesAFile();
    void generates();
    void importAndInfo();
    void dryRunChangesNothing();
    void badFilesDoNotStopTheOthers();
    void turnsInCodePoints();
    void codeFinds_data();
    void codeFinds();
    void codeTwice();
    void searchPrints();
    void searchIsSavedAndCodes();
    void replaceKeepsCodings();
    void memosOutAndIn();
    void nearNamesAreOffered();
    void codeIsMadeWhenAsked();
    void casesOneByOne();
    void tablesAreSavedAndPrinted();
    void binaryFormatsNeedAFile();
    void sampleCarriesEveryTable();
    void sameBytesAsTheWindow();
    void comparesCases();
    void filtersByFlags();
    void verifyNamesWhatChanged();
    void pseudonymsInEveryFormat();
    void codebookOutAndIn();
    void replacedAndPlaced();
    void correctionsAreRemembered();
    void undoAndRedo();
    void checkFindsNothingAndThenSomething();
    void backupsAreMadeListedAndRestored();
    void recoverWritesANewFile();
    void readOnlyWhileOpenElsewhere();
    void realProcess();

private:
    Ran run(const QStringList &arguments);
    QString path(const QString &name = u"p.crosscase"_s) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &content);
    void makeProject(const QString &codebook = u"drivers-barriers"_s);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCli::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
}

Ran TestCli::run(const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Console console(out, err);
    const ExitCode code = runCommandLine(arguments, console);
    return {int(code), QString::fromUtf8(out.data()), QString::fromUtf8(err.data())};
}

QString TestCli::write(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qCritical("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void TestCli::makeProject(const QString &codebook)
{
    const Ran made = run({u"new"_s, path(), u"--template"_s, codebook});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const Ran imported = run({u"import"_s, path(), write(u"A1.txt"_s, interview)});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
}

void TestCli::everyVerbHasHelp_data()
{
    QTest::addColumn<QString>("verb");
    for (const std::unique_ptr<Command> &command : allCommands())
        QTest::newRow(qPrintable(command->name())) << command->name();
}

void TestCli::everyVerbHasHelp()
{
    QFETCH(const QString, verb);
    const Ran help = run({verb, u"--help"_s});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.startsWith(u"Usage: crosscase-cli "_s + verb));
    QVERIFY(help.err.isEmpty());
    QCOMPARE(run({u"help"_s, verb}).out, help.out);
    for (const QString &line : help.out.split(u'\n')) {
        if (line.startsWith("  -"_L1))
            QVERIFY2(line.trimmed().contains("  "_L1),
                     qPrintable(u"an option without a description: "_s + line));
    }
    // Without arguments every verb says how it is called.
    const Ran bare = run({verb});
    QCOMPARE(bare.code, 2);
    QVERIFY(bare.out.isEmpty());
    QVERIFY(!bare.err.isEmpty());
}

void TestCli::listAndVersion()
{
    const Ran list = run({});
    QCOMPARE(list.code, 0);
    for (const std::unique_ptr<Command> &command : allCommands())
        QVERIFY(list.out.contains(u"  "_s + command->name() + u' '));
    const Ran version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, u"crosscase-cli " CROSSCASE_VERSION "\n"_s);
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("verb") << QStringList{u"tabel"_s, u"P"_s};
    QTest::newRow("option") << QStringList{u"info"_s, u"P"_s, u"--nothing"_s};
    QTest::newRow("too many") << QStringList{u"info"_s, u"P"_s, u"Q"_s};
    QTest::newRow("no file") << QStringList{u"import"_s, u"P"_s};
    QTest::newRow("template") << QStringList{u"new"_s, u"Q"_s, u"--template"_s, u"x"_s};
    QTest::newRow("stance") << QStringList{u"code"_s,   u"P"_s, u"--code"_s,   u"Drivers/Networking"_s,
                                           u"--find"_s, u"x"_s, u"--stance"_s, u"y"_s};
    QTest::newRow("expression") << QStringList{u"code"_s,   u"P"_s, u"--code"_s, u"Drivers/Networking"_s,
                                               u"--find"_s, u"("_s};
    QTest::newRow("within") << QStringList{u"code"_s,   u"P"_s, u"--code"_s,   u"Drivers/Networking"_s,
                                           u"--find"_s, u"x"_s, u"--within"_s, u"page"_s};
    QTest::newRow("nothing to find") << QStringList{u"code"_s, u"P"_s, u"--code"_s, u"Drivers/Networking"_s};
    QTest::newRow("cases rule") << QStringList{u"import"_s, u"P"_s, u"f"_s, u"--cases-from"_s, u"moon"_s};
    QTest::newRow("case without set") << QStringList{u"cases"_s, u"P"_s, u"--speaker"_s, u"A1"_s};
    QTest::newRow("measure") << QStringList{u"table"_s, u"P"_s, u"--cell"_s, u"mood"_s};
    QTest::newRow("format") << QStringList{u"table"_s, u"P"_s, u"--format"_s, u"stone"_s};
    QTest::newRow("count") << QStringList{u"undo"_s, u"P"_s, u"--count"_s, u"0"_s};
    QTest::newRow("export") << QStringList{u"codes"_s, u"P"_s, u"--export"_s, u"x.pdf"_s};
    QTest::newRow("generate") << QStringList{u"generate"_s, u"Q"_s, u"--documents"_s, u"many"_s};
    QTest::newRow("generate less") << QStringList{u"generate"_s, u"Q"_s, u"--codings"_s, u"-1"_s};
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    makeProject();
    arguments.replaceInStrings(u"P"_s, path());
    const Ran ran = run(arguments);
    QVERIFY2(ran.code == 2, qPrintable(ran.out + ran.err));
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
}

void TestCli::failures_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no project") << QStringList{u"info"_s, u"/nowhere/at/all.crosscase"_s};
    QTest::newRow("no document") << QStringList{u"turns"_s, u"P"_s, u"B1"_s};
    QTest::newRow("no code") << QStringList{u"passages"_s, u"P"_s, u"--code"_s, u"Drivers/Nothing"_s};
    QTest::newRow("a heading") << QStringList{u"code"_s,    u"P"_s,      u"--code"_s,
                                              u"Drivers"_s, u"--find"_s, u"lab"_s};
    QTest::newRow("no case") << QStringList{u"passages"_s, u"P"_s, u"--case"_s, u"Nobody"_s};
    QTest::newRow("no table") << QStringList{u"table"_s, u"P"_s, u"Nothing"_s};
    QTest::newRow("table of nothing") << QStringList{u"table"_s, u"P"_s, u"--rows"_s, u"codes:Nowhere"_s};
    QTest::newRow("no file") << QStringList{u"import"_s, u"P"_s, u"/nowhere/x.txt"_s};
    QTest::newRow("no speaker") << QStringList{u"cases"_s, u"P"_s,         u"--set"_s,
                                               u"A/A1"_s,  u"--speaker"_s, u"B9"_s};
    QTest::newRow("nothing to redo") << QStringList{u"redo"_s, u"P"_s};
}

void TestCli::failures()
{
    QFETCH(QStringList, arguments);
    makeProject();
    arguments.replaceInStrings(u"P"_s, path());
    const Ran ran = run(arguments);
    QVERIFY2(ran.code == 1, qPrintable(ran.out + ran.err));
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
}

void TestCli::newProjectHasTheTemplate()
{
    const Ran made = run({u"new"_s, path(), u"--template"_s, u"ara"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const QJsonObject info = run({u"info"_s, path(), u"--json"_s}).json().object();
    QCOMPARE(info[u"facets"_s].toInt(), 4);
    QVERIFY(info[u"codes"_s].toInt() > 20);
    QVERIFY(run({u"codes"_s, path()}).out.contains(u"Actors/Orchestrator"_s));
}

void TestCli::newNeverTouchesAFile()
{
    const QString file = write(u"p.crosscase"_s, "something of mine");
    QCOMPARE(run({u"new"_s, file}).code, 1);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), QByteArray("something of mine"));
}

void TestCli::generates()
{
    const QStringList arguments{u"generate"_s, path(),         u"--documents"_s, u"3"_s, u"--words"_s,
                                u"60"_s,       u"--codes"_s,   u"5"_s,           u"--codings"_s,
                                u"12"_s,       u"--cases"_s,   u"2"_s,           u"--seed"_s,
                                u"9"_s};
    const Ran made = run(arguments);
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const QJsonObject info = run({u"info"_s, path(), u"--json"_s}).json().object();
    QCOMPARE(info[u"documents"_s].toInt(), 3);
    QCOMPARE(info[u"codings"_s].toInt(), 12);
    QCOMPARE(run({u"check"_s, path()}).code, 0);
    // It is a new project or none: what is there stays.
    QCOMPARE(run(arguments).code, 1);
    QCOMPARE(run({u"info"_s, path(), u"--json"_s}).json().object(), info);
}

void TestCli::importAndInfo()
{
    QCOMPARE(run({u"new"_s, path()}).code, 0);
    const Ran imported = run({u"import"_s, path(), write(u"A1.txt"_s, interview), u"--cases-from"_s,
                              u"speaker"_s, u"--interviewer"_s, u"Interviewer"_s, u"--json"_s});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    const QJsonObject report = imported.json().object();
    const QJsonObject document = report[u"documents"_s][0].toObject();
    QCOMPARE(document[u"name"_s].toString(), u"A1"_s);
    QCOMPARE(document[u"interviewers"_s].toArray(), QJsonArray{u"Interviewer"_s});
    QCOMPARE(report[u"new_cases"_s].toArray(), QJsonArray{u"A1"_s});
    const QJsonObject info = run({u"info"_s, path(), u"--json"_s}).json().object();
    QCOMPARE(info[u"documents"_s].toInt(), 1);
    QCOMPARE(info[u"document_names"_s].toArray(), QJsonArray{u"A1"_s});
    QCOMPARE(info[u"turns"_s].toInt(), 4);
    QCOMPARE(info[u"speakers"_s].toInt(), 2);
    QCOMPARE(info[u"cases"_s].toInt(), 1);
    QCOMPARE(info[u"codings"_s].toInt(), 0);
    // 6 + 4 + 7 + 2 + 3 + 3 + 3: without labels, times and the emoji.
    QCOMPARE(info[u"words"_s].toInt(), 28);

    // A survey whose columns have to be said.
    const QString survey = write(u"survey.csv"_s, "id,team,mood,after\nR1,red,good,bad\nR2,blue,fair,well\n");
    QVERIFY(run({u"import"_s, path(), survey, u"--dry-run"_s}).code != 0);
    const Ran told = run({u"import"_s, path(), survey, u"--text-column"_s, u"mood"_s, u"--text-column"_s,
                          u"after"_s, u"--attribute-column"_s, u"team"_s, u"--name-column"_s, u"id"_s,
                          u"--dry-run"_s, u"--json"_s});
    QVERIFY2(told.code == 0, qPrintable(told.err));
    QCOMPARE(told.json()[u"documents"_s][1][u"name"_s].toString(), u"R2"_s);
    QCOMPARE(told.json()[u"documents"_s][1][u"words"_s].toInt(), 2);

    const Ran again = run({u"import"_s, path(), path(u"A1.txt"_s)});
    QCOMPARE(again.code, 0);
    QVERIFY(again.err.contains(u"already"_s));
    QCOMPARE(run({u"info"_s, path(), u"--json"_s}).json()[u"documents"_s].toInt(), 1);
}

void TestCli::dryRunChangesNothing()
{
    makeProject();
    const QString other = write(u"A2.txt"_s, interview + "x");
    QVERIFY(run({u"import"_s, path(), other, u"--dry-run"_s}).code == 0);
    QVERIFY(
        run({u"code"_s, path(), u"--code"_s, u"New"_s, u"--create"_s, u"--find"_s, u"lab"_s, u"--dry-run"_s})
            .code
        == 0);
    QVERIFY(run({u"cases"_s, path(), u"--set"_s, u"A/A1"_s, u"--speaker"_s, u"A1"_s, u"--dry-run"_s}).code
            == 0);
    const QJsonObject info = run({u"info"_s, path(), u"--json"_s}).json().object();
    QCOMPARE(info[u"documents"_s].toInt(), 1);
    QCOMPARE(info[u"codings"_s].toInt(), 0);
    QCOMPARE(info[u"cases"_s].toInt(), 0);
    QCOMPARE(run({u"history"_s, path(), u"--json"_s}).json().array().size(), 2);
}

void TestCli::badFilesDoNotStopTheOthers()
{
    QCOMPARE(run({u"new"_s, path()}).code, 0);
    const QString good = write(u"A1.txt"_s, interview);
    const QString bad = write(u"A2.txt"_s, "");
    const Ran ran = run({u"import"_s, path(), bad, good});
    QCOMPARE(ran.code, 1);
    QVERIFY(ran.err.contains(u"A2.txt"_s));
    QCOMPARE(run({u"info"_s, path(), u"--json"_s}).json()[u"document_names"_s].toArray(),
             QJsonArray{u"A1"_s});
}

void TestCli::turnsInCodePoints()
{
    makeProject();
    const QJsonArray turns = run({u"turns"_s, path(), u"A1"_s, u"--json"_s}).json().array();
    QCOMPARE(turns.size(), 4);
    const QList<uint> text = QString::fromUtf8(interview).toUcs4();
    const auto cut = [&](const QJsonObject &turn) {
        const QList<uint> part = text.sliced(turn[u"start"_s].toInt(),
                                             turn[u"end"_s].toInt() - turn[u"start"_s].toInt());
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
    };
    QVERIFY(turns[0][u"interviewer"_s].toBool());
    QCOMPARE(turns[0][u"speaker"_s].toString(), u"Interviewer"_s);
    QVERIFY(turns[0][u"milliseconds"_s].isNull());
    QVERIFY(!turns[3][u"interviewer"_s].toBool());
    QCOMPARE(turns[3][u"speaker"_s].toString(), u"A1"_s);
    QCOMPARE(turns[3][u"milliseconds"_s].toInt(), 100000);
    QCOMPARE(cut(turns[3].toObject()), u"A1: [00:01:40] Networking helped, yes. Nothing else did."_s);
}

void TestCli::codeFinds_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("within");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("case counts") << u"network"_s << u"match"_s
                                 << QStringList{u"network"_s, u"network"_s, u"network"_s};
    QTest::newRow("case does not count")
        << u"(?i)networking"_s << u"match"_s << QStringList{u"networking"_s, u"Networking"_s};
    QTest::newRow("sentence") << u"dinner|open"_s << u"sentence"_s
                              << QStringList{u"The lab was open."_s,
                                             u"We met people at the network \U0001F600 dinner."_s};
    QTest::newRow("turn") << u"Nothing|yes"_s << u"turn"_s
                          << QStringList{u"Networking helped, yes. Nothing else did."_s};
    QTest::newRow("not labels") << u"A1|Interviewer"_s << u"match"_s << QStringList();
    QTest::newRow("not times") << u"00:0"_s << u"match"_s << QStringList();
    QTest::newRow("not beyond a turn") << u"helped\\.[\\s\\S]*Networking"_s << u"match"_s << QStringList();
    QTest::newRow("after an emoji") << u"dinner"_s << u"match"_s << QStringList{u"dinner"_s};
    QTest::newRow("empty match") << u"z*"_s << u"match"_s << QStringList();
    QTest::newRow("ends of what is said")
        << u"^\\w+"_s << u"match"_s << QStringList{u"Why"_s, u"The"_s, u"Did"_s, u"Networking"_s};
}

void TestCli::codeFinds()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, within);
    QFETCH(const QStringList, texts);
    makeProject();
    const Ran ran = run({u"code"_s, path(), u"--code"_s, u"Drivers/Networking"_s, u"--find"_s, expression,
                         u"--within"_s, within, u"--stance"_s, u"-"_s, u"--coder"_s, u"Bo"_s, u"--json"_s});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QCOMPARE(ran.json()[u"found"_s].toInt(), texts.size());
    QStringList found;
    for (const QJsonValue &passage : run({u"passages"_s, path(), u"--json"_s}).json().array()) {
        found.append(passage[u"text"_s].toString());
        QCOMPARE(passage[u"stance"_s].toString(), u"-"_s);
        QCOMPARE(passage[u"coder"_s].toString(), u"Bo"_s);
        QCOMPARE(passage[u"code"_s].toString(), u"Drivers/Networking"_s);
    }
    QCOMPARE(found, texts);
}

void TestCli::codeTwice()
{
    makeProject();
    const QStringList code{u"code"_s,   path(),          u"--code"_s, u"Drivers/Networking"_s,
                           u"--find"_s, u"lab|dinner"_s, u"--json"_s};
    QCOMPARE(run(code).json()[u"added"_s].toInt(), 2);
    const Ran second = run(code);
    QCOMPARE(second.code, 0);
    QCOMPARE(second.json()[u"added"_s].toInt(), 0);
    QCOMPARE(run({u"info"_s, path(), u"--json"_s}).json()[u"codings"_s].toInt(), 2);
}

void TestCli::searchPrints()
{
    makeProject();
    const Ran words = run({u"search"_s, path(), u"network"_s, u"--json"_s});
    QVERIFY2(words.code == 0, qPrintable(words.err));
    QStringList found;
    for (const QJsonValue &hit : words.json().array())
        found.append(hit[u"match"_s].toString());
    QCOMPARE(found, QStringList({u"network"_s, u"network"_s, u"networking"_s, u"Networking"_s}));
    QCOMPARE(words.json().array().at(1)[u"citation"_s].toString(), u"(A1, 00:00:12)"_s);
    QCOMPARE(run({u"search"_s, path(), u"network"_s, u"--word"_s, u"--who"_s, u"informants"_s, u"--json"_s})
                 .json()
                 .array()
                 .size(),
             1);
    const QStringList kwic = run({u"search"_s, path(), u"helped"_s, u"--kwic"_s, u"--context"_s, u"20"_s,
                                  u"--sort"_s, u"left"_s})
                                 .out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(kwic.size(), 2);
    for (const QString &line : kwic)
        QCOMPARE(line.first(line.indexOf(u"helped"_s)).toUcs4().size(), 22);
    const Ran csv = run({u"search"_s, path(), u"lab"_s, u"--format"_s, u"csv"_s});
    QVERIFY(csv.out.startsWith(u"document,start,end,left,match,right,speaker,case,time,citation\r\n"_s));
    QCOMPARE(run({u"search"_s, path(), u"lab("_s, u"--regex"_s}).code, 2);
    QCOMPARE(run({u"search"_s, path()}).code, 2);
    QCOMPARE(run({u"search"_s, path(), u"lab"_s, u"--who"_s, u"cats"_s}).code, 2);
    QCOMPARE(run({u"search"_s, path(), u"lab"_s, u"--format"_s, u"docx"_s}).code, 2);
    QCOMPARE(run({u"search"_s, path(), u"lab"_s, u"--output"_s, path(u"hits.docx"_s)}).code, 0);
    QVERIFY(QFile::exists(path(u"hits.docx"_s)));
}

void TestCli::searchIsSavedAndCodes()
{
    makeProject();
    QCOMPARE(run({u"search"_s, path(), u"lab OR dinner"_s, u"--save"_s, u"Places"_s}).code, 0);
    QVERIFY(run({u"search"_s, path(), u"--list"_s}).out.startsWith(u"Places\tlab OR dinner\t"_s));
    QCOMPARE(run({u"search"_s, path(), u"--saved"_s, u"Places"_s, u"--new-only"_s, u"--json"_s})
                 .json()
                 .array()
                 .size(),
             0);
    QByteArray other = interview;
    other.replace("A1:", "A2:");
    QCOMPARE(run({u"import"_s, path(), write(u"A2.txt"_s, other)}).code, 0);
    const Ran coded = run({u"search"_s, path(), u"--saved"_s, u"Places"_s, u"--new-only"_s, u"--code"_s,
                           u"Drivers/Networking"_s, u"--within"_s, u"sentence"_s, u"--stance"_s, u"x"_s});
    QVERIFY2(coded.code == 0, qPrintable(coded.err));
    const QJsonArray passages = run({u"passages"_s, path(), u"--json"_s}).json().array();
    QCOMPARE(passages.size(), 2);
    QCOMPARE(passages.at(0)[u"document"_s].toString(), u"A2"_s);
    QCOMPARE(passages.at(0)[u"text"_s].toString(), u"The lab was open."_s);
    QCOMPARE(run({u"search"_s, path(), u"--saved"_s, u"Places"_s, u"--new-only"_s, u"--json"_s})
                 .json()
                 .array()
                 .size(),
             0);
    QCOMPARE(run({u"search"_s, path(), u"--saved"_s, u"Places"_s, u"--json"_s}).json().array().size(), 4);
    QCOMPARE(run({u"search"_s, path(), u"--forget"_s, u"Places"_s}).code, 0);
    QVERIFY(run({u"search"_s, path(), u"--list"_s}).out.isEmpty());
    const Ran grouped = run({u"passages"_s, path(), u"--group"_s, u"document"_s});
    QVERIFY2(grouped.out.contains(u"\nA2\n--\n"_s), qPrintable(grouped.out));
}

void TestCli::replaceKeepsCodings()
{
    makeProject();
    QCOMPARE(run({u"code"_s, path(), u"--code"_s, u"Drivers/Networking"_s, u"--find"_s, u"network"_s}).code,
             0);
    const Ran dry = run({u"find-replace"_s, path(), u"network"_s, u"circle"_s, u"--dry-run"_s});
    QCOMPARE(dry.out.count(u'\n'), 2);
    QVERIFY(dry.out.contains(u"[-network-]{+circle+}"_s));
    QCOMPARE(run({u"find-replace"_s, path(), u"network"_s, u"circle"_s}).code, 0);
    QStringList texts;
    for (const QJsonValue &passage : run({u"passages"_s, path(), u"--json"_s}).json().array())
        texts.append(passage[u"text"_s].toString());
    QCOMPARE(texts, QStringList({u"circle"_s, u"circle"_s, u"network"_s})); // "networking" is another word
    QCOMPARE(run({u"find-replace"_s, path(), u"(dinner)"_s, u"late \\1"_s, u"--regex"_s}).code, 0);
    QCOMPARE(run({u"search"_s, path(), u"\"late dinner\""_s, u"--json"_s}).json().array().size(), 1);
    QCOMPARE(run({u"undo"_s, path()}).code, 0);
    QCOMPARE(run({u"undo"_s, path()}).code, 0);
    QCOMPARE(run({u"search"_s, path(), u"circle"_s, u"--json"_s}).json().array().size(), 0);
}

void TestCli::memosOutAndIn()
{
    makeProject();
    const Ran made = run({u"memo"_s, path(), u"--on"_s, u"code:Drivers/Networking"_s, u"--on"_s,
                          u"passage:0-11:A1"_s, u"--title"_s, u"Why"_s, u"--text"_s, u"Because."_s,
                          u"--coder"_s, u"Bo"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QCOMPARE(run({u"memo"_s, path(), u"--text"_s, u"A free thought"_s}).code, 0);
    const QJsonArray all = run({u"memos"_s, path(), u"--json"_s}).json().array();
    QCOMPARE(all.size(), 2);
    const QJsonArray found =
        run({u"memos"_s, path(), u"--search"_s, u"networking"_s, u"--json"_s}).json().array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0)[u"title"_s].toString(), u"Why"_s);
    QCOMPARE(found.at(0)[u"coder"_s].toString(), u"Bo"_s);
    QCOMPARE(found.at(0)[u"about"_s].toArray().size(), 2);
    QCOMPARE(run({u"memo"_s, path(), u"--change"_s, made.out.trimmed(), u"--text"_s, u"Since."_s}).code, 0);
    QVERIFY(run({u"memos"_s, path()}).out.contains(u"Since."_s));
    QCOMPARE(run({u"memo"_s, path(), u"--delete"_s, made.out.trimmed()}).code, 0);
    QCOMPARE(run({u"memos"_s, path(), u"--json"_s}).json().array().size(), 1);
    QCOMPARE(run({u"memo"_s, path(), u"--on"_s, u"moon:1"_s, u"--text"_s, u"x"_s}).code, 2);
    QCOMPARE(run({u"memo"_s, path()}).code, 2);
}

void TestCli::nearNamesAreOffered()
{
    makeProject();
    const Ran ran = run({u"code"_s, path(), u"--code"_s, u"Drivers/Netwroking"_s, u"--find"_s, u"lab"_s});
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(u"\"Drivers/Networking\""_s), qPrintable(ran.err));
    QVERIFY(run({u"tabel"_s, path()}).err.contains(u"\"table\""_s));
}

void TestCli::codeIsMadeWhenAsked()
{
    makeProject();
    const QStringList code{u"code"_s,     path(),      u"--code"_s, u"Arenas/New one"_s,
                           u"--create"_s, u"--find"_s, u"lab"_s};
    QCOMPARE(run(code).code, 0);
    QCOMPARE(
        run({u"passages"_s, path(), u"--code"_s, u"Arenas/New one"_s, u"--json"_s}).json().array().size(), 1);
    // Code and codings are one change.
    QCOMPARE(run({u"undo"_s, path()}).code, 0);
    QCOMPARE(run({u"passages"_s, path(), u"--code"_s, u"Arenas/New one"_s}).code, 1);
}

void TestCli::casesOneByOne()
{
    makeProject();
    QCOMPARE(run({u"cases"_s, path(), u"--set"_s, u"Cluster A/A1"_s, u"--speaker"_s, u"A1"_s}).code, 0);
    QCOMPARE(run({u"cases"_s, path(), u"--set"_s, u"Cluster A/Office"_s, u"--document"_s, u"A1"_s,
                  u"--kind"_s, u"office"_s})
                 .code,
             0);
    QCOMPARE(run({u"attributes"_s, path(), write(u"a.csv"_s, "case,Role\nCluster A/A1,Chief\n")}).code, 0);
    const QJsonArray cases = run({u"cases"_s, path(), u"--json"_s}).json().array();
    QCOMPARE(cases.size(), 3);
    QCOMPARE(cases[0][u"path"_s].toString(), u"Cluster A"_s);
    QCOMPARE(cases[0][u"kind"_s].toString(), u"cluster"_s);
    QCOMPARE(cases[1][u"kind"_s].toString(), u"informant"_s);
    QCOMPARE(cases[1][u"links"_s][0][u"speaker"_s].toString(), u"A1"_s);
    QCOMPARE(cases[1][u"attributes"_s][u"Role"_s].toString(), u"Chief"_s);
    QCOMPARE(cases[2][u"kind"_s].toString(), u"office"_s);
    QCOMPARE(cases[2][u"links"_s][0][u"document"_s].toString(), u"A1"_s);
}

void TestCli::tablesAreSavedAndPrinted()
{
    makeProject();
    QCOMPARE(run({u"cases"_s, path(), u"--set"_s, u"Cluster A/A1"_s, u"--speaker"_s, u"A1"_s}).code, 0);
    QCOMPARE(run({u"code"_s, path(), u"--code"_s, u"Drivers/Networking"_s, u"--find"_s, u"(?i)network"_s,
                  u"--stance"_s, u"x"_s})
                 .code,
             0);
    const QStringList spec{u"--rows"_s,          u"codes:Drivers"_s, u"--columns"_s,
                           u"cases:informant"_s, u"--cell"_s,        u"count"_s};
    const Ran table = run(QStringList{u"table"_s, path()} + spec
                          + QStringList{u"--save"_s, u"Mine"_s, u"--format"_s, u"tidy"_s});
    QVERIFY2(table.code == 0, qPrintable(table.err));
    // Four passages, one of them the interviewer's, who belongs to no case.
    bool found = false;
    for (const QString &line : table.out.split(u'\n')) {
        if (line.contains(u"Networking"_s) && line.contains(u"A1"_s)) {
            found = true;
            QVERIFY2(line.contains(u'2'), qPrintable(line));
        }
    }
    QVERIFY2(found, qPrintable(table.out));
    QCOMPARE(run({u"tables"_s, path()}).out, u"Mine\n"_s);
    const Ran saved = run({u"table"_s, path(), u"Mine"_s, u"--format"_s, u"tidy"_s});
    QCOMPARE(saved.code, 0);
    QCOMPARE(saved.out, table.out);
    const Ran printed = run({u"table"_s, path(), u"Mine"_s, u"--print-spec"_s});
    QCOMPARE(printed.json()[u"cell"_s].toString(), u"count"_s);
    const QString file = write(u"spec.json"_s, printed.out.toUtf8());
    QCOMPARE(run({u"table"_s, path(), u"--spec"_s, file, u"--format"_s, u"tidy"_s}).out, table.out);
    QCOMPARE(run({u"table"_s, path(), u"Mine"_s, u"--format"_s, u"tidy"_s, u"-o"_s, path(u"t.csv"_s)}).code,
             0);
    QFile written(path(u"t.csv"_s));
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(written.readAll()), table.out);
}

void TestCli::sampleCarriesEveryTable()
{
    const Ran made = run({u"new"_s, path(), u"--sample"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const JsonSchema schema(
        QJsonDocument::fromJson(run({u"table"_s, path(), u"--print-schema"_s}).out.toUtf8()).object());
    const QJsonArray tables = QJsonDocument::fromJson(run({u"tables"_s, path(), u"--json"_s}).out.toUtf8())
                                  .array();
    QVERIFY(tables.size() >= 12);
    for (const QJsonValue &table : tables) {
        const QString name = table[u"name"_s].toString();
        QCOMPARE(schema.fault(table[u"spec"_s]), QString());
        for (const QString &format : {u"text"_s, u"csv"_s, u"tidy"_s, u"html"_s, u"latex"_s, u"markdown"_s,
                                      u"docx"_s, u"odt"_s, u"xlsx"_s}) {
            QByteArray bytes[2];
            for (QByteArray &each : bytes) {
                const QString file = path(u"out"_s);
                const Ran ran = run({u"table"_s, path(), name, u"--format"_s, format, u"-o"_s, file});
                QVERIFY2(ran.code == 0, qPrintable(name + u": "_s + ran.err));
                QFile written(file);
                QVERIFY(written.open(QIODevice::ReadOnly));
                each = written.readAll();
            }
            QVERIFY2(bytes[0] == bytes[1] && !bytes[0].isEmpty(), qPrintable(name + u" as "_s + format));
        }
    }
    // What a preset gives with its options is what was saved.
    for (const QJsonValue &preset :
         QJsonDocument::fromJson(run({u"table"_s, path(), u"--presets"_s, u"--json"_s}).out.toUtf8())
             .array()) {
        QVERIFY2(preset[u"missing"_s].toString().isEmpty(), qPrintable(preset[u"id"_s].toString()));
        QCOMPARE(schema.fault(preset[u"spec"_s]), QString());
    }
    const Ran organisations = run({u"table"_s, path(), u"Organisations"_s});
    QCOMPARE(organisations.out.count(u"The organisations (invented): "_s), 3); // one table a type
    for (const QString &value :
         {u"no data"_s, u"approx. a dozen"_s, u"18,800"_s, u"Source: invented"_s, u"not asked"_s})
        QVERIFY2(organisations.out.contains(value), qPrintable(value));
    const Ran alike = run({u"table"_s, path(), u"Organisations without names"_s});
    QCOMPARE(alike.out.count(u"\nCluster organisation "_s), 3);
    // Copies, names, and taking both back.
    QCOMPARE(run({u"tables"_s, path(), u"--duplicate"_s, u"Arenas"_s}).code, 0);
    QVERIFY(run({u"tables"_s, path()}).out.contains(u"Arenas (2)\n"_s));
    QCOMPARE(run({u"table"_s, path(), u"Arenas (2)"_s, u"--format"_s, u"tidy"_s}).out,
             run({u"table"_s, path(), u"Arenas"_s, u"--format"_s, u"tidy"_s}).out);
    QCOMPARE(run({u"tables"_s, path(), u"--rename"_s, u"Arenas (2)"_s, u"--as"_s, u"Places"_s}).code, 0);
    QVERIFY(run({u"tables"_s, path()}).out.contains(u"Places\n"_s));
    QCOMPARE(run({u"tables"_s, path(), u"--remove"_s, u"Places"_s}).code, 0);
    QCOMPARE(run({u"tables"_s, path(), u"--remove"_s, u"Places"_s}).code, 1);
    // Summaries drafted where there are none, and only there.
    const QString before = run({u"summaries"_s, path(), u"--json"_s}).out;
    const Ran drafted = run(
        {u"summaries"_s, path(), u"--draft"_s, u"--code"_s, u"Drivers/Market orientation"_s});
    QVERIFY2(drafted.code == 0 && drafted.err.contains(u"Drafted 6 "_s), qPrintable(drafted.err));
    QVERIFY(run({u"summaries"_s, path()}).out.contains(u"\u201d (A1, "_s));
    QCOMPARE(run({u"undo"_s, path()}).code, 0);
    QCOMPARE(run({u"summaries"_s, path(), u"--json"_s}).out, before);
}

// The window writes what exportTable() gives (test_tableview); so does this.
void TestCli::sameBytesAsTheWindow()
{
    QCOMPARE(run({u"new"_s, path(), u"--sample"_s}).code, 0);
    const Result<std::unique_ptr<Project>> project = Project::open(path(), Project::Mode::ReadOnly);
    VERIFY_RESULT(project);
    const Result<std::unique_ptr<Index>> index = Index::build(**project);
    VERIFY_RESULT(index);
    const TextSource texts = textsOf(**project);
    const QList<SavedTableRow> tables = (*index)->savedTables();
    for (const QString &name : {u"Drivers and barriers"_s, u"Organisations"_s}) {
        const auto saved = std::ranges::find(tables, name, &SavedTableRow::name);
        Result<TableSpec> spec = TableSpec::fromBytes(saved->spec.toUtf8());
        VERIFY_RESULT(spec);
        spec->name = name;
        const Result<CrossTable> table = compute(*spec, **index, texts);
        VERIFY_RESULT(table);
        for (const TableWriter *writer : tableWriters()) {
            const QString file = path(u"same."_s + writer->id());
            QCOMPARE(run({u"table"_s, path(), name, u"--format"_s, writer->id(), u"-o"_s, file}).code, 0);
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const Result<QByteArray> bytes = exportTable(*table, *writer, {}, **index, texts);
            VERIFY_RESULT(bytes);
            QVERIFY2(written.readAll() == *bytes, qPrintable(name + u" as "_s + writer->id()));
        }
    }
    // Columns by how many rows say something there, and a width that is none.
    const QStringList shape{u"table"_s,  path(),  u"--rows"_s, u"codes:Barriers"_s, u"--columns"_s,
                            u"cases:cluster"_s, u"--cell"_s, u"count"_s};
    const QString all = run(shape + QStringList{u"--occurs-columns"_s, u"any"_s}).out;
    QVERIFY(all.contains(u"Cluster A"_s) && all.contains(u"Cluster B"_s));
    const Ran none = run(shape + QStringList{u"--occurs-columns"_s, u"all"_s});
    QVERIFY2(none.code == 0 && !none.out.contains(u"Cluster A: Energy and maritime  "_s), qPrintable(none.out));
    QCOMPARE(run(shape + QStringList{u"--occurs-columns"_s, u"some"_s}).code, 2);
    QCOMPARE(run(shape + QStringList{u"--width"_s, u"wide"_s}).code, 2);
}

void TestCli::comparesCases()
{
    QCOMPARE(run({u"new"_s, path(), u"--sample"_s}).code, 0);
    const QString a = u"Cluster A: Energy and maritime"_s;
    const QString b = u"Cluster B: Health"_s;
    const QString c = u"Cluster C: Finance"_s;
    const Ran all = run({u"compare"_s, path(), u"--code"_s, u"Barriers"_s});
    QVERIFY2(all.code == 0, qPrintable(all.err));
    QVERIFY(all.out.contains(u"Share of informants"_s));
    const Ran two = run({u"compare"_s, path(), u"--cases"_s, a, b, u"--show"_s, u"counts,quotes"_s});
    QVERIFY2(two.code == 0, qPrintable(two.err));
    QVERIFY(two.out.contains(a) && two.out.contains(b) && !two.out.contains(c));
    // Conservative industry is an issue of cluster A alone, immature markets of B alone.
    const QStringList counts{u"--show"_s, u"counts"_s, u"--rows"_s, u"codes:Barriers"_s};
    const QString onlyA = run(QStringList{u"compare"_s, path(), u"--only-in"_s, a} + counts).out;
    QVERIFY(onlyA.contains(u"Conservative industry"_s) && !onlyA.contains(u"Immature"_s)
            && !onlyA.contains(u"Membership"_s));
    const QString one = run(QStringList{u"compare"_s, path(), u"--in-one"_s} + counts).out;
    QVERIFY(one.contains(u"Conservative industry"_s) && one.contains(u"Immature"_s)
            && !one.contains(u"Membership"_s));
    const QString every = run(QStringList{u"compare"_s, path(), u"--in-all"_s} + counts).out;
    QVERIFY(!every.contains(u"Conservative industry"_s) && every.contains(u"Membership"_s));
    const QString butOne = run(QStringList{u"compare"_s, path(), u"--in-all-but-one"_s} + counts).out;
    QVERIFY(butOne.contains(u"Long projects"_s) && !butOne.contains(u"Membership"_s)
            && !butOne.contains(u"Immature"_s));
    const QString contrast =
        run(QStringList{u"compare"_s, path(), u"--cases"_s, a, b, u"--contrast"_s} + counts).out;
    QVERIFY2(contrast.contains(u"In both"_s) && contrast.contains(u" | "_s), qPrintable(contrast));
    QCOMPARE(run({u"compare"_s, path(), u"--cases"_s, a}).code, 2);
    QCOMPARE(run({u"compare"_s, path(), u"--cases"_s, a, b, c, u"--contrast"_s}).code, 2);
    QCOMPARE(run({u"compare"_s, path(), u"--cases"_s, a, u"Cluster Z"_s}).code, 1);
}

void TestCli::filtersByFlags()
{
    QCOMPARE(run({u"new"_s, path(), u"--sample"_s}).code, 0);
    const auto codings = [&](const QStringList &flags) {
        const Ran ran = run(QStringList{u"table"_s, path(), u"--rows"_s, u"codes:@0"_s, u"--columns"_s,
                                        u"whole"_s, u"--cell"_s, u"count"_s, u"--column-totals"_s,
                                        u"--format"_s, u"csv"_s}
                            + flags);
        return ran.code == 0 ? ran.out.section(u"Total,"_s, 1).trimmed().toInt() : -1;
    };
    const int all = codings({});
    QVERIFY(all > 400);
    // The parts of a partition make the whole.
    QCOMPARE(codings({u"--coder"_s, u"Coder 1"_s}) + codings({u"--coder"_s, u"Coder 2"_s}), all);
    QCOMPARE(codings({u"--coder"_s, u"Coder 1"_s, u"--coder"_s, u"Coder 2"_s}), all);
    int byStance = 0;
    for (const QString &stance : {u"x"_s, u"o"_s, u"-"_s, u"none"_s})
        byStance += codings({u"--stance"_s, stance});
    QCOMPARE(byStance, all);
    int byCluster = 0;
    for (const QString &cluster : {u"Energy and maritime"_s, u"Health"_s, u"Finance"_s})
        byCluster += codings({u"--where"_s, u"Cluster="_s + cluster});
    QCOMPARE(byCluster, all);
    const int dyads = codings({u"--facet"_s, u"level=dyad"_s});
    QVERIFY(dyads > 0 && dyads < all);
    const int one = codings({u"--document"_s, u"A1"_s});
    QCOMPARE(codings({u"--case"_s, u"Cluster A: Energy and maritime/Ketterholm Marine/A1"_s}), one);
    const int drivers = codings({u"--code"_s, u"Drivers"_s});
    QVERIFY(drivers > 0 && drivers < all);
    QCOMPARE(codings({u"--from"_s, u"2000-01-01"_s, u"--to"_s, u"2999-12-31"_s}), all);
    QCOMPARE(codings({u"--to"_s, u"2000-01-01"_s}), 0);
    QCOMPARE(codings({u"--coder"_s, u"Nobody"_s}), -1);
    QCOMPARE(run({u"table"_s, path(), u"--stance"_s, u"y"_s}).code, 2);
    QCOMPARE(run({u"table"_s, path(), u"--where"_s, u"Cluster"_s}).code, 2);
    QCOMPARE(run({u"table"_s, path(), u"--order-rows"_s, u"attribute"_s}).code, 2);
    QCOMPARE(run({u"table"_s, path(), u"--block"_s, u"mood:whole"_s}).code, 2);
}

void TestCli::verifyNamesWhatChanged()
{
    QCOMPARE(run({u"new"_s, path(), u"--sample"_s}).code, 0);
    QStringList files;
    for (const QString &suffix :
         {u"docx"_s, u"odt"_s, u"xlsx"_s, u"html"_s, u"tex"_s, u"md"_s, u"txt"_s, u"csv"_s}) {
        files.append(path(u"Arenas."_s + suffix));
        QCOMPARE(run({u"table"_s, path(), u"Arenas"_s, u"-o"_s, files.last()}).code, 0);
    }
    const QString other = path(u"Interviewees.docx"_s);
    QCOMPARE(run({u"table"_s, path(), u"Interviewees"_s, u"-o"_s, other}).code, 0);
    const Ran same = run(QStringList{u"verify"_s, path()} + files + QStringList{other});
    QVERIFY2(same.code == 0, qPrintable(same.out + same.err));
    QCOMPARE(same.out.count(u"the same as \"Arenas\""_s), files.size());
    QCOMPARE(run({u"table"_s, path(), u"Arenas"_s, u"--freeze"_s}).code, 0);
    QVERIFY(run({u"tables"_s, path()}).out.contains(u"Arenas (frozen "_s));
    QCOMPARE(run({u"verify"_s, path(), files.first()}).code, 0);

    QCOMPARE(run({u"code"_s, path(), u"--code"_s, u"Arenas/Seminars"_s, u"--find"_s, u"paint"_s,
                  u"--document"_s, u"A1"_s})
                 .code,
             0);
    const Ran changed = run(QStringList{u"verify"_s, path()} + files);
    QCOMPARE(changed.code, 1);
    QCOMPARE(changed.out.count(u"has changed since"_s), files.size());
    QVERIFY2(changed.out.contains(u"\"Arenas"_s), qPrintable(changed.out));
    // The frozen copy says so itself.
    const QString frozen =
        run({u"tables"_s, path()}).out.section(u"Arenas (frozen "_s, 1).section(u')', 0, 0);
    const Ran printed = run(
        {u"table"_s, path(), u"Arenas (frozen %1)"_s.arg(frozen), u"--format"_s, u"html"_s});
    QVERIFY2(printed.out.contains(u"its data have changed since"_s), qPrintable(printed.out + printed.err));
    const QString unknown = write(u"note.txt"_s, "Nothing of the kind.");
    QCOMPARE(run({u"verify"_s, path(), unknown}).code, 1);
}

void TestCli::pseudonymsInEveryFormat()
{
    QCOMPARE(run({u"new"_s, path(), u"--sample"_s}).code, 0);
    const QStringList real{u"Ketterholm"_s, u"Lodestrand"_s,   u"Tidewerk"_s,  u"Mirrelund"_s,
                           u"Pulsgrein"_s,  u"Omsyn"_s,        u"Ternvik"_s,   u"Garmund"_s,
                           u"Pinnick"_s,    u"Finance Quay"_s, u"Cluster A:"_s};
    for (const QString &table : {u"Interviewees"_s, u"Organisations"_s, u"Actor by actor"_s}) {
        for (const QString &suffix :
             {u"docx"_s, u"odt"_s, u"xlsx"_s, u"html"_s, u"tex"_s, u"md"_s, u"txt"_s, u"csv"_s}) {
            const QString file = path(u"out."_s + suffix);
            const Ran ran = run(
                {u"table"_s, path(), table, u"--pseudonyms"_s, u"--quote-notes"_s, u"-o"_s, file});
            QVERIFY2(ran.code == 0, qPrintable(ran.err));
            QString text;
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const QByteArray bytes = written.readAll();
            if (bytes.startsWith("PK")) {
                for (const QByteArray &part : zipParts(bytes))
                    text += QString::fromUtf8(part);
            } else {
                text = QString::fromUtf8(bytes);
            }
            QVERIFY(text.size() > 200);
            for (const QString &name : real)
                QVERIFY2(!text.contains(name), qPrintable(table + u" as "_s + suffix + u": "_s + name));
        }
    }
}

void TestCli::binaryFormatsNeedAFile()
{
    makeProject();
    QCOMPARE(run({u"table"_s, path(), u"--format"_s, u"xlsx"_s}).code, 2);
    const Ran ran = run({u"table"_s, path(), u"-o"_s, path(u"t.xlsx"_s)});
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QFile file(path(u"t.xlsx"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(2) == "PK");
    QCOMPARE(run({u"table"_s, path(), u"-o"_s, path(u"t.nothing"_s)}).code, 2);
}

void TestCli::codebookOutAndIn()
{
    makeProject();
    QCOMPARE(run({u"codes"_s, path(), u"--export"_s, path(u"b.qdc"_s)}).code, 0);
    QCOMPARE(run({u"new"_s, path(u"q.crosscase"_s)}).code, 0);
    const Ran dry = run(
        {u"import-codebook"_s, path(u"q.crosscase"_s), path(u"b.qdc"_s), u"--dry-run"_s, u"--json"_s});
    const qsizetype count = run({u"codes"_s, path(), u"--json"_s}).json().array().size();
    QCOMPARE(dry.json()[u"added"_s].toArray().size(), count);
    QCOMPARE(run({u"codes"_s, path(u"q.crosscase"_s), u"--json"_s}).json().array().size(), 0);
    QCOMPARE(run({u"import-codebook"_s, path(u"q.crosscase"_s), path(u"b.qdc"_s)}).code, 0);
    QCOMPARE(run({u"codes"_s, path(u"q.crosscase"_s)}).out, run({u"codes"_s, path()}).out);
}

void TestCli::replacedAndPlaced()
{
    makeProject();
    const Ran coded = run({u"code"_s, path(), u"--code"_s, u"Drivers/Networking"_s, u"--find"_s,
                           u"We met people|Nothing else did"_s});
    QCOMPARE(coded.code, 0);
    QByteArray corrected = interview;
    corrected.replace("We met people", "We met many people")
        .replace("Networking helped, yes. Nothing else did.", "It was.");
    const QString file = write(u"new.txt"_s, corrected);
    const Ran dry = run({u"replace"_s, path(), u"A1"_s, file, u"--dry-run"_s});
    QCOMPARE(dry.code, 0);
    QCOMPARE(dry.out,
             u"changed: Drivers/Networking: \"We met people\" becomes \"We met many people\"\n"
             "to be placed: Drivers/Networking: \"Nothing else did\"\n"_s);
    QCOMPARE(run({u"passages"_s, path(), u"--json"_s}).json().array().size(), 2);
    QVERIFY(run({u"unplaced"_s, path()}).out.isEmpty());
    const Ran replaced = run({u"replace"_s, path(), u"A1"_s, file, u"--json"_s});
    QCOMPARE(replaced.code, 0);
    QCOMPARE(replaced.json()[u"unplaced"_s].toInt(), 1);
    QCOMPARE(replaced.json()[u"changed"_s].toInt(), 1);
    QCOMPARE(replaced.json()[u"turns_kept"_s].toInt(), 4);
    const QJsonArray waiting = run({u"unplaced"_s, path(), u"--json"_s}).json().array();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0][u"text"_s].toString(), u"Nothing else did"_s);
    const qint64 at = CodePointMap(QString::fromUtf8(corrected))
                          .toCodePoint(QString::fromUtf8(corrected).indexOf(u"It was"_s));
    const QString id = waiting[0][u"id"_s].toString();
    QCOMPARE(run({u"place"_s, path(), id, u"some"_s, u"where"_s}).code, 2);
    QCOMPARE(run({u"place"_s, path(), id, u"5"_s, u"100000"_s}).code, 1);
    QCOMPARE(run({u"place"_s, path(), id, QString::number(at), QString::number(at + 6)}).code, 0);
    QVERIFY(run({u"passages"_s, path()}).out.contains(u"It was"_s));
    QVERIFY(run({u"unplaced"_s, path()}).out.isEmpty());
    QCOMPARE(run({u"undo"_s, path()}).code, 0);
    QCOMPARE(run({u"undo"_s, path()}).code, 0);
    QVERIFY(run({u"passages"_s, path()}).out.contains(u"Nothing else did"_s));
    QCOMPARE(run({u"check"_s, path()}).code, 0);
    const Ran missing = run({u"replace"_s, path(), u"A1"_s, path(u"nothing.txt"_s)});
    QCOMPARE(missing.code, 1);
    QVERIFY2(missing.err.contains(u"nothing.txt"_s), qPrintable(missing.err));
}

void TestCli::correctionsAreRemembered()
{
    makeProject();
    const QByteArray talk =
        "Dan: We had a fine time at the fair.\n\nEva: Yes, we had.\n\nDan: People came from far away.\n\n"
        "Radio: The phone rings.\n\nEva: And they bought things.\n\nDan: They did.\n\n"
        "Radio: The phone rings again.\n\nEva: So it was.\n";
    const Ran first = run({u"import"_s, path(), write(u"B1.txt"_s, talk), u"--interviewer"_s, u"Dan"_s,
                           u"--not-speaker"_s, u"Radio"_s, u"--same"_s, u"Eva=Eva Berg"_s, u"--remember"_s,
                           u"--json"_s});
    QCOMPARE(first.code, 0);
    const auto speakers = [](const Ran &ran) {
        return ran.json()[u"documents"_s][0][u"speakers"_s].toArray();
    };
    QCOMPARE(speakers(first), QJsonArray({u"Dan"_s, u"Eva Berg"_s}));
    const Ran later = run({u"import"_s, path(), write(u"B2.txt"_s, talk + "\nDan: Well.\n"), u"--json"_s});
    QCOMPARE(speakers(later), QJsonArray({u"Dan"_s, u"Eva Berg"_s}));
    QCOMPARE(later.json()[u"documents"_s][0][u"interviewers"_s].toArray(), QJsonArray({u"Dan"_s}));
    QCOMPARE(run({u"import"_s, path(), path(u"B2.txt"_s), u"--same"_s, u"nonsense"_s}).code, 2);
}

void TestCli::undoAndRedo()
{
    makeProject();
    for (const QString &word : {u"lab"_s, u"dinner"_s, u"people"_s})
        QCOMPARE(run({u"code"_s, path(), u"--code"_s, u"Drivers/Networking"_s, u"--find"_s, word}).code, 0);
    const auto codings = [&] { return run({u"info"_s, path(), u"--json"_s}).json()[u"codings"_s].toInt(); };
    QCOMPARE(codings(), 3);
    QCOMPARE(run({u"undo"_s, path(), u"--count"_s, u"2"_s}).code, 0);
    QCOMPARE(codings(), 1);
    QCOMPARE(run({u"redo"_s, path()}).code, 0);
    QCOMPARE(codings(), 2);
    const QJsonArray history = run({u"history"_s, path(), u"--json"_s}).json().array();
    QCOMPARE(history.size(), 8); // template, import, three codings, two undos, one redo
    QCOMPARE(history[0][u"kind"_s].toString(), u"redo"_s);
    QVERIFY(history[0][u"id"_s].isString());
}

void TestCli::checkFindsNothingAndThenSomething()
{
    makeProject();
    QCOMPARE(run({u"code"_s, path(), u"--code"_s, u"Drivers/Networking"_s, u"--find"_s, u"lab"_s}).code, 0);
    const Ran whole = run({u"check"_s, path(), u"--json"_s});
    QVERIFY2(whole.code == 0, qPrintable(whole.out + whole.err));
    QVERIFY(whole.json()[u"ok"_s].toBool());
    // Zeros in the middle of the file.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(4096, '\0'));
    file.close();
    QCOMPARE(run({u"check"_s, path()}).code, 1);
}

void TestCli::backupsAreMadeListedAndRestored()
{
    makeProject();
    const auto listed = [&] {
        return QJsonDocument::fromJson(run({u"backups"_s, path(), u"--json"_s}).out.toUtf8()).array();
    };
    // Once a day, when a project that has texts is opened for a change.
    QCOMPARE(listed().size(), 0);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(run({u"memo"_s, path(), u"--text"_s, u"Look again."_s}).code, 0);
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed()[0][u"reason"_s], u"daily"_s);
    QVERIFY(QFile::remove(listed()[0][u"path"_s].toString()));
    const Ran none = run({u"backups"_s, path()});
    QVERIFY(none.out.isEmpty());
    QVERIFY2(none.err.contains(u"no backup"_s), qPrintable(none.err));
    const Ran made = run({u"backups"_s, path(), u"--make"_s, u"--json"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const QJsonArray list = QJsonDocument::fromJson(made.out.toUtf8()).array();
    QCOMPARE(list.size(), 1);
    QCOMPARE(list[0][u"reason"_s], u"hand"_s);
    QVERIFY(QFile::exists(list[0][u"path"_s].toString()));
    QCOMPARE(run({u"code"_s, path(), u"--code"_s, u"Drivers/Networking"_s, u"--find"_s, u"lab"_s}).code, 0);
    QCOMPARE(run({u"backups"_s, path(), u"--restore"_s, u"1"_s, u"--to"_s, path(u"old.crosscase"_s)}).code,
             0);
    QVERIFY(run({u"passages"_s, path(u"old.crosscase"_s)}).out.size()
            < run({u"passages"_s, path()}).out.size());
    QCOMPARE(run({u"backups"_s, path(), u"--restore"_s, u"1"_s, u"--to"_s, path()}).code,
             1); // never over a file
    QCOMPARE(run({u"backups"_s, path(), u"--restore"_s, u"9"_s, u"--to"_s, path(u"b.crosscase"_s)}).code, 1);
    QCOMPARE(run({u"backups"_s, path(), u"--restore"_s, u"1"_s}).code, 2);
    // A project that can no longer be read has its backups all the same.
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("nothing of a project") > 0);
    file.close();
    const QJsonArray after = listed();
    QVERIFY(after.size() >= 1);
    QCOMPARE(run({u"backups"_s, path(), u"--restore"_s, QString::number(after.size()), u"--to"_s,
                  path(u"saved.crosscase"_s)})
                 .code,
             0);
    QCOMPARE(run({u"check"_s, path(u"saved.crosscase"_s)}).code, 0);
    for (const QJsonValue &backup : after)
        QVERIFY(QFile::remove(backup[u"path"_s].toString()));
}

void TestCli::recoverWritesANewFile()
{
    makeProject();
    QCOMPARE(run({u"code"_s, path(), u"--code"_s, u"Drivers/Networking"_s, u"--find"_s, u"lab"_s}).code, 0);
    const QString passages = run({u"passages"_s, path()}).out;
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(100, '\0')); // nothing says any more that this is a database
    file.close();
    QCOMPARE(run({u"passages"_s, path()}).code, 1);
    const Ran recovered = run({u"recover"_s, path(), path(u"new.crosscase"_s)});
    QVERIFY2(recovered.code == 0, qPrintable(recovered.err));
    QVERIFY2(recovered.out.startsWith(u"Everything was found.\n"_s), qPrintable(recovered.out));
    QCOMPARE(run({u"passages"_s, path(u"new.crosscase"_s)}).out, passages);
    QCOMPARE(run({u"check"_s, path(u"new.crosscase"_s)}).code, 0);
    QCOMPARE(run({u"recover"_s, path(), path(u"new.crosscase"_s)}).code, 1);
    QCOMPARE(run({u"recover"_s, path(), path(u"other.crosscase"_s), u"--json"_s})
                 .json()[u"losses"_s]
                 .toArray()
                 .size(),
             0);
}

void TestCli::readOnlyWhileOpenElsewhere()
{
    makeProject();
    const QString file = path();
    std::unique_ptr<Project> kept;
    OtherProcess other([&] {
        Result<std::unique_ptr<Project>> project = Project::open(file);
        if (!project || (*project)->isReadOnly())
            return false;
        kept = std::move(*project);
        return true;
    });
    QVERIFY(other.isReady());
    const Ran info = run({u"info"_s, file, u"--json"_s});
    QVERIFY2(info.code == 0, qPrintable(info.err));
    QCOMPARE(info.json()[u"documents"_s].toInt(), 1);
    const Ran code = run({u"code"_s, file, u"--code"_s, u"Drivers/Networking"_s, u"--find"_s, u"lab"_s});
    QCOMPARE(code.code, 1);
    QVERIFY(!code.err.isEmpty());
    QCOMPARE(run({u"info"_s, file, u"--json"_s}).json()[u"codings"_s].toInt(), 0);
}

void TestCli::realProcess()
{
    // Also without a display, and with data and messages apart.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    const auto start = [&](const QStringList &arguments) {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CROSSCASE_CLI), arguments);
        process.waitForFinished();
        return Ran{process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                   QString::fromUtf8(process.readAllStandardOutput()),
                   QString::fromUtf8(process.readAllStandardError())};
    };
    const Ran made = start({u"new"_s, path(), u"--template"_s, u"drivers-barriers"_s});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    QVERIFY(made.out.isEmpty());
    const Ran imported = start(
        {u"import"_s, path(), write(u"A1.txt"_s, interview), u"--cases-from"_s, u"speaker"_s});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    QCOMPARE(start({u"code"_s, path(), u"--code"_s, u"Drivers/Networking"_s, u"--find"_s, u"(?i)networking"_s,
                    u"--stance"_s, u"o"_s})
                 .code,
             0);
    const Ran table = start(
        {u"table"_s, path(), u"--rows"_s, u"codes:Drivers"_s, u"--columns"_s, u"cases"_s});
    QVERIFY2(table.code == 0, qPrintable(table.err));
    QVERIFY2(table.out.contains(u"Networking"_s) && table.out.contains(u"A1"_s), qPrintable(table.out));
    QCOMPARE(start({u"info"_s, path(), u"--json"_s}).json()[u"codings"_s].toInt(), 2);
    QCOMPARE(start({u"info"_s}).code, 2);
    QCOMPARE(start({u"info"_s, path(u"no"_s)}).code, 1);
    // A project at rest is one file.
    QStringList names = QDir(m_folder->path()).entryList({u"p.crosscase*"_s}, QDir::Files);
    QCOMPARE(names, QStringList{u"p.crosscase"_s});
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
