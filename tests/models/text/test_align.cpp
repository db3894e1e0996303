// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/align.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Crosscase;
using namespace Qt::StringLiterals;

class TestAlign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void stretches_data();
    void stretches();
    void changes();
    void unchanged();
    void different();
    void corrections_data();
    void corrections();
};

void TestAlign::stretches_data()
{
    QTest::addColumn<QString>("before"); // the stretch in braces
    QTest::addColumn<QString>("after");  // where it must be, in braces
    QTest::addColumn<int>("fate");

    const int kept = int(StretchFate::Kept);
    const int changed = int(StretchFate::Changed);
    const int lost = int(StretchFate::Lost);
    QTest::newRow("moved on") << u"We {met there} once."_s << u"Yes, well. We {met there} once."_s << kept;
    QTest::newRow("same phrase five times")
        << u"so it goes, so it goes, {so it goes}, so it goes, so it goes"_s
        << u"Oh: so it goes, so it goes, {so it goes}, so it goes, so it goes"_s << kept;
    QTest::newRow("same phrase, an earlier one dropped")
        << u"one so it goes two so it goes three {so it goes} four"_s
        << u"one two so it goes three {so it goes} four"_s << kept;
    QTest::newRow("word corrected within")
        << u"the {grate big port} here"_s << u"the {great big port} here"_s << changed;
    QTest::newRow("word corrected at the edge")
        << u"the {big prt} here"_s << u"the {big port} here"_s << changed;
    QTest::newRow("word added within") << u"the {big port} here"_s << u"the {big old port} here"_s << changed;
    QTest::newRow("word added before") << u"the {big port} here"_s << u"the very {big port} here"_s << kept;
    QTest::newRow("word dropped at the edge")
        << u"the {um big port} here"_s << u"the {big port} here"_s << changed;
    QTest::newRow("all dropped") << u"the big {port we like} here"_s << u"the big{} here"_s << lost;
    QTest::newRow("within a kept word")
        << u"the har{bour is} here"_s << u"Now the har{bour is} here"_s << kept;
    QTest::newRow("white space differs") << u"the {big\nport} here"_s << u"the {big   port} here"_s << kept;
    QTest::newRow("emoji before") << u"a {word} b"_s << u"\U0001F600\U0001F600 a {word} b"_s << kept;
    QTest::newRow("everything replaced") << u"a {b} c"_s << u"x {y} z"_s << changed;
    QTest::newRow("nothing left") << u"a {b} c"_s << u"{}"_s << lost;
    QTest::newRow("Chinese") << u"我们在{港口}工作"_s << u"现在我们在{港口}工作"_s << kept;
}

/// The text without braces and the span they enclosed.
std::pair<QString, Span> braced(const QString &text)
{
    const CodePointMap map(text);
    const qint64 start = map.toCodePoint(text.indexOf(u'{'));
    const qint64 end = map.toCodePoint(text.indexOf(u'}')) - 1;
    return {QString(text).remove(u'{').remove(u'}'), {start, end}};
}

void TestAlign::stretches()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, fate);
    const auto [oldText, oldSpan] = braced(before);
    const auto [newText, newSpan] = braced(after);
    const CodePointMap oldMap(oldText);
    const CodePointMap newMap(newText);
    const MappedStretch mapped = TextAlignment(oldMap, newMap).map(oldSpan);
    QCOMPARE(int(mapped.fate), fate);
    QCOMPARE(newMap.mid(mapped.span), newMap.mid(newSpan));
    QCOMPARE(mapped.span, newSpan);
}

void TestAlign::changes()
{
    const CodePointMap before(u"one two three four five"_s);
    const CodePointMap after(u"one three 3.5 four six"_s);
    const TextAlignment alignment(before, after);
    QStringList removed;
    for (const Span &span : alignment.removed())
        removed.append(before.mid(span));
    QStringList inserted;
    for (const Span &span : alignment.inserted())
        inserted.append(after.mid(span));
    QCOMPARE(removed, QStringList({u"two"_s, u"five"_s}));
    QCOMPARE(inserted, QStringList({u"3.5"_s, u"six"_s}));
    QCOMPARE(alignment.keptWords(), 3);
    QCOMPARE(alignment.oldWords(), 5);
}

void TestAlign::unchanged()
{
    const CodePointMap text(u"A: so it goes.\n\nB: so it goes \U0001F600.\n"_s);
    const TextAlignment alignment(text, text);
    QVERIFY(alignment.removed().isEmpty() && alignment.inserted().isEmpty());
    for (const Span span : {Span{0, 2}, Span{3, 8}, Span{17, 30}}) {
        const MappedStretch mapped = alignment.map(span);
        QCOMPARE(mapped.fate, StretchFate::Kept);
        QCOMPARE(mapped.span, span);
    }
}

void TestAlign::different()
{
    // Two long texts of few common words must not take the memory of their product.
    QString left;
    QString right;
    for (int i = 0; i < 20'000; ++i) {
        left += i % 50 == 0 ? u"and "_s : u"l%1 "_s.arg(i % 7000);
        right += i % 50 == 0 ? u"and "_s : u"r%1 "_s.arg(i % 7000);
    }
    const CodePointMap leftMap(left);
    const CodePointMap rightMap(right);
    const TextAlignment alignment(leftMap, rightMap);
    QCOMPARE(alignment.oldWords(), 20'000);
    QVERIFY(alignment.map({0, leftMap.length()}).span.end <= rightMap.length());
}

void TestAlign::corrections_data()
{
    QTest::addColumn<quint32>("first");
    for (quint32 block = 0; block < 10; ++block)
        QTest::addRow("%u to %u", block * 100 + 1, block * 100 + 100) << block * 100 + 1;
}

/**
 * A thousand random corrections. The oracle writes the new text itself, word by word, and so knows where each old word
 * went. Every word is written so that no two are alike, so there is one right answer; then again with few different
 * words, where several alignments may be right and what must hold is that what is called kept reads the same.
 */
void TestAlign::corrections()
{
    QFETCH(quint32, first);
    for (quint32 seed = first; seed < first + 100; ++seed) {
        for (const int vocabulary : {100'000'000, 6}) {
            QRandomGenerator random(seed);
            struct Word
            {
                QString text;
                Span oldSpan;
                std::optional<Span> newSpan;
            };
            QList<Word> words;
            QString oldText;
            QString newText;
            int fresh = 0;
            const auto length = [](const QString &text) { return qint64(text.toUcs4().size()); };
            const int count = 20 + random.bounded(150);
            for (int i = 0; i < count; ++i) {
                const QString gap = random.bounded(12) == 0 ? u"\n\n"_s : u" "_s;
                Word word;
                word.text = u"w%1"_s.arg(vocabulary > 1000 ? i : random.bounded(vocabulary));
                word.oldSpan.start = length(oldText);
                oldText += word.text;
                word.oldSpan.end = length(oldText);
                oldText += gap;
                switch (random.bounded(12)) {
                case 0: // dropped
                    break;
                case 1: // replaced
                    newText += u"n%1 "_s.arg(++fresh);
                    break;
                case 2: // something before it
                    newText += u"n%1 \U0001F600 "_s.arg(++fresh);
                    [[fallthrough]];
                default:
                    word.newSpan = Span{length(newText), 0};
                    newText += word.text;
                    word.newSpan->end = length(newText);
                    newText += gap;
                }
                words.append(word);
            }
            const CodePointMap oldMap(oldText);
            const CodePointMap newMap(newText);
            const TextAlignment alignment(oldMap, newMap);
            for (int i = 0; i < 30; ++i) {
                const qsizetype from = random.bounded(int(words.size()));
                const qsizetype to = std::min<qsizetype>(words.size(), from + 1 + random.bounded(10));
                const Span span{words[from].oldSpan.start, words[to - 1].oldSpan.end};
                const MappedStretch mapped = alignment.map(span);
                if (mapped.fate == StretchFate::Kept)
                    QCOMPARE(newMap.mid(mapped.span).simplified(), oldMap.mid(span).simplified());
                if (vocabulary < 1000)
                    continue;
                // Untouched: all words there, and nothing came between them.
                bool untouched = true;
                for (qsizetype j = from; j < to && untouched; ++j) {
                    untouched = words[j].newSpan.has_value()
                        && (j == from
                            || newMap.mid({words[j - 1].newSpan->end, words[j].newSpan->start})
                                   .trimmed()
                                   .isEmpty());
                }
                QCOMPARE(mapped.fate == StretchFate::Kept, untouched);
                if (untouched)
                    QCOMPARE(mapped.span, (Span{words[from].newSpan->start, words[to - 1].newSpan->end}));
                const bool anyLeft = std::any_of(words.begin() + from, words.begin() + to,
                                                 [](const Word &word) { return word.newSpan.has_value(); });
                if (anyLeft)
                    QVERIFY(mapped.fate != StretchFate::Lost);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestAlign)
#include "test_align.moc"
