// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/evidencemodel.h"

#include "coding/codings.h"
#include "support/sampleproject.h"
#include "support/verifyresult.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Passages of the small sample, grouped by informant.
class TestEvidenceModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void groupsByInformant();
    void describesPassages();
    void groupsUnderTheCaseOfTheCell();
    void followsStances();
    void dropsWhatIsRemoved();
    void keepsItsRowsForTheSameEvidence();
    void givesContext();
    void countsWhatTheCellCounts_data();
    void countsWhatTheCellCounts();

private:
    [[nodiscard]] EvidenceList of(const QString &code) const;

    std::unique_ptr<SampleProject> m_sample;
    std::unique_ptr<EvidenceModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestEvidenceModel::init()
{
    QTest::failOnWarning();
    m_tester.reset();
    m_model.reset();
    m_sample = SampleProject::make();
    QVERIFY(m_sample);
    m_model = std::make_unique<EvidenceModel>(m_sample->index());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

EvidenceList TestEvidenceModel::of(const QString &code) const
{
    EvidenceList evidence{.heading = code};
    for (Id coding : codingsOf({.codes = {m_sample->code(code)}}, m_sample->index()))
        evidence.items.append({coding, qint32(evidence.items.size())});
    return evidence;
}

void TestEvidenceModel::groupsByInformant()
{
    m_model->setEvidence(of(u"Drivers/Networking"_s));
    QCOMPARE(m_model->count(), 4);
    QCOMPARE(m_model->rowCount(), 3);
    QStringList names;
    QList<int> counts;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        names.append(m_model->index(row, 0).data().toString());
        counts.append(m_model->rowCount(m_model->index(row, 0)));
    }
    QCOMPARE(names, QStringList({u"A1"_s, u"A2"_s, u"B1"_s}));
    QCOMPARE(counts, QList<int>({1, 2, 1}));
    QCOMPARE(m_model->codingsAt(m_model->index(1, 0)).size(), 2);
}

void TestEvidenceModel::describesPassages()
{
    m_model->setEvidence(of(u"Drivers/Networking"_s));
    const QModelIndex passage = m_model->index(0, 0, m_model->index(1, 0));
    QCOMPARE(passage.data().toString(), u"Contacts, mostly."_s);
    QCOMPARE(passage.data(EvidenceModel::CitationRole).toString(), u"(A2, 00:00:06)"_s);
    QCOMPARE(passage.data(EvidenceModel::TimeRole).toString(), u"00:00:06"_s);
    QCOMPARE(passage.data(EvidenceModel::CoderRole).toString(), u"Ann"_s);
    QCOMPARE(passage.data(EvidenceModel::CodeRole).toString(), u"Networking"_s);
    QCOMPARE(passage.data(EvidenceModel::CodePathRole).toString(), u"Drivers/Networking"_s);
    QCOMPARE(passage.data(EvidenceModel::DocumentRole).toString(), u"A2"_s);
    QCOMPARE(Stance(passage.data(EvidenceModel::StanceRole).toInt()), Stance::Agree);
    QCOMPARE(passage.data(Qt::AccessibleTextRole).toString(),
             u"Networking, agree: Contacts, mostly. (A2, 00:00:06)"_s);
}

void TestEvidenceModel::groupsUnderTheCaseOfTheCell()
{
    // A passage that begins with the interviewer and ends with A1 is A1's evidence.
    EvidenceList costs = of(u"Barriers/Costs"_s);
    costs.within = m_sample->caseAt(u"Cluster A/A1"_s);
    m_model->setEvidence(costs);
    bool found = false;
    const QModelIndex group = m_model->index(0, 0);
    QCOMPARE(group.data().toString(), u"A1"_s);
    for (int row = 0; row < m_model->rowCount(group); ++row)
        found |= m_model->index(row, 0, group).data().toString().contains(u"Nobody leaves"_s);
    QVERIFY(found);
}

void TestEvidenceModel::followsStances()
{
    m_model->setEvidence(of(u"Drivers/Networking"_s));
    const QModelIndex passage = m_model->index(1, 0, m_model->index(1, 0));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    VERIFY_RESULT(Codings(m_sample->index()).setStance({m_model->codingAt(passage)}, Stance::Disagree));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), passage);
    QCOMPARE(Stance(passage.data(EvidenceModel::StanceRole).toInt()), Stance::Disagree);
}

void TestEvidenceModel::dropsWhatIsRemoved()
{
    m_model->setEvidence(of(u"Drivers/Networking"_s));
    const Id gone = m_model->codingAt(m_model->index(0, 0, m_model->index(0, 0)));
    VERIFY_RESULT(Codings(m_sample->index()).remove({gone}));
    QCOMPARE(m_model->count(), 3);
    QCOMPARE(m_model->rowCount(), 2);
    QVERIFY(!m_model->indexOf(gone).isValid());
    VERIFY_RESULT(m_sample->project().undo());
    QCOMPARE(m_model->count(), 4);
    QVERIFY(m_model->indexOf(gone).isValid());
}

void TestEvidenceModel::keepsItsRowsForTheSameEvidence()
{
    m_model->setEvidence(of(u"Drivers/Networking"_s));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setEvidence(of(u"Drivers/Networking"_s));
    QCOMPARE(reset.count(), 0);
    m_model->setEvidence(of(u"Drivers/Trust"_s));
    QCOMPARE(reset.count(), 1);
}

void TestEvidenceModel::givesContext()
{
    m_model->setEvidence(of(u"Barriers/Time"_s));
    const QModelIndex passage = m_model->index(0, 0, m_model->index(0, 0));
    QCOMPARE(passage.data(EvidenceModel::BeforeRole).toString(), QString());
    m_model->setContext(true);
    QVERIFY(passage.data(EvidenceModel::BeforeRole).toString().endsWith(u"hoped for, though. "_s));
    // A sign outside the basic plane in the passage does not shift what follows it.
    QVERIFY(passage.data().toString().endsWith(u"sometimes."_s));
    QVERIFY(passage.data(EvidenceModel::AfterRole).toString().startsWith(u"\nA2: At the fair"_s));
}

void TestEvidenceModel::countsWhatTheCellCounts_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<QList<qint32>>("groups");
    QTest::addColumn<QString>("text");
    using Measure = TableSpec::Measure;
    QTest::newRow("codings") << int(Measure::Count) << QList<qint32>{0, 1, 2, 3} << u"4 passages"_s;
    QTest::newRow("informants") << int(Measure::Cases) << QList<qint32>{0, 1, 1, 2}
                                << u"3 informants, 4 passages"_s;
    QTest::newRow("merged") << int(Measure::Passages) << QList<qint32>{0, 1, 1, 2}
                            << u"3 passages, 4 codings"_s;
}

void TestEvidenceModel::countsWhatTheCellCounts()
{
    QFETCH(const int, measure);
    QFETCH(const QList<qint32>, groups);
    EvidenceList evidence = of(u"Drivers/Networking"_s);
    QCOMPARE(evidence.items.size(), groups.size());
    for (qsizetype i = 0; i < groups.size(); ++i)
        evidence.items[i].group = groups[i];
    evidence.measure = TableSpec::Measure(measure);
    evidence.oneCell = true;
    m_model->setEvidence(evidence);
    QTEST(m_model->countText(), "text");
}

QTEST_GUILESS_MAIN(TestEvidenceModel)
#include "test_evidencemodel.moc"
