// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/documents.h"
#include "support/verifyresult.h"
#include "text/words.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// "A[0-12] said" of each turn, as the project has it.
QStringList turnsOf(const Index &index, Id document)
{
    const CodePointMap text(index.project().read().body(document).value_or(QString()));
    QStringList out;
    for (const TurnRow &turn : index.turns(document)) {
        const SpeakerRow *speaker = index.speaker(turn.speaker);
        out.append((speaker ? speaker->name : u"?"_s) + u'|' + text.mid({turn.saidAt, turn.span.end}));
    }
    return out;
}

/// The same by the letter of the text alone: every line that begins with a known label begins a turn.
QStringList turnsRead(const QString &text, const QStringList &names)
{
    QStringList out;
    for (const QString &line : text.split(u'\n')) {
        const auto name = std::ranges::find_if(
            names, [&](const QString &each) { return line.startsWith(each + u':'); });
        if (name != names.end())
            out.append(*name + u'|' + line.mid(name->size() + 1));
        else if (!out.isEmpty())
            out.last() += u'\n' + line;
    }
    for (QString &turn : out) {
        const qsizetype bar = turn.indexOf(u'|') + 1;
        turn = turn.first(bar) + turn.sliced(bar).trimmed();
    }
    return out;
}

} // namespace

class TestTurnRewrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void structure_data();
    void structure();
    void marksFollow();
    void randomSessions();

private:
    Id import(const QString &body);
    Id code(Id document, Span span);

    QTemporaryDir m_folder;
    std::unique_ptr<Index> m_index;
    std::unique_ptr<Project> m_project;
    Id m_code = NoId;
};

void TestTurnRewrite::init()
{
    QTest::failOnWarning();
    m_index.reset();
    const QString path = m_folder.filePath(u"rewrite.crosscase"_s);
    m_project.reset();
    QFile::remove(path);
    Result<std::unique_ptr<Project>> project = Project::create(path);
    VERIFY_RESULT(project);
    m_project = std::move(*project);
    Result<std::unique_ptr<Index>> index = Index::build(*m_project);
    VERIFY_RESULT(index);
    m_index = std::move(*index);
    const Result<Id> made = Codebook(*m_index).add(NewCode{u"Fishing"_s});
    VERIFY_RESULT(made);
    m_code = *made;
}

Id TestTurnRewrite::import(const QString &body)
{
    const Recognition found = recognizeTurns(body);
    NewDocument document;
    document.name = u"Interview"_s;
    document.body = body;
    document.turns = found.turns;
    document.marks = found.marks;
    return Documents(*m_index).add(document).value_or(NoId);
}

Id TestTurnRewrite::code(Id document, Span span)
{
    return Codings(*m_index).add({document, m_code, span}).value_or(NoId);
}

void TestTurnRewrite::structure_data()
{
    QTest::addColumn<QString>("removed"); // the words taken out, once in the text
    QTest::addColumn<QString>("inserted");
    QTest::addColumn<QStringList>("turns");

    // The text: see structure().
    const QString a1 = u"Anna|How is the harbour?"_s;
    const QString b1 = u"Bert|Quiet in winter."_s;
    const QString a2 = u"Anna|And the boats?"_s;
    const QString b2 = u"Bert|They sail in spring."_s;
    QTest::newRow("a word") << u"winter"_s << u"cold winters"_s
                            << QStringList{a1, u"Bert|Quiet in cold winters."_s, a2, b2};
    QTest::newRow("label deleted") << u"\nBert: Quiet"_s << u" Quiet"_s
                                   << QStringList{u"Anna|How is the harbour? Quiet in winter."_s, a2, b2};
    QTest::newRow("label deleted, line kept")
        << u"Bert: Quiet"_s << u"Quiet"_s
        << QStringList{u"Anna|How is the harbour?\nQuiet in winter."_s, a2, b2};
    QTest::newRow("label corrected to one known")
        << u"Bert: Quiet"_s << u"Anna: Quiet"_s << QStringList{a1, u"Anna|Quiet in winter."_s, a2, b2};
    QTest::newRow("label corrected to one unknown")
        << u"Bert: Quiet"_s << u"Carla: Quiet"_s << QStringList{a1, u"Carla|Quiet in winter."_s, a2, b2};
    QTest::newRow("turn split") << u"Quiet in winter."_s << u"Quiet\nAnna: Always?\nBert: in winter."_s
                                << QStringList{
                                       a1, u"Bert|Quiet"_s, u"Anna|Always?"_s, u"Bert|in winter."_s, a2, b2};
    QTest::newRow("no label: a word before a colon")
        << u"Quiet in"_s << u"Quiet\nMind: in"_s
        << QStringList{a1, u"Bert|Quiet\nMind: in winter."_s, a2, b2};
    QTest::newRow("new paragraph") << u"winter."_s << u"winter.\n\nVery."_s
                                   << QStringList{a1, u"Bert|Quiet in winter.\n\nVery."_s, a2, b2};
    QTest::newRow("turn deleted") << u"Bert: Quiet in winter.\n"_s << QString() << QStringList{a1, a2, b2};
    QTest::newRow("across turns") << u"harbour?\nBert: Quiet in"_s << QString()
                                  << QStringList{u"Anna|How is the  winter."_s, a2, b2};
    QTest::newRow("all said deleted")
        << u" Quiet in winter."_s << QString() << QStringList{a1, u"Bert|"_s, a2, b2};
    QTest::newRow("turn put in above")
        << u"Bert: Quiet"_s << u"Bert: Well.\nBert: Quiet"_s << QStringList{a1, u"Bert|Well."_s, b1, a2, b2};
}

void TestTurnRewrite::structure()
{
    QFETCH(QString, removed);
    QFETCH(QString, inserted);
    QFETCH(QStringList, turns);
    const QString body =
        u"Anna: How is the harbour?\nBert: Quiet in winter.\nAnna: And the boats?\nBert: They sail in spring.\n"_s;
    const Id document = import(body);
    const qint64 at = body.indexOf(removed);
    QVERIFY(at >= 0);
    const QList<TextEdit> edits{{{at, at + removed.size()}, inserted}};
    VERIFY_RESULT(Documents(*m_index).correct(document, edits, u"Edit"_s));
    QCOMPARE(turnsOf(*m_index, document), turns);
    const CodePointMap text(*TextEdits(edits).apply(body));
    qint64 words = 0;
    for (const TurnRow &turn : m_index->turns(document)) {
        QCOMPARE(turn.words, countWords(text, {turn.saidAt, turn.span.end}));
        words += turn.words;
    }
    QCOMPARE(m_index->document(document)->words, words);
    QCOMPARE(m_index->document(document)->length, text.length());
    const Result<std::unique_ptr<Index>> fresh = Index::build(*m_project);
    VERIFY_RESULT(fresh);
    QCOMPARE(m_index->differenceFrom(**fresh), QString());
    VERIFY_RESULT(m_project->undo());
    QCOMPARE(turnsOf(*m_index, document), turnsRead(body, {u"Anna"_s, u"Bert"_s}));
}

void TestTurnRewrite::marksFollow()
{
    const QString body = u"Anna: [00:10] Hello.\nBert: [00:12] Good day.\nAnna: [00:20] [laughs] Bye.\n"_s;
    const Id document = import(body);
    const auto marks = [&] {
        const CodePointMap text(m_project->read().body(document).value_or(QString()));
        QStringList out;
        QList<MarkRow> rows =
            m_project->read().rowsWhere<MarkRow>("document_id", document).value_or(QList<MarkRow>());
        std::ranges::sort(rows, {}, [](const MarkRow &row) { return std::pair(row.span.start, row.kind); });
        for (const MarkRow &row : rows)
            out.append(row.kind + u' ' + text.mid(row.span) + u' ' + row.value);
        return out;
    };
    const QStringList before = marks();
    QVERIFY(before.contains(u"time [00:12] 12000"_s));
    QVERIFY(before.contains(u"remark [laughs] "_s));
    const qint64 at = body.indexOf(u"Hello"_s);
    const qint64 time = body.indexOf(u"[00:12]"_s);
    const QList<TextEdit> edits{{{time, time + 7}, u"[00:14]"_s}, {{at, at + 5}, u"Hello there"_s}};
    VERIFY_RESULT(Documents(*m_index).correct(document, edits, u"Edit"_s));
    QStringList expected = before;
    expected.replaceInStrings(u"time [00:12] 12000"_s, u"time [00:14] 14000"_s);
    QCOMPARE(marks(), expected);
    QCOMPARE(m_index->turns(document).at(1).startMs, std::optional<qint64>(14000));
}

/// 10,000 edits in 100 sessions. Codings and links against the rule applied edit by edit, turns against the text read
/// line by line.
void TestTurnRewrite::randomSessions()
{
    std::mt19937 random(4);
    const auto upTo = [&](qint64 most) { return qint64(random() % quint64(most + 1)); };
    const QStringList pieces = {u"net "_s,     u"ice"_s,  u" "_s,    u"\U0001F6A2"_s, u"\nAnna: "_s,
                                u"\nBert: "_s, u"\n\n"_s, QString(), QString()};
    const Id caseId = Cases(*m_index).add(NewCase{u"A1"_s}).value_or(NoId);
    Id document = NoId;
    QString body;
    for (int session = 0; session < 100; ++session) {
        if (session % 10 == 0) {
            body.clear();
            for (int i = 0; i < 20; ++i)
                body += u"Anna: and how is the net work going on\nBert: the boats lie in the ice\n"_s;
            document = import(body);
        }
        CodePointMap text(body);
        for (int i = 0; i < 5; ++i) {
            const qint64 start = upTo(text.length() - 2);
            const Span span{start, start + 1 + upTo(std::min<qint64>(30, text.length() - start - 1))};
            QVERIFY(code(document, span) != NoId);
            if (i == 0)
                VERIFY_RESULT(Cases(*m_index).link({caseId, document, NoId, span}));
        }
        QHash<Id, std::optional<Span>> passages;
        for (const CodingRow &row :
             m_project->read().rowsWhere<CodingRow>("document_id", document).value_or(QList<CodingRow>())) {
            // Not those that lost their words in an earlier session: they wait for a place.
            if (m_index->codings().find(row.id))
                passages.insert(row.id, row.span);
        }
        for (const CaseLinkRow &row : m_index->linksOfDocument(document))
            passages.insert(row.id, Span{*row.startAt, *row.endAt});

        QList<TextEdit> edits;
        for (int i = 0; i < 100; ++i) {
            qint64 start = upTo(text.length());
            const qint64 end = upTo(2) > 0 ? start
                                           : std::min(text.length(), start + upTo(i % 25 == 0 ? 50 : 6));
            const TextEdit edit{{start, end}, pieces.at(upTo(pieces.size() - 1))};
            // A name spoilt is whoever it names then; whole labels come and go.
            CodePointMap after = text;
            after.replace(edit.span, edit.text);
            static const QRegularExpression spoilt(u"^(?:(?!(?:Anna|Bert):)[^\\n]*:|(?:Anna|Bert)::)"_s,
                                                   QRegularExpression::MultilineOption);
            if (spoilt.match(after.text()).hasMatch())
                continue;
            edits.append(edit);
            text = after;
            for (std::optional<Span> &passage : passages) {
                if (passage)
                    passage = TextEdits::movedPassage(*passage, edit.span, CodePointMap(edit.text).length());
            }
        }
        VERIFY_RESULT(Documents(*m_index).correct(document, edits, u"Session"_s));
        QCOMPARE(m_project->read().body(document).value_or(QString()), text.text());
        body = text.text();
        qsizetype kept = 0;
        for (const auto &[id, passage] : passages.asKeyValueRange()) {
            if (const Coding *coding = m_index->codings().find(id))
                QCOMPARE(std::optional(coding->span), passage);
            kept += passage ? 1 : 0;
        }
        QCOMPARE(m_index->codings().countOfDocument(document) + m_index->linksOfDocument(document).size(),
                 kept);
        for (const CaseLinkRow &row : m_index->linksOfDocument(document))
            QCOMPARE(std::optional(Span{*row.startAt, *row.endAt}), passages.value(row.id));
        QCOMPARE(turnsOf(*m_index, document), turnsRead(body, {u"Anna"_s, u"Bert"_s}));
    }
    const Result<QStringList> problems = m_project->check();
    VERIFY_RESULT(problems);
    QCOMPARE(*problems, QStringList());
    const Result<std::unique_ptr<Index>> fresh = Index::build(*m_project);
    VERIFY_RESULT(fresh);
    QCOMPARE(m_index->differenceFrom(**fresh), QString());
}

QTEST_GUILESS_MAIN(TestTurnRewrite)
#include "test_turnrewrite.moc"
