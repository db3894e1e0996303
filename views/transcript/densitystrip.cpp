// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/densitystrip.h"

#include "views/common/codecolors.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptmodel.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace Crosscase {

namespace {

constexpr int StripWidth = 22;
constexpr int Margin = 2;

} // namespace

DensityStrip::DensityStrip(TranscriptModel &model, TranscriptEdit *edit)
    : QWidget(edit->parentWidget())
    , m_model(model)
    , m_edit(edit)
{
    setObjectName(QStringLiteral("densityStrip"));
    setAccessibleName(tr("Overview of codings"));
    setAccessibleDescription(
        tr("How many codings stand where in the text. Alt+Down and Alt+Up go from one to the next."));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&m_model, &TranscriptModel::loaded, this, &DensityStrip::forget);
    connect(&m_model, &TranscriptModel::codingsChanged, this, &DensityStrip::forget);
    connect(&m_model, &TranscriptModel::edited, this, &DensityStrip::forget);
    connect(m_edit->verticalScrollBar(), &QScrollBar::valueChanged, this, qOverload<>(&QWidget::update));
    connect(m_edit->verticalScrollBar(), &QScrollBar::rangeChanged, this, qOverload<>(&QWidget::update));
}

QSize DensityStrip::sizeHint() const
{
    return {StripWidth, 100};
}

void DensityStrip::forget()
{
    m_densities.clear();
    update();
}

int DensityStrip::rowOf(qint64 position) const
{
    const qint64 length = std::max<qint64>(1, m_model.text().length());
    return int(std::clamp<qint64>(position * height() / length, 0, std::max(0, height() - 1)));
}

qint64 DensityStrip::positionAt(int y) const
{
    return std::clamp<qint64>(qint64(y) * m_model.text().length() / std::max(1, height()), 0,
                              m_model.text().length());
}

const std::vector<int> &DensityStrip::densities() const
{
    if (int(m_densities.size()) == height())
        return m_densities;
    m_densities.assign(size_t(std::max(0, height())), 0);
    if (m_densities.empty())
        return m_densities;
    // One more at the row where a coding begins, one less below the row where it ends.
    std::vector<int> steps(m_densities.size() + 1, 0);
    for (const ShownCoding &shown : m_model.codings()) {
        ++steps[size_t(rowOf(shown.coding.span.start))];
        --steps[size_t(rowOf(shown.coding.span.end - 1)) + 1];
    }
    int now = 0;
    m_most = 0;
    for (size_t row = 0; row < m_densities.size(); ++row) {
        now += steps[row];
        m_densities[row] = now;
        m_most = std::max(m_most, now);
    }
    return m_densities;
}

void DensityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor base = palette().color(QPalette::Base);
    painter.fillRect(rect(), base);
    if (m_model.text().text().isEmpty())
        return;
    const std::vector<int> &rows = densities();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int room = width() - 2 * Margin;
    const QColor line = CodeColors::subdued(palette());
    const auto draw = [&](int row, int length) {
        const int left = mirrored ? width() - Margin - length : Margin;
        painter.drawLine(left, row, left + length - 1, row);
    };
    painter.setPen(line);
    for (int row = 0; row < int(rows.size()); ++row) {
        if (rows[size_t(row)] > 0)
            draw(row, std::max(3, room * rows[size_t(row)] / m_most));
    }
    if (const ShownCoding *current = m_model.find(m_model.currentCoding())) {
        painter.setPen(palette().color(QPalette::Active, QPalette::Highlight));
        const int last = std::max(rowOf(current->coding.span.end - 1), rowOf(current->coding.span.start) + 2);
        for (int row = rowOf(current->coding.span.start); row <= last; ++row)
            draw(row, room);
    }
    const std::vector<VisibleLine> &lines = m_edit->visibleLines();
    if (lines.empty())
        return;
    const int top = rowOf(lines.front().start);
    const int bottom = std::max(rowOf(lines.back().end), top + 6);
    QColor glass = palette().color(QPalette::Text);
    glass.setAlpha(28);
    painter.setPen(palette().color(QPalette::Text));
    painter.setBrush(glass);
    painter.drawRect(0, top, width() - 1, std::min(bottom, height() - 1) - top);
}

void DensityStrip::goTo(int y)
{
    const qint64 position = positionAt(y);
    m_edit->revealSpan({position, position});
}

void DensityStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    goTo(event->position().toPoint().y());
    m_edit->setFocus(Qt::MouseFocusReason);
}

void DensityStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().toPoint().y());
}

void DensityStrip::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_edit->viewport(), event);
}

bool DensityStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const std::vector<int> &rows = densities();
    const int row = help->pos().y();
    if (row >= 0 && row < int(rows.size()))
        QToolTip::showText(help->globalPos(), tr("%Ln codings here", nullptr, rows[size_t(row)]), this);
    return true;
}

} // namespace Crosscase
