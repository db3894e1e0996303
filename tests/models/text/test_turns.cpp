// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/clock.h"
#include "text/turns.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void shapes_data();
    void shapes();
    void noTurns_data();
    void noTurns();
    void spansAndMarks();
    void interviewers_data();
    void interviewers();
    void variants_data();
    void variants();
    void options();
    void paragraphs();
    void bold();
    void wordsLeaveOutLabels();
    void kindNames();
    void wellFormed_data();
    void wellFormed();
};

void TestTurns::shapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QStringList>("turns"); // speaker|start|end|said

    const QString colon = u"name-colon"_s;
    QTest::newRow("plain labels") << u"Interviewer: How?\nJo Doe: So.\nInterviewer: Why?\nJo Doe: Thus."_s
                                  << colon
                                  << QStringList{u"Interviewer|||How?"_s, u"Jo Doe|||So."_s,
                                                 u"Interviewer|||Why?"_s, u"Jo Doe|||Thus."_s};
    QTest::newRow("letters and a header")
        << u"Interviewer = A\n\nA: How?\n\nB: So.\n\nA: Why?\n\nB: Thus."_s << colon
        << QStringList{u"A|||How?"_s, u"B|||So."_s, u"A|||Why?"_s, u"B|||Thus."_s};
    QTest::newRow("two turns") << u"Interviewer: How?\n\nParticipant: So."_s << colon
                               << QStringList{u"Interviewer|||How?"_s, u"Participant|||So."_s};
    QTest::newRow("unlabelled paragraph goes on")
        << u"I: How?\n\nP: So.\n\nAnd more: here.\n\nI: Why?\n\nP: Thus.\n\n\n"_s << colon
        << QStringList{u"I|||How?"_s, u"P|||So.\n\nAnd more: here."_s, u"I|||Why?"_s, u"P|||Thus."_s};
    QTest::newRow("addresses, clocks and notes")
        << u"Ann: See\nhttps://example.org now.\n10:30 Meeting: moved\nNote: off\n\nBob: I said: no.\n\nAnn: A\n\nBob: B"_s
        << colon
        << QStringList{u"Ann|||See\nhttps://example.org now.\n10:30 Meeting: moved\nNote: off"_s,
                       u"Bob|||I said: no."_s, u"Ann|||A"_s, u"Bob|||B"_s};
    QTest::newRow("bold")
        << u"**Ann Lee:** One.\n\n**Bo Ek:** Two.\n\n**Ann Lee:** \\[04:07\\] Three.\n\n**Bo Ek:** Four."_s
        << colon
        << QStringList{u"Ann Lee|||One."_s, u"Bo Ek|||Two."_s, u"Ann Lee|00:04:07||Three."_s,
                       u"Bo Ek|||Four."_s};
    QTest::newRow("bold, time in plain brackets")
        << u"**Ann:** [00:00:00] One.\n\n**Bo:** [00:00:09] Two."_s << colon
        << QStringList{u"Ann|00:00:00||One."_s, u"Bo|00:00:09||Two."_s};
    QTest::newRow("underscores, hard-wrapped")
        << u"__Ann__: one\ntwo\n\n__Bo__: well: three\nfour\n\n__Ann__: five"_s << colon
        << QStringList{u"Ann|||one\ntwo"_s, u"Bo|||well: three\nfour"_s, u"Ann|||five"_s};
    QTest::newRow("noScribe")
        << u"S01: [00:00:12] One. //S02: Yes. // Two.\n\nS00: [00:00:36] Three.\n\nS01: [00:00:40] Four."_s
        << colon
        << QStringList{u"S01|00:00:12||One. //S02: Yes. // Two."_s, u"S00|00:00:36||Three."_s,
                       u"S01|00:00:40||Four."_s};
    QTest::newRow("f4 stamps at the end")
        << u"I: How? #00:00:12-3#\n\nB: So. #00:00:20-0#\n\nI: Why? #00:00:24-1#\n\nB: Thus. #00:00:31-9#"_s
        << colon
        << QStringList{u"I|00:00:00|00:00:12|How?"_s, u"B|00:00:12|00:00:20|So."_s,
                       u"I|00:00:20|00:00:24|Why?"_s, u"B|00:00:24|00:00:31|Thus."_s};
    QTest::newRow("Q. and A.")
        << u"Q. How did it begin?\n\nA. In May. A good month.\n\nQ. And then?\n\nA. Then we came."_s << colon
        << QStringList{u"Q|||How did it begin?"_s, u"A|||In May. A good month."_s, u"Q|||And then?"_s,
                       u"A|||Then we came."_s};
    QTest::newRow("Zoom chat, from and to")
        << u"10:11:02 From Ann Lee to Everyone:\n\tOne.\n10:11:09 From Bo Ek to Everyone:\n\tTwo.\n10:12:00 From Ann Lee "
           "to Everyone:\n\tThree."_s
        << colon
        << QStringList{u"Ann Lee|10:11:02||One."_s, u"Bo Ek|10:11:09||Two."_s, u"Ann Lee|10:12:00||Three."_s};
    QTest::newRow("Zoom chat with tabs")
        << u"00:11:02\t From Ann Lee to Everyone:\n\tOne.\n00:11:09\t From Bo Ek to Everyone:\n\tTwo.\n00:12:00\t From "
           "Ann Lee to Everyone:\n\tThree."_s
        << colon
        << QStringList{u"Ann Lee|00:11:02||One."_s, u"Bo Ek|00:11:09||Two."_s, u"Ann Lee|00:12:00||Three."_s};
    QTest::newRow("MAXQDA stamps first")
        << u"#00:00:12-3# I: How?\n#00:00:20-0# B: So.\n#00:00:24-0# I: Why?"_s << colon
        << QStringList{u"I|00:00:12||How?"_s, u"B|00:00:20||So."_s, u"I|00:00:24||Why?"_s};
    QTest::newRow("full-width colon")
        << u"[00:00:42] A：你好。\n[00:00:50] B：我是老师。\n[00:01:02] A：谢谢。"_s << colon
        << QStringList{u"A|00:00:42||你好。"_s, u"B|00:00:50||我是老师。"_s, u"A|00:01:02||谢谢。"_s};
    QTest::newRow("Zoom chat") << u"00:11:09\tKim:\thello\n00:11:12\tLee:\thi\n00:11:19\tKim:\tlook"_s
                               << colon
                               << QStringList{u"Kim|00:11:09||hello"_s, u"Lee|00:11:12||hi"_s,
                                              u"Kim|00:11:19||look"_s};
    QTest::newRow("name, bracketed time, colon")
        << u"Kim (00:12): one\n\nLee (00:15): two\n\nKim (00:19): three"_s << colon
        << QStringList{u"Kim|00:00:12||one"_s, u"Lee|00:00:15||two"_s, u"Kim|00:00:19||three"_s};
    QTest::newRow("time line above") << u"[00:12]\nKim: one\n\n[00:15]\nLee: two\n\n[00:19]\nKim: three"_s
                                     << colon
                                     << QStringList{u"Kim|00:00:12||one"_s, u"Lee|00:00:15||two"_s,
                                                    u"Kim|00:00:19||three"_s};
    QTest::newRow("words on the line below") << u"Kim:\none\n\nLee:\ntwo\n\nKim:\nthree"_s << colon
                                             << QStringList{u"Kim|||one"_s, u"Lee|||two"_s, u"Kim|||three"_s};
    QTest::newRow("numbered lines") << u"1 Kim: one\n2 Lee: two\n3 Kim: three\n4 Lee: four"_s << colon
                                    << QStringList{u"Kim|||one"_s, u"Lee|||two"_s, u"Kim|||three"_s,
                                                   u"Lee|||four"_s};
    QTest::newRow("identifiers") << u"aal_uio_02: ja # ja .\naal_uio_02: nei : ja .\naal_uio_02: det"_s
                                 << colon
                                 << QStringList{u"aal_uio_02|||ja # ja ."_s, u"aal_uio_02|||nei : ja ."_s,
                                                u"aal_uio_02|||det"_s};
    QTest::newRow("right to left, once each")
        << u"יגאל ביבי: כאן יש אדם שיש לו כוח רב.\n\nרות קלדרון: תודה רבה לך אדוני.\n\nדב חנין: אני מבקש לומר דבר."_s
        << colon
        << QStringList{u"יגאל ביבי|||כאן יש אדם שיש לו כוח רב."_s, u"רות קלדרון|||תודה רבה לך אדוני."_s,
                       u"דב חנין|||אני מבקש לומר דבר."_s};
    QTest::newRow("capitals with a title")
        << u"MR. LUND: one\n\nTHE CHAIR: two\n\nMR. LUND: three\n\nTHE CHAIR: four"_s << colon
        << QStringList{u"MR. LUND|||one"_s, u"THE CHAIR|||two"_s, u"MR. LUND|||three"_s,
                       u"THE CHAIR|||four"_s};
    QTest::newRow("odd first letters")
        << u"iPhone: one\n\nde Vries: two\n\niPhone: three\n\nde Vries: four"_s << colon
        << QStringList{u"iPhone|||one"_s, u"de Vries|||two"_s, u"iPhone|||three"_s, u"de Vries|||four"_s};
    QTest::newRow("separators belong to nobody")
        << u"=== one ===\n\nAnn: one\n\nBo: two\n\n=== two ===\n\nAnn: three\n\n## Part\n\nBo: four"_s
        << colon << QStringList{u"Ann|||one"_s, u"Bo|||two"_s, u"Ann|||three"_s, u"Bo|||four"_s};
    QTest::newRow("no-break spaces and U+2028")
        << u"Ann:\u00a0one\u2028Bo:\u00a0two\u2028Ann:\u00a0three\u2028Bo: four"_s << colon
        << QStringList{u"Ann|||one"_s, u"Bo|||two"_s, u"Ann|||three"_s, u"Bo|||four"_s};
    const QString nameTime = u"name-time"_s;
    QTest::newRow("Otter")
        << u"SUMMARY KEYWORDS\ntime, work\n\nSPEAKERS\nKim Doe, Lee Roe\n\nKim Doe  00:03  \nAt 10:30 it was: so.\n\n"
           "Lee Roe  1:02:10\nSecond.\n\nUnknown Speaker  1:02:30\nThird.\n\nTranscribed by https://otter.ai\n"_s
        << nameTime
        << QStringList{u"Kim Doe|00:00:03||At 10:30 it was: so."_s, u"Lee Roe|01:02:10||Second."_s,
                       u"Unknown Speaker|01:02:30||Third."_s};
    QTest::newRow("Otter in Markdown")
        << u"**Ali**  0:00  \nOne.\n\n**Unknown Speaker**  0:23  \nTwo.\n\n**Ali**  0:31\nThree."_s
        << nameTime
        << QStringList{u"Ali|00:00:00||One."_s, u"Unknown Speaker|00:00:23||Two."_s,
                       u"Ali|00:00:31||Three."_s};
    QTest::newRow("bold and bracketed time")
        << u"**Ali** [00:00]\nOne.\n\n**Bea** [0:20]\nTwo.\n\n**Ali** [0:25]\nThree."_s << nameTime
        << QStringList{u"Ali|00:00:00||One."_s, u"Bea|00:00:20||Two."_s, u"Ali|00:00:25||Three."_s};
    QTest::newRow("bracketed name and time")
        << u"[Kim Doe] 00:00:12\none\n\n[Lee Roe] 00:00:15\ntwo"_s << nameTime
        << QStringList{u"Kim Doe|00:00:12||one"_s, u"Lee Roe|00:00:15||two"_s};
    QTest::newRow("time, then name")
        << u"[00:03:23] Stefan\nOne.\nMore.\n\n[00:03:30] Maria\nTwo.\n\n[00:03:40] Stefan\nThree."_s
        << u"time-name"_s
        << QStringList{u"Stefan|00:03:23||One.\nMore."_s, u"Maria|00:03:30||Two."_s,
                       u"Stefan|00:03:40||Three."_s};
    QTest::newRow("name on its line")
        << u"Interviewer\nHow?\n\nOla Nordmann\nSo.\nAnd so.\n\nInterviewer\nWhy?\n\nOla Nordmann\nThus."_s
        << u"name-line"_s
        << QStringList{u"Interviewer|||How?"_s, u"Ola Nordmann|||So.\nAnd so."_s, u"Interviewer|||Why?"_s,
                       u"Ola Nordmann|||Thus."_s};
    QTest::newRow("name as heading")
        << u"# Talk\n\n### Interviewer\n\nHow?\n\n### Jan\n\nSo.\n\n### Interviewer\n\nWhy?\n\n### Jan\n\nThus."_s
        << u"name-line"_s
        << QStringList{u"Interviewer|||How?"_s, u"Jan|||So."_s, u"Interviewer|||Why?"_s, u"Jan|||Thus."_s};
    QTest::newRow("bold name without colon")
        << u"**Interviewer** Hoe?\n\n**Jan** Zo.\n\n**Interviewer** Ja?\n\n**Jan** Nee."_s << u"bold-name"_s
        << QStringList{u"Interviewer|||Hoe?"_s, u"Jan|||Zo."_s, u"Interviewer|||Ja?"_s, u"Jan|||Nee."_s};
    QTest::newRow("tab") << u"TO068\tallora,\nTO068\te:::hm\n???\tsì\nTO068\tinfatti\n???\tno"_s << u"tab"_s
                         << QStringList{u"TO068|||allora,"_s, u"TO068|||e:::hm"_s, u"???|||sì"_s,
                                        u"TO068|||infatti"_s, u"???|||no"_s};
    QTest::newRow("brackets") << u"[id1] hello, all\n\n[id2] I am [laughs] here\n\n[id1] yes"_s
                              << u"bracket-name"_s
                              << QStringList{u"id1|||hello, all"_s, u"id2|||I am [laughs] here"_s,
                                             u"id1|||yes"_s};
    QTest::newRow("dash")
        << u"Interviewer - How?\n\nKari – So - or so.\n\nInterviewer - Why?\n\nKari – Thus."_s
        << u"dash-name"_s
        << QStringList{u"Interviewer|||How?"_s, u"Kari|||So - or so."_s, u"Interviewer|||Why?"_s,
                       u"Kari|||Thus."_s};
    QTest::newRow("round brackets") << u"(I) How?\n(R) So (and so).\n(I) Why?\n(R) Thus."_s << u"paren-name"_s
                                    << QStringList{u"I|||How?"_s, u"R|||So (and so)."_s, u"I|||Why?"_s,
                                                   u"R|||Thus."_s};
    QTest::newRow("closing bracket") << u"I) How?\n\nR) So.\n\nI) Why?\n\nR) Thus."_s << u"paren-name"_s
                                     << QStringList{u"I|||How?"_s, u"R|||So."_s, u"I|||Why?"_s,
                                                    u"R|||Thus."_s};
    QTest::newRow("angle brackets") << u"<Ann> How?\n\n<Bo> So.\n\n<Ann> Why?\n\n<Bo> Thus."_s
                                    << u"paren-name"_s
                                    << QStringList{u"Ann|||How?"_s, u"Bo|||So."_s, u"Ann|||Why?"_s,
                                                   u"Bo|||Thus."_s};
    QTest::newRow("explanation in brackets")
        << u"Ann (asks): How?\n\nBo (nurse, ward 3): So.\n\nAnn (asks): Why?\n\nBo (nurse, ward 3): Thus."_s
        << colon
        << QStringList{u"Ann (asks)|||How?"_s, u"Bo (nurse, ward 3)|||So."_s, u"Ann (asks)|||Why?"_s,
                       u"Bo (nurse, ward 3)|||Thus."_s};
    QTest::newRow("marks of direction")
        << u"\u200fמראיין: איך?\n\n\u200fדנה\u200f: ככה.\n\n\u200fמראיין: למה?\n\n\u200fדנה\u200f: כי כן."_s
        << colon << QStringList{u"מראיין|||איך?"_s, u"דנה|||ככה."_s, u"מראיין|||למה?"_s, u"דנה|||כי כן."_s};
    QTest::newRow("name above a blank line")
        << u"Interviewer\n\nHow did it begin?\n\nKari Lund\n\nIn May.\n\nAnd then June.\n\nInterviewer\n\nWhy?\n\n"
           "Kari Lund\n\nThus."_s
        << u"name-line"_s
        << QStringList{u"Interviewer|||How did it begin?"_s, u"Kari Lund|||In May.\n\nAnd then June."_s,
                       u"Interviewer|||Why?"_s, u"Kari Lund|||Thus."_s};
    QTest::newRow("time within the bold label")
        << u"**[00:05] Ann:** One.\n\n**[00:09] Bo:** Two.\n\n**[00:12] Ann:** Three."_s << colon
        << QStringList{u"Ann|00:00:05||One."_s, u"Bo|00:00:09||Two."_s, u"Ann|00:00:12||Three."_s};
    QTest::newRow("at sign before the time")
        << u"@0:05 - Ann Lee (Port Ltd)\nOne.\n\n@1:02:09 - Bo Ek\nTwo.\n\n@1:02:12 - Ann Lee (Port Ltd)\nThree."_s
        << u"time-name"_s
        << QStringList{u"Ann Lee (Port Ltd)|00:00:05||One."_s, u"Bo Ek|01:02:09||Two."_s,
                       u"Ann Lee (Port Ltd)|01:02:12||Three."_s};
    QTest::newRow("times for themselves, now and then")
        << u"Transcript\n\n00:00:00\n\nAnn: One.\n\nBo: Two.\n\n00:05:00\n\nAnn: Three.\n\nBo: Four.\n\n"
           "Meeting ended after 00:06:10"_s
        << colon
        << QStringList{u"Ann|00:00:00||One."_s, u"Bo|||Two."_s, u"Ann|00:05:00||Three."_s, u"Bo|||Four."_s};
    QTest::newRow("table, the speaker last")
        << u"\tTimespan\tContent\tSpeaker\n1\t0:00.0 - 0:04.5\tHow?\tAnn\n2\t0:05.0 - 0:09.0\tSo: so.\tBo\n"
           "3\t0:09.0 - 0:12.0\tAnd so.\t\n4\t0:12.0 - 0:15.0\tWhy?\tAnn"_s
        << u"columns"_s
        << QStringList{u"Ann|00:00:00|00:00:04|How?"_s,
                       u"Bo|00:00:05|00:00:12|So: so.\tBo\n3\t0:09.0 - 0:12.0\tAnd so."_s,
                       u"Ann|00:00:12|00:00:15|Why?"_s};
    QTest::newRow("table in Markdown")
        << u"# Talk\n\n| Speaker | Time | Text |\n|---|:---:|---|\n| **Ann** | 00:05 | How? |\n| Bo | 00:09 | So \\| so. |"_s
        << u"columns"_s << QStringList{u"Ann|00:00:05||How?"_s, u"Bo|00:00:09||So \\| so."_s};
    QTest::newRow("numbers in brackets")
        << u"[1] Ann: one\n[2] Bo: two\n[3] Ann: three\n[4] Bo: four"_s << colon
        << QStringList{u"Ann|||one"_s, u"Bo|||two"_s, u"Ann|||three"_s, u"Bo|||four"_s};
    QTest::newRow("headings and quotations are nobody")
        << u"Part 1: Youth\n\nI: How?\n\nP: He said:\n\nBoss: go home.\n\nI: And?\n\nP: I went.\n\nI: Yes?\n\nP: Yes."_s
        << colon << QStringList{u"I|||How?"_s, u"P|||He said:\n\nBoss: go home."_s,
                                u"I|||And?"_s, u"P|||I went."_s,
                                u"I|||Yes?"_s, u"P|||Yes."_s};
    QTest::newRow("time and text") << u"00:00:00 This year\n\n00:00:04 equals, maybe\n\n00:00:09 more."_s
                                   << u"time"_s
                                   << QStringList{u"|00:00:00||This year"_s, u"|00:00:04||equals, maybe"_s,
                                                  u"|00:00:09||more."_s};
    QTest::newRow("Whisper's screen")
        << u"[00:43.810 --> 00:47.850]  Hello.\n[00:48.350 --> 00:54.570]  I'm here\n[00:55.000 --> 00:57.000]  too."_s
        << u"time"_s
        << QStringList{u"|00:00:43|00:00:47|Hello."_s, u"|00:00:48|00:00:54|I'm here"_s,
                       u"|00:00:55|00:00:57|too."_s};
    QTest::newRow("bare cues")
        << u"00:00.000 --> 00:27.640\nHello.\n\n00:27.640 --> 00:30.000\nMore.\n\n00:31.000 --> 00:33.000\nThird."_s
        << u"time"_s
        << QStringList{u"|00:00:00|00:00:27|Hello."_s, u"|00:00:27|00:00:30|More."_s,
                       u"|00:00:31|00:00:33|Third."_s};
}

QStringList summaries(const QString &text, const Recognition &recognition)
{
    const CodePointMap map(text);
    QStringList result;
    for (const TurnShape &turn : recognition.turns) {
        result.append(QStringList{turn.speaker, turn.startMs ? formatClock(*turn.startMs) : QString(),
                                  turn.endMs ? formatClock(*turn.endMs) : QString(), map.mid(turn.said)}
                          .join(u'|'));
    }
    return result;
}

void TestTurns::shapes()
{
    QFETCH(QString, text);
    QFETCH(QString, shape);
    QFETCH(QStringList, turns);
    const Recognition recognition = recognizeTurns(text);
    QCOMPARE(summaries(text, recognition), turns);
    QCOMPARE(recognition.shapeName, shape);
    QVERIFY(recognition.confidence > 0.4 && recognition.confidence < 1);
}

void TestTurns::noTurns_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("prose")
        << u"We met in Oslo. The plan was: to go on.\n\nRemember this: never.\n\nAnother line."_s;
    QTest::newRow("list") << u"1. The first thing: it works.\n2. The second: it does not.\n"_s;
    QTest::newRow("metadata") << u"Title: A talk\nDate: 2020\nPlace: Oslo\n\nWe met and spoke about work."_s;
    QTest::newRow("addresses")
        << u"https://a.example\nhttps://b.example\nhttps://c.example\nhttp://d.example"_s;
    QTest::newRow("clocks")
        << u"10:30 start\nwe met\n\nat 11:45 we left\nand went\n\nthen home\n\nto sleep\n\nand on\n\nagain\n\nmore"_s;
    QTest::newRow("one sentence a line") << u"你在找些什么？\n没有\n没有\n好\n好\n没有\n我不看\n好"_s;
    QTest::newRow("remarks") << u"[laughs] yes\n\n[laughs] no\n\n[laughs] maybe\n\n[music] more"_s;
    QTest::newRow("dashes in prose")
        << u"We met - all of us.\n\nThen – slowly - we left.\n\nWe met - again.\n\nSo it was."_s;
    QTest::newRow("list with letters")
        << u"a) the first\nb) the second\nc) the third\n\na) once more\nb) and more"_s;
    QTest::newRow("short answers in paragraphs")
        << u"Did you go there often?\n\nYes\n\nAnd did you like it there?\n\nRight\n\nDid others come?\n\nRight\n\n"
           "And then you left it.\n\nRight"_s;
    QTest::newRow("headings with numbers") << u"Part 1: Youth\n\nWe met.\n\nPart 2: Age\n\nWe left."_s;
    QTest::newRow("words before colons")
        << u"So: we went.\n\nBut: not far.\n\nSo: we came back.\n\nAlso: we ate.\n\nSo: fine."_s;
}

void TestTurns::noTurns()
{
    QFETCH(QString, text);
    const Recognition recognition = recognizeTurns(text);
    QCOMPARE(summaries(text, recognition), QStringList());
    QVERIFY(recognition.speakers.isEmpty());
}

void TestTurns::spansAndMarks()
{
    const QString text =
        u"Talk \U0001F600\n\n**Ann:** \\[00:05\\] Hi [laughs].\n\n\\[00:09\\] More.\n\n**Bo:** Yes.\n\n**Ann:** No.\n\n"_s;
    const CodePointMap map(text);
    const Recognition recognition = recognizeTurns(text);
    QCOMPARE(recognition.turns.size(), 3);
    const TurnShape &first = recognition.turns.first();
    QCOMPARE(map.mid(first.span), u"**Ann:** \\[00:05\\] Hi [laughs].\n\n\\[00:09\\] More."_s);
    QCOMPARE(map.mid(first.label), u"**Ann:**"_s);
    QCOMPARE(map.mid(first.said), u"Hi [laughs].\n\n\\[00:09\\] More."_s);
    QCOMPARE(first.span.start, 8);
    QStringList marks;
    for (const Mark &mark : recognition.marks)
        marks.append(markKindName(mark.kind) + u'|' + mark.value + u'|' + map.mid(mark.span));
    QCOMPARE(marks,
             QStringList({u"label|Ann|**Ann:**"_s, u"time|5000|\\[00:05\\]"_s, u"remark||[laughs]"_s,
                          u"time|9000|\\[00:09\\]"_s, u"label|Bo|**Bo:**"_s, u"label|Ann|**Ann:**"_s}));
}

void TestTurns::interviewers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("interviewers");
    const QString answer =
        u"We worked on that for a long time and then we stopped working on it altogether."_s;
    QTest::newRow("by name") << u"Interviewer: a\nKim: b?\nInterviewer: c\nKim: d?"_s
                             << QStringList{u"Interviewer"_s};
    QTest::newRow("Norwegian") << u"Intervjuer: a\nKim: b?\nIntervjuer: c\nKim: d?"_s
                               << QStringList{u"Intervjuer"_s};
    QTest::newRow("I and P") << u"I: a\nP: b?\nI: c\nP: d?"_s << QStringList{u"I"_s};
    QTest::newRow("header") << u"Interviewer = B\n\nA: a?\n\nB: b\n\nA: c?\n\nB: d"_s << QStringList{u"B"_s};
    QTest::newRow("sentence above")
        << u"The interviewer is Kim Doe.\n\nKim Doe: a\n\nLee: b?\n\nKim Doe: c\n\nLee: d?"_s
        << QStringList{u"Kim Doe"_s};
    QTest::newRow("header by name, label by initials")
        << u"Interviewer: Kim Doe\nDate: 2020\n\nKD: a\n\nLR: b?\n\nKD: c\n\nLR: d?"_s
        << QStringList{u"KD"_s};
    QTest::newRow("by questions")
        << u"Ann: How did it go?\n\nBo: %1\n\nAnn: And then?\n\nBo: %1\n\nAnn: Why so?\n\nBo: %1"_s.arg(
               answer)
        << QStringList{u"Ann"_s};
    QTest::newRow("nobody asks") << u"Ann: %1\n\nBo: %1\n\nAnn: %1\n\nBo: %1"_s.arg(answer) << QStringList();
    QTest::newRow("one voice") << u"Ann: One?\n\nAnn: Two?\n\nAnn: Three?"_s << QStringList();
    QTest::newRow("two who ask")
        << u"Ann: How did it go?\n\nBo: %1\n\nCy: And then?\n\nBo: %1\n\nAnn: Why so?\n\nBo: %1\n\nCy: When?\n\nBo: %1"_s
               .arg(answer)
        << QStringList{u"Ann"_s, u"Cy"_s};
}

void TestTurns::interviewers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, interviewers);
    QStringList found;
    for (const SpeakerGuess &speaker : recognizeTurns(text).speakers) {
        if (speaker.interviewer)
            found.append(speaker.name);
        QVERIFY(speaker.confidence > 0 && speaker.confidence <= 1);
    }
    QCOMPARE(found, interviewers);
}

void TestTurns::variants_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QStringList>("variants"); // "rarer=commoner"
    QTest::newRow("number and case") << QStringList{u"Interviewer"_s,   u"P"_s, u"Interviewer"_s, u"P"_s,
                                                    u"Interviewer 1"_s, u"P"_s, u"interviewer"_s, u"P"_s}
                                     << QStringList{u"Interviewer 1=Interviewer"_s,
                                                    u"interviewer=Interviewer"_s};
    QTest::newRow("two interviewers") << QStringList{u"Interviewer 1"_s, u"P"_s, u"Interviewer 2"_s, u"P"_s,
                                                     u"Interviewer 1"_s, u"P"_s, u"Interviewer 2"_s}
                                      << QStringList();
    QTest::newRow("first name") << QStringList{u"Ann Lee"_s, u"Bo Ek"_s, u"Ann Lee"_s,
                                               u"Bo Ek"_s,   u"Ann"_s,   u"Bo Ek"_s}
                                << QStringList{u"Ann=Ann Lee"_s};
    QTest::newRow("identifiers differ")
        << QStringList{u"S01"_s, u"S02"_s, u"S01"_s, u"S02"_s, u"S01"_s, u"S02"_s} << QStringList();
    QTest::newRow("participants differ")
        << QStringList{u"Participant 1"_s, u"Participant 2"_s, u"Participant 1"_s, u"Participant 2"_s}
        << QStringList();
}

void TestTurns::variants()
{
    QFETCH(QStringList, labels);
    QFETCH(QStringList, variants);
    QString text;
    for (const QString &label : std::as_const(labels))
        text += label + u": some words here\n\n"_s;
    QStringList found;
    for (const SpeakerGuess &speaker : recognizeTurns(text).speakers) {
        if (!speaker.variantOf.isEmpty())
            found.append(speaker.name + u'=' + speaker.variantOf);
    }
    QCOMPARE(found, variants);
}

void TestTurns::options()
{
    const QString text =
        u"Ann: How?\n\nBo: So.\n\nTopic One: more\n\nAnn: Why?\n\nBo: Thus.\n\nTopic One: still\n\nTopic One: end"_s;
    RecognitionOptions options;
    options.interviewers = {u"bo"_s};
    options.notSpeakers = {u"topic one"_s};
    const Recognition recognition = recognizeTurns(text, options);
    QCOMPARE(recognition.turns.size(), 4);
    QCOMPARE(recognition.speakers.size(), 2);
    QVERIFY(!recognition.speakers[0].interviewer);
    QVERIFY(recognition.speakers[1].interviewer);
    QCOMPARE(recognition.speakers[1].confidence, 1.0);
    QCOMPARE(recognizeTurns(text).speakers.size(), 3);
}

void TestTurns::paragraphs()
{
    const QString text = u"Interviewer\nHow did it go?\nOla\nSo so.\nInterviewer\nWhy?\nOla\nThus."_s;
    QVERIFY(recognizeTurns(text).turns.isEmpty());
    RecognitionOptions options;
    options.linesAreParagraphs = true;
    QCOMPARE(summaries(text, recognizeTurns(text, options)),
             QStringList({u"Interviewer|||How did it go?"_s, u"Ola|||So so."_s, u"Interviewer|||Why?"_s,
                          u"Ola|||Thus."_s}));
}

void TestTurns::bold()
{
    const QString text = u"Interviewer How was it?\nOla Good, thanks.\nInterviewer Why?\nOla It rained."_s;
    QVERIFY(recognizeTurns(text).turns.isEmpty());
    RecognitionOptions options;
    options.linesAreParagraphs = true;
    options.emphasised = {{0, 11}, {24, 28}, {42, 53}, {59, 62}};
    QCOMPARE(summaries(text, recognizeTurns(text, options)),
             QStringList({u"Interviewer|||How was it?"_s, u"Ola|||Good, thanks."_s, u"Interviewer|||Why?"_s,
                          u"Ola|||It rained."_s}));
}

void TestTurns::wordsLeaveOutLabels()
{
    const QString text = u"Ann Lee: [00:05] one two [00:09] three\n\nBo Ek: four\n\nAnn Lee: five six"_s;
    const Recognition recognition = recognizeTurns(text);
    QCOMPARE(recognition.speakers.size(), 2);
    QCOMPARE(recognition.speakers[0].words, 5);
    QCOMPARE(recognition.speakers[1].words, 1);
    const CodePointMap map(text);
    QCOMPARE(wordsSaid(map, {0, map.length()}, recognition.marks), 6);
}

void TestTurns::kindNames()
{
    for (const Mark::Kind kind : {Mark::Kind::Label, Mark::Kind::Time, Mark::Kind::Heading, Mark::Kind::Bold,
                                  Mark::Kind::Italic, Mark::Kind::Page, Mark::Kind::Remark})
        QCOMPARE(markKindFromName(markKindName(kind)), std::optional(kind));
    QVERIFY(!markKindFromName(u"other"_s));
}

void TestTurns::wellFormed_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Whatever the text: turns ascend, are disjoint, hold their words and labels, and begin and end with a character.
void TestTurns::wellFormed()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QStringList pieces{u"Ann"_s,   u"Interviewer"_s, u": "_s,       u":"_s,
                             u"\n"_s,    u"\n\n"_s,        u"[00:12]"_s,  u"\\[1:02\\]"_s,
                             u" "_s,     u"  "_s,          u"0:23"_s,     u"\t"_s,
                             u"**"_s,    u"__"_s,          u"### "_s,     u"#00:00:12-3#"_s,
                             u"word"_s,  u"\U0001F600"_s,  u"so it is"_s, u"..."_s,
                             u"[id1]"_s, u"："_s,          u"???"_s,      u"https://a.b"_s,
                             u"(..)"_s,  u"<"_s,           u"]"_s,        u"\\"_s,
                             u"- "_s,    u"10:30"_s};
    QString text;
    const int count = random.bounded(300);
    for (int i = 0; i < count; ++i)
        text += pieces[random.bounded(int(pieces.size()))];
    const CodePointMap map(text);
    const Recognition recognition = recognizeTurns(text);
    qint64 last = 0;
    for (const TurnShape &turn : recognition.turns) {
        QVERIFY(turn.span.start >= last);
        QVERIFY(turn.span.end > turn.span.start && turn.span.end <= map.length());
        QVERIFY(turn.span.contains(turn.said) && turn.said.start <= turn.said.end);
        QVERIFY(turn.label.isEmpty() || turn.span.contains(turn.label));
        QVERIFY(turn.label.isEmpty() == turn.speaker.isEmpty());
        QVERIFY(turn.label.end <= turn.said.start);
        QCOMPARE(map.mid(turn.span), map.mid(turn.span).trimmed());
        last = turn.span.end;
    }
    QVERIFY(std::ranges::is_sorted(recognition.marks, {}, [](const Mark &mark) { return mark.span; }));
    for (const Mark &mark : recognition.marks)
        QVERIFY(mark.span.start >= 0 && mark.span.start <= mark.span.end && mark.span.end <= map.length());
}

QTEST_GUILESS_MAIN(TestTurns)
#include "test_turns.moc"
