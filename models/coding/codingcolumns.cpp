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
    insertSorted(m_ofDocument[coding.document], slot,
                 [this](Slot a, Slot b) { return placeInText(at(a)) < placeInText(at(b)); });
    insertSorted(m_ofCode[coding.code], slot, [this](Slot a, Slot b) { return at(a).id < at(b).id; });
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
    const auto ofCode = m_ofCode.find(coding.code);
    removeSorted(*ofCode, slot, [this](Slot a, Slot b) { return at(a).id < at(b).id; });
    if (ofCode->empty())
        m_ofCode.erase(ofCode);
    m_slots.erase(found);
    m_codings[size_t(slot)] = {};
    m_free.push_back(slot);
}

void CodingColumns::reserve(qsizetype count)
{
    m_codings.reserve(size_t(count));
    m_slots.reserve(count);
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
    const auto found = m_ofCode.constFind(code);
    return found == m_ofCode.cend() ? std::span<const Slot>() : std::span<const Slot>(*found);
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
    const auto sameLists = [&](const QHash<Id, std::vector<CodingColumns::Slot>> &left,
                               const QHash<Id, std::vector<CodingColumns::Slot>> &right) {
        if (left.size() != right.size())
            return false;
        for (auto it = left.cbegin(); it != left.cend(); ++it) {
            const auto other = right.constFind(it.key());
            if (other == right.cend()
                || !std::ranges::equal(*it, *other, [&](auto l, auto r) { return a.at(l) == b.at(r); }))
                return false;
        }
        return true;
    };
    return a.m_slots.size() == b.m_slots.size() && sameLists(a.m_ofDocument, b.m_ofDocument)
        && sameLists(a.m_ofCode, b.m_ofCode);
}

} // namespace Crosscase
