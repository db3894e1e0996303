// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The views that plain SQL reads.

#include "rawsql.h"
#include "store/store.h"
#include "support/verifyresult.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

qint64 points(const QString &text)
{
    return text.toUcs4().size();
}

// A turn each, and an end that is nobody's.
const QString Asked = u"Ask: Why 😀? \n"_s;
const QString Anna = u"Anna: We trust 費用 people 😀.\n"_s;
const QString Bo = u"Bo: No, never.\n"_s;
const QString Rest = u"(recording ends)"_s;

} // namespace

class TestQuotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(); }
    void text_data();
    void text();
    void caseOf_data();
    void caseOf();
    void paths();
    void columns();
    void documentView();

private:
    struct Link
    {
        Id caseId;
        Id speaker = NoId;
        std::optional<Span> stretch = {};
    };
    /// Sets the links of the document and one coding, runs the query, and takes all of it back.
    QStringList with(const QList<Link> &links, Span span, const QByteArray &query);

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
    Id m_document = NoId, m_other = NoId, m_code = NoId, m_coder = NoId;
    Id m_ask = NoId, m_anna = NoId, m_bo = NoId;
    Id m_cluster = NoId, m_a1 = NoId, m_a2 = NoId, m_odd = NoId;
};

void TestQuotation::initTestCase()
{
    m_path = m_folder.filePath(u"quotation.crosscase"_s);
    Result<std::unique_ptr<Store>> store = Store::create(m_path, u"Quotation"_s);
    VERIFY_RESULT(store);
    m_store = std::move(*store);
    const Result<ChangeSet> made = m_store->change(u"Base"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        const auto insert = [&](auto row) { return writer.insert(row).value_or(NoId); };
        DocumentHeadRow head;
        head.name = u"First \"one\""_s;
        head.length = points(Asked + Anna + Bo + Rest);
        m_document = insert(head);
        head.name = u"Other"_s;
        head.length = 0;
        m_other = insert(head);
        DocumentBodyRow body;
        body.id = m_document;
        body.body = Asked + Anna + Bo + Rest;
        insert(body);
        body.id = m_other;
        body.body.clear();
        insert(body);
        const auto speaker = [&](const QString &name, bool interviewer) {
            SpeakerRow row;
            row.document = m_document;
            row.name = name;
            row.interviewer = interviewer;
            return insert(row);
        };
        m_ask = speaker(u"Ask"_s, true);
        m_anna = speaker(u"Anna"_s, false);
        m_bo = speaker(u"Bo"_s, false);
        qint64 at = 0;
        for (const auto &[who, said] :
             {std::pair(m_ask, Asked), std::pair(m_anna, Anna), std::pair(m_bo, Bo)}) {
            TurnRow turn;
            turn.document = m_document;
            turn.speaker = who;
            turn.span = {at, at + points(said)};
            turn.saidAt = at;
            at = turn.span.end;
            insert(turn);
        }
        const auto newCase = [&](const QString &name, Id parent) {
            CaseRow row;
            row.name = name;
            row.parent = parent;
            return insert(row);
        };
        m_cluster = newCase(u"Cluster A"_s, NoId);
        m_a1 = newCase(u"A1"_s, m_cluster);
        m_a2 = newCase(u"A2"_s, m_cluster);
        m_odd = newCase(u"R/D \\ lab"_s, m_a2);
        CodeRow code;
        code.name = u"Drivers"_s;
        code.parent = insert(code);
        code.name = u"Time/money \\ 費"_s;
        m_code = insert(code);
        CoderRow coder;
        coder.name = u"Kari"_s;
        m_coder = insert(coder);
        return {};
    });
    VERIFY_RESULT(made);
}

QStringList TestQuotation::with(const QList<Link> &links, Span span, const QByteArray &query)
{
    const Result<ChangeSet> made = m_store->change(u"Try"_s, u"Kari"_s, [&](Writer &writer) -> Result<> {
        for (const Link &link : links) {
            CaseLinkRow row;
            row.caseId = link.caseId;
            row.document = m_document;
            row.speaker = link.speaker;
            if (link.stretch) {
                row.startAt = link.stretch->start;
                row.endAt = link.stretch->end;
            }
            CROSSCASE_TRY(writer.insert(row));
        }
        CodingRow coding;
        coding.document = m_document;
        coding.code = m_code;
        coding.coder = m_coder;
        coding.span = span;
        coding.stance = u"-"_s;
        coding.memo = u"a memo"_s;
        CROSSCASE_TRY(writer.insert(coding));
        return {};
    });
    if (!made)
        return {made.error().message + made.error().details};
    const QStringList rows = querySql(m_path, query);
    const Result<ChangeSet> undone = m_store->undo(u"Kari"_s);
    return undone ? rows : QStringList{undone.error().message};
}

void TestQuotation::text_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QString>("expected");
    const qint64 anna = points(Asked);
    QTest::newRow("first character") << qint64(0) << qint64(1) << u"A"_s;
    QTest::newRow("emoji alone") << qint64(9) << qint64(10) << u"😀"_s;
    QTest::newRow("across an emoji") << qint64(5) << qint64(11) << u"Why 😀?"_s;
    QTest::newRow("after emoji and ideographs") << anna + 15 << anna + 24 << u"費用 people"_s;
    QTest::newRow("across a line end") << anna - 3 << anna + 4 << u"? \nAnna"_s;
    QTest::newRow("to the last character")
        << points(Asked + Anna + Bo) << points(Asked + Anna + Bo + Rest) << Rest;
    QTest::newRow("everything") << qint64(0) << points(Asked + Anna + Bo + Rest) << Asked + Anna + Bo + Rest;
}

void TestQuotation::text()
{
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    QFETCH(QString, expected);
    QCOMPARE(with({}, {start, end}, "SELECT text FROM quotation"), QStringList(expected));
}

void TestQuotation::caseOf_data()
{
    QTest::addColumn<QList<Link>>("links");
    QTest::addColumn<qint64>("at");
    QTest::addColumn<QString>("path");
    const qint64 asked = 3;
    const qint64 anna = points(Asked) + 8;
    const qint64 bo = points(Asked + Anna) + 5;
    const qint64 rest = points(Asked + Anna + Bo) + 2;
    const QString nobody = u"(null)"_s;

    const QList<Link> none;
    QTest::newRow("no link") << none << anna << nobody;
    const QList<Link> whole{{m_a1}};
    QTest::newRow("document") << whole << anna << u"Cluster A/A1"_s;
    QTest::newRow("document, interviewer") << whole << asked << nobody;
    QTest::newRow("document, no turn") << whole << rest << u"Cluster A/A1"_s;
    const QList<Link> speakers{{m_a1, m_anna}, {m_a2, m_bo}};
    QTest::newRow("speaker") << speakers << anna << u"Cluster A/A1"_s;
    QTest::newRow("other speaker") << speakers << bo << u"Cluster A/A2"_s;
    QTest::newRow("speakers, interviewer") << speakers << asked << nobody;
    QTest::newRow("speakers, no turn") << speakers << rest << nobody;
    const QList<Link> both{{m_cluster}, {m_a1, m_anna}};
    QTest::newRow("speaker before document") << both << anna << u"Cluster A/A1"_s;
    QTest::newRow("document where no speaker is linked") << both << bo << u"Cluster A"_s;
    const QList<Link> stretch{{m_cluster}, {m_a1, m_anna}, {m_a2, NoId, Span{anna, anna + 2}}};
    QTest::newRow("stretch before speaker") << stretch << anna << u"Cluster A/A2"_s;
    QTest::newRow("after the stretch") << stretch << anna + 2 << u"Cluster A/A1"_s;
    QTest::newRow("before the stretch") << stretch << anna - 1 << u"Cluster A/A1"_s;
    const QList<Link> odd{{m_odd}};
    QTest::newRow("slash and backslash in a name") << odd << anna << u"Cluster A/A2/R\\/D \\\\ lab"_s;
    const QList<Link> asking{{m_a1, m_ask}};
    QTest::newRow("interviewer linked even so") << asking << asked << nobody;
}

void TestQuotation::caseOf()
{
    QFETCH(QList<Link>, links);
    QFETCH(qint64, at);
    QFETCH(QString, path);
    QCOMPARE(with(links, {at, at + 1}, "SELECT case_path FROM quotation"), QStringList(path));
}

void TestQuotation::paths()
{
    QCOMPARE(querySql(m_path, "SELECT path, depth FROM code_path ORDER BY path"),
             QStringList({u"Drivers|0"_s, u"Drivers/Time\\/money \\\\ 費|1"_s}));
    QCOMPARE(querySql(m_path, "SELECT path, depth FROM case_path ORDER BY path"),
             QStringList({u"Cluster A|0"_s, u"Cluster A/A1|1"_s, u"Cluster A/A2|1"_s,
                          u"Cluster A/A2/R\\/D \\\\ lab|2"_s}));
}

void TestQuotation::columns()
{
    QCOMPARE(
        with({{m_a1}}, {13, 17},
             "SELECT document, start_at, end_at, code, code_path, case_path, coder, stance, memo, text "
             "FROM quotation"),
        QStringList(u"First \"one\"|13|17|Time/money \\ 費|Drivers/Time\\/money \\\\ 費|Cluster A/A1|Kari|-|"
                    "a memo|Anna"_s));
    QCOMPARE(querySql(m_path, "SELECT count(*) FROM quotation"), QStringList(u"0"_s));
}

void TestQuotation::documentView()
{
    QCOMPARE(querySql(m_path, "SELECT name, body FROM document ORDER BY id"),
             QStringList({u"First \"one\"|"_s + Asked + Anna + Bo + Rest, u"Other|"_s}));
}

QTEST_GUILESS_MAIN(TestQuotation)
#include "test_quotation.moc"
