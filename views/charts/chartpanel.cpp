// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartpanel.h"

#include "analysis/compute.h"
#include "views/charts/chartfile.h"
#include "views/charts/drawnchart.h"
#include "views/common/emptystate.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"

#include <QApplication>
#include <QChartView>
#include <QClipboard>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Crosscase {

namespace {

constexpr int LeastChartWidth = 480;

} // namespace

using namespace Qt::StringLiterals;

ChartPanel::ChartPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(new QComboBox(this))
    , m_column(new QComboBox(this))
    , m_view(new QChartView(this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyState(u"chart"_s, QString(), this))
    , m_stack(new EmptyStateStack(m_scroll, m_empty, this))
{
    setObjectName(u"chartPanel"_s);
    m_kind->setObjectName(u"chartKind"_s);
    m_kind->setAccessibleName(tr("Kind of chart"));
    m_kind->addItem(tr("Bars"), int(ChartSpec::Kind::Bars));
    m_kind->addItem(tr("Bars by stance"), int(ChartSpec::Kind::Stances));
    m_kind->addItem(tr("Heat map"), int(ChartSpec::Kind::HeatMap));
    m_column->setObjectName(u"chartColumn"_s);
    m_column->setAccessibleName(tr("Column to draw"));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(8);
    auto *copyButton = new QPushButton(tr("Copy"), this);
    copyButton->setObjectName(u"chartCopy"_s);
    copyButton->setToolTip(tr("Copy the chart as a picture"));
    auto *writeButton = new QPushButton(tr("Export…"), this);
    writeButton->setObjectName(u"chartExport"_s);
    writeButton->setToolTip(tr("Write the chart to an SVG or PNG file"));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 6, 8, 4);
    tools->addWidget(m_kind);
    tools->addWidget(m_column, 1);
    tools->addWidget(copyButton);
    tools->addWidget(writeButton);
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the chart in it has the keyboard, and what it leaves scrolls
    m_scroll->setAccessibleName(tr("Chart"));
    m_view->setMinimumWidth(LeastChartWidth); // narrower, the title and the key of the symbols would be cut
    m_view->setObjectName(u"chartView"_s);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::StyledPanel); // framed when it has the keyboard
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setAccessibleName(tr("Chart"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_stack, 1);

    connect(m_kind, &QComboBox::activated, this, [this] {
        m_chart.kind = ChartSpec::Kind(m_kind->currentData().toInt());
        compute();
        Q_EMIT chartChanged(m_chart);
    });
    connect(m_column, &QComboBox::activated, this, [this](int row) {
        m_chart.column = m_columnPaths.value(row);
        compute();
        Q_EMIT chartChanged(m_chart);
    });
    connect(copyButton, &QPushButton::clicked, this, &ChartPanel::copy);
    connect(writeButton, &QPushButton::clicked, this, &ChartPanel::write);
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ChartPanel::compute);
    connect(&workspace.index(), &Index::updated, this, [this] { m_timer.start(); });
}

ChartPanel::~ChartPanel() = default;

void ChartPanel::setSpec(const TableSpec &spec)
{
    m_spec = spec;
    m_timer.start();
}

void ChartPanel::setChart(const ChartSpec &chart)
{
    m_chart = chart;
    m_kind->setCurrentIndex(m_kind->findData(int(chart.kind)));
    m_timer.start();
}

void ChartPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compute();
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_timer.start();
}

void ChartPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_view->setMinimumHeight(DrawnChart::heightFor(m_data, font()));
}

void ChartPanel::compute()
{
    if (!isVisible())
        return;
    const Result<CrossTable> table = Crosscase::compute(ChartData::tableFor(m_spec, m_chart),
                                                        m_workspace.index(), textsOf(m_workspace.project()));
    if (!table) {
        m_data = {};
        m_empty->setText(table.error().message);
        m_stack->setEmpty(true);
        return;
    }
    if (m_chart.kind == ChartSpec::Kind::Bars) {
        const QSignalBlocker blocked(m_column);
        m_column->clear();
        m_column->addItem(tr("All columns together"));
        m_columnPaths = {QString()};
        for (qsizetype column = 0; column < table->columnCount(); ++column) {
            const HeaderNode &node = table->columns().line(column);
            if (node.kind == HeaderNode::Kind::Total || node.kind == HeaderNode::Kind::Units)
                continue;
            m_columnPaths.append(node.path.isEmpty() ? node.label : node.path);
            m_column->addItem(node.label);
        }
        if (!m_columnPaths.contains(m_chart.column))
            m_chart.column.clear();
        m_column->setCurrentIndex(int(m_columnPaths.indexOf(m_chart.column)));
    }
    m_column->setEnabled(m_chart.kind == ChartSpec::Kind::Bars);
    m_data = ChartData::read(*table, m_chart, m_workspace.index());
    draw();
}

void ChartPanel::draw()
{
    m_stack->setEmpty(m_data.isEmpty());
    if (m_data.isEmpty()) {
        m_empty->setText(tr("Nothing to draw: no cell of this table counts anything."));
        return;
    }
    QChart *before = m_view->chart();
    m_view->setBackgroundBrush(palette().color(QPalette::Base));
    m_view->setChart(new DrawnChart(m_data, palette()));
    delete before;
    m_view->setMinimumHeight(DrawnChart::heightFor(m_data, font()));
    m_view->setAccessibleDescription(m_data.inWords());
}

void ChartPanel::copy()
{
    if (m_data.isEmpty())
        return;
    QApplication::clipboard()->setImage(ChartFile::image(m_data));
    m_workspace.say(tr("Chart copied"));
}

void ChartPanel::write()
{
    if (m_data.isEmpty())
        return;
    QString name = m_spec.name.isEmpty() ? tr("Chart") : m_spec.name;
    name.replace(u'/', u'-');
    const QString path = Prompts::saveFile(this, tr("Export chart"), name + u".svg"_s,
                                           tr("SVG drawings (*.svg);;PNG pictures (*.png)"), u"svg"_s);
    if (path.isEmpty() || !m_workspace.accept(ChartFile::write(m_data, path)))
        return;
    m_workspace.say(tr("Chart written to %1").arg(QFileInfo(path).fileName()));
}

} // namespace Crosscase
