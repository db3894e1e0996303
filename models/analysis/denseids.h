// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <vector>

namespace Crosscase {

/// Small numbers for ids, from 0 in order of arrival: a flat hash, because it is asked once for every coding.
class DenseIds
{
public:
    DenseIds()
        : m_places(16, Place{})
    {
    }

    /// The number of an id, given to it now if it has none.
    qint32 add(Id id)
    {
        if (size_t(m_count) * 2 >= m_places.size())
            grow();
        Place &place = m_places[placeOf(id)];
        if (place.id == NoId)
            place = {id, m_count++};
        return place.number;
    }
    /// -1 when it has none.
    [[nodiscard]] qint32 find(Id id) const
    {
        const Place &place = m_places[placeOf(id)];
        return place.id == NoId ? -1 : place.number;
    }
    [[nodiscard]] qint32 size() const { return m_count; }

private:
    struct Place
    {
        Id id = NoId;
        qint32 number = -1;
    };

    [[nodiscard]] size_t placeOf(Id id) const
    {
        const size_t mask = m_places.size() - 1;
        size_t at = size_t((quint64(id) * 0x9E3779B97F4A7C15ULL) >> 32) & mask;
        while (m_places[at].id != NoId && m_places[at].id != id)
            at = (at + 1) & mask;
        return at;
    }
    void grow()
    {
        std::vector<Place> old(m_places.size() * 2);
        old.swap(m_places);
        for (const Place &place : old) {
            if (place.id != NoId)
                m_places[placeOf(place.id)] = place;
        }
    }

    std::vector<Place> m_places; ///< a power of two
    qint32 m_count = 0;
};

} // namespace Crosscase
