// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/compute.h"
#include "analysis/drafts.h"
#include "analysis/passages.h"
#include "analysis/pseudonyms.h"
#include "analysis/savedtables.h"
#include "analysis/tablepresets.h"
#include "analysis/tablestamp.h"
#include "coding/cases.h"
#include "coding/codings.h"
#include "coding/documents.h"
#include "support/sampleproject.h"
#include "support/verifyresult.h"

#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;
using Measure = TableSpec::Measure;

namespace {

TableSpec byInformant(Measure measure = Measure::Stance)
{
    TableSpec spec;
    spec.columns.level = u"informant"_s;
    spec.cell = measure;
    return spec;
}

/// The cells of a row, for comparing.
QString rowText(const CrossTable &table, const QString &path)
{
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (table.rows().line(row).path != path)
            continue;
        QStringList cells;
        for (qsizetype column = 0; column < table.columnCount(); ++column)
            cells.append(table.text(row, column));
        return cells.join(u'|');
    }
    return u"no such row"_s;
}

} // namespace

/// Computed tables of the sample project against what one counts by hand.
class TestCompute : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void stancesByInformant();
    void headsAndSections();
    void rolledUp_data();
    void rolledUp();
    void rowsByHand_data();
    void rowsByHand();
    void foldsOfStances_data();
    void foldsOfStances();
    void notesOverride();
    void unknownNamesAreNamed_data();
    void unknownNamesAreNamed();
    void codingsOnAHeadingAreNotLost();
    void hidingAndTotals();
    void orders_data();
    void orders();
    void passagesCarryTheirPlace();
    void queries();
    void updatesNameTheirCells();
    void everyPresetComputes();
    void presetsRefuseWhatIsNotThere_data();
    void presetsRefuseWhatIsNotThere();
    void caseTableMixesAttributesAndCodes();
    void sectionsBecomeTables();
    void twoRowsMayBeCalledAlike();
    void contrastHasSharedInTheMiddle();
    void draftsQuoteAndCite();
    void pseudonymsLeaveNoName();
    void stampsFollowTheData();

private:
    [[nodiscard]] Result<CrossTable> table(const TableSpec &spec) const
    {
        return compute(spec, m_sample->index(), textsOf(m_sample->project()));
    }

    std::unique_ptr<SampleProject> m_sample;
};

void TestCompute::initTestCase()
{
    m_sample = SampleProject::make();
    QVERIFY(m_sample);
}

void TestCompute::stancesByInformant()
{
    const Result<CrossTable> made = table(byInformant());
    VERIFY_RESULT(made);
    QCOMPARE(rowText(*made, u"Drivers/Networking"_s), u"x|x/o|x|not asked"_s);
    QCOMPARE(rowText(*made, u"Drivers/Trust"_s), u"x|||o"_s);
    QCOMPARE(rowText(*made, u"Barriers/Costs"_s), u"-||x/-|"_s);
    QCOMPARE(rowText(*made, u"Barriers/Time"_s), u"|o|o|"_s);
    QCOMPARE(rowText(*made, u"Arenas/Fairs"_s), u"\u00b7|\u00b7||"_s);

    // Two coders on one passage, of whom the cell shows one mark; a mix is contested.
    const TableCell trust = made->cell(1, 0);
    QCOMPARE(trust.evidenceCount, 2);
    QVERIFY(!trust.contested);
    QVERIFY(made->cell(0, 1).contested);
    const TableCell asked = made->cell(0, 3);
    QCOMPARE(asked.blank, Blank::NotAsked);
    QCOMPARE(asked.remark, u"The call broke off."_s);
    QCOMPARE(made->cell(1, 1).blank, Blank::NotMentioned);

    const QString notes = made->notes().join(u' ');
    for (const QString &part : {u"x = agree"_s, u"o = not fully"_s, u"- = disagree"_s,
                                u"\u00b7 = mentioned"_s, u"blank = not mentioned"_s, u"x/o"_s})
        QVERIFY2(notes.contains(part), qPrintable(notes));
}

void TestCompute::headsAndSections()
{
    const Result<CrossTable> made = table(byInformant());
    VERIFY_RESULT(made);
    QStringList rows;
    for (const RowEntry &entry : made->rows().asRows())
        rows.append(QString(entry.depth, u' ') + (entry.isSection() ? u"["_s : QString())
                    + entry.node->label);
    QCOMPARE(rows,
             QStringList({u"[Drivers"_s, u" Networking"_s, u" Trust"_s, u"[Barriers"_s, u" Costs"_s,
                          u" Time"_s, u"[Arenas"_s, u" Fairs"_s}));
    QStringList heads;
    for (const ColumnHead &head : made->columns().asColumns())
        heads.append(u"%1 %2+%3"_s.arg(head.node->label).arg(head.first).arg(head.columns));
    QCOMPARE(heads,
             QStringList({u"Cluster A 0+2"_s, u"Cluster B 2+2"_s, u"A1 0+1"_s, u"A2 1+1"_s, u"B1 2+1"_s,
                          u"B2 3+1"_s}));
    QCOMPARE(made->columns().labels(3), QStringList({u"Cluster B"_s, u"B2"_s}));
}

void TestCompute::rolledUp_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("networking");
    QTest::addColumn<QString>("costs");
    QTest::newRow("stance") << int(Measure::Stance) << u"x/o|x"_s << u"-|x/-"_s;
    QTest::newRow("presence") << int(Measure::Presence) << u"x|x"_s << u"x|x"_s;
    QTest::newRow("count") << int(Measure::Count) << u"3|1"_s << u"2|2"_s;
    QTest::newRow("passages") << int(Measure::Passages) << u"3|1"_s << u"2|2"_s;
    // B2 was not asked about networking.
    QTest::newRow("cases") << int(Measure::Cases) << u"2 of 2|1 of 1"_s << u"1 of 2|1 of 2"_s;
    QTest::newRow("informants") << int(Measure::Informants) << u"A1, A2|B1"_s << u"A1|B1"_s;
}

void TestCompute::rolledUp()
{
    QFETCH(const int, measure);
    TableSpec spec = byInformant(Measure(measure));
    spec.columns.level = u"cluster"_s;
    const Result<CrossTable> made = table(spec);
    VERIFY_RESULT(made);
    QTEST(rowText(*made, u"Drivers/Networking"_s), "networking");
    QTEST(rowText(*made, u"Barriers/Costs"_s), "costs");
}

void TestCompute::rowsByHand_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char *name, const char16_t *rows, const char16_t *columns, Measure measure,
                        const char16_t *path, const char16_t *cells) {
        QTest::newRow(name) << QString::fromUtf16(rows) << QString::fromUtf16(columns) << int(measure)
                            << QString::fromUtf16(path) << QString::fromUtf16(cells);
    };
    row("codes with descendants", u"codes:@0", u"cases:cluster", Measure::Count, u"Drivers", u"5|2");
    row("documents", u"codes", u"documents", Measure::Count, u"Barriers/Costs", u"1||1||2");
    row("speakers", u"codes", u"speakers", Measure::Count, u"Barriers/Costs", u"2||2|");
    row("coders", u"codes", u"coders", Measure::Count, u"Barriers/Costs", u"3|1");
    row("stances", u"codes", u"stance", Measure::Count, u"Barriers/Costs", u"1||3|");
    row("attribute", u"codes", u"attribute:Role", Measure::Count, u"Barriers/Costs", u"|4|");
    row("attribute without value", u"codes", u"attribute:Role", Measure::Count, u"Drivers/Trust", u"|2|1");
    row("facet", u"codes", u"facet:Level", Measure::Count, u"Drivers/Networking", u"2|2");
    row("facet by coder", u"facet:Level", u"coders", Measure::Count, u"network", u"2|1");
    row("cases in rows", u"cases:informant", u"codes:Barriers", Measure::Count, u"Cluster B/B1", u"2|1");
    row("cases by attributes", u"cases:informant", u"attributes:Size,Role", Measure::AttributeValue,
        u"Cluster A/A2", u"no data|Engineer");
    row("no value", u"cases:informant", u"attributes:Size,Role", Measure::AttributeValue, u"Cluster B/B2",
        u"no data|no data");
    row("words", u"codes", u"cases:informant", Measure::Words, u"Barriers/Costs", u"13||16|");
    row("best quote has a memo", u"codes:Arenas", u"cases:cluster", Measure::BestQuote, u"Arenas/Fairs",
        u"\u201cAt the fair in spring we met our supplier.\u201d (A2, 00:01:05)|");
    row("all of a tree", u"codes:@all", u"cases:cluster", Measure::Count, u"Barriers", u"3|3");
}

void TestCompute::rowsByHand()
{
    QFETCH(const QString, rows);
    QFETCH(const QString, columns);
    QFETCH(const int, measure);
    QFETCH(const QString, row);
    TableSpec spec;
    spec.rows = *Dimension::fromText(rows);
    spec.columns = *Dimension::fromText(columns);
    spec.cell = Measure(measure);
    const Result<CrossTable> made = table(spec);
    VERIFY_RESULT(made);
    QTEST(rowText(*made, row), "cells");
}

void TestCompute::foldsOfStances_data()
{
    QTest::addColumn<int>("fold");
    QTest::addColumn<QString>("networking");
    QTest::addColumn<QString>("costs");
    QTest::newRow("mixed") << int(TableSpec::Fold::Mixed) << u"x/o|x"_s << u"-|x/-"_s;
    QTest::newRow("any o") << int(TableSpec::Fold::AnyO) << u"o|x"_s << u"-|-"_s;
    QTest::newRow("majority") << int(TableSpec::Fold::Majority) << u"x|x"_s << u"-|x/-"_s;
    QTest::newRow("latest") << int(TableSpec::Fold::Latest) << u"o|x"_s << u"-|x"_s;
}

void TestCompute::foldsOfStances()
{
    QFETCH(const int, fold);
    TableSpec spec = byInformant();
    spec.columns.level = u"cluster"_s;
    spec.fold = TableSpec::Fold(fold);
    const Result<CrossTable> made = table(spec);
    VERIFY_RESULT(made);
    QTEST(rowText(*made, u"Drivers/Networking"_s), "networking");
    QTEST(rowText(*made, u"Barriers/Costs"_s), "costs");
}

void TestCompute::notesOverride()
{
    CellNoteRow note;
    note.caseId = m_sample->caseAt(u"Cluster A/A2"_s);
    note.code = m_sample->code(u"Drivers/Networking"_s);
    note.mark = u"(x)"_s;
    note.reason = u"Takes it back later."_s;
    note.summary = u"Contacts, but not the right ones."_s;
    VERIFY_RESULT(Cases(m_sample->index()).setCellNote(note));
    const Result<CrossTable> marks = table(byInformant());
    VERIFY_RESULT(marks);
    const TableCell cell = marks->cell(0, 1);
    QCOMPARE(cell.text, u"(x)"_s);
    QVERIFY(cell.overridden);
    QCOMPARE(cell.remark, u"Takes it back later."_s);
    QCOMPARE(cell.evidenceCount, 2);
    const Result<CrossTable> summaries = table(byInformant(Measure::Summary));
    VERIFY_RESULT(summaries);
    QCOMPARE(summaries->text(0, 1), u"Contacts, but not the right ones."_s);
    QCOMPARE(summaries->cell(0, 1).evidenceCount, 2);
    VERIFY_RESULT(m_sample->project().undo());
    QCOMPARE(table(byInformant())->text(0, 1), u"x/o"_s);
}

void TestCompute::unknownNamesAreNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("code") << R"({"rows": {"kind": "codes", "top": ["Drivers/Fun"]}})"_ba << u"Drivers/Fun"_s;
    QTest::newRow("level of codes") << R"({"rows": {"kind": "codes", "level": "deep"}})"_ba << u"deep"_s;
    QTest::newRow("case") << R"({"columns": {"kind": "cases", "top": ["Cluster Z"]}})"_ba << u"Cluster Z"_s;
    QTest::newRow("level of cases") << R"({"columns": {"kind": "cases", "level": "firm"}})"_ba
                                    << u"informant"_s;
    QTest::newRow("attribute") << R"({"columns": {"kind": "attribute", "name": "Age"}})"_ba << u"Age"_s;
    QTest::newRow("value") << R"({"columns": {"kind": "attribute", "name": "Role", "top": ["King"]}})"_ba
                           << u"King"_s;
    QTest::newRow("facet") << R"({"columns": {"kind": "facet", "name": "Mood"}})"_ba << u"Mood"_s;
    QTest::newRow("document") << R"({"columns": {"kind": "documents", "top": ["Z9"]}})"_ba << u"Z9"_s;
    QTest::newRow("coder") << R"({"filter": {"coders": ["Zoe"]}})"_ba << u"Zoe"_s;
    QTest::newRow("filter case") << R"({"filter": {"cases": ["Cluster Z"]}})"_ba << u"Cluster Z"_s;
    QTest::newRow("filter facet") << R"({"filter": {"facets": {"Level": ["top"]}}})"_ba << u"top"_s;
    QTest::newRow("date") << R"({"filter": {"from": "soon"}})"_ba << u"soon"_s;
    QTest::newRow("order") << R"({"rows": {"kind": "codes", "order": {"by": "line", "key": "A9"}}})"_ba
                           << u"A9"_s;
    QTest::newRow("percent of marks") << R"({"percent": "row"})"_ba << u"Percentages"_s;
    QTest::newRow("facet mean") << R"({"cell": "facet-mean", "facet": "Level"})"_ba << u"Level"_s;
}

void TestCompute::unknownNamesAreNamed()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, named);
    const Result<TableSpec> spec = TableSpec::fromBytes(json);
    VERIFY_RESULT(spec);
    const Result<CrossTable> made = table(*spec);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Invalid);
    QVERIFY2(made.error().message.contains(named), qPrintable(made.error().message));
}

void TestCompute::codingsOnAHeadingAreNotLost()
{
    NewCoding coding;
    coding.document = m_sample->document(u"B2"_s);
    coding.code = m_sample->code(u"Drivers"_s);
    coding.span = m_sample->find(u"B2"_s, u"Some do."_s);
    coding.stance = Stance::Agree;
    VERIFY_RESULT(Codings(m_sample->index()).add(coding));
    const Result<CrossTable> made = table(byInformant());
    VERIFY_RESULT(made);
    QCOMPARE(made->rows().line(0).label, u"Drivers (itself)"_s);
    QCOMPARE(rowText(*made, u"Drivers"_s), u"|||x"_s);
    QCOMPARE(rowText(*made, u"Drivers/Trust"_s), u"x|||o"_s);
    VERIFY_RESULT(m_sample->project().undo());
}

void TestCompute::hidingAndTotals()
{
    TableSpec spec = byInformant(Measure::Count);
    spec.rows.hideBelow = 3;
    spec.rowTotals = spec.columnTotals = spec.unitCounts = true;
    const Result<CrossTable> made = table(spec);
    VERIFY_RESULT(made);
    QCOMPARE(made->hiddenRows(), 2); // time and fairs have two codings each
    QCOMPARE(rowText(*made, u"Barriers/Costs"_s), u"2||2||4"_s);
    QCOMPARE(rowText(*made, u"Total"_s), u"6|4|4|1|15"_s);
    QCOMPARE(made->rows().line(made->rowCount() - 1).kind, HeaderNode::Kind::Units);
    QCOMPARE(made->text(made->rowCount() - 1, 0), u"1"_s);
    QCOMPARE(made->text(made->rowCount() - 1, 4), u"4"_s);
    QVERIFY(made->notes().join(u' ').contains(u"left out"_s));
    for (const RowEntry &entry : made->rows().asRows())
        QVERIFY(entry.node->label != "Arenas"_L1);
}

void TestCompute::orders_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("rows");
    QTest::newRow("project") << R"({"by": "project"})"_ba << u"Networking|Trust|Costs|Time|Fairs"_s;
    QTest::newRow("reversed") << R"({"by": "project", "reversed": true})"_ba
                              << u"Fairs|Time|Costs|Trust|Networking"_s;
    QTest::newRow("alphabetical") << R"({"by": "alphabetical"})"_ba << u"Fairs|Costs|Time|Networking|Trust"_s;
    QTest::newRow("total") << R"({"by": "total", "reversed": true})"_ba
                           << u"Fairs|Time|Costs|Trust|Networking"_s;
    QTest::newRow("line") << R"({"by": "line", "key": "Cluster B/B2"})"_ba
                          << u"Trust|Networking|Costs|Time|Fairs"_s;
    QTest::newRow("manual") << R"({"by": "manual", "manual": ["Arenas", "Barriers", "Barriers/Time"]})"_ba
                            << u"Fairs|Time|Costs|Networking|Trust"_s;
}

void TestCompute::orders()
{
    QFETCH(const QByteArray, order);
    const Result<TableSpec> spec = TableSpec::fromBytes(
        R"({"cell": "count", "rows": {"kind": "codes", "order": )" + order + "}}");
    VERIFY_RESULT(spec);
    const Result<CrossTable> made = table(*spec);
    VERIFY_RESULT(made);
    QStringList rows;
    for (qsizetype row = 0; row < made->rowCount(); ++row)
        rows.append(made->rows().line(row).label);
    QTEST(rows.join(u'|'), "rows");
}

void TestCompute::passagesCarryTheirPlace()
{
    const Result<CrossTable> made = table(byInformant());
    VERIFY_RESULT(made);
    const TextSource texts = textsOf(m_sample->project());
    const Result<QList<Passage>> found = passages(made->evidence(0, 1), m_sample->index(), texts);
    VERIFY_RESULT(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().text, u"Contacts, mostly."_s);
    QCOMPARE(found->first().citation, u"(A2, 00:00:06)"_s);
    QCOMPARE(found->first().speaker, u"A2"_s);
    QCOMPARE(found->first().timeMs, std::optional<qint64>(6000));
    QCOMPARE(found->first().caseId, m_sample->caseAt(u"Cluster A/A2"_s));
    QCOMPARE(found->last().stance, Stance::NotFully);
}

void TestCompute::queries()
{
    const Index &index = m_sample->index();
    PassageQuery query;
    QCOMPARE(codingsOf(query, index).size(), index.codings().size());
    query.codes = {m_sample->code(u"Barriers"_s)};
    QCOMPARE(codingsOf(query, index).size(), 6);
    query.withDescendants = false;
    QCOMPARE(codingsOf(query, index).size(), 0);
    query.withDescendants = true;
    query.cases = {m_sample->caseAt(u"Cluster B"_s)};
    QCOMPARE(codingsOf(query, index).size(), 3);
    query.stances = {Stance::Agree};
    query.coders = {index.coderNamed(u"Ben"_s)};
    query.documents = {m_sample->document(u"Panel"_s)};
    QCOMPARE(codingsOf(query, index).size(), 1);
}

void TestCompute::updatesNameTheirCells()
{
    Index &index = m_sample->index();
    Result<TableUpdater> updater = TableUpdater::make(byInformant(), index, textsOf(m_sample->project()));
    VERIFY_RESULT(updater);
    ChangeSet last;
    connect(&index, &Index::updated, this, [&](const ChangeSet &changes) { last = changes; });
    const Id coding =
        index.codings().at(index.codings().ofCode(m_sample->code(u"Drivers/Trust"_s)).back()).id;
    VERIFY_RESULT(Codings(index).setStance({coding}, Stance::Disagree));
    Result<TableUpdate> update = updater->update(last);
    VERIFY_RESULT(update);
    QCOMPARE(update->cells, QList<CellAt>({{1, 3}}));
    QCOMPARE(updater->table().text(1, 3), u"-"_s);
    VERIFY_RESULT(m_sample->project().undo());
    update = updater->update(last);
    VERIFY_RESULT(update);
    QCOMPARE(update->cells, QList<CellAt>({{1, 3}}));
    QCOMPARE(updater->table().text(1, 3), u"o"_s);
    VERIFY_RESULT(Documents(index).describe(m_sample->document(u"A1"_s), u"At their office."_s));
    update = updater->update(last);
    VERIFY_RESULT(update);
    QVERIFY(!update->reset && update->cells.isEmpty());
    VERIFY_RESULT(m_sample->project().undo());
    index.disconnect(this);
}

void TestCompute::everyPresetComputes()
{
    for (const TablePreset &preset : TablePresets::all(m_sample->index())) {
        if (!preset.missing.isEmpty()) {
            QVERIFY2(preset.id.startsWith(u"ara-"_s), qPrintable(preset.id)); // no facet names an actor
            continue;
        }
        const Result<CrossTable> made = table(preset.spec);
        QVERIFY2(made, qPrintable(preset.id));
        QVERIFY2(made->columnCount() > 0, qPrintable(preset.id));
        // Every choice of every option gives a table, too.
        for (const PresetOption &option : preset.options) {
            for (const PresetOption::Choice &choice : option.choices) {
                if (choice.value.isEmpty())
                    continue;
                const Result<TableSpec> spec = TablePresets::make(preset.id, {{option.id, {choice.value}}},
                                                                  m_sample->index());
                QVERIFY2(spec, qPrintable(preset.id + u' ' + option.id + u'=' + choice.value));
                const Result<CrossTable> chosen = table(*spec);
                QVERIFY2(chosen,
                         qPrintable(preset.id + u' ' + option.id + u'=' + choice.value
                                    + (chosen ? QString() : chosen.error().message)));
            }
        }
    }
}

void TestCompute::presetsRefuseWhatIsNotThere_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("named");
    QTest::newRow("preset") << u"kappa"_s << QString() << QString() << u"co-occurrence"_s;
    QTest::newRow("option") << u"issues"_s << u"colour"_s << u"red"_s << u"fold"_s;
    QTest::newRow("choice") << u"issues"_s << u"fold"_s << u"paper"_s << u"majority"_s;
    QTest::newRow("code") << u"issues"_s << u"codes"_s << u"Nowhere"_s << u"Nowhere"_s;
    QTest::newRow("case") << u"clusters"_s << u"cases"_s << u"Cluster Z"_s << u"Cluster Z"_s;
    QTest::newRow("flag") << u"issues"_s << u"n"_s << u"maybe"_s << u"maybe"_s;
    QTest::newRow("facets") << u"ara-actors"_s << QString() << QString() << u"actor"_s;
}

void TestCompute::presetsRefuseWhatIsNotThere()
{
    QFETCH(const QString, preset);
    QFETCH(const QString, option);
    QFETCH(const QString, value);
    QFETCH(const QString, named);
    PresetValues values;
    if (!option.isEmpty())
        values.insert(option, {value});
    const Result<TableSpec> spec = TablePresets::make(preset, values, m_sample->index());
    QVERIFY(!spec);
    QVERIFY2(spec.error().message.contains(named), qPrintable(spec.error().message));
}

void TestCompute::caseTableMixesAttributesAndCodes()
{
    const Result<TableSpec> spec = TablePresets::make(
        u"cases"_s,
        {{u"level"_s, {u"informant"_s}}, {u"codes"_s, {u"Drivers/Trust"_s}}, {u"cell"_s, {u"best-quote"_s}}},
        m_sample->index());
    VERIFY_RESULT(spec);
    const Result<CrossTable> made = table(*spec);
    VERIFY_RESULT(made);
    QStringList heads;
    for (qsizetype column = 0; column < made->columnCount(); ++column)
        heads.append(made->columns().labels(column).join(u'/'));
    QCOMPARE(heads, (QStringList{u"Role"_s, u"Size"_s, u"Trust"_s}));
    QCOMPARE(made->blockOf(1), 0);
    QCOMPARE(made->blockOf(2), 1);
    QVERIFY(made->isProse(2));
    QVERIFY(rowText(*made, u"Cluster A/A1"_s).startsWith(u"Manager|40|\u201c"_s));
    QVERIFY(rowText(*made, u"Cluster A/A2"_s).startsWith(u"Engineer|no data|"_s));
    QCOMPARE(made->cell(0, 1).number, 40.0);
    QCOMPARE(made->rowsTitle(), u"Informant"_s);
    // The words an informant says, and how many codings they have, stand beside.
    TableSpec words = byInformant(Measure::Count);
    words.rows = words.columns;
    words.columns = {.kind = Dimension::Kind::Whole};
    words.blocks = {{.label = u"Words"_s, .cell = Measure::TextWords}};
    const Result<CrossTable> counted = table(words);
    VERIFY_RESULT(counted);
    for (qsizetype row = 0; row < counted->rowCount(); ++row) {
        QCOMPARE(counted->cell(row, 0).number, double(counted->evidence(row, 0).size()));
        QVERIFY(counted->cell(row, 1).number > 0);
        QVERIFY(counted->evidence(row, 1).empty());
    }
}

void TestCompute::sectionsBecomeTables()
{
    TableSpec spec = byInformant();
    std::swap(spec.rows, spec.columns);
    spec.rows.groupBy = u"Role"_s;
    spec.split = true;
    spec.caption = u"Table 4"_s;
    const Result<CrossTable> made = table(spec);
    VERIFY_RESULT(made);
    const QList<CrossTable> parts = made->parts();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.at(0).caption(), u"Table 4: Engineer"_s);
    QCOMPARE(parts.at(0).rowCount(), 1);
    QCOMPARE(parts.at(1).rowCount(), 2);
    QCOMPARE(parts.at(2).caption(), u"Table 4: No value"_s);
    for (const CrossTable &part : parts) {
        for (qsizetype row = 0; row < part.rowCount(); ++row)
            QCOMPARE(rowText(part, part.rows().line(row).path), rowText(*made, part.rows().line(row).path));
    }
    spec.split = false;
    QCOMPARE(table(spec)->parts().size(), 1);
}

void TestCompute::twoRowsMayBeCalledAlike()
{
    TableSpec spec = byInformant();
    std::swap(spec.rows, spec.columns);
    spec.rows.label = u"Role"_s;
    const Result<CrossTable> made = table(spec);
    VERIFY_RESULT(made);
    QStringList labels;
    for (qsizetype row = 0; row < made->rowCount(); ++row)
        labels.append(made->rows().line(row).label);
    QCOMPARE(labels, (QStringList{u"Manager"_s, u"Engineer"_s, u"Manager"_s, u"B2"_s}));
    QVERIFY(rowText(*made, u"Cluster A/A1"_s) != rowText(*made, u"Cluster B/B1"_s));
}

void TestCompute::contrastHasSharedInTheMiddle()
{
    TableSpec spec;
    spec.cell = Measure::Count;
    spec.columns.level = u"cluster"_s;
    spec.contrast = true;
    const Result<CrossTable> made = table(spec);
    VERIFY_RESULT(made);
    QCOMPARE(made->columnCount(), 3);
    QCOMPARE(made->columns().line(0).label, u"Only Cluster A"_s);
    QCOMPARE(rowText(*made, u"Arenas/Fairs"_s).section(u'|', 1), u"|"_s);
    const TableCell both = made->cell(0, 1); // networking
    QVERIFY(both.text.contains(u" | "_s));
    QCOMPARE(both.number, double(both.evidenceCount));
    QCOMPARE(both.evidenceCount, qsizetype(both.evidence.size()));
    spec.columns.level = u"informant"_s;
    const Result<CrossTable> four = table(spec);
    QVERIFY(!four);
    QVERIFY(four.error().message.contains(u'4'));
}

void TestCompute::draftsQuoteAndCite()
{
    const FrameworkCell cell{m_sample->caseAt(u"Cluster A/A1"_s), m_sample->code(u"Drivers/Networking"_s)};
    const FrameworkCell silent{m_sample->caseAt(u"Cluster A/A2"_s), m_sample->code(u"Drivers/Trust"_s)};
    Drafts drafts(m_sample->index(), textsOf(m_sample->project()));
    const Result<QString> text = drafts.draft(cell);
    VERIFY_RESULT(text);
    // Every line is a passage of that case, word for word, with where it stands.
    const Result<QList<Passage>> evidence = passages(
        codingsOf({.codes = {cell.code}, .cases = {cell.caseId}}, m_sample->index()), m_sample->index(),
        textsOf(m_sample->project()));
    VERIFY_RESULT(evidence);
    QVERIFY(!evidence->isEmpty());
    QStringList expected;
    for (const Passage &passage : *evidence) {
        const QString line = u"\u201c%1\u201d %2"_s.arg(passage.text.simplified(), passage.citation);
        if (!expected.contains(line))
            expected.append(line);
    }
    QCOMPARE(text->split(u'\n'), expected);
    const Result<qsizetype> written = drafts.write({cell, silent}, false);
    VERIFY_RESULT(written);
    QCOMPARE(*written, 1);
    QCOMPARE(m_sample->index().cellNote(cell.caseId, cell.code)->summary, *text);
    QVERIFY(!m_sample->index().cellNote(silent.caseId, silent.code));
    QCOMPARE(drafts.write({cell}, true).value_or(-1), 0); // nothing new
    VERIFY_RESULT(m_sample->project().undo());
    const CellNoteRow *after = m_sample->index().cellNote(cell.caseId, cell.code);
    QVERIFY(!after || after->summary.isEmpty());
}

void TestCompute::pseudonymsLeaveNoName()
{
    const Result<Pseudonyms> names = Pseudonyms::make(m_sample->index(), textsOf(m_sample->project()));
    VERIFY_RESULT(names);
    const QString one = names->ofCase(m_sample->caseAt(u"Cluster A/A1"_s));
    QVERIFY(one.startsWith(u"Informant "_s));
    QCOMPARE(names->text(u"A1 met B1, but not A12 or xA1; A1's"_s).count(one), 2);
    QVERIFY(names->text(u"A12"_s) == u"A12"_s);
    const Result<CrossTable> made = table(byInformant(Measure::Informants));
    VERIFY_RESULT(made);
    const CrossTable disguised = names->disguised(*made);
    QCOMPARE(disguised.rowCount(), made->rowCount());
    for (qsizetype column = 0; column < disguised.columnCount(); ++column) {
        for (const QString &label : disguised.columns().labels(column)) {
            for (const QString &real : {u"A1"_s, u"A2"_s, u"B1"_s, u"B2"_s, u"Cluster A"_s, u"Cluster B"_s})
                QVERIFY2(label != real, qPrintable(label));
        }
        for (qsizetype row = 0; row < disguised.rowCount(); ++row) {
            QVERIFY(!disguised.text(row, column).contains(u"A1"_s));
            QCOMPARE(disguised.text(row, column).isEmpty(), made->text(row, column).isEmpty());
        }
    }
    // They stay when a case is added or renamed.
    VERIFY_RESULT(Cases(m_sample->index()).rename(m_sample->caseAt(u"Cluster A/A1"_s), u"Zoe Quick"_s));
    const Result<Pseudonyms> later = Pseudonyms::make(m_sample->index(), textsOf(m_sample->project()));
    VERIFY_RESULT(later);
    QCOMPARE(later->ofCase(m_sample->caseAt(u"Cluster A/Zoe Quick"_s)), one);
    QCOMPARE(later->text(u"Then Zoe said: ask Zoe Quick."_s), u"Then %1 said: ask %1."_s.arg(one));
    VERIFY_RESULT(m_sample->project().undo());
    QVERIFY(!Pseudonyms::make(m_sample->index(), textsOf(m_sample->project()), u"Nickname"_s));
}

void TestCompute::stampsFollowTheData()
{
    const auto hashOf = [&](const TableSpec &spec) { return tableHash(*table(spec), m_sample->index()); };
    const TableSpec drivers{.rows = {.top = {u"Drivers"_s}}};
    const TableSpec arenas{.rows = {.top = {u"Arenas"_s}}};
    const QString before = hashOf(drivers);
    const QString other = hashOf(arenas);
    QCOMPARE(before.size(), 14);
    TableSpec named = drivers;
    named.caption = u"Another caption"_s;
    QCOMPARE(hashOf(named), before);
    const Result<TableStamp> stamp = stampOf(*table(drivers), m_sample->index());
    VERIFY_RESULT(stamp);
    QCOMPARE(stamp->table, before);
    QVERIFY(!stamp->day.isEmpty());
    const Coding coding = m_sample->index().codings().at(
        m_sample->index().codings().ofCode(m_sample->code(u"Drivers/Networking"_s)).front());
    VERIFY_RESULT(Codings(m_sample->index()).remove({coding.id}));
    QVERIFY(hashOf(drivers) != before);
    QCOMPARE(hashOf(arenas), other);
    QVERIFY(stampOf(*table(drivers), m_sample->index())->project != stamp->project);
    VERIFY_RESULT(m_sample->project().undo());
    QCOMPARE(hashOf(drivers), before);
    QCOMPARE(stampOf(*table(drivers), m_sample->index())->project, stamp->project);
    // A frozen copy remembers; saving it changes no data.
    SavedTables tables(m_sample->index());
    TableSpec kept = drivers;
    kept.name = u"Kept"_s;
    const Result<Id> id = tables.add(kept);
    VERIFY_RESULT(id);
    const Result<Id> frozen = tables.freeze(*id, textsOf(m_sample->project()));
    VERIFY_RESULT(frozen);
    QCOMPARE(tables.spec(*frozen)->frozen.table, before);
    QVERIFY(tables.spec(*frozen)->name.startsWith(u"Kept (frozen "_s));
    QCOMPARE(stampOf(*table(drivers), m_sample->index())->project, stamp->project);
    VERIFY_RESULT(m_sample->project().undo());
    VERIFY_RESULT(m_sample->project().undo());
}

QTEST_GUILESS_MAIN(TestCompute)
#include "test_compute.moc"
