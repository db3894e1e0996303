// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/facets.h"
#include "analysis/savedtables.h"
#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/facetvalues.h"
#include "coding/memos.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Facets as an analyst makes and changes them, and what becomes of their values where codings are merged.
class TestFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_project.reset(); }
    void namesAreUnique_data();
    void namesAreUnique();
    void madeWithChoicesAndScope();
    void savedTablesFollowNewNames();
    void kindsTakeTheirValuesAlong_data();
    void kindsTakeTheirValuesAlong();
    void unusedChoicesAndUndo();
    void choicesAreMerged();
    void placesAndScope();
    void useIsCounted();
    void valuesFromText_data();
    void valuesFromText();
    void mergingPassagesKeepsWhatTheySay();
    void mergingCodesKeepsWhatTheySay();

private:
    [[nodiscard]] Index &index() { return m_project->index(); }
    [[nodiscard]] Id code(Span span, Stance stance = Stance::None)
    {
        return Codings(index())
            .add({.document = m_document, .code = m_trust, .span = span, .stance = stance})
            .value_or(NoId);
    }
    [[nodiscard]] QString valueOf(Id coding, Id facet)
    {
        for (const CodingFacetRow &value : index().facetValues(coding)) {
            if (value.facet == facet)
                return facetValueText(index(), value);
        }
        return {};
    }
    void setText(Id coding, Id facet, const QString &text)
    {
        const Result<FacetValue> value = facetValueFromText(index(), *index().facet(facet), text);
        VERIFY_RESULT(value);
        VERIFY_RESULT(Codings(index()).setFacet({coding}, facet, *value));
    }
    [[nodiscard]] QString memoOf(Id coding)
    {
        return m_project->project().read().row<CodingRow>(coding).value_or(CodingRow()).memo;
    }

    std::unique_ptr<TemporaryProject> m_project;
    Id m_document = NoId;
    Id m_trust = NoId;
    Id m_level = NoId;
};

void TestFacets::init()
{
    QTest::failOnWarning();
    m_project = std::make_unique<TemporaryProject>();
    m_document = m_project->addDocument(u"A1"_s, u"A1: We met at a fair. We shared what we knew.\n"_s);
    m_trust = Codebook(index()).addPath(u"Drivers/Trust"_s).value_or(NoId);
    VERIFY_RESULT(Cases(index()).addPath(u"Cluster A/A1"_s));
    const Result<Id> made = Facets(index()).add({.name = u"Level"_s,
                                                 .choices = {u"firm"_s, u"dyad"_s, u"network"_s},
                                                 .scope = {index().codes().atPath(u"Drivers"_s)}});
    VERIFY_RESULT(made);
    m_level = *made;
}

void TestFacets::namesAreUnique_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a new one") << u"Phase"_s << true;
    QTest::newRow("the same") << u"Level"_s << false;
    QTest::newRow("in other letters") << u" level "_s << false;
    QTest::newRow("empty") << u"  "_s << false;
    QTest::newRow("built in") << u"Stance"_s << false;
    QTest::newRow("another column of an export") << u"memo"_s << false;
}

void TestFacets::namesAreUnique()
{
    QFETCH(QString, name);
    QFETCH(bool, isTaken);
    Facets facets(index());
    const Id other = facets.add({.name = u"Other"_s, .kind = u"text"_s}).value_or(NoId);
    const qsizetype before = index().facets().size();
    const Result<> renamed = facets.rename(other, name);
    QCOMPARE(renamed.has_value(), isTaken);
    if (!isTaken)
        QCOMPARE(renamed.error().kind, Error::Kind::Invalid);
    if (isTaken)
        VERIFY_RESULT(m_project->project().undo());
    QCOMPARE(facets.add({.name = name}).has_value(), isTaken);
    QCOMPARE(index().facets().size(), before + (isTaken ? 1 : 0));
}

void TestFacets::madeWithChoicesAndScope()
{
    const Id networking = Codebook(index()).addPath(u"Drivers/Networking"_s).value_or(NoId);
    const Id costs = Codebook(index()).addPath(u"Barriers/Costs"_s).value_or(NoId);
    QCOMPARE(index().facetsFor(networking).size(), 1);
    QVERIFY(index().facetsFor(costs).isEmpty());
    QCOMPARE(index().facetChoices(m_level).at(1).name, u"dyad"_s);
    Facets facets(index());
    QVERIFY(!facets.add({.name = u"N"_s, .kind = u"number"_s, .choices = {u"a"_s}}));
    QVERIFY(!facets.add({.name = u"N"_s, .choices = {u"a"_s, u"A"_s}}));
    QVERIFY(!facets.add({.name = u"N"_s, .kind = u"colour"_s}));
}

void TestFacets::savedTablesFollowNewNames()
{
    SavedTables tables(index());
    TableSpec spec;
    spec.name = u"By level"_s;
    spec.columns = {.kind = Dimension::Kind::Facet, .top = {u"firm"_s, u"dyad"_s}, .name = u"Level"_s};
    spec.columns.order.manual = {u"dyad"_s};
    spec.rows.order = {.by = LineOrder::By::Line, .key = u"firm"_s};
    spec.filter.facets = {{u"Level"_s, {u"firm"_s}}};
    spec.blocks = {{.columns = {.kind = Dimension::Kind::Facet, .name = u"Level"_s}}};
    const Id table = tables.add(spec).value_or(NoId);
    Facets facets(index());
    VERIFY_RESULT(facets.rename(m_level, u"Plane"_s));
    VERIFY_RESULT(facets.renameChoice(facets.choiceNamed(m_level, u"firm"_s), u"company"_s));
    const TableSpec now = tables.spec(table).value();
    QCOMPARE(now.columns.name, u"Plane"_s);
    QCOMPARE(now.columns.top, QStringList({u"company"_s, u"dyad"_s}));
    QCOMPARE(now.rows.order.key, u"company"_s);
    QCOMPARE(now.filter.facets, (QMap<QString, QStringList>{{u"Plane"_s, {u"company"_s}}}));
    QCOMPARE(now.blocks.first().columns.name, u"Plane"_s);
    QCOMPARE(facets.useOf(m_level)->tables, QStringList(u"By level"_s));
    // One step each, tables and all.
    VERIFY_RESULT(m_project->project().undo());
    VERIFY_RESULT(m_project->project().undo());
    QCOMPARE(tables.spec(table).value(), spec);
}

void TestFacets::kindsTakeTheirValuesAlong_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("after");
    QTest::addColumn<bool>("isPossible");
    const auto row = [](const char *name, const QString &before, const QStringList &values,
                        const QString &after,
                        bool isPossible) { QTest::newRow(name) << before << values << after << isPossible; };
    row("texts become choices", u"text"_s, {u"early"_s, u"late"_s}, u"choice"_s, true);
    row("choices become texts", u"choice"_s, {u"a"_s, u"b"_s}, u"text"_s, true);
    row("numbers become texts", u"number"_s, {u"12"_s, u"7.5"_s}, u"text"_s, true);
    row("texts that are numbers", u"text"_s, {u"12"_s, u"7.5"_s}, u"number"_s, true);
    row("texts that are not", u"text"_s, {u"12"_s, u"many"_s}, u"number"_s, false);
    row("texts that are cases", u"text"_s, {u"A1"_s, u"Cluster A"_s}, u"case"_s, true);
    row("texts that are no cases", u"text"_s, {u"A1"_s, u"B7"_s}, u"case"_s, false);
    row("no such kind", u"text"_s, {u"A1"_s, u"B7"_s}, u"colour"_s, false);
}

void TestFacets::kindsTakeTheirValuesAlong()
{
    QFETCH(QString, before);
    QFETCH(QStringList, values);
    QFETCH(QString, after);
    QFETCH(bool, isPossible);
    Facets facets(index());
    NewFacet wanted{.name = u"F"_s, .kind = before};
    if (before == "choice"_L1)
        wanted.choices = values;
    const Id facet = facets.add(wanted).value_or(NoId);
    const QList<Id> codings{code({4, 10}), code({12, 20})};
    for (qsizetype i = 0; i < codings.size(); ++i)
        setText(codings.at(i), facet, values.at(i));
    QCOMPARE(facets.setKind(facet, after).has_value(), isPossible);
    QCOMPARE(index().facet(facet)->kind, isPossible ? after : before);
    for (qsizetype i = 0; i < codings.size(); ++i)
        QVERIFY2(valueOf(codings.at(i), facet).endsWith(values.at(i)),
                 qPrintable(valueOf(codings.at(i), facet)));
    if (isPossible) {
        VERIFY_RESULT(m_project->project().undo());
        QCOMPARE(index().facet(facet)->kind, before);
        QCOMPARE(valueOf(codings.first(), facet), values.first());
    }
}

void TestFacets::unusedChoicesAndUndo()
{
    Facets facets(index());
    const Id coding = code({4, 10});
    setText(coding, m_level, u"dyad"_s);
    VERIFY_RESULT(facets.removeChoices({facets.choiceNamed(m_level, u"dyad"_s)}));
    QCOMPARE(valueOf(coding, m_level), QString());
    VERIFY_RESULT(m_project->project().undo());
    QCOMPARE(valueOf(coding, m_level), u"dyad"_s);
    VERIFY_RESULT(facets.remove({m_level}));
    QVERIFY(index().facets().isEmpty());
    QVERIFY(index().facetValues(coding).isEmpty());
    VERIFY_RESULT(m_project->project().undo());
    QCOMPARE(valueOf(coding, m_level), u"dyad"_s);
    QCOMPARE(index().facetChoices(m_level).size(), 3);
    QCOMPARE(index().facetScope(m_level).size(), 1);
}

void TestFacets::choicesAreMerged()
{
    Facets facets(index());
    const Id coding = code({4, 10});
    setText(coding, m_level, u"dyad"_s);
    const Id dyad = facets.choiceNamed(m_level, u"dyad"_s);
    const Id firm = facets.choiceNamed(m_level, u"firm"_s);
    QVERIFY(!facets.mergeChoice(dyad, dyad));
    QVERIFY(!facets.renameChoice(dyad, u"Firm"_s)); // that would be merging
    VERIFY_RESULT(facets.mergeChoice(dyad, firm));
    QCOMPARE(valueOf(coding, m_level), u"firm"_s);
    QCOMPARE(index().facetChoices(m_level).size(), 2);
    VERIFY_RESULT(m_project->project().undo());
    QCOMPARE(valueOf(coding, m_level), u"dyad"_s);
}

void TestFacets::placesAndScope()
{
    Facets facets(index());
    const Id phase = facets.add({.name = u"Phase"_s}).value_or(NoId);
    const auto names = [&] {
        QStringList out;
        for (const FacetRow &facet : index().facets())
            out.append(facet.name);
        return out;
    };
    QCOMPARE(names(), QStringList({u"Level"_s, u"Phase"_s}));
    VERIFY_RESULT(facets.move({phase}, m_level));
    QCOMPARE(names(), QStringList({u"Phase"_s, u"Level"_s}));
    VERIFY_RESULT(facets.move({phase}, NoId));
    QCOMPARE(names(), QStringList({u"Level"_s, u"Phase"_s}));
    const Id network = facets.choiceNamed(m_level, u"network"_s);
    VERIFY_RESULT(facets.moveChoices({network}, facets.choiceNamed(m_level, u"firm"_s)));
    QCOMPARE(index().facetChoices(m_level).first().name, u"network"_s);

    const Id barriers = Codebook(index()).addPath(u"Barriers"_s).value_or(NoId);
    VERIFY_RESULT(facets.setScope(m_level, {barriers}));
    QCOMPARE(index().facetScope(m_level), QList<Id>{barriers});
    QVERIFY(index().facetsFor(m_trust).isEmpty());
    VERIFY_RESULT(m_project->project().undo());
    QCOMPARE(index().facetsFor(m_trust).size(), 1);
}

void TestFacets::useIsCounted()
{
    Facets facets(index());
    QCOMPARE(*facets.useOf(m_level), (FacetUse{0, 3, {}}));
    setText(code({4, 10}), m_level, u"dyad"_s);
    setText(code({12, 20}), m_level, u"firm"_s);
    QCOMPARE(*facets.useOf(m_level), (FacetUse{2, 3, {}}));
    QCOMPARE(facets.useOfChoice(facets.choiceNamed(m_level, u"dyad"_s))->codings, 1);
}

void TestFacets::valuesFromText_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // null: refused
    QTest::newRow("choice in other letters") << u"choice"_s << u" FIRM "_s << u"firm"_s;
    QTest::newRow("no such choice") << u"choice"_s << u"moon"_s << QString();
    QTest::newRow("case by name") << u"case"_s << u"A1"_s << u"Cluster A / A1"_s;
    QTest::newRow("case by path") << u"case"_s << u"Cluster A/A1"_s << u"Cluster A / A1"_s;
    QTest::newRow("no such case") << u"case"_s << u"B1"_s << QString();
    QTest::newRow("number") << u"number"_s << u"7.5"_s << u"7.5"_s;
    QTest::newRow("no number") << u"number"_s << u"many"_s << QString();
    QTest::newRow("text") << u"text"_s << u"as said"_s << u"as said"_s;
}

void TestFacets::valuesFromText()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, shown);
    Facets facets(index());
    NewFacet wanted{.name = u"F"_s, .kind = kind};
    if (kind == "choice"_L1)
        wanted.choices = {u"firm"_s};
    const Id facet = facets.add(wanted).value_or(NoId);
    const Result<FacetValue> value = facetValueFromText(index(), *index().facet(facet), text);
    QCOMPARE(value.has_value(), !shown.isNull());
    if (!value)
        return;
    const Id coding = code({4, 10});
    VERIFY_RESULT(Codings(index()).setFacet({coding}, facet, *value));
    QCOMPARE(valueOf(coding, facet), shown);
    // An empty text takes it away.
    VERIFY_RESULT(
        Codings(index()).setFacet({coding}, facet, *facetValueFromText(index(), *index().facet(facet), {})));
    QVERIFY(index().facetValues(coding).isEmpty());
}

void TestFacets::mergingPassagesKeepsWhatTheySay()
{
    Facets facets(index());
    const Id phase = facets.add({.name = u"Phase"_s, .kind = u"text"_s}).value_or(NoId);
    const Id first = code({4, 10}, Stance::Agree);
    const Id second = code({12, 20}, Stance::NotFully);
    setText(first, m_level, u"firm"_s);
    setText(second, m_level, u"dyad"_s);
    setText(second, phase, u"early"_s);
    VERIFY_RESULT(Codings(index()).setMemo(second, u"Ask again."_s));
    Memos memos(index());
    const Result<Id> memo = memos.add(u"On it"_s, u"…"_s, {{MemoSubject::Kind::Coding, second}});
    VERIFY_RESULT(memo);
    QCOMPARE(differingValues(index(), {first, second}), 2);
    VERIFY_RESULT(Codings(index()).unite({second, first}));
    QCOMPARE(index().codings().size(), 1);
    QCOMPARE(index().codings().find(first)->span, (Span{4, 20}));
    QCOMPARE(index().codings().find(first)->stance, Stance::Agree);
    QCOMPARE(valueOf(first, m_level), u"firm"_s);
    QCOMPARE(valueOf(first, phase), u"early"_s);
    // What cannot stand there twice is in the memo, with the words it was about.
    const QString kept = memoOf(first);
    for (const QString &part :
         {u"Ask again."_s, stanceName(Stance::NotFully), u"Level: dyad"_s, u"t a fair"_s})
        QVERIFY2(kept.contains(part), qPrintable(kept));
    const QList<MemoLinkRow> links = *m_project->project().read().rowsWhere<MemoLinkRow>("memo_id", *memo);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().coding, first);
    VERIFY_RESULT(m_project->project().undo());
    QCOMPARE(valueOf(second, m_level), u"dyad"_s);
    QCOMPARE(memoOf(second), u"Ask again."_s);
}

void TestFacets::mergingCodesKeepsWhatTheySay()
{
    const Id fairs = Codebook(index()).addPath(u"Drivers/Fairs"_s).value_or(NoId);
    const Id kept = code({4, 10});
    const Id gone =
        Codings(index()).add({.document = m_document, .code = fairs, .span = {4, 10}}).value_or(NoId);
    setText(gone, m_level, u"network"_s);
    VERIFY_RESULT(Codebook(index()).merge(fairs, m_trust));
    QCOMPARE(index().codings().size(), 1);
    QCOMPARE(valueOf(kept, m_level), u"network"_s);
}

QTEST_GUILESS_MAIN(TestFacets)
#include "test_facets.moc"
