// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/charts/chartfile.h"

#include "base/wholefile.h"
#include "views/charts/drawnchart.h"
#include "views/common/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QPainter>
#include <QSvgGenerator>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageWidth = 800;
constexpr int Enlarged = 3;

QPalette onPaper()
{
    QPalette palette = Theme::palette(false);
    palette.setColor(QPalette::Base, Qt::white);
    return palette;
}

/// Draws on a device; its size is given by `scale` and the chart's own.
void draw(const ChartData &data, const std::function<QPaintDevice *(QSize)> &device, int scale)
{
    QGraphicsScene scene;
    auto *chart = new DrawnChart(data, onPaper());
    scene.addItem(chart);
    const QSize size(PageWidth, DrawnChart::heightFor(data, chart->font()));
    chart->resize(size);
    if (chart->layout())
        chart->layout()->activate();
    QCoreApplication::sendPostedEvents();
    QPainter painter(device(size));
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), QSizeF(size * scale)), QRectF(QPointF(), QSizeF(size)));
}

} // namespace

QImage ChartFile::image(const ChartData &data)
{
    QImage image;
    draw(
        data,
        [&](QSize size) {
            image = QImage(size * Enlarged, QImage::Format_RGB32);
            image.fill(Qt::white);
            constexpr int DotsPerMeter = 11811; // 300 dpi
            image.setDotsPerMeterX(DotsPerMeter);
            image.setDotsPerMeterY(DotsPerMeter);
            return &image;
        },
        Enlarged);
    return image;
}

QByteArray ChartFile::svg(const ChartData &data)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(data.title);
    generator.setDescription(data.inWords());
    draw(
        data,
        [&](QSize size) {
            generator.setSize(size);
            generator.setViewBox(QRect(QPoint(), size));
            return &generator;
        },
        1);
    return bytes;
}

Result<> ChartFile::write(const ChartData &data, const QString &path)
{
    QByteArray bytes;
    const QString suffix = QFileInfo(path).suffix();
    if (suffix.compare("svg"_L1, Qt::CaseInsensitive) == 0) {
        bytes = svg(data);
    } else if (suffix.compare("png"_L1, Qt::CaseInsensitive) != 0) {
        return invalid(QCoreApplication::translate("Crosscase::Chart",
                                                   "A chart is written as .svg or .png, not "
                                                   "as \"%1\". Nothing was written.")
                           .arg(QFileInfo(path).fileName()));
    } else {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image(data).save(&buffer, "PNG");
    }
    return writeWholeFile(path, bytes);
}

} // namespace Crosscase
