// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/codings.h"
#include "items/attributemodel.h"
#include "items/casemodel.h"
#include "items/codebookmodel.h"
#include "items/documentmodel.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// Counts what a model announces.
struct Announced
{
    explicit Announced(QAbstractItemModel &model)
        : inserted(&model, &QAbstractItemModel::rowsInserted)
        , removed(&model, &QAbstractItemModel::rowsRemoved)
        , moved(&model, &QAbstractItemModel::rowsMoved)
        , changed(&model, &QAbstractItemModel::dataChanged)
        , reset(&model, &QAbstractItemModel::modelReset)
    {
    }

    /// "inserted/removed/moved/reset" since last asked.
    [[nodiscard]] QString take()
    {
        const QString counts =
            u"%1/%2/%3/%4"_s.arg(inserted.size()).arg(removed.size()).arg(moved.size()).arg(reset.size());
        inserted.clear();
        removed.clear();
        moved.clear();
        reset.clear();
        return counts;
    }
    [[nodiscard]] qsizetype takeChanged()
    {
        return changed.size() - std::exchange(m_changedBefore, changed.size());
    }

    QSignalSpy inserted, removed, moved, changed, reset;

private:
    qsizetype m_changedBefore = 0;
};

/// The tree as indented names.
QString drawn(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        out += QString(depth, u' ') + index.data().toString() + u'\n';
        out += drawn(model, index, depth + 1);
    }
    return out;
}

QString drawnCodes(const Index &index, Id parent = NoId, int depth = 0)
{
    QString out;
    for (Id code : index.codes().children(parent)) {
        out += QString(depth, u' ') + index.codes().name(code) + u'\n';
        out += drawnCodes(index, code, depth + 1);
    }
    return out;
}

} // namespace

class TestTreeModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void codesAreAnnounced();
    void codesShowTheirUses();
    void codesAreRenamedInPlace();
    void draggedCodesAreTheTopmost();
    void aTreeTurnedInsideOutIsRight();
    void codesFollowRandomUse();
    void documentsAreAnnounced();
    void casesAreAnnounced();
    void attributesInherit();
    void nothingIsEditableWhenReadOnly();
};

void TestTreeModels::codesAreAnnounced()
{
    TemporaryProject temporary;
    Index &index = temporary.index();
    Codebook codebook(index);
    CodebookModel model(index, codebook);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Announced announced(model);

    const Id drivers = codebook.addPath(u"Drivers/Networking"_s).value_or(NoId);
    QVERIFY(drivers != NoId);
    QCOMPARE(announced.take(), u"2/0/0/0"_s);
    const Id top = index.codes().parent(drivers);
    const Id trust = codebook.add({.name = u"Trust"_s, .parent = top}).value_or(NoId);
    QCOMPARE(announced.take(), u"1/0/0/0"_s);
    const Id barriers = codebook.add({.name = u"Barriers"_s}).value_or(NoId);
    QCOMPARE(announced.take(), u"1/0/0/0"_s);

    VERIFY_RESULT(codebook.move({trust}, barriers));
    QCOMPARE(announced.take(), u"0/0/1/0"_s);
    QCOMPARE(drawn(model), u"Drivers\n Networking\nBarriers\n Trust\n"_s);
    VERIFY_RESULT(codebook.move({barriers}, NoId, top));
    QCOMPARE(announced.take(), u"0/0/1/0"_s);
    QCOMPARE(drawn(model), u"Barriers\n Trust\nDrivers\n Networking\n"_s);

    (void)announced.takeChanged();
    VERIFY_RESULT(codebook.rename(trust, u"Confidence"_s));
    QCOMPARE(announced.take(), u"0/0/0/0"_s);
    QCOMPARE(announced.takeChanged(), 1);

    VERIFY_RESULT(codebook.remove({barriers}));
    QCOMPARE(announced.take(), u"0/1/0/0"_s);
    VERIFY_RESULT(temporary.project().undo());
    QCOMPARE(announced.take(), u"2/0/0/0"_s);
    QCOMPARE(drawn(model), u"Barriers\n Confidence\nDrivers\n Networking\n"_s);

    VERIFY_RESULT(codebook.merge(trust, drivers));
    QCOMPARE(announced.take(), u"0/1/0/0"_s);
    QCOMPARE(drawn(model), u"Barriers\nDrivers\n Networking\n"_s);
    QCOMPARE(model.indexOf(drivers).data(CodebookModel::SearchRole).toString(), u"Networking\nConfidence"_s);
}

void TestTreeModels::codesShowTheirUses()
{
    TemporaryProject temporary;
    Index &index = temporary.index();
    Codebook codebook(index);
    Codings codings(index);
    const Id networking = codebook.addPath(u"Drivers/Networking"_s).value_or(NoId);
    const Id drivers = index.codes().parent(networking);
    const Id barriers = codebook.add({.name = u"Barriers"_s}).value_or(NoId);
    const Id document = temporary.addDocument(u"A1"_s, u"I: Why?\nA1: To meet people.\n"_s);
    CodebookModel model(index, codebook);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Announced announced(model);
    const auto uses = [&](Id code) {
        return model.indexOf(code, CodebookModel::UsesColumn).data().toString();
    };
    QCOMPARE(uses(drivers), QString());

    const Result<Id> coding = codings.add({.document = document, .code = networking, .span = {12, 19}});
    VERIFY_RESULT(coding);
    QCOMPARE(uses(networking), u"1"_s);
    QCOMPARE(uses(drivers), u"1"_s);
    QCOMPARE(uses(barriers), QString());
    QCOMPARE(announced.takeChanged(), 2); // the code and the one above it, no other
    VERIFY_RESULT(codings.setStance({*coding}, Stance::Agree));
    QCOMPARE(announced.takeChanged(), 0);
    VERIFY_RESULT(codings.remove({*coding}));
    QCOMPARE(announced.takeChanged(), 2);
    QCOMPARE(uses(drivers), QString());
}

void TestTreeModels::codesAreRenamedInPlace()
{
    TemporaryProject temporary;
    Index &index = temporary.index();
    Codebook codebook(index);
    const Id first = codebook.add({.name = u"Trust"_s}).value_or(NoId);
    VERIFY_RESULT(codebook.add({.name = u"Costs"_s}));
    CodebookModel model(index, codebook);
    QSignalSpy failed(&model, &IdTreeModel::failed);
    QVERIFY(model.setData(model.indexOf(first), u"  Confidence "_s));
    QCOMPARE(index.codes().name(first), u"Confidence"_s);
    QVERIFY(!model.setData(model.indexOf(first), u"Costs"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(index.codes().name(first), u"Confidence"_s);
    QVERIFY(!model.setData(model.indexOf(first), u"Confidence"_s)); // nothing new: no change
    QCOMPARE(failed.size(), 1);
}

void TestTreeModels::draggedCodesAreTheTopmost()
{
    TemporaryProject temporary;
    Index &index = temporary.index();
    Codebook codebook(index);
    const Id a = codebook.addPath(u"A"_s).value_or(NoId);
    const Id below = codebook.addPath(u"A/Below"_s).value_or(NoId);
    const Id b = codebook.addPath(u"B"_s).value_or(NoId);
    const CodebookModel model(index, codebook);
    const std::unique_ptr<QMimeData> data(
        model.mimeData({model.indexOf(b), model.indexOf(below), model.indexOf(a), model.indexOf(a, 1)}));
    QCOMPARE(IdTreeModel::draggedIds(*data, QLatin1StringView(CodebookModel::MimeType)), (QList<Id>{a, b}));
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QMimeData other;
    other.setText(u"text"_s);
    QVERIFY(!model.canDropMimeData(&other, Qt::MoveAction, -1, -1, {}));
}

// One change that puts a parent under its own child cannot be told as single moves.
void TestTreeModels::aTreeTurnedInsideOutIsRight()
{
    TemporaryProject temporary;
    Index &index = temporary.index();
    Codebook codebook(index);
    const Id child = codebook.addPath(u"Parent/Child"_s).value_or(NoId);
    const Id parent = index.codes().parent(child);
    CodebookModel model(index, codebook);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    VERIFY_RESULT(temporary.project().apply(u"Turn"_s, [&](Writer &writer) -> Result<> {
        CodeRow row = *index.codes().find(child);
        CodeRow above = *index.codes().find(parent);
        row.parent = NoId;
        above.parent = child;
        CROSSCASE_TRY(writer.update(row));
        return writer.update(above);
    }));
    QCOMPARE(drawn(model), u"Child\n Parent\n"_s);
    VERIFY_RESULT(temporary.project().undo());
    QCOMPARE(drawn(model), u"Parent\n Child\n"_s);
}

void TestTreeModels::codesFollowRandomUse()
{
    TemporaryProject temporary;
    Index &index = temporary.index();
    Codebook codebook(index);
    CodebookModel model(index, codebook);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(4711);
    const auto anyCode = [&](bool orNone) {
        const QList<Id> codes = index.codes().depthFirst();
        const qsizetype pick = random.bounded(int(codes.size()) + (orNone ? 1 : 0));
        return pick < codes.size() ? codes[pick] : NoId;
    };
    int refused = 0;
    for (int step = 0; step < 600; ++step) {
        Result<> done;
        const bool hasCodes = index.codes().size() > 0;
        switch (hasCodes ? random.bounded(9) : 0) {
        case 0:
        case 1:
        case 2: {
            const Result<Id> added = codebook.add({.name = u"Code %1"_s.arg(step), .parent = anyCode(true)});
            done = added ? Result<>() : std::unexpected(added.error());
            break;
        }
        case 3:
        case 4: {
            QList<Id> moved{anyCode(false)};
            if (const Id other = anyCode(false); !moved.contains(other))
                moved.append(other);
            const Id parent = anyCode(true);
            const QList<Id> siblings = index.codes().children(parent);
            const Id before = siblings.isEmpty() || random.bounded(2)
                ? NoId
                : siblings[random.bounded(int(siblings.size()))];
            done = codebook.move(moved, parent, before);
            break;
        }
        case 5:
            done = random.bounded(4) ? codebook.rename(anyCode(false), u"Renamed %1"_s.arg(step))
                                     : codebook.remove({anyCode(false)});
            break;
        case 6: {
            const Id from = anyCode(false);
            const Id into = anyCode(false);
            if (from != into)
                done = codebook.merge(from, into);
            break;
        }
        case 7:
            if (temporary.project().nextUndo())
                VERIFY_RESULT(temporary.project().undo());
            break;
        default:
            if (temporary.project().nextRedo())
                VERIFY_RESULT(temporary.project().redo());
            break;
        }
        refused += done ? 0 : 1;
        QCOMPARE(drawn(model), drawnCodes(index));
    }
    QVERIFY2(refused < 300, "most steps were refused: the test does not test much");
}

void TestTreeModels::documentsAreAnnounced()
{
    TemporaryProject temporary;
    Index &index = temporary.index();
    Documents documents(index);
    Codebook codebook(index);
    Codings codings(index);
    Cases cases(index);
    DocumentModel model(index, documents);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Announced announced(model);

    const Id first = temporary.addDocument(u"A1"_s,
                                           u"Interviewer: Why?\nAnna: To meet people, and more people.\n"_s);
    const Id second = temporary.addDocument(u"A2"_s, u"Some text\n"_s);
    QCOMPARE(announced.take(), u"2/0/0/0"_s);
    QCOMPARE(drawn(model), u"A1\nA2\n"_s);
    VERIFY_RESULT(documents.move({second}, first));
    QCOMPARE(announced.take(), u"0/0/1/0"_s);
    QCOMPARE(drawn(model), u"A2\nA1\n"_s);

    const Id code = codebook.add({.name = u"Trust"_s}).value_or(NoId);
    (void)announced.takeChanged();
    VERIFY_RESULT(codings.add({.document = second, .code = code, .span = {0, 4}}));
    QCOMPARE(announced.takeChanged(), 1);
    QCOMPARE(model.indexOf(second, DocumentModel::CodingsColumn).data().toString(), u"1"_s);
    QCOMPARE(model.indexOf(first, DocumentModel::CodingsColumn).data().toString(), u"0"_s);

    const Id informant = cases.addPath(u"Cluster A/Anna"_s).value_or(NoId);
    VERIFY_RESULT(cases.link({.caseId = informant, .document = second}));
    QCOMPARE(model.informants(second), u"Anna"_s);
    VERIFY_RESULT(cases.rename(informant, u"A2"_s));
    QCOMPARE(model.indexOf(second, DocumentModel::InformantsColumn).data().toString(), u"A2"_s);

    (void)announced.take();
    VERIFY_RESULT(documents.remove({second}));
    QCOMPARE(announced.take(), u"0/1/0/0"_s);
    VERIFY_RESULT(temporary.project().undo());
    QCOMPARE(announced.take(), u"1/0/0/0"_s);
    QCOMPARE(drawn(model), u"A2\nA1\n"_s);
    QVERIFY(model.setData(model.indexOf(second), u"Panel"_s));
    QCOMPARE(index.document(second)->name, u"Panel"_s);
}

void TestTreeModels::casesAreAnnounced()
{
    TemporaryProject temporary;
    Index &index = temporary.index();
    Cases cases(index);
    CaseModel model(index, cases);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Announced announced(model);

    const Id informant = cases.addPath(u"Cluster A/A1"_s, {u"cluster"_s, u"informant"_s}).value_or(NoId);
    QCOMPARE(announced.take(), u"2/0/0/0"_s);
    QCOMPARE(model.indexOf(informant, CaseModel::KindColumn).data().toString(), u"informant"_s);
    const Id other = cases.add({.name = u"Cluster B"_s}).value_or(NoId);
    VERIFY_RESULT(cases.move({informant}, other));
    QCOMPARE(announced.take(), u"1/0/1/0"_s);
    QCOMPARE(drawn(model), u"Cluster A\nCluster B\n A1\n"_s);
    QVERIFY(model.setData(model.indexOf(informant, CaseModel::KindColumn), u"person"_s));
    QCOMPARE(index.cases().find(informant)->kind, u"person"_s);

    const Id document = temporary.addDocument(u"A1"_s,
                                              u"Interviewer: Why?\nA1: To meet people, and more people.\n"_s);
    VERIFY_RESULT(cases.link({.caseId = informant, .document = document}));
    QCOMPARE(model.indexOf(informant, CaseModel::TextsColumn).data().toString(), u"all of A1"_s);
    VERIFY_RESULT(cases.remove({other}));
    QCOMPARE(announced.take(), u"0/1/0/0"_s);
    QCOMPARE(drawn(model), u"Cluster A\n"_s);
}

void TestTreeModels::attributesInherit()
{
    TemporaryProject temporary;
    Index &index = temporary.index();
    Cases cases(index);
    const Id informant = cases.addPath(u"Cluster A/A1"_s).value_or(NoId);
    const Id cluster = index.cases().parent(informant);
    const Id size = cases.addAttribute(u"Size"_s, u"number"_s).value_or(NoId);
    VERIFY_RESULT(cases.setValue(cluster, size, u"40"_s));
    AttributeModel model(index, cases);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.setCase(informant);
    QCOMPARE(model.rowCount(), 1);
    const auto value = [&](int role) { return model.index(0, AttributeModel::ValueColumn).data(role); };
    QCOMPARE(value(Qt::DisplayRole).toString(), u"40"_s);
    QVERIFY(value(AttributeModel::InheritedRole).toBool());
    QCOMPARE(value(Qt::EditRole).toString(), QString());
    QVERIFY(model.setData(model.index(0, AttributeModel::ValueColumn), u"approx. 12"_s));
    QCOMPARE(value(Qt::DisplayRole).toString(), u"approx. 12"_s);
    QVERIFY(!value(AttributeModel::InheritedRole).toBool());
    QCOMPARE(index.ownAttributeValue(informant, size)->number, 12.0);
    QVERIFY(model.setData(model.index(0, AttributeModel::ValueColumn), QString()));
    QCOMPARE(value(Qt::DisplayRole).toString(), u"40"_s);
    VERIFY_RESULT(cases.addAttribute(u"Role"_s, u"text"_s));
    QCOMPARE(model.rowCount(), 2);
    VERIFY_RESULT(cases.remove({cluster}));
    QCOMPARE(model.rowCount(), 0);
}

void TestTreeModels::nothingIsEditableWhenReadOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"p.crosscase"_s);
    {
        const Result<std::unique_ptr<Project>> project = Project::create(path);
        VERIFY_RESULT(project);
        const Result<std::unique_ptr<Index>> index = Index::build(**project);
        VERIFY_RESULT(index);
        VERIFY_RESULT(Codebook(**index).add({.name = u"Trust"_s}));
    }
    const Result<std::unique_ptr<Project>> project = Project::open(path, Project::Mode::ReadOnly);
    VERIFY_RESULT(project);
    const Result<std::unique_ptr<Index>> index = Index::build(**project);
    VERIFY_RESULT(index);
    Codebook codebook(**index);
    const CodebookModel model(**index, codebook);
    QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsEditable));
}

QTEST_GUILESS_MAIN(TestTreeModels)
#include "test_treemodels.moc"
