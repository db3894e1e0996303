// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablerenames.h"

namespace Crosscase {

namespace {

bool isOf(const Dimension &dimension, const QString &facet)
{
    return dimension.kind == Dimension::Kind::Facet && dimension.name == facet;
}

void renameFacet(TableSpec &spec, const QString &from, const QString &to)
{
    const auto rename = [&](QString &name) {
        if (name == from)
            name = to;
    };
    const auto renameLines = [&](Dimension &dimension) {
        if (isOf(dimension, from))
            dimension.name = to;
    };
    renameLines(spec.rows);
    renameLines(spec.columns);
    rename(spec.facet);
    for (TableSpec::Block &block : spec.blocks) {
        renameLines(block.columns);
        rename(block.facet);
    }
    if (spec.filter.facets.contains(from))
        spec.filter.facets.insert(to, spec.filter.facets.take(from));
}

/// Values are lines; a line is also named where the other dimension is ordered by it or shows what occurs on it.
void renameValue(TableSpec &spec, const QString &facet, const QString &from, const QString &to)
{
    const auto renameLines = [&](Dimension &dimension, Dimension *across) {
        if (!isOf(dimension, facet))
            return;
        for (QStringList *names : {&dimension.top, &dimension.order.manual}) {
            for (QString &name : *names) {
                if (name == from)
                    name = to;
            }
        }
        if (across && across->order.by == LineOrder::By::Line && across->order.key == from)
            across->order.key = to;
        if (across && across->occursIn == from)
            across->occursIn = to;
    };
    renameLines(spec.rows, &spec.columns);
    renameLines(spec.columns, &spec.rows);
    for (TableSpec::Block &block : spec.blocks)
        renameLines(block.columns, nullptr);
    if (const auto values = spec.filter.facets.find(facet); values != spec.filter.facets.end()) {
        for (QString &name : *values) {
            if (name == from)
                name = to;
        }
    }
}

} // namespace

TableSpec renamedIn(const TableSpec &spec, const FacetRename &rename)
{
    TableSpec out = spec;
    if (rename.value.isEmpty())
        renameFacet(out, rename.facet, rename.name);
    else
        renameValue(out, rename.facet, rename.value, rename.name);
    return out;
}

bool namesFacet(const TableSpec &spec, const QString &facet, const QString &value)
{
    // A name that nobody has: what changes by it is what names the old one.
    const QString nobodys(QChar::ReplacementCharacter);
    return renamedIn(spec, {.facet = facet, .value = value, .name = nobodys}) != spec;
}

Result<> renameInTables(Writer &writer, const FacetRename &rename)
{
    const Result<QList<SavedTableRow>> tables = writer.read().rows<SavedTableRow>();
    CROSSCASE_TRY(tables);
    for (SavedTableRow row : *tables) {
        const Result<TableSpec> before = TableSpec::fromBytes(row.spec.toUtf8());
        if (!before)
            continue;
        if (const TableSpec after = renamedIn(*before, rename); after != *before) {
            row.spec = QString::fromUtf8(after.toBytes());
            CROSSCASE_TRY(writer.update(row));
        }
    }
    return {};
}

} // namespace Crosscase
