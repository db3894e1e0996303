// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "coding/stance.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Crosscase {

class Index;

/// A code as the palette looks for it.
struct CodeCandidate
{
    Id id = NoId;
    QString name;
    QString path;
    QStringList aliases = {};
    QString definition = {};
    qsizetype uses = 0; ///< codings
};

struct CodeMatch
{
    Id id = NoId;
    double score = 0;   ///< up to CodeMatcher::WholeName; 0 where everything is listed
    QString alias = {}; ///< the alias that was found, when the name was not
};

/// What a person typed into the palette: a code, after a space at the end a stance, and words with @ for facets.
struct PaletteText
{
    QString code;
    std::optional<Stance> stance = {};
    QStringList facets = {}; ///< without the @; see facetwords.h
};

/**
 * Finds codes as one types: by name, path, alias and definition, with typing errors forgiven; capitals and diacritics do
 * not matter. Best first; of equals, the ones used last, then the ones used most, then the codebook's order.
 * An empty text lists all codes, the last used ones first.
 */
class CodeMatcher
{
public:
    static constexpr qsizetype RecentShown = 5;
    static constexpr double WholeName = 100; ///< the score of a code whose name or path is what was typed

    /// `candidates` in the codebook's order; `recent` newest first.
    CodeMatcher(const QList<CodeCandidate> &candidates, const QList<Id> &recent);
    /// All codes that can be applied.
    [[nodiscard]] static CodeMatcher of(const Index &index, const QList<Id> &recent);

    /// Takes a stance off the end (`know x` is the code `know` and agree), unless a code is called all of it.
    [[nodiscard]] PaletteText parsed(const QString &typed) const;
    [[nodiscard]] QList<CodeMatch> matches(const QString &code) const;

    [[nodiscard]] const CodeCandidate *find(Id id) const;

private:
    struct Folded
    {
        QString name, path, definition;
        QStringList aliases;
        QString initials;
    };

    [[nodiscard]] CodeMatch rated(qsizetype candidate, const QString &needle, const QStringList &words) const;

    QList<CodeCandidate> m_candidates;
    QList<Folded> m_folded;
    QList<Id> m_recent;
};

} // namespace Crosscase
