// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablepresets.h"

namespace Crosscase {

/// Makes the options of presets from what a project has. Private to TablePresets.
class PresetOptions
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TablePresets)

public:
    explicit PresetOptions(const Index &index)
        : m_index(index)
    {
    }

    /// Which codes: branches of the codebook. Nothing chosen: all.
    [[nodiscard]] PresetOption branches(const QStringList &chosen) const;
    /// Which depth of the case tree; "leaf" is each informant.
    [[nodiscard]] PresetOption level(const QString &title, const QString &chosen) const;
    [[nodiscard]] PresetOption cases(const QStringList &chosen) const;
    [[nodiscard]] PresetOption attributes(const QStringList &chosen) const;
    /// One attribute or none.
    [[nodiscard]] PresetOption attribute(const QString &id, const QString &title,
                                         const QString &chosen) const;
    [[nodiscard]] static PresetOption cells(const QList<TableSpec::Measure> &measures);
    [[nodiscard]] static PresetOption fold();
    [[nodiscard]] static PresetOption unit();
    [[nodiscard]] static PresetOption percent(const QList<TableSpec::Percent> &bases);
    [[nodiscard]] static PresetOption order();
    [[nodiscard]] static PresetOption flag(const QString &id, const QString &title, bool chosen);
    [[nodiscard]] static PresetOption text(const QString &id, const QString &title, const QString &value);
    [[nodiscard]] PresetOption facet(const QString &id, const QString &title, const QStringList &names) const;

    /// Branches on the top level whose codings have stances, or have none.
    [[nodiscard]] QStringList branchesWith(bool stances) const;
    /// Facets with values of a kind ("choice", "case", ...).
    [[nodiscard]] QStringList facetsOf(const QString &kind) const;
    /// The first of the project's kinds of cases, or "0".
    [[nodiscard]] QString topLevel() const;
    /// The kind of cases between the first and the last, where there is one: organisations. Else "leaf".
    [[nodiscard]] QString middleLevel() const;

private:
    const Index &m_index;
};

} // namespace Crosscase
