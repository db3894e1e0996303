// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/codepoints.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace Crosscase {

/**
 * How a program counted the positions of its selections. The standard says code points and no more; programs differ in
 * the unit, in whether a CR LF counts one or two, in a byte order mark, and in whether the end is part of the selection.
 */
struct PositionRule
{
    enum class Unit { CodePoint, Utf16, Utf8 };

    Unit unit = Unit::CodePoint;
    bool crLfTwo = false;      ///< CR LF counts two, else one
    bool bomCounted = false;   ///< a byte order mark counts as one character, else not at all
    bool endInclusive = false; ///< the end is the last character, else the one after it

    friend bool operator==(const PositionRule &, const PositionRule &) = default;
};

/// In words: "code points, end exclusive".
[[nodiscard]] QString describePositionRule(const PositionRule &rule);
/// The stable short form of the command line and JSON: "codepoint", "utf16" or "utf8", followed by those of "+crlf2",
/// "+bom" and "+inclusive" that hold.
[[nodiscard]] QString positionRuleId(const PositionRule &rule);
[[nodiscard]] std::optional<PositionRule> positionRuleFromId(const QString &id);

/// A selection as the file has it.
struct RawSelection
{
    qint64 start = 0;
    qint64 end = 0;
    QString name = {}; ///< many programs write the beginning of the text here
};

/// A source's text as it came, and as it is kept: LF, no byte order mark, what cannot be stored replaced one for one.
class SourceText
{
public:
    explicit SourceText(const QString &raw);

    [[nodiscard]] const QString &body() const { return m_body.text(); }
    [[nodiscard]] const CodePointMap &points() const { return m_body; }
    /// Where a selection lies in body(), in code points; clamped to it.
    [[nodiscard]] Span place(const PositionRule &rule, qint64 start, qint64 end) const;
    /// The rules that give different positions in this text, the standard's first.
    [[nodiscard]] QList<PositionRule> rules() const;
    /// Length of the text as the rule counts it.
    [[nodiscard]] qint64 length(const PositionRule &rule) const;

private:
    [[nodiscard]] const std::vector<qint32> &map(const PositionRule &rule) const;

    QString m_raw;
    CodePointMap m_body;
    bool m_bom = false;
    bool m_crLf = false;
    bool m_astral = false;
    bool m_ascii = true;
    /// For each way of counting: the code point of body() that a position means. Made when first asked for.
    mutable std::array<std::vector<qint32>, 6> m_maps;
};

/// What speaks for one rule.
struct PositionScore
{
    PositionRule rule;
    double onBoundaries = 1; ///< share of the selections' ends that fall on word boundaries
    double named =
        -1; ///< share of the selections with a name whose text begins with it; -1: names tell nothing
    double beyond = 0; ///< share of the selections that reach beyond the text
    double score = 0;  ///< 0 to 1: the mean of onBoundaries and, where names tell, named; less what is beyond
    double evidence = 0; ///< what the choice is by: greater is likelier, the program's habit included
};

struct PositionDecision
{
    QList<PositionScore> scores; ///< likeliest first; the first is the one taken unless the analyst chose
    PositionRule rule;           ///< the one taken
    bool chosenByHand = false;
    QStringList samples; ///< up to three passages, read by the rule

    [[nodiscard]] PositionScore score() const; ///< of the rule taken
    [[nodiscard]] PositionScore runnerUp()
        const; ///< the best of the others; of the rule taken when there is no other
};

/// Decides how the selections of one source were counted: by the texts they name, by word boundaries and white space at
/// their ends, and in doubt by what is known of the program. `chosen` overrides, if the analyst knows better.
[[nodiscard]] PositionDecision decidePositions(const SourceText &text, const QList<RawSelection> &selections,
                                               const QString &origin,
                                               const std::optional<PositionRule> &chosen = {});

} // namespace Crosscase
