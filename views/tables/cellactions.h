// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/drafts.h"
#include "analysis/tablegrid.h"

#include <QAction>
#include <QModelIndex>
#include <QObject>

namespace Crosscase {

class GridView;
class TableModel;
class Workspace;

/// What can be done with the current cell: read its evidence, override its mark, say why it is blank, ask who differs.
class CellActions : public QObject
{
    Q_OBJECT

public:
    CellActions(Workspace &workspace, TableModel *model, GridView *grid);

Q_SIGNALS:
    void evidenceRequested();
    /// An answer to be shown above the table, and the passages of those it names who said something.
    void answered(const QString &text, const QList<Crosscase::EvidenceItem> &evidence);

public:
    [[nodiscard]] QAction *whoDoesNotAction() const { return m_whoNot; }

public Q_SLOTS:
    /// Shows the first passage of the current cell in its transcript.
    void goToFirstPassage();

private:
    QAction *add(const QString &objectName, const QString &text, const QKeySequence &shortcut,
                 void (CellActions::*slot)());
    void update();
    void overrideMark();
    void setNotAsked() { toggleStatus(QStringLiteral("not asked")); }
    void setNoData() { toggleStatus(QStringLiteral("no data")); }
    void toggleStatus(const QString &status);
    void whoDoesNot();
    [[nodiscard]] QList<Id> neighboursOf(const QModelIndex &cell, bool across, QString *group) const;
    void draftSummaries();
    [[nodiscard]] QList<FrameworkCell> chosenPairs() const;

    Workspace &m_workspace;
    TableModel *m_model;
    GridView *m_grid;
    QAction *m_evidence;
    QAction *m_goTo;
    QAction *m_mark;
    QAction *m_notAsked;
    QAction *m_noData;
    QAction *m_whoNot;
    QAction *m_draft;
};

} // namespace Crosscase
