// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/labelchoice.h"

#include "text/names.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

// As linehead.cpp has it, for heads that come from formatting.
constexpr qsizetype LongestName = 63;

struct FamilyTraits
{
    QLatin1StringView shapeName;
    double weight = 1; ///< how much a line of this shape says: a name with a time says more than a short line
};

constexpr FamilyTraits Traits[HeadFamilyCount] = {
    {"name-colon"_L1, 1.0},   {"name-time"_L1, 1.05},  {"time-name"_L1, 1.02}, {"tab"_L1, 0.95},
    {"bracket-name"_L1, 0.8}, {"paren-name"_L1, 0.75}, {"dash-name"_L1, 0.72}, {"bold-name"_L1, 0.9},
    {"name-line"_L1, 0.7},    {"time"_L1, 0.3},
};

/// Labels of one family, line by line, and what their lines have in common.
struct Candidate
{
    qsizetype line = 0;
    LineHead head;
    bool blankBefore = false;
    bool blankBelow = false; ///< the words stand below a blank line
    bool quoted = false;     ///< the words above end in a colon, as before a quotation
};

struct NameFacts
{
    int count = 0;
    int blankBefore = 0;
    int marked = 0;
    int tight = 0;
    int timeFirst = 0;
    int strong = 0;
    int blankBelow = 0;
    int quoted = 0;
    qsizetype words = 0; ///< of text on the label's line, roughly
    bool timed = false;
};

class FamilyChoice
{
public:
    FamilyChoice(HeadFamily family, QStringView text, const QList<TextLine> &lines,
                 const RecognitionOptions &options)
        : m_family(family)
        , m_text(text)
        , m_lines(lines)
        , m_linesAreParagraphs(options.linesAreParagraphs)
    {
        for (const QString &name : options.notSpeakers)
            m_forbidden.insert(foldedName(name));
        for (const QString &name : options.interviewers)
            m_forced.insert(foldedName(name));
        for (const TextLine &line : lines)
            m_written += line.blank ? 0 : 1;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const bool parted = i == 0 || m_lines[i - 1].blank || m_linesAreParagraphs;
            m_parted += !m_lines[i].blank && parted && !isSeparatorLine(lineText(i)) ? 1 : 0;
        }
    }

    void add(qsizetype line, const LineHead &head)
    {
        if (m_family == HeadFamily::TimeText) {
            // A time with nothing after it stands above words; above a blank line it ends what was said.
            const bool bare = head.saidStart >= m_lines[line].end - m_lines[line].start;
            if (!bare || (line + 1 < m_lines.size() && !m_lines[line + 1].blank))
                m_candidates.push_back({line, head, followsBlank(line)});
            return;
        }
        const QString folded = foldedName(head.name);
        if (m_forbidden.contains(folded) || head.name.size() > LongestName || !isPlausibleName(head.name))
            return;
        if (isNeverSpeaker(head.name) && !m_forced.contains(folded))
            return;
        if (!stands(line, head))
            return;
        const bool alone = m_family == HeadFamily::NameLine && !lineText(line).trimmed().startsWith(u'#');
        m_candidates.push_back({line, head, followsBlank(line),
                                alone && line + 1 < m_lines.size() && m_lines[line + 1].blank,
                                followsColon(line)});
    }

    void choose()
    {
        if (m_family == HeadFamily::TimeText) {
            if (m_candidates.size() >= 3 && 4 * qint64(m_candidates.size()) >= m_written) {
                m_chosen = m_candidates;
                m_confidence = 0.6;
            }
            return;
        }
        dropHeaderBlock();
        dropDetachedLines();
        gather();
        acceptNames();
        for (const Candidate &candidate : m_candidates) {
            if (m_accepted.contains(candidate.head.name))
                m_chosen.push_back(candidate);
        }
        judge();
    }

    [[nodiscard]] HeadFamily family() const { return m_family; }
    [[nodiscard]] double score() const { return double(m_chosen.size()) * Traits[int(m_family)].weight; }
    [[nodiscard]] double confidence() const { return m_confidence; }
    [[nodiscard]] const std::vector<Candidate> &chosen() const { return m_chosen; }
    [[nodiscard]] const QSet<QString> &accepted() const { return m_accepted; }

private:
    QStringView lineText(qsizetype line) const
    {
        return m_text.sliced(m_lines[line].start, m_lines[line].end - m_lines[line].start);
    }

    bool followsBlank(qsizetype line) const
    {
        // A time alone above belongs to the label.
        while (line > 0 && !m_lines[line - 1].blank && isTimeLine(lineText(line - 1)))
            --line;
        return line == 0 || m_lines[line - 1].blank || m_linesAreParagraphs;
    }

    bool followsColon(qsizetype line) const
    {
        while (line > 0 && m_lines[line - 1].blank)
            --line;
        return line > 0 && lineText(line - 1).trimmed().endsWith(u':');
    }

    /// Whether a label that stands alone has its words where they must be.
    bool stands(qsizetype line, const LineHead &head) const
    {
        const bool alone = m_family == HeadFamily::NameLine || m_family == HeadFamily::TimeNameLine;
        if (m_family == HeadFamily::BracketName)
            return !isRemark(head.name);
        if (!alone)
            return true;
        if (line + 1 >= m_lines.size())
            return false;
        const bool heading = lineText(line).trimmed().startsWith(u'#');
        qsizetype below = line + 1;
        if (m_lines[below].blank) {
            if (below + 1 >= m_lines.size())
                return false;
            ++below;
            // `Name⏎⏎words`: no heading, so the name must be as short as names are.
            if (!heading && (m_lines[below].blank || head.name.count(u' ') > 3))
                return false;
        }
        if (m_family == HeadFamily::TimeNameLine)
            return head.name.size() <= 40 && !beginsWithTime(below);
        return head.name.size() <= 40 && followsBlank(line) && !lineText(below).trimmed().startsWith(u'#');
    }

    bool beginsWithTime(qsizetype line) const
    {
        const QList<LineHead> heads = lineHeads(lineText(line));
        return std::ranges::any_of(heads,
                                   [](const LineHead &head) { return head.family == HeadFamily::TimeText; });
    }

    /// `Interviewer: Anna⏎Date: ...` at a file's top describes the talk and is no part of it. It is told by a key such
    /// as Date among its lines, or by standing without blank lines in a file whose turns are parted by them.
    void dropHeaderBlock()
    {
        if (m_family != HeadFamily::NameColon || m_candidates.empty())
            return;
        qsizetype begin = 0;
        while (begin < m_lines.size() && m_lines[begin].blank)
            ++begin;
        qsizetype blockEnd = begin;
        bool key = false;
        int rows = 0;
        constexpr qsizetype HeaderLines = 40;
        for (qsizetype line = begin; line < std::min(m_lines.size(), begin + HeaderLines); ++line) {
            if (m_lines[line].blank)
                continue;
            for (const LineHead &head : lineHeads(lineText(line))) {
                if (head.family == HeadFamily::NameColon && isHeaderKey(head.name)) {
                    key = true;
                    blockEnd = line;
                }
            }
        }
        if (key) {
            // The block goes on to the next blank line, or where there are none to the first who speaks again later.
            const qsizetype lastKey = blockEnd;
            while (blockEnd + 1 < m_lines.size() && !m_lines[blockEnd + 1].blank
                   && lineText(blockEnd + 1).size() < 100)
                ++blockEnd;
            const auto sentence = [&](qsizetype end) {
                return std::ranges::any_of(m_candidates, [&](const Candidate &candidate) {
                    return candidate.line <= end && !isShortRow(candidate);
                });
            };
            // Labels with whole sentences before the key: the key is part of the talk.
            if (sentence(lastKey))
                return;
            const auto within = std::ranges::count_if(
                m_candidates, [&](const Candidate &candidate) { return candidate.line <= blockEnd; });
            if (sentence(blockEnd) || 2 * within > qsizetype(m_candidates.size()))
                blockEnd = lastKey;
            std::erase_if(m_candidates,
                          [&](const Candidate &candidate) { return candidate.line <= blockEnd; });
            return;
        }
        size_t rowsEnd = 0;
        while (rowsEnd < m_candidates.size() && isShortRow(m_candidates[rowsEnd])
               && (rowsEnd == 0 || m_candidates[rowsEnd].line == m_candidates[rowsEnd - 1].line + 1)) {
            ++rowsEnd;
            ++rows;
        }
        if (rows < 2 || rowsEnd == m_candidates.size())
            return;
        const size_t later = m_candidates.size() - rowsEnd;
        const auto parted = std::count_if(m_candidates.begin() + qsizetype(rowsEnd), m_candidates.end(),
                                          [](const Candidate &candidate) { return candidate.blankBefore; });
        if (later >= 3 && size_t(parted) == later)
            m_candidates.erase(m_candidates.begin(), m_candidates.begin() + qsizetype(rowsEnd));
    }

    /// Short paragraphs are names only in a text that sets no words right below its names.
    void dropDetachedLines()
    {
        if (m_family != HeadFamily::NameLine)
            return;
        QSet<QString> attached;
        qsizetype detached = 0;
        for (const Candidate &candidate : m_candidates) {
            if (candidate.blankBelow)
                ++detached;
            else
                attached.insert(candidate.head.name);
        }
        if (detached > 2 * (qsizetype(m_candidates.size()) - detached))
            return;
        std::erase_if(m_candidates, [&](const Candidate &candidate) {
            return candidate.blankBelow && !attached.contains(candidate.head.name);
        });
    }

    bool isShortRow(const Candidate &candidate) const
    {
        const QStringView said = lineText(candidate.line).sliced(candidate.head.saidStart);
        return said.size() < 80 && !said.contains(u'?') && said.count(u' ') < 10;
    }

    void gather()
    {
        for (const Candidate &candidate : m_candidates) {
            NameFacts &facts = m_facts[candidate.head.name];
            if (facts.count == 0)
                m_names.append(candidate.head.name);
            ++facts.count;
            facts.blankBefore += candidate.blankBefore ? 1 : 0;
            facts.marked += candidate.head.marked ? 1 : 0;
            facts.tight += candidate.head.tight ? 1 : 0;
            facts.timeFirst += candidate.head.timeFirst ? 1 : 0;
            facts.strong += candidate.head.strong ? 1 : 0;
            facts.blankBelow += candidate.blankBelow ? 1 : 0;
            facts.quoted += candidate.quoted ? 1 : 0;
            facts.timed = facts.timed || candidate.head.startMs.has_value();
            facts.words += lineText(candidate.line).sliced(candidate.head.saidStart).count(u' ') + 1;
        }
    }

    bool isRole(const QString &name) const
    {
        return isInterviewerName(name) || isIntervieweeName(name) || m_forced.contains(foldedName(name));
    }

    void acceptNames()
    {
        const int all = int(m_candidates.size());
        if (all == 0)
            return;
        const bool small = m_written <= 30;
        int roles = 0;
        for (const QString &name : m_names) {
            const NameFacts &facts = m_facts[name];
            roles += isRole(name) ? 1 : 0;
            const bool role = isRole(name) && (facts.count > 1 || small || !beginsSmall(name));
            bool confident = role || facts.count >= 3 || (small && facts.count >= 2);
            if (facts.strong == facts.count && all >= 2 && !beginsSmall(name))
                confident = true;
            if (confident && !role && beginsSmall(name) && !isCodeName(name))
                confident = facts.count >= 4 && facts.count >= 0.15 * m_written;
            if (confident)
                m_accepted.insert(name);
        }
        dropStrangers();
        qsizetype words = 0;
        int marked = 0;
        for (const NameFacts &facts : std::as_const(m_facts)) {
            words += facts.words;
            marked += facts.marked;
        }
        int sure = 0;
        for (const QString &name : std::as_const(m_accepted))
            sure += m_facts[name].count;
        // Where nearly every paragraph has a label, the rare ones are labels too.
        const double covered = double(all) / std::max(1, paragraphs());
        for (const QString &name : m_names) {
            const NameFacts &facts = m_facts[name];
            if (m_accepted.contains(name) || (beginsSmall(name) && !isCodeName(name)))
                continue;
            const bool speech = sure > 0 || words >= 2 * all;
            const bool emphasised = marked == all && sure >= 2 && covered >= 0.4;
            if (sure >= 4 ? isOfTheKind(facts, name, sure) : (covered >= 0.7 && speech) || emphasised)
                m_accepted.insert(name);
        }
        // One name alone must be on most lines: otherwise it is a word that the author likes before a colon.
        if (m_accepted.size() == 1) {
            const QString only = *m_accepted.cbegin();
            const int count = m_facts[only].count;
            const bool dense = 2 * count >= paragraphs() || m_facts[only].marked == count
                || m_facts[only].timed;
            if (!dense && !isRole(only))
                m_accepted.clear();
        }
        if (m_family == HeadFamily::NameLine || m_family == HeadFamily::BracketName
            || m_family == HeadFamily::ParenName || m_family == HeadFamily::DashName
            || m_family == HeadFamily::BoldName || m_family == HeadFamily::TabName)
            demandRecurrence();
    }

    /// Nonblank lines that follow a blank one, or all nonblank lines in a file without blank lines between turns.
    int paragraphs() const { return m_parted > int(m_candidates.size()) / 2 ? m_parted : int(m_written); }

    /// Out of the frequent names goes one whose lines look unlike those of nearly all others.
    void dropStrangers()
    {
        int total = 0;
        int marked = 0;
        int blankBefore = 0;
        for (const QString &name : std::as_const(m_accepted)) {
            total += m_facts[name].count;
            marked += m_facts[name].marked;
            blankBefore += m_facts[name].blankBefore;
        }
        for (const QString &name : m_names) {
            const NameFacts &facts = m_facts[name];
            if (!m_accepted.contains(name) || isRole(name) || facts.count > 0.1 * total)
                continue;
            const bool looksMarked = facts.marked * 2 > facts.count;
            const bool mostMarked = marked > 0.8 * total;
            const bool mostParted = blankBefore > 0.95 * total;
            if ((mostMarked && !looksMarked) || (mostParted && facts.blankBefore * 2 <= facts.count))
                m_accepted.remove(name);
        }
    }

    /// Whether a name that came once or twice looks like the frequent ones.
    bool isOfTheKind(const NameFacts &facts, const QString &name, int sure) const
    {
        int marked = 0;
        int parted = 0;
        int tight = 0;
        int codes = 0;
        int capitals = 0;
        int single = 0;
        int timeFirst = 0;
        for (const QString &known : m_accepted) {
            const NameFacts &other = m_facts[known];
            marked += other.marked;
            parted += other.blankBefore;
            tight += other.tight;
            timeFirst += other.timeFirst;
            codes += isCodeName(known) ? other.count : 0;
            capitals += known == known.toUpper() ? other.count : 0;
            single += known.contains(u' ') ? 0 : other.count;
        }
        const auto agrees = [sure](int many, bool here) {
            // Only where the known ones agree among themselves can a stranger be told.
            return many > 0.9 * sure ? here : (many < 0.1 * sure ? !here : true);
        };
        // "He said:⏎⏎Boss: you go home" is a quotation, and "Part 2: Work" a heading.
        if (facts.quoted == facts.count || isNumberedHeading(name))
            return false;
        if (!agrees(marked, facts.marked > 0) || !agrees(tight, facts.tight > 0))
            return false;
        // "10:30 Meeting: moved" in a text whose labels have no time before them is a time of day.
        if (timeFirst < 0.1 * sure && facts.timeFirst > 0)
            return false;
        if (parted > 0.9 * sure && facts.blankBefore < facts.count)
            return false;
        if (codes > 0.9 * sure && !isCodeName(name) && !isRole(name) && !name.startsWith(u'?'))
            return false;
        const bool upper = name == name.toUpper();
        if (capitals > 0.9 * sure && !upper)
            return false;
        // Full names throughout: one capitalised word alone is a word, unless it has emphasis as they have.
        const bool firstName = std::ranges::any_of(
            m_accepted, [&](const QString &known) { return known.startsWith(name + u' '); });
        if (single < 0.1 * sure && !firstName && !name.contains(u' ') && facts.marked == 0 && !facts.timed
            && m_family == HeadFamily::NameColon && !isRole(name))
            return false;
        return true;
    }

    /// Shapes that ordinary text has too: at least three lines, a name that comes again, and most of the text.
    void demandRecurrence()
    {
        int total = 0;
        int most = 0;
        for (const QString &name : std::as_const(m_accepted)) {
            total += m_facts[name].count;
            most = std::max(most, m_facts[name].count);
        }
        const double share = double(total)
            / std::max<qint64>(1, m_family == HeadFamily::TabName ? m_written : paragraphs());
        // A role among the names ("Interviewer") makes labels of them even where answers run over many paragraphs.
        const bool roles = std::ranges::any_of(m_accepted,
                                               [this](const QString &name) { return isRole(name); });
        // Prose has dashes and brackets of its own.
        const bool common = m_family == HeadFamily::ParenName || m_family == HeadFamily::DashName;
        const double needed = m_family == HeadFamily::TabName ? 0.6
            : common                                          ? (roles ? 0.4 : 0.6)
            : roles                                           ? 0.05
                                                              : 0.3;
        const bool recurs = double(m_accepted.size()) <= 0.5 * total + 0.5;
        if (total < 3 || most < 2 || share < needed || !recurs || (common && m_accepted.size() < 2)
            || !standApart(total))
            m_accepted.clear();
    }

    /// Names with a blank line below are told from answers such as "Right" by a role among them, or by two that come
    /// again and again with words between all of them.
    bool standApart(int total) const
    {
        int below = 0;
        int few = 0;
        bool roles = false;
        for (const QString &name : m_accepted) {
            below += m_facts[name].blankBelow;
            few += m_facts[name].count < 3 ? 1 : 0;
            roles = roles || isRole(name);
        }
        if (2 * below <= total)
            return true;
        qsizetype next = -1;
        for (const Candidate &candidate : m_candidates) {
            if (!m_accepted.contains(candidate.head.name))
                continue;
            if (candidate.line == next)
                return false; // two in a row: these are words
            next = candidate.line + 2;
        }
        return roles || (m_accepted.size() >= 2 && few == 0 && 5 * total >= 2 * paragraphs());
    }

    void judge()
    {
        if (m_chosen.empty())
            return;
        const double recurrence = 1.0 - double(m_accepted.size()) / double(m_chosen.size());
        const double covered = std::min(1.0, double(m_chosen.size()) / std::max(1, paragraphs()));
        const bool roles = std::ranges::any_of(m_accepted,
                                               [this](const QString &name) { return isRole(name); });
        m_confidence = std::min(0.99, 0.35 + 0.35 * recurrence + 0.2 * covered + (roles ? 0.15 : 0.05));
        const bool single = m_chosen.size() < 2 && !roles;
        if (single || m_confidence < 0.45) {
            m_chosen.clear();
            m_accepted.clear();
            m_confidence = 0;
        }
    }

    HeadFamily m_family;
    QStringView m_text;
    const QList<TextLine> &m_lines;
    bool m_linesAreParagraphs;
    QSet<QString> m_forbidden; ///< folded names
    QSet<QString> m_forced;    ///< folded names
    qint64 m_written = 0;      ///< lines that are not blank
    int m_parted = 0;          ///< lines that begin a paragraph and are no headings or rules
    std::vector<Candidate> m_candidates;
    std::vector<Candidate> m_chosen;
    QHash<QString, NameFacts> m_facts;
    QList<QString> m_names; ///< in order of appearance
    QSet<QString> m_accepted;
    double m_confidence = 0;
};

/// Where bold stretches begin and end, UTF-16.
QHash<qsizetype, qsizetype> emphasisedBeginnings(const CodePointMap &map, const QList<Span> &spans)
{
    QHash<qsizetype, qsizetype> ends;
    for (const Span &span : spans)
        ends.insert(map.toUtf16(span.start), map.toUtf16(span.end));
    return ends;
}

/// The head of a line whose beginning is bold: whether it is a name is for the choice to say.
LineHead boldHead(QStringView line, qsizetype boldEnd)
{
    LineHead head;
    head.family = HeadFamily::BoldName;
    head.name = line.first(boldEnd).toString().simplified();
    head.labelEnd = boldEnd;
    while (head.labelEnd > 0 && line[head.labelEnd - 1].isSpace())
        --head.labelEnd;
    head.saidStart = boldEnd;
    while (head.saidStart < line.size() && line[head.saidStart].isSpace())
        ++head.saidStart;
    head.marked = true;
    return head;
}

} // namespace

QList<TextLine> textLines(QStringView text)
{
    QList<TextLine> lines;
    qsizetype start = 0;
    bool blank = true;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || text[i] == u'\n' || text[i] == QChar::LineSeparator
            || text[i] == QChar::ParagraphSeparator || text[i] == u'\f' || text[i] == u'\v'
            || text[i] == u'\u0085';
        if (!ends) {
            blank = blank && (text[i].isSpace() || text[i] == u'\ufeff');
            continue;
        }
        lines.append({start, i, blank});
        start = i + 1;
        blank = true;
    }
    return lines;
}

LabelChoice chooseLabels(const CodePointMap &map, const QList<TextLine> &lines,
                         const RecognitionOptions &options)
{
    const QStringView text(map.text());
    const QHash<qsizetype, qsizetype> boldEnds = emphasisedBeginnings(map, options.emphasised);
    std::vector<FamilyChoice> families;
    for (int i = 0; i < HeadFamilyCount; ++i)
        families.emplace_back(HeadFamily(i), text, lines, options);
    QHash<qsizetype, QList<LineHead>> heads;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (lines[line].blank)
            continue;
        QList<LineHead> found = lineHeads(
            text.sliced(lines[line].start, lines[line].end - lines[line].start));
        if (const auto bold = boldEnds.constFind(lines[line].start);
            bold != boldEnds.constEnd() && *bold < lines[line].end)
            found.append(boldHead(text.sliced(lines[line].start, lines[line].end - lines[line].start),
                                  *bold - lines[line].start));
        if (found.isEmpty())
            continue;
        for (const LineHead &head : found)
            families[size_t(head.family)].add(line, head);
        heads.insert(line, found);
    }
    FamilyChoice *best = nullptr;
    for (FamilyChoice &family : families) {
        family.choose();
        if (family.score() > 0 && (!best || family.score() > best->score()))
            best = &family;
    }
    // Where somebody is named, times alone are no turns, however many there are.
    if (best && best->family() == HeadFamily::TimeText) {
        FamilyChoice *named = nullptr;
        for (FamilyChoice &family : families) {
            if (family.family() != HeadFamily::TimeText && family.score() >= 4
                && (!named || family.score() > named->score()))
                named = &family;
        }
        best = named ? named : best;
    }
    LabelChoice choice;
    if (!best)
        return choice;
    choice.shapeName = Traits[int(best->family())].shapeName;
    choice.confidence = best->confidence();

    QHash<qsizetype, LineHead> chosen;
    for (const Candidate &candidate : best->chosen())
        chosen.insert(candidate.line, candidate.head);
    // The same people may be labelled in a second way on single lines: with a time once, without it the next.
    if (best->family() != HeadFamily::TimeText) {
        for (auto it = heads.cbegin(); it != heads.cend(); ++it) {
            if (chosen.contains(it.key()))
                continue;
            for (const LineHead &head : it.value()) {
                const bool clear = head.family == HeadFamily::NameColon || head.startMs
                    || head.family == HeadFamily::BoldName || head.family == HeadFamily::TabName;
                const bool known = best->accepted().contains(head.name) && head.name.size() > 1;
                if (clear && known && head.family != HeadFamily::TimeText && !chosen.contains(it.key())
                    && !(head.family == HeadFamily::NameColon && best->family() == HeadFamily::NameColon))
                    chosen.insert(it.key(), head);
            }
        }
    }
    for (auto it = chosen.cbegin(); it != chosen.cend(); ++it)
        choice.lines.append({it.key(), it.value()});
    std::ranges::sort(choice.lines, {}, &ChosenLine::line);
    return choice;
}

} // namespace Crosscase
