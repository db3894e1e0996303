// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/memos.h"
#include "coding/recode.h"
#include "exchange/reports/codebookreport.h"
#include "exchange/reports/memosreport.h"
#include "exchange/reports/passagesreport.h"
#include "exchange/reports/searchreport.h"
#include "items/hitmodel.h"
#include "items/memomodel.h"
#include "items/passagemodel.h"
#include "support/sampleproject.h"
#include "support/verifyresult.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// The models of hits, passages and memos, and the reports that say the same.
class TestListModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hits();
    void replacements();
    void passagesAreGrouped_data();
    void passagesAreGrouped();
    void passagesFollow();
    void passagesFollowAtRandom();
    void passagesByFacet();
    void contextGrows();
    void memos();
    void memoLinks_data();
    void memoLinks();
    void recodeIsOneChange();
    void reports();

private:
    static QStringList shown(const PassageModel &model);
    std::unique_ptr<SampleProject> m_sample;
};

void TestListModels::init()
{
    QTest::failOnWarning();
    m_sample = SampleProject::make();
    QVERIFY(m_sample);
}

void TestListModels::hits()
{
    HitModel model(m_sample->index());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<SearchHit> hits = *search({.text = u"the"_s}, m_sample->index());
    QVERIFY(hits.size() > 3);
    model.append(hits.first(2));
    model.append(hits.sliced(2));
    QCOMPARE(model.rowCount(), hits.size());
    QCOMPARE(model.index(0, HitModel::MatchColumn).data().toString(), hits.first().match);
    QCOMPARE(model.index(0, HitModel::WhereColumn).data().toString(), hits.first().citation);
    model.sort(HitModel::RightColumn, Qt::DescendingOrder);
    QList<SearchHit> sorted = hits;
    sortHits(sorted, HitOrder::Right);
    QCOMPARE(model.hit(model.rowCount() - 1).span, sorted.first().span);
    model.sort(HitModel::WhereColumn);
    QCOMPARE(model.hit(0).span, hits.first().span);
    QCOMPARE(model.hit(0).document, hits.first().document);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestListModels::replacements()
{
    HitModel model(m_sample->index());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    SearchQuery query{.text = u"(t)(h)e\\b"_s, .regex = true};
    const QList<SearchHit> hits = *search(query, m_sample->index());
    model.append(hits);
    const QList<Replacement> all = *replacementsOf(hits, query, u"\\2\\1\\\\\\0"_s, m_sample->index());
    QCOMPARE(all.size(), hits.size());
    QCOMPARE(all.first().after.toLower(), u"ht\\the"_s);
    model.setReplacements(all);
    const QModelIndex first = model.index(0, HitModel::WhereColumn);
    QVERIFY(first.flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.replacements().size(), all.size() - 1);
    QVERIFY(model.index(1, HitModel::MatchColumn).data().toString().contains(u'→'));
    // From the end of each document, apart.
    const QMap<Id, QList<TextEdit>> edits = editsOf(all);
    for (const QList<TextEdit> &ofDocument : edits) {
        for (qsizetype i = 1; i < ofDocument.size(); ++i)
            QVERIFY(ofDocument.at(i).span.end <= ofDocument.at(i - 1).span.start);
    }
    const qsizetype codings = m_sample->index().codings().size();
    VERIFY_RESULT(Documents(m_sample->index()).correct(edits, replaceLabel(query, u"x"_s)));
    QCOMPARE(m_sample->index().codings().size(), codings - codingsLostBy(edits, m_sample->index()).size());
    QVERIFY(search(query, m_sample->index())->size() == hits.size()); // \0 stands in each
}

QStringList TestListModels::shown(const PassageModel &model)
{
    QStringList out;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex parent = model.index(group, 0);
        out.append(parent.data().toString());
        for (int row = 0; row < model.rowCount(parent); ++row)
            out.append(u"  "_s + QString::number(model.codingAt(model.index(row, 0, parent))));
    }
    return out;
}

void TestListModels::passagesAreGrouped_data()
{
    QTest::addColumn<PassageGroup>("by");
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("code") << PassageGroup::Code
                          << QStringList{u"Drivers/Networking"_s, u"Drivers/Trust"_s, u"Barriers/Costs"_s,
                                         u"Barriers/Time"_s, u"Arenas/Fairs"_s};
    QTest::newRow("case") << PassageGroup::Case
                          << QStringList{u"Cluster A/A1"_s, u"Cluster A/A2"_s, u"Cluster B/B1"_s,
                                         u"Cluster B/B2"_s};
}

void TestListModels::passagesAreGrouped()
{
    QFETCH(PassageGroup, by);
    QFETCH(QStringList, headings);
    PassageModel model(m_sample->index());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setQuery({}, by);
    QCOMPARE(model.count(), m_sample->index().codings().size());
    QStringList found;
    qsizetype count = 0;
    for (int group = 0; group < model.rowCount(); ++group) {
        found.append(model.index(group, 0).data().toString());
        count += model.rowCount(model.index(group, 0));
    }
    for (const QString &heading : headings)
        QVERIFY2(found.contains(heading), qPrintable(heading));
    QCOMPARE(count, model.count());
    QCOMPARE(passageGroupFromName(passageGroupName(by)), by);
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0, 0), first}));
    QCOMPARE(dragged->data(QLatin1StringView(PassageModel::MimeType)).count('\n'),
             model.rowCount(model.index(0, 0)));
}

void TestListModels::passagesFollow()
{
    PassageModel model(m_sample->index());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const Id networking = m_sample->code(u"Drivers/Networking"_s);
    const Id trust = m_sample->code(u"Drivers/Trust"_s);
    model.setQuery({.codes = {m_sample->code(u"Drivers"_s)}}, PassageGroup::Code);
    const qsizetype before = model.count();
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    Codings codings(m_sample->index());
    const Id first = model.codingAt(model.index(0, 0, model.index(0, 0)));
    VERIFY_RESULT(codings.setStance({first}, Stance::Disagree));
    QCOMPARE(model.indexOf(first).data(EvidenceModel::StanceRole).toInt(), int(Stance::Disagree));
    VERIFY_RESULT(codings.setCode({first}, trust));
    QCOMPARE(model.indexOf(first).parent().data().toString(), u"Drivers/Trust"_s);
    VERIFY_RESULT(codings.setCode({first}, m_sample->code(u"Barriers/Costs"_s)));
    QVERIFY(!model.indexOf(first).isValid());
    QCOMPARE(model.count(), before - 1);
    VERIFY_RESULT(m_sample->project().undo());
    VERIFY_RESULT(m_sample->project().undo());
    QCOMPARE(model.count(), before);
    QCOMPARE(model.indexOf(first).parent().data().toString(), u"Drivers/Networking"_s);
    QCOMPARE(resets.count(), 0);
    VERIFY_RESULT(Codebook(m_sample->index()).rename(networking, u"Nets"_s));
    QCOMPARE(model.index(0, 0).data().toString(), u"Drivers/Nets"_s);
}

// Whatever is done to codings, the model shows what a new one would.
void TestListModels::passagesFollowAtRandom()
{
    std::mt19937 random(7);
    PassageModel model(m_sample->index());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const PassageQuery query{.stances = {Stance::Agree, Stance::None}};
    model.setQuery(query, PassageGroup::Case);
    Codings codings(m_sample->index());
    const QList<Id> codes = {m_sample->code(u"Drivers/Trust"_s), m_sample->code(u"Barriers/Time"_s)};
    for (int i = 0; i < 150; ++i) {
        PassageModel everything(m_sample->index());
        everything.setQuery({}, PassageGroup::Document);
        const QList<Id> all = everything.codings();
        const Id any = all.isEmpty() ? NoId : all.at(qsizetype(random() % quint32(all.size())));
        const Id document = m_sample->index().documents().at(qsizetype(random() % 4));
        const qint64 length = m_sample->index().document(document)->length;
        const qint64 start = qint64(random() % quint32(length - 1));
        switch (random() % 5) {
        case 0:
            VERIFY_RESULT(codings.setStance({any}, Stance(random() % 4)));
            break;
        case 1:
            VERIFY_RESULT(
                codings.add({.document = document,
                             .code = codes.at(qsizetype(random() % 2)),
                             .span = {start, std::min(length, start + 1 + qint64(random() % 40))}}));
            break;
        case 2:
            if (all.size() > 5)
                VERIFY_RESULT(codings.remove({any}));
            break;
        case 3: {
            const Coding coding = *m_sample->index().codings().find(any);
            VERIFY_RESULT(
                codings.setSpan(any, {std::max<qint64>(0, coding.span.start - 15), coding.span.end}));
            break;
        }
        default:
            if (m_sample->project().nextUndo()->label != u"Facets"_s)
                VERIFY_RESULT(m_sample->project().undo());
            break;
        }
        PassageModel fresh(m_sample->index());
        fresh.setQuery(query, PassageGroup::Case);
        QCOMPARE(shown(model), shown(fresh));
    }
}

void TestListModels::passagesByFacet()
{
    PassageModel model(m_sample->index());
    model.setQuery({.facets = {{u"Level"_s, {u"network"_s}}}}, PassageGroup::Code);
    QVERIFY(model.count() > 0);
    for (Id coding : model.codings()) {
        bool has = false;
        for (const CodingFacetRow &value : m_sample->index().facetValues(coding)) {
            for (const FacetChoiceRow &choice : m_sample->index().facetChoices(value.facet))
                has = has || (choice.id == value.choice && choice.name == "network"_L1);
        }
        QVERIFY(has);
    }
    QVERIFY(!PassageFilter::make({.facets = {{u"Colour"_s, {u"red"_s}}}}, m_sample->index()));
}

void TestListModels::contextGrows()
{
    PassageModel model(m_sample->index());
    model.setQuery({.codes = {m_sample->code(u"Drivers/Trust"_s)}}, PassageGroup::Code);
    const QModelIndex first = model.index(0, 0, model.index(0, 0));
    const Id coding = model.codingAt(first);
    const auto length = [&] {
        return first.data(EvidenceModel::BeforeRole).toString().size()
            + first.data(EvidenceModel::AfterRole).toString().size();
    };
    QCOMPARE(length(), 0);
    model.growContext(coding, true);
    const qsizetype some = length();
    QVERIFY(some > 0);
    QVERIFY(first.data(PassageModel::GrownRole).toBool());
    model.growContext(coding, true);
    QVERIFY(length() >= some);
    model.growContext(coding, false);
    model.growContext(coding, false);
    model.growContext(coding, false);
    QCOMPARE(length(), 0);
}

void TestListModels::memos()
{
    Index &index = m_sample->index();
    MemoModel model(index);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const int notes = model.rowCount(); // of codings, in the sample
    QVERIFY(notes > 0);
    Memos memos(index);
    const Id trust = m_sample->code(u"Drivers/Trust"_s);
    const Result<Id> memo = memos.add(u"Trust again"_s, u"See **fairs**."_s,
                                      {{MemoSubject::Kind::Code, trust}});
    VERIFY_RESULT(memo);
    VERIFY_RESULT(memos.add({}, u"A thought, naïve.\nMore."_s));
    QCOMPARE(model.rowCount(), notes + 2);
    model.setFilter(u"naive THOUGHT"_s, MemoModel::Only::All);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"A thought, naïve."_s);
    model.setFilter(u"drivers"_s, MemoModel::Only::Codes); // by what it is about
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.entry(model.index(0))->memo, *memo);
    model.setFilter({}, MemoModel::Only::Free);
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({}, MemoModel::Only::Codings);
    QCOMPARE(model.rowCount(), notes);
    model.setFilter({}, MemoModel::Only::All);
    VERIFY_RESULT(memos.write(*memo, u"Trust, third time"_s, u"text"_s));
    QCOMPARE(model.indexOf(*memo, NoId).data().toString(), u"Trust, third time"_s);
    const auto changes = m_sample->project().nextUndo()->id;
    VERIFY_RESULT(memos.write(*memo, u"Trust, third time"_s, u"text"_s)); // nothing new: no change
    QCOMPARE(m_sample->project().nextUndo()->id, changes);
    VERIFY_RESULT(memos.setSubjects(*memo, {}));
    QVERIFY(model.entry(model.indexOf(*memo, NoId))->subjects.isEmpty());
    VERIFY_RESULT(memos.remove({*memo}));
    QVERIFY(!model.indexOf(*memo, NoId).isValid());
    VERIFY_RESULT(m_sample->project().undo());
    QVERIFY(model.indexOf(*memo, NoId).isValid());
    QVERIFY(!memos.add(u"x"_s, {}, {{MemoSubject::Kind::Code, 999}}));
    QVERIFY(!memos.write(999, u"x"_s, {}));
}

void TestListModels::memoLinks_data()
{
    QTest::addColumn<MemoSubject>("subject");
    QTest::addColumn<QString>("link");
    using Kind = MemoSubject::Kind;
    QTest::newRow("document") << MemoSubject{Kind::Document, 3} << u"crosscase:document/3"_s;
    QTest::newRow("passage") << MemoSubject{Kind::Passage, 3, {10, 20}}
                             << u"crosscase:document/3?from=10&to=20"_s;
    QTest::newRow("code") << MemoSubject{Kind::Code, 4} << u"crosscase:code/4"_s;
    QTest::newRow("case") << MemoSubject{Kind::Case, 5} << u"crosscase:case/5"_s;
    QTest::newRow("coding") << MemoSubject{Kind::Coding, 6} << u"crosscase:coding/6"_s;
    QTest::newRow("table") << MemoSubject{Kind::Table, 7} << u"crosscase:table/7"_s;
}

void TestListModels::memoLinks()
{
    QFETCH(MemoSubject, subject);
    QFETCH(QString, link);
    QCOMPARE(Memos::linkTo(subject).toString(), link);
    QCOMPARE(Memos::subjectOf(QUrl(link)), subject);
    QCOMPARE(Memos::subjectOf(QUrl(link + u"/more"_s)),
             link.contains(u'?') ? Memos::subjectOf(QUrl(link + u"/more"_s)) : std::nullopt);
    QCOMPARE(Memos::subjectOf(QUrl(u"https://example.org/code/4"_s)), std::nullopt);
}

void TestListModels::recodeIsOneChange()
{
    Index &index = m_sample->index();
    const Id networking = m_sample->code(u"Drivers/Networking"_s);
    const QList<Id> codings = codingsOf({.codes = {networking}}, index);
    QVERIFY(codings.size() >= 3);
    const Id trust = m_sample->code(u"Drivers/Trust"_s);
    VERIFY_RESULT(recodeEach(
        index, {{codings.at(0), trust}, {codings.at(1), m_sample->code(u"Barriers/Time"_s)}}, u"Split"_s));
    QCOMPARE(index.codings().find(codings.at(0))->code, trust);
    QCOMPARE(codingsOf({.codes = {networking}}, index).size(), codings.size() - 2);
    VERIFY_RESULT(m_sample->project().undo());
    QCOMPARE(codingsOf({.codes = {networking}}, index), codings);
    const Result<> heading = recodeEach(index, {{codings.at(0), 999}}, u"Split"_s);
    QVERIFY(!heading);
}

void TestListModels::reports()
{
    Index &index = m_sample->index();
    const TextSource texts = textsOf(m_sample->project());
    const QList<Id> codings = codingsOf({.codes = {m_sample->code(u"Drivers"_s)}}, index);
    const Result<Report> passages = passagesReport(codings, PassageGroup::Code, index, texts);
    VERIFY_RESULT(passages);
    QCOMPARE(passages->rows.size(), codings.size());
    const SearchQuery query{.text = u"the"_s};
    const QList<SearchHit> hits = *search(query, index);
    VERIFY_RESULT(Memos(index).add(u"<Title>"_s, u"Line one\nline & two"_s));
    const QList<Report> all = {*passages, searchReport(hits, query, index),
                               memosReport(*Memos(index).all(), index), codebookReport(index)};
    for (const Report &report : all) {
        QVERIFY(!report.blocks.isEmpty());
        for (const QStringList &row : report.rows)
            QCOMPARE(row.size(), report.columns.size());
        for (ReportFormat format :
             {ReportFormat::Text, ReportFormat::Csv, ReportFormat::Html, ReportFormat::Docx}) {
            const Result<QByteArray> bytes = writeReport(report, format);
            VERIFY_RESULT(bytes);
            QVERIFY(!bytes->isEmpty());
            QCOMPARE(*writeReport(report, format), *bytes);
            QCOMPARE(reportFormatFromName(reportFormatName(format)), format);
            QCOMPARE(reportFormatOfFile(u"a."_s + reportSuffix(format)), format);
        }
    }
    const QString html = QString::fromUtf8(*writeReport(all.at(2), ReportFormat::Html));
    QVERIFY(html.contains(u"&lt;Title&gt;"_s));
    QVERIFY(html.contains(u"Line one<br>line &amp; two"_s));
    for (const QString &format : {u"qdc"_s, u"csv"_s, u"html"_s, u"docx"_s, u"text"_s})
        VERIFY_RESULT(codebookAs(format, index));
    QVERIFY(!codebookAs(u"pdf"_s, index));
    // Keywords stand in one column.
    const QStringList lines = QString::fromUtf8(kwicText(hits, DefaultContext))
                                  .split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), hits.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines.at(i).mid(DefaultContext + 2, hits.at(i).match.size()), hits.at(i).match);
}

QTEST_GUILESS_MAIN(TestListModels)
#include "test_listmodels.moc"
