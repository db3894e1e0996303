// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/index.h"
#include "exchange/generate/generator.h"
#include "support/verifyresult.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Crosscase;
using namespace Qt::StringLiterals;

/// Made-up projects: as large as asked for, the same again from the same seed, and like interviews.
class TestGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void isAsLargeAsAskedFor_data();
    void isAsLargeAsAskedFor();
    void isTheSameAgain();
    void isLikeInterviews();
    void stopsWhenTold();
    void refusesNonsense();

private:
    /// The project, or nothing with a failed check.
    void make(const GeneratedSize &size);
    [[nodiscard]] QString content() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Index> m_index;
    int m_made = 0;
};

void TestGenerator::make(const GeneratedSize &size)
{
    m_index.reset();
    Result<std::unique_ptr<Project>> project = Project::create(
        m_folder->filePath(u"%1.crosscase"_s.arg(++m_made)));
    VERIFY_RESULT(project);
    m_project = std::move(*project);
    VERIFY_RESULT(generateProject(*m_project, size));
    Result<std::unique_ptr<Index>> index = Index::build(*m_project);
    VERIFY_RESULT(index);
    m_index = std::move(*index);
}

/// Texts, turns and codings, without ids and times.
QString TestGenerator::content() const
{
    QString out;
    for (Id document : m_index->documents()) {
        out += m_project->read().body(document).value_or(QString());
        for (const TurnRow &turn : m_index->turns(document))
            out += u"\n%1-%2 %3"_s.arg(turn.span.start).arg(turn.span.end).arg(turn.startMs.value_or(-1));
        for (CodingColumns::Slot slot : m_index->codings().ofDocument(document)) {
            const Coding &coding = m_index->codings().at(slot);
            out += u"\n%1-%2 %3 %4"_s.arg(coding.span.start)
                       .arg(coding.span.end)
                       .arg(m_index->codes().path(coding.code), stanceSymbol(coding.stance));
        }
    }
    return out;
}

void TestGenerator::isAsLargeAsAskedFor_data()
{
    QTest::addColumn<GeneratedSize>("size");
    QTest::newRow("usual") << GeneratedSize{3, 500, 20, 90, 4, 7};
    QTest::newRow("more documents than one change writes") << GeneratedSize{120, 40, 5, 240, 10, 1};
    QTest::newRow("uneven") << GeneratedSize{7, 33, 13, 50, 3, 2};
    QTest::newRow("without codings") << GeneratedSize{2, 50, 0, 10, 1, 1};
    QTest::newRow("empty") << GeneratedSize{0, 50, 4, 0, 1, 1};
}

void TestGenerator::isAsLargeAsAskedFor()
{
    QFETCH(GeneratedSize, size);
    make(size);
    QCOMPARE(m_index->documents().size(), size.documents);
    qsizetype codable = 0;
    for (Id code : m_index->codes().depthFirst())
        codable += m_index->codes().find(code)->codable ? 1 : 0;
    QCOMPARE(codable, size.codes);
    QCOMPARE(m_index->codings().size(), size.codes > 0 ? size.codings : 0);
    qsizetype informants = 0;
    for (Id id : m_index->cases().depthFirst())
        informants += m_index->cases().find(id)->kind == "informant"_L1 ? 1 : 0;
    QCOMPARE(informants, size.cases);
    for (Id document : m_index->documents()) {
        QCOMPARE(m_index->document(document)->words, size.words);
        const QString body = *m_project->read().body(document);
        QCOMPARE(m_index->document(document)->length, qint64(body.size()));
        const qsizetype labels = m_index->turns(document).size();
        QCOMPARE(body.split(QRegularExpression(u"\\s+"_s)).size(), size.words + labels);
    }
    QCOMPARE(m_project->check().value_or(QStringList{u"not checked"_s}), QStringList());
}

void TestGenerator::isTheSameAgain()
{
    const GeneratedSize size{60, 120, 12, 300, 5, 11};
    make(size);
    const QString first = content();
    make(size);
    QCOMPARE(content(), first);
    GeneratedSize other = size;
    other.seed = 12;
    make(other);
    QVERIFY(content() != first);
    // Whatever comes after them, the first interviews stay.
    GeneratedSize more = size;
    more.documents = 61;
    more.codings = 305;
    make(more);
    QVERIFY(content().startsWith(first));
}

void TestGenerator::isLikeInterviews()
{
    make({6, 5000, 40, 600, 6, 3});
    QHash<QString, int> uses;
    for (Id document : m_index->documents()) {
        const QString body = *m_project->read().body(document);
        for (const QString &word : body.split(QRegularExpression(u"[\\s.]+"_s), Qt::SkipEmptyParts))
            ++uses[word];
        // One asks, the other answers, and each turn begins after the one before.
        const QList<TurnRow> &turns = m_index->turns(document);
        for (qsizetype i = 0; i < turns.size(); ++i) {
            QCOMPARE(m_index->speaker(turns.at(i).speaker)->interviewer, i % 2 == 0);
            QVERIFY(i == 0 || turns.at(i).startMs > turns.at(i - 1).startMs);
        }
        // Nobody codes the interviewer.
        qsizetype overlapping = 0;
        for (CodingColumns::Slot slot : m_index->codings().ofDocument(document)) {
            const Coding &coding = m_index->codings().at(slot);
            QVERIFY(!m_index->coverage(document).casesAt(coding.span.start).isEmpty());
            overlapping += m_index->codings().overlapping(document, coding.span).size() > 1 ? 1 : 0;
        }
        QVERIFY(overlapping > 10);
    }
    // Zipf's law: the tenth word is used about a tenth as often as the first.
    uses.remove(u"Interviewer:"_s);
    uses.remove(u"Informant:"_s);
    QList<int> counts = uses.values();
    std::ranges::sort(counts, std::greater<>());
    QVERIFY2(counts.at(0) > 5 * counts.at(9) && counts.at(0) < 20 * counts.at(9),
             qPrintable(u"%1 and %2"_s.arg(counts.at(0)).arg(counts.at(9))));
    // Few codes are used much, many little.
    QList<qsizetype> codes;
    for (Id code : m_index->codes().depthFirst())
        codes.append(m_index->codings().countOfCode(code));
    std::ranges::sort(codes, std::greater<>());
    QVERIFY(codes.at(0) > 5 * codes.at(19));
    QSet<Stance> stances;
    for (CodingColumns::Slot slot = 0; slot < m_index->codings().slotCount(); ++slot)
        stances.insert(m_index->codings().at(slot).stance);
    QCOMPARE(stances.size(), 4);
}

void TestGenerator::stopsWhenTold()
{
    Result<std::unique_ptr<Project>> project = Project::create(m_folder->filePath(u"stopped.crosscase"_s));
    VERIFY_RESULT(project);
    QList<qint64> told;
    const Result<> made = generateProject(**project, {200, 20, 3, 200, 2, 1}, [&](qint64 documents) {
        told.append(documents);
        return told.size() < 2;
    });
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Cancelled);
    QCOMPARE(told.size(), 2);
    const Result<qint64> written = (*project)->read().count(Table::DocumentHead);
    VERIFY_RESULT(written);
    QCOMPARE(*written, told.last());
}

void TestGenerator::refusesNonsense()
{
    Result<std::unique_ptr<Project>> project = Project::create(m_folder->filePath(u"none.crosscase"_s));
    VERIFY_RESULT(project);
    for (const GeneratedSize &size : {GeneratedSize{-1}, GeneratedSize{1, 0}, GeneratedSize{1, 1, -1}}) {
        const Result<> made = generateProject(**project, size);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Invalid);
    }
    QCOMPARE((*project)->read().count(Table::DocumentHead).value_or(-1), 0);
}

QTEST_GUILESS_MAIN(TestGenerator)
#include "test_generator.moc"
