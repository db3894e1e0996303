// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/drawnchart.h"

#include "views/common/codecolors.h"
#include "views/common/theme.h"
#include "views/tables/tablelook.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QFontMetrics>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostColouredRows = 80; // each colour is a set of its own, with a bar in every row
constexpr int MostLabelCharacters = 34;
constexpr int MostTitleCharacters = 46;

QString numberText(double value)
{
    return QString::number(value, 'f', std::abs(value - std::round(value)) < 1e-9 ? 0 : 1);
}

/// Labels of rows, where they stand beside the plot.
int labelWidth(const ChartData &data, const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QFontMetrics boldMetrics(bold);
    int width = 0;
    for (const ChartData::Row &row : data.rows)
        width = std::max(width, (row.isSection ? boldMetrics : metrics).horizontalAdvance(row.label));
    return std::clamp(width, 20, metrics.averageCharWidth() * MostLabelCharacters);
}

/// Labels of columns, where they stand over the fields of a heat map.
int columnLabelWidth(const ChartData &data, const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const ChartData::Series &series : data.series)
        width = std::max(width, metrics.horizontalAdvance(series.label));
    return std::min(width, metrics.averageCharWidth() * MostLabelCharacters);
}

/// Whether the labels of the columns are longer than fields usually are wide, and stand upright.
bool isUpright(const ChartData &data, const QFont &font)
{
    return columnLabelWidth(data, font) > QFontMetrics(font).averageCharWidth() * 5;
}

/**
 * Draws over the plot what Qt Charts has nothing for: labels of rows that are not cut, each as often as it occurs; the
 * fields of a heat map; the numbers at the ends of bars.
 */
class Overlay : public QGraphicsItem
{
public:
    Overlay(QChart *chart, const ChartData &data, const QPalette &palette, double top)
        : QGraphicsItem(chart)
        , m_chart(chart)
        , m_data(data)
        , m_palette(palette)
        , m_top(top)
    {
        setZValue(100);
    }

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_chart->size()}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setFont(m_chart->font());
        painter->setPen(m_palette.color(QPalette::Text));
        paintRowLabels(painter);
        if (m_data.kind == ChartSpec::Kind::HeatMap) {
            paintColumnLabels(painter);
            paintFields(painter);
        } else {
            paintNumbers(painter);
        }
    }

private:
    [[nodiscard]] QRectF rowRect(qsizetype row) const
    {
        const QRectF plot = m_chart->plotArea();
        const qreal height = plot.height() / qreal(m_data.rows.size());
        return {plot.left(), plot.top() + qreal(row) * height, plot.width(), height};
    }
    [[nodiscard]] qreal fieldWidth() const
    {
        return m_chart->plotArea().width() / qreal(std::max<qsizetype>(m_data.series.size(), 1));
    }

    void paintRowLabels(QPainter *painter) const
    {
        const int width = labelWidth(m_data, m_chart->font());
        for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
            const QRectF band = rowRect(row);
            QFont font = m_chart->font();
            if (m_data.rows[row].isSection)
                font.setWeight(QFont::DemiBold);
            painter->setFont(font);
            const QRectF box(band.left() - width - 8, band.top(), width, band.height());
            painter->drawText(
                box, Qt::AlignRight | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(m_data.rows[row].label, Qt::ElideRight, width));
        }
        painter->setFont(m_chart->font());
    }

    void paintColumnLabels(QPainter *painter) const
    {
        const QRectF plot = m_chart->plotArea();
        const bool upright = isUpright(m_data, m_chart->font());
        const int room = columnLabelWidth(m_data, m_chart->font());
        const QFontMetrics metrics = painter->fontMetrics();
        for (qsizetype column = 0; column < m_data.series.size(); ++column) {
            const qreal left = plot.left() + qreal(column) * fieldWidth();
            if (!upright) {
                painter->drawText(
                    QRectF(left, plot.top() - metrics.height() - 4, fieldWidth(), metrics.height()),
                    Qt::AlignCenter, m_data.series[column].label);
                continue;
            }
            painter->save();
            painter->translate(left + fieldWidth() / 2, plot.top() - 5);
            painter->rotate(-90);
            painter->drawText(QRectF(0, -metrics.height() / 2.0, room, metrics.height()),
                              Qt::AlignLeft | Qt::AlignVCenter,
                              metrics.elidedText(m_data.series[column].label, Qt::ElideRight, room));
            painter->restore();
        }
    }

    void paintFields(QPainter *painter) const
    {
        for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
            const QRectF band = rowRect(row);
            const QList<double> &values = m_data.rows[row].values;
            for (qsizetype column = 0; column < values.size(); ++column) {
                const QRectF field(band.left() + qreal(column) * fieldWidth(), band.top(), fieldWidth(),
                                   band.height());
                painter->fillRect(field.adjusted(1, 1, -1, -1),
                                  values[column] > 0
                                      ? TableLook::heat(m_palette, values[column] / m_data.largest)
                                      : TableLook::band(m_palette));
                const QString text = m_data.rows[row].texts[column];
                if (painter->fontMetrics().horizontalAdvance(text) <= field.width())
                    painter->drawText(field, Qt::AlignCenter, text);
            }
        }
    }

    [[nodiscard]] QString textAt(const ChartData::Row &row, double length) const
    {
        if (m_data.kind == ChartSpec::Kind::Bars)
            return row.texts.value(0);
        // How many of each stance, so that nobody depends on colours and patterns.
        QStringList parts;
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const QString symbol = stanceSymbol(m_data.series[i].stance);
            if (row.values[i] > 0)
                parts.append(numberText(row.values[i]) + u' ' + (symbol.isEmpty() ? u"·"_s : symbol));
        }
        return parts.size() > 1 ? u"%1 (%2)"_s.arg(numberText(length), parts.join(u", "_s)) : parts.value(0);
    }

    void paintNumbers(QPainter *painter) const
    {
        for (qsizetype row = 0; row < m_data.rows.size(); ++row) {
            const ChartData::Row &entry = m_data.rows[row];
            const double length = std::accumulate(entry.values.cbegin(), entry.values.cend(), 0.0);
            if (entry.isSection || length <= 0)
                continue;
            const QRectF band = rowRect(row);
            const qreal end = band.left() + band.width() * length / m_top;
            painter->drawText(QRectF(end + 5, band.top(), 400, band.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, textAt(entry, length));
        }
    }

    QChart *m_chart;
    ChartData m_data;
    QPalette m_palette;
    double m_top; ///< what the plot's width stands for
};

/// Long titles in several lines: Qt Charts would cut them.
QString inLines(const QString &title)
{
    QString html;
    qsizetype length = 0;
    for (const QString &word : title.split(u' ', Qt::SkipEmptyParts)) {
        if (length > 0) {
            html += length + word.size() > MostTitleCharacters ? u"<br>"_s : u" "_s;
            length = length + word.size() > MostTitleCharacters ? 0 : length + 1;
        }
        html += word.toHtmlEscaped();
        length += word.size();
    }
    return html;
}

} // namespace

QBrush stanceBrush(Stance stance, const QPalette &palette)
{
    switch (stance) {
    case Stance::Agree:
        return QBrush(Theme::color(Theme::Meaning::Agree, palette), Qt::SolidPattern);
    case Stance::NotFully:
        return QBrush(Theme::color(Theme::Meaning::NotFully, palette), Qt::BDiagPattern);
    case Stance::Disagree:
        return QBrush(Theme::color(Theme::Meaning::Disagree, palette), Qt::DiagCrossPattern);
    case Stance::None:
        break;
    }
    return QBrush(TableLook::quiet(palette), Qt::Dense6Pattern);
}

DrawnChart::DrawnChart(const ChartData &data, const QPalette &palette, QGraphicsItem *parent)
    : QChart(parent)
    , m_palette(palette)
{
    setBackgroundBrush(palette.color(QPalette::Base));
    setBackgroundPen(Qt::NoPen);
    setBackgroundRoundness(0);
    int above = 8;
    if (data.kind == ChartSpec::Kind::HeatMap) {
        above += isUpright(data, font()) ? columnLabelWidth(data, font()) + 8
                                         : QFontMetrics(font()).height() + 8;
    }
    setMargins(QMargins(labelWidth(data, font()) + 14, above, 16, 8));
    setTitle(inLines(data.title));
    setTitleBrush(palette.color(QPalette::Text));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    setTitleFont(bold);
    legend()->hide();
    switch (data.kind) {
    case ChartSpec::Kind::Bars:
        drawBars(data);
        break;
    case ChartSpec::Kind::Stances:
        drawStances(data);
        break;
    case ChartSpec::Kind::HeatMap:
        drawHeatMap(data);
        break;
    }
}

int DrawnChart::heightFor(const ChartData &data, const QFont &font)
{
    const int line = QFontMetrics(font).height();
    int height = int(data.rows.size()) * (line + 8) + 6 * line;
    if (data.kind == ChartSpec::Kind::Stances)
        height += 2 * line;
    if (data.kind == ChartSpec::Kind::HeatMap && isUpright(data, font))
        height += columnLabelWidth(data, font);
    return std::max(height, 220);
}

void DrawnChart::addRowAxis(const ChartData &data, QAbstractSeries *series)
{
    // Qt Charts takes each category once and cuts long ones: it gets numbers, and the labels are painted beside it.
    auto *axis = new QBarCategoryAxis(this);
    QStringList numbers;
    for (qsizetype row = 0; row < data.rows.size(); ++row)
        numbers.append(QString::number(row));
    axis->append(numbers);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLinePen(QPen(TableLook::rule(m_palette)));
    addAxis(axis, Qt::AlignLeft);
    series->attachAxis(axis);
}

void DrawnChart::addNumberAxis(const ChartData &data, QAbstractSeries *series)
{
    auto *axis = new QValueAxis(this);
    // Room for what stands behind the longest bar.
    axis->setRange(0, std::max(data.largest, 1e-9) * (data.kind == ChartSpec::Kind::Stances ? 1.3 : 1.08));
    axis->setTickCount(5);
    axis->applyNiceNumbers();
    axis->setLabelFormat(axis->max() >= 8 ? u"%.0f"_s : u"%.2g"_s);
    axis->setTitleText(data.measure.toHtmlEscaped());
    axis->setTitleBrush(m_palette.color(QPalette::Text));
    axis->setTitleFont(font());
    axis->setLabelsBrush(m_palette.color(QPalette::Text));
    axis->setLinePen(QPen(TableLook::rule(m_palette)));
    axis->setGridLinePen(QPen(TableLook::hairline(m_palette)));
    addAxis(axis, Qt::AlignBottom);
    series->attachAxis(axis);
    new Overlay(this, data, m_palette, axis->max());
}

void DrawnChart::drawBars(const ChartData &data)
{
    auto *series = new QHorizontalStackedBarSeries(this);
    series->setBarWidth(0.68);
    const qsizetype rows = data.rows.size();
    const bool colored = rows <= MostColouredRows;
    QHash<QString, QBarSet *> sets;
    QList<QBarSet *> inOrder;
    for (qsizetype row = 0; row < rows; ++row) {
        const ChartData::Row &entry = data.rows[row];
        const QString key = colored ? entry.color : QString();
        QBarSet *&set = sets[key];
        if (!set) {
            set = new QBarSet(data.measure, series);
            for (qsizetype i = 0; i < rows; ++i)
                set->append(0);
            const QColor color = key.isEmpty() ? m_palette.color(QPalette::Highlight) : QColor(key);
            set->setBrush(CodeColors::bar(color, m_palette));
            set->setPen(QPen(Qt::NoPen));
            inOrder.append(set);
        }
        set->replace(int(rows - 1 - row), entry.values.value(0));
    }
    series->append(inOrder);
    addSeries(series);
    addRowAxis(data, series);
    addNumberAxis(data, series);
}

void DrawnChart::drawStances(const ChartData &data)
{
    auto *series = new QHorizontalStackedBarSeries(this);
    series->setBarWidth(0.68);
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        auto *set = new QBarSet(data.series[i].label, series);
        bool any = false;
        for (auto row = data.rows.crbegin(); row != data.rows.crend(); ++row) {
            set->append(row->values.value(i));
            any = any || row->values.value(i) > 0;
        }
        const QBrush brush = stanceBrush(data.series[i].stance, m_palette);
        set->setBrush(brush);
        set->setPen(QPen(brush.color(), 1));
        if (any)
            series->append(set);
        else
            delete set;
    }
    addSeries(series);
    addRowAxis(data, series);
    addNumberAxis(data, series);
    legend()->show();
    legend()->setAlignment(Qt::AlignTop);
    legend()->setLabelBrush(m_palette.color(QPalette::Text));
    legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
}

void DrawnChart::drawHeatMap(const ChartData &data)
{
    // The axes come from a series without bars; the fields are painted over the plot.
    auto *series = new QHorizontalBarSeries(this);
    addSeries(series);
    addRowAxis(data, series);
    auto *axis = new QValueAxis(this);
    axis->setRange(0, 1);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false);
    axis->setTitleText(tr("%1: the darker, the more", "what the numbers of a heat map are")
                           .arg(data.measure.toHtmlEscaped()));
    axis->setTitleBrush(m_palette.color(QPalette::Text));
    axis->setTitleFont(font());
    addAxis(axis, Qt::AlignBottom);
    series->attachAxis(axis);
    new Overlay(this, data, m_palette, 1);
}

} // namespace Crosscase
