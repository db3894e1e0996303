// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QSet>

namespace Crosscase {

/**
 * Row heads as papers print them: flush left, indented under their section, sections in bold. The width follows the
 * longest head up to a limit until it is dragged at its edge.
 */
class RowHeads : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowHeads(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    /// Height the head of a row needs at the present width.
    [[nodiscard]] int heightFor(int logicalIndex) const;
    /// Pixels; 0: as wide as the heads need.
    [[nodiscard]] int fixedWidth() const { return m_fixedWidth; }
    void setFixedHeadWidth(int pixels);
    /// Sections whose rows are folded away are painted with a closed mark.
    void setFolded(int logicalIndex, bool folded);
    [[nodiscard]] bool isFolded(int logicalIndex) const { return m_folded.contains(logicalIndex); }

Q_SIGNALS:
    void widthDragged(int pixels);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont fontOf(int logicalIndex) const;
    [[nodiscard]] int indentOf(int logicalIndex) const;
    [[nodiscard]] QString textOf(int logicalIndex) const;
    [[nodiscard]] bool isAtEdge(QPoint position) const;
    [[nodiscard]] int neededWidth() const;

    int m_fixedWidth = 0;
    bool m_dragging = false;
    QSet<int> m_folded;
    mutable int m_neededWidth = -1;
};

} // namespace Crosscase
