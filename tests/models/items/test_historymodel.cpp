// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/codebook.h"
#include "coding/codings.h"
#include "items/historyeffect.h"
#include "items/historymodel.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// What a model shows, a line an entry.
QString shown(HistoryModel &model)
{
    while (model.canFetchMore({}))
        model.fetchMore({});
    QString out;
    for (int row = 0; row < model.rowCount(); ++row) {
        out += u"%1 %2 %3\n"_s.arg(model.index(row, 0).data(HistoryModel::IdRole).toLongLong())
                   .arg(model.index(row, HistoryModel::WhatColumn).data().toString())
                   .arg(model.index(row, 0).data(HistoryModel::StateRole).toInt());
    }
    return out;
}

} // namespace

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void readsNothingUntilAsked();
    void followsAsIfReadAnew();
    void readsByPages();
    void saysWhatWouldBeTakenBack();
    void saysWhatThatDoes();
};

void TestHistoryModel::readsNothingUntilAsked()
{
    TemporaryProject temporary;
    HistoryModel model(temporary.project());
    VERIFY_RESULT(Codebook(temporary.index()).add({.name = u"Trust"_s}));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.index(0, HistoryModel::WhoColumn).data().toString(), u"Ada"_s);
}

void TestHistoryModel::followsAsIfReadAnew()
{
    TemporaryProject temporary;
    Codebook codebook(temporary.index());
    VERIFY_RESULT(codebook.add({.name = u"First"_s}));
    HistoryModel model(temporary.project());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.fetchMore({});
    QRandomGenerator random(99);
    for (int step = 0; step < 200; ++step) {
        const int what = random.bounded(4);
        if (what == 0 && temporary.project().nextUndo())
            VERIFY_RESULT(temporary.project().undo());
        else if (what == 1 && temporary.project().nextRedo())
            VERIFY_RESULT(temporary.project().redo());
        else
            VERIFY_RESULT(codebook.add({.name = u"Code %1"_s.arg(step)}));
        HistoryModel fresh(temporary.project());
        QCOMPARE(shown(model), shown(fresh));
    }
}

void TestHistoryModel::readsByPages()
{
    TemporaryProject temporary;
    Codebook codebook(temporary.index());
    for (int step = 0; step < 620; ++step)
        VERIFY_RESULT(codebook.add({.name = u"Code %1"_s.arg(step)}));
    HistoryModel model(temporary.project()); // without a model tester, which fetches all there is
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 500);
    VERIFY_RESULT(codebook.add({.name = u"One more"_s}));
    QCOMPARE(model.rowCount(), 501);
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 621);
    QVERIFY(!model.canFetchMore({}));
}

void TestHistoryModel::saysWhatWouldBeTakenBack()
{
    TemporaryProject temporary;
    Codebook codebook(temporary.index());
    for (int step = 0; step < 4; ++step)
        VERIFY_RESULT(codebook.add({.name = u"Code %1"_s.arg(step)}));
    VERIFY_RESULT(temporary.project().undo());
    HistoryModel model(temporary.project());
    model.fetchMore({});
    const Id first = model.entry(model.rowCount() - 1).id;
    const Result<QList<HistoryEntry>> taken = model.takenBackTo(first);
    VERIFY_RESULT(taken);
    QCOMPARE(taken->size(), 2); // of the three newer changes one is taken back already
    QVERIFY(taken->first().id > taken->last().id);
}

void TestHistoryModel::saysWhatThatDoes()
{
    TemporaryProject temporary;
    Codebook codebook(temporary.index());
    Codings codings(temporary.index());
    const Id document = temporary.addDocument(u"A1"_s, u"A1: We met at a fair.\n"_s);
    const Id kept = codebook.add({.name = u"Kept"_s}).value_or(NoId);
    const Id old = codings.add({.document = document, .code = kept, .span = {4, 6}}).value_or(NoId);
    const Id start = temporary.project().nextUndo()->id;
    VERIFY_RESULT(codebook.add({.name = u"New"_s}));
    VERIFY_RESULT(codings.add({.document = document, .code = kept, .span = {7, 10}}));
    VERIFY_RESULT(codings.remove({old}));
    VERIFY_RESULT(codebook.rename(kept, u"Renamed"_s));
    const Id passing = codebook.add({.name = u"Passing"_s}).value_or(NoId);
    VERIFY_RESULT(codebook.remove({passing})); // made and gone again: nothing to tell
    HistoryModel model(temporary.project());
    const Result<QList<HistoryEntry>> taken = model.takenBackTo(start);
    VERIFY_RESULT(taken);
    const Result<QStringList> effect = effectOfUndoing(temporary.project(), *taken);
    VERIFY_RESULT(effect);
    QCOMPARE(
        *effect,
        QStringList({u"1 codings go"_s, u"1 codings come back"_s, u"1 codes go"_s, u"1 codes change"_s}));
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "test_historymodel.moc"
