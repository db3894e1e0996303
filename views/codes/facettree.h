// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/facets.h"
#include "items/facetmodel.h"
#include "views/common/idtreeview.h"

namespace Crosscase {

/// Facets with their choices: dragged to other places, and a choice onto another of its facet to merge the two.
class FacetTree : public IdTreeView
{
    Q_OBJECT

public:
    FacetTree(Index &index, Facets &facets, QWidget *parent = nullptr);

    /// The facet that is current, or whose choice is.
    [[nodiscard]] Id currentFacet() const;
    [[nodiscard]] bool isChoice(Id id) const { return m_facets.choice(id).has_value(); }

Q_SIGNALS:
    void failed(const Crosscase::Error &error);
    /// A choice was dropped on another one of its facet.
    void mergeRequested(Crosscase::Id from, Crosscase::Id into);

protected:
    bool drop(const QMimeData &mime, const DropPlace &place, Qt::KeyboardModifiers modifiers) override;

private:
    Facets &m_facets;
};

} // namespace Crosscase
