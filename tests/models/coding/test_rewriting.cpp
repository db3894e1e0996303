// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/documents.h"
#include "coding/rewriting.h"
#include "support/fastfolder.h"
#include "support/verifyresult.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Crosscase;
using namespace Qt::StringLiterals;

using Fate = RewrittenPassage::Fate;

/// Texts replaced by corrected ones: everything keeps its words, and nothing is lost.
class TestRewriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingMoves();
    void wordsAreCorrected();
    void fiveTimesTheSamePhrase();
    void whatHasNoPlaceWaits();
    void waitingIsNotCounted();
    void waitingSurvivesAMerge();
    void placedAndDiscarded();
    void movedPassagesAreFound();
    void twiceInTheNewTextIsNoPlace();
    void rightTextAfterTheWrongOne();
    void chanceWordsAreNoPlace();
    void speakersGivenByHandStay();
    void correctedLabels();
    void turnsCutByHandStayCut();
    void newTurnsAndSpeakers();
    void withoutRecognition();
    void formattingIsCarried();
    void originIsTheNewFile();
    void emptyTextsAreRefused();
    void deletedByEditsWaits();
    void randomCorrections();

private:
    Id add(const QString &body, const QString &name = u"A1"_s);
    Id code(Id document, const QString &words, int occurrence = 0, const QString &codePath = u"Drivers"_s);
    NewText recognised(const QString &body) const
    {
        return {.body = body, .recognition = recognizeTurns(body)};
    }
    [[nodiscard]] QString textOf(Id document) const
    {
        return m_project->read().body(document).value_or(QString());
    }
    [[nodiscard]] QString wordsOf(Id coding) const;
    [[nodiscard]] QStringList turnsOf(Id document) const;
    void undoAndCompare(const Index &before);
    [[nodiscard]] std::unique_ptr<Index> fresh() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Index> m_index;
};

void TestRewriting::init()
{
    QTest::failOnWarning();
    m_folder = std::make_unique<QTemporaryDir>(fastFolderTemplate());
    Result<std::unique_ptr<Project>> project = Project::create(m_folder->filePath(u"p.crosscase"_s));
    VERIFY_RESULT(project);
    m_project = std::move(*project);
    Result<std::unique_ptr<Index>> index = Index::build(*m_project);
    VERIFY_RESULT(index);
    m_index = std::move(*index);
}

void TestRewriting::cleanup()
{
    if (m_project) {
        const Result<QStringList> problems = m_project->check();
        VERIFY_RESULT(problems);
        QCOMPARE(*problems, QStringList());
        QCOMPARE(m_index->differenceFrom(*fresh()), QString());
    }
    m_index.reset();
    m_project.reset();
    m_folder.reset();
}

std::unique_ptr<Index> TestRewriting::fresh() const
{
    return std::move(*Index::build(*m_project));
}

Id TestRewriting::add(const QString &body, const QString &name)
{
    const Recognition found = recognizeTurns(body);
    NewDocument document{.name = name, .body = body};
    document.turns = found.turns;
    document.marks = found.marks;
    for (const SpeakerGuess &speaker : found.speakers) {
        if (speaker.interviewer)
            document.interviewers.append(speaker.name);
    }
    return Documents(*m_index).add(document).value_or(NoId);
}

Id TestRewriting::code(Id document, const QString &words, int occurrence, const QString &codePath)
{
    const CodePointMap text(textOf(document));
    qsizetype at = -1;
    for (int i = 0; i <= occurrence; ++i)
        at = text.text().indexOf(words, at + 1);
    const Id codeId = Codebook(*m_index).addPath(codePath).value_or(NoId);
    return Codings(*m_index)
        .add(NewCoding{.document = document, .code = codeId, .span = text.toSpan(at, at + words.size())})
        .value_or(NoId);
}

QString TestRewriting::wordsOf(Id coding) const
{
    const Coding *found = m_index->codings().find(coding);
    return found ? CodePointMap(textOf(found->document)).mid(found->span) : u"(none)"_s;
}

/// "Speaker: words" of each turn.
QStringList TestRewriting::turnsOf(Id document) const
{
    const CodePointMap text(textOf(document));
    QStringList turns;
    for (const TurnRow &turn : m_index->turns(document)) {
        const SpeakerRow *speaker = m_index->speaker(turn.speaker);
        turns.append((speaker ? speaker->name : QString()) + u": "_s
                     + text.mid({turn.saidAt, turn.span.end}));
    }
    return turns;
}

void TestRewriting::undoAndCompare(const Index &before)
{
    VERIFY_RESULT(m_project->undo());
    QCOMPARE(m_index->differenceFrom(before), QString());
}

const QString Interview =
    u"Interviewer: Why did you move?\n\nA1: The lab was open 😀 to us from the first week.\n\n"
    "Interviewer: And what was hard?\n\nA1: Nobody told us whom to ask. Networking was hard.\n"_s;

void TestRewriting::everythingMoves()
{
    const Id document = add(Interview);
    const Id lab = code(document, u"lab was open 😀 to us"_s);
    const Id hard = code(document, u"Networking was hard"_s);
    const Id caseId = Cases(*m_index).addPath(u"A/A1"_s).value_or(NoId);
    const CodePointMap old(Interview);
    const Span stretch = old.toSpan(Interview.indexOf(u"Nobody"_s), Interview.indexOf(u" Networking"_s));
    VERIFY_RESULT(Cases(*m_index).link({.caseId = caseId, .document = document, .stretch = stretch}));
    VERIFY_RESULT(m_project->apply(u"Memo"_s, [&](Writer &writer) -> Result<> {
        MemoRow memo;
        memo.title = u"On the lab"_s;
        const Result<Id> id = writer.insert(memo);
        MemoLinkRow link;
        link.memo = *id;
        link.document = document;
        link.startAt = old.toSpan(Interview.indexOf(u"first"_s), Interview.size()).start;
        link.endAt = *link.startAt + 10;
        CROSSCASE_TRY(writer.insert(link));
        return {};
    }));
    const std::unique_ptr<Index> before = fresh();
    const QString corrected = u"Transcript checked in May. 😀😀\n\n"_s + Interview;
    Rewriting rewriting(*m_index);
    const Result<RewritePlan> shown = rewriting.preview(document, recognised(corrected));
    VERIFY_RESULT(shown);
    QCOMPARE(m_index->differenceFrom(*before), QString()); // showing writes nothing
    const Result<RewritePlan> done = rewriting.replace(document, recognised(corrected));
    VERIFY_RESULT(done);
    QCOMPARE(done->passages, shown->passages);
    QCOMPARE(done->count(Fate::Kept), 4);
    QCOMPARE(done->keptTurns, 4);
    QCOMPARE(done->newTurns, 4);
    QCOMPARE(done->newSpeakers, QStringList());
    QCOMPARE(textOf(document), corrected);
    QCOMPARE(wordsOf(lab), u"lab was open 😀 to us"_s);
    QCOMPARE(wordsOf(hard), u"Networking was hard"_s);
    const CaseLinkRow link = m_index->linksOfCase(caseId).first();
    QCOMPARE(CodePointMap(corrected).mid({*link.startAt, *link.endAt}), u"Nobody told us whom to ask."_s);
    const MemoLinkRow memo = m_project->read().rows<MemoLinkRow>()->first();
    QCOMPARE(CodePointMap(corrected).mid({*memo.startAt, *memo.endAt}), u"first week"_s);
    QCOMPARE(m_project->nextUndo()->label, u"Replace the text of \"A1\""_s);
    undoAndCompare(*before);
    QCOMPARE(textOf(document), Interview);
    VERIFY_RESULT(m_project->redo());
    QCOMPARE(wordsOf(hard), u"Networking was hard"_s);
}

void TestRewriting::wordsAreCorrected()
{
    const Id document = add(Interview);
    const Id first = code(document, u"The lab was open 😀 to us from the first week."_s);
    QString corrected = Interview;
    corrected.replace(u"lab was open"_s, u"test lab was opened"_s);
    const Result<RewritePlan> done = Rewriting(*m_index).replace(document, recognised(corrected));
    VERIFY_RESULT(done);
    QCOMPARE(done->count(Fate::Changed), 1);
    QCOMPARE(done->passages.first().textBefore, u"The lab was open 😀 to us from the first week."_s);
    QCOMPARE(done->passages.first().textAfter, u"The test lab was opened 😀 to us from the first week."_s);
    QCOMPARE(wordsOf(first), u"The test lab was opened 😀 to us from the first week."_s);
}

void TestRewriting::fiveTimesTheSamePhrase()
{
    QString text;
    for (int i = 1; i <= 5; ++i)
        text += u"A1: Point %1 is that we trust each other. That is %1.\n\n"_s.arg(i);
    const Id document = add(text);
    QList<Id> codings;
    for (int i = 0; i < 5; ++i)
        codings.append(code(document, u"we trust each other"_s, i));
    QString corrected = text;
    corrected.replace(u"Point 2 is that"_s, u"The second point is, I think, that"_s);
    corrected.remove(u"A1: Point 4 is that we trust each other. That is 4.\n\n"_s);
    VERIFY_RESULT(Rewriting(*m_index).replace(document, recognised(corrected)));
    for (const int i : {0, 1, 2, 4}) {
        const Coding *coding = m_index->codings().find(codings.at(i));
        QVERIFY(coding);
        const qsizetype at = corrected.indexOf(u"That is %1"_s.arg(i + 1));
        QCOMPARE(coding->span.end, qint64(corrected.lastIndexOf(u"we trust each other"_s, at) + 19));
    }
    QVERIFY(!m_index->codings().find(codings.at(3)));
    QCOMPARE(m_index->unplaced().size(), 1);
    QCOMPARE(m_index->unplaced().first().coding, codings.at(3));
}

void TestRewriting::whatHasNoPlaceWaits()
{
    const Id document = add(Interview);
    const Id lab = code(document, u"lab was open"_s);
    VERIFY_RESULT(Codings(*m_index).setMemo(lab, u"Why early?"_s));
    VERIFY_RESULT(Codings(*m_index).setStance({lab}, Stance::Agree));
    const Id caseId = Cases(*m_index).addPath(u"A/A1"_s).value_or(NoId);
    const Span stretch{Interview.indexOf(u"lab"_s), Interview.indexOf(u"lab"_s) + 12};
    VERIFY_RESULT(Cases(*m_index).link({.caseId = caseId, .document = document, .stretch = stretch}));
    VERIFY_RESULT(m_project->apply(u"Memo"_s, [&](Writer &writer) -> Result<> {
        MemoRow memo;
        memo.title = u"On the lab"_s;
        const Result<Id> id = writer.insert(memo);
        MemoLinkRow link;
        link.memo = *id;
        link.document = document;
        link.startAt = stretch.start;
        link.endAt = stretch.end;
        CROSSCASE_TRY(writer.insert(link));
        return {};
    }));
    const std::unique_ptr<Index> before = fresh();
    QString corrected = Interview;
    corrected.remove(u"A1: The lab was open 😀 to us from the first week.\n\n"_s);
    const Result<RewritePlan> done = Rewriting(*m_index).replace(document, recognised(corrected));
    VERIFY_RESULT(done);
    QCOMPARE(done->count(Fate::Unplaced), 3);
    const Result<QList<UnplacedPassage>> waiting = Rewriting(*m_index).unplaced();
    VERIFY_RESULT(waiting);
    QCOMPARE(waiting->size(), 3);
    QStringList subjects;
    for (const UnplacedPassage &passage : *waiting) {
        QCOMPARE(passage.row.text, u"lab was open"_s);
        subjects.append(passage.subject);
    }
    subjects.sort();
    QCOMPARE(subjects, QStringList({u"A/A1"_s, u"Drivers"_s, u"On the lab"_s}));
    QCOMPARE(waiting->first().memo, u"Why early?"_s);
    QCOMPARE(waiting->first().stance, Stance::Agree);
    QCOMPARE(m_project->read().rows<CodingRow>()->size(), 1); // still there
    QVERIFY(m_index->linksOfCase(caseId).isEmpty());
    QVERIFY(!m_project->read().rows<MemoLinkRow>()->first().startAt);
    undoAndCompare(*before);
    QCOMPARE(wordsOf(lab), u"lab was open"_s);
}

void TestRewriting::waitingIsNotCounted()
{
    const Id document = add(Interview);
    const Id lab = code(document, u"lab was open"_s);
    const Id codeId = m_index->codings().find(lab)->code;
    VERIFY_RESULT(Rewriting(*m_index).replace(document, {.body = u"Something else altogether."_s}));
    QCOMPARE(m_index->countWithDescendants(codeId), 0);
    QCOMPARE(m_index->codings().countOfDocument(document), 0);
    QCOMPARE(Documents(*m_index).removalOf(document).codings,
             1); // but goes with its document, and that is said
    // Coded by hand where the waiting one stands meanwhile: a coding of its own.
    const qint64 near = m_project->read().row<CodingRow>(lab)->span.start;
    const Result<Id> other = Codings(*m_index).add(
        NewCoding{.document = document, .code = codeId, .span = {near, near + 1}});
    VERIFY_RESULT(other);
    QVERIFY(*other != lab);
}

void TestRewriting::waitingSurvivesAMerge()
{
    const Id document = add(Interview);
    const Id first = code(document, u"lab was open"_s, 0, u"Access"_s);
    const Id second = code(document, u"from the first week"_s, 0, u"Openness"_s);
    VERIFY_RESULT(Rewriting(*m_index).replace(document, {.body = u"Something else altogether."_s}));
    const Id access = m_project->read().row<CodingRow>(first)->code;
    const Id openness = m_project->read().row<CodingRow>(second)->code;
    VERIFY_RESULT(Codebook(*m_index).merge(openness, access));
    QCOMPARE(m_index->unplaced().size(), 2);
    QCOMPARE(m_project->read().row<CodingRow>(second)->code, access);
}

void TestRewriting::placedAndDiscarded()
{
    const Id document = add(Interview);
    const Id lab = code(document, u"lab was open"_s);
    const Id week = code(document, u"first week"_s);
    QString corrected = Interview;
    corrected.replace(u"The lab was open 😀 to us from the first week."_s, u"One could come in whenever."_s);
    Rewriting rewriting(*m_index);
    VERIFY_RESULT(rewriting.replace(document, recognised(corrected)));
    QCOMPARE(m_index->unplaced().size(), 2);
    const Id waiting = m_index->unplaced().first().id;
    const Result<> outside = rewriting.place(waiting, {0, 100'000});
    QVERIFY(!outside);
    QCOMPARE(outside.error().kind, Error::Kind::Invalid);
    const qint64 at = corrected.indexOf(u"come in"_s);
    VERIFY_RESULT(rewriting.place(waiting, {at, at + 7}));
    QCOMPARE(wordsOf(lab), u"come in"_s);
    QCOMPARE(m_index->unplaced().size(), 1);
    VERIFY_RESULT(m_project->undo());
    QCOMPARE(wordsOf(lab), u"(none)"_s);
    QCOMPARE(m_index->unplaced().size(), 2);
    VERIFY_RESULT(m_project->redo());
    const std::unique_ptr<Index> before = fresh();
    VERIFY_RESULT(rewriting.discard({m_index->unplaced().first().id}));
    QVERIFY(m_index->unplaced().isEmpty());
    QVERIFY(!*m_project->read().find<CodingRow>(week));
    undoAndCompare(*before);
}

void TestRewriting::movedPassagesAreFound()
{
    const Id document = add(Interview);
    const Id lab = code(document, u"The lab was open 😀 to us from the first week."_s);
    QString corrected = Interview;
    corrected.remove(u"A1: The lab was open 😀 to us from the first week.\n\n"_s);
    corrected += u"\nA1: The lab was open 😀 to us\nfrom the first week.\n"_s;
    const Result<RewritePlan> done = Rewriting(*m_index).replace(document, recognised(corrected));
    VERIFY_RESULT(done);
    QCOMPARE(done->count(Fate::Moved), 1);
    QCOMPARE(wordsOf(lab), u"The lab was open 😀 to us\nfrom the first week."_s);
}

void TestRewriting::twiceInTheNewTextIsNoPlace()
{
    const Id document = add(Interview);
    code(document, u"lab was open 😀 to us"_s);
    const Result<RewritePlan> done = Rewriting(*m_index).replace(
        document, {.body = u"B: the lab was open 😀 to us, they say. The lab was open 😀 to us!"_s});
    VERIFY_RESULT(done);
    // One of the two has the words' neighbours ("The lab") and is found by them; were there none, it would wait.
    QCOMPARE(done->count(Fate::Unplaced) + done->count(Fate::Kept), 1);
    const Id twice = add(u"one two three four five"_s, u"Twice"_s);
    code(twice, u"two three four five"_s);
    const Result<RewritePlan> second = Rewriting(*m_index).replace(
        twice, {.body = u"six seven eight nine ten eleven"_s});
    VERIFY_RESULT(second);
    QCOMPARE(second->count(Fate::Unplaced), 1);
    const Result<RewritePlan> third = Rewriting(*m_index).replace(
        twice, {.body = u"two three four five; two three four five"_s});
    VERIFY_RESULT(third);
    QCOMPARE(third->count(Fate::Unplaced), 1);
}

void TestRewriting::rightTextAfterTheWrongOne()
{
    const Id document = add(Interview);
    const Id lab = code(document, u"lab was open 😀 to us"_s);
    Rewriting rewriting(*m_index);
    VERIFY_RESULT(rewriting.replace(document, {.body = u"Wrong file."_s}));
    QCOMPARE(wordsOf(lab), u"(none)"_s);
    const Result<RewritePlan> done = rewriting.replace(document, recognised(Interview));
    VERIFY_RESULT(done);
    QCOMPARE(done->count(Fate::Moved), 1);
    QCOMPARE(wordsOf(lab), u"lab was open 😀 to us"_s);
    QVERIFY(m_index->unplaced().isEmpty());
}

void TestRewriting::chanceWordsAreNoPlace()
{
    const Id document = add(
        u"We met the mayor of the town and the head of the harbour on a rainy day in May."_s);
    code(document, u"met the mayor of the town and the head of the harbour on a rainy day"_s);
    const Result<RewritePlan> done = Rewriting(*m_index).replace(
        document, {.body = u"We saw nobody else but the gulls in May."_s});
    VERIFY_RESULT(done);
    QCOMPARE(done->count(Fate::Unplaced), 1);
}

void TestRewriting::speakersGivenByHandStay()
{
    const Id document = add(Interview);
    const Id a1 = m_index->turns(document).at(1).speaker;
    VERIFY_RESULT(Documents(*m_index).renameSpeaker(a1, u"Berit"_s));
    VERIFY_RESULT(Documents(*m_index).setTurnSpeaker(m_index->turns(document).at(3).id, u"Colleague"_s));
    const Id caseId = Cases(*m_index).addPath(u"A/A1"_s).value_or(NoId);
    VERIFY_RESULT(Cases(*m_index).link({.caseId = caseId, .document = document, .speaker = a1}));
    QString corrected = Interview;
    corrected.replace(u"The lab"_s, u"Our lab"_s);
    corrected += u"\nA1: And one more thing.\n"_s;
    VERIFY_RESULT(Rewriting(*m_index).replace(document, recognised(corrected)));
    QCOMPARE(turnsOf(document),
             QStringList({u"Interviewer: Why did you move?"_s,
                          u"Berit: Our lab was open 😀 to us from the first week."_s,
                          u"Interviewer: And what was hard?"_s,
                          u"Colleague: Nobody told us whom to ask. Networking was hard."_s,
                          u"Berit: And one more thing."_s}));
    QVERIFY(m_index->speaker(m_index->turns(document).first().speaker)->interviewer);
    QCOMPARE(m_index->turns(document).at(1).speaker, a1);
    QCOMPARE(m_index->linksOfCase(caseId).size(), 1);
}

void TestRewriting::correctedLabels()
{
    const Id document = add(Interview);
    QString corrected = Interview;
    corrected.replace(u"A1: Nobody"_s, u"A2: Nobody"_s);
    const Result<RewritePlan> done = Rewriting(*m_index).replace(document, recognised(corrected));
    VERIFY_RESULT(done);
    QCOMPARE(done->newSpeakers, QStringList(u"A2"_s));
    QCOMPARE(turnsOf(document).last(), u"A2: Nobody told us whom to ask. Networking was hard."_s);
    QCOMPARE(done->keptTurns, 4);
}

void TestRewriting::turnsCutByHandStayCut()
{
    const Id document = add(Interview);
    // "Networking was hard." was the colleague's, who has no label.
    TurnRow whole = m_index->turns(document).last();
    const qint64 at = CodePointMap(Interview).toCodePoint(Interview.indexOf(u"Networking"_s));
    VERIFY_RESULT(m_project->apply(u"Cut"_s, [&](Writer &writer) -> Result<> {
        SpeakerRow colleague;
        colleague.document = document;
        colleague.name = u"Colleague"_s;
        const Result<Id> speaker = writer.insert(colleague);
        TurnRow rest;
        rest.document = document;
        rest.speaker = *speaker;
        rest.span = {at, whole.span.end};
        rest.saidAt = at;
        whole.span.end = at - 1;
        CROSSCASE_TRY(writer.update(whole));
        CROSSCASE_TRY(writer.insert(rest));
        return {};
    }));
    QString corrected = Interview;
    corrected.replace(u"Nobody told"_s, u"In the beginning nobody told"_s);
    VERIFY_RESULT(Rewriting(*m_index).replace(document, recognised(corrected)));
    QCOMPARE(turnsOf(document).mid(3),
             QStringList({u"A1: In the beginning nobody told us whom to ask."_s,
                          u"Colleague: Networking was hard."_s}));
    QCOMPARE(m_index->turns(document).last().words, 3);
}

void TestRewriting::newTurnsAndSpeakers()
{
    const Id document = add(Interview);
    QString corrected = Interview;
    corrected.replace(u"Networking was hard."_s, u"\n\nInterviewer: Really?\n\nA1: Networking was hard."_s);
    const Result<RewritePlan> done = Rewriting(*m_index).replace(document, recognised(corrected));
    VERIFY_RESULT(done);
    QCOMPARE(done->oldTurns, 4);
    QCOMPARE(done->newTurns, 6);
    QCOMPARE(done->newSpeakers, QStringList());
    QCOMPARE(turnsOf(document).mid(3),
             QStringList({u"A1: Nobody told us whom to ask."_s, u"Interviewer: Really?"_s,
                          u"A1: Networking was hard."_s}));
}

void TestRewriting::withoutRecognition()
{
    const Id document = add(Interview);
    const Id hard = code(document, u"Networking was hard"_s);
    QString corrected = Interview;
    corrected.replace(u"Why did you move?"_s, u"So why did you move, Anna?"_s);
    corrected.replace(u"was hard.\n"_s, u"was hard. Very.\n"_s);
    VERIFY_RESULT(Rewriting(*m_index).replace(document, {.body = corrected}));
    QCOMPARE(wordsOf(hard), u"Networking was hard"_s);
    QCOMPARE(turnsOf(document),
             QStringList({u"Interviewer: So why did you move, Anna?"_s,
                          u"A1: The lab was open 😀 to us from the first week."_s,
                          u"Interviewer: And what was hard?"_s,
                          u"A1: Nobody told us whom to ask. Networking was hard. Very."_s}));
    QCOMPARE(m_index->turns(document).last().words, 10);
    qint64 said = 0;
    for (const TurnRow &turn : m_index->turns(document))
        said += turn.words;
    QCOMPARE(m_index->document(document)->words, said);
}

void TestRewriting::formattingIsCarried()
{
    const QString body = u"A1: The lab was open.\n\nA1: We came.\n"_s;
    NewDocument source{.name = u"Bold"_s, .body = body};
    const Recognition found = recognizeTurns(body);
    source.turns = found.turns;
    source.marks = found.marks;
    source.marks.append(Mark{.span = {8, 11}, .kind = Mark::Kind::Bold});
    sortMarks(source.marks);
    const Id document = Documents(*m_index).add(source).value_or(NoId);
    VERIFY_RESULT(Rewriting(*m_index).replace(
        document, recognised(u"A1: At first the lab was open.\n\nA1: We came.\n"_s)));
    QStringList bold;
    const Result<QList<MarkRow>> marks = m_project->read().rowsWhere<MarkRow>("document_id", document);
    VERIFY_RESULT(marks);
    for (const MarkRow &mark : *marks) {
        if (mark.kind == "bold"_L1)
            bold.append(textOf(document).mid(mark.span.start, mark.span.length()));
    }
    QCOMPARE(bold, QStringList(u"lab"_s));
}

void TestRewriting::originIsTheNewFile()
{
    const Id document = add(Interview);
    NewText text = recognised(Interview + u"\nA1: More.\n"_s);
    text.originFormat = u"docx"_s;
    text.originName = u"A1 corrected.docx"_s;
    text.originHash = u"abc"_s;
    VERIFY_RESULT(Rewriting(*m_index).replace(document, text));
    QCOMPARE(m_index->document(document)->originName, u"A1 corrected.docx"_s);
    QCOMPARE(m_index->document(document)->originHash, u"abc"_s);
    QCOMPARE(m_index->document(document)->name, u"A1"_s);
    QCOMPARE(m_index->document(document)->length, CodePointMap(text.body).length());
}

void TestRewriting::emptyTextsAreRefused()
{
    const Id document = add(Interview);
    const Result<RewritePlan> empty = Rewriting(*m_index).replace(document, {.body = u" \n"_s});
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, Error::Kind::Invalid);
    QVERIFY2(empty.error().message.contains(u"A1"_s), qPrintable(empty.error().message));
    QVERIFY(!Rewriting(*m_index).preview(document + 1, {.body = u"x"_s}));
    QCOMPARE(textOf(document), Interview);
}

/// The other way to change a text, edit by edit, loses nothing either.
void TestRewriting::deletedByEditsWaits()
{
    const Id document = add(Interview);
    const Id lab = code(document, u"lab was open"_s);
    const Id hard = code(document, u"Networking was hard"_s);
    const CodePointMap text(Interview);
    const auto span = [&](const QString &words) {
        const qsizetype at = Interview.indexOf(words);
        return text.toSpan(at, at + words.size());
    };
    const std::unique_ptr<Index> before = fresh();
    VERIFY_RESULT(Documents(*m_index).correct(document, {{span(u"The lab was open 😀 to us"_s), {}}}));
    QCOMPARE(m_index->unplaced().size(), 1);
    QCOMPARE(m_index->unplaced().first().coding, lab);
    QCOMPARE(m_index->unplaced().first().text, u"lab was open"_s);
    const qint64 near = m_index->unplaced().first().nearAt;
    VERIFY_RESULT(Documents(*m_index).correct(document, {{{0, 0}, u"Checked. "_s}}));
    QCOMPARE(m_index->unplaced().first().nearAt, near + 9);
    QCOMPARE(wordsOf(hard), u"Networking was hard"_s);
    VERIFY_RESULT(Rewriting(*m_index).place(m_index->unplaced().first().id, {0, 7}));
    QCOMPARE(wordsOf(lab), u"Checked"_s);
    VERIFY_RESULT(m_project->undo());
    VERIFY_RESULT(m_project->undo());
    undoAndCompare(*before);
}

/// Words are put in, taken out and corrected at random. A coding none of whose words, nor the words beside it, were
/// touched keeps exactly its words, at the place that a naive count of the corrections says; every coding is either
/// placed or waits; and one step back makes everything as it was.
void TestRewriting::randomCorrections()
{
    QRandomGenerator random(20260301);
    const QStringList vocabulary =
        u"the lab was open to us and we came early because nobody knew whom to ask about "
        "networks trust money time 😀 people here there"_s.split(u' ');
    const auto word = [&] { return vocabulary.at(random.bounded(int(vocabulary.size()))); };
    int untouched = 0;
    for (int round = 0; round < 60; ++round) {
        QList<QStringList> turns;
        for (int turn = random.bounded(2, 9); turn > 0; --turn) {
            QStringList words;
            for (int i = random.bounded(8, 30); i > 0; --i)
                words.append(word());
            // Rare words here and there, as in any text: an alignment by words needs something to hold on to.
            for (int i = 0; i < words.size(); i += 5)
                words[i] += QString::number(random.bounded(1000));
            turns.append(words);
        }
        const auto text = [](const QList<QStringList> &all) {
            QString body;
            for (qsizetype i = 0; i < all.size(); ++i)
                body += (i % 2 ? u"A1: "_s : u"Interviewer: "_s) + all.at(i).join(u' ') + u"\n\n"_s;
            return body;
        };
        const QString name = u"T%1"_s.arg(round);
        const Id document = add(text(turns), name);
        struct Coded
        {
            Id id;
            qsizetype turn, from, to;
            bool touched = false;
        };
        QList<Coded> coded;
        const Id codeId = Codebook(*m_index).addPath(u"Code"_s).value_or(NoId);
        const auto spanOf = [&](const QList<QStringList> &all, qsizetype turn, qsizetype from, qsizetype to) {
            QString head = text(all.first(turn)) + (turn % 2 ? u"A1: "_s : u"Interviewer: "_s);
            if (from > 0)
                head += all.at(turn).first(from).join(u' ') + u' ';
            const qint64 start = CodePointMap(head).length();
            return Span{start,
                        start + CodePointMap(all.at(turn).sliced(from, to - from).join(u' ')).length()};
        };
        std::set<Span> taken;
        for (int i = 0; i < 12; ++i) {
            const qsizetype turn = random.bounded(int(turns.size()));
            const qsizetype from = random.bounded(int(turns.at(turn).size()));
            const qsizetype to = random.bounded(int(from) + 1, int(turns.at(turn).size()) + 1);
            const Span span = spanOf(turns, turn, from, to);
            if (taken.contains(span))
                continue;
            taken.insert(span);
            const Result<Id> made = Codings(*m_index).add(
                NewCoding{.document = document, .code = codeId, .span = span});
            VERIFY_RESULT(made);
            coded.append({*made, turn, from, to});
        }
        const std::unique_ptr<Index> before = fresh();
        QList<QStringList> corrected = turns;
        for (int edits = random.bounded(1, 6); edits > 0; --edits) {
            const qsizetype turn = random.bounded(int(corrected.size()));
            const qsizetype at = random.bounded(int(corrected.at(turn).size()));
            const int kind = random.bounded(3);
            for (Coded &one : coded) {
                if (one.turn != turn || one.touched)
                    continue;
                one.touched = at >= one.from - 1 && at <= one.to;
                if (!one.touched && at < one.from) {
                    const int shift = kind == 0 ? 1 : kind == 1 ? -1 : 0;
                    one.from += shift;
                    one.to += shift;
                }
            }
            QStringList &words = corrected[turn];
            if (kind == 0)
                words.insert(at, u"new%1"_s.arg(random.bounded(100'000)));
            else if (kind == 1 && words.size() > 1)
                words.removeAt(at);
            else
                words[at] = u"other%1"_s.arg(random.bounded(100'000));
        }
        const bool named = random.bounded(2) == 0;
        const QString body = text(corrected);
        const Result<RewritePlan> done = Rewriting(*m_index).replace(
            document, named ? recognised(body) : NewText{.body = body});
        VERIFY_RESULT(done);
        QSet<Id> waiting;
        for (const UnplacedRow &row : m_index->unplaced())
            waiting.insert(row.coding);
        for (const Coded &one : coded) {
            const Coding *found = m_index->codings().find(one.id);
            QVERIFY((found != nullptr) != waiting.contains(one.id));
            if (one.touched)
                continue;
            ++untouched;
            QVERIFY(found);
            const QString words = corrected.at(one.turn).sliced(one.from, one.to - one.from).join(u' ');
            QCOMPARE(CodePointMap(body).mid(found->span), words);
            if (one.to - one.from >= 6) // long enough to stand nowhere else
                QCOMPARE(found->span, spanOf(corrected, one.turn, one.from, one.to));
        }
        QCOMPARE(m_index->turns(document).size(), corrected.size());
        QCOMPARE(m_index->differenceFrom(*fresh()), QString());
        undoAndCompare(*before);
        VERIFY_RESULT(m_project->redo());
    }
    QVERIFY2(untouched > 300, qPrintable(QString::number(untouched)));
}

QTEST_GUILESS_MAIN(TestRewriting)
#include "test_rewriting.moc"
