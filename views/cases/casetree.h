// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/idtreeview.h"

namespace Crosscase {

class CaseModel;
class Workspace;

/// The cases as a tree, arranged by dragging. A document dropped on a case is tied to it.
class CaseTree : public IdTreeView
{
    Q_OBJECT

public:
    explicit CaseTree(Workspace &workspace, QWidget *parent = nullptr);

protected:
    bool drop(const QMimeData &mime, const DropPlace &place, Qt::KeyboardModifiers modifiers) override;

private:
    CaseTree(Workspace &workspace, CaseModel *model, QWidget *parent);

    Workspace &m_workspace;
};

} // namespace Crosscase
