// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tablepresets.h"

#include "views/tables/specwords.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

using Kind = Dimension::Kind;
using Measure = TableSpec::Measure;

QList<TablePreset> TablePresets::of(const Index &index)
{
    QList<TablePreset> out;
    const auto add = [&out](const QString &id, const QString &title, const QString &description, TableSpec spec) {
        spec.name = title;
        out.append({id, title, description, spec});
    };
    const Dimension codes {.kind = Kind::Codes};
    const Dimension informants {.kind = Kind::Cases};
    const Dimension clusters {.kind = Kind::Cases, .level = u"0"_s};
    const QStringList kinds = SpecWords::caseKinds(index);
    const bool haveAttributes = !index.attributes().isEmpty();

    add(u"issues"_s, tr("Issues by informant"), tr("Who agrees (x), who does not fully (o), who does not mention it."),
        {.rows = codes, .columns = informants, .cell = Measure::Stance});
    add(u"issues-by-cluster"_s, tr("Issues by cluster"), tr("How many informants of each cluster mention an issue."),
        {.rows = codes, .columns = clusters, .cell = Measure::Cases, .rowTotals = true});
    add(u"presence"_s, tr("Presence"), tr("Which codes occur with which informant."),
        {.rows = codes, .columns = informants, .cell = Measure::Presence});
    if (haveAttributes) {
        add(u"interviewees"_s, tr("Interviewees"), tr("Who was interviewed: the attributes of each informant."),
            {.rows = informants, .columns = {.kind = Kind::Attributes}, .cell = Measure::AttributeValue});
        if (const QString middle = kinds.value(kinds.size() > 2 ? 1 : 0); kinds.size() > 1) {
            add(u"cases"_s, tr("Case table"), tr("One row a case, its attributes in words and numbers."),
                {.rows = {.kind = Kind::Cases, .level = middle},
                 .columns = {.kind = Kind::Attributes},
                 .cell = Measure::AttributeValue});
        }
    }
    add(u"quotes"_s, tr("Best quotes"), tr("The passage that says it best, by code and cluster."),
        {.rows = codes, .columns = clusters, .cell = Measure::BestQuote});
    add(u"framework"_s, tr("Framework matrix"), tr("Your summaries, case by code; the passages stand beside them."),
        {.rows = informants, .columns = codes, .cell = Measure::Summary});
    add(u"clusters"_s, tr("Clusters side by side"), tr("Codings of each cluster, and their sum."),
        {.rows = codes, .columns = clusters, .cell = Measure::Count, .rowTotals = true});
    add(u"frequencies"_s, tr("Code frequencies"), tr("How often each code was given, in all and per informant."),
        {.rows = codes, .columns = informants, .cell = Measure::Count, .rowTotals = true, .columnTotals = true});
    add(u"co-occurrence"_s, tr("Codes that occur together"), tr("How often two codes stand on the same words."),
        {.rows = codes, .columns = codes, .cell = Measure::Count});
    for (const FacetRow &facet : index.facets()) {
        add(u"facet-"_s + facet.name, tr("Codes by %1", "name of a facet").arg(facet.name),
            tr("How the codes spread over the values of \"%1\".").arg(facet.name),
            {.rows = codes, .columns = {.kind = Kind::Facet, .name = facet.name}, .cell = Measure::Count});
    }
    return out;
}

} // namespace Crosscase
