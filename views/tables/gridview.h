// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>
#include <QTimer>

namespace Crosscase {

class CellDelegate;
class ColumnHeads;
class RowHeads;
class TableModel;

/**
 * The grid of a table: heads that stay in place, sections that fold, sizes that fit. Sizes are never taken from all
 * contents: columns have a standard width until they are dragged, rows are as high as their heads, and only rows of
 * prose in sight are measured.
 */
class GridView : public QTableView
{
    Q_OBJECT

public:
    explicit GridView(TableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] ColumnHeads *columnHeads() const { return m_columnHeads; }
    [[nodiscard]] RowHeads *rowHeads() const { return m_rowHeads; }

    /// Widths dragged by the person, by path of the column; pixels at zoom 1. The row heads are the column "".
    [[nodiscard]] QVariantMap columnWidths() const { return m_widths; }
    void setColumnWidths(const QVariantMap &widths);

    /// 1 is the size of the program's font; between 0.5 and 3.
    void setZoom(qreal zoom);
    [[nodiscard]] qreal zoom() const { return m_zoom; }

    /// Folds a section row's rows away, or shows them again.
    void toggleSection(int row);
    /// Shows only rows with a contested cell (and their sections).
    void setContestedOnly(bool on);
    [[nodiscard]] bool isContestedOnly() const { return m_contestedOnly; }

    /// Moves the current row (Vertical) or column past its neighbour under the same head; false when there is none.
    bool moveLine(Qt::Orientation orientation, int by);

    void setFound(const QString &text);
    /// Goes to the next cell or head that contains the text; false when there is none.
    bool find(const QString &text, bool backwards);

    /// What stands in the corner, over the row heads.
    void setCornerText(const QString &text);

    /// The caption of the part that can be seen at the top; empty where the table is written as one.
    [[nodiscard]] QString part() const { return m_part; }

Q_SIGNALS:
    void columnWidthsChanged();
    void partChanged(const QString &caption);
    void zoomChanged(qreal zoom);
    /// Enter on a cell: its evidence.
    void evidenceRequested();
    /// Columns or rows were dragged: the paths of the lines as they should stand now.
    void columnsOrdered(const QStringList &paths);
    void rowsOrdered(const QStringList &paths);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

protected Q_SLOTS:
    void updateGeometries() override;

private:
    [[nodiscard]] bool hasParts() const;
    void notePart();
    void rememberPlace(const QModelIndex &current);
    void restorePlace();
    /// With the keyboard, there is a cell it is in.
    void makeOneCurrent();
    void layoutAnew();
    void applyFont();
    void applyWidths();
    [[nodiscard]] QString pathOf(int column) const;
    void applyHidden();
    static void restoreOrder(QHeaderView &heads);
    void fitRows();
    void columnResized(int column, int before, int now);
    [[nodiscard]] int standardWidth(int column) const;
    [[nodiscard]] bool isProse() const;
    [[nodiscard]] QStringList orderOf(const QHeaderView &heads, Qt::Orientation orientation) const;

    TableModel *m_model;
    ColumnHeads *m_columnHeads;
    RowHeads *m_rowHeads;
    CellDelegate *m_delegate;
    QWidget *m_corner;
    QTimer m_fitTimer;
    QTimer m_orderTimer;
    QVariantMap m_widths;
    qreal m_zoom = 1;
    bool m_contestedOnly = false;
    bool m_applying = false; ///< sizes are being set by us, not dragged
    QString m_part;
    QString m_placeRow, m_placeColumn;
    int m_placeColumnAt = -1; ///< of several columns of that path: which
    int m_scrollX = 0;
    int m_scrollY = 0;
};

} // namespace Crosscase
