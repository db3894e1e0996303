// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../store/rawsql.h"
#include "coding/codings.h"
#include "coding/index.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// An index that reads a project of many rows, against the one that followed as they were written.
class TestIndexLoading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasFollowed_data();
    void readsWhatWasFollowed();
    void followsAfterReading();
    void codingsLieAsInTheText();
    void canBeStopped();
    void missingRowsAreTold_data();
    void missingRowsAreTold();

private:
    /// Documents with turns and codings that are written in no order of their places.
    void fill(int documents, int turnsEach, int codingsEach);

    std::unique_ptr<TemporaryProject> m_made;
};

void TestIndexLoading::fill(int documents, int turnsEach, int codingsEach)
{
    m_made = std::make_unique<TemporaryProject>();
    QList<Id> ids;
    const QString body(turnsEach * 10 + 10, u'a');
    for (int i = 0; i < documents; ++i)
        ids.append(m_made->addDocument(u"D%1"_s.arg(i), body));
    std::mt19937 random(5);
    VERIFY_RESULT(m_made->project().apply(u"fill"_s, [&](Writer &writer) -> Result<> {
        const Result<Id> coder = Codings::writeCoder(writer, u"Ada"_s);
        CROSSCASE_TRY(coder);
        QList<Id> codes;
        for (int i = 0; i < 4; ++i) {
            CodeRow code;
            code.name = u"C%1"_s.arg(i);
            code.position = u"a%1"_s.arg(i);
            const Result<Id> made = writer.insert(code);
            CROSSCASE_TRY(made);
            codes.append(*made);
        }
        for (Id document : std::as_const(ids)) {
            SpeakerRow speaker;
            speaker.document = document;
            speaker.name = u"A1"_s;
            const Result<Id> by = writer.insert(speaker);
            CROSSCASE_TRY(by);
            std::vector<int> order(static_cast<size_t>(turnsEach));
            std::ranges::iota(order, 0);
            std::shuffle(order.begin(), order.end(), random);
            for (int place : order) {
                TurnRow turn;
                turn.document = document;
                turn.speaker = *by;
                turn.span = {place * 10, place * 10 + 9};
                turn.saidAt = turn.span.start;
                if (place % 3)
                    turn.startMs = place * 1000;
                CROSSCASE_TRY(writer.insert(turn));
            }
            for (int i = 0; i < codingsEach; ++i) {
                CodingRow coding;
                coding.document = document;
                coding.code = codes.at(i % 3);
                coding.coder = *coder;
                const qint64 start = qint64(random() % quint32(body.size() - 8));
                coding.span = {start, start + 1 + qint64(random() % 7)};
                coding.stance = QStringList{u""_s, u"x"_s, u"o"_s, u"-"_s}.at(i % 4);
                coding.memo = i % 5 ? QString() : u"why"_s;
                coding.createdAt = u"2026-03-0%1T12:00:00.%2Z"_s.arg(1 + i % 9).arg(i % 1000, 3, 10,
                                                                                    QLatin1Char('0'));
                CROSSCASE_TRY(writer.insert(coding));
            }
        }
        return {};
    }));
}

void TestIndexLoading::readsWhatWasFollowed_data()
{
    QTest::addColumn<int>("documents");
    QTest::addColumn<int>("turns");
    QTest::addColumn<int>("codings");
    QTest::newRow("few") << 3 << 5 << 20;
    QTest::newRow("none") << 2 << 0 << 0;
    QTest::newRow("many turns, read beside the rest") << 3 << 7'000 << 200;
}

void TestIndexLoading::readsWhatWasFollowed()
{
    QFETCH(int, documents);
    QFETCH(int, turns);
    QFETCH(int, codings);
    fill(documents, turns, codings);
    const Result<std::unique_ptr<Index>> read = Index::build(m_made->project());
    VERIFY_RESULT(read);
    QCOMPARE((*read)->differenceFrom(m_made->index()), QString());
    qsizetype counted = 0;
    for (Id document : (*read)->documents()) {
        const QList<TurnRow> &all = (*read)->turns(document);
        QVERIFY(std::ranges::is_sorted(all, {}, [](const TurnRow &turn) { return turn.span.start; }));
        counted += all.size();
    }
    QCOMPARE(counted, documents * turns);
    QCOMPARE((*read)->codings().size(), documents * codings);
}

void TestIndexLoading::followsAfterReading()
{
    fill(3, 7'000, 50);
    const Result<std::unique_ptr<Index>> read = Index::build(m_made->project());
    VERIFY_RESULT(read);
    const Id gone = (*read)->documents().at(1);
    const Id kept = (*read)->documents().at(2);
    const TurnRow turn = (*read)->turns(kept).at(40);
    VERIFY_RESULT(m_made->project().apply(u"change"_s, [&](Writer &writer) -> Result<> {
        TurnRow moved = turn;
        moved.span.start += 2;
        moved.saidAt = moved.span.start;
        CROSSCASE_TRY(writer.update(moved));
        CROSSCASE_TRY(writer.remove<TurnRow>((*read)->turns(kept).at(41).id));
        return writer.remove<DocumentHeadRow>(gone);
    }));
    QCOMPARE((*read)->turns(gone).size(), 0);
    QCOMPARE((*read)->turns(kept).size(), 6'999);
    VERIFY_RESULT(m_made->project().undo());
    QCOMPARE((*read)->turns(gone).size(), 7'000);
    const Result<std::unique_ptr<Index>> fresh = Index::build(m_made->project());
    VERIFY_RESULT(fresh);
    QCOMPARE((*read)->differenceFrom(**fresh), QString());
}

void TestIndexLoading::codingsLieAsInTheText()
{
    fill(3, 20, 50);
    const Result<std::unique_ptr<Index>> read = Index::build(m_made->project());
    VERIFY_RESULT(read);
    const CodingColumns &codings = (*read)->codings();
    for (Id document : (*read)->documents()) {
        const auto slots = codings.ofDocument(document);
        QCOMPARE(slots.size(), size_t(50));
        QCOMPARE(slots.back() - slots.front(), 49);
        QVERIFY(std::ranges::is_sorted(slots));
    }
    const auto marksAreTrue = [](const CodingColumns &of) {
        for (CodingColumns::Slot slot = 0; slot < of.slotCount(); ++slot) {
            const Coding &coding = of.at(slot);
            if (coding.id == NoId)
                continue; // free
            const CodingColumns::Mark &mark = of.markAt(slot);
            if (mark.id != coding.id || mark.stance != coding.stance
                || of.numberedCodes()[size_t(mark.codeNumber)] != coding.code)
                return false;
        }
        return true;
    };
    QVERIFY(marksAreTrue(codings));
    // And stay so while codings come, go and change.
    Codings verbs(**read);
    const Id document = (*read)->documents().first();
    const Id first = codings.at(codings.ofDocument(document)[0]).id;
    const Id code = (*read)->codes().depthFirst().last();
    VERIFY_RESULT(verbs.setStance({first}, Stance::Disagree));
    VERIFY_RESULT(verbs.setCode({first}, code));
    VERIFY_RESULT(verbs.remove({codings.at(codings.ofDocument(document)[7]).id}));
    VERIFY_RESULT(verbs.add({.document = document, .code = code, .span = {3, 9}}));
    QCOMPARE(codings.find(first)->code, code);
    QVERIFY(marksAreTrue(codings));
    QVERIFY(marksAreTrue(m_made->index().codings()));
}

void TestIndexLoading::canBeStopped()
{
    fill(3, 20, 5);
    int asked = 0;
    const Index::Stop third = [&asked] { return ++asked == 3; };
    const Result<std::unique_ptr<Index>> read = Index::build(m_made->project(), third);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Cancelled);
    QCOMPARE(asked, 3);

    asked = 0;
    const Result<> found = m_made->index().findAllShares(third);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Cancelled);
    VERIFY_RESULT(m_made->index().findAllShares());
}

void TestIndexLoading::missingRowsAreTold_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("told"); ///< empty: nothing is missing
    QTest::newRow("nothing") << QByteArray("SELECT 1") << QString();
    QTest::newRow("coders") << QByteArray("DELETE FROM coder") << u"coding.coder"_s;
    QTest::newRow("a document") << QByteArray(
        "DELETE FROM document_head WHERE id = (SELECT min(id) FROM document_head)")
                                << u"coding.document"_s;
    QTest::newRow("a document without codings") << QByteArray(
        "DELETE FROM coding; DELETE FROM document_head WHERE id = (SELECT min(id) FROM document_head)")
                                                << u"turn.document"_s;
    QTest::newRow("a code") << QByteArray("DELETE FROM code WHERE name = 'C1'") << u"coding.code"_s;
    QTest::newRow("speakers") << QByteArray("DELETE FROM speaker") << u"turn.speaker"_s;
    QTest::newRow("a document of a speaker alone")
        << QByteArray("INSERT INTO speaker (id, document_id, name) VALUES (77, 99, 'Bo')")
        << u"speaker.document"_s;
    QTest::newRow("the case of a note") << QByteArray(
        "INSERT INTO cell_note (id, case_id, code_id) VALUES (1, 99, (SELECT min(id) FROM code))")
                                        << u"cell note.case"_s;
    QTest::newRow("the attribute of a value")
        << QByteArray("INSERT INTO attribute_value (id, attribute_id, case_id, text) VALUES (1, 99, 99, 'a')")
        << u"attribute value.case"_s;
}

void TestIndexLoading::missingRowsAreTold()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, told);
    fill(2, 5, 20);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"p.crosscase"_s);
    VERIFY_RESULT(m_made->project().copyTo(path));
    runSql(path, "PRAGMA foreign_keys = OFF; " + sql);
    const Result<std::unique_ptr<Project>> project = Project::open(path);
    VERIFY_RESULT(project);
    const Result<std::unique_ptr<Index>> read = Index::build(**project);
    QCOMPARE(read.has_value(), told.isEmpty());
    if (!read) {
        QVERIFY(read.error().message.contains(u"p.crosscase is damaged"_s));
        QCOMPARE(read.error().details, told);
    }
}

QTEST_GUILESS_MAIN(TestIndexLoading)
#include "test_indexloading.moc"
