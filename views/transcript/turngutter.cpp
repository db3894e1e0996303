// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/turngutter.h"

#include "text/clock.h"
#include "views/common/codecolors.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptmodel.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Crosscase {

namespace {

constexpr int Padding = 10;
constexpr int Gap = 8;

} // namespace

TurnGutter::TurnGutter(TranscriptModel &model, TranscriptEdit *edit)
    : QWidget(edit)
    , m_model(model)
    , m_edit(edit)
{
    setAccessibleName(tr("Turn numbers and times"));
    setCursor(Qt::ArrowCursor);
    setMouseTracking(true);
}

QString TurnGutter::timeText(qint64 milliseconds)
{
    const QString clock = formatClock(milliseconds);
    return clock.startsWith(QStringLiteral("00:")) ? clock.mid(3) : clock;
}

int TurnGutter::wantedWidth() const
{
    const QList<TurnRow> &turns = m_model.turns();
    if (turns.isEmpty())
        return 2 * Padding;
    const QFontMetrics metrics(font());
    int width = metrics.horizontalAdvance(QString::number(turns.size())) + 2 * Padding;
    qint64 latest = -1;
    for (const TurnRow &turn : turns)
        latest = std::max(latest, turn.startMs.value_or(-1));
    if (latest >= 0)
        width += Gap + metrics.horizontalAdvance(timeText(latest));
    return width;
}

void TurnGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    const QList<TurnRow> &turns = m_model.turns();
    const std::vector<VisibleLine> &lines = m_edit->visibleLines();
    if (turns.isEmpty() || lines.empty())
        return;
    const QFontMetrics metrics(font());
    const int timeWidth = wantedWidth() - 2 * Padding - Gap
        - metrics.horizontalAdvance(QString::number(turns.size()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(CodeColors::subdued(palette()));
    const qint64 caret = m_edit->selectedSpan().end;
    auto turn = std::ranges::lower_bound(turns, lines.front().start, {},
                                         [](const TurnRow &row) { return row.span.start; });
    auto line = lines.begin();
    for (; turn != turns.end() && turn->span.start <= lines.back().end; ++turn) {
        while (line != lines.end() && line->end <= turn->span.start)
            ++line;
        if (line == lines.end())
            return;
        const int top = int(line->top);
        const int height = int(line->bottom - line->top);
        QFont face = font();
        face.setBold(turn->span.contains(caret));
        painter.setFont(face);
        QRect number(Padding, top, width() - 2 * Padding, height);
        if (turn->startMs) {
            const QRect time = mirrored ? number.adjusted(0, 0, timeWidth - number.width(), 0)
                                        : number.adjusted(number.width() - timeWidth, 0, 0, 0);
            painter.drawText(time, Qt::AlignVCenter | Qt::AlignHCenter, timeText(*turn->startMs));
        }
        if (timeWidth > 0)
            number.adjust(mirrored ? timeWidth + Gap : 0, 0, mirrored ? 0 : -timeWidth - Gap, 0);
        painter.drawText(number, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                         QString::number(turn - turns.begin() + 1));
    }
}

qsizetype TurnGutter::turnAtHeight(qreal y) const
{
    const QList<TurnRow> &turns = m_model.turns();
    for (const VisibleLine &line : m_edit->visibleLines()) {
        if (y < line.top || y >= line.bottom)
            continue;
        const auto turn = std::ranges::lower_bound(turns, line.start, {},
                                                   [](const TurnRow &row) { return row.span.start; });
        if (turn != turns.end() && turn->span.start < line.end)
            return turn - turns.begin();
    }
    return -1;
}

void TurnGutter::mousePressEvent(QMouseEvent *event)
{
    const qsizetype turn = turnAtHeight(event->position().y());
    if (event->button() != Qt::LeftButton || turn < 0)
        return;
    const TurnRow &row = m_model.turns()[turn];
    m_edit->selectSpan({row.saidAt, row.span.end});
    m_edit->setFocus();
}

void TurnGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_edit->viewport(), event);
}

bool TurnGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype turn = turnAtHeight(help->pos().y());
    if (turn < 0) {
        QToolTip::hideText();
        return true;
    }
    const TurnRow &row = m_model.turns()[turn];
    const SpeakerRow *speaker = m_model.index().speaker(row.speaker);
    QStringList said{tr("Turn %L1").arg(turn + 1)};
    if (speaker)
        said.append(speaker->name);
    if (row.startMs)
        said.append(formatClock(*row.startMs));
    said.append(tr("%Ln word(s)", nullptr, int(row.words)));
    QToolTip::showText(help->globalPos(), said.join(QStringLiteral(" · ")), this);
    return true;
}

} // namespace Crosscase
