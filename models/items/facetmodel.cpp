// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/facetmodel.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

FacetModel::FacetModel(Index &index, Facets &facets, QObject *parent)
    : IdTreeModel(index, {Table::Facet, Table::FacetChoice}, QLatin1StringView(MimeType), {}, parent)
    , m_facets(facets)
{
    fill();
    countUses();
}

bool FacetModel::isInSource(Id id) const
{
    return source().facet(id) || m_facets.choice(id);
}

Id FacetModel::sourceParent(Id id) const
{
    const std::optional<FacetChoiceRow> choice = m_facets.choice(id);
    return choice ? choice->facet : NoId;
}

QList<Id> FacetModel::sourceChildren(Id parent) const
{
    QList<Id> ids;
    if (parent == NoId) {
        for (const FacetRow &facet : source().facets())
            ids.append(facet.id);
    } else {
        for (const FacetChoiceRow &choice : source().facetChoices(parent))
            ids.append(choice.id);
    }
    return ids;
}

QString FacetModel::nameOf(Id id) const
{
    if (const FacetRow *facet = source().facet(id))
        return facet->name;
    const std::optional<FacetChoiceRow> choice = m_facets.choice(id);
    return choice ? choice->name : QString();
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FacetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == UsesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == UsesColumn)
        return tr("Codings that have a value of it");
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Facet") : tr("Codings");
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    const Id id = idOf(index);
    if (!isInSource(id))
        return {};
    const FacetRow *facet = source().facet(id);
    if (role == IdRole)
        return id;
    if (role == IsChoiceRole)
        return !facet;
    if (role == KindRole)
        return source().facet(facet ? id : sourceParent(id))->kind;
    const qsizetype uses = m_uses.value(id);
    if (index.column() == UsesColumn) {
        if (role == Qt::DisplayRole)
            return uses > 0 ? QVariant(uses) : QVariant(QString());
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::AccessibleTextRole ? QVariant(tr("%n codings", nullptr, int(uses))) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return nameOf(id);
    case Qt::ToolTipRole:
        return facet ? facet->description : QString();
    case Qt::AccessibleDescriptionRole:
        return facet ? Facets::kindName(facet->kind) : tr("Choice");
    default:
        return {};
    }
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Id id = idOf(index);
    const QString name = value.toString().trimmed();
    if (!isInSource(id) || role != Qt::EditRole || index.column() != NameColumn || name == nameOf(id))
        return false;
    const Result<> renamed = source().facet(id) ? m_facets.rename(id, name) : m_facets.renameChoice(id, name);
    if (!renamed)
        Q_EMIT failed(renamed.error());
    return renamed.has_value();
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemIsDropEnabled;
    if (index.column() == NameColumn && !source().project().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void FacetModel::followRest(const ChangeSet &changes)
{
    if (changes.touches(Table::CodingFacet))
        countUses();
}

void FacetModel::countUses()
{
    QHash<Id, qsizetype> uses;
    const Result<> read = source().project().read().forEach<CodingFacetRow>([&](const CodingFacetRow &row) {
        ++uses[row.facet];
        if (row.choice != NoId)
            ++uses[row.choice];
    });
    if (!read)
        Q_EMIT failed(read.error());
    const QHash<Id, qsizetype> before = std::exchange(m_uses, uses);
    for (const FacetRow &facet : source().facets()) {
        QList<Id> ids = sourceChildren(facet.id);
        ids.prepend(facet.id);
        for (Id id : std::as_const(ids)) {
            if (before.value(id) != m_uses.value(id))
                touch(id, UsesColumn, UsesColumn);
        }
    }
}

} // namespace Crosscase
