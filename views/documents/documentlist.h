// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/idtreeview.h"

namespace Crosscase {

class DocumentModel;
class Workspace;

/// The documents of the project, arranged by dragging.
class DocumentList : public IdTreeView
{
    Q_OBJECT

public:
    explicit DocumentList(Workspace &workspace, QWidget *parent = nullptr);

protected:
    bool drop(const QMimeData &mime, const DropPlace &place, Qt::KeyboardModifiers modifiers) override;

private:
    DocumentList(Workspace &workspace, DocumentModel *model, QWidget *parent);

    Workspace &m_workspace;
};

} // namespace Crosscase
