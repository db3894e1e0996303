// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "coding/stance.h"
#include "text/span.h"

#include <QHash>

#include <span>
#include <vector>

namespace Crosscase {

/// A coding as the index holds it: all that tables and the transcript need; memos stay in the file.
struct Coding
{
    Id id = NoId;
    Id document = NoId;
    Id code = NoId;
    Id coder = NoId;
    Span span;
    qint64 createdMs = 0; ///< milliseconds since 1970, UTC
    Stance stance = Stance::None;
    bool hasMemo = false;

    friend bool operator==(const Coding &, const Coding &) = default;
};

/**
 * All codings of a project in memory, with the codings of a document and of a code at hand.
 *
 * Slots are stable while a coding lives and are reused afterwards. Adding or removing one costs a binary search and a
 * move of the 4-byte slots of its document and its code, whatever the project's size.
 */
class CodingColumns
{
public:
    using Slot = qint32;

    void set(const Coding &coding);
    void remove(Id id);
    /// Takes all codings at once, ascending by id, where there are none: sorts each list once.
    void load(std::vector<Coding> codings);

    [[nodiscard]] qsizetype size() const { return m_slots.size(); }
    /// Slots are smaller than this.
    [[nodiscard]] qsizetype slotCount() const { return qsizetype(m_codings.size()); }
    [[nodiscard]] const Coding *find(Id id) const;
    [[nodiscard]] Slot slotOf(Id id) const
    {
        return m_slots.value(id, -1);
    } ///< -1 when there is no such coding
    [[nodiscard]] const Coding &at(Slot slot) const { return m_codings[size_t(slot)]; }

    /// Slots of a document's codings, ascending by start, then end, then id.
    [[nodiscard]] std::span<const Slot> ofDocument(Id document) const;
    /// Slots of a code's own codings (not of the codes below it), ascending by id.
    [[nodiscard]] std::span<const Slot> ofCode(Id code) const;
    /// What a table asks of every coding, in a quarter of the memory: reading it is most of what counting them costs.
    struct Mark
    {
        Id id = NoId;
        qint32 codeNumber = 0; ///< by numberedCodes(), so that a table finds its line without a hash
        Stance stance = Stance::None;
    };
    [[nodiscard]] const Mark &markAt(Slot slot) const { return m_marks[size_t(slot)]; }
    /// The codes by their numbers, from 0; some may have no coding any more.
    [[nodiscard]] const std::vector<Id> &numberedCodes() const { return m_codes; }

    /// Codings of a document that share at least one code point with the span, ascending as ofDocument().
    [[nodiscard]] std::vector<Slot> overlapping(Id document, Span span) const;

    [[nodiscard]] qsizetype countOfDocument(Id document) const
    {
        return qsizetype(ofDocument(document).size());
    }
    [[nodiscard]] qsizetype countOfCode(Id code) const { return qsizetype(ofCode(code).size()); }

    /// Same codings, whatever their slots.
    friend bool operator==(const CodingColumns &a, const CodingColumns &b);

private:
    qint32 numberOf(Id code);

    std::vector<Coding> m_codings;
    std::vector<Slot> m_free;
    QHash<Id, Slot> m_slots;
    QHash<Id, std::vector<Slot>> m_ofDocument;
    std::vector<Mark> m_marks; ///< by slot
    QHash<Id, qint32> m_numberOfCode;
    std::vector<Id> m_codes;                 ///< by number
    std::vector<std::vector<Slot>> m_ofCode; ///< by number
    // The longest coding a document ever had here: bounds how far back overlapping() must look.
    QHash<Id, qint64> m_longest;
};

} // namespace Crosscase
