// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "text/paths.h"

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>

namespace Crosscase {

/**
 * A tree of rows that know their parent and their place among siblings: the codebook and the cases.
 * NoId stands for the invisible root. Rows may arrive in any order; a row whose parent is not there yet waits.
 */
template<typename Row>
class RowTree
{
public:
    void set(const Row &row)
    {
        remove(row.id);
        m_rows.insert(row.id, row);
        QList<Id> &siblings = m_children[row.parent];
        const auto before = [this](Id a, Id b) {
            const Row &left = m_rows[a];
            const Row &right = m_rows[b];
            const int order = QString::compare(left.position, right.position);
            return order != 0 ? order < 0 : a < b;
        };
        siblings.insert(std::ranges::lower_bound(siblings, row.id, before), row.id);
    }

    void remove(Id id)
    {
        const auto found = m_rows.constFind(id);
        if (found == m_rows.cend())
            return;
        const Id parent = found->parent;
        QList<Id> &siblings = m_children[parent];
        siblings.removeOne(id);
        if (siblings.isEmpty())
            m_children.remove(parent);
        m_rows.remove(id);
    }

    [[nodiscard]] qsizetype size() const { return m_rows.size(); }
    [[nodiscard]] const Row *find(Id id) const
    {
        const auto found = m_rows.constFind(id);
        return found == m_rows.cend() ? nullptr : &*found;
    }
    [[nodiscard]] QString name(Id id) const
    {
        const Row *row = find(id);
        return row ? row->name : QString();
    }
    [[nodiscard]] Id parent(Id id) const
    {
        const Row *row = find(id);
        return row ? row->parent : NoId;
    }

    /// Children in order; of NoId, the top level.
    [[nodiscard]] QList<Id> children(Id parent) const { return m_children.value(parent); }
    /// Place among the siblings, from 0; -1 when there is no such row.
    [[nodiscard]] qsizetype indexOf(Id id) const
    {
        const Row *row = find(id);
        return row ? m_children.value(row->parent).indexOf(id) : -1;
    }

    /// The rows under `top` depth first, each before its children; `top` itself leads unless it is NoId.
    [[nodiscard]] QList<Id> depthFirst(Id top = NoId) const
    {
        QList<Id> out;
        if (top != NoId)
            out.append(top);
        collect(top, out);
        return out;
    }

    /// The row, its parent and so on up to the top level.
    [[nodiscard]] QList<Id> withAncestors(Id id) const
    {
        QList<Id> out;
        for (const Row *row = find(id); row && !out.contains(row->id); row = find(row->parent))
            out.append(row->id);
        return out;
    }

    /// Whether `id` is `top` or lies below it. Everything lies below NoId.
    [[nodiscard]] bool isWithin(Id id, Id top) const
    {
        return top == NoId || withAncestors(id).contains(top);
    }

    /// 0 on the top level.
    [[nodiscard]] qsizetype depth(Id id) const { return withAncestors(id).size() - 1; }

    [[nodiscard]] QStringList names(Id id) const
    {
        QStringList names;
        for (Id ancestor : withAncestors(id))
            names.prepend(name(ancestor));
        return names;
    }
    [[nodiscard]] QString path(Id id) const { return joinPath(names(id)); }

    [[nodiscard]] Id childNamed(Id parent, const QString &name) const
    {
        for (Id child : children(parent)) {
            if (m_rows[child].name == name)
                return child;
        }
        return NoId;
    }

    /// The row at a path such as "Drivers/Networking"; NoId when there is none.
    [[nodiscard]] Id atPath(const QString &path) const
    {
        Id at = NoId;
        for (const QString &step : splitPath(path)) {
            at = childNamed(at, step);
            if (at == NoId)
                return NoId;
        }
        return at;
    }

    friend bool operator==(const RowTree &a, const RowTree &b)
    {
        return a.m_rows == b.m_rows && a.m_children == b.m_children;
    }

private:
    void collect(Id top, QList<Id> &out) const
    {
        for (Id child : m_children.value(top)) {
            out.append(child);
            collect(child, out);
        }
    }

    QHash<Id, Row> m_rows;
    QHash<Id, QList<Id>> m_children;
};

} // namespace Crosscase
