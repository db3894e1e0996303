// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/speclists.h"

#include "analysis/compute.h"
#include "analysis/filterwords.h"

#include <QSet>

namespace Crosscase {

using Item = CheckChooser::Item;

namespace {

template<typename Tree>
QList<Item> treeItems(const Tree &tree)
{
    QList<Item> items;
    for (Id id : tree.depthFirst())
        items.append({tree.path(id), tree.name(id), int(tree.depth(id))});
    return items;
}

} // namespace

QList<Item> SpecLists::codes(const Index &index)
{
    return treeItems(index.codes());
}

QList<Item> SpecLists::cases(const Index &index)
{
    return treeItems(index.cases());
}

QList<Item> SpecLists::stances()
{
    QList<Item> items;
    for (Stance stance : {Stance::Agree, Stance::NotFully, Stance::Disagree, Stance::None})
        items.append({stanceSymbol(stance), FilterWords::stance(stance)});
    return items;
}

QList<Item> SpecLists::attributeValues(const QString &attribute, const Index &index)
{
    QList<Item> items = lines({.kind = Dimension::Kind::Attribute, .name = attribute}, index);
    // The line of the cases without a value is none that a filter could ask for.
    QSet<QString> values;
    const Id id = index.attributeNamed(attribute);
    for (Id caseId : index.cases().depthFirst()) {
        if (const AttributeValueRow *value = index.attributeValue(caseId, id))
            values.insert(value->text);
    }
    items.removeIf([&](const Item &item) { return !values.contains(item.key); });
    return items;
}

QList<Item> SpecLists::lines(const Dimension &dimension, const Index &index)
{
    switch (dimension.kind) {
    case Dimension::Kind::Codes:
        return codes(index);
    case Dimension::Kind::Cases:
        return cases(index);
    case Dimension::Kind::Stance:
        return stances();
    default:
        break;
    }
    // As the table itself finds them.
    TableSpec spec;
    spec.rows = {.kind = dimension.kind, .name = dimension.name};
    spec.columns = {.kind = dimension.kind == Dimension::Kind::Attributes ? Dimension::Kind::Cases
                                                                          : Dimension::Kind::Stance};
    spec.cell = dimension.kind == Dimension::Kind::Attributes ? TableSpec::Measure::AttributeValue
                                                              : TableSpec::Measure::Count;
    QList<Item> items;
    if (const Result<CrossTable> table = compute(spec, index)) {
        for (qsizetype line = 0; line < table->rowCount(); ++line) {
            const HeaderNode &node = table->rows().line(line);
            items.append({node.path.isEmpty() ? node.label : node.path, node.label});
        }
    }
    return items;
}

} // namespace Crosscase
