// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "coding/index.h"

#include <QCoreApplication>

namespace Crosscase {

/// A table that papers print, ready to be computed with this project.
struct TablePreset
{
    QString id;
    QString title;
    QString description; ///< one sentence: what one reads off it
    TableSpec spec;      ///< its name is the title
};

class TablePresets
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TablePresets)

public:
    /// Those that make sense with what the project has, the most common first.
    [[nodiscard]] static QList<TablePreset> of(const Index &index);
};

} // namespace Crosscase
