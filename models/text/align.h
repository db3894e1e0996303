// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/codepoints.h"

#include <QList>

#include <vector>

namespace Crosscase {

/// What became of a stretch of a text that was corrected.
enum class StretchFate {
    Kept,    ///< stands in the new text word for word, though perhaps elsewhere
    Changed, ///< has a place, but words within it were changed, added or dropped
    Lost,    ///< nothing of it is left to show where it was
};

struct MappedStretch
{
    StretchFate fate = StretchFate::Lost;
    Span span;         ///< in the new text; of a lost one the empty place between its neighbours
    qint64 tokens = 0; ///< words and signs it had
    qint64 placed = 0; ///< those of them that have a counterpart in the new text
};

/**
 * The alignment of a text with its corrected version, by words.
 *
 * Words and single signs are compared exactly (white space does not count), first from both ends, then around words
 * that occur once in both (patience), and what lies between by Myers' shortest edit script; very different regions are
 * left unaligned rather than guessed, so that time stays near linear. A phrase that occurs five times keeps its own
 * place, because its neighbours hold it. Order is kept: a passage moved elsewhere is lost here and new there.
 *
 * Where a corrected stretch takes one old word's place by one new word ("colour" for "color") and the counts agree,
 * the words are paired, so that an edge within such a stretch finds its word.
 */
class TextAlignment
{
public:
    TextAlignment(const CodePointMap &oldText, const CodePointMap &newText);

    /// Where an old stretch stands now. Its edges stay on the words they were on; an edge within a word keeps its
    /// distance from the word's start if the word was kept, else moves to the word's edge.
    [[nodiscard]] MappedStretch map(Span old) const;

    /// Stretches of the old text without a place and of the new text that are not of the old, for showing.
    [[nodiscard]] const QList<Span> &removed() const { return m_removed; }
    [[nodiscard]] const QList<Span> &inserted() const { return m_inserted; }
    /// Old words that were kept, out of all.
    [[nodiscard]] qint64 keptWords() const { return m_kept; }
    [[nodiscard]] qint64 oldWords() const { return qint64(m_old.size()); }
    [[nodiscard]] qint64 newWords() const { return qint64(m_new.size()); }

    /// A word or sign of one of the texts, code points.
    struct Token
    {
        Span span;
        int id = 0; ///< equal for equal words of both texts
    };

private:
    struct Partner
    {
        qint64 token = -1; ///< index in the new text, -1: none
        bool same = false; ///< the same word, not one that took its place
    };

    void pairReplaced();
    void listChanges();

    std::vector<Token> m_old;
    std::vector<Token> m_new;
    std::vector<Partner> m_partner; ///< of each old token
    QList<Span> m_removed;
    QList<Span> m_inserted;
    qint64 m_kept = 0;
    qint64 m_newLength = 0;
};

} // namespace Crosscase
