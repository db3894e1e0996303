// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablepresets.h"

#include "analysis/presetmaker.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

QList<TablePreset> TablePresets::all(const Index &index)
{
    const PresetMaker maker(index);
    QList<TablePreset> out;
    for (TablePreset &preset : maker.presets()) {
        PresetValues values;
        for (const PresetOption &option : std::as_const(preset.options))
            values.insert(option.id, option.value);
        preset.spec = maker.spec(preset.id, values);
        preset.spec.name = preset.title;
        out.append(preset);
    }
    return out;
}

QList<TablePreset> TablePresets::of(const Index &index)
{
    QList<TablePreset> out = all(index);
    out.removeIf([](const TablePreset &preset) { return !preset.missing.isEmpty(); });
    return out;
}

namespace {

QStringList idsOf(const QList<TablePreset> &presets)
{
    QStringList ids;
    for (const TablePreset &preset : presets)
        ids.append(preset.id);
    return ids;
}

} // namespace

Result<TableSpec> TablePresets::make(const QString &id, const PresetValues &values, const Index &index)
{
    const PresetMaker maker(index);
    const QList<TablePreset> presets = maker.presets();
    const auto preset = std::ranges::find(presets, id, &TablePreset::id);
    if (preset == presets.end()) {
        return invalid(tr("There is no preset \"%1\". Presets are: %2.", "a kind of table")
                           .arg(id, idsOf(presets).join(u", "_s)));
    }
    if (!preset->missing.isEmpty())
        return invalid(preset->missing);
    PresetValues chosen;
    QStringList known;
    for (const PresetOption &option : preset->options) {
        known.append(option.id);
        chosen.insert(option.id, option.value);
    }
    for (auto it = values.begin(); it != values.end(); ++it) {
        const auto option = std::ranges::find(preset->options, it.key(), &PresetOption::id);
        if (option == preset->options.end()) {
            return invalid(tr("The preset \"%1\" has no option \"%2\". Its options are: %3.")
                               .arg(id, it.key(), known.join(u", "_s)));
        }
        CROSSCASE_TRY(check(*option, it.value(), index));
        chosen[it.key()] = it.value();
    }
    TableSpec spec = maker.spec(id, chosen);
    spec.name = preset->title;
    return spec;
}

Result<> TablePresets::check(const PresetOption &option, const QStringList &values, const Index &index)
{
    if (!option.several && values.size() > 1)
        return invalid(tr("The option \"%1\" takes one value.").arg(option.id));
    QStringList known;
    for (const PresetOption::Choice &choice : option.choices)
        known.append(choice.value);
    for (const QString &value : values) {
        switch (option.kind) {
        case PresetOption::Kind::Text:
            break;
        case PresetOption::Kind::Codes:
            if (index.codes().atPath(value) == NoId)
                return invalid(tr("There is no code \"%1\" in this project.", "a path").arg(value));
            break;
        case PresetOption::Kind::Cases:
            if (index.cases().atPath(value) == NoId)
                return invalid(tr("There is no case \"%1\" in this project.", "a path").arg(value));
            break;
        case PresetOption::Kind::Attributes:
            if (!known.contains(value))
                return invalid(tr("There is no attribute \"%1\" in this project.").arg(value));
            break;
        case PresetOption::Kind::Flag:
            if (value != "yes"_L1 && value != "no"_L1)
                return invalid(tr("The option \"%1\" is yes or no, not \"%2\".").arg(option.id, value));
            break;
        case PresetOption::Kind::Choice:
            if (!known.contains(value)) {
                return invalid(tr("The option \"%1\" cannot be \"%2\". It can be: %3.")
                                   .arg(option.id, value, known.join(u", "_s)));
            }
            break;
        }
    }
    return {};
}

QStringList TablePresets::caseKinds(const Index &index)
{
    QList<std::pair<qsizetype, QString>> byDepth;
    QStringList seen;
    for (Id id : index.cases().depthFirst()) {
        const QString kind = index.cases().find(id)->kind;
        if (kind.isEmpty() || seen.contains(kind))
            continue;
        seen.append(kind);
        byDepth.append({index.cases().depth(id), kind});
    }
    std::ranges::stable_sort(byDepth, {}, &std::pair<qsizetype, QString>::first);
    QStringList kinds;
    for (const auto &[depth, kind] : std::as_const(byDepth))
        kinds.append(kind);
    return kinds;
}

} // namespace Crosscase
