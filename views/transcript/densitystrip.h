// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace Crosscase {

class TranscriptEdit;
class TranscriptModel;

/**
 * The whole text as one strip beside the scroll bar: at each height how many codings stand there, as the length of a
 * line, with the part on the screen framed. A click or a drag goes there.
 */
class DensityStrip : public QWidget
{
    Q_OBJECT

public:
    DensityStrip(TranscriptModel &model, TranscriptEdit *edit);

    /// How many codings stand at most within each pixel row.
    [[nodiscard]] const std::vector<int> &densities() const;
    /// The position of the text that a height stands for, code points.
    [[nodiscard]] qint64 positionAt(int y) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void forget();
    [[nodiscard]] int rowOf(qint64 position) const;
    void goTo(int y);

    TranscriptModel &m_model;
    TranscriptEdit *m_edit;
    mutable std::vector<int> m_densities; ///< empty: to be counted anew
    mutable int m_most = 0;
};

} // namespace Crosscase
