// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "analysis/negativecases.h"
#include "analysis/savedtables.h"
#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/documents.h"
#include "support/sampleproject.h"
#include "support/verifyresult.h"

#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Saved tables when what they name gets another name, and the question who does not say what others say.
class TestTableNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tablesFollowNames_data();
    void tablesFollowNames();
    void answersWhoDoesNot_data();
    void answersWhoDoesNot();
    void ordersByABlock_data();
    void ordersByABlock();

private:
    [[nodiscard]] static QStringList cellsOf(const CrossTable &table);
    [[nodiscard]] Result<> doIt(const QString &what) const;

    std::unique_ptr<SampleProject> m_sample;
};

void TestTableNames::init()
{
    QTest::failOnWarning();
    m_sample = SampleProject::make();
    QVERIFY(m_sample);
}

QStringList TestTableNames::cellsOf(const CrossTable &table)
{
    QStringList cells;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column)
            cells.append(table.text(row, column));
    }
    return cells;
}

Result<> TestTableNames::doIt(const QString &what) const
{
    Index &index = m_sample->index();
    const auto code = [&](const QString &path) { return m_sample->code(path); };
    const auto caseAt = [&](const QString &path) { return m_sample->caseAt(path); };
    if (what == "rename code"_L1)
        return Codebook(index).rename(code(u"Drivers"_s), u"Motives/why"_s);
    if (what == "move code"_L1)
        return Codebook(index).move({code(u"Drivers/Networking"_s)}, code(u"Arenas"_s), NoId);
    if (what == "merge code"_L1)
        return Codebook(index).merge(code(u"Barriers/Time"_s), code(u"Drivers/Trust"_s));
    if (what == "rename case"_L1)
        return Cases(index).rename(caseAt(u"Cluster A"_s), u"North"_s);
    if (what == "move case"_L1)
        return Cases(index).move({caseAt(u"Cluster A/A2"_s)}, caseAt(u"Cluster B"_s), NoId);
    if (what == "rename document"_L1)
        return Documents(index).rename(m_sample->document(u"A1"_s), u"First"_s);
    for (Id document : index.documents()) {
        for (const SpeakerRow &speaker : index.speakers(document)) {
            if (speaker.name == "A2"_L1)
                return Documents(index).renameSpeaker(speaker.id, u"Second"_s);
        }
    }
    return {};
}

void TestTableNames::tablesFollowNames_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("spec");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("sameCells");
    QTest::newRow("branches") << u"rename code"_s
                              << QByteArray(R"({"rows":{"kind":"codes","top":["Drivers","Barriers"]}})")
                              << QByteArray(R"({"rows":{"kind":"codes","top":["Motives\\/why","Barriers"]}})")
                              << true;
    QTest::newRow("below a branch, in the filter and of a block")
        << u"rename code"_s
        << QByteArray(R"({"filter":{"codes":["Drivers/Trust"]},"blocks":[{"columns":{"kind":"whole"},
            "cell":"count","codes":["Drivers/Networking"]}]})")
        << QByteArray(R"({"filter":{"codes":["Motives\\/why/Trust"]},"blocks":[{"columns":{"kind":"whole"},
            "cell":"count","codes":["Motives\\/why/Networking"]}]})")
        << true;
    QTest::newRow("by hand, and columns by a row")
        << u"move code"_s
        << QByteArray(R"({"rows":{"kind":"codes","order":{"by":"manual","manual":["Drivers/Networking"]}},
            "columns":{"kind":"cases","order":{"by":"line","key":"Drivers/Networking"}}})")
        << QByteArray(R"({"rows":{"kind":"codes","order":{"by":"manual","manual":["Arenas/Networking"]}},
            "columns":{"kind":"cases","order":{"by":"line","key":"Arenas/Networking"}}})")
        << false;
    QTest::newRow("two codes become one")
        << u"merge code"_s
        << QByteArray(R"({"rows":{"kind":"codes","top":["Barriers/Time","Drivers/Trust"]}})")
        << QByteArray(R"({"rows":{"kind":"codes","top":["Drivers/Trust"]}})") << false;
    QTest::newRow("clusters, and rows by one")
        << u"rename case"_s << QByteArray(R"({"rows":{"kind":"codes","occurs":"one","occursIn":"Cluster A",
            "order":{"by":"line","key":"Cluster A"}},
            "columns":{"kind":"cases","level":"0","top":["Cluster B","Cluster A"]}})")
        << QByteArray(R"({"rows":{"kind":"codes","occurs":"one","occursIn":"North",
            "order":{"by":"line","key":"North"}},
            "columns":{"kind":"cases","level":"0","top":["Cluster B","North"]}})")
        << true;
    QTest::newRow("an order by a column of a block")
        << u"rename case"_s
        << QByteArray(R"({"rows":{"kind":"codes","order":{"by":"line","key":"Cluster A/A1","block":1}},
            "columns":{"kind":"coders"},"blocks":[{"columns":{"kind":"cases"},"cell":"count"}]})")
        << QByteArray(R"({"rows":{"kind":"codes","order":{"by":"line","key":"North/A1","block":1}},
            "columns":{"kind":"coders"},"blocks":[{"columns":{"kind":"cases"},"cell":"count"}]})")
        << true;
    QTest::newRow("an informant") << u"move case"_s
                                  << QByteArray(R"({"columns":{"kind":"cases","top":["Cluster A/A2"]},
            "filter":{"cases":["Cluster A/A2","Cluster A"]}})")
                                  << QByteArray(R"({"columns":{"kind":"cases","top":["Cluster B/A2"]},
            "filter":{"cases":["Cluster B/A2","Cluster A"]}})")
                                  << true;
    QTest::newRow("document") << u"rename document"_s
                              << QByteArray(R"({"columns":{"kind":"documents","top":["A2","A1"]},
            "filter":{"documents":["A1","A2"]}})")
                              << QByteArray(R"({"columns":{"kind":"documents","top":["A2","First"]},
            "filter":{"documents":["First","A2"]}})")
                              << true;
    QTest::newRow("speaker") << u"rename speaker"_s
                             << QByteArray(R"({"columns":{"kind":"speakers","top":["A2"]}})")
                             << QByteArray(R"({"columns":{"kind":"speakers","top":["Second"]}})") << true;
}

void TestTableNames::tablesFollowNames()
{
    QFETCH(const QString, what);
    QFETCH(const QByteArray, spec);
    QFETCH(const QByteArray, after);
    QFETCH(const bool, sameCells);
    const TextSource texts = textsOf(m_sample->project());
    const Result<TableSpec> read = TableSpec::fromBytes(spec);
    VERIFY_RESULT(read);
    SavedTables tables(m_sample->index());
    const Result<Id> saved = tables.add(*read);
    VERIFY_RESULT(saved);
    const TableSpec before = *tables.spec(*saved);
    const Result<CrossTable> table = compute(before, m_sample->index(), texts);
    VERIFY_RESULT(table);

    VERIFY_RESULT(doIt(what));
    const Result<TableSpec> now = tables.spec(*saved);
    VERIFY_RESULT(now);
    Result<TableSpec> expected = TableSpec::fromBytes(after);
    VERIFY_RESULT(expected);
    expected->name = before.name;
    QCOMPARE(now->toBytes(), expected->toBytes());
    const Result<CrossTable> again = compute(*now, m_sample->index(), texts);
    VERIFY_RESULT(again);
    if (sameCells)
        QCOMPARE(cellsOf(*again), cellsOf(*table));

    VERIFY_RESULT(m_sample->project().undo());
    QCOMPARE(*tables.spec(*saved), before);
}

void TestTableNames::answersWhoDoesNot_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("answer");
    QTest::newRow("silent") << u"Cluster A"_s << u"Drivers/Trust"_s << u"{}"_s
                            << u"Cluster A: \"Trust\" is not mentioned by A2."_s;
    QTest::newRow("differs")
        << u"Cluster B"_s << u"Drivers/Trust"_s << u"{}"_s
        << u"Cluster B: \"Trust\" is not mentioned by B1. Not in full agreement: B2 (o)."_s;
    QTest::newRow("not asked") << u"Cluster B"_s << u"Drivers/Networking"_s << u"{}"_s
                               << u"Cluster B: all who were asked mention \"Networking\". Not asked, or no "
                                  "data: B2."_s;
    QTest::newRow("a branch") << u"Cluster A"_s << u"Drivers"_s << u"{}"_s
                              << u"Cluster A: all mention \"Drivers\". Not in full agreement: A2 (x/o)."_s;
    QTest::newRow("folded") << u"Cluster A"_s << u"Drivers"_s << uR"({"fold":"majority"})"_s
                            << u"Cluster A: all mention \"Drivers\". Not in full agreement: A2 (x/o)."_s;
    QTest::newRow("by one coder") << u"Cluster B"_s << u"Barriers/Costs"_s
                                  << uR"({"filter":{"coders":["Ben"]}})"_s
                                  << u"Cluster B: \"Costs\" is not mentioned by B2."_s;
    QTest::newRow("of some cases") << u"Cluster A"_s << u"Drivers/Trust"_s
                                   << uR"({"filter":{"attributes":{"Role":["Manager"]}}})"_s
                                   << u"Cluster A: all mention \"Trust\"."_s;
    QTest::newRow("everywhere") << QString() << u"Arenas/Fairs"_s << u"{}"_s
                                << u"Everywhere: \"Fairs\" is not mentioned by B1, B2."_s;
}

void TestTableNames::answersWhoDoesNot()
{
    QFETCH(const QString, group);
    QFETCH(const QString, code);
    QFETCH(const QString, spec);
    QFETCH(const QString, answer);
    const Index &index = m_sample->index();
    const Result<TableSpec> table = TableSpec::fromBytes(spec.toUtf8());
    VERIFY_RESULT(table);
    const QList<Id> informants = NegativeCases::informantsBelow(m_sample->caseAt(group), index);
    const Result<NegativeCases> found = NegativeCases::find(*table, {.code = m_sample->code(code)},
                                                            informants, index, textsOf(m_sample->project()));
    VERIFY_RESULT(found);
    QCOMPARE(found->inWords(group, index), answer);
    QCOMPARE(found->evidence().isEmpty(), found->differing().isEmpty());
}

void TestTableNames::ordersByABlock_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("block");
    QTest::addColumn<bool>("reversed");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("own") << u"Cluster B"_s << 0 << false
                         << QStringList{u"Costs"_s, u"Networking"_s, u"Trust"_s, u"Time"_s, u"Fairs"_s};
    QTest::newRow("block") << u"Ben"_s << 1 << false
                           << QStringList{u"Trust"_s, u"Costs"_s, u"Time"_s, u"Networking"_s, u"Fairs"_s};
    QTest::newRow("block, reversed") << u"Ann"_s << 1 << true
                                     << QStringList{u"Time"_s, u"Trust"_s, u"Fairs"_s, u"Costs"_s,
                                                    u"Networking"_s};
}

void TestTableNames::ordersByABlock()
{
    QFETCH(const QString, key);
    QFETCH(const int, block);
    QFETCH(const bool, reversed);
    QFETCH(const QStringList, rows);
    TableSpec spec;
    spec.cell = TableSpec::Measure::Count;
    spec.rows.heads = Dimension::Heads::None;
    spec.columns = {.kind = Dimension::Kind::Cases, .level = u"0"_s};
    spec.blocks = {{.columns = {.kind = Dimension::Kind::Coders}, .cell = TableSpec::Measure::Count}};
    spec.rows.order = {.by = LineOrder::By::Line, .key = key, .reversed = reversed, .block = block};
    const Result<TableSpec> again = TableSpec::fromBytes(spec.toBytes());
    VERIFY_RESULT(again);
    QCOMPARE(*again, spec);
    const Result<CrossTable> table = compute(spec, m_sample->index(), textsOf(m_sample->project()));
    VERIFY_RESULT(table);
    QStringList found;
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        found.append(table->rows().line(row).label);
    QCOMPARE(found, rows);
    // What no block has is said, and nothing is shown.
    spec.rows.order.block = 2;
    QVERIFY(!compute(spec, m_sample->index(), textsOf(m_sample->project())));
    spec.rows.order = {.by = LineOrder::By::Line, .key = u"Nobody"_s, .block = 1};
    QVERIFY(!compute(spec, m_sample->index(), textsOf(m_sample->project())));
}

QTEST_GUILESS_MAIN(TestTableNames)
#include "test_tablenames.moc"
