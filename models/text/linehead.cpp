// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/linehead.h"

#include "text/clock.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

// A label longer than this is a sentence: QualCoder draws the line at the same length.
constexpr qsizetype MaximumNameLength = 63;
// Room for a time, markup, a name and another time. Lines may be 100,000 characters long.
constexpr qsizetype HeadLength = 240;

QRegularExpression compiled(QString pattern)
{
    // The pieces that the patterns below are made of.
    const QString clock = u"(?:[0-9]{1,3}:)?[0-9]{1,3}:[0-9]{2}(?:[.,:;-][0-9]{1,3})?"_s;
    const QString dotted = u"[0-9]{1,2}\\.[0-9]{2}(?:\\.[0-9]{2})?"_s;
    const QString bracketed =
        u"(?:\\\\?[\\[({<]\\s*(?:CLOCK(?:\\s*(?:-->|–|-|to)\\s*CLOCK)?|DOTTED)\\s*\\\\?[\\])}>]"
        "|\\#CLOCK\\#)"_s;
    // Right-to-left texts begin lines with marks of direction that nobody sees.
    pattern.replace("LEAD"_L1, "^[\\s\\x{feff}DIRECTION]*(?:>{1,3}\\s+)*"_L1);
    pattern.replace("DIRECTION"_L1,
                    "\\x{200b}\\x{200e}\\x{200f}\\x{061c}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}"_L1);
    pattern.replace("TIMEB"_L1, bracketed);
    pattern.replace("TIME"_L1, u"(?:%1|CLOCK(?:\\s*(?:-->|–|-|to)\\s*CLOCK)?)"_s.arg(bracketed));
    pattern.replace("DOTTED"_L1, dotted);
    pattern.replace("CLOCK"_L1, clock);
    pattern.replace("MARK"_L1, "(?:\\*{1,3}|_{1,3}|</?(?:b|strong|i|em|u)>)"_L1);
    pattern.replace(
        "NAME"_L1,
        "(?:\\?{1,5}|[\\p{L}\\p{N}](?:[^:\\x{ff1a}\\t\\[\\]{}<>|\"=*_\\\\]|\"(?=\\p{L})|\\*(?=\\p{L})"
        "|\\\\?_(?=[\\p{L}\\p{N}])){0,62}?)"_L1);
    QRegularExpression expression(pattern,
                                  QRegularExpression::UseUnicodePropertiesOption
                                      | QRegularExpression::ExtendedPatternSyntaxOption);
    Q_ASSERT_X(expression.isValid(), "linehead", qPrintable(expression.errorString()));
    expression.optimize();
    return expression;
}

struct Pattern
{
    HeadFamily family;
    QRegularExpression expression;
};

const QList<Pattern> &patterns()
{
    static const QList<Pattern> all = {
        {HeadFamily::NameColon,
         compiled(
             u"LEAD (?:[-*+\\x{2022}]\\s+|\\(?[0-9]{1,5}[.):]?\\s+(?=[^0-9\\s:])|\\[[0-9]{1,5}\\]\\s+)? (?:(?:MARK(?=TIME))?(?<t1>TIME)(?<gap>\\s*[-–—|]?\\s*))?"
             "(?<label>(?://)?(?:\\#{1,6}\\s+)?(?<mark>MARK)?[@\\#]?[\\[{<(]?(?<name>NAME)[\\]})>]?\\s*MARK?\\s*"
             "(?<t2>TIMEB)?\\s*MARK?(?:[:\\x{ff1a}]|(?<=(?<![^\\s*_])[QA])\\.(?=\\s))MARK?)(?<space>\\s*)"
             "(?<t3>TIMEB|CLOCK(?=\\s|$))?MARK?(?<rest>.*)$"_s)},
        {HeadFamily::NameTime,
         compiled(u"LEAD (?<label>(?:\\#{1,6}\\s+)?(?<mark>MARK)?[\\[{(]?(?<name>NAME)[\\]})]?\\s*MARK?)"
                  "(?<gap>\\s*[,|–—-]?\\s*)MARK?(?<t2>TIMEB|CLOCK)MARK?(?<space>\\s*)(?<rest>.*)$"_s)},
        {HeadFamily::TimeNameLine,
         compiled(u"LEAD @?(?<t1>TIME)(?<gap>\\s*[-–—|:]?\\s*)(?<label>(?<mark>MARK)?(?<name>NAME)\\s*MARK?)"
                  "(?<space>\\s*)(?<rest>)$"_s)},
        {HeadFamily::TabName,
         compiled(
             u"LEAD (?:[0-9]{1,5}[.)]?\\t)?(?:(?<t1>TIME)\\s*)?(?<label>(?<name>NAME))(?<space>\\t\\s*)(?:(?<t3>TIME)\\s+)?"
             "(?<rest>\\S.*)$"_s)},
        {HeadFamily::BracketName,
         compiled(u"LEAD (?:(?<t1>TIME)\\s*)?(?<label>\\\\?[\\[{]@?(?<name>NAME)\\\\?[\\]}])(?<space>\\s*)"
                  "(?:(?<t3>TIMEB)\\s*)?(?<rest>(?!\\()\\S.*)$"_s)},
        {HeadFamily::ParenName,
         compiled(
             u"LEAD (?:(?<t1>TIME)\\s*)?(?<label>[(<]?(?<name>NAME)[)>])(?<space>\\s+)(?:(?<t3>TIMEB)\\s*)?"
             "(?<rest>\\S.*)$"_s)},
        {HeadFamily::DashName,
         compiled(
             u"LEAD (?:(?<t1>TIME)\\s*)?(?<label>(?<mark>MARK)?(?<name>NAME)MARK?\\s+[-–—])(?<space>\\s+)"
             "(?:(?<t3>TIMEB)\\s*)?(?<rest>[^\\s\\-–—].*)$"_s)},
        {HeadFamily::BoldName,
         compiled(u"LEAD (?<label>(?<mark>\\*\\*|__|<b>|<strong>)(?<name>NAME)(?:\\*\\*|__|</b>|</strong>))"
                  "(?<space>\\s+)(?<rest>[^\\s:].*)$"_s)},
        {HeadFamily::NameLine,
         compiled(
             u"LEAD (?<label>(?<heading>\\#{1,6}\\s+)?(?<mark>MARK)?[\\[{]?(?<name>NAME)[\\]}]?\\s*MARK?)"
             "(?<space>\\s*)(?<rest>)$"_s)},
        {HeadFamily::TimeText,
         compiled(u"LEAD (?<t1>TIMEB|CLOCK(?:\\s*-->\\s*CLOCK)?(?=\\s|$))(?<space>\\s*)(?<rest>.*)$"_s)},
    };
    return all;
}

/// Milliseconds of one end of a stamp without its brackets.
std::optional<qint64> stampMs(QString stamp)
{
    stamp = stamp.trimmed();
    // [mm.ss] and [hh.mm.ss] with dots, as QualCoder accepts them.
    if (!stamp.contains(u':'))
        stamp.replace(u'.', u':');
    // hh:mm:ss:ff and hh:mm:ss;ff count frames: fewer than a second, so the second stands.
    static const QRegularExpression frames(u"^([0-9]+:[0-9]+:[0-9]+)[:;][0-9]+$"_s);
    if (const QRegularExpressionMatch match = frames.match(stamp); match.hasMatch())
        stamp = match.captured(1);
    return parseClock(stamp);
}

bool isSmallLetter(QChar c)
{
    return c.isLetter() && c.isLower();
}

bool fits(HeadFamily family, QStringView line, const QRegularExpressionMatch &match)
{
    const QStringView rest = match.capturedView(u"rest");
    switch (family) {
    case HeadFamily::NameColon: {
        // https://, mailto:x@y and ratios such as 3:1 are no labels.
        if (match.capturedView(u"space").isEmpty() && !rest.isEmpty()) {
            if (rest.startsWith("//"_L1) || rest.startsWith(u'\\') || rest[0].isDigit() || rest[0] == u':')
                return false;
        }
        return !rest.startsWith("http"_L1) || !match.capturedView(u"label").startsWith(u'[');
    }
    case HeadFamily::NameTime:
        if (rest.startsWith(u':') || rest.startsWith(u'：'))
            return false;
        // A bare time must end the line and be set off; in brackets it may stand before the words.
        if (match.capturedView(u"t2")[0].isDigit())
            return rest.isEmpty() && line[match.capturedStart(u"t2"_s) - 1].isSpace();
        return true;
    case HeadFamily::ParenName: {
        // `a) b) c)` are lists, and `<p>` is markup.
        const QString name = match.captured(u"name"_s);
        return !name.contains(u'(') && !isSmallLetter(name.front()) && name.count(u' ') < 4;
    }
    case HeadFamily::DashName:
        return match.capturedView(u"name").count(u' ') < 5;
    case HeadFamily::TabName:
        return !match.capturedView(u"name").contains(u' ') || match.capturedView(u"name").count(u' ') < 4;
    default:
        return true;
    }
}

/// The name without what nobody sees and without double spaces.
QString bareName(QString name)
{
    static const QRegularExpression invisible(
        u"[\\x{200b}\\x{200e}\\x{200f}\\x{061c}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}\\x{feff}\\x{00ad}]"_s);
    return name.remove(invisible).simplified();
}

/// Whether name and time stand as in no ordinary sentence.
bool isStrong(HeadFamily family, QStringView line, const QRegularExpressionMatch &match)
{
    if (family == HeadFamily::TimeNameLine)
        return true;
    if (family == HeadFamily::NameColon) {
        // A bare time before a name may be a time of day: "10:30 Meeting: moved".
        const QStringView first = match.capturedView(u"t1");
        const bool timed = (!first.isEmpty() && !first[0].isDigit()) || match.capturedLength(u"t2"_s) > 0
            || match.capturedView(u"t3").startsWith(u'[') || match.capturedView(u"t3").startsWith(u'\\');
        return timed;
    }
    if (family != HeadFamily::NameTime || !match.capturedView(u"rest").isEmpty())
        return false;
    const QStringView label = match.capturedView(u"label");
    const qsizetype time = match.capturedStart(u"t2"_s);
    const bool apart = time >= 2
        && (line[time - 1] == u'\t' || (line[time - 1].isSpace() && line[time - 2].isSpace()));
    return apart || !line[time].isDigit() || match.capturedLength(u"mark"_s) > 0 || label.startsWith(u'[')
        || label.startsWith(u'#');
}

} // namespace

bool readTimeStamp(QStringView text, std::optional<qint64> &start, std::optional<qint64> &end)
{
    QString inner;
    for (const QChar c : text) {
        if (!u"[](){}<#\\"_s.contains(c))
            inner += c;
    }
    static const QRegularExpression range(
        u"^\\s*([0-9:.,;-]+?)\\s*(?:--|–|-|to)>?\\s*([0-9]+:[0-9:.,;-]+)\\s*>?\\s*$"_s);
    if (const QRegularExpressionMatch match = range.match(inner); match.hasMatch()) {
        start = stampMs(match.captured(1));
        end = stampMs(match.captured(2));
        return start.has_value();
    }
    inner.remove(u'>');
    start = stampMs(inner);
    end.reset();
    return start.has_value();
}

QList<LineHead> lineHeads(QStringView line)
{
    QList<LineHead> heads;
    const QStringView beginning = line.first(std::min(line.size(), HeadLength));
    for (const Pattern &pattern : patterns()) {
        const bool wholeLine = pattern.family == HeadFamily::NameLine
            || pattern.family == HeadFamily::TimeNameLine || pattern.family == HeadFamily::NameTime;
        if (wholeLine && line.size() > HeadLength && pattern.family != HeadFamily::NameTime)
            continue;
        const QRegularExpressionMatch match = pattern.expression.matchView(beginning);
        if (!match.hasMatch() || !fits(pattern.family, beginning, match))
            continue;
        LineHead head;
        head.family = pattern.family;
        if (pattern.family != HeadFamily::TimeText) {
            head.name = bareName(match.captured(u"name"_s));
            head.name.replace("\\_"_L1, "_"_L1);
            // Zoom's chat: `10:11:02 From Anna to Everyone:`.
            static const QRegularExpression chat(u"^From (.+?) to \\S.*$"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
            if (const auto from = chat.match(head.name);
                from.hasMatch() && line.trimmed().front().isDigit()) {
                head.name = from.captured(1);
                head.strong = true;
            }
            head.labelStart = match.capturedStart(u"label"_s);
            head.labelEnd = match.capturedEnd(u"label"_s);
            while (head.labelEnd > head.labelStart && line[head.labelEnd - 1].isSpace())
                --head.labelEnd;
            // "Anna (nurse)": the bracket is the name's, not one around it.
            const qsizetype nameEnd = match.capturedEnd(u"name"_s);
            if (head.name.count(u'(') > head.name.count(u')') && nameEnd < line.size()
                && line[nameEnd] == u')')
                head.name += u')';
            if (head.name.isEmpty() || head.name.size() > MaximumNameLength)
                continue;
        }
        bool impossible = false;
        for (const QString &group : {u"t1"_s, u"t2"_s, u"t3"_s}) {
            if (!pattern.expression.namedCaptureGroups().contains(group) || match.capturedLength(group) <= 0)
                continue;
            std::optional<qint64> start;
            std::optional<qint64> end;
            if (!readTimeStamp(match.capturedView(group), start, end)) {
                impossible = true;
                break;
            }
            head.timeStart = match.capturedStart(group);
            head.timeEnd = match.capturedEnd(group);
            head.startMs = start;
            head.endMs = end;
        }
        if (impossible)
            continue;
        head.marked = (pattern.expression.namedCaptureGroups().contains(u"mark"_s)
                       && match.capturedLength(u"mark"_s) > 0)
            || match.capturedView(u"label").startsWith(u'#');
        head.saidStart = match.capturedStart(u"rest"_s);
        while (head.saidStart < line.size() && line[head.saidStart].isSpace())
            ++head.saidStart;
        head.timeFirst = head.timeStart >= 0 && head.timeStart < head.labelStart;
        head.strong = head.strong || isStrong(pattern.family, beginning, match);
        head.tight = match.capturedLength(u"space"_s) <= 0 && match.capturedLength(u"rest"_s) > 0;
        heads.append(head);
    }
    return heads;
}

QList<FoundTime> findTimes(QStringView text)
{
    // (10:30) in round brackets is as often a time of day or a verse, so only with hours or alone on its line.
    static const QRegularExpression expression = compiled(
        u"\\\\?[\\[{]\\s*(?:CLOCK(?:\\s*(?:-->|–|-|to)\\s*CLOCK)?)\\s*\\\\?[\\]}] | \\#CLOCK\\#"
        "| \\([0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:[.,][0-9]{1,3})?\\)"
        "| (?:(?<=\\n)|\\A)[ \\t]*\\K\\(?CLOCK(?:\\s*-->\\s*CLOCK)?\\)?(?=[ \\t]*(?:\\n|\\z))"_s);
    QList<FoundTime> times;
    // Cheap first: a stamp has a digit beside a colon.
    if (!text.contains(u':'))
        return times;
    for (auto it = expression.globalMatchView(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        std::optional<qint64> start;
        FoundTime found{match.capturedStart(), match.capturedEnd()};
        if (!readTimeStamp(match.capturedView(), start, found.endMs))
            continue;
        found.startMs = *start;
        times.append(found);
    }
    return times;
}

bool isSeparatorLine(QStringView line)
{
    static const QRegularExpression separator(
        u"^\\s*(?:={2,}[^=].*={2,}|[-_=*~]{3,}|#{1,6}\\s+\\S.*|(?:\\*\\s*){3,}"
        "|(?:\\*\\*|__)(?:Break|Music|Intro|Outro|Pause|Jingle)(?::?(?:\\*\\*|__):?)\\s*\\S{0,20}"
        "|(?:Break|Music|Intro|Outro|Pause|Jingle):?\\s*\\\\?\\[[0-9:.]+\\\\?\\])\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return line.size() < HeadLength && separator.matchView(line).hasMatch();
}

bool isTimeLine(QStringView line)
{
    static const QRegularExpression expression = compiled(u"LEAD (?:TIME)\\s*$"_s);
    return line.size() <= HeadLength && expression.matchView(line).hasMatch();
}

} // namespace Crosscase
