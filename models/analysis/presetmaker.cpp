// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/presetmaker.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

using Kind = Dimension::Kind;
using Measure = TableSpec::Measure;

namespace {

QString one(const PresetValues &values, const QString &id)
{
    return values.value(id).value(0);
}

bool isOn(const PresetValues &values, const QString &id)
{
    return one(values, id) == "yes"_L1;
}

/// The cases of a level; "leaf" is the default of a dimension.
Dimension casesAt(const QString &level)
{
    return {.kind = Kind::Cases, .level = level == "leaf"_L1 ? QString() : level};
}

Measure cellOf(const PresetValues &values)
{
    return measureFromId(one(values, u"cell"_s)).value_or(Measure::Count);
}

} // namespace

QList<TablePreset> PresetMaker::presets() const
{
    QList<TablePreset> out{issues(),       issuesByCluster(), interviewees(), presence(),  caseTable(),
                           ara(),          araRoles(),        araActors(),    framework(), clusters(),
                           coOccurrence(), frequencies(),     quotes(),       facets()};
    if (m_index.codes().size() == 0) {
        for (TablePreset &preset : out) {
            if (preset.missing.isEmpty() && preset.id != "interviewees"_L1)
                preset.missing = tr(
                    "The project has no codes yet. Begin with a codebook, or make a code while reading.");
        }
    }
    return out;
}

TableSpec PresetMaker::spec(const QString &id, const PresetValues &values) const
{
    if (id == "issues"_L1 || id == "issues-by-cluster"_L1 || id == "presence"_L1 || id == "quotes"_L1)
        return issuesSpec(values);
    if (id == "interviewees"_L1)
        return intervieweesSpec(values);
    if (id == "cases"_L1)
        return caseTableSpec(values);
    if (id == "ara"_L1)
        return araSpec(values);
    if (id == "ara-roles"_L1)
        return araRolesSpec(values);
    if (id == "ara-actors"_L1)
        return araActorsSpec(values);
    if (id == "framework"_L1)
        return frameworkSpec(values);
    if (id == "clusters"_L1)
        return clustersSpec(values);
    if (id == "co-occurrence"_L1)
        return coOccurrenceSpec(values);
    if (id == "frequencies"_L1)
        return frequenciesSpec(values);
    return facetsSpec(values);
}

// --- issues, presence, quotes: codes by cases --------------------------------------------------------------------

TablePreset PresetMaker::issues() const
{
    return {.id = u"issues"_s,
            .title = tr("Issues by informant"),
            .description = tr("Who agrees (x), who does not fully (o), who does not mention it."),
            .options = {
                m_options.branches(m_options.branchesWith(true)), m_options.level(tr("Columns"), u"leaf"_s),
                PresetOptions::cells({Measure::Stance, Measure::Cases, Measure::StanceMix, Measure::Count}),
                PresetOptions::fold(), PresetOptions::order(),
                PresetOptions::flag(u"hide-empty"_s, tr("Leave out empty rows"), false),
                PresetOptions::flag(u"n"_s, tr("A last row with N"), false)}};
}

TablePreset PresetMaker::issuesByCluster() const
{
    TablePreset preset = issues();
    preset.id = u"issues-by-cluster"_s;
    preset.title = tr("Issues by cluster");
    preset.description = tr("How many informants of each cluster mention an issue.");
    preset.options[1] = m_options.level(tr("Columns"), m_options.topLevel());
    preset.options[2] = PresetOptions::cells(
        {Measure::Cases, Measure::Stance, Measure::StanceMix, Measure::Count});
    return preset;
}

TablePreset PresetMaker::presence() const
{
    return {.id = u"presence"_s,
            .title = tr("Presence"),
            .description = tr("Which codes occur with which informant."),
            .options = {m_options.branches(m_options.branchesWith(false)),
                        m_options.level(tr("Columns"), u"leaf"_s),
                        PresetOptions::cells({Measure::Presence, Measure::Cases, Measure::Count}),
                        PresetOptions::order(),
                        PresetOptions::flag(u"hide-empty"_s, tr("Leave out empty rows"), false)}};
}

TablePreset PresetMaker::quotes() const
{
    return {.id = u"quotes"_s,
            .title = tr("Best quotes"),
            .description = tr("The passage that says it best, by code and cluster."),
            .options = {m_options.branches({}), m_options.level(tr("Columns"), m_options.topLevel()),
                        PresetOptions::cells({Measure::BestQuote, Measure::AllQuotes, Measure::Summary}),
                        PresetOptions::order(),
                        PresetOptions::flag(u"hide-empty"_s, tr("Leave out empty rows"), true)}};
}

TableSpec PresetMaker::issuesSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows.top = values.value(u"codes"_s);
    spec.rows.order.by = orderFromId(one(values, u"order"_s)).value_or(LineOrder::By::Project);
    spec.rows.hideEmpty = isOn(values, u"hide-empty"_s);
    spec.columns = casesAt(one(values, u"level"_s));
    spec.columns.heads = Dimension::Heads::Top;
    spec.cell = cellOf(values);
    if (values.contains(u"fold"_s))
        spec.fold = foldFromId(one(values, u"fold"_s)).value_or(TableSpec::Fold::Mixed);
    spec.unitCounts = isOn(values, u"n"_s);
    spec.rowTotals = spec.cell == Measure::Cases;
    return spec;
}

// --- cases -------------------------------------------------------------------------------------------------------

PresetOption PresetMaker::sections() const
{
    PresetOption option{u"sections"_s, tr("Sections"), PresetOption::Kind::Choice, false, {}, {u"none"_s}};
    option.choices.append({u"none"_s, tr("None", "sections of a table")});
    option.choices.append({u"tree"_s, tr("The cases above")});
    for (const AttributeRow &attribute : m_index.attributes())
        option.choices.append({attribute.name, attribute.name});
    return option;
}

void PresetMaker::setSections(Dimension &rows, const QString &chosen)
{
    if (chosen == "none"_L1)
        rows.heads = Dimension::Heads::None;
    else if (chosen == "tree"_L1)
        rows.heads = Dimension::Heads::Top;
    else
        rows.groupBy = chosen;
}

TablePreset PresetMaker::interviewees() const
{
    TablePreset preset{
        .id = u"interviewees"_s,
        .title = tr("Interviewees"),
        .description = tr("Who was interviewed: the attributes of each informant, words and codings."),
        .options = {m_options.attributes(attributesAt(u"leaf"_s)), m_options.level(tr("Rows"), u"leaf"_s),
                    sections(), PresetOptions::flag(u"words"_s, tr("Words said"), true),
                    PresetOptions::flag(u"codings"_s, tr("Codings"), true),
                    PresetOptions::text(u"source"_s, tr("Source"), {})}};
    if (m_index.cases().size() == 0)
        preset.missing = tr(
            "The project has no cases yet. Make cases for the people interviewed, and tie them to the "
            "transcripts.");
    return preset;
}

TableSpec PresetMaker::intervieweesSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows = casesAt(one(values, u"level"_s));
    setSections(spec.rows, one(values, u"sections"_s));
    spec.source = one(values, u"source"_s);
    QList<TableSpec::Block> blocks;
    const QStringList attributes = values.value(u"attributes"_s);
    if (!attributes.isEmpty())
        blocks.append(
            {.columns = {.kind = Kind::Attributes, .top = attributes}, .cell = Measure::AttributeValue});
    if (isOn(values, u"words"_s))
        blocks.append({.label = tr("Words"), .cell = Measure::TextWords});
    if (isOn(values, u"codings"_s) || blocks.isEmpty())
        blocks.append({.label = tr("Codings"), .cell = Measure::Count});
    const TableSpec::Block own = blocks.takeFirst();
    spec.columns = own.columns;
    spec.cell = own.cell;
    spec.label = own.label;
    spec.blocks = blocks;
    return spec;
}

QStringList PresetMaker::summarisedCodes() const
{
    QSet<Id> codes;
    for (const CellNoteRow &note : m_index.cellNotes()) {
        if (!note.summary.isEmpty())
            codes.insert(note.code);
    }
    QStringList paths;
    for (Id id : m_index.codes().depthFirst()) {
        if (codes.contains(id))
            paths.append(m_index.codes().path(id));
    }
    return paths;
}

QStringList PresetMaker::attributesAt(const QString &level) const
{
    QStringList names;
    for (const AttributeRow &attribute : m_index.attributes()) {
        bool any = false, more = false;
        for (Id id : m_index.cases().depthFirst()) {
            const CaseRow &row = *m_index.cases().find(id);
            const bool on = level == "leaf"_L1 ? m_index.cases().children(id).isEmpty() : row.kind == level;
            const AttributeValueRow *value = on ? m_index.attributeValue(id, attribute.id) : nullptr;
            any |= value != nullptr;
            more |= value && value->text != row.name;
        }
        if (any && more)
            names.append(attribute.name);
    }
    return names;
}

TablePreset PresetMaker::caseTable() const
{
    TablePreset preset{
        .id = u"cases"_s,
        .title = tr("Case table"),
        .description = tr("One row a case: its attributes, and what it says on some codes in prose."),
        .options = {m_options.level(tr("Rows"), m_options.middleLevel()),
                    m_options.attributes(attributesAt(m_options.middleLevel())),
                    m_options.branches(summarisedCodes()),
                    PresetOptions::cells(
                        {Measure::Summary, Measure::BestQuote, Measure::AllQuotes, Measure::Informants}),
                    m_options.attribute(u"label"_s, tr("Head of a row"), {}), sections(),
                    PresetOptions::flag(u"split"_s, tr("Each section a table of its own"), false),
                    PresetOptions::text(u"source"_s, tr("Source"), {})}};
    if (m_index.cases().size() == 0)
        preset.missing = tr(
            "The project has no cases yet. Make a case for each organisation, and tie them to the "
            "transcripts.");
    return preset;
}

TableSpec PresetMaker::caseTableSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows = casesAt(one(values, u"level"_s));
    setSections(spec.rows, one(values, u"sections"_s));
    spec.rows.label = one(values, u"label"_s);
    spec.split = isOn(values, u"split"_s);
    spec.source = one(values, u"source"_s);
    const QStringList codes = values.value(u"codes"_s);
    QStringList attributes = values.value(u"attributes"_s);
    attributes.removeAll(spec.rows.groupBy);
    attributes.removeAll(spec.rows.label);
    // Each code chosen is a column, with what lies below it.
    const Dimension prose{.kind = Kind::Codes, .top = codes, .level = u"0"_s};
    if (attributes.isEmpty()) {
        spec.columns = prose;
        spec.cell = cellOf(values);
        return spec;
    }
    spec.columns = {.kind = Kind::Attributes, .top = attributes};
    spec.cell = Measure::AttributeValue;
    if (!codes.isEmpty())
        spec.blocks = {{.columns = prose, .cell = cellOf(values)}};
    return spec;
}

// --- actors, resources, activities ---------------------------------------------------------------------------------

QStringList PresetMaker::codesNamed(const QStringList &names) const
{
    QStringList paths;
    for (Id id : m_index.codes().depthFirst()) {
        if (names.contains(m_index.codes().name(id), Qt::CaseInsensitive))
            paths.append(m_index.codes().path(id));
    }
    return paths;
}

TablePreset PresetMaker::ara() const
{
    PresetOption by = m_options.facet(u"by"_s, tr("Columns"), m_options.facetsOf(u"choice"_s));
    const QStringList facetNames = m_options.facetsOf(u"choice"_s);
    for (const QString &kind : TablePresets::caseKinds(m_index))
        by.choices.append({u"cases:"_s + kind, tr("Each %1", "a kind of case").arg(kind)});
    if (by.choices.isEmpty())
        by.choices.append({u"cases:0"_s, tr("The top cases")});
    if (by.value.value(0).isEmpty())
        by.value = QStringList{by.choices.first().value};
    TablePreset preset{
        .id = u"ara"_s,
        .title = tr("Actors, resources, activities"),
        .description = tr("What is said on actors, resources and activities, by level, phase or cluster."),
        .options = {m_options.branches(codesNamed({u"Actors"_s, u"Resources"_s, u"Activities"_s})), by,
                    PresetOptions::cells({Measure::Count, Measure::Informants, Measure::Cases,
                                          Measure::Presence, Measure::BestQuote, Measure::StanceMix}),
                    PresetOptions::order(),
                    PresetOptions::flag(u"hide-empty"_s, tr("Leave out empty rows"), true)}};
    if (facetNames.isEmpty())
        preset.missing = tr(
            "Codings have no level or phase yet. A project that begins with the template \"Actors, "
            "resources, activities\" has them.");
    return preset;
}

TableSpec PresetMaker::araSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows.top = values.value(u"codes"_s);
    spec.rows.order.by = orderFromId(one(values, u"order"_s)).value_or(LineOrder::By::Project);
    spec.rows.hideEmpty = isOn(values, u"hide-empty"_s);
    const QString by = one(values, u"by"_s);
    if (by.startsWith("cases:"_L1))
        spec.columns = casesAt(by.sliced(6));
    else
        spec.columns = {.kind = Kind::Facet, .name = by};
    spec.columns.heads = Dimension::Heads::Top;
    spec.cell = cellOf(values);
    spec.rowTotals = spec.cell == Measure::Count || spec.cell == Measure::Cases;
    return spec;
}

TablePreset PresetMaker::araRoles() const
{
    const QStringList actors = m_options.facetsOf(u"case"_s);
    QStringList roles;
    for (const QString &branch : codesNamed({u"Actors"_s})) {
        const Id top = m_index.codes().atPath(branch);
        for (Id child : m_index.codes().children(top)) {
            if (m_index.codes().children(child).isEmpty())
                roles.append(m_index.codes().path(child));
        }
    }
    TablePreset preset{
        .id = u"ara-roles"_s,
        .title = tr("Actors and their roles"),
        .description = tr("Which actor plays which part, by how many passages say so."),
        .options = {m_options.facet(u"actor"_s, tr("Actors"), actors), m_options.branches(roles),
                    PresetOptions::cells({Measure::Count, Measure::Presence, Measure::Informants})}};
    if (actors.isEmpty())
        preset.missing = tr(
            "Codings do not say which actor they are about yet. A project that begins with the template "
            "\"Actors, resources, activities\" lets you choose one.");
    return preset;
}

TableSpec PresetMaker::araRolesSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows = {.kind = Kind::Facet, .name = one(values, u"actor"_s), .hideEmpty = true};
    spec.columns = {.kind = Kind::Codes, .top = values.value(u"codes"_s), .hideEmpty = true};
    spec.filter.codes = spec.columns.top;
    spec.cell = cellOf(values);
    spec.rowTotals = spec.cell == Measure::Count;
    return spec;
}

TablePreset PresetMaker::araActors() const
{
    const QStringList actors = m_options.facetsOf(u"case"_s);
    PresetOption from = m_options.facet(u"from"_s, tr("Rows"), actors);
    PresetOption to = m_options.facet(u"to"_s, tr("Columns"), actors);
    to.value = QStringList{actors.value(1)};
    TablePreset preset{.id = u"ara-actors"_s,
                       .title = tr("Actor by actor"),
                       .description = tr("The links, ties and bonds from each actor to each other."),
                       .options = {from, to,
                                   m_options.branches(codesNamed({u"Links"_s, u"Ties"_s, u"Bonds"_s})),
                                   PresetOptions::cells({Measure::CodeNames, Measure::Count,
                                                         Measure::Presence, Measure::BestQuote})}};
    if (actors.size() < 2)
        preset.missing = tr(
            "Codings do not say from which actor to which they reach yet. A project that begins with the "
            "template \"Actors, resources, activities\" lets you choose both.");
    return preset;
}

TableSpec PresetMaker::araActorsSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows = {.kind = Kind::Facet, .name = one(values, u"from"_s), .hideEmpty = true};
    spec.columns = {.kind = Kind::Facet, .name = one(values, u"to"_s), .hideEmpty = true};
    spec.filter.codes = values.value(u"codes"_s);
    spec.cell = cellOf(values);
    return spec;
}

// --- the framework matrix -------------------------------------------------------------------------------------------

TablePreset PresetMaker::framework() const
{
    TablePreset preset{
        .id = u"framework"_s,
        .title = tr("Framework matrix"),
        .description = tr("Your summaries, case by code; the passages stand beside them."),
        .options = {m_options.level(tr("Rows"), u"leaf"_s), sections(), m_options.branches({}),
                    PresetOptions::flag(u"hide-empty"_s, tr("Leave out codes without anything"), true)}};
    if (m_index.cases().size() == 0)
        preset.missing = tr(
            "The project has no cases yet. Make cases for the people interviewed, and tie them to the "
            "transcripts.");
    return preset;
}

TableSpec PresetMaker::frameworkSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows = casesAt(one(values, u"level"_s));
    setSections(spec.rows, one(values, u"sections"_s));
    spec.columns = {.kind = Kind::Codes, .top = values.value(u"codes"_s)};
    spec.columns.hideEmpty = isOn(values, u"hide-empty"_s);
    spec.cell = Measure::Summary;
    return spec;
}

// --- side by side ---------------------------------------------------------------------------------------------------

TablePreset PresetMaker::clusters() const
{
    QStringList tops;
    for (Id id : m_index.cases().children(NoId))
        tops.append(m_index.cases().path(id));
    PresetOption cases = m_options.cases(tops.first(std::min(tops.size(), qsizetype(20))));
    PresetOption show{u"show"_s,
                      tr("What is compared"),
                      PresetOption::Kind::Choice,
                      true,
                      {{u"counts"_s, tr("Number of codings")},
                       {u"share"_s, tr("Share of informants")},
                       {u"stances"_s, tr("Codings by stance")},
                       {u"quotes"_s, tr("Best quote")}},
                      {u"counts"_s, u"share"_s, u"stances"_s}};
    PresetOption occurs{u"occurs"_s,
                        tr("Rows"),
                        PresetOption::Kind::Choice,
                        false,
                        {{u"any"_s, tr("All codes")},
                         {u"one"_s, tr("Those in one column only")},
                         {u"all"_s, tr("Those in every column")},
                         {u"all-but-one"_s, tr("Those in all columns but one")}},
                        {u"any"_s}};
    PresetOption only = m_options.cases({});
    only.id = u"only-in"_s;
    only.title = tr("Only in");
    only.several = false;
    only.choices.removeIf([&](const PresetOption::Choice &choice) { return !tops.contains(choice.value); });
    TablePreset preset{
        .id = u"clusters"_s,
        .title = tr("Clusters side by side"),
        .description = tr("What clusters share and what is their own: codings, informants, stances, quotes."),
        .options = {
            cases, m_options.branches({}), show, occurs, only,
            PresetOptions::flag(u"contrast"_s, tr("Two clusters: what they share in the middle"), false),
            PresetOptions::flag(u"interleave"_s, tr("Figures of a cluster together"), false),
            PresetOptions::order(), PresetOptions::flag(u"hide-empty"_s, tr("Leave out empty rows"), true)}};
    if (m_index.cases().children(NoId).size() < 2)
        preset.missing = tr(
            "There are no two cases to compare yet. Make a case for each cluster, with its informants "
            "below it.");
    return preset;
}

TableSpec PresetMaker::clustersSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows.top = values.value(u"codes"_s);
    spec.rows.order.by = orderFromId(one(values, u"order"_s)).value_or(LineOrder::By::Project);
    spec.rows.hideEmpty = isOn(values, u"hide-empty"_s);
    spec.rows.occurs = occursFromId(one(values, u"occurs"_s)).value_or(Dimension::Occurs::Any);
    spec.rows.occursIn = one(values, u"only-in"_s);
    if (!spec.rows.occursIn.isEmpty())
        spec.rows.occurs = Dimension::Occurs::One;
    // Each case chosen is a column, with all below it.
    const Dimension columns{.kind = Kind::Cases, .top = values.value(u"cases"_s), .level = u"0"_s};
    QList<TableSpec::Block> blocks;
    QStringList shown = values.value(u"show"_s);
    if (shown.isEmpty())
        shown.append(u"counts"_s);
    for (const QString &what : std::as_const(shown)) {
        TableSpec::Block block{.columns = columns};
        if (what == "share"_L1) {
            block.cell = Measure::Cases;
            block.percent = TableSpec::Percent::Informants;
        } else if (what == "stances"_L1) {
            block.cell = Measure::StanceMix;
        } else if (what == "quotes"_L1) {
            block.cell = Measure::BestQuote;
        }
        blocks.append(block);
    }
    const TableSpec::Block own = blocks.takeFirst();
    spec.columns = own.columns;
    spec.cell = own.cell;
    spec.percent = own.percent;
    spec.contrast = isOn(values, u"contrast"_s);
    if (!spec.contrast) {
        spec.blocks = blocks;
        spec.interleave = isOn(values, u"interleave"_s);
    }
    return spec;
}

// --- codes alone -----------------------------------------------------------------------------------------------------

TablePreset PresetMaker::coOccurrence() const
{
    return {.id = u"co-occurrence"_s,
            .title = tr("Codes that occur together"),
            .description = tr(
                "How often two codes stand on the same words, in a sentence, a turn or an interview."),
            .options = {m_options.branches({}), PresetOptions::unit(),
                        PresetOptions::cells({Measure::Count, Measure::Jaccard}),
                        PresetOptions::flag(u"hide-empty"_s, tr("Leave out codes without anything"), true)}};
}

TableSpec PresetMaker::coOccurrenceSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows.top = values.value(u"codes"_s);
    spec.rows.hideEmpty = isOn(values, u"hide-empty"_s);
    spec.columns = spec.rows;
    spec.cell = cellOf(values);
    spec.unit = unitFromId(one(values, u"unit"_s)).value_or(TableSpec::Unit::Overlap);
    return spec;
}

TablePreset PresetMaker::frequencies() const
{
    PresetOption level = m_options.level(tr("Columns"), u"leaf"_s);
    level.choices.append({u"none"_s, tr("Totals alone")});
    return {
        .id = u"frequencies"_s,
        .title = tr("Code frequencies"),
        .description = tr("How often each code was given, in all and per informant."),
        .options = {m_options.branches({}), level,
                    PresetOptions::cells({Measure::Count, Measure::Passages, Measure::Cases, Measure::Words}),
                    PresetOptions::flag(u"share"_s, tr("A column with percentages"), false),
                    PresetOptions::flag(u"sections"_s, tr("Headings of the codebook"), true),
                    PresetOptions::order(),
                    PresetOptions::flag(u"hide-empty"_s, tr("Leave out empty rows"), false)}};
}

TableSpec PresetMaker::frequenciesSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows.top = values.value(u"codes"_s);
    spec.rows.order.by = orderFromId(one(values, u"order"_s)).value_or(LineOrder::By::Project);
    spec.rows.hideEmpty = isOn(values, u"hide-empty"_s);
    if (!isOn(values, u"sections"_s))
        spec.rows.heads = Dimension::Heads::None;
    spec.cell = cellOf(values);
    spec.columnTotals = true;
    if (one(values, u"level"_s) == "none"_L1) {
        spec.columns = {.kind = Kind::Whole};
    } else {
        spec.columns = casesAt(one(values, u"level"_s));
        spec.columns.heads = Dimension::Heads::Top;
        spec.rowTotals = true;
    }
    if (isOn(values, u"share"_s)) {
        TableSpec::Block share{.cell = spec.cell, .percent = TableSpec::Percent::Column};
        if (spec.cell == Measure::Cases)
            share.percent = TableSpec::Percent::Informants;
        spec.blocks = {share};
    }
    return spec;
}

TablePreset PresetMaker::facets() const
{
    QStringList names;
    for (const FacetRow &facet : m_index.facets())
        names.append(facet.name);
    TablePreset preset{.id = u"facets"_s,
                       .title = tr("Codes by a facet"),
                       .description = tr("How the codes spread over the values of a facet."),
                       .options = {m_options.facet(u"facet"_s, tr("Columns"), names), m_options.branches({}),
                                   PresetOptions::cells({Measure::Count, Measure::Passages, Measure::Cases,
                                                         Measure::Presence, Measure::BestQuote}),
                                   PresetOptions::order(),
                                   PresetOptions::flag(u"hide-empty"_s, tr("Leave out empty rows"), true)}};
    if (names.isEmpty())
        preset.missing = tr(
            "The project has no facets yet. A project that begins with the template \"Actors, "
            "resources, activities\" has some.");
    return preset;
}

TableSpec PresetMaker::facetsSpec(const Values &values) const
{
    TableSpec spec;
    spec.rows.top = values.value(u"codes"_s);
    spec.rows.order.by = orderFromId(one(values, u"order"_s)).value_or(LineOrder::By::Project);
    spec.rows.hideEmpty = isOn(values, u"hide-empty"_s);
    spec.columns = {.kind = Kind::Facet, .name = one(values, u"facet"_s)};
    spec.cell = cellOf(values);
    return spec;
}

} // namespace Crosscase
