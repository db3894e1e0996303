// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/generate/generator.h"

#include "coding/cases.h"
#include "coding/codebook.h"
#include "coding/codings.h"
#include "project/project.h"
#include "store/timestamp.h"
#include "text/orderkey.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <future>
#include <random>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int VocabularySize = 20000;
constexpr qint64 DocumentsPerChange = 50; // keeps a change's memory small
constexpr qint64 MsPerWord = 400;         // 150 words a minute

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Generator)
};

/// Draws ranks 0..n-1 with weight 1/(rank+1).
class Zipf
{
public:
    explicit Zipf(size_t n)
    {
        double sum = 0;
        for (size_t i = 0; i < n; ++i)
            m_upTo.push_back(sum += 1.0 / double(i + 1));
    }
    size_t operator()(std::mt19937 &random) const
    {
        // mt19937's own numbers, not a std distribution: those differ between standard libraries.
        const double at = double(random()) / double(std::mt19937::max()) * m_upTo.back();
        return std::min(size_t(std::ranges::lower_bound(m_upTo, at) - m_upTo.begin()), m_upTo.size() - 1);
    }

private:
    std::vector<double> m_upTo;
};

/// A word's place in its document.
struct Word
{
    qint32 start;
    qint32 end;
};

/// One made-up coding.
struct CodedStretch
{
    Span span;
    size_t code; ///< by how much it is used
    QStringView stance;
};

/// One made-up interview.
struct Interview
{
    QString body;
    QList<TurnRow> turns; ///< speaker 1 asks, 2 answers
    QList<MarkRow> marks;
    std::vector<std::vector<Word>> answers; ///< words of each informant turn
    std::vector<CodedStretch> codings;
};

/// Makes up interviews: each by itself, so that several can be made at once and all are the same whoever makes them.
class Interviewer
{
public:
    explicit Interviewer(const GeneratedSize &size)
        : m_size(size)
        , m_words(VocabularySize)
        , m_codeUse(size_t(std::max<qint64>(size.codes, 1)))
    {
        makeVocabulary();
    }

    [[nodiscard]] Interview interview(qint64 number) const
    {
        std::mt19937 random(mixed(number));
        Interview interview;
        interview.body.reserve(m_size.words * 6);
        qint64 said = 0;
        for (int i = 0; said < m_size.words; ++i) {
            const bool asks = i % 2 == 0;
            const int wanted = asks ? 5 + upTo(random, 20) : 30 + upTo(random, 120);
            const qint64 words = std::min<qint64>(wanted, m_size.words - said);
            if (i > 0)
                interview.body += u"\n\n"_s;
            TurnRow turn;
            turn.speaker = asks ? 1 : 2;
            turn.span.start = interview.body.size();
            const QString label = asks ? u"Interviewer:"_s : u"Informant:"_s;
            interview.body += label + u' ';
            MarkRow mark;
            mark.kind = u"label"_s;
            mark.span = {turn.span.start, turn.span.start + label.size()};
            mark.value = asks ? u"Interviewer"_s : u"Informant"_s;
            interview.marks.append(mark);
            turn.saidAt = interview.body.size();
            turn.words = words;
            turn.startMs = said * MsPerWord;
            std::vector<Word> places;
            say(random, interview, int(words), asks ? nullptr : &places);
            if (!asks)
                interview.answers.push_back(std::move(places));
            turn.span.end = interview.body.size();
            interview.turns.append(turn);
            said += words;
        }
        code(random, interview, number);
        return interview;
    }

private:
    /// Where chance begins for an interview: neighbours have nothing in common (the finaliser of MurmurHash3).
    [[nodiscard]] quint32 mixed(qint64 number) const
    {
        quint64 bits = quint64(m_size.seed) << 32 ^ quint64(number + 1);
        bits = (bits ^ bits >> 33) * 0xff51afd7ed558ccdULL;
        bits = (bits ^ bits >> 33) * 0xc4ceb9fe1a85ec53ULL;
        return quint32(bits ^ bits >> 33);
    }
    static int upTo(std::mt19937 &random, int most) { return int(random() % quint32(most + 1)); }

    void makeVocabulary()
    {
        static const char *const onsets[] = {"b", "d", "f", "g", "k", "l",  "m", "n",
                                             "p", "r", "s", "t", "v", "st", ""};
        static const char16_t *const vowels[] = {u"a", u"e", u"i", u"o", u"u", u"ø", u"å", u"ai", u"é"};
        std::mt19937 random(m_size.seed);
        for (int i = 0; i < VocabularySize; ++i) {
            QString word;
            // Frequent words are short, as in any language.
            for (int syllables = 1 + int(std::log10(i + 1.0)) / 2 + upTo(random, 1); syllables > 0;
                 --syllables) {
                word += QLatin1StringView(onsets[upTo(random, int(std::size(onsets)) - 1)]);
                word += QStringView(vowels[upTo(random, int(std::size(vowels)) - 1)]);
            }
            m_vocabulary.push_back(word);
        }
    }

    void say(std::mt19937 &random, Interview &interview, int words, std::vector<Word> *places) const
    {
        for (int i = 0; i < words; ++i) {
            if (i > 0)
                interview.body += u' ';
            const qint32 start = qint32(interview.body.size());
            const QString &word = m_vocabulary[m_words(random)];
            interview.body += word;
            if (places)
                places->push_back({start, qint32(interview.body.size())});
            if (i % 12 == 11 || i == words - 1)
                interview.body += u'.';
        }
    }

    /// The interview's share of all codings: stretches of answers that begin and end anywhere, so that they overlap.
    void code(std::mt19937 &random, Interview &interview, qint64 number) const
    {
        if (interview.answers.empty() || m_size.codes == 0)
            return;
        const qint64 from = m_size.codings * number / m_size.documents;
        const qint64 to = m_size.codings * (number + 1) / m_size.documents;
        for (qint64 i = from; i < to; ++i) {
            const auto &answer = interview.answers[size_t(upTo(random, int(interview.answers.size()) - 1))];
            const int first = upTo(random, int(answer.size()) - 1);
            const int last = std::min(first + 4 + upTo(random, 76), int(answer.size()) - 1);
            static constexpr QStringView stances[] = {u"", u"x", u"x", u"x", u"o", u"-"};
            const size_t use = m_codeUse(random);
            interview.codings.push_back(
                {{answer[size_t(first)].start, answer[size_t(last)].end}, use, stances[upTo(random, 5)]});
        }
    }

    GeneratedSize m_size;
    Zipf m_words;
    Zipf m_codeUse;
    std::vector<QString> m_vocabulary;
};

class Generator
{
public:
    Generator(Project &project, const GeneratedSize &size)
        : m_project(project)
        , m_size(size)
        , m_interviewer(size)
    {
    }

    Result<> run(const std::function<bool(qint64)> &progress)
    {
        CROSSCASE_TRY(writeFrame());
        std::future<std::vector<Interview>> next = make(0);
        for (qint64 first = 0; first < m_size.documents; first += DocumentsPerChange) {
            const std::vector<Interview> interviews = next.get();
            const qint64 last = first + qint64(interviews.size());
            next = make(last); // while these are written
            const Result<ChangeSet> applied = m_project.apply(
                Texts::tr("Generate interviews"), [&](Writer &writer) -> Result<> {
                    for (qint64 i = first; i < last; ++i)
                        CROSSCASE_TRY(writeInterview(writer, interviews[size_t(i - first)], i));
                    return {};
                });
            CROSSCASE_TRY(applied);
            if (progress && !progress(last))
                return cancelled();
        }
        return {};
    }

private:
    [[nodiscard]] std::future<std::vector<Interview>> make(qint64 first) const
    {
        return std::async(std::launch::async, [this, first] {
            std::vector<Interview> interviews;
            for (qint64 i = first; i < std::min(first + DocumentsPerChange, m_size.documents); ++i)
                interviews.push_back(m_interviewer.interview(i));
            return interviews;
        });
    }

    /// Codes, cases and the coder.
    Result<> writeFrame()
    {
        const Result<ChangeSet> applied = m_project.apply(
            Texts::tr("Generate codebook and cases"), [&](Writer &writer) -> Result<> {
                const Result<Id> coder = Codings::writeCoder(writer, m_project.coderName());
                CROSSCASE_TRY(coder);
                m_coder = *coder;
                Id head = NoId;
                for (qint64 i = 0; i < m_size.codes; ++i) {
                    if (i % 12 == 0) {
                        const Result<Id> made = Codebook::write(
                            writer, {.name = u"Theme %1"_s.arg(i / 12 + 1), .codable = false});
                        CROSSCASE_TRY(made);
                        head = *made;
                    }
                    const Result<Id> made = Codebook::write(
                        writer, {.name = u"Code %1"_s.arg(i + 1), .parent = head});
                    CROSSCASE_TRY(made);
                    m_codes.push_back(*made);
                }
                const QStringList kinds{u"cluster"_s, u"organisation"_s, u"informant"_s};
                const qint64 cases = std::max<qint64>(m_size.cases, 1);
                const qint64 clusters = std::max<qint64>(1, std::min<qint64>(20, cases / 4));
                for (qint64 i = 0; i < cases; ++i) {
                    const qint64 cluster = i * clusters / cases;
                    const QString path = u"Cluster %1/Organisation %2/Informant %3"_s.arg(cluster + 1)
                                             .arg(i / 2 + 1)
                                             .arg(i + 1);
                    const Result<Id> made = Cases::writePath(writer, path, kinds);
                    CROSSCASE_TRY(made);
                    m_cases.push_back(*made);
                }
                return {};
            });
        if (!applied)
            return std::unexpected(applied.error());
        return {};
    }

    Result<> writeInterview(Writer &writer, const Interview &interview, qint64 number)
    {
        m_position = orderKeyBetween(m_position, {});
        DocumentHeadRow head;
        head.position = m_position;
        head.name = u"Interview %1"_s.arg(number + 1);
        head.length = interview.body.size(); // no character beyond the basic plane: units are code points
        head.words = m_size.words;
        head.originFormat = u"generated"_s;
        head.createdAt = nowUtc();
        const Result<Id> document = writer.insert(head);
        CROSSCASE_TRY(document);
        DocumentBodyRow body;
        body.id = *document;
        body.body = interview.body;
        CROSSCASE_TRY(writer.insert(body));

        Id speakers[3] = {};
        for (int i = 1; i <= 2; ++i) {
            SpeakerRow speaker;
            speaker.document = *document;
            speaker.name = i == 1 ? u"Interviewer"_s : u"Informant"_s;
            speaker.interviewer = i == 1;
            const Result<Id> made = writer.insert(speaker);
            CROSSCASE_TRY(made);
            speakers[i] = *made;
        }
        for (TurnRow turn : interview.turns) {
            turn.document = *document;
            turn.speaker = speakers[turn.speaker];
            CROSSCASE_TRY(writer.insert(turn));
        }
        for (MarkRow mark : interview.marks) {
            mark.document = *document;
            CROSSCASE_TRY(writer.insert(mark));
        }
        CaseLinkRow link;
        link.caseId = m_cases[size_t(number) % m_cases.size()];
        link.document = *document;
        link.speaker = speakers[2];
        CROSSCASE_TRY(writer.insert(link));
        for (const CodedStretch &passage : interview.codings) {
            CodingRow coding;
            coding.document = *document;
            coding.code = m_codes[passage.code];
            coding.coder = m_coder;
            coding.span = passage.span;
            coding.stance = passage.stance.toString();
            coding.createdAt = head.createdAt;
            CROSSCASE_TRY(writer.insert(coding));
        }
        return {};
    }

    Project &m_project;
    GeneratedSize m_size;
    Interviewer m_interviewer;
    std::vector<Id> m_codes;
    std::vector<Id> m_cases;
    Id m_coder = NoId;
    QString m_position;
};

} // namespace

Result<> generateProject(Project &project, const GeneratedSize &size,
                         const std::function<bool(qint64)> &progress)
{
    if (size.documents < 0 || size.words < 1 || size.codes < 0 || size.codings < 0 || size.cases < 0)
        return invalid(Texts::tr("The sizes of a generated project must be positive numbers."));
    return Generator(project, size).run(progress);
}

} // namespace Crosscase
