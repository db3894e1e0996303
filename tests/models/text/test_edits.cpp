// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/edits.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// A text as letters that know which passages they are in: the rule, letter by letter.
class Oracle
{
public:
    Oracle(const QString &text, const QList<Span> &passages)
        : m_count(passages.size())
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            QList<bool> in;
            for (const Span &passage : passages)
                in.append(passage.contains(i));
            m_letters.push_back({text.at(i), in, false});
        }
    }

    void edit(const TextEdit &edit)
    {
        const auto [start, end] = edit.span;
        QList<bool> in(m_count, false);
        for (qsizetype p = 0; p < m_count; ++p) {
            const auto has = [&](qint64 at) {
                return at >= 0 && at < qint64(m_letters.size()) && m_letters[size_t(at)].in.at(p);
            };
            if (start == end) {
                in[p] = has(start - 1) && has(start);
                continue;
            }
            bool all = true;
            for (qint64 at = start; at < end; ++at)
                all = all && has(at);
            in[p] = all;
        }
        std::vector<Letter> typed;
        for (const QChar letter : edit.text)
            typed.push_back({letter, in, true});
        m_letters.erase(m_letters.begin() + start, m_letters.begin() + end);
        m_letters.insert(m_letters.begin() + start, typed.begin(), typed.end());
    }

    [[nodiscard]] QString text() const
    {
        QString out;
        for (const Letter &letter : m_letters)
            out += letter.letter;
        return out;
    }
    [[nodiscard]] std::optional<Span> passage(qsizetype number) const
    {
        std::optional<Span> out;
        for (size_t i = 0; i < m_letters.size(); ++i) {
            if (m_letters[i].in.at(number))
                out = Span{out ? out->start : qint64(i), qint64(i) + 1};
        }
        return out;
    }
    [[nodiscard]] bool isNew(qint64 at) const { return m_letters[size_t(at)].isNew; }
    [[nodiscard]] qint64 length() const { return qint64(m_letters.size()); }

private:
    struct Letter
    {
        QChar letter;
        QList<bool> in;
        bool isNew = false;
    };
    std::vector<Letter> m_letters;
    qsizetype m_count;
};

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void rule_data();
    void rule();
    void turns_data();
    void turns();
    void apply();
    void touched();
    void replaceInMap();
    void random_data();
    void random();
};

void TestEdits::rule_data()
{
    QTest::addColumn<Span>("edited");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<Span>>("expected"); // of the passage 10 to 20
    const auto row = [](const char *name, Span edited, const QString &typed, std::optional<Span> expected) {
        QTest::newRow(name) << edited << typed << expected;
    };
    row("typed before", {5, 5}, u"abc"_s, Span{13, 23});
    row("typed at its start", {10, 10}, u"abc"_s, Span{13, 23});
    row("typed inside", {15, 15}, u"abc"_s, Span{10, 23});
    row("typed at its end", {20, 20}, u"abc"_s, Span{10, 20});
    row("typed after", {25, 25}, u"abc"_s, Span{10, 20});
    row("deleted before", {5, 8}, {}, Span{7, 17});
    row("deleted up to its start", {5, 10}, {}, Span{5, 15});
    row("deleted over its start", {5, 12}, {}, Span{5, 13});
    row("deleted inside", {12, 14}, {}, Span{10, 18});
    row("deleted over its end", {18, 25}, {}, Span{10, 18});
    row("deleted whole", {10, 20}, {}, std::nullopt);
    row("deleted with what is around it", {5, 25}, {}, std::nullopt);
    row("replaced whole", {10, 20}, u"abc"_s, Span{10, 13});
    row("replaced with what is around it", {9, 20}, u"abc"_s, std::nullopt);
    row("replaced at its start", {10, 12}, u"abc"_s, Span{10, 21});
    row("replaced over its start", {8, 12}, u"abc"_s, Span{11, 19});
    row("replaced over its end", {18, 22}, u"abc"_s, Span{10, 18});
    row("an emoji is one code point", {5, 5}, u"😀"_s, Span{11, 21});
}

void TestEdits::rule()
{
    QFETCH(Span, edited);
    QFETCH(QString, typed);
    QFETCH(std::optional<Span>, expected);
    QCOMPARE(TextEdits({{edited, typed}}).passage({10, 20}), expected);
    // The same when it is not alone: an edit at the very end, done after it, is not disjoint.
    QCOMPARE(TextEdits({{edited, typed}, {{40, 41}, u"x"_s}}).passage({10, 20}), expected);
}

void TestEdits::turns_data()
{
    QTest::addColumn<Span>("edited");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<std::optional<Span>>("expected"); // of the turn 10 to 20
    const auto row = [](const char *name, Span edited, const QString &typed, std::optional<Span> expected) {
        QTest::newRow(name) << edited << typed << expected;
    };
    row("typed before", {9, 9}, u"abc"_s, Span{13, 23});
    row("typed at its start", {10, 10}, u"abc"_s, Span{10, 23});
    row("typed at its end", {20, 20}, u"abc"_s, Span{10, 23});
    row("typed after", {21, 21}, u"abc"_s, Span{10, 20});
    row("deleted up to its start", {5, 10}, {}, Span{5, 15});
    row("deleted from its end", {20, 25}, {}, Span{10, 20});
    row("deleted whole", {10, 20}, {}, std::nullopt);
    row("replaced with what is around it", {9, 21}, u"abc"_s, std::nullopt);
    row("replaced over its start", {8, 12}, u"abc"_s, Span{11, 19});
    row("replaced over its end", {18, 22}, u"abc"_s, Span{10, 18});
}

void TestEdits::turns()
{
    QFETCH(Span, edited);
    QFETCH(QString, typed);
    QFETCH(std::optional<Span>, expected);
    QCOMPARE(TextEdits({{edited, typed}}).turn({10, 20}), expected);
    QCOMPARE(TextEdits({{edited, typed}, {{40, 41}, u"x"_s}}).turn({10, 20}), expected);
}

void TestEdits::apply()
{
    const QString text = u"a😀b colour c"_s;
    QCOMPARE(TextEdits({{{4, 10}, u"color"_s}}).apply(text), u"a😀b color c"_s);
    QCOMPARE(TextEdits({{{4, 10}, u"color"_s}, {{1, 2}, {}}}).apply(text), u"ab color c"_s);
    QCOMPARE(TextEdits({{{1, 2}, {}}, {{3, 9}, u"color"_s}}).apply(text), u"ab color c"_s);
    QCOMPARE(TextEdits({{{4, 60}, u"x"_s}}).apply(text), std::nullopt);
    QCOMPARE(TextEdits({{{1, 2}, {}}, {{12, 13}, {}}}).apply(text), std::nullopt);
    QCOMPARE(TextEdits({{{3, 2}, {}}}).apply(text), std::nullopt);
}

void TestEdits::touched()
{
    QCOMPARE(TextEdits({{{10, 10}, u"abc"_s}, {{2, 4}, {}}}).touched(), QList<Span>({{2, 2}, {8, 11}}));
    // One more letter behind the three, which stand at 8 by now.
    QCOMPARE(TextEdits({{{10, 10}, u"abc"_s}, {{2, 4}, {}}, {{11, 11}, u"d"_s}}).touched(),
             QList<Span>({{2, 2}, {8, 12}}));
    QCOMPARE(TextEdits(QList<TextEdit>()).touched(), QList<Span>());
}

void TestEdits::replaceInMap()
{
    std::mt19937 random(7);
    const QStringList pieces = {u"a"_s,   u"😀"_s,  QString(QChar(0xd83d)), QString(QChar(0xde00)),
                                u"xyz"_s, QString()};
    CodePointMap map;
    for (int i = 0; i < 3000; ++i) {
        const qint64 start = qint64(random() % quint64(map.length() + 1));
        const qint64 end = std::min(map.length(), start + qint64(random() % 3));
        map.replace({start, end}, pieces.at(qsizetype(random() % 6)));
        const CodePointMap fresh(map.text());
        QCOMPARE(map.length(), fresh.length());
        const qint64 probe = qint64(random() % quint64(map.length() + 1));
        QCOMPARE(map.toUtf16(probe), fresh.toUtf16(probe));
        if (map.length() > 60)
            map = CodePointMap();
    }
}

void TestEdits::random_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("fromTheEnd");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 2 == 0);
}

void TestEdits::random()
{
    QFETCH(quint32, seed);
    QFETCH(bool, fromTheEnd);
    std::mt19937 random(seed);
    const auto upTo = [&](qint64 most) { return qint64(random() % quint32(most + 1)); };
    QString text;
    for (int i = 0; i < 200; ++i)
        text += QChar(u'a' + char16_t(i % 26));
    QList<Span> passages;
    for (int i = 0; i < 20; ++i) {
        const qint64 start = upTo(text.size() - 1);
        passages.append({start, start + 1 + upTo(std::min<qint64>(text.size() - start - 1, 30))});
    }
    Oracle oracle(text, passages);
    QList<TextEdit> edits;
    qint64 limit = text.size();
    for (int i = 0; i < 50; ++i) {
        const qint64 length = fromTheEnd ? limit : oracle.length();
        const qint64 end = fromTheEnd ? length - upTo(std::min<qint64>(length, 6)) : upTo(length);
        const qint64 start = end - upTo(std::min<qint64>(end, 5));
        TextEdit edit{{start, end}, {}};
        for (qint64 n = upTo(4); n > 0; --n)
            edit.text += QChar(u'A' + char16_t(upTo(25)));
        edits.append(edit);
        oracle.edit(edit);
        limit = start;
    }
    const TextEdits all(edits);
    QCOMPARE(all.apply(text), oracle.text());
    for (qsizetype i = 0; i < passages.size(); ++i)
        QCOMPARE(all.passage(passages.at(i)), oracle.passage(i));
    const QList<Span> touched = all.touched();
    for (qint64 at = 0; at < oracle.length(); ++at) {
        QCOMPARE(std::ranges::any_of(touched, [at](const Span &span) { return span.contains(at); }),
                 oracle.isNew(at));
    }
}

QTEST_APPLESS_MAIN(TestEdits)
#include "test_edits.moc"
