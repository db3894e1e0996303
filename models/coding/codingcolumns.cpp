// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/codingcolumns.h"

#include <algorithm>
#include <tuple>

namespace Crosscase {

namespace {

auto placeInText(const Coding &coding)
{
    return std::tuple(coding.span.start, coding.span.end, coding.id);
}

template<typename Before>
void insertSorted(std::vector<CodingColumns::Slot> &slots, CodingColumns::Slot slot, Before before)
{
    slots.insert(std::ranges::upper_bound(slots, slot, before), slot);
}

template<typename Before>
void removeSorted(std::vector<CodingColumns::Slot> &slots, CodingColumns::Slot slot, Before before)
{
    const auto [first, last] = std::ranges::equal_range(slots, slot, before);
    slots.erase(first, last);
}

} // namespace

void CodingColumns::set(const Coding &coding)
{
    remove(coding.id);
    Slot slot = 0;
    if (m_free.empty()) {
        slot = Slot(m_codings.size());
        m_codings.push_back(coding);
    } else {
        slot = m_free.back();
        m_free.pop_back();
        m_codings[size_t(slot)] = coding;
    }
    m_slots.insert(coding.id, slot);
    m_marks.resize(m_codings.size());
    const qint32 code = numberOf(coding.code);
    m_marks[size_t(slot)] = {coding.id, code, coding.stance};
    insertSorted(m_ofDocument[coding.document], slot,
                 [this](Slot a, Slot b) { return placeInText(at(a)) < placeInText(at(b)); });
    insertSorted(m_ofCode[size_t(code)], slot, [this](Slot a, Slot b) { return at(a).id < at(b).id; });
    qint64 &longest = m_longest[coding.document];
    longest = std::max(longest, coding.span.length());
}

void CodingColumns::remove(Id id)
{
    const auto found = m_slots.constFind(id);
    if (found == m_slots.cend())
        return;
    const Slot slot = *found;
    const Coding coding = at(slot);
    const auto ofDocument = m_ofDocument.find(coding.document);
    removeSorted(*ofDocument, slot,
                 [this](Slot a, Slot b) { return placeInText(at(a)) < placeInText(at(b)); });
    if (ofDocument->empty()) {
        m_ofDocument.erase(ofDocument);
        m_longest.remove(coding.document);
    }
    removeSorted(m_ofCode[size_t(markAt(slot).codeNumber)], slot,
                 [this](Slot a, Slot b) { return at(a).id < at(b).id; });
    m_slots.erase(found);
    m_codings[size_t(slot)] = {};
    m_free.push_back(slot);
}

qint32 CodingColumns::numberOf(Id code)
{
    const auto known = m_numberOfCode.constFind(code);
    if (known != m_numberOfCode.cend())
        return *known;
    const auto number = qint32(m_codes.size());
    m_numberOfCode.insert(code, number);
    m_codes.push_back(code);
    m_ofCode.emplace_back();
    return number;
}

void CodingColumns::load(std::vector<Coding> codings)
{
    Q_ASSERT(m_codings.empty());
    // Codings of a document mostly follow each other, so that its list need not be looked up for each.
    std::vector<Id> documents; // in order of their first coding
    Id document = NoId;
    std::vector<Slot> *ofDocument = nullptr;
    qint64 *longest = nullptr;
    for (Slot given = 0; given < Slot(codings.size()); ++given) {
        const Coding &coding = codings[size_t(given)];
        if (!ofDocument || coding.document != document) {
            document = coding.document;
            ofDocument = &m_ofDocument[document];
            longest = &m_longest[document];
            if (ofDocument->empty())
                documents.push_back(document);
        }
        ofDocument->push_back(given);
        *longest = std::max(*longest, coding.span.length());
    }

    // What lies side by side in the text lies side by side in memory, since that is how codings are gone through.
    std::vector<Slot> slotOf(codings.size(), -1);
    m_codings.reserve(codings.size());
    for (Id id : documents) {
        std::vector<Slot> &slots = m_ofDocument[id];
        std::ranges::sort(slots, {}, [&](Slot given) { return placeInText(codings[size_t(given)]); });
        for (Slot &slot : slots) {
            m_codings.push_back(codings[size_t(slot)]);
            slot = slotOf[size_t(slot)] = Slot(m_codings.size()) - 1;
        }
    }

    m_slots.reserve(qsizetype(codings.size()));
    m_marks.resize(codings.size());
    for (size_t given = 0; given < codings.size(); ++given) {
        const Slot slot = slotOf[given];
        const Coding &coding = codings[given];
        const qint32 code = numberOf(coding.code);
        m_slots.insert(coding.id, slot);
        m_marks[size_t(slot)] = {coding.id, code, coding.stance};
        m_ofCode[size_t(code)].push_back(slot);
    }
}

const Coding *CodingColumns::find(Id id) const
{
    const auto found = m_slots.constFind(id);
    return found == m_slots.cend() ? nullptr : &at(*found);
}

std::span<const CodingColumns::Slot> CodingColumns::ofDocument(Id document) const
{
    const auto found = m_ofDocument.constFind(document);
    return found == m_ofDocument.cend() ? std::span<const Slot>() : std::span<const Slot>(*found);
}

std::span<const CodingColumns::Slot> CodingColumns::ofCode(Id code) const
{
    const auto found = m_numberOfCode.constFind(code);
    return found == m_numberOfCode.cend() ? std::span<const Slot>() : std::span(m_ofCode[size_t(*found)]);
}

std::vector<CodingColumns::Slot> CodingColumns::overlapping(Id document, Span span) const
{
    std::vector<Slot> out;
    const std::span<const Slot> slots = ofDocument(document);
    const qint64 from = span.start - m_longest.value(document);
    auto it = std::ranges::lower_bound(slots, from, {}, [this](Slot slot) { return at(slot).span.start; });
    for (; it != slots.end() && at(*it).span.start < span.end; ++it) {
        if (at(*it).span.overlaps(span))
            out.push_back(*it);
    }
    return out;
}

bool operator==(const CodingColumns &a, const CodingColumns &b)
{
    const auto same = [&](std::span<const CodingColumns::Slot> left,
                          std::span<const CodingColumns::Slot> right) {
        return std::ranges::equal(left, right, [&](auto l, auto r) { return a.at(l) == b.at(r); });
    };
    // With as many codings in all, what is the same in every list of the one is all there is in the other.
    if (a.m_slots.size() != b.m_slots.size() || a.m_ofDocument.size() != b.m_ofDocument.size())
        return false;
    for (auto it = a.m_ofDocument.cbegin(); it != a.m_ofDocument.cend(); ++it) {
        if (!same(*it, b.ofDocument(it.key())))
            return false;
    }
    return std::ranges::all_of(a.m_codes, [&](Id code) { return same(a.ofCode(code), b.ofCode(code)); });
}

} // namespace Crosscase
