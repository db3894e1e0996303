// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablespec.h"

#include "resources/embedded.h"
#include "support/jsonschema.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Specifications as JSON and as words of the command line.
class TestTableSpec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everythingComesBack();
    void schemaHolds();
    void schemaRefuses_data();
    void schemaRefuses();
    void errorsNameWhatIsWrong_data();
    void errorsNameWhatIsWrong();
    void dimensionsFromText_data();
    void dimensionsFromText();
};

namespace {

/// With every member other than its default.
TableSpec fullSpec()
{
    TableSpec spec;
    spec.name = u"Table 3"_s;
    spec.caption = u"Drivers \"and\" barriers"_s;
    spec.rows.top = QStringList{u"Drivers"_s, u"A\\/B/C"_s};
    spec.rows.level = u"all"_s;
    spec.rows.withDescendants = false;
    spec.rows.order = {LineOrder::By::Manual, u"Role"_s, {u"b"_s, u"a"_s}, true};
    spec.rows.hideEmpty = true;
    spec.rows.hideBelow = 2.5;
    spec.columns.kind = Dimension::Kind::Attribute;
    spec.columns.name = u"Role"_s;
    spec.cell = TableSpec::Measure::PerThousand;
    spec.fold = TableSpec::Fold::Latest;
    spec.percent = TableSpec::Percent::Mentioning;
    spec.membership = TableSpec::Membership::Start;
    spec.unit = TableSpec::Unit::Turn;
    spec.attribute = u"Size"_s;
    spec.facet = u"Weight"_s;
    spec.rowTotals = spec.columnTotals = spec.unitCounts = true;
    spec.filter.codes = QStringList{u"Drivers"_s};
    spec.filter.cases = QStringList{u"Cluster A"_s};
    spec.filter.documents = QStringList{u"A1"_s};
    spec.filter.coders = QStringList{u"Ann"_s};
    spec.filter.stances = {Stance::NotFully, Stance::None};
    spec.filter.attributes.insert(u"Role"_s, {u"Manager"_s});
    spec.filter.facets.insert(u"Level"_s, {u"company"_s});
    spec.filter.from = u"2026-01-01"_s;
    spec.filter.to = u"2026-12-31"_s;
    spec.columns.occurs = Dimension::Occurs::One;
    spec.columns.occursIn = u"Drivers"_s;
    spec.columns.heads = Dimension::Heads::Top;
    spec.columns.groupBy = u"Role"_s;
    spec.columns.label = u"Pseudonym"_s;
    spec.label = u"Shares"_s;
    spec.blocks = {{.label = u"Words"_s, .cell = TableSpec::Measure::TextWords},
                   {.columns = {.kind = Dimension::Kind::Cases, .level = u"0"_s},
                    .cell = TableSpec::Measure::Cases,
                    .percent = TableSpec::Percent::Informants,
                    .facet = u"Weight"_s,
                    .codes = {u"Drivers"_s},
                    .rowTotals = true}};
    spec.interleave = spec.contrast = spec.split = true;
    spec.source = u"Source: interviews"_s;
    spec.frozen = {u"2026-03-01T12:00:00.000Z"_s, u"T-0123456789ab"_s, u"P-0123456789ab"_s};
    return spec;
}

JsonSchema schema()
{
    QFile file(tableSchemaPath());
    if (!file.open(QIODevice::ReadOnly))
        return JsonSchema({});
    return JsonSchema(QJsonDocument::fromJson(file.readAll()).object());
}

} // namespace

void TestTableSpec::everythingComesBack()
{
    const TableSpec spec = fullSpec();
    const Result<TableSpec> back = TableSpec::fromBytes(spec.toBytes());
    QVERIFY(back);
    QVERIFY(*back == spec);
    QVERIFY(*TableSpec::fromJson(TableSpec().toJson()) == TableSpec());
}

void TestTableSpec::schemaHolds()
{
    QCOMPARE(schema().fault(fullSpec().toJson()), QString());
    QCOMPARE(schema().fault(TableSpec().toJson()), QString());
    // Every value a choice can have is in the schema.
    TableSpec spec;
    for (int i = 0; i <= int(TableSpec::Measure::TextWords); ++i) {
        spec.cell = TableSpec::Measure(i);
        QCOMPARE(schema().fault(spec.toJson()), QString());
    }
    for (int i = 0; i <= int(Dimension::Kind::Whole); ++i) {
        spec.rows.kind = Dimension::Kind(i);
        QCOMPARE(schema().fault(spec.toJson()), QString());
    }
    for (int i = 0; i <= int(LineOrder::By::Seriation); ++i) {
        spec.rows.order.by = LineOrder::By(i);
        QCOMPARE(schema().fault(spec.toJson()), QString());
    }
}

void TestTableSpec::schemaRefuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no rows") << R"({"columns": {"kind": "cases"}, "cell": "count"})"_ba;
    QTest::newRow("key")
        << R"({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "cell": "count", "rowz": 1})"_ba;
    QTest::newRow("kind")
        << R"({"rows": {"kind": "colours"}, "columns": {"kind": "cases"}, "cell": "count"})"_ba;
    QTest::newRow("list")
        << R"({"rows": {"kind": "codes", "top": [1]}, "columns": {"kind": "cases"}, "cell": "count"})"_ba;
    QTest::newRow("date")
        << R"({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "cell": "count", "filter": {"from": "May"}})"_ba;
    QTest::newRow("block")
        << R"({"rows": {"kind": "codes"}, "columns": {"kind": "cases"}, "cell": "count", "blocks": [{"cell": "count"}]})"_ba;
}

void TestTableSpec::schemaRefuses()
{
    QFETCH(const QByteArray, json);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QVERIFY(!object.isEmpty());
    QVERIFY(!schema().fault(object).isEmpty());
}

void TestTableSpec::errorsNameWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("key") << R"({"rowz": {}})"_ba << u"\"rowz\""_s;
    QTest::newRow("inner key") << R"({"rows": {"kid": "codes"}})"_ba << u"\"rows.kid\""_s;
    QTest::newRow("kind") << R"({"rows": {"kind": "coders and codes"}})"_ba << u"\"coders and codes\""_s;
    QTest::newRow("measure") << R"({"cell": "kappa"})"_ba << u"\"kappa\""_s;
    QTest::newRow("type") << R"({"rowTotals": "yes"})"_ba << u"\"rowTotals\""_s;
    QTest::newRow("list") << R"({"rows": {"top": [1]}})"_ba << u"\"rows.top\""_s;
    QTest::newRow("stance") << R"({"filter": {"stances": ["y"]}})"_ba << u"\"y\""_s;
    QTest::newRow("filter") << R"({"filter": {"attributes": ["Role"]}})"_ba << u"\"filter.attributes\""_s;
    QTest::newRow("newer") << R"({"version": 99})"_ba << u"99"_s;
    QTest::newRow("no object") << R"([])"_ba << u"JSON"_s;
    QTest::newRow("no json") << R"({"rows")"_ba << u"JSON"_s;
}

void TestTableSpec::errorsNameWhatIsWrong()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, named);
    const Result<TableSpec> spec = TableSpec::fromBytes(json);
    QVERIFY(!spec);
    QCOMPARE(spec.error().kind, Error::Kind::Invalid);
    QVERIFY2(spec.error().message.contains(named), qPrintable(spec.error().message));
}

void TestTableSpec::dimensionsFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("top");
    QTest::addColumn<QString>("level");
    QTest::addColumn<QString>("name");
    using Kind = Dimension::Kind;
    const auto row = [](const char *text, Kind kind, const QStringList &top, const QString &level = {},
                        const QString &name = {}) {
        QTest::newRow(text) << QString::fromLatin1(text) << true << int(kind) << top << level << name;
    };
    row("codes", Kind::Codes, {});
    row("codes:Drivers", Kind::Codes, {u"Drivers"_s});
    row("codes:Drivers, Barriers", Kind::Codes, {u"Drivers"_s, u"Barriers"_s});
    row("codes:Drivers/Trust\\, faith@all", Kind::Codes, {u"Drivers/Trust, faith"_s}, u"all"_s);
    row("codes:me\\@work", Kind::Codes, {u"me@work"_s});
    row("codes:@1", Kind::Codes, {}, u"1"_s);
    row("cases:informant", Kind::Cases, {}, u"informant"_s);
    row("cases:informant@Cluster A,Cluster B", Kind::Cases, {u"Cluster A"_s, u"Cluster B"_s}, u"informant"_s);
    row("cases", Kind::Cases, {});
    row("attribute:Role", Kind::Attribute, {}, {}, u"Role"_s);
    row("facet:Level", Kind::Facet, {}, {}, u"Level"_s);
    row("attributes:Role,Size", Kind::Attributes, {u"Role"_s, u"Size"_s});
    row("coders", Kind::Coders, {});
    row("whole", Kind::Whole, {});
    QTest::newRow("unknown") << u"colours:red"_s << false << 0 << QStringList() << QString() << QString();
    QTest::newRow("no name") << u"attribute"_s << false << 0 << QStringList() << QString() << QString();
}

void TestTableSpec::dimensionsFromText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    QFETCH(const int, kind);
    QFETCH(const QStringList, top);
    QFETCH(const QString, level);
    QFETCH(const QString, name);
    const Result<Dimension> dimension = Dimension::fromText(text);
    QCOMPARE(dimension.has_value(), valid);
    if (!valid)
        return;
    QCOMPARE(int(dimension->kind), kind);
    QCOMPARE(dimension->top, top);
    QCOMPARE(dimension->level, level);
    QCOMPARE(dimension->name, name);
}

QTEST_GUILESS_MAIN(TestTableSpec)
#include "test_tablespec.moc"
