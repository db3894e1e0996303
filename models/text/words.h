// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/codepoints.h"

#include <QList>

namespace Crosscase {

/**
 * Words, sentences and paragraphs of a text, by Unicode's rules (UAX #29, through QTextBoundaryFinder).
 *
 * A word is a stretch between word boundaries that has at least one letter or digit, so punctuation alone is none,
 * "don't" is one and "follow-up" is two. Each Chinese or Japanese ideograph counts as one. A sentence carries its
 * closing punctuation but no spaces around it, and ends at a line break at the latest. A paragraph is a line that
 * has more than white space, without its line break.
 */

/// Number of words in a stretch of plain text.
[[nodiscard]] qint64 countWords(QStringView text);
/// Number of words that lie in the span; a word cut by its edge counts as the part inside.
[[nodiscard]] qint64 countWords(const CodePointMap &text, Span within);

[[nodiscard]] QList<Span> wordSpans(const CodePointMap &text, Span within);
[[nodiscard]] QList<Span> sentenceSpans(const CodePointMap &text, Span within);
[[nodiscard]] QList<Span> paragraphSpans(const CodePointMap &text, Span within);

/// The word, sentence or paragraph that holds a position or ends there; an empty span at the position if none does.
[[nodiscard]] Span wordAt(const CodePointMap &text, qint64 position);
[[nodiscard]] Span sentenceAt(const CodePointMap &text, qint64 position);
[[nodiscard]] Span paragraphAt(const CodePointMap &text, qint64 position);

/// The span without white space at either end; empty at its start if it has nothing else.
[[nodiscard]] Span trimmed(const CodePointMap &text, Span span);

} // namespace Crosscase
