// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "base/ids.h"

#include <QWidget>

#include <memory>

namespace Crosscase {

class EvidencePanel;
class Workspace;

/**
 * One table: a tab. Shows what a specification computes to, follows every change of the project, and changes the
 * specification from its tool bar. A saved table keeps its place in the project: each change of its specification made
 * here is saved as an undoable change.
 */
class TableView : public QWidget
{
    Q_OBJECT

public:
    /// `saved` is the SavedTableRow the specification came from, or NoId for a table that is not saved yet.
    TableView(Workspace &workspace, const TableSpec &spec, Id saved = NoId, QWidget *parent = nullptr);
    ~TableView() override;

    [[nodiscard]] const TableSpec &spec() const;
    void setSpec(const TableSpec &spec);
    [[nodiscard]] Id savedTable() const;
    /// What the tab is called.
    [[nodiscard]] QString title() const;

    /// Where the passages of the current cell or selection are read. The panel may serve several tables; it shows those
    /// of the table that was worked in last.
    void setEvidencePanel(EvidencePanel *panel);

    /// Makes the current cell the one of a row and column, counted from 0 without headers.
    void setCurrentCell(int row, int column);

Q_SIGNALS:
    void titleChanged(const QString &title);
    /// The table was saved for the first time or under another name.
    void savedAs(Crosscase::Id savedTable);
    /// The saved table was deleted, here or elsewhere; what is shown stays, unsaved.
    void savedTableRemoved();
    /// The person wants to read the passages: the dock with the evidence panel should be shown.
    void evidenceRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Crosscase
