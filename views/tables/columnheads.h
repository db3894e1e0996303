// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/tables/headlengths.h"

#include <QHeaderView>
#include <QList>

namespace Crosscase {

/**
 * Column heads as papers print them: heads that span their columns, one level above the other, with a rule under
 * each, and the columns' own heads below. Heads that do not fit their columns are wrapped; when a column's own head does
 * not fit, all of them are turned by a quarter, so that forty informants still fit.
 *
 * The levels come from the model's TableModel::GroupsRole and GroupKeysRole: neighbours with the same keys share a head.
 */
class ColumnHeads : public QHeaderView
{
    Q_OBJECT

public:
    explicit ColumnHeads(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    /// Whether the columns' own heads are turned.
    [[nodiscard]] bool isTurned() const;
    /// Height of each spanning level, topmost first; empty when no head spans.
    [[nodiscard]] QList<int> levelHeights() const;
    /// First and last visual column under the head of a level above a column; -1 when there is none.
    [[nodiscard]] std::pair<int, int> spanAt(int logicalIndex, qsizetype level) const;
    /// Paints a column's head, with its part of those above it, elsewhere: over another part of the table.
    void paintHead(QPainter *painter, const QRect &rect, int logicalIndex) const
    {
        paintSection(painter, rect, logicalIndex);
    }
    /// The widths of all columns at once, so that heads are measured once.
    void setWidths(const QList<int> &widths);
    /// To be called when the view has scrolled: heads stay centred over the part that can be seen.
    void followScroll();
    /// To be called when the view is higher or lower: turned heads leave room for rows.
    void followHeight();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Head
    {
        QStringList groups;
        QList<int> keys;
        QString text;
    };
    void readHeads();
    void forgetSizes();
    /// Whether two columns, by logical index, are under one head of this level.
    [[nodiscard]] bool shareHead(int first, int second, qsizetype level) const;
    void findSpans() const;
    void measureGroups() const;
    void measureLeaves() const;
    /// How long a turned head may be, in pixels.
    [[nodiscard]] int mostTurned() const;
    void measure() const;
    [[nodiscard]] QRect spanRect(int first, int last, int y, int height) const;
    [[nodiscard]] QFont groupFont() const;
    /// Whether a word of the head is wider than its columns together: then that head is turned.
    [[nodiscard]] bool isGroupTurned(const QString &text, int width) const;

    QList<Head> m_heads;
    qsizetype m_levels = 0;
    bool m_isResizing = false;
    mutable bool m_measured = false;
    HeadLengths m_groupLengths;
    HeadLengths m_leafLengths;
    mutable QList<QList<std::pair<int, int>>>
        m_spans; ///< by level and visual index: first and last visual column
    mutable bool m_turned = false;
    mutable QList<int> m_levelHeights;
    mutable int m_leafHeight = 0;
    mutable int m_mostTurned = 0; ///< as it was measured
};

} // namespace Crosscase
