// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "coding/index.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <functional>

namespace Crosscase {

/**
 * What is looked for in the texts.
 *
 * Words: `fair boats` asks for both in one turn (outside of turns, one paragraph), `fair OR show` for either,
 * `"trade fair"` for the words beside each other, `net*` for a beginning, `-price` leaves out turns that have the word.
 * Accents do not matter unless matchAccents, capitals do not unless caseSensitive. Chinese, Japanese, Thai and other
 * words that are written without spaces are found anywhere.
 *
 * Regular expression (Perl-compatible): matched against each stretch between labels and time stamps by itself; accents
 * count. A match never reaches over a label or a time stamp, nor from one turn into another, whichever kind it is.
 */
struct SearchQuery
{
    enum class Words {
        Beginning, ///< `net` finds "network"; the hit is the whole word
        Whole,     ///< `net` finds "net" only
        Anywhere,  ///< `net` finds "internet" too; the hit is what was typed
    };
    enum class Who { Everyone, Informants, Interviewers };

    QString text = {};
    bool regex = false;
    Words words = Words::Beginning;
    bool caseSensitive = false;
    bool matchAccents = false;

    // Where; what is empty lets everything through.
    QList<Id> documents = {};
    QList<Id> cases = {}; ///< what belongs to one of these or of the cases below
    QStringList speakers = {};
    Who who = Who::Everyone;

    /// With names instead of ids, as saved searches keep it.
    [[nodiscard]] QJsonObject toJson(const Index &index) const;
    /// Documents and cases that the project no longer has are named in `missing`, and left out.
    [[nodiscard]] static SearchQuery fromJson(const QJsonObject &json, const Index &index,
                                              QStringList *missing = nullptr);

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// A query ready to be matched. Holds nothing of the project, so that any thread can use it.
class SearchExpression
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SearchExpression)

public:
    /// Invalid when nothing is looked for, or the regular expression cannot be read: then the message says where.
    [[nodiscard]] static Result<SearchExpression> compile(const SearchQuery &query);

    /// One stretch of text, and the hits in it as UTF-16 positions of it, ascending.
    struct Stretch
    {
        QStringView text;
        QList<Span> hits = {};
    };
    /**
     * Finds the hits of stretches that are one turn or paragraph. Invalid when a regular expression needs more steps
     * than are allowed (some, such as `(a+)+$`, need more time than there is).
     */
    [[nodiscard]] Result<> match(QList<Stretch> &stretches) const;

    /// Every match of a regular expression in a stretch (UTF-16 positions), and what it becomes when it is replaced by
    /// text in which \0 to \9 stand for what its groups matched.
    [[nodiscard]] Result<QList<std::pair<Span, QString>>> replaced(QStringView stretch,
                                                                   const QString &by) const;

    /// A query of the full-text index that no document with a hit fails, see Reader::documentsWithWords(); empty when the
    /// index cannot tell.
    [[nodiscard]] const QString &wordsQuery() const { return m_wordsQuery; }
    /// Instead of it: pieces of unspaced text, of which every document with a hit has one.
    [[nodiscard]] const QStringList &substrings() const { return m_substrings; }

private:
    struct Term
    {
        QRegularExpression expression;
        bool excluded = false;
    };
    [[nodiscard]] Result<> readRegex(const SearchQuery &query);
    void readWords(const SearchQuery &query);
    void planIndex(const QList<QStringList> &alternatives, const SearchQuery &query);
    [[nodiscard]] Result<> eachMatch(const QRegularExpression &expression, QStringView text,
                                     const std::function<void(const QRegularExpressionMatch &)> &visit) const;
    [[nodiscard]] Result<> tooManySteps() const;
    [[nodiscard]] Result<QList<Span>> find(const Term &term, QStringView text) const;

    bool m_regex = false;
    bool m_keepCase = false;
    bool m_keepAccents = false;
    QString m_pattern; ///< as typed
    QList<QList<Term>> m_alternatives;
    QString m_wordsQuery;
    QStringList m_substrings;
};

} // namespace Crosscase
