// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/turns.h"

#include "text/names.h"
#include "text/words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct SpeechFacts
{
    qint64 turns = 0;
    qint64 words = 0;
    qint64 questions = 0; ///< question marks
    qint64 handovers = 0; ///< turns that end with a question

    // A little is added on both sides, so that few turns say little.
    [[nodiscard]] double handoverShare() const
    {
        return (double(handovers) + 0.25) / (double(turns) + 2) + 0.02;
    }
    [[nodiscard]] double questionRate() const { return double(questions) / double(words + 1) + 0.002; }
    [[nodiscard]] double meanWords() const
    {
        return (double(words) + 1) / double(std::max<qint64>(turns, 1));
    }
};

bool isQuestionMark(QChar c)
{
    // The last one is Greek, where it is written as such.
    return c == u'?' || c == u'？' || c == u'؟' || c == u'\u037e';
}

bool endsAsking(QStringView said)
{
    while (!said.isEmpty() && (said.last().isSpace() || u"\"'”’»*_)]"_s.contains(said.last())))
        said.chop(1);
    return !said.isEmpty() && isQuestionMark(said.last());
}

/// Names that the text before the first turn gives the interviewer: `Interviewer = A`, "Interviewer is Jo Smith."
QStringList announcedInterviewers(QStringView preamble)
{
    static const QRegularExpression announced(
        u"\\b(?:interviewers?|interviewerin|interviewed by|moderators?|host(?:s|ed by)?|intervjuer(?:en)?|intervjuet av|"
        "intervjuar(?:en)?|intervieweur|entrevistador[a]?|intervistatore|intervjuare|facilitator)\\b\\s*\\**"
        "(?:=|:|：|is|was|er|var|ist|war|–|-)?\\s*\\**\\s*(?<name>[^\\n.,;()]{1,60})"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    for (auto it = announced.globalMatchView(preamble); it.hasNext();)
        names.append(it.next().captured(u"name"_s).simplified());
    return names;
}

bool isAnnounced(const QString &name, const QStringList &announced)
{
    const QString folded = foldedName(name);
    for (const QString &other : announced) {
        const QString given = foldedName(other);
        if (folded == given || (folded.size() > 1 && given.startsWith(folded + u' '))
            || (given.size() > 2 && folded.startsWith(given + u' ')))
            return true;
        // "Anna Berg" is labelled AB.
        QString initials;
        for (const QString &word : given.split(u' ', Qt::SkipEmptyParts))
            initials += word.front();
        if (initials.size() > 1 && folded == initials)
            return true;
    }
    return false;
}

/// "Int" and "I" beside "Interviewer" are the same role written shorter.
bool isShortOf(const QString &folded, const QString &longer)
{
    return isInterviewerName(folded) && isInterviewerName(longer) && folded.size() < longer.size()
        && longer.startsWith(folded);
}

class SpeakerDescription
{
public:
    SpeakerDescription(const CodePointMap &text, Recognition &recognition, const RecognitionOptions &options)
        : m_text(text)
        , m_recognition(recognition)
        , m_options(options)
    {
    }

    void describe()
    {
        count();
        findVariants();
        guessInterviewers();
    }

private:
    void count()
    {
        m_recognition.speakers.clear();
        for (const TurnShape &turn : std::as_const(m_recognition.turns)) {
            if (turn.speaker.isEmpty())
                continue;
            auto place = m_index.constFind(turn.speaker);
            if (place == m_index.constEnd()) {
                place = m_index.insert(turn.speaker, m_recognition.speakers.size());
                m_recognition.speakers.append({turn.speaker});
                m_facts.append(SpeechFacts{});
            }
            SpeechFacts &facts = m_facts[*place];
            ++facts.turns;
            facts.words += wordsSaid(m_text, turn.said, m_recognition.marks);
            const QStringView said = m_text.view(turn.said);
            facts.questions += std::ranges::count_if(said, isQuestionMark);
            facts.handovers += endsAsking(said) ? 1 : 0;
        }
        for (qsizetype i = 0; i < m_facts.size(); ++i) {
            m_recognition.speakers[i].turns = m_facts[i].turns;
            m_recognition.speakers[i].words = m_facts[i].words;
        }
    }

    /// The name that a rarer one seems to stand for.
    void findVariants()
    {
        QList<SpeakerGuess> &speakers = m_recognition.speakers;
        QHash<QString, int> numbers; // how many numbered forms each role has
        for (const SpeakerGuess &speaker : std::as_const(speakers)) {
            if (unnumberedName(speaker.name) != foldedName(speaker.name))
                ++numbers[unnumberedName(speaker.name)];
        }
        for (SpeakerGuess &speaker : speakers) {
            const SpeakerGuess *best = nullptr;
            for (const SpeakerGuess &other : std::as_const(speakers)) {
                if (&other == &speaker || !isVariant(speaker, other, numbers))
                    continue;
                // Towards the more frequent one; among equals towards the first, so that there is no circle.
                const bool larger = other.turns > speaker.turns
                    || (other.turns == speaker.turns && &other < &speaker);
                if (larger && (!best || other.turns > best->turns))
                    best = &other;
            }
            if (best)
                speaker.variantOf = best->variantOf.isEmpty() ? best->name : best->variantOf;
        }
    }

    bool isVariant(const SpeakerGuess &speaker, const SpeakerGuess &other,
                   const QHash<QString, int> &numbers) const
    {
        const QString left = foldedName(speaker.name);
        const QString right = foldedName(other.name);
        if (left == right)
            return true;
        // "Interviewer 1" is the interviewer as long as there is no "Interviewer 2".
        const QString leftRole = unnumberedName(speaker.name);
        const QString rightRole = unnumberedName(other.name);
        if (leftRole == rightRole && (left == leftRole || right == rightRole) && numbers.value(leftRole) == 1
            && !isCodeName(speaker.name) && !isCodeName(other.name))
            return true;
        if (isShortOf(left, right) || isShortOf(right, left))
            return numbers.value(leftRole) + numbers.value(rightRole) <= 1;
        // A first name of exactly one full name.
        if (isFirstNameOf(left, right))
            return bearers(left) == 1;
        if (isFirstNameOf(right, left))
            return bearers(right) == 1;
        const qint64 rarer = std::min(speaker.turns, other.turns);
        const qint64 commoner = std::max(speaker.turns, other.turns);
        return isMisspelling(left, right) && rarer * 10 <= commoner;
    }

    static bool isFirstNameOf(const QString &shorter, const QString &longer)
    {
        if (shorter.size() <= 2 || !longer.startsWith(shorter + u' '))
            return false;
        const QString rest = longer.mid(shorter.size() + 1); // empty where what stood there folds to nothing
        return !rest.isEmpty() && !rest.front().isDigit() && !rest.startsWith(u'(');
    }

    int bearers(const QString &firstName) const
    {
        return int(std::ranges::count_if(m_recognition.speakers, [&](const SpeakerGuess &speaker) {
            return isFirstNameOf(firstName, foldedName(speaker.name));
        }));
    }

    void guessInterviewers()
    {
        QList<SpeakerGuess> &speakers = m_recognition.speakers;
        if (!m_options.interviewers.isEmpty()) {
            for (SpeakerGuess &speaker : speakers) {
                speaker.interviewer = std::ranges::any_of(m_options.interviewers, [&](const QString &name) {
                    return foldedName(name) == foldedName(speaker.name);
                });
                speaker.confidence = 1;
            }
            return;
        }
        const qint64 start = m_recognition.turns.isEmpty() ? 0 : m_recognition.turns.first().span.start;
        const QStringList announced = announcedInterviewers(m_text.view({0, start}));
        if (markThose(0.97,
                      [&](const SpeakerGuess &speaker) { return isAnnounced(speaker.name, announced); }))
            return;
        // A single I, Q or Host among many others may be somebody's initial, so the others' number lowers trust.
        if (speakers.size() > 1
            && markThose(0.95, [](const SpeakerGuess &speaker) { return isInterviewerName(speaker.name); }))
            return;
        if (speakers.size() == 1) {
            speakers.first().interviewer = false;
            speakers.first().confidence = isInterviewerName(speakers.first().name) ? 0.3 : 0.6;
            return;
        }
        guessByQuestions();
    }

    template<typename Test>
    bool markThose(double confidence, Test test)
    {
        QList<SpeakerGuess> &speakers = m_recognition.speakers;
        if (!std::ranges::any_of(speakers, test) || std::ranges::all_of(speakers, test))
            return false;
        for (SpeakerGuess &speaker : speakers) {
            speaker.interviewer = test(speaker);
            speaker.confidence = confidence;
        }
        return true;
    }

    /// Beside the one who says most, interviewers are those who hand over with a question, ask more and say less.
    void guessByQuestions()
    {
        QList<SpeakerGuess> &speakers = m_recognition.speakers;
        if (m_facts.isEmpty())
            return;
        const auto main = std::ranges::max_element(m_facts, {}, &SpeechFacts::words);
        const qint64 turns = m_recognition.turns.size();
        // Who hardly speaks does not lead the talk.
        const auto counts = [turns](const SpeechFacts &facts) {
            return facts.turns >= 2 && facts.turns * 20 >= turns;
        };
        // Among several people a chance difference is likelier, so more is asked for.
        const double least = std::ranges::count_if(m_facts, counts) <= 2 ? 0.4 : 0.8;
        for (qsizetype i = 0; i < m_facts.size(); ++i) {
            const SpeechFacts &facts = m_facts[i];
            double evidence = 0;
            const bool may = counts(facts) && facts.questions > 0 && !isUnknownName(speakers[i].name);
            if (&facts != &*main && may) {
                evidence = 0.5 * std::log(facts.handoverShare() / main->handoverShare())
                    + 0.5 * std::log(main->meanWords() / facts.meanWords())
                    + 0.3 * std::log(facts.questionRate() / main->questionRate());
            }
            speakers[i].interviewer = evidence >= least;
            speakers[i].confidence = speakers[i].interviewer ? std::min(0.9, 0.45 + 0.2 * evidence) : 0.5;
        }
    }

    const CodePointMap &m_text;
    Recognition &m_recognition;
    const RecognitionOptions &m_options;
    QHash<QString, qsizetype> m_index;
    QList<SpeechFacts> m_facts;
};

} // namespace

void describeSpeakers(const CodePointMap &text, Recognition &recognition, const RecognitionOptions &options)
{
    SpeakerDescription(text, recognition, options).describe();
}

qint64 wordsSaid(const CodePointMap &text, Span span, const QList<Mark> &marks)
{
    qint64 words = 0;
    qint64 from = span.start;
    auto mark = std::ranges::lower_bound(marks, span.start, {},
                                         [](const Mark &each) { return each.span.start; });
    // A label's mark may hold a time's, and formatting may begin earlier; only labels and times matter, and they are
    // never longer than a line, so a look back over a few is enough.
    constexpr int LookBack = 8;
    for (int i = 0; i < LookBack && mark != marks.begin(); ++i)
        --mark;
    for (; mark != marks.end() && mark->span.start < span.end; ++mark) {
        const bool skipped = mark->kind == Mark::Kind::Label || mark->kind == Mark::Kind::Time;
        if (!skipped || mark->span.end <= from)
            continue;
        if (mark->span.start > from)
            words += countWords(text, {from, mark->span.start});
        from = mark->span.end;
    }
    if (from < span.end)
        words += countWords(text, {from, span.end});
    return words;
}

} // namespace Crosscase
