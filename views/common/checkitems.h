// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "views/common/checkchooser.h"

namespace Crosscase {

/// What of a project a CheckChooser offers, with ids as keys, and how those ids are named on its button.

using CheckNaming = std::function<QString(const QString &key)>;

[[nodiscard]] QList<CheckChooser::Item> documentItems(const Index &index);
[[nodiscard]] CheckNaming documentNaming(const Index &index);

/// Codes or cases, as deep as they stand.
template<typename Row>
[[nodiscard]] QList<CheckChooser::Item> treeItems(const RowTree<Row> &tree)
{
    QList<CheckChooser::Item> items;
    for (Id id : tree.depthFirst())
        items.append({QString::number(id), tree.name(id), int(tree.depth(id))});
    return items;
}

template<typename Row>
[[nodiscard]] CheckNaming treeNaming(const RowTree<Row> &tree)
{
    return [&tree](const QString &key) { return tree.name(key.toLongLong()); };
}

} // namespace Crosscase
