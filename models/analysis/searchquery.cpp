// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/searchquery.h"

#include "coding/documents.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// How often PCRE may try within one stretch (https://www.pcre.org/current/doc/html/pcre2pattern.html, LIMIT_MATCH):
/// a few tenths of a second at most.
/// And that a match of nothing is none.
const QString StepLimit = u"(*LIMIT_MATCH=3000000)(*NOTEMPTY)"_s;
const QString Letter = u"[\\p{L}\\p{N}_]"_s;

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c.isSurrogate();
}

/// Accents that are signs of their own: of Latin and Greek, Hebrew points, Arabic short vowels.
bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x0591 && c <= 0x05C7) || (c >= 0x064B && c <= 0x065F)
        || c == 0x0670;
}

QChar withoutAccent(QChar c)
{
    // Letters of other scripts are put together of parts that are no accents (Hangul, kana).
    while ((c.script() == QChar::Script_Latin || c.script() == QChar::Script_Greek)
           && c.decompositionTag() == QChar::Canonical)
        c = c.decomposition().at(0);
    return c;
}

/// Text made comparable, and where each of its letters stood.
struct Folded
{
    QString text;
    std::vector<qsizetype> places;
    qsizetype end = 0;

    Folded(QStringView source, bool keepCase, bool keepAccents)
        : end(source.size())
    {
        text.reserve(source.size());
        places.reserve(size_t(source.size()));
        for (qsizetype i = 0; i < source.size(); ++i) {
            QChar c = source.at(i);
            if (!keepAccents && c.unicode() >= 0x80) {
                if (isAccent(c.unicode()))
                    continue;
                c = withoutAccent(c);
            }
            text.append(keepCase ? c : c.toCaseFolded());
            places.push_back(i);
        }
    }
    [[nodiscard]] qsizetype placeOf(qsizetype at) const
    {
        return at < text.size() ? places[size_t(at)] : end;
    }
};

/// One term as typed: words that stand beside each other; `*` stands for any letters.
struct TypedTerm
{
    QStringList words;
    bool excluded = false;
};

QList<QList<TypedTerm>> parse(const QString &text)
{
    QList<QList<TypedTerm>> alternatives(1);
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        TypedTerm term;
        if (text.at(at) == u'-' && at + 1 < text.size() && !text.at(at + 1).isSpace()) {
            term.excluded = true;
            ++at;
        }
        QString typed;
        bool isQuoted = false;
        if (text.at(at) == u'"' || text.at(at) == u'“' || text.at(at) == u'”') {
            isQuoted = true;
            const auto isQuote = [](QChar c) { return c == u'"' || c == u'“' || c == u'”'; };
            const qsizetype start = ++at;
            while (at < text.size() && !isQuote(text.at(at)))
                ++at;
            typed = text.mid(start, at - start);
            at = std::min(at + 1, text.size());
        } else {
            const qsizetype start = at;
            while (at < text.size() && !text.at(at).isSpace())
                ++at;
            typed = text.mid(start, at - start);
        }
        if (!isQuoted && !term.excluded && (typed == "OR"_L1 || typed == "|"_L1)) {
            if (!alternatives.last().isEmpty())
                alternatives.append(QList<TypedTerm>());
            continue;
        }
        term.words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
        if (!term.words.isEmpty())
            alternatives.last().append(term);
    }
    // What is only left out asks for nothing.
    alternatives.removeIf([](const QList<TypedTerm> &terms) {
        return std::ranges::none_of(terms, [](const TypedTerm &term) { return !term.excluded; });
    });
    return alternatives;
}

QString patternOf(const TypedTerm &term, const SearchQuery &query)
{
    QStringList parts;
    for (const QString &word : term.words) {
        QStringList pieces;
        for (const QString &piece : word.split(u'*'))
            pieces.append(
                QRegularExpression::escape(Folded(piece, query.caseSensitive, query.matchAccents).text));
        parts.append(pieces.join(Letter + u'*'));
    }
    const QString &first = term.words.first();
    const QString &last = term.words.last();
    const bool unspaced = Documents::isWrittenWithoutSpaces(term.words.join(u' '));
    QString pattern = parts.join(unspaced ? u"[\\s\\p{Pd}]*"_s : u"[\\s\\p{Pd}]+"_s);
    if (unspaced || query.words == SearchQuery::Words::Anywhere)
        return pattern;
    if (isWordLetter(first.front()))
        pattern.prepend(u"(?<!"_s + Letter + u')');
    if (isWordLetter(last.back()))
        pattern.append(query.words == SearchQuery::Words::Whole ? u"(?!"_s + Letter + u')' : Letter + u'*');
    return pattern;
}

/// The index has these letters as the query has them: other scripts' accents it keeps.
bool isIndexedAlike(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Latin:
        case QChar::Script_Cyrillic:
        case QChar::Script_Common:
        case QChar::Script_Inherited:
            return true;
        default:
            return false;
        }
    });
}

} // namespace

Result<SearchExpression> SearchExpression::compile(const SearchQuery &query)
{
    if (query.text.trimmed().isEmpty())
        return invalid(tr("There is nothing to look for."));
    SearchExpression out;
    out.m_pattern = query.text;
    out.m_keepCase = query.caseSensitive;
    out.m_keepAccents = query.matchAccents;
    out.m_regex = query.regex;
    if (query.regex) {
        CROSSCASE_TRY(out.readRegex(query));
    } else {
        out.readWords(query);
        if (out.m_alternatives.isEmpty())
            return invalid(tr("There is nothing to look for."));
    }
    return out;
}

Result<> SearchExpression::readRegex(const SearchQuery &query)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.caseSensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    const QRegularExpression expression(StepLimit + query.text, options);
    if (!expression.isValid()) {
        return invalid(tr("\"%1\" is not a regular expression: %2 at position %3.")
                           .arg(query.text, expression.errorString())
                           .arg(std::max(expression.patternErrorOffset() - StepLimit.size(), qsizetype(0))));
    }
    m_alternatives = {{Term{expression}}};
    return {};
}

void SearchExpression::readWords(const SearchQuery &query)
{
    QList<QStringList> asked; // of each alternative the terms that must be there
    for (const QList<TypedTerm> &typed : parse(query.text)) {
        QList<Term> terms;
        QStringList texts;
        for (const TypedTerm &term : typed) {
            terms.append({QRegularExpression(StepLimit + patternOf(term, query),
                                             QRegularExpression::UseUnicodePropertiesOption),
                          term.excluded});
            if (!term.excluded)
                texts.append(term.words.join(u' '));
        }
        m_alternatives.append(terms);
        asked.append(texts);
    }
    planIndex(asked, query);
}

// Each alternative must be narrowed down, else nothing is.
void SearchExpression::planIndex(const QList<QStringList> &alternatives, const SearchQuery &query)
{
    QStringList byWords;
    for (const QStringList &terms : alternatives) {
        QStringList known;
        QString substring;
        for (const QString &term : terms) {
            const bool whole = !term.contains(u'*');
            if (Documents::isWrittenWithoutSpaces(term)) {
                if (whole && !term.contains(u' ') && term.size() > substring.size())
                    substring = term;
                continue;
            }
            const QString beginning = term.section(u'*', 0, 0);
            const bool hasWord = std::ranges::any_of(beginning, [](QChar c) { return c.isLetterOrNumber(); });
            if (query.words == SearchQuery::Words::Anywhere || !hasWord || !isIndexedAlike(beginning))
                continue;
            const bool open = !whole || query.words == SearchQuery::Words::Beginning;
            // Nearly every text has a word that begins so: asking for it costs more than it saves.
            if (open && beginning.size() < 3)
                continue;
            known.append(u'"' + QString(beginning).replace(u'"', u"\"\""_s) + u'"'
                         + (open ? u"*"_s : QString()));
        }
        if (!known.isEmpty()) {
            byWords.append(u'(' + known.join(u" AND "_s) + u')');
        } else if (!substring.isEmpty()) {
            m_substrings.append(substring);
        } else {
            m_substrings.clear();
            return;
        }
    }
    m_wordsQuery = byWords.join(u" OR "_s);
}

Result<> SearchExpression::tooManySteps() const
{
    return invalid(
        tr("The expression \"%1\" needs too many steps: it can be matched in too many ways. Say more closely "
           "what is repeated.")
            .arg(m_pattern));
}

// One match after another; QRegularExpressionMatchIterator does not say why it ended.
Result<> SearchExpression::eachMatch(const QRegularExpression &expression, QStringView text,
                                     const std::function<void(const QRegularExpressionMatch &)> &visit) const
{
    for (qsizetype at = 0; at < text.size();) {
        const QRegularExpressionMatch match = expression.matchView(text, at);
        if (!match.isValid())
            return tooManySteps();
        if (!match.hasMatch())
            break;
        if (match.capturedLength() > 0)
            visit(match);
        at = std::max(match.capturedEnd(), at + 1);
    }
    return {};
}

Result<QList<std::pair<Span, QString>>> SearchExpression::replaced(QStringView stretch,
                                                                   const QString &by) const
{
    QList<std::pair<Span, QString>> out;
    CROSSCASE_TRY(eachMatch(m_alternatives.first().first().expression, stretch,
                            [&](const QRegularExpressionMatch &match) {
                                QString text;
                                for (qsizetype i = 0; i < by.size(); ++i) {
                                    const bool isEscape = by.at(i) == u'\\' && i + 1 < by.size();
                                    if (isEscape && by.at(i + 1).isDigit())
                                        text += match.captured(by.at(++i).digitValue());
                                    else if (isEscape && by.at(i + 1) == u'\\')
                                        text += by.at(++i);
                                    else
                                        text += by.at(i);
                                }
                                out.append({Span{match.capturedStart(), match.capturedEnd()}, text});
                            }));
    return out;
}

Result<QList<Span>> SearchExpression::find(const Term &term, QStringView text) const
{
    QList<Span> hits;
    const auto collect = [&](QStringView in, const auto &place) {
        return eachMatch(term.expression, in, [&](const QRegularExpressionMatch &match) {
            hits.append({place(match.capturedStart()), place(match.capturedEnd())});
        });
    };
    if (m_regex) {
        CROSSCASE_TRY(collect(text, [](qsizetype at) { return at; }));
        return hits;
    }
    const Folded folded(text, m_keepCase, m_keepAccents);
    CROSSCASE_TRY(collect(folded.text, [&](qsizetype at) { return folded.placeOf(at); }));
    return hits;
}

Result<> SearchExpression::match(QList<Stretch> &stretches) const
{
    for (const QList<Term> &terms : m_alternatives) {
        QList<QList<Span>> found(stretches.size());
        bool fits = true;
        for (const Term &term : terms) {
            bool any = false;
            for (qsizetype i = 0; i < stretches.size() && fits; ++i) {
                const Result<QList<Span>> hits = find(term, stretches.at(i).text);
                CROSSCASE_TRY(hits);
                any = any || !hits->isEmpty();
                if (!term.excluded)
                    found[i] += *hits;
            }
            fits = fits && any != term.excluded;
            if (!fits)
                break;
        }
        for (qsizetype i = 0; i < stretches.size() && fits; ++i)
            stretches[i].hits += found.at(i);
    }
    for (Stretch &stretch : stretches) {
        std::ranges::sort(stretch.hits);
        const auto same = std::ranges::unique(stretch.hits);
        stretch.hits.erase(same.begin(), same.end());
    }
    return {};
}

namespace {

constexpr std::array<std::pair<SearchQuery::Words, QLatin1StringView>, 3> wordsNames{{
    {SearchQuery::Words::Beginning, "beginning"_L1},
    {SearchQuery::Words::Whole, "whole"_L1},
    {SearchQuery::Words::Anywhere, "anywhere"_L1},
}};
constexpr std::array<std::pair<SearchQuery::Who, QLatin1StringView>, 3> whoNames{{
    {SearchQuery::Who::Everyone, "everyone"_L1},
    {SearchQuery::Who::Informants, "informants"_L1},
    {SearchQuery::Who::Interviewers, "interviewers"_L1},
}};

template<typename Names, typename Value>
QString nameIn(const Names &names, Value value)
{
    return std::ranges::find(names, value, &Names::value_type::first)->second;
}

template<typename Names>
auto valueIn(const Names &names, const QString &name)
{
    const auto found = std::ranges::find(names, name, &Names::value_type::second);
    return found == names.end() ? names.front().first : found->first;
}

} // namespace

QJsonObject SearchQuery::toJson(const Index &index) const
{
    QJsonArray documentNames;
    for (Id document : documents) {
        if (const DocumentHeadRow *row = index.document(document))
            documentNames.append(row->name);
    }
    QJsonArray casePaths;
    for (Id caseId : cases)
        casePaths.append(index.cases().path(caseId));
    return {{u"text"_s, text},
            {u"regex"_s, regex},
            {u"words"_s, nameIn(wordsNames, words)},
            {u"caseSensitive"_s, caseSensitive},
            {u"matchAccents"_s, matchAccents},
            {u"documents"_s, documentNames},
            {u"cases"_s, casePaths},
            {u"speakers"_s, QJsonArray::fromStringList(speakers)},
            {u"who"_s, nameIn(whoNames, who)}};
}

SearchQuery SearchQuery::fromJson(const QJsonObject &json, const Index &index, QStringList *missing)
{
    SearchQuery query;
    query.text = json.value("text"_L1).toString();
    query.regex = json.value("regex"_L1).toBool();
    query.words = valueIn(wordsNames, json.value("words"_L1).toString());
    query.caseSensitive = json.value("caseSensitive"_L1).toBool();
    query.matchAccents = json.value("matchAccents"_L1).toBool();
    query.who = valueIn(whoNames, json.value("who"_L1).toString());
    const auto read = [&](const QString &key, QList<Id> &into, const auto &find) {
        for (const QJsonValue &value : json.value(key).toArray()) {
            const Id id = find(value.toString());
            if (id != NoId)
                into.append(id);
            else if (missing)
                missing->append(value.toString());
        }
    };
    read(u"documents"_s, query.documents, [&](const QString &name) { return index.documentNamed(name); });
    read(u"cases"_s, query.cases, [&](const QString &path) { return index.cases().atPath(path); });
    for (const QJsonValue &value : json.value("speakers"_L1).toArray())
        query.speakers.append(value.toString());
    return query;
}

} // namespace Crosscase
