// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Crosscase {

class TranscriptEdit;
class TranscriptModel;

/// Beside the text: the number of each turn, and its time in the recording, at the turn's first line.
class TurnGutter : public QWidget
{
    Q_OBJECT

public:
    TurnGutter(TranscriptModel &model, TranscriptEdit *edit);

    /// Pixels that the widest number and time need.
    [[nodiscard]] int wantedWidth() const;

    /// A recording time as it stands here: mm:ss, with hours only where there are some.
    [[nodiscard]] static QString timeText(qint64 milliseconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Index of the turn that starts on the line at a height; -1 when none does.
    [[nodiscard]] qsizetype turnAtHeight(qreal y) const;

    TranscriptModel &m_model;
    TranscriptEdit *m_edit;
};

} // namespace Crosscase
