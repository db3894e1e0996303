// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/codematcher.h"

#include "coding/index.h"

#include <QRegularExpression>

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <string>
#include <tuple>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// From whole to vague; the distances leave room for the small differences within a kind of match.
constexpr double ExactAlias = 97;
constexpr double NameStarts = 94;
constexpr double NameWords = 90;
constexpr double AliasWords = 86;
constexpr double PathWords = 84;
constexpr double Initials = 80;
constexpr double NameHas = 78;
constexpr double PathHas = 74;
constexpr double AliasHas = 70;
constexpr double BestMisspelling = 66;
constexpr double DefinitionWords = 25;

constexpr double LeastLikeness = 75; ///< of 100, below which a text is another one rather than a misspelling
constexpr qsizetype ShortestMisspelling = 3;

/// Case folded, without diacritics.
QString folded(const QString &text)
{
    QString out;
    for (QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(c);
    }
    return out.simplified();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s/\\\\\\-,.()&]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

/// Whether each of `words` begins a word of `text`.
bool beginWordsOf(const QString &text, const QStringList &words)
{
    const QStringList there = wordsOf(text);
    return !words.isEmpty() && std::ranges::all_of(words, [&](const QString &word) {
        return std::ranges::any_of(there, [&](const QString &each) { return each.startsWith(word); });
    });
}

bool standIn(const QString &text, const QStringList &words)
{
    return !words.isEmpty()
        && std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

/// 0 to 100. What was typed may be a part of the text, but not the other way round.
double likeness(const QString &needle, const QString &text)
{
    if (needle.size() > text.size())
        return rapidfuzz::fuzz::ratio(needle.toStdU16String(), text.toStdU16String(), LeastLikeness);
    return rapidfuzz::fuzz::partial_ratio(needle.toStdU16String(), text.toStdU16String(), LeastLikeness);
}

} // namespace

CodeMatcher::CodeMatcher(const QList<CodeCandidate> &candidates, const QList<Id> &recent)
    : m_candidates(candidates)
    , m_recent(recent)
{
    m_folded.reserve(candidates.size());
    for (const CodeCandidate &candidate : candidates) {
        Folded each{folded(candidate.name), folded(candidate.path), folded(candidate.definition), {}, {}};
        for (const QString &alias : candidate.aliases)
            each.aliases.append(folded(alias));
        for (const QString &word : wordsOf(each.name))
            each.initials.append(word.front());
        m_folded.append(each);
    }
}

CodeMatcher CodeMatcher::of(const Index &index, const QList<Id> &recent)
{
    QList<CodeCandidate> candidates;
    for (Id id : index.codes().depthFirst()) {
        const CodeRow *code = index.codes().find(id);
        if (!code->codable)
            continue;
        candidates.append({id, code->name, index.codes().path(id), index.codeAliases(id), code->definition,
                           index.codings().countOfCode(id)});
    }
    return {candidates, recent};
}

const CodeCandidate *CodeMatcher::find(Id id) const
{
    const auto found = std::ranges::find(m_candidates, id, &CodeCandidate::id);
    return found == m_candidates.end() ? nullptr : &*found;
}

PaletteText CodeMatcher::parsed(const QString &all) const
{
    QString typed = all;
    QStringList facets;
    static const QRegularExpression facetWord(u"\\s@(\\S+)"_s);
    for (auto it = facetWord.globalMatch(all); it.hasNext();)
        facets.append(it.next().captured(1));
    if (!facets.isEmpty())
        typed.remove(facetWord);
    static const QRegularExpression withStance(u"^(.*)\\s([xo\\-])\\s*$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = withStance.match(typed);
    const QString whole = folded(typed);
    const bool isName = std::ranges::any_of(m_folded, [&](const Folded &each) {
        return each.name == whole || each.path == whole || each.aliases.contains(whole);
    });
    if (!match.hasMatch() || isName)
        return {typed.trimmed(), std::nullopt, facets};
    return {match.captured(1).trimmed(), stanceFromSymbol(match.captured(2).toLower()), facets};
}

CodeMatch CodeMatcher::rated(qsizetype candidate, const QString &needle, const QStringList &words) const
{
    const Folded &code = m_folded[candidate];
    CodeMatch match{m_candidates[candidate].id};
    const auto raise = [&](double score, qsizetype alias = -1) {
        if (score <= match.score)
            return;
        match.score = score;
        match.alias = alias < 0 ? QString() : m_candidates[candidate].aliases[alias];
    };
    if (code.name == needle || code.path == needle)
        raise(WholeName);
    else if (code.name.startsWith(needle))
        raise(NameStarts);
    else if (beginWordsOf(code.name, words))
        raise(NameWords);
    else if (beginWordsOf(code.path, words))
        raise(PathWords);
    else if (needle.size() > 1 && code.initials.startsWith(needle))
        raise(Initials);
    else if (code.name.contains(needle))
        raise(NameHas);
    else if (standIn(code.path, words))
        raise(PathHas);
    for (qsizetype i = 0; i < code.aliases.size(); ++i) {
        const QString &alias = code.aliases[i];
        if (alias == needle)
            raise(ExactAlias, i);
        else if (beginWordsOf(alias, words))
            raise(AliasWords, i);
        else if (alias.contains(needle))
            raise(AliasHas, i);
    }
    if (match.score > BestMisspelling)
        return match;
    if (needle.size() >= ShortestMisspelling) {
        const auto misspelling = [&](const QString &text) {
            if (text.size() < ShortestMisspelling)
                return 0.0;
            const double like = likeness(needle, text);
            return like < LeastLikeness ? 0.0 : BestMisspelling - (100 - like);
        };
        raise(misspelling(code.name));
        for (qsizetype i = 0; i < code.aliases.size(); ++i)
            raise(misspelling(code.aliases[i]), i);
    }
    if (beginWordsOf(code.definition, words))
        raise(DefinitionWords);
    return match;
}

QList<CodeMatch> CodeMatcher::matches(const QString &code) const
{
    const QString needle = folded(code);
    const QStringList words = wordsOf(needle);
    const auto recency = [this](Id id) {
        const qsizetype place = m_recent.indexOf(id);
        return place < 0 || place >= RecentShown ? RecentShown : place;
    };
    struct Rated
    {
        CodeMatch match;
        qsizetype place = 0;
    };
    QList<Rated> found;
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        const CodeMatch match = needle.isEmpty() ? CodeMatch{m_candidates[i].id} : rated(i, needle, words);
        if (needle.isEmpty() || match.score > 0)
            found.append({match, i});
    }
    std::ranges::stable_sort(found, {}, [&](const Rated &each) {
        const qsizetype uses = needle.isEmpty() ? 0 : m_candidates[each.place].uses;
        return std::tuple(-each.match.score, recency(each.match.id), -uses, each.place);
    });
    QList<CodeMatch> out;
    out.reserve(found.size());
    for (const Rated &each : found)
        out.append(each.match);
    return out;
}

} // namespace Crosscase
