// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QMap>

namespace Crosscase {

/**
 * Which owner each of many ids has, where ids that follow each other mostly have the same: kept as runs, so that half a
 * million turns cost what their documents do. An id nothing was said of may get any owner.
 */
class IdRuns
{
public:
    void set(Id id, Id owner)
    {
        const auto after = m_runs.upperBound(id);
        const Id before = after == m_runs.begin() ? NoId : std::prev(after).value();
        if (before == owner)
            return;
        if (!m_runs.contains(id + 1))
            m_runs.insert(id + 1, before);
        m_runs.insert(id, owner);
    }
    /// Says it of ids that ascend from call to call, above all that are known.
    void append(Id id, Id owner)
    {
        if (m_runs.isEmpty() || m_runs.last() != owner)
            m_runs.insert(m_runs.cend(), id, owner);
    }
    [[nodiscard]] Id ownerOf(Id id) const
    {
        const auto after = m_runs.upperBound(id);
        return after == m_runs.begin() ? NoId : std::prev(after).value();
    }

private:
    QMap<Id, Id> m_runs; ///< first id of the run, owner
};

} // namespace Crosscase
