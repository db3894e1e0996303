// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/pdflayout.h"

#include "text/linehead.h"
#include "text/names.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Line
{
    QRectF box;
    QString text;
    bool leftOut = false;
};

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool isNumber(const QString &text)
{
    return !text.isEmpty() && text.size() <= 6
        && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

/// Takes numbers out that stand left of everything else and go up: line or paragraph numbers.
bool dropLineNumbers(QList<PdfWord> &words)
{
    QList<double> lefts;
    for (const PdfWord &word : std::as_const(words)) {
        if (!isNumber(word.text))
            lefts.append(word.box.left());
    }
    if (lefts.isEmpty())
        return false;
    // A few words may hang out to the left; the text's edge is where the lower tenth is.
    std::ranges::sort(lefts);
    const double edge = lefts[lefts.size() / 50];
    QList<qsizetype> numbers;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isNumber(words[i].text) && words[i].box.right() <= edge + 1)
            numbers.append(i);
    }
    constexpr qsizetype Fewest = 3;
    if (numbers.size() < Fewest)
        return false;
    std::ranges::sort(numbers, {}, [&](qsizetype i) { return words[i].box.top(); });
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (words[numbers[i]].text.toInt() <= words[numbers[i - 1]].text.toInt())
            return false;
    }
    const QSet<qsizetype> dropped(numbers.cbegin(), numbers.cend());
    QList<PdfWord> kept;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!dropped.contains(i))
            kept.append(words[i]);
    }
    words = kept;
    return true;
}

QList<Line> linesOf(const QList<PdfWord> &words)
{
    QList<Line> lines;
    bool space = false;
    for (const PdfWord &word : words) {
        const double middle = word.box.center().y();
        bool same = false;
        if (!lines.isEmpty()) {
            const QRectF &box = lines.last().box;
            const double height = std::min(box.height(), word.box.height());
            same = std::abs(middle - box.center().y()) < 0.5 * std::max(height, 1.0)
                && word.box.left() > box.left() - height;
        }
        if (same) {
            Line &line = lines.last();
            const double gap = word.box.left() - line.box.right();
            // A wide gap within a line is a tab, such as between a name and a time.
            line.text += gap > 3 * word.box.height()     ? u"\t"_s
                : space || gap > 0.3 * word.box.height() ? u" "_s
                                                         : QString();
            line.text += word.text;
            line.box = line.box.united(word.box);
        } else {
            lines.append({word.box, word.text, false});
        }
        space = word.spaceAfter;
    }
    return lines;
}

/// The line without what changes from page to page.
QString headPattern(const QString &text)
{
    static const QRegularExpression changing(u"[0-9]+|\\b[ivxlc]{1,6}\\b"_s);
    return QString(text).replace(changing, u"#"_s).simplified();
}

/// Marks running heads and page numbers as left out; gives their number.
int dropRunningHeads(QList<QList<Line>> &pages, const QList<PdfPage> &sources)
{
    constexpr qsizetype EdgeLines = 3;
    QHash<QString, int> seen;
    const auto eachEdge = [&](auto visit) {
        for (qsizetype p = 0; p < pages.size(); ++p) {
            QList<Line *> byHeight;
            for (Line &line : pages[p])
                byHeight.append(&line);
            std::ranges::sort(byHeight, {}, [](const Line *line) { return line->box.center().y(); });
            const qsizetype count = byHeight.size();
            for (qsizetype i = 0; i < count; ++i) {
                const bool top = i < EdgeLines;
                if (top || i >= count - EdgeLines)
                    visit(p, *byHeight[i], top, i == 0 || i + 1 == count);
            }
        }
    };
    eachEdge([&](qsizetype, Line &line, bool top, bool) {
        ++seen[(top ? u"^"_s : u"_"_s) + headPattern(line.text)];
    });
    const int needed = std::max(2, int(std::ceil(0.5 * double(pages.size()))));
    int dropped = 0;
    eachEdge([&](qsizetype p, Line &line, bool top, bool outermost) {
        const QString pattern = headPattern(line.text);
        const bool repeats = pages.size() >= 3
            && seen.value((top ? u"^"_s : u"_"_s) + pattern) >= std::max(3, needed);
        // The margin is where no body text stands: a tenth of the page.
        const double middle = line.box.center().y();
        const double height = sources[p].height;
        const bool inMargin = height > 0 && (middle < 0.1 * height || middle > 0.9 * height);
        static const QRegularExpression number(
            u"^[\\s\\-–—]*(?:(?:page|seite|side|p\\.|s\\.)\\s*)?#(?:\\s*(?:of|/|von|av|\\|)\\s*#)?[\\s\\-–—]*$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool pageNumber = outermost && inMargin && number.match(pattern).hasMatch();
        const bool labelled = lineHeads(line.text).size() > 0 && !inMargin;
        if ((repeats && !labelled && (inMargin || pattern.size() > 3)) || pageNumber) {
            dropped += line.leftOut ? 0 : 1;
            line.leftOut = true;
        }
    });
    return dropped;
}

/// A line that a page's edge cuts through is printed on both pages by some programs: it was said once.
void dropRepeatedLines(QList<QList<Line>> &pages)
{
    constexpr qsizetype LeastLength = 20;
    const Line *last = nullptr;
    for (QList<Line> &lines : pages) {
        bool first = true;
        for (Line &line : lines) {
            if (line.leftOut)
                continue;
            if (first && last && line.text.size() >= LeastLength && line.text == last->text) {
                line.leftOut = true;
                continue;
            }
            first = false;
            last = &line;
        }
    }
}

/// Names that three or more lines begin with, before a colon or a time.
QSet<QString> recurringLabels(const QList<QList<Line>> &pages)
{
    QHash<QString, int> counts;
    for (const QList<Line> &lines : pages) {
        for (const Line &line : lines) {
            for (const LineHead &head : lineHeads(line.text)) {
                if ((head.family == HeadFamily::NameColon || head.strong) && isPlausibleName(head.name)
                    && !isNeverSpeaker(head.name) && !beginsSmall(head.name))
                    ++counts[head.name];
            }
        }
    }
    QSet<QString> labels;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= 3)
            labels.insert(it.key());
    }
    return labels;
}

bool endsSentence(const QString &text)
{
    return !text.isEmpty() && u".!?:;…)]\"”’»"_s.contains(text.back());
}

class Paragraphs
{
public:
    Paragraphs(const QList<QList<Line>> &pages, const QList<PdfPage> &sources)
        : m_pages(pages)
        , m_sources(sources)
        , m_labels(recurringLabels(pages))
    {
        measure();
    }

    PdfText text()
    {
        PdfText result;
        for (qsizetype p = 0; p < m_pages.size(); ++p) {
            bool first = true;
            for (const Line &line : m_pages[p]) {
                if (line.leftOut)
                    continue;
                add(result, line, first, p);
                first = false;
                m_last = &line;
            }
        }
        if (!result.text.isEmpty())
            result.text += u'\n';
        return result;
    }

private:
    void measure()
    {
        QList<double> gaps;
        QList<double> lefts;
        QList<double> rights;
        QList<double> heights;
        for (const QList<Line> &lines : m_pages) {
            const Line *before = nullptr;
            for (const Line &line : lines) {
                if (line.leftOut)
                    continue;
                lefts.append(line.box.left());
                rights.append(line.box.right());
                heights.append(line.box.height());
                if (before && line.box.top() > before->box.top())
                    gaps.append(line.box.top() - before->box.top());
                before = &line;
                for (const QString &word : line.text.split(u' ')) {
                    if (word.contains(u'-') && !word.endsWith(u'-'))
                        m_hyphenated.insert(wordOf(word));
                    m_words.insert(wordOf(word));
                }
            }
        }
        m_height = std::max(1.0, median(heights));
        m_left = median(lefts);
        std::ranges::sort(rights);
        m_right = rights.isEmpty() ? 0 : rights[rights.size() * 9 / 10];
        // The usual distance of lines is the smallest common one: most gaps are within paragraphs or equal to those.
        std::ranges::sort(gaps);
        m_spacing = gaps.isEmpty() ? m_height : gaps[gaps.size() / 4];
        // Of a few lines nothing is usual: then single spacing is.
        if (gaps.size() < 4)
            m_spacing = std::min(m_spacing, 1.3 * m_height);
    }

    /// A word for comparing, without the punctuation around it.
    static QString wordOf(const QString &text)
    {
        static const QRegularExpression around(u"^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
        return text.toCaseFolded().remove(around);
    }

    bool isLabelled(const QString &text) const
    {
        for (const LineHead &head : lineHeads(text)) {
            if (m_labels.contains(head.name))
                return true;
        }
        return isTimeLine(text);
    }

    bool begins(const Line &line, bool firstOfPage) const
    {
        if (!m_last || isLabelled(line.text))
            return true;
        // A line that had room for the next word was ended on purpose.
        const double firstWord = line.box.width() * double(line.text.section(u' ', 0, 0).size())
            / double(std::max<qsizetype>(line.text.size(), 1));
        const bool roomLeft = m_last->box.right() + firstWord + m_height < m_right;
        if (firstOfPage)
            return roomLeft || (endsSentence(m_last->text) && line.box.left() > m_left + m_height);
        const double gap = line.box.top() - m_last->box.top();
        if (gap > 1.4 * m_spacing || gap < -m_height)
            return true;
        if (line.box.left() > m_last->box.left() + m_height && line.box.left() > m_left + 0.8 * m_height)
            return roomLeft || endsSentence(m_last->text);
        return roomLeft;
    }

    void add(PdfText &result, const Line &line, bool firstOfPage, qsizetype page)
    {
        QString &text = result.text;
        const bool paragraph = begins(line, firstOfPage);
        if (paragraph && !text.isEmpty())
            text += u'\n';
        else if (!paragraph && !joinHyphen(text, line.text))
            text += joinsWithoutSpace(text, line.text) ? QString() : u" "_s;
        if (firstOfPage)
            result.pages.append({text.size(), m_sources[page].label});
        text += line.text;
    }

    /// Takes the hyphen off, or leaves it on, where a word goes on in the next line.
    bool joinHyphen(QString &text, const QString &next) const
    {
        if (text.size() < 2 || next.isEmpty())
            return false;
        const QChar last = text.back();
        if (last == u'\u00ad') {
            text.chop(1);
            return true;
        }
        if ((last != u'-' && last != u'\u2010') || !text[text.size() - 2].isLetter()
            || !next.front().isLetter())
            return false;
        const QString front = wordOf(text.mid(text.lastIndexOf(u' ') + 1).chopped(1));
        const QString back = wordOf(next.section(u' ', 0, 0));
        const bool known = m_hyphenated.contains(front + u'-' + back) && !m_words.contains(front + back);
        if (!known && next.front().isLower())
            text.chop(1);
        return true;
    }

    static bool joinsWithoutSpace(const QString &text, const QString &next)
    {
        const auto isCjk = [](QChar c) {
            const QChar::Script script = c.script();
            return script == QChar::Script_Han || script == QChar::Script_Hiragana
                || script == QChar::Script_Katakana;
        };
        return !text.isEmpty() && !next.isEmpty() && isCjk(text.back()) && isCjk(next.front());
    }

    const QList<QList<Line>> &m_pages;
    const QList<PdfPage> &m_sources;
    QSet<QString> m_labels;
    QSet<QString> m_words;
    QSet<QString> m_hyphenated;
    const Line *m_last = nullptr;
    double m_spacing = 0;
    double m_left = 0;
    double m_right = 0;
    double m_height = 1;
};

} // namespace

PdfText layOutPdf(const QList<PdfPage> &pages)
{
    QList<QList<Line>> lines;
    bool numbers = false;
    for (const PdfPage &page : pages) {
        QList<PdfWord> words = page.words;
        numbers = dropLineNumbers(words) || numbers;
        lines.append(linesOf(words));
    }
    const int dropped = dropRunningHeads(lines, pages);
    dropRepeatedLines(lines);
    PdfText text = Paragraphs(lines, pages).text();
    text.linesLeftOut = dropped;
    text.lineNumbersLeftOut = numbers;
    return text;
}

} // namespace Crosscase
