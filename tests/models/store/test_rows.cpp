// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every row type through Writer and Reader and back, and what the schema refuses.

#include "store/store.h"
#include "support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// Fills every field of a row with values that differ from the defaults and from each other; where a column is
/// checked, with one of its legal values. References get the ids of rows made before.
struct Filler
{
    Table table;
    const QHash<QByteArray, Id> &ids;
    int n = 0;

    void value(const char *column, QString &text)
    {
        const QByteArray name(column);
        if (name == "kind" && table == Table::Attribute)
            text = u"number"_s;
        else if (name == "kind" && table == Table::Facet)
            text = u"case"_s;
        else if (name == "stance")
            text = u"o"_s;
        else if (name == "status")
            text = u"no data"_s;
        else
            text = QString::fromLatin1(column)
                + u" 'quoted' \"%1\" \u00e5 😀 費\u0301\n\t%2"_s.arg(u"%1"_s).arg(++n);
    }
    void value(const char *column, std::optional<QString> &text) { value(column, text.emplace()); }
    void value(const char *column, qint64 &number)
    {
        const QByteArray name(column);
        number = name == "start_at" ? 3 : name == "said_at" ? 5 : name == "end_at" ? 9 : 4'000'000'000 + ++n;
    }
    void value(const char *column, std::optional<qint64> &number) { value(column, number.emplace()); }
    void value(const char *, std::optional<double> &number) { number = 0.1 + ++n; }
    void value(const char *, bool &flag) { flag = !flag; }
    void value(const char *, QByteArray &bytes) { bytes = QByteArray("\0\xff\x80 bytes\0", 10); }
    void ref(const char *column, Id &id) { id = ids.value(column); }
};

QHash<QByteArray, Id> &madeRows()
{
    static QHash<QByteArray, Id> ids; // column that refers to it -> id
    return ids;
}

template<typename Row>
Row filled()
{
    Row row;
    Filler filler{Row::table, madeRows()};
    Row::fields(row, filler);
    return row;
}

template<>
CaseLinkRow filled<CaseLinkRow>()
{
    CaseLinkRow row;
    row.caseId = madeRows().value("case_id");
    row.document = madeRows().value("document_id");
    row.startAt = 2; // a stretch; a link to a speaker has none
    row.endAt = 4;
    return row;
}

template<>
UnplacedRow filled<UnplacedRow>()
{
    UnplacedRow row;
    Filler filler{UnplacedRow::table, madeRows()};
    UnplacedRow::fields(row, filler);
    row.caseId = NoId; // exactly one thing waits in a row
    row.memoLink = NoId;
    return row;
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void roundTrip();
    void defaultsAndNulls();
    void refused_data();
    void refused();
    void usableAfterRefusal();
    void updateOfNothing();
    void settings();
    void search_data();
    void search();
    void unfinishedQuery();

private:
    template<typename Row>
    void oneRoundTrip(Writer &writer);

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

void TestRows::initTestCase()
{
    Result<std::unique_ptr<Store>> store = Store::create(m_folder.filePath(u"rows.crosscase"_s), u"Rows"_s);
    VERIFY_RESULT(store);
    m_store = std::move(*store);
    // What other rows refer to.
    const Result<ChangeSet> made = m_store->change(u"Base"_s, u"Kari"_s, [](Writer &writer) -> Result<> {
        QHash<QByteArray, Id> &ids = madeRows();
        const auto add = [&](const char *column, const auto &row) {
            const Result<Id> id = writer.insert(row);
            QVERIFY2(id, column);
            ids.insert(column, *id);
        };
        add("document_id", filled<DocumentHeadRow>());
        add("case_id", filled<CaseRow>());
        add("code_id", filled<CodeRow>());
        add("coder_id", filled<CoderRow>());
        add("attribute_id", filled<AttributeRow>());
        add("facet_id", filled<FacetRow>());
        add("speaker_id", filled<SpeakerRow>());
        add("choice_id", filled<FacetChoiceRow>());
        add("coding_id", filled<CodingRow>());
        add("memo_id", filled<MemoRow>());
        return {};
    });
    VERIFY_RESULT(made);
}

template<typename Row>
void TestRows::oneRoundTrip(Writer &writer)
{
    const char *name = tableName(Row::table);
    Row row = filled<Row>();
    QVERIFY2(row != Row(), name);
    if constexpr (Row::table == Table::DocumentBody || Row::table == Table::DocumentOriginal)
        row.id = madeRows().value("document_id");
    const Result<Id> id = writer.insert(row);
    QVERIFY2(id, qPrintable(QLatin1String(name) + u": "_s + (id ? QString() : id.error().details)));
    QVERIFY2(row.id == NoId || row.id == *id, name);
    row.id = *id;

    // As the change sees it, by id, in the list, and by visiting.
    const Reader &read = writer.read();
    VERIFY_RESULT(read.row<Row>(*id));
    QVERIFY2(*read.row<Row>(*id) == row, name);
    QVERIFY2(read.rows<Row>()->contains(row), name);
    QCOMPARE(*read.count(Row::table), read.rows<Row>()->size());
    bool visited = false;
    VERIFY_RESULT(read.forEach<Row>([&](const Row &each) { visited = visited || each == row; }));
    QVERIFY2(visited, name);

    // Changed back to a plain row that keeps only what must be there, and removed.
    VERIFY_RESULT(writer.update(row));
    QVERIFY2(*read.row<Row>(*id) == row, name);
    VERIFY_RESULT(writer.remove<Row>(*id));
    QVERIFY2(!read.find<Row>(*id)->has_value(), name);
    QVERIFY2(!read.row<Row>(*id), name);
}

void TestRows::roundTrip()
{
    // One change a type, taken back by failing: each starts from the same base.
#define CROSSCASE_ROUND_TRIP(Row)                                                                            \
    {                                                                                                        \
        const Result<ChangeSet> tried = m_store->change(u"Try"_s, u"Kari"_s,                                 \
                                                        [&](Writer &writer) -> Result<> {                    \
                                                            oneRoundTrip<Row>(writer);                       \
                                                            return cancelled();                              \
                                                        });                                                  \
        QVERIFY(!tried);                                                                                     \
        if (QTest::currentTestFailed())                                                                      \
            return;                                                                                          \
    }
    CROSSCASE_EVERY_ROW(CROSSCASE_ROUND_TRIP)
#undef CROSSCASE_ROUND_TRIP
}

void TestRows::defaultsAndNulls()
{
    const Result<ChangeSet> tried = m_store->change(u"Try"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        CodeRow code; // no GUID, no parent
        TurnRow turn; // no speaker, no time stamps
        turn.document = madeRows().value("document_id");
        AttributeValueRow value; // no number
        value.attribute = madeRows().value("attribute_id");
        value.caseId = madeRows().value("case_id");
        code.id = *writer.insert(code);
        turn.id = *writer.insert(turn);
        value.id = *writer.insert(value);
        [&] {
            QCOMPARE(*writer.read().row<CodeRow>(code.id), code);
            QCOMPARE(*writer.read().row<TurnRow>(turn.id), turn);
            QCOMPARE(*writer.read().row<AttributeValueRow>(value.id), value);
            QVERIFY(writer.read().rowsWhere<CodeRow>("parent_id", NoId)->contains(code));
            QVERIFY(writer.read().rowsWhere<TurnRow>("document_id", turn.document)->contains(turn));
            QVERIFY(
                writer.read().rowsWhere<TurnRow>("speaker_id", madeRows().value("speaker_id"))->isEmpty());
        }();
        return cancelled();
    });
    QVERIFY(!tried);
}

void TestRows::refused_data()
{
    QTest::addColumn<std::function<Result<Id>(Writer &)>>("insert");
    const auto row = [](const char *name, std::function<Result<Id>(Writer &)> insert) {
        QTest::newRow(name) << insert;
    };
    row("empty passage", [](Writer &writer) {
        CodingRow coding = filled<CodingRow>();
        coding.span = {3, 3};
        return writer.insert(coding);
    });
    row("passage before the text", [](Writer &writer) {
        CodingRow coding = filled<CodingRow>();
        coding.span = {-1, 3};
        return writer.insert(coding);
    });
    row("unknown stance", [](Writer &writer) {
        CodingRow coding = filled<CodingRow>();
        coding.stance = u"?"_s;
        return writer.insert(coding);
    });
    row("unknown code", [](Writer &writer) {
        CodingRow coding = filled<CodingRow>();
        coding.code = 17;
        return writer.insert(coding);
    });
    row("no coder", [](Writer &writer) {
        CodingRow coding = filled<CodingRow>();
        coding.coder = NoId;
        return writer.insert(coding);
    });
    row("half a stretch", [](Writer &writer) {
        CaseLinkRow link = filled<CaseLinkRow>();
        link.endAt.reset();
        return writer.insert(link);
    });
    row("stretch of a speaker", [](Writer &writer) {
        CaseLinkRow link = filled<CaseLinkRow>();
        link.speaker = madeRows().value("speaker_id");
        return writer.insert(link);
    });
    row("words before the turn", [](Writer &writer) {
        TurnRow turn = filled<TurnRow>();
        turn.saidAt = turn.span.start - 1;
        return writer.insert(turn);
    });
    row("kind of attribute", [](Writer &writer) {
        AttributeRow attribute = filled<AttributeRow>();
        attribute.kind = u"colour"_s;
        return writer.insert(attribute);
    });
    row("body without a document", [](Writer &writer) {
        DocumentBodyRow body;
        body.id = 4711;
        return writer.insert(body);
    });
}

void TestRows::refused()
{
    using Insert = std::function<Result<Id>(Writer &)>;
    QFETCH(Insert, insert);
    const Result<ChangeSet> tried = m_store->change(u"Try"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        CROSSCASE_TRY(insert(writer));
        return {};
    });
    QVERIFY(!tried);
    QVERIFY2(!tried.error().message.isEmpty(), "an error says what happened");
    QVERIFY2(tried.error().details.contains(u"constraint"_s, Qt::CaseInsensitive),
             qPrintable(tried.error().details));
}

/// A statement that failed once must work the next time.
void TestRows::usableAfterRefusal()
{
    const Result<ChangeSet> tried = m_store->change(u"Try"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        CodingRow bad = filled<CodingRow>();
        bad.span = {5, 5};
        [&] { QVERIFY(!writer.insert(bad)); }();
        CROSSCASE_TRY(writer.insert(filled<CodingRow>()));
        return cancelled();
    });
    QVERIFY(!tried);
    QCOMPARE(tried.error().kind, Error::Kind::Cancelled);
}

void TestRows::updateOfNothing()
{
    const Result<ChangeSet> tried = m_store->change(u"Try"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        CodeRow code = filled<CodeRow>();
        code.id = 99;
        [&] {
            QCOMPARE(writer.update(code).error().kind, Error::Kind::Invalid);
            QCOMPARE(writer.remove<CodeRow>(99).error().kind, Error::Kind::Invalid);
        }();
        return cancelled();
    });
    QVERIFY(!tried);
}

void TestRows::settings()
{
    const auto set = [&](const QString &value) {
        return m_store->change(u"Set"_s, u"Kari"_s,
                               [&](Writer &writer) { return writer.set(u"language"_s, value); });
    };
    QCOMPARE(*m_store->read().setting(u"language"_s), QString());
    VERIFY_RESULT(set(u"nb"_s));
    QCOMPARE(*m_store->read().setting(u"language"_s), u"nb"_s);
    VERIFY_RESULT(set(u"de"_s));
    QCOMPARE(*m_store->read().setting(u"language"_s), u"de"_s);
    QCOMPARE(*m_store->read().count(Table::Setting), 1);
    VERIFY_RESULT(set(QString()));
    QCOMPARE(*m_store->read().count(Table::Setting), 0);
    VERIFY_RESULT(set(QString()));
}

void TestRows::search_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("byWords");
    QTest::addColumn<bool>("found");
    QTest::newRow("word") << u"The naïve øre"_s << u"naive"_s << true << true;
    QTest::newRow("word with diacritics") << u"The naive one"_s << u"naïve"_s << true << true;
    QTest::newRow("part of a word") << u"Networking"_s << u"Network"_s << true << false;
    QTest::newRow("beginning") << u"Networking"_s << u"Network*"_s << true << true;
    QTest::newRow("phrase") << u"not on the same page"_s << u"\"same page\""_s << true << true;
    QTest::newRow("Chinese, three") << u"我们讨论费用问题"_s << u"论费用"_s << false << true;
    QTest::newRow("Chinese, two") << u"我们讨论费用问题"_s << u"费用"_s << false << true;
    QTest::newRow("Chinese, one") << u"我们讨论费用问题"_s << u"费"_s << false << true;
    QTest::newRow("Chinese, not there") << u"我们讨论费用问题"_s << u"用费"_s << false << false;
    QTest::newRow("Japanese with a quote") << u"彼は\"はい\"と言った"_s << u"\"はい\""_s << false << true;
    QTest::newRow("emoji pair is two code points") << u"費😀用"_s << u"😀用"_s << false << true;
}

void TestRows::search()
{
    QFETCH(QString, body);
    QFETCH(QString, query);
    QFETCH(bool, byWords);
    QFETCH(bool, found);
    const Result<ChangeSet> tried = m_store->change(u"Try"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        DocumentBodyRow row;
        row.id = madeRows().value("document_id");
        row.cjk = !byWords;
        row.body = body;
        CROSSCASE_TRY(writer.insert(row));
        const Reader &read = writer.read();
        const Result<QList<Id>> ids = byWords ? read.documentsWithWords(query)
                                              : read.documentsWithSubstring(query);
        CROSSCASE_TRY(ids);
        [&] { QCOMPARE(*ids, found ? QList<Id>{row.id} : QList<Id>()); }();
        return cancelled();
    });
    QVERIFY(!tried);
    QCOMPARE(tried.error().kind, Error::Kind::Cancelled);
}

void TestRows::unfinishedQuery()
{
    const Result<QList<Id>> ids = m_store->read().documentsWithWords(u"\"unfinished"_s);
    QVERIFY(!ids);
    QCOMPARE(ids.error().kind, Error::Kind::Invalid);
    VERIFY_RESULT(m_store->read().documentsWithWords(u"finished"_s));
}

QTEST_GUILESS_MAIN(TestRows)
#include "test_rows.moc"
