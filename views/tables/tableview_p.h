// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/savedtables.h"
#include "analysis/tablegrid.h"
#include "views/tables/tableview.h"

#include <QItemSelection>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QSplitter;

namespace Crosscase {

class CellActions;
class CompareBar;
class ChartPanel;
class TableFilterBar;
class FindBar;
class GridView;
class MessageBar;
class NotesArea;
class ParallelPassages;
class TableControls;
class TableOutput;
class TableModel;
class TableSettings;

/// The parts of a TableView. Made in tableviewbuild.cpp, used in tableview.cpp.
class TableView::Private
{
public:
    Private(TableView *view, Workspace &space, Id savedId);

    // tableviewbuild.cpp
    void build();
    void connectAll();
    void connectControls();
    void connectGrid();
    [[nodiscard]] QWidget *makeSheet();

    // tableview.cpp
    void show(const TableSpec &spec);
    void change(const TableSpec &spec);
    void updateTexts();
    void sendEvidence();
    void sendParallel();
    void showFrozen();
    void showEvidence();
    void showAnswer(const QString &text, const QList<EvidenceItem> &said);
    void noteCurrentCell();
    void followProject(const ChangeSet &changes);
    void saveAs();
    void exportTo(const QString &format);
    void copy();
    void keepWidths();
    void keepPanels();
    void orderBy(Qt::Orientation orientation, int section);
    /// The order of the other side by a row or column; By::Project where there is none.
    [[nodiscard]] LineOrder orderOf(Qt::Orientation orientation, int section) const;
    void arrange(Qt::Orientation orientation);
    void setOrder(Qt::Orientation orientation, const QStringList &paths);
    [[nodiscard]] QString settingsKey(const QString &name) const;
    [[nodiscard]] QItemSelection selection() const;

    TableView *q;
    Workspace &workspace;
    SavedTables tables;
    Id saved;
    TableModel *model;
    TableControls *controls;
    CompareBar *compare;
    TableFilterBar *filterBar;
    MessageBar *frozen;
    MessageBar *problem;
    QLineEdit *caption;
    QLabel *part; ///< of a table written as several: which of them stands at the top
    GridView *grid;
    FindBar *findBar;
    QLabel *notes;
    NotesArea *notesArea = nullptr;
    CellActions *actions;
    QSplitter *panels;              ///< sheet, chart and settings beside each other
    QSplitter *upAndDown = nullptr; ///< these, and the passages side by side below
    ParallelPassages *parallel;
    ChartPanel *chart;
    TableSettings *settings;
    TableOutput *output;
    QTimer evidenceTimer;
    QPointer<EvidencePanel> panel;
    bool cannotCompute = false; ///< and the bar says why
};

} // namespace Crosscase
