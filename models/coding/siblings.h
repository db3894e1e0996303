// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/rowtree.h"
#include "store/writer.h"
#include "text/orderkey.h"
#include "text/paths.h"

// Private to coding/: what codes, cases and documents share as ordered rows of a tree.

namespace Crosscase {

/// The key after the last row of a table, among the children of `parent` if a parent column is named.
inline Result<QString> keyAtEnd(const Writer &writer, Table table, const char *parentColumn = nullptr,
                                Id parent = NoId)
{
    const Result<QString> last = writer.read().lastPosition(table, parentColumn, parent);
    return last ? Result<QString>(orderKeyBetween(*last, {})) : last;
}

/// Keys that put `count` rows before `before` (NoId: at the end) among the children of `parent`, not counting the
/// rows that are being moved.
template<typename Row>
QStringList keysBefore(const RowTree<Row> &tree, Id parent, Id before, const QList<Id> &moved)
{
    QList<Id> siblings = tree.children(parent);
    siblings.removeIf([&](Id id) { return moved.contains(id); });
    const qsizetype place = before == NoId ? siblings.size() : qMax(siblings.indexOf(before), qsizetype(0));
    QString low = place > 0 ? tree.find(siblings.at(place - 1))->position : QString();
    const QString high = place < siblings.size() ? tree.find(siblings.at(place))->position : QString();
    QStringList keys;
    for (qsizetype i = 0; i < moved.size(); ++i) {
        low = orderKeyBetween(low, high);
        keys.append(low);
    }
    return keys;
}

/// The rows of a list without those that lie below another one of it: moving or removing the others takes them along.
template<typename Row>
QList<Id> topmost(const RowTree<Row> &tree, const QList<Id> &ids)
{
    QList<Id> out;
    for (Id id : ids) {
        const QList<Id> line = tree.withAncestors(id);
        const bool covered = std::ranges::any_of(line.mid(1),
                                                 [&](Id ancestor) { return ids.contains(ancestor); });
        if (!line.isEmpty() && !covered && !out.contains(id))
            out.append(id);
    }
    return out;
}

/// The path a row has once it stands below `parent` under `name`.
template<typename Row>
QString pathOfChild(const RowTree<Row> &tree, Id parent, const QString &name)
{
    const QString path = escapedPathName(name);
    return parent == NoId ? path : tree.path(parent) + u'/' + path;
}

/// The paths of rows before and after they are moved below `parent`, by a tree that does not know of it yet.
template<typename Row>
QList<std::pair<QString, QString>> pathsAfterMove(const RowTree<Row> &tree, const QList<Id> &moved, Id parent)
{
    QList<std::pair<QString, QString>> paths;
    for (Id id : moved)
        paths.append({tree.path(id), pathOfChild(tree, parent, tree.name(id))});
    return paths;
}

/// Result of an insert where the id is not wanted.
inline Result<> done(const Result<Id> &inserted)
{
    return inserted ? Result<>() : std::unexpected(inserted.error());
}

/// Result of Project::apply where the change set is not wanted.
inline Result<> done(const Result<ChangeSet> &applied)
{
    return applied ? Result<>() : std::unexpected(applied.error());
}

} // namespace Crosscase
