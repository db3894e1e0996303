// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "coding/index.h"

#include <QToolBar>

class QMenu;
class QToolButton;

namespace Crosscase {

/// The tool bar over a table: what its cells, rows and columns are, in which order, and what goes out.
class TableControls : public QToolBar
{
    Q_OBJECT

public:
    TableControls(const Index &index, QWidget *parent = nullptr);

    void setSpec(const TableSpec &spec);

    /// Rows become columns; the base of a percentage stays what it was.
    [[nodiscard]] static TableSpec transposed(const TableSpec &spec);

    // For the view to connect; it knows the grid.
    [[nodiscard]] QAction *settingsAction() const { return m_settings; }
    [[nodiscard]] QAction *chartAction() const { return m_chart; }
    [[nodiscard]] QAction *heatAction() const { return m_heat; }
    [[nodiscard]] QAction *contestedAction() const { return m_contested; }
    [[nodiscard]] QAction *saveAction() const { return m_save; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *findAction() const { return m_find; }
    [[nodiscard]] QAction *zoomInAction() const { return m_zoomIn; }
    [[nodiscard]] QAction *zoomOutAction() const { return m_zoomOut; }
    [[nodiscard]] QAction *zoomResetAction() const { return m_zoomReset; }
    /// The order of the columns by the current row, and of the rows by the current column; By::Project: none.
    void setCurrentLines(const LineOrder &byRow, const LineOrder &byColumn);

Q_SIGNALS:
    void specChanged(const Crosscase::TableSpec &spec);
    /// Id of the writer chosen; empty: the one used last.
    void exportRequested(const QString &format);

private:
    QToolButton *addMenuButton(const QString &objectName, const QString &tip,
                               void (TableControls::*fill)(QMenu *));
    void fillMeasures(QMenu *menu);
    void fillRows(QMenu *menu);
    void fillColumns(QMenu *menu);
    void fillDimension(QMenu *menu, Dimension TableSpec::*which);
    void fillOrderOf(QMenu *menu, Dimension TableSpec::*which);
    void fillMore(QMenu *menu);
    void fillExport(QMenu *menu);
    void addFlag(QMenu *menu, const QString &text, bool on,
                 const std::function<void(TableSpec &, bool)> &set);
    template<typename T>
    void addChoices(QMenu *menu, const T &choices, auto TableSpec::*member);
    void change(const std::function<void(TableSpec &)> &edit);
    void updateTexts();

    const Index &m_index;
    TableSpec m_spec;
    QToolButton *m_measures;
    QToolButton *m_rows;
    QToolButton *m_columns;
    QAction *m_settings;
    QAction *m_chart;
    QAction *m_heat;
    QAction *m_contested;
    QAction *m_save;
    QAction *m_copy;
    QAction *m_find;
    QAction *m_zoomIn;
    QAction *m_zoomOut;
    QAction *m_zoomReset;
    LineOrder m_byRow, m_byColumn;
};

} // namespace Crosscase
