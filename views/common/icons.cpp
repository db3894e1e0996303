// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/icons.h"

#include "views/common/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    default:
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }
}

/// Draws a monochrome SVG in the palette's colour of the moment.
class PaletteIconEngine : public QIconEngine
{
public:
    explicit PaletteIconEngine(const QString &name)
        : m_name(name)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect,
                            scaledPixmap(rect.size(), mode, state, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = colorFor(mode);
        const QSize pixels = size * scale;
        const QString key =
            u"crosscase/%1/%2x%3/%4"_s.arg(m_name).arg(pixels.width()).arg(pixels.height()).arg(color.name());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QSvgRenderer svg(u":/crosscase/icons/%1.svg"_s.arg(m_name));
        svg.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&image);
        svg.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), color);
        painter.end();
        pixmap = QPixmap::fromImage(image);
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(m_name); }
    QString key() const override { return u"crosscase"_s; }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new PaletteIconEngine(name));
}

QIcon programIcon()
{
    return QIcon(u":/crosscase/icons/crosscase.svg"_s);
}

QIcon swatch(const QColor &color)
{
    constexpr int Size = 32;
    const QString key = u"crosscase/swatch/"_s + color.name();
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap(Size, Size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(color);
        painter.setPen(QPen(color.darker(130), 2));
        painter.drawRoundedRect(QRectF(5, 5, Size - 10, Size - 10), 5, 5);
        painter.end();
        QPixmapCache::insert(key, pixmap);
    }
    QIcon out;
    out.addPixmap(pixmap, QIcon::Normal);
    out.addPixmap(pixmap, QIcon::Selected); // a code's colour stays itself in a selected row
    return out;
}

} // namespace Crosscase
