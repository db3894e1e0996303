// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/idtreeview.h"

namespace Crosscase {

class CodebookModel;
class Workspace;

/// The codebook as a tree that codes are dragged in and out of. Codes dropped between others move there, dropped on
/// another they go below it, and with Ctrl they are merged into it; a passage dropped on a code is coded with it, and
/// codings dropped on it become codings of it, with Ctrl in addition to the code they have.
class CodeTree : public IdTreeView
{
    Q_OBJECT

public:
    explicit CodeTree(Workspace &workspace, QWidget *parent = nullptr);

    /// Merges codes into another one, after asking.
    void merge(const QList<Id> &codes, Id into);

protected:
    bool drop(const QMimeData &mime, const DropPlace &place, Qt::KeyboardModifiers modifiers) override;

private:
    CodeTree(Workspace &workspace, CodebookModel *model, QWidget *parent);

    bool dropCodings(const QList<Id> &codings, Id code, bool beside);

    Workspace &m_workspace;
};

} // namespace Crosscase
