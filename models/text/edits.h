// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/codepoints.h"
#include "text/span.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace Crosscase {

/// One correction of a text: the text of `span` (code points; empty: nothing is taken out) becomes `text`.
struct TextEdit
{
    Span span;
    QString text;

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

/**
 * What becomes of stretches of a text when it is corrected.
 *
 * The edits are done one after another: the positions of each are those of the text after the edits before it, as typing
 * gives them. The rule for a coded passage:
 *   - it does not grow at its borders: what is typed at its start or end stands outside;
 *   - what is typed inside belongs to it, and so does what takes the place of a part or of all of it;
 *   - where a stretch that reaches over one of its borders is replaced, it keeps what is left of it;
 *   - deleted whole, or replaced as part of something longer, it is lost.
 */
class TextEdits
{
public:
    explicit TextEdits(QList<TextEdit> edits);

    /// One step of passage(): `span` is replaced by `length` code points.
    [[nodiscard]] static std::optional<Span> movedPassage(Span passage, Span span, qint64 length);

    [[nodiscard]] bool isEmpty() const { return m_edits.isEmpty(); }
    /// The corrected text; nothing when an edit lies outside the text it is done on.
    [[nodiscard]] std::optional<QString> apply(const QString &text) const;

    /// Where a passage stands now; nothing when it is lost. An empty span is a place between two letters: it is never
    /// lost.
    [[nodiscard]] std::optional<Span> passage(Span old) const;

    /// Where a turn stands now: unlike a passage it takes in what is typed at its start and end. Nothing when all of it
    /// was deleted.
    [[nodiscard]] std::optional<Span> turn(Span old) const;
    /// Where a position inside a turn stands now; what is typed there comes after it.
    [[nodiscard]] qint64 position(qint64 old) const;

    /// Stretches of the corrected text that are new, and empty ones where something went. Ascending, disjoint.
    [[nodiscard]] QList<Span> touched() const;

private:
    struct Edit
    {
        Span span;
        qint64 length = 0; ///< of the new text
        [[nodiscard]] qint64 growth() const { return length - span.length(); }
    };

    template<typename Place, typename Step>
    [[nodiscard]] std::optional<Place> through(Place place, qint64 start, qint64 end, const Step &step) const;

    QList<TextEdit> m_edits;
    std::vector<Edit> m_steps;
    /// Each edit lies before all that were done earlier, as when many hits are replaced from the end of a text. Then
    /// m_steps ascends, positions are those of the text as it was, and few steps concern one stretch.
    bool m_disjoint = true;
    std::vector<qint64> m_growth; ///< of a disjoint list: how much the steps before each one add
};

} // namespace Crosscase
