// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QList>
#include <QString>

namespace Crosscase {

/// The codes on the number keys 1 to 9, which are the person's own for each project.
class Favourites
{
public:
    static constexpr int Count = 9;

    /// `project` is its GUID. Always Count entries, the first for key 1; NoId where none is set.
    [[nodiscard]] static QList<Id> of(const QString &project);
    /// Puts a code on a key (1 to 9), and takes it off another it had; NoId empties the key.
    static void set(const QString &project, int key, Id code);
};

} // namespace Crosscase
