// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/codes/facettree.h"

#include <QHeaderView>

#include <algorithm>

namespace Crosscase {

FacetTree::FacetTree(Index &index, Facets &facets, QWidget *parent)
    : IdTreeView(new FacetModel(index, facets), parent)
    , m_facets(facets)
{
    source()->setParent(this);
    setAccessibleName(tr("Facets and their choices"));
    setFrameShape(QFrame::StyledPanel);
    setExpandsOnDoubleClick(true);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::SelectedClicked);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(FacetModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(FacetModel::UsesColumn, QHeaderView::ResizeToContents);
    connect(source(), &IdTreeModel::failed, this, &FacetTree::failed);
}

Id FacetTree::currentFacet() const
{
    const Id current = currentId();
    const std::optional<FacetChoiceRow> choice = m_facets.choice(current);
    return choice ? choice->facet : current;
}

bool FacetTree::drop(const QMimeData &mime, const DropPlace &place, Qt::KeyboardModifiers)
{
    const QList<Id> ids = IdTreeModel::draggedIds(mime, source()->mimeTypes().first());
    if (ids.isEmpty())
        return false;
    Result<> moved;
    const std::optional<FacetChoiceRow> first = m_facets.choice(ids.first());
    if (!first) {
        // Facets stand side by side: between two of them, or on one, which means before it.
        if (std::ranges::any_of(ids, [this](Id id) { return isChoice(id); }))
            return false;
        if (place.parent != NoId && place.on == NoId)
            return false;
        moved = m_facets.move(ids, place.on == NoId ? place.before : place.on);
    } else {
        const std::optional<FacetChoiceRow> target = m_facets.choice(place.on);
        if (target && target->facet == first->facet && ids.size() == 1) {
            Q_EMIT mergeRequested(ids.first(), place.on);
            return true;
        }
        const Id facet = target ? target->facet : place.parent;
        if (facet != first->facet)
            return false; // a choice belongs to its facet
        moved = m_facets.moveChoices(ids, target ? place.on : place.before);
    }
    if (!moved)
        Q_EMIT failed(moved.error());
    return moved.has_value();
}

} // namespace Crosscase
