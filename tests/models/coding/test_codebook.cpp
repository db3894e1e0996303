// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/documents.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// The verbs of an analyst: what they do, and what they refuse.
class TestCodebook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pathsAreMadeStepByStep();
    void siblingsKeepTheirOrder();
    void namesAreUniqueAmongSiblings();
    void mergeKeepsEverything();
    void removalNamesWhatGoes();
    void codingTwiceIsCodingOnce();
    void twoStancesAreTwoCodings();
    void splitAndUnite();
    void headingsCannotBeApplied();
    void numbersInAttributes_data();
    void numbersInAttributes();
    void attributesAreInherited();
    void documentNamesAreMadeFree();
    void turnsMustLieInTheText();

private:
    Id code(const QString &path) { return Codebook(*m_index).addPath(path).value_or(NoId); }
    Id document();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Index> m_index;
};

void TestCodebook::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Project>> project = Project::create(m_folder->filePath(u"p.crosscase"_s));
    QVERIFY(project);
    m_project = std::move(*project);
    Result<std::unique_ptr<Index>> index = Index::build(*m_project);
    QVERIFY(index);
    m_index = std::move(*index);
}

void TestCodebook::cleanup()
{
    m_index.reset();
    m_project.reset();
    m_folder.reset();
}

Id TestCodebook::document()
{
    NewDocument text;
    text.name = u"A1"_s;
    text.body = u"Interviewer: Why?\nA1: Because the lab was open to us."_s;
    text.turns = {{{0, 17}, {13, 17}, {0, 12}, u"Interviewer"_s, {}, {}},
                  {{18, 53}, {22, 53}, {18, 21}, u"A1"_s, {}, {}}};
    text.interviewers = {u"Interviewer"_s};
    return Documents(*m_index).add(text).value_or(NoId);
}

void TestCodebook::pathsAreMadeStepByStep()
{
    const Id id = code(u"Drivers/Access to R\\/D"_s);
    QVERIFY(id != NoId);
    QCOMPARE(m_index->codes().names(id), (QStringList{u"Drivers"_s, u"Access to R/D"_s}));
    QCOMPARE(m_index->codes().atPath(u"Drivers/Access to R\\/D"_s), id);
    QCOMPARE(code(u"Drivers/Access to R\\/D"_s), id);
    QVERIFY(!Codebook(*m_index).addPath(u"Drivers//x"_s));
    QCOMPARE(m_index->codeColor(id), m_index->codeColor(m_index->codes().parent(id)));
}

void TestCodebook::siblingsKeepTheirOrder()
{
    const Id a = code(u"a"_s);
    const Id b = code(u"b"_s);
    const Id c = code(u"c"_s);
    QCOMPARE(m_index->codes().children(NoId), (QList<Id>{a, b, c}));
    QVERIFY(Codebook(*m_index).move({c}, NoId, a));
    QCOMPARE(m_index->codes().children(NoId), (QList<Id>{c, a, b}));
    QVERIFY(Codebook(*m_index).move({c, a}, b));
    QCOMPARE(m_index->codes().children(NoId), QList<Id>{b});
    QCOMPARE(m_index->codes().children(b), (QList<Id>{c, a}));
    QVERIFY(!Codebook(*m_index).move({b}, c)); // below itself
    QVERIFY(m_project->undo());
    QCOMPARE(m_index->codes().children(NoId), (QList<Id>{c, a, b}));
}

void TestCodebook::namesAreUniqueAmongSiblings()
{
    const Id a = code(u"Drivers/Trust"_s);
    QVERIFY(!Codebook(*m_index).add({.name = u" Trust "_s, .parent = m_index->codes().parent(a)}));
    QVERIFY(Codebook(*m_index).add({.name = u"Trust"_s}));
    QVERIFY(!Codebook(*m_index).rename(a, u"  "_s));
    QVERIFY(!Codebook(*m_index).move({a}, NoId)); // there is a Trust at the top now
}

void TestCodebook::mergeKeepsEverything()
{
    const Id text = document();
    const Id from = code(u"Confidence"_s);
    const Id into = code(u"Trust"_s);
    Codings codings(*m_index);
    const Id alone = codings.add({.document = text, .code = from, .span = {22, 30}}).value_or(NoId);
    const Id twin = codings.add({.document = text, .code = from, .span = {31, 40}, .memo = u"one"_s})
                        .value_or(NoId);
    const Id kept = codings.add({.document = text, .code = into, .span = {31, 40}, .memo = u"two"_s})
                        .value_or(NoId);
    const Id agrees = codings.add({.document = text, .code = into, .span = {41, 50}, .stance = Stance::Agree})
                          .value_or(NoId);
    const Id doubts = codings
                          .add({.document = text, .code = from, .span = {41, 50}, .stance = Stance::NotFully})
                          .value_or(NoId);
    const Id child = code(u"Confidence/In people"_s);

    QVERIFY(Codebook(*m_index).merge(from, into));
    QVERIFY(!m_index->codes().find(from));
    QCOMPARE(m_index->codings().find(alone)->code, into);
    QVERIFY(!m_index->codings().find(twin));
    QCOMPARE(m_project->read().row<CodingRow>(kept)->memo, u"two\n\none"_s);
    QCOMPARE(m_index->codings().find(agrees)->stance, Stance::Agree);
    QCOMPARE(m_index->codings().find(doubts)->code, into);
    QCOMPARE(m_index->codes().parent(child), into);
    QCOMPARE(m_index->codeAliases(into), QStringList{u"Confidence"_s});
    QVERIFY(m_project->undo());
    QVERIFY(m_index->codings().find(twin));
    QCOMPARE(m_index->codings().countOfCode(from), 3);
}

void TestCodebook::removalNamesWhatGoes()
{
    const Id text = document();
    const Id child = code(u"Drivers/Trust"_s);
    const Id top = m_index->codes().parent(child);
    QVERIFY(Codings(*m_index).add({.document = text, .code = child, .span = {22, 30}}));
    const CodeRemoval removal = Codebook(*m_index).removalOf(top);
    QCOMPARE(removal.codes, 1);
    QCOMPARE(removal.codings, 1);
    QVERIFY(Codebook(*m_index).remove({top, child}));
    QCOMPARE(m_index->codings().size(), 0);
    QVERIFY(m_project->undo());
    QCOMPARE(m_index->codings().size(), 1);
}

void TestCodebook::codingTwiceIsCodingOnce()
{
    const Id text = document();
    const Id trust = code(u"Trust"_s);
    Codings codings(*m_index);
    const Result<Id> first = codings.add({.document = text, .code = trust, .span = {22, 30}});
    const Result<Id> again = codings.add(
        {.document = text, .code = trust, .span = {22, 30}, .stance = Stance::Agree});
    QVERIFY(first && again);
    QCOMPARE(*again, *first);
    QCOMPARE(m_index->codings().size(), 1);
    QCOMPARE(m_index->codings().find(*first)->stance, Stance::Agree);
    const Result<Id> other = codings.add(
        {.document = text, .code = trust, .span = {22, 30}, .coder = u"Kari"_s});
    QVERIFY(other && *other != *first);
}

void TestCodebook::twoStancesAreTwoCodings()
{
    const Id text = document();
    const Id trust = code(u"Trust"_s);
    Codings codings(*m_index);
    QVERIFY(codings.add({.document = text, .code = trust, .span = {22, 30}, .stance = Stance::Agree}));
    QVERIFY(codings.add({.document = text, .code = trust, .span = {22, 30}, .stance = Stance::NotFully}));
    QCOMPARE(m_index->codings().size(), 2);
}

void TestCodebook::splitAndUnite()
{
    const Id text = document();
    const Id trust = code(u"Trust"_s);
    Codings codings(*m_index);
    const Id whole = codings.add({.document = text, .code = trust, .span = {22, 40}, .memo = u"m"_s})
                         .value_or(NoId);
    QVERIFY(!codings.split(whole, 22));
    const Result<Id> second = codings.split(whole, 30);
    QVERIFY(second);
    QCOMPARE(m_index->codings().find(whole)->span, (Span{22, 30}));
    QCOMPARE(m_index->codings().find(*second)->span, (Span{30, 40}));
    QVERIFY(codings.unite({*second, whole}));
    QCOMPARE(m_index->codings().size(), 1);
    QCOMPARE(m_index->codings().find(whole)->span, (Span{22, 40}));
}

void TestCodebook::headingsCannotBeApplied()
{
    const Id text = document();
    const Result<Id> heading = Codebook(*m_index).add({.name = u"Drivers"_s, .codable = false});
    QVERIFY(heading);
    const Result<Id> coded = Codings(*m_index).add({.document = text, .code = *heading, .span = {22, 30}});
    QVERIFY(!coded);
    QCOMPARE(coded.error().kind, Error::Kind::Invalid);
    QVERIFY(!Codings(*m_index).add({.document = text, .code = code(u"x"_s), .span = {50, 99}}));
}

void TestCodebook::numbersInAttributes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<double>>("number");
    const auto row = [](const char *text, std::optional<double> number) {
        QTest::newRow(text) << QString::fromUtf8(text) << number;
    };
    row("12", 12);
    row("18,800", 18800);
    row("1,234,567.5", 1234567.5);
    row("12,5", 12.5);
    row("12.5", 12.5);
    row("18 800", 18800);
    row("approx. 12", 12);
    row("ca. 40", 40);
    row("35 %", 35);
    row("-4", -4);
    row("approx. a dozen", {});
    row("no data", {});
    row("12 to 15", {});
    row("00:47:00", {});
    row("", {});
}

void TestCodebook::numbersInAttributes()
{
    QFETCH(QString, text);
    QFETCH(std::optional<double>, number);
    QCOMPARE(Cases::numberIn(text), number);
}

void TestCodebook::attributesAreInherited()
{
    Cases cases(*m_index);
    const Id informant = cases.addPath(u"Cluster A/Firm/A1"_s, {u"organisation"_s, u"informant"_s})
                             .value_or(NoId);
    const Id cluster = m_index->cases().atPath(u"Cluster A"_s);
    const Id size = cases.addAttribute(u"Size"_s, u"number"_s).value_or(NoId);
    QCOMPARE(m_index->cases().find(informant)->kind, u"informant"_s);
    QCOMPARE(m_index->cases().find(cluster)->kind, QString());
    QVERIFY(cases.setValue(cluster, size, u"18,800"_s));
    QCOMPARE(m_index->attributeValue(informant, size)->number, std::optional(18800.0));
    QVERIFY(!m_index->ownAttributeValue(informant, size));
    QVERIFY(cases.setValue(cluster, size, QString()));
    QVERIFY(!m_index->attributeValue(informant, size));
}

void TestCodebook::documentNamesAreMadeFree()
{
    const Id first = document();
    const Id second = document();
    QCOMPARE(m_index->document(first)->name, u"A1"_s);
    QCOMPARE(m_index->document(second)->name, u"A1 (2)"_s);
    QCOMPARE(m_index->document(first)->length, 53);
    QCOMPARE(m_index->speakers(first).size(), 2);
    QVERIFY(m_index->speakers(first).first().interviewer);
    QCOMPARE(m_index->turnAt(first, 20)->span, (Span{18, 53}));
    QVERIFY(!m_index->turnAt(first, 17));
}

void TestCodebook::turnsMustLieInTheText()
{
    NewDocument text;
    text.name = u"A2"_s;
    text.body = u"A2: Yes."_s;
    text.turns = {{{0, 9}, {4, 9}, {0, 3}, u"A2"_s, {}, {}}};
    const Result<Id> made = Documents(*m_index).add(text);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
    QVERIFY(m_index->documents().isEmpty());
}

QTEST_GUILESS_MAIN(TestCodebook)
#include "test_codebook.moc"
