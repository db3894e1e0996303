// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/specwords.h"

#include "analysis/tablepresets.h"
#include "analysis/tablewords.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

using Measure = TableSpec::Measure;
using Kind = Dimension::Kind;

namespace {

bool isCapitalised(const QString &text)
{
    return !text.isEmpty() && text.front().isUpper();
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty() && !isCapitalised(text))
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString SpecWords::describe(Measure measure)
{
    return TableWords::measure(measure);
}

QStringList SpecWords::numberFacets(const Index &index)
{
    QStringList names;
    for (const FacetRow &facet : index.facets()) {
        if (facet.kind == "number"_L1)
            names.append(facet.name);
    }
    return names;
}

void SpecWords::fitCells(TableSpec &spec)
{
    const bool attributes = spec.rows.kind == Kind::Attributes || spec.columns.kind == Kind::Attributes;
    const bool together = spec.rows.kind == Kind::Codes && spec.columns.kind == Kind::Codes;
    const bool byCase = (spec.rows.kind == Kind::Codes && spec.columns.kind == Kind::Cases)
        || (spec.rows.kind == Kind::Cases && spec.columns.kind == Kind::Codes);
    if (attributes)
        spec.cell = Measure::AttributeValue;
    else if (together && spec.cell != Measure::Jaccard)
        spec.cell = Measure::Count;
    else if (!together && spec.cell == Measure::Jaccard)
        spec.cell = Measure::Count;
    else if (spec.cell == Measure::AttributeValue && spec.attribute.isEmpty())
        spec.cell = Measure::Count;
    else if (spec.cell == Measure::Summary && !byCase)
        spec.cell = Measure::Count;
    if (!hasPercent(spec.cell) || together)
        spec.percent = TableSpec::Percent::None;
}

void SpecWords::setDimension(TableSpec &spec, Dimension TableSpec::*which, const Dimension &dimension)
{
    for (TableSpec::Block &block : spec.blocks) {
        if (which == &TableSpec::columns && block.columns == spec.columns)
            block.columns = dimension;
    }
    // An order, or a choice of rows, by a line that may not be there any more.
    const Dimension &before = spec.*which;
    const bool sameLines = before.kind == dimension.kind && before.level == dimension.level
        && before.name == dimension.name && before.top == dimension.top;
    Dimension &other = which == &TableSpec::columns ? spec.rows : spec.columns;
    if (!sameLines && other.order.by == LineOrder::By::Line && other.order.block == 0)
        other.order = {};
    if (!sameLines && !other.occursIn.isEmpty()) {
        other.occurs = Dimension::Occurs::Any;
        other.occursIn.clear();
    }
    spec.*which = dimension;
    fitCells(spec);
}

bool SpecWords::hasPercent(Measure measure)
{
    return measure == Measure::Count || measure == Measure::Passages || measure == Measure::Cases
        || measure == Measure::Words;
}

QList<SpecWords::Choice<Measure>> SpecWords::measures(const TableSpec &spec, const Index &index)
{
    QList<Measure> all{Measure::Stance,      Measure::Presence,   Measure::Count,     Measure::Passages,
                       Measure::Cases,       Measure::Informants, Measure::Words,     Measure::Share,
                       Measure::PerThousand, Measure::BestQuote,  Measure::AllQuotes, Measure::StanceMix,
                       Measure::CodeNames};
    const auto either = [&](Kind kind) { return spec.rows.kind == kind || spec.columns.kind == kind; };
    if (spec.rows.kind == Kind::Attributes || spec.columns.kind == Kind::Attributes)
        all = {Measure::AttributeValue};
    else if (spec.rows.kind == Kind::Codes && spec.columns.kind == Kind::Codes)
        all = {Measure::Count, Measure::Jaccard};
    else if (either(Kind::Codes) && either(Kind::Cases))
        all.append(Measure::Summary);
    if (!numberFacets(index).isEmpty() && all.contains(Measure::Count) && !all.contains(Measure::Jaccard))
        all.append(Measure::FacetMean);
    if (!all.contains(spec.cell))
        all.append(spec.cell);
    QList<Choice<Measure>> out;
    for (Measure measure : std::as_const(all))
        out.append({measure, describe(measure)});
    return out;
}

QList<SpecWords::Choice<TableSpec::Fold>> SpecWords::folds()
{
    using Fold = TableSpec::Fold;
    return {{Fold::Mixed, tr("Several stances: show all, x/o")},
            {Fold::AnyO, tr("Several stances: the least agreeing")},
            {Fold::Majority, tr("Several stances: the most frequent")},
            {Fold::Latest, tr("Several stances: the latest")}};
}

QList<SpecWords::Choice<TableSpec::Percent>> SpecWords::percents()
{
    using Percent = TableSpec::Percent;
    return {{Percent::None, tr("Numbers")},
            {Percent::Row, tr("Percent of the row's total")},
            {Percent::Column, tr("Percent of the column's total")},
            {Percent::Table, tr("Percent of the table's total")},
            {Percent::Informants, tr("Percent of all informants")},
            {Percent::Mentioning, tr("Percent of the informants who mention anything")}};
}

QList<SpecWords::Choice<TableSpec::Unit>> SpecWords::units()
{
    using Unit = TableSpec::Unit;
    return {{Unit::Overlap, tr("Codes meet where passages overlap")},
            {Unit::Sentence, tr("Codes meet in a sentence")},
            {Unit::Turn, tr("Codes meet in a turn")},
            {Unit::Document, tr("Codes meet in a document")},
            {Unit::Case, tr("Codes meet in an informant")}};
}

QList<SpecWords::Choice<TableSpec::Membership>> SpecWords::memberships()
{
    using Membership = TableSpec::Membership;
    return {{Membership::Clip, tr("A passage of several informants counts for each")},
            {Membership::Start, tr("A passage counts for the informant it starts with")}};
}

QStringList SpecWords::caseKinds(const Index &index)
{
    return TablePresets::caseKinds(index);
}

QList<SpecWords::Choice<Dimension>> SpecWords::dimensions(const Index &index)
{
    QList<Choice<Dimension>> out;
    const auto add = [&out](const Dimension &dimension) { out.append({dimension, describe(dimension)}); };
    add({.kind = Kind::Codes});
    add({.kind = Kind::Codes, .level = u"all"_s});
    add({.kind = Kind::Codes, .level = u"0"_s});
    add({.kind = Kind::Cases});
    for (const QString &kind : caseKinds(index))
        add({.kind = Kind::Cases, .level = kind});
    add({.kind = Kind::Cases, .level = u"all"_s});
    add({.kind = Kind::Documents});
    add({.kind = Kind::Speakers});
    add({.kind = Kind::Coders});
    add({.kind = Kind::Stance});
    if (!index.attributes().isEmpty())
        add({.kind = Kind::Attributes});
    for (const AttributeRow &attribute : index.attributes())
        add({.kind = Kind::Attribute, .name = attribute.name});
    for (const FacetRow &facet : index.facets())
        add({.kind = Kind::Facet, .name = facet.name});
    return out;
}

QString SpecWords::describe(const Dimension &dimension)
{
    const bool leaf = dimension.level.isEmpty() || dimension.level == u"leaf";
    switch (dimension.kind) {
    case Kind::Codes:
        if (leaf)
            return tr("Codes");
        if (dimension.level == u"all")
            return tr("Codes with their headings");
        if (dimension.level == u"0")
            return tr("Top codes");
        return tr("Codes, level %1").arg(dimension.level);
    case Kind::Cases:
        if (leaf)
            return tr("Cases");
        if (dimension.level == u"all")
            return tr("Cases of every level");
        if (dimension.level == u"0")
            return tr("Top cases");
        return tr("Cases: %1", "kind of case").arg(dimension.level);
    case Kind::Documents:
        return tr("Documents");
    case Kind::Attribute:
        return tr("Attribute: %1").arg(dimension.name);
    case Kind::Speakers:
        return tr("Speakers");
    case Kind::Coders:
        return tr("Coders");
    case Kind::Facet:
        return sentenceCase(dimension.name);
    case Kind::Stance:
        return tr("Stances");
    case Kind::Attributes:
        return tr("Attributes");
    case Kind::Whole:
        return tr("Everything together");
    }
    return {};
}

bool SpecWords::isSame(const Dimension &a, const Dimension &b)
{
    const auto level = [](const Dimension &d) { return d.level == u"leaf" ? QString() : d.level; };
    return a.kind == b.kind && level(a) == level(b) && a.name == b.name;
}

} // namespace Crosscase
