// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "base/ids.h"

#include <QWidget>

#include <memory>

namespace Crosscase {

class Workspace;

/**
 * The saved tables of the project, in the analyst's order: open, rename, duplicate, delete, move, and make a new one
 * from a preset. To be put into a QDockWidget. Everything done here can be undone.
 */
class TablesDock : public QWidget
{
    Q_OBJECT

public:
    explicit TablesDock(Workspace &workspace, QWidget *parent = nullptr);
    ~TablesDock() override;

public Q_SLOTS:
    /// Asks for a preset (NewTableDialog), saves the table and opens it.
    void newTable();
    void openSelected();
    void renameSelected();
    void duplicateSelected();
    void deleteSelected();

Q_SIGNALS:
    /// The person wants to see this saved table: show its tab, or make one.
    void tableRequested(Crosscase::Id savedTable, const Crosscase::TableSpec &spec);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Crosscase
