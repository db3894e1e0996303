// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/documents.h"
#include "support/rowdigest.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QTest>

#include <random>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

QString interview()
{
    return u"Anna: We met at a fair. The fair was good.\n\n"
           "Bo: I did not go to the fair.\n\n"
           "Anna: Next year you will.\n"_s;
}

} // namespace

/// Correcting a text: what was said of it moves along.
class TestCorrection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everythingMoves();
    void whatIsDeletedComesBack();
    void turnsFollow();
    void severalDocumentsAreOneChange();
    void refused();
    void random_data();
    void random();

private:
    static Span find(TemporaryProject &project, Id document, const QString &text, qsizetype from = 0)
    {
        const CodePointMap map(project.project().read().body(document).value_or(QString()));
        const qsizetype at = map.text().indexOf(text, from);
        return map.toSpan(at, at + text.size());
    }
    static QString coded(TemporaryProject &project, Id coding)
    {
        const Coding *row = project.index().codings().find(coding);
        return row
            ? CodePointMap(project.project().read().body(row->document).value_or(QString())).mid(row->span)
            : QString();
    }
};

void TestCorrection::everythingMoves()
{
    TemporaryProject project;
    const Id document = project.addDocument(u"A"_s, interview());
    const Id code = Codebook(project.index()).addPath(u"Fairs"_s).value_or(NoId);
    Codings codings(project.index());
    const Id first = codings
                         .add({.document = document,
                               .code = code,
                               .span = find(project, document, u"The fair was good"_s)})
                         .value_or(NoId);
    const Id second =
        codings.add({.document = document, .code = code, .span = find(project, document, u"I did not go"_s)})
            .value_or(NoId);
    QVERIFY(first != NoId && second != NoId);
    const Result<CorrectionReport> report = Documents(project.index())
                                                .correct(document,
                                                         {{find(project, document, u"met"_s),
                                                           u"came together"_s}});
    VERIFY_RESULT(report);
    QCOMPARE(report->moved, 2);
    QVERIFY(report->lost.isEmpty());
    QCOMPARE(coded(project, first), u"The fair was good"_s);
    QCOMPARE(coded(project, second), u"I did not go"_s);
    // Every occurrence of a word, within and without what is coded, from the end.
    QList<TextEdit> edits;
    const QString body = *project.project().read().body(document);
    for (qsizetype at = body.lastIndexOf(u"fair"_s); at >= 0;
         at = at > 0 ? body.lastIndexOf(u"fair"_s, at - 1) : -1)
        edits.append({{at, at + 4}, u"trade fair"_s});
    QCOMPARE(edits.size(), 3);
    VERIFY_RESULT(Documents(project.index()).correct(document, edits));
    QCOMPARE(coded(project, first), u"The trade fair was good"_s);
    QCOMPARE(coded(project, second), u"I did not go"_s);
    const DocumentHeadRow *head = project.index().document(document);
    const QString now = *project.project().read().body(document);
    QCOMPARE(head->length, CodePointMap(now).length());
    QCOMPARE(project.project().nextUndo()->label, u"Correct the text of \"A\""_s);
    QCOMPARE(*project.project().check(), QStringList());
    const Result<QList<Id>> found = project.project().read().documentsWithWords(u"trade"_s);
    VERIFY_RESULT(found);
    QCOMPARE(*found, QList<Id>{document});
}

void TestCorrection::whatIsDeletedComesBack()
{
    TemporaryProject project;
    const Id document = project.addDocument(u"A"_s, interview());
    const Id code = Codebook(project.index()).addPath(u"Fairs"_s).value_or(NoId);
    const Id coding = Codings(project.index())
                          .add({.document = document,
                                .code = code,
                                .span = find(project, document, u"fair was"_s)})
                          .value_or(NoId);
    VERIFY_RESULT(project.project().apply(u"memo"_s, [&](Writer &writer) -> Result<> {
        MemoRow memo;
        memo.body = u"about it"_s;
        memo.createdAt = memo.changedAt = u"2026-01-01T00:00:00.000Z"_s;
        const Result<Id> id = writer.insert(memo);
        CROSSCASE_TRY(id);
        MemoLinkRow link;
        link.memo = *id;
        link.document = document;
        link.startAt = find(project, document, u"fair was"_s).start;
        link.endAt = find(project, document, u"fair was"_s).end;
        CROSSCASE_TRY(writer.insert(link));
        return {};
    }));
    const RowDigest before = *RowDigest::of(project.project().read());
    const Result<CorrectionReport> report = Documents(project.index())
                                                .correct(document,
                                                         {{find(project, document, u"The fair was good."_s),
                                                           u"It was."_s}});
    VERIFY_RESULT(report);
    QCOMPARE(report->lost.size(), 1);
    QCOMPARE(report->lost.first().id, coding);
    QVERIFY(!project.index().codings().find(coding));
    const Result<QList<MemoLinkRow>> links = project.project().read().rows<MemoLinkRow>();
    QCOMPARE(links->size(), 1);
    QCOMPARE(links->first().document, document);
    QVERIFY(!links->first().startAt);
    VERIFY_RESULT(project.project().undo());
    QVERIFY(*RowDigest::of(project.project().read()) == before);
    QCOMPARE(coded(project, coding), u"fair was"_s);
}

void TestCorrection::turnsFollow()
{
    TemporaryProject project;
    const Id document = project.addDocument(u"A"_s, interview());
    const QList<TurnRow> before = project.index().turns(document);
    QCOMPARE(before.size(), 3);
    const auto words = [&](int turn) { return project.index().turns(document).at(turn).words; };
    const qint64 said = words(0);
    Documents documents(project.index());
    // At the end of a turn, inside one, and a turn deleted with its label.
    VERIFY_RESULT(
        documents.correct(document, {{{before[0].span.end, before[0].span.end}, u" Very good."_s}}));
    QCOMPARE(words(0), said + 2);
    VERIFY_RESULT(
        documents.correct(document, {{find(project, document, u"I did not go to the fair."_s), u"No."_s}}));
    QCOMPARE(words(1), 1);
    VERIFY_RESULT(documents.correct(document, {{find(project, document, u"Bo: No.\n\n"_s), {}}}));
    const QList<TurnRow> after = project.index().turns(document);
    QCOMPARE(after.size(), 2);
    const CodePointMap map(*project.project().read().body(document));
    QCOMPARE(map.mid({after[1].saidAt, after[1].span.end}), u"Next year you will."_s);
    QCOMPARE(map.mid(after[0].span), u"Anna: We met at a fair. The fair was good. Very good."_s);
    QCOMPARE(project.index().document(document)->words, words(0) + words(1));
}

void TestCorrection::severalDocumentsAreOneChange()
{
    TemporaryProject project;
    const Id a = project.addDocument(u"A"_s, interview());
    const Id b = project.addDocument(u"B"_s, u"Bo: The fair again.\n"_s);
    VERIFY_RESULT(Documents(project.index())
                      .correct({{a, {{find(project, a, u"fair"_s), u"show"_s}}},
                                {b, {{find(project, b, u"fair"_s), u"show"_s}}}},
                               u"Replace"_s));
    QVERIFY(project.project().read().body(a)->contains(u"at a show"_s));
    QVERIFY(project.project().read().body(b)->contains(u"The show"_s));
    VERIFY_RESULT(project.project().undo());
    QCOMPARE(*project.project().read().body(a), interview());
    QVERIFY(project.project().read().body(b)->contains(u"The fair"_s));
}

void TestCorrection::refused()
{
    TemporaryProject project;
    const Id document = project.addDocument(u"A"_s, interview());
    const Result<CorrectionReport> outside = Documents(project.index())
                                                 .correct(document, {{{0, 1}, u"B"_s}, {{5000, 5001}, {}}});
    QVERIFY(!outside);
    QCOMPARE(outside.error().kind, Error::Kind::Invalid);
    QCOMPARE(*project.project().read().body(document), interview());
    QVERIFY(!Documents(project.index()).correct(document + 99, {}));
}

void TestCorrection::random_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCorrection::random()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto upTo = [&](qint64 most) { return qint64(random() % quint32(most + 1)); };
    TemporaryProject project;
    const Id document = project.addDocument(u"A"_s, interview() + interview() + interview());
    const Id code = Codebook(project.index()).addPath(u"Fairs"_s).value_or(NoId);
    Codings codings(project.index());
    for (int i = 0; i < 12; ++i) {
        const qint64 length = project.index().document(document)->length;
        const qint64 start = upTo(length - 1);
        VERIFY_RESULT(
            codings.add({.document = document,
                         .code = code,
                         .span = {start, start + 1 + upTo(std::min<qint64>(length - start - 1, 20))}}));
    }
    const RowDigest before = *RowDigest::of(project.project().read());
    int changes = 0;
    for (int round = 0; round < 30; ++round) {
        QList<TextEdit> edits;
        qint64 length = project.index().document(document)->length;
        for (qint64 n = 1 + upTo(3); n > 0; --n) {
            const qint64 start = upTo(length);
            const qint64 end = start + upTo(std::min<qint64>(length - start, 9));
            const QString typed = upTo(2) == 0 ? QString() : u"word\n😀 "_s.first(upTo(6));
            if (typed.endsWith(QChar(0xD83D)))
                continue; // not half a letter
            edits.append({{start, end}, typed});
            length += CodePointMap(typed).length() - (end - start);
        }
        const auto undo = project.project().nextUndo()->id;
        VERIFY_RESULT(Documents(project.index()).correct(document, edits));
        changes += project.project().nextUndo()->id != undo ? 1 : 0;
        QCOMPARE(*project.project().check(), QStringList());
        const CodePointMap text(*project.project().read().body(document));
        QCOMPARE(project.index().document(document)->length, text.length());
        qint64 end = 0;
        for (const TurnRow &turn : project.index().turns(document)) {
            QVERIFY(turn.span.start >= end);
            QVERIFY(turn.span.start <= turn.saidAt && turn.saidAt <= turn.span.end);
            end = turn.span.end;
        }
        QVERIFY(end <= text.length());
    }
    for (; changes > 0; --changes)
        VERIFY_RESULT(project.project().undo());
    QVERIFY(*RowDigest::of(project.project().read()) == before);
}

QTEST_GUILESS_MAIN(TestCorrection)
#include "test_correction.moc"
