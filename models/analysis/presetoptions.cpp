// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/presetoptions.h"

#include "analysis/tablewords.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

using Kind = PresetOption::Kind;
using Measure = TableSpec::Measure;

PresetOption PresetOptions::branches(const QStringList &chosen) const
{
    PresetOption option{u"codes"_s, tr("Codes"), Kind::Codes, true, {}, chosen};
    for (Id id : m_index.codes().depthFirst()) {
        if (m_index.codes().parent(id) == NoId || !m_index.codes().children(id).isEmpty())
            option.choices.append({m_index.codes().path(id), m_index.codes().path(id)});
    }
    return option;
}

PresetOption PresetOptions::level(const QString &title, const QString &chosen) const
{
    PresetOption option{u"level"_s, title, Kind::Choice, false, {}, {chosen}};
    option.choices.append({u"leaf"_s, tr("Each informant")});
    for (const QString &kind : TablePresets::caseKinds(m_index))
        option.choices.append({kind, tr("Each %1", "a kind of case").arg(kind)});
    option.choices.append({u"0"_s, tr("The top cases")});
    option.choices.append({u"all"_s, tr("Every level")});
    return option;
}

PresetOption PresetOptions::cases(const QStringList &chosen) const
{
    PresetOption option{u"cases"_s, tr("Cases"), Kind::Cases, true, {}, chosen};
    for (Id id : m_index.cases().depthFirst())
        option.choices.append({m_index.cases().path(id), m_index.cases().path(id)});
    return option;
}

PresetOption PresetOptions::attributes(const QStringList &chosen) const
{
    PresetOption option{u"attributes"_s, tr("Attributes"), Kind::Attributes, true, {}, chosen};
    for (const AttributeRow &attribute : m_index.attributes())
        option.choices.append({attribute.name, attribute.name});
    return option;
}

PresetOption PresetOptions::attribute(const QString &id, const QString &title, const QString &chosen) const
{
    PresetOption option = attributes({});
    option.id = id;
    option.title = title;
    option.several = false;
    option.choices.prepend({QString(), tr("None", "no attribute")});
    option.value = QStringList{chosen};
    return option;
}

PresetOption PresetOptions::cells(const QList<Measure> &measures)
{
    PresetOption option{u"cell"_s, tr("Cells"), Kind::Choice, false, {}, {measureId(measures.first())}};
    for (Measure measure : measures)
        option.choices.append({measureId(measure), TableWords::measure(measure)});
    return option;
}

PresetOption PresetOptions::fold()
{
    return {u"fold"_s,
            tr("Where passages differ"),
            Kind::Choice,
            false,
            {{u"mixed"_s, tr("Show every stance (x/o)")},
             {u"any-o"_s, tr("Show the least agreeing")},
             {u"majority"_s, tr("Show the most frequent")},
             {u"latest"_s, tr("Show the latest")}},
            {u"mixed"_s}};
}

PresetOption PresetOptions::unit()
{
    return {u"unit"_s,
            tr("Codes meet in"),
            Kind::Choice,
            false,
            {{u"overlap"_s, tr("The same words")},
             {u"sentence"_s, tr("A sentence")},
             {u"turn"_s, tr("A turn")},
             {u"document"_s, tr("A document")},
             {u"case"_s, tr("An informant")}},
            {u"overlap"_s}};
}

PresetOption PresetOptions::percent(const QList<TableSpec::Percent> &bases)
{
    PresetOption option{u"percent"_s, tr("Percentages"), Kind::Choice, false, {}, {u"none"_s}};
    for (TableSpec::Percent base : bases)
        option.choices.append({percentId(base), TableWords::percentBase(base)});
    return option;
}

PresetOption PresetOptions::order()
{
    return {u"order"_s,
            tr("Order of rows"),
            Kind::Choice,
            false,
            {{u"project"_s, tr("As in the project")},
             {u"alphabetical"_s, tr("Alphabetical")},
             {u"total"_s, tr("Most frequent first")},
             {u"seriation"_s, tr("Alike ones together")}},
            {u"project"_s}};
}

PresetOption PresetOptions::flag(const QString &id, const QString &title, bool chosen)
{
    return {id, title, Kind::Flag, false, {}, {chosen ? u"yes"_s : u"no"_s}};
}

PresetOption PresetOptions::text(const QString &id, const QString &title, const QString &value)
{
    return {id, title, Kind::Text, false, {}, {value}};
}

PresetOption PresetOptions::facet(const QString &id, const QString &title, const QStringList &names) const
{
    PresetOption option{id, title, Kind::Choice, false, {}, {names.value(0)}};
    for (const QString &name : names)
        option.choices.append({name, name});
    return option;
}

QStringList PresetOptions::branchesWith(bool stances) const
{
    QStringList branches;
    for (Id top : m_index.codes().children(NoId)) {
        bool coded = false, hasStance = false;
        for (Id code : m_index.codes().depthFirst(top)) {
            for (CodingColumns::Slot slot : m_index.codings().ofCode(code)) {
                coded = true;
                hasStance |= m_index.codings().at(slot).stance != Stance::None;
                if (hasStance)
                    break;
            }
        }
        if (coded && hasStance == stances)
            branches.append(m_index.codes().path(top));
    }
    return branches;
}

QStringList PresetOptions::facetsOf(const QString &kind) const
{
    QStringList names;
    for (const FacetRow &facet : m_index.facets()) {
        if (facet.kind == kind)
            names.append(facet.name);
    }
    return names;
}

QString PresetOptions::topLevel() const
{
    const QStringList kinds = TablePresets::caseKinds(m_index);
    return kinds.isEmpty() ? u"0"_s : kinds.first();
}

QString PresetOptions::middleLevel() const
{
    const QStringList kinds = TablePresets::caseKinds(m_index);
    return kinds.size() > 2 ? kinds.at(1) : u"leaf"_s;
}

} // namespace Crosscase
