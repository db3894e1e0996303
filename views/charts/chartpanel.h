// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/chartdata.h"
#include "analysis/textsource.h"

#include <QTimer>
#include <QWidget>

class QChartView;
class QComboBox;
class QLabel;
class QScrollArea;

namespace Crosscase {

class EmptyStateStack;
class EmptyState;
class Workspace;

/// A chart of a table, beside it: bars, bars stacked by stance, or a heat map. Follows the project while it is shown.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~ChartPanel() override;

    void setSpec(const TableSpec &spec);
    [[nodiscard]] const ChartSpec &chart() const { return m_chart; }
    void setChart(const ChartSpec &chart);
    [[nodiscard]] const ChartData &data() const { return m_data; }

Q_SIGNALS:
    /// The person chose another kind of chart, or another column.
    void chartChanged(const Crosscase::ChartSpec &chart);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void compute();
    void draw();
    void write();
    void copy();

    Workspace &m_workspace;
    TableSpec m_spec;
    ChartSpec m_chart;
    ChartData m_data;
    QStringList m_columnPaths;
    QComboBox *m_kind;
    QComboBox *m_column;
    QChartView *m_view;
    QScrollArea *m_scroll;
    EmptyState *m_empty;
    EmptyStateStack *m_stack;
    QTimer m_timer;
};

} // namespace Crosscase
