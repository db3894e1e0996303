// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "text/codepoints.h"

#include <QRegularExpression>

namespace Crosscase {

/// What is coded where an expression is found.
enum class FindWithin {
    Match,    ///< what the expression matches
    Sentence, ///< the sentences it touches
    Turn,     ///< all that is said in the turn; outside of turns, the paragraph
};

/**
 * Where an expression is found in what a document says. It is matched against each stretch between labels and time
 * stamps by itself, so that a match never reaches over one of them or from one turn into another; `^` and `$` are the
 * ends of a stretch. Empty matches count for nothing. Ascending, each span once, without white space at the ends.
 */
[[nodiscard]] Result<QList<Span>> findPassages(const Index &index, Id document, const QRegularExpression &expression,
                                               FindWithin within);

} // namespace Crosscase
