// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/refipositions.h"

#include "exchange/readers/encoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::PositionRule)
};

constexpr char16_t bom = 0xfeff;
// More selections than these tell no more.
constexpr qsizetype maxSample = 1500;
// A name is compared with no more of the text than this, in code points.
constexpr qint64 maxCompared = 300;

// Weights of the evidence, as logarithms of how much likelier a thing is by the wrong rule than by the right one. By
// the right rule some 97 of 100 ends fall on word boundaries, by a wrong one some 40.
constexpr double offBoundary = 3;
constexpr double wrongName = 6;
constexpr double beyondText = 3;
constexpr double spaceInside = 1;
constexpr double atLineEnd = 0.3;

using Points = QList<uint>;

bool isWordAt(const Points &text, qint64 at)
{
    return at >= 0 && at < text.size()
        && (QChar::isLetterOrNumber(text.at(at)) || QChar::isMark(text.at(at)));
}

bool isSpaceAt(const Points &text, qint64 at)
{
    return at < 0 || at >= text.size() || QChar::isSpace(text.at(at));
}

bool isLineEndAt(const Points &text, qint64 at)
{
    return at < 0 || at >= text.size() || text.at(at) == u'\n';
}

bool isBoundary(const Points &text, qint64 at)
{
    return !(isWordAt(text, at - 1) && isWordAt(text, at));
}

// Programs cut the name, put an ellipsis, and fold white space.
QString nameBegin(const QString &name)
{
    QString begin = name.simplified();
    for (const QString &ellipsis : {u"\u2026"_s, u"..."_s}) {
        if (begin.endsWith(ellipsis))
            begin.chop(ellipsis.size());
    }
    return begin.trimmed();
}

bool namesText(const SourceText &source, Span span, const QString &begin)
{
    const Span start{span.start, std::min(span.end, span.start + maxCompared)};
    const QString text = source.points().mid(start).simplified();
    return text.startsWith(begin)
        || (begin.size() > text.size() && span.length() > maxCompared && begin.startsWith(text));
}

struct Named
{
    RawSelection selection;
    QString begin; ///< of the text, if the name is that
};

QList<Named> sampleOf(const QList<RawSelection> &selections)
{
    QList<Named> sample;
    const qsizetype step = std::max<qsizetype>(1, selections.size() / maxSample);
    for (qsizetype at = 0; at < selections.size(); at += step)
        sample.append({selections.at(at), nameBegin(selections.at(at).name)});
    return sample;
}

// Names are labels in some programs and the text in others: they tell only if by some rule most of them are text.
bool namesTell(const SourceText &source, const QList<Named> &sample)
{
    for (const PositionRule &rule : source.rules()) {
        qsizetype named = 0;
        qsizetype right = 0;
        for (const auto &[selection, begin] : sample) {
            if (begin.isEmpty())
                continue;
            ++named;
            right += namesText(source, source.place(rule, selection.start, selection.end), begin) ? 1 : 0;
        }
        if (named > 0 && right * 2 >= named)
            return true;
    }
    return false;
}

PositionScore scoreOf(const SourceText &source, const Points &text, const QList<Named> &sample,
                      const PositionRule &rule, bool withNames)
{
    PositionScore score{.rule = rule};
    qsizetype ends = 0;
    qsizetype boundaries = 0;
    qsizetype named = 0;
    qsizetype right = 0;
    qsizetype beyond = 0;
    const qint64 length = source.length(rule);
    for (const auto &[selection, begin] : sample) {
        beyond += selection.end > length - (rule.endInclusive ? 1 : 0) ? 1 : 0;
        const Span span = source.place(rule, selection.start, selection.end);
        if (span.isEmpty())
            continue;
        ends += 2;
        boundaries += (isBoundary(text, span.start) ? 1 : 0) + (isBoundary(text, span.end) ? 1 : 0);
        // A selection by hand begins after a space and not with one, and seldom ends with one.
        score.evidence -= (isSpaceAt(text, span.start) ? spaceInside : 0)
            + (isSpaceAt(text, span.end - 1) ? spaceInside : 0);
        score.evidence += (isLineEndAt(text, span.start - 1) ? atLineEnd : 0)
            + (isLineEndAt(text, span.end) ? atLineEnd : 0);
        if (withNames && !begin.isEmpty()) {
            ++named;
            right += namesText(source, span, begin) ? 1 : 0;
        }
    }
    score.evidence -= offBoundary * double(ends - boundaries) + wrongName * double(named - right)
        + beyondText * double(beyond);
    if (!sample.isEmpty())
        score.beyond = double(beyond) / double(sample.size());
    if (ends > 0)
        score.onBoundaries = double(boundaries) / double(ends);
    if (named > 0)
        score.named = double(right) / double(named);
    score.score = std::max(
        0.0, (named > 0 ? (score.onBoundaries + score.named) / 2 : score.onBoundaries) - score.beyond);
    return score;
}

// What is known of the programs: less than one or two selections tell.
double habit(const PositionRule &rule, const QString &origin)
{
    using Unit = PositionRule::Unit;
    double worth = (rule.endInclusive ? -4 : 0) + (rule.bomCounted ? -3 : 0)
        + (rule.unit == Unit::Utf8 ? -5 : 0);
    const bool windowsNVivo = origin.contains("NVivo"_L1) && origin.contains("Windows"_L1);
    const bool countsUtf16 = windowsNVivo || origin.contains("QualCoder"_L1);
    worth += rule.unit == (countsUtf16 ? Unit::Utf16 : Unit::CodePoint) ? 1 : 0;
    const bool folds = origin.contains("ATLAS"_L1) || origin.contains("QualCoder"_L1)
        || origin.contains("Crosscase"_L1);
    worth += rule.crLfTwo != folds ? 1 : 0;
    return worth;
}

} // namespace

QString describePositionRule(const PositionRule &rule)
{
    QStringList parts{rule.unit == PositionRule::Unit::Utf16      ? Texts::tr("UTF-16 units")
                          : rule.unit == PositionRule::Unit::Utf8 ? Texts::tr("UTF-8 bytes")
                                                                  : Texts::tr("code points")};
    if (rule.crLfTwo)
        parts.append(Texts::tr("CR LF counts two"));
    if (rule.bomCounted)
        parts.append(Texts::tr("the byte order mark counts"));
    parts.append(rule.endInclusive ? Texts::tr("end inclusive") : Texts::tr("end exclusive"));
    return parts.join(u", "_s);
}

QString positionRuleId(const PositionRule &rule)
{
    const QString unit = rule.unit == PositionRule::Unit::Utf16 ? u"utf16"_s
        : rule.unit == PositionRule::Unit::Utf8                 ? u"utf8"_s
                                                                : u"codepoint"_s;
    return unit + (rule.crLfTwo ? u"+crlf2"_s : QString()) + (rule.bomCounted ? u"+bom"_s : QString())
        + (rule.endInclusive ? u"+inclusive"_s : QString());
}

std::optional<PositionRule> positionRuleFromId(const QString &id)
{
    QStringList parts = id.toLower().split(u'+');
    PositionRule rule;
    const QString unit = parts.takeFirst();
    if (unit == "utf16"_L1)
        rule.unit = PositionRule::Unit::Utf16;
    else if (unit == "utf8"_L1)
        rule.unit = PositionRule::Unit::Utf8;
    else if (unit != "codepoint"_L1)
        return std::nullopt;
    for (const QString &part : std::as_const(parts)) {
        if (part == "crlf2"_L1)
            rule.crLfTwo = true;
        else if (part == "bom"_L1)
            rule.bomCounted = true;
        else if (part == "inclusive"_L1)
            rule.endInclusive = true;
        else
            return std::nullopt;
    }
    return rule;
}

SourceText::SourceText(const QString &raw)
    : m_raw(raw)
{
    m_bom = m_raw.startsWith(QChar(bom));
    m_crLf = m_raw.contains("\r\n"_L1);
    for (const QChar c : std::as_const(m_raw)) {
        m_astral = m_astral || c.isSurrogate();
        m_ascii = m_ascii && (c.unicode() < 0x80 || c.unicode() == bom);
    }
    QStringList warnings;
    m_body = CodePointMap(storableText(m_bom ? m_raw.sliced(1) : m_raw, warnings));
}

QList<PositionRule> SourceText::rules() const
{
    using Unit = PositionRule::Unit;
    QList<PositionRule> rules;
    for (const bool inclusive : {false, true}) {
        for (const bool mark : {false, true}) {
            for (const bool two : {false, true}) {
                for (const Unit unit : {Unit::CodePoint, Unit::Utf16, Unit::Utf8}) {
                    const bool differs = (unit != Unit::Utf16 || m_astral) && (unit != Unit::Utf8 || !m_ascii)
                        && (!two || m_crLf) && (!mark || m_bom);
                    if (differs)
                        rules.append({unit, two, mark, inclusive});
                }
            }
        }
    }
    return rules;
}

const std::vector<qint32> &SourceText::map(const PositionRule &rule) const
{
    using Unit = PositionRule::Unit;
    std::vector<qint32> &map = m_maps[size_t(rule.unit) * 2 + (rule.crLfTwo ? 1 : 0)];
    if (!map.empty())
        return map;
    map.reserve(size_t(m_raw.size()) + 1);
    qint32 at = 0;
    for (qsizetype i = m_bom ? 1 : 0; i < m_raw.size(); ++i) {
        const char16_t unit = m_raw.at(i).unicode();
        const bool next = i + 1 < m_raw.size();
        int width = 1;
        if (unit == u'\r' && next && m_raw.at(i + 1) == u'\n') {
            ++i;
            width = rule.crLfTwo ? 2 : 1;
        } else if (QChar::isHighSurrogate(unit) && next && m_raw.at(i + 1).isLowSurrogate()) {
            ++i;
            width = rule.unit == Unit::Utf16 ? 2 : rule.unit == Unit::Utf8 ? 4 : 1;
        } else if (rule.unit == Unit::Utf8) {
            width = unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
        }
        map.insert(map.end(), size_t(width), at);
        ++at;
    }
    map.push_back(at);
    return map;
}

qint64 SourceText::length(const PositionRule &rule) const
{
    return qint64(map(rule).size()) - 1 + (rule.bomCounted ? 1 : 0);
}

Span SourceText::place(const PositionRule &rule, qint64 start, qint64 end) const
{
    const std::vector<qint32> &positions = map(rule);
    const auto at = [&](qint64 position) -> qint64 {
        const qint64 last = qint64(positions.size()) - 1;
        // Clamped first, since a file may say any number.
        const qint64 clamped = std::clamp<qint64>(position, 0, last + 2) - (rule.bomCounted ? 1 : 0);
        return positions[size_t(std::clamp<qint64>(clamped, 0, last))];
    };
    const qint64 after = std::clamp<qint64>(end, 0, qint64(positions.size()) + 1)
        + (rule.endInclusive ? 1 : 0);
    return {at(start), at(after)};
}

PositionScore PositionDecision::score() const
{
    const auto found = std::ranges::find(scores, rule, &PositionScore::rule);
    return found == scores.end() ? PositionScore{.rule = rule} : *found;
}

PositionScore PositionDecision::runnerUp() const
{
    const auto found = std::ranges::find_if(
        scores, [this](const PositionScore &score) { return score.rule != rule; });
    return found == scores.end() ? score() : *found;
}

PositionDecision decidePositions(const SourceText &text, const QList<RawSelection> &selections,
                                 const QString &origin, const std::optional<PositionRule> &chosen)
{
    PositionDecision decision;
    const Points points = text.body().toUcs4();
    const QList<Named> sample = sampleOf(selections);
    QList<PositionRule> rules = text.rules();
    if (chosen && !rules.contains(*chosen))
        rules.append(*chosen);
    const bool withNames = namesTell(text, sample);
    for (const PositionRule &rule : std::as_const(rules)) {
        PositionScore score = scoreOf(text, points, sample, rule, withNames);
        score.evidence += habit(rule, origin);
        decision.scores.append(score);
    }
    std::ranges::stable_sort(decision.scores, std::ranges::greater(), &PositionScore::evidence);
    decision.rule = chosen.value_or(decision.scores.first().rule);
    decision.chosenByHand = chosen.has_value();
    for (const RawSelection &selection : selections) {
        const Span span = text.place(decision.rule, selection.start, selection.end);
        if (span.isEmpty() || decision.samples.size() == 3)
            continue;
        const QString sampleText =
            text.points().mid({span.start, std::min(span.end, span.start + 120)}).simplified();
        if (!sampleText.isEmpty() && !decision.samples.contains(sampleText))
            decision.samples.append(sampleText);
    }
    return decision;
}

} // namespace Crosscase
