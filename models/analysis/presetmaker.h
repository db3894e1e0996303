// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/presetoptions.h"

namespace Crosscase {

/// Knows every preset: what it is called, what can be chosen, and the specification that follows. Private to
/// TablePresets.
class PresetMaker
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TablePresets)

public:
    explicit PresetMaker(const Index &index)
        : m_index(index)
        , m_options(index)
    {
    }

    /// All, without their specifications.
    [[nodiscard]] QList<TablePreset> presets() const;
    /// `values` has a valid value of every option of the preset.
    [[nodiscard]] TableSpec spec(const QString &id, const PresetValues &values) const;

private:
    using Values = PresetValues;

    [[nodiscard]] TablePreset issues() const;
    [[nodiscard]] TableSpec issuesSpec(const Values &values) const;
    [[nodiscard]] TablePreset issuesByCluster() const;
    [[nodiscard]] TablePreset presence() const;
    [[nodiscard]] TablePreset interviewees() const;
    [[nodiscard]] TableSpec intervieweesSpec(const Values &values) const;
    [[nodiscard]] TablePreset caseTable() const;
    [[nodiscard]] TableSpec caseTableSpec(const Values &values) const;
    [[nodiscard]] TablePreset ara() const;
    [[nodiscard]] TableSpec araSpec(const Values &values) const;
    [[nodiscard]] TablePreset araRoles() const;
    [[nodiscard]] TableSpec araRolesSpec(const Values &values) const;
    [[nodiscard]] TablePreset araActors() const;
    [[nodiscard]] TableSpec araActorsSpec(const Values &values) const;
    [[nodiscard]] TablePreset framework() const;
    [[nodiscard]] TableSpec frameworkSpec(const Values &values) const;
    [[nodiscard]] TablePreset clusters() const;
    [[nodiscard]] TableSpec clustersSpec(const Values &values) const;
    [[nodiscard]] TablePreset coOccurrence() const;
    [[nodiscard]] TableSpec coOccurrenceSpec(const Values &values) const;
    [[nodiscard]] TablePreset frequencies() const;
    [[nodiscard]] TableSpec frequenciesSpec(const Values &values) const;
    [[nodiscard]] TablePreset quotes() const;
    [[nodiscard]] TablePreset facets() const;
    [[nodiscard]] TableSpec facetsSpec(const Values &values) const;

    [[nodiscard]] PresetOption sections() const;
    static void setSections(Dimension &rows, const QString &chosen);
    [[nodiscard]] QStringList codesNamed(const QStringList &names) const;
    [[nodiscard]] QStringList summarisedCodes() const;
    /// Attributes that some case of the level has, and that say more than its name.
    [[nodiscard]] QStringList attributesAt(const QString &level) const;

    const Index &m_index;
    PresetOptions m_options;
};

} // namespace Crosscase
