// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/savedsearch.h"
#include "analysis/search.h"
#include "coding/codebook.h"
#include "support/sampleproject.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QTest>

#include <random>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

QString interview()
{
    return u"Interviewer: Did the trade fair help?\n\n"
           "Åse: [00:01:05] The trade-fair helped. Networking at the café was better, and the network grew.\n\n"
           "Interviewer: Is the price right?\n\n"
           "Åse: [00:02:10] The price is fine. Nobody at the fair asked. I don't mind the internet fee.\n"
           "A second paragraph about fairs.\n"_s;
}

QStringList matches(const QList<SearchHit> &hits)
{
    QStringList out;
    for (const SearchHit &hit : hits)
        out.append(hit.match);
    return out;
}

} // namespace

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void finds_data();
    void finds();
    void unspaced();
    void filters();
    void hitsHaveContext();
    void order();
    void widens_data();
    void widens();
    void refused_data();
    void refused();
    void catastrophe();
    void savedAndRunAgain();
    void indexHidesNothing_data();
    void indexHidesNothing();
};

void TestSearch::finds_data()
{
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<QStringList>("expected");
    using Words = SearchQuery::Words;
    const auto row = [](const char *name, const SearchQuery &query, const QStringList &expected) {
        QTest::newRow(name) << query << expected;
    };
    row("beginning", {.text = u"net"_s}, {u"Networking"_s, u"network"_s});
    row("whole", {.text = u"network"_s, .words = Words::Whole}, {u"network"_s});
    row("whole, nothing", {.text = u"net"_s, .words = Words::Whole}, {});
    row("anywhere", {.text = u"net"_s, .words = Words::Anywhere}, {u"Net"_s, u"net"_s, u"net"_s});
    row("prefix among whole words", {.text = u"network*"_s, .words = Words::Whole},
        {u"Networking"_s, u"network"_s});
    row("star inside", {.text = u"n*work"_s, .words = Words::Whole}, {u"network"_s});
    row("capitals", {.text = u"Net"_s, .caseSensitive = true}, {u"Networking"_s});
    row("accents do not matter", {.text = u"cafe"_s}, {u"café"_s});
    row("accents typed do not matter", {.text = u"nétwork"_s}, {u"Networking"_s, u"network"_s});
    row("accents matter", {.text = u"cafe"_s, .matchAccents = true}, {});
    row("accents matter and agree", {.text = u"café"_s, .matchAccents = true}, {u"café"_s});
    row("phrase", {.text = u"\"trade fair\""_s}, {u"trade fair"_s, u"trade-fair"_s});
    row("phrase not closed", {.text = u"\"trade fa"_s}, {u"trade fair"_s, u"trade-fair"_s});
    row("both in a turn", {.text = u"price asked"_s}, {u"price"_s, u"asked"_s});
    row("both, not in one turn", {.text = u"network price"_s}, {});
    row("either", {.text = u"asked OR right"_s}, {u"right"_s, u"asked"_s});
    row("left out", {.text = u"price -asked"_s}, {u"price"_s});
    row("only left out", {.text = u"price OR -asked"_s}, {u"price"_s, u"price"_s});
    row("apostrophe", {.text = u"don't"_s}, {u"don't"_s});
    row("labels are not said", {.text = u"Åse"_s}, {});
    row("times are not said", {.text = u"00"_s, .words = Words::Anywhere}, {});
    row("regex", {.text = u"fair\\w"_s, .regex = true}, {u"fairs"_s});
    row("regex, capitals", {.text = u"net\\w+ing\\b"_s, .regex = true, .caseSensitive = true}, {});
    row("regex, no capitals", {.text = u"net\\w+ing\\b"_s, .regex = true}, {u"Networking"_s});
    row("regex, empty matches", {.text = u"z*"_s, .regex = true}, {});
}

void TestSearch::finds()
{
    QFETCH(SearchQuery, query);
    QFETCH(QStringList, expected);
    TemporaryProject project;
    project.addDocument(u"Åse"_s, interview());
    project.addDocument(u"Other"_s, u"Bo: Nothing of the kind.\n"_s);
    const Result<QList<SearchHit>> hits = search(query, project.index());
    VERIFY_RESULT(hits);
    QCOMPARE(matches(*hits), expected);
    const CodePointMap text(*project.project().read().body(project.index().documentNamed(u"Åse"_s)));
    for (const SearchHit &hit : *hits)
        QCOMPARE(text.mid(hit.span), hit.match);
}

void TestSearch::unspaced()
{
    TemporaryProject project;
    const Id japanese = project.addDocument(u"J"_s,
                                            u"田中：私たちは展示会で会いました。展示会はよかった。\n"_s);
    const QList<SearchHit> hits = *search({.text = u"展示会"_s}, project.index());
    QCOMPARE(matches(hits), QStringList({u"展示会"_s, u"展示会"_s}));
    QCOMPARE(hits.first().document, japanese);
    QCOMPARE(search({.text = u"示会"_s, .words = SearchQuery::Words::Whole}, project.index())->size(), 2);
    QCOMPARE(search({.text = u"か"_s}, project.index())->size(), 1); // not が
    const Id emoji = project.addDocument(u"E"_s, u"Bo: It 😀 was émile's idea\u0301 here.\n"_s);
    const QList<SearchHit> accented = *search({.text = u"idea"_s}, project.index());
    QCOMPARE(accented.size(), 1);
    QCOMPARE(accented.first().document, emoji);
    QCOMPARE(accented.first().match, u"idea\u0301"_s); // with its accent
}

void TestSearch::filters()
{
    const std::unique_ptr<SampleProject> sample = SampleProject::make();
    QVERIFY(sample);
    const Index &index = sample->index();
    const auto found = [&](SearchQuery query) {
        query.text = u"\\w+"_s;
        query.regex = true;
        return search(query, index).value_or(QList<SearchHit>());
    };
    const qsizetype all = found({}).size();
    const qsizetype said = found({.who = SearchQuery::Who::Informants}).size();
    const qsizetype asked = found({.who = SearchQuery::Who::Interviewers}).size();
    QVERIFY(said > 0 && asked > 0);
    QCOMPARE(said + asked, all);
    qsizetype sum = 0;
    for (Id document : index.documents())
        sum += found({.documents = {document}}).size();
    QCOMPARE(sum, all);
    const Id cluster = sample->caseAt(u"Cluster A"_s);
    const QList<SearchHit> ofCluster = found({.cases = {cluster}});
    QVERIFY(!ofCluster.isEmpty() && ofCluster.size() < said);
    for (const SearchHit &hit : ofCluster)
        QVERIFY(index.cases().isWithin(hit.caseId, cluster));
    for (const SearchHit &hit : found({.speakers = {u"a1"_s}}))
        QCOMPARE(hit.speaker, u"A1"_s);
}

void TestSearch::hitsHaveContext()
{
    TemporaryProject project;
    project.addDocument(u"Åse"_s, interview());
    const QList<SearchHit> hits = *search({.text = u"fine"_s}, project.index(), 10);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().left, u" price is "_s);
    QCOMPARE(hits.first().right, u". Nobody a"_s);
    QCOMPARE(hits.first().speaker, u"Åse"_s);
    QCOMPARE(hits.first().timeMs, 130000);
    QCOMPARE(hits.first().citation, u"(Åse, 00:02:10)"_s);
}

void TestSearch::order()
{
    TemporaryProject project;
    project.addDocument(u"A"_s, u"Bo: red fair zebra. blue fair apple. an old Fairy mild.\n"_s);
    QList<SearchHit> hits = *search({.text = u"fair"_s}, project.index());
    const auto rights = [&] {
        QStringList out;
        for (const SearchHit &hit : hits)
            out.append(hit.right.trimmed().section(QRegularExpression(u"\\W"_s), 0, 0));
        return out;
    };
    QCOMPARE(rights(), QStringList({u"zebra"_s, u"apple"_s, u"mild"_s}));
    sortHits(hits, HitOrder::Right);
    QCOMPARE(rights(), QStringList({u"apple"_s, u"mild"_s, u"zebra"_s}));
    sortHits(hits, HitOrder::Left); // blue, old, red
    QCOMPARE(rights(), QStringList({u"apple"_s, u"mild"_s, u"zebra"_s}));
    sortHits(hits, HitOrder::Match);
    QCOMPARE(rights().last(), u"mild"_s);
}

void TestSearch::widens_data()
{
    QTest::addColumn<FindWithin>("within");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("match") << FindWithin::Match << QStringList{u"fair"_s, u"fairs"_s};
    QTest::newRow("sentence") << FindWithin::Sentence
                              << QStringList{u"Nobody at the fair asked."_s,
                                             u"A second paragraph about fairs."_s};
    QTest::newRow("paragraph")
        << FindWithin::Paragraph
        << QStringList{u"The price is fine. Nobody at the fair asked. I don't mind the internet fee."_s,
                       u"A second paragraph about fairs."_s};
    QTest::newRow("turn")
        << FindWithin::Turn
        << QStringList{u"The price is fine. Nobody at the fair asked. I don't mind the internet fee.\n"
                       "A second paragraph about fairs."_s};
}

void TestSearch::widens()
{
    QFETCH(FindWithin, within);
    QFETCH(QStringList, expected);
    TemporaryProject project;
    const Id document = project.addDocument(u"Åse"_s, interview());
    QList<SearchHit> hits = *search({.text = u"fair*"_s, .who = SearchQuery::Who::Informants},
                                    project.index());
    hits.removeFirst(); // that of the first answer
    const Result<QList<NewCoding>> codings = codingsOfHits(hits, within, project.index());
    VERIFY_RESULT(codings);
    const CodePointMap text(*project.project().read().body(document));
    QStringList found;
    for (const NewCoding &coding : *codings)
        found.append(text.mid(coding.span));
    QCOMPARE(found, expected);
    QCOMPARE(findWithinFromName(findWithinName(within)), within);
}

void TestSearch::refused_data()
{
    QTest::addColumn<SearchQuery>("query");
    QTest::newRow("nothing") << SearchQuery{.text = u"  "_s};
    QTest::newRow("only left out") << SearchQuery{.text = u"-price"_s};
    QTest::newRow("only a quote") << SearchQuery{.text = u"\""_s};
    QTest::newRow("not an expression") << SearchQuery{.text = u"fair("_s, .regex = true};
}

void TestSearch::refused()
{
    QFETCH(SearchQuery, query);
    const Result<SearchExpression> expression = SearchExpression::compile(query);
    QVERIFY(!expression);
    QCOMPARE(expression.error().kind, Error::Kind::Invalid);
    if (query.regex)
        QVERIFY2(expression.error().message.contains(u"position 5"_s),
                 qPrintable(expression.error().message));
}

void TestSearch::catastrophe()
{
    TemporaryProject project;
    project.addDocument(u"A"_s, u"Bo: "_s + QString(u'a').repeated(60) + u"!\n"_s);
    const Result<QList<SearchHit>> hits = search({.text = u"(a+)+$"_s, .regex = true}, project.index());
    QVERIFY(!hits);
    QVERIFY2(hits.error().message.contains(u"too many steps"_s), qPrintable(hits.error().message));
}

void TestSearch::savedAndRunAgain()
{
    TemporaryProject project;
    const Id first = project.addDocument(u"A"_s, interview());
    SavedSearch saved{.name = u"Fairs"_s, .query = {.text = u"fair"_s, .who = SearchQuery::Who::Informants}};
    VERIFY_RESULT(saveSearch(saved, project.index()));
    const Id second = project.addDocument(u"B"_s, u"Bo: Another fair.\n"_s);
    const Result<SavedSearch> again = savedSearch(u"Fairs"_s, project.index());
    VERIFY_RESULT(again);
    QCOMPARE(again->query, saved.query);
    QCOMPARE(again->newDocuments(project.index()), QList<Id>{second});
    const QList<SearchHit> hits = *search(again->onNewDocuments(project.index()), project.index());
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits.first().document, second);
    QVERIFY(search(again->query, project.index())->first().document == first);
    VERIFY_RESULT(saveSearch(*again, project.index()));
    QVERIFY(savedSearch(u"Fairs"_s, project.index())->newDocuments(project.index()).isEmpty());
    VERIFY_RESULT(removeSearch(u"Fairs"_s, project.index()));
    QVERIFY(savedSearches(project.index())->isEmpty());
    QVERIFY(!removeSearch(u"Fairs"_s, project.index()));
    VERIFY_RESULT(project.project().undo());
    QCOMPARE(savedSearches(project.index())->size(), 1);
}

void TestSearch::indexHidesNothing_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Whatever the full-text index says, no document with a hit is left out.
void TestSearch::indexHidesNothing()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const QStringList words{u"net"_s,        u"Network"_s,  u"café"_s,     u"cafe"_s,   u"don't"_s,
                            u"trade-fair"_s, u"Ærlig"_s,    u"blåbær"_s,   u"展示会"_s, u"会"_s,
                            u"й"_s,          u"λόγος"_s,    u"a1"_s,       u"3.5"_s,    u"x_y"_s,
                            u"Đà"_s,         u"ISTANBUL"_s, u"İstanbul"_s, u"한국"_s,   u"😀"_s};
    const auto any = [&] { return words.at(qsizetype(random() % quint32(words.size()))); };
    TemporaryProject project;
    for (int i = 0; i < 12; ++i) {
        QStringList text;
        for (int n = 0; n < 6; ++n)
            text.append(any());
        project.addDocument(QString::number(i), u"Bo: "_s + text.join(u' ') + u"\n"_s);
    }
    for (int i = 0; i < 40; ++i) {
        SearchQuery query;
        query.text = random() % 3 == 0 ? u'"' + any() + u' ' + any() + u'"'
                                       : any().left(1 + qsizetype(random() % 2));
        if (query.text.back().isHighSurrogate())
            continue;
        if (random() % 2)
            query.text = any() + (random() % 2 ? u" OR "_s : u" "_s) + query.text;
        query.words = SearchQuery::Words(random() % 3);
        query.caseSensitive = random() % 2;
        query.matchAccents = random() % 2;
        const Result<QList<SearchHit>> hits = search(query, project.index());
        VERIFY_RESULT(hits);
        QList<SearchHit> naive;
        const SearchExpression expression = *SearchExpression::compile(query);
        for (Id document : project.index().documents())
            naive += *searchText(*readForSearch(document, query, project.index()), expression);
        QVERIFY2(matches(*hits) == matches(naive), qPrintable(query.text));
    }
}

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
