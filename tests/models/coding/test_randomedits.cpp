// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "coding/memos.h"
#include "support/rowdigest.h"
#include "support/temporaryproject.h"
#include "support/verifyresult.h"
#include "text/codepoints.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

constexpr int Seeds = 20;
constexpr int Sessions = 25;
constexpr int EditsASession = 20; // 10,000 edits in all

/// A turn as a person sees it: a line that begins with a known name and a colon, up to the next one.
struct SeenTurn
{
    Span span;
    qint64 saidAt = 0;
    QString speaker;

    friend bool operator==(const SeenTurn &, const SeenTurn &) = default;
};

/**
 * The slow and plain way: a list of letters, each of which knows the passages it is in. What is typed is in those that
 * stand on both sides of it; what takes the place of other letters is in those that held all of them.
 */
class PlainText
{
public:
    explicit PlainText(const QString &text)
    {
        for (char32_t letter : text.toStdU32String())
            m_letters.push_back({letter, {}});
    }

    [[nodiscard]] qint64 length() const { return qint64(m_letters.size()); }
    [[nodiscard]] QString text() const
    {
        std::u32string all;
        for (const Letter &letter : m_letters)
            all += letter.letter;
        return QString::fromStdU32String(all);
    }
    void mark(Id passage, Span span)
    {
        m_passages.insert(passage);
        for (qint64 at = span.start; at < span.end; ++at)
            m_letters[size_t(at)].in.insert(passage);
    }
    void forget(Id passage)
    {
        m_passages.erase(passage);
        for (Letter &letter : m_letters)
            letter.in.erase(passage);
    }
    [[nodiscard]] const std::set<Id> &passages() const { return m_passages; }
    [[nodiscard]] std::optional<Span> passage(Id passage) const
    {
        std::optional<Span> found;
        for (qint64 at = 0; at < length(); ++at) {
            if (m_letters[size_t(at)].in.contains(passage))
                found = Span{found ? found->start : at, at + 1};
        }
        return found;
    }
    void edit(const TextEdit &edit)
    {
        std::set<Id> in;
        const auto [start, end] = edit.span;
        const auto has = [&](qint64 at, Id id) {
            return at >= 0 && at < length() && m_letters[size_t(at)].in.contains(id);
        };
        for (Id id : m_passages) {
            bool belongs = start == end ? has(start - 1, id) && has(start, id) : true;
            for (qint64 at = start; at < end; ++at)
                belongs = belongs && has(at, id);
            if (belongs)
                in.insert(id);
        }
        std::vector<Letter> typed;
        for (char32_t letter : edit.text.toStdU32String())
            typed.push_back({letter, in});
        m_letters.erase(m_letters.begin() + start, m_letters.begin() + end);
        m_letters.insert(m_letters.begin() + start, typed.begin(), typed.end());
    }

    [[nodiscard]] QList<SeenTurn> turns() const
    {
        QList<SeenTurn> found;
        const QString all = text();
        const CodePointMap map(all);
        qsizetype at = 0;
        for (const QString &line : all.split(u'\n')) {
            for (const QString &name : {u"Anna"_s, u"Bo"_s, u"Interviewer"_s}) {
                if (!line.startsWith(name + u": "_s))
                    continue;
                qsizetype said = name.size() + 1;
                while (said < line.size() && line.at(said) == u' ')
                    ++said;
                found.append({{map.toCodePoint(at), 0}, map.toCodePoint(at + said), name});
            }
            at += line.size() + 1;
        }
        for (qsizetype i = 0; i < found.size(); ++i) {
            qsizetype end = i + 1 < found.size() ? map.toUtf16(found.at(i + 1).span.start) : all.size();
            while (all.at(end - 1).isSpace())
                --end;
            found[i].span.end = map.toCodePoint(end);
        }
        return found;
    }

private:
    struct Letter
    {
        char32_t letter = 0;
        std::set<Id> in;
    };
    std::vector<Letter> m_letters;
    std::set<Id> m_passages;
};

QString interview()
{
    QString text;
    for (int i = 0; i < 6; ++i) {
        text += u"Interviewer: How was it then?\n\n"_s;
        text += u"%1: We met at the fair 🙂 and then we talked a while. It helped.\n\n"_s.arg(
            i % 2 ? u"Bo"_s : u"Anna"_s);
    }
    return text;
}

} // namespace

/// Edits as people make them, at random: words typed, cut and overwritten, paragraphs begun, turns added, joined and
/// deleted; codings, case links and memo links on passages, and the turns, must stand where the plain way has them.
class TestRandomEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void standWhereThePlainWayHasThem_data();
    void standWhereThePlainWayHasThem();

private:
    /// One edit that a reader of turns can follow; nothing when chance asked for another one.
    [[nodiscard]] std::optional<TextEdit> anyEdit(const PlainText &plain);
    [[nodiscard]] qint64 upTo(qint64 most) { return most <= 0 ? 0 : qint64(m_random() % quint64(most + 1)); }

    std::mt19937 m_random;
};

std::optional<TextEdit> TestRandomEdits::anyEdit(const PlainText &plain)
{
    const QList<SeenTurn> turns = plain.turns();
    const qsizetype which = upTo(turns.size() - 1);
    const SeenTurn &turn = turns.at(which);
    const Span said{turn.saidAt, turn.span.end};
    const qint64 at = said.start + 1 + upTo(said.length() - 2);
    const QStringList typed{u"x"_s, u" and more"_s, u"🙂"_s, u" later\n\nA new paragraph"_s};
    switch (upTo(9)) {
    case 0:
    case 1:
    case 2:
        return TextEdit{{at, at}, typed.at(upTo(3))};
    case 3:
    case 4:
        return TextEdit{{at, std::min(said.end - 1, at + upTo(12))}, {}};
    case 5:
        return TextEdit{{at, std::min(said.end - 1, at + upTo(8))}, typed.at(upTo(2))};
    case 6: // a turn more
        if (turns.size() > 14)
            return std::nullopt;
        return TextEdit{{turn.span.end, turn.span.end},
                        u"\n\n%1: So it was."_s.arg(upTo(1) ? u"Bo"_s : u"Anna"_s)};
    case 7: // the end of one and the beginning of the next, with its label
        if (which + 1 >= turns.size() || turns.size() < 6)
            return std::nullopt;
        return TextEdit{{std::max(at, turn.span.end - upTo(8)), turns.at(which + 1).saidAt + 1}, {}};
    case 8: // a turn less
        if (which + 1 >= turns.size() || turns.size() < 8)
            return std::nullopt;
        return TextEdit{{turn.span.start, turns.at(which + 1).span.start}, {}};
    default: // two become one line
        if (which + 1 >= turns.size() || turns.size() < 6)
            return std::nullopt;
        return TextEdit{{turn.span.end, turns.at(which + 1).span.start}, u" "_s};
    }
}

void TestRandomEdits::standWhereThePlainWayHasThem_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= Seeds; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomEdits::standWhereThePlainWayHasThem()
{
    QFETCH(quint32, seed);
    m_random.seed(seed);
    TemporaryProject project;
    Index &index = project.index();
    const Id document = project.addDocument(u"A"_s, interview());
    const Id code = Codebook(index).addPath(u"Fairs"_s).value_or(NoId);
    const Id caseId = Cases(index).addPath(u"Cluster"_s).value_or(NoId);
    PlainText plain(interview());
    const auto anySpan = [&] {
        const qint64 start = upTo(plain.length() - 1);
        return Span{start, start + 1 + upTo(std::min<qint64>(plain.length() - start - 1, 30))};
    };
    std::set<Id> codings;
    std::set<Id> caseLinks;
    std::set<Id> memoLinks;
    for (int i = 0; i < 6; ++i) {
        const Span stretch = anySpan();
        Id link = NoId;
        VERIFY_RESULT(project.project().apply(u"Link"_s, [&](Writer &writer) -> Result<> {
            const Result<Id> made = Cases::writeLink(
                writer, {.caseId = caseId, .document = document, .stretch = stretch});
            link = made.value_or(NoId);
            return made ? Result<>() : std::unexpected(made.error());
        }));
        plain.mark(link, stretch);
        caseLinks.insert(link);
        const Span passage = anySpan();
        VERIFY_RESULT(project.project().apply(u"Memo"_s, [&](Writer &writer) -> Result<> {
            MemoRow memo;
            memo.title = u"M"_s;
            const Result<Id> made = writer.insert(memo);
            CROSSCASE_TRY(made);
            MemoLinkRow row;
            row.memo = *made;
            row.document = document;
            row.startAt = passage.start;
            row.endAt = passage.end;
            const Result<Id> linked = writer.insert(row);
            link = linked.value_or(NoId);
            return linked ? Result<>() : std::unexpected(linked.error());
        }));
        plain.mark(link, passage);
        memoLinks.insert(link);
    }
    for (int i = 0; i < 14; ++i) {
        const Span span = anySpan();
        const Result<Id> made = Codings(index).add({.document = document, .code = code, .span = span});
        VERIFY_RESULT(made);
        plain.mark(*made, span);
        codings.insert(*made);
    }

    const RowDigest before = *RowDigest::of(project.project().read());
    int changes = 0;
    for (int session = 0; session < Sessions; ++session) {
        QList<TextEdit> edits;
        while (edits.size() < EditsASession) {
            const std::optional<TextEdit> edit = anyEdit(plain);
            if (!edit)
                continue;
            plain.edit(*edit);
            edits.append(*edit);
        }
        const Id last = project.project().nextUndo()->id;
        VERIFY_RESULT(Documents(index).correct(document, edits));
        changes += project.project().nextUndo()->id != last ? 1 : 0;
        QCOMPARE(*project.project().read().body(document), plain.text());

        for (Id id : codings) {
            const std::optional<Span> wanted = plain.passage(id);
            const Coding *coding = index.codings().find(id);
            QCOMPARE(coding != nullptr, wanted.has_value());
            if (coding)
                QCOMPARE(coding->span, *wanted);
        }
        std::map<Id, Span> stretches;
        for (const CaseLinkRow &link : index.linksOfDocument(document))
            stretches.insert({link.id, {*link.startAt, *link.endAt}});
        for (Id id : caseLinks) {
            const std::optional<Span> wanted = plain.passage(id);
            QCOMPARE(stretches.contains(id), wanted.has_value());
            if (wanted)
                QCOMPARE(stretches.at(id), *wanted);
        }
        for (Id id : memoLinks) {
            const Result<MemoLinkRow> link = project.project().read().row<MemoLinkRow>(id);
            const std::optional<Span> wanted = plain.passage(id);
            QCOMPARE(link->startAt.has_value(), wanted.has_value());
            if (wanted)
                QCOMPARE((Span{*link->startAt, *link->endAt}), *wanted);
        }
        QList<SeenTurn> turns;
        for (const TurnRow &turn : index.turns(document))
            turns.append({turn.span, turn.saidAt, index.speaker(turn.speaker)->name});
        const QList<SeenTurn> seen = plain.turns();
        QCOMPARE(turns.size(), seen.size());
        for (qsizetype i = 0; i < turns.size(); ++i) {
            QCOMPARE(turns.at(i).span, seen.at(i).span);
            QCOMPARE(turns.at(i).saidAt, seen.at(i).saidAt);
            QCOMPARE(turns.at(i).speaker, seen.at(i).speaker);
        }
    }
    for (; changes > 0; --changes)
        VERIFY_RESULT(project.project().undo());
    QVERIFY(*RowDigest::of(project.project().read()) == before);
}

QTEST_GUILESS_MAIN(TestRandomEdits)
#include "test_randomedits.moc"
