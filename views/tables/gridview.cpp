// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/gridview.h"

#include "items/tablemodel.h"
#include "views/tables/celldelegate.h"
#include "views/tables/columnheads.h"
#include "views/tables/parthead.h"
#include "views/tables/rowheads.h"
#include "views/tables/tablelook.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <functional>

namespace Crosscase {

namespace {

constexpr qsizetype CellsFittedAtOnce =
    3000; // smaller tables of prose are measured whole, so that they do not jump
constexpr qsizetype RowsMeasured = 300; // for the width of a column
constexpr qreal LeastZoom = 0.5;
constexpr qreal MostZoom = 3;
constexpr int MostRowHeight = 600;

bool isMoved(const QHeaderView &heads)
{
    for (int logical = 0; logical < heads.count(); ++logical) {
        if (heads.visualIndex(logical) != logical)
            return true;
    }
    return false;
}

/// The place over the row heads and beside the column heads: says what the rows are.
class Corner : public QWidget
{
public:
    using QWidget::QWidget;
    QString text;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        PartHead::paintCorner(&painter, rect(), text, font(), palette(), layoutDirection());
    }
};

} // namespace

GridView::GridView(TableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_columnHeads(new ColumnHeads(this))
    , m_rowHeads(new RowHeads(this))
    , m_delegate(new CellDelegate(this))
    , m_corner(new Corner(this))
{
    setObjectName(QStringLiteral("tableGrid"));
    setHorizontalHeader(m_columnHeads);
    setVerticalHeader(m_rowHeads);
    setItemDelegate(m_delegate);
    setModel(model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setAccessibleName(tr("Table"));
    m_columnHeads->setSectionsMovable(true);
    m_rowHeads->setSectionsMovable(true);
    m_corner->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_fitTimer.setSingleShot(true);
    m_fitTimer.setInterval(0);
    connect(&m_fitTimer, &QTimer::timeout, this, &GridView::fitRows);
    connect(m_columnHeads, &QHeaderView::sectionResized, this, &GridView::columnResized);
    connect(m_rowHeads, &RowHeads::widthDragged, this, [this](int pixels) {
        if (pixels > 0)
            m_widths[QString()] = int(pixels / m_zoom);
        else
            m_widths.remove(QString());
        m_fitTimer.start();
        Q_EMIT columnWidthsChanged();
    });
    connect(m_rowHeads, &QHeaderView::sectionDoubleClicked, this, &GridView::toggleSection);
    connect(m_columnHeads, &QHeaderView::sectionMoved, this, [this] {
        if (!m_applying)
            m_orderTimer.start();
    });
    connect(m_rowHeads, &QHeaderView::sectionMoved, this, [this] {
        if (!m_applying)
            m_orderTimer.start();
    });
    // When the drag is over: the header still works with its sections now.
    m_orderTimer.setSingleShot(true);
    m_orderTimer.setInterval(0);
    connect(&m_orderTimer, &QTimer::timeout, this, [this] {
        const QStringList columns = orderOf(*m_columnHeads, Qt::Horizontal);
        const QStringList rows = orderOf(*m_rowHeads, Qt::Vertical);
        const bool columnsMoved = isMoved(*m_columnHeads);
        const bool rowsMoved = isMoved(*m_rowHeads);
        if (columnsMoved)
            Q_EMIT columnsOrdered(columns);
        if (rowsMoved)
            Q_EMIT rowsOrdered(rows);
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &GridView::rememberPlace);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_scrollX = horizontalScrollBar()->value();
        m_scrollY = verticalScrollBar()->value();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &GridView::layoutAnew);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (isProse())
            m_fitTimer.start();
        if (m_contestedOnly)
            applyHidden();
    });
    applyFont();
    layoutAnew();
}

bool GridView::isProse() const
{
    return m_model->table() && m_model->table()->isProse();
}

void GridView::restoreOrder(QHeaderView &heads)
{
    for (int logical = 0; logical < heads.count(); ++logical) {
        if (heads.visualIndex(logical) != logical)
            heads.moveSection(heads.visualIndex(logical), logical);
    }
}

QStringList GridView::orderOf(const QHeaderView &heads, Qt::Orientation orientation) const
{
    QStringList paths;
    for (int visual = 0; visual < heads.count(); ++visual) {
        const int logical = heads.logicalIndex(visual);
        if (!m_model->headerData(logical, orientation, TableModel::TotalRole).toBool())
            paths.append(m_model->headerData(logical, orientation, TableModel::PathRole).toString());
    }
    return paths;
}

void GridView::rememberPlace(const QModelIndex &current)
{
    if (!current.isValid())
        return;
    m_placeRow = m_model->headerData(current.row(), Qt::Vertical, TableModel::PathRole).toString();
    m_placeColumn = m_model->headerData(current.column(), Qt::Horizontal, TableModel::PathRole).toString();
    m_placeColumnAt = current.column();
}

void GridView::restorePlace()
{
    if (m_placeRow.isEmpty() || m_placeColumn.isEmpty())
        return;
    const auto lineAt = [this](Qt::Orientation orientation, int count, const QString &path) {
        for (int line = 0; line < count; ++line) {
            if (m_model->headerData(line, orientation, TableModel::PathRole).toString() == path
                && !m_model->headerData(line, orientation, TableModel::SectionRole).toBool())
                return line;
        }
        return -1;
    };
    const int row = lineAt(Qt::Vertical, m_model->rowCount(), m_placeRow);
    // Blocks of columns may show the same cases: the one that was worked in, if it is still there.
    const bool same = m_placeColumnAt >= 0 && m_placeColumnAt < m_model->columnCount()
        && m_model->headerData(m_placeColumnAt, Qt::Horizontal, TableModel::PathRole).toString()
            == m_placeColumn;
    const int column = same ? m_placeColumnAt : lineAt(Qt::Horizontal, m_model->columnCount(), m_placeColumn);
    if (row >= 0 && column >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::ClearAndSelect);
    horizontalScrollBar()->setValue(m_scrollX);
    verticalScrollBar()->setValue(m_scrollY);
}

void GridView::layoutAnew()
{
    static_cast<Corner *>(m_corner)->text = m_model->table() ? m_model->table()->rowsTitle() : QString();
    // The model has the order now that was made by dragging.
    m_applying = true;
    restoreOrder(*m_columnHeads);
    restoreOrder(*m_rowHeads);
    m_applying = false;
    applyWidths();
    fitRows();
    applyHidden();
    restorePlace();
    makeOneCurrent();
    m_corner->update();
    notePart();
}

bool GridView::hasParts() const
{
    return m_model->table() && m_model->table()->hasParts();
}

void GridView::notePart()
{
    // The part that the topmost row belongs to.
    QString caption;
    for (int row = hasParts() ? std::max(rowAt(0), 0) : -1; row >= 0 && caption.isEmpty(); --row)
        caption = m_model->headerData(row, Qt::Vertical, TableModel::PartRole).toString();
    if (caption == m_part)
        return;
    m_part = caption;
    Q_EMIT partChanged(m_part);
}

void GridView::setCornerText(const QString &text)
{
    static_cast<Corner *>(m_corner)->text = text;
    m_corner->update();
}

int GridView::standardWidth(int column) const
{
    const QFontMetrics metrics(font());
    const CrossTable *table = m_model->table();
    if (table && column < table->columnCount() && table->isProse(column)) {
        // As wide as what stands in it, within what is read with ease.
        int width = metrics.averageCharWidth() * 9;
        for (const QString &word : table->columns().line(column).label.split(u' '))
            width = std::max(width, metrics.horizontalAdvance(word) + 2 * TableLook::Padding);
        const qsizetype rows = std::min(table->rowCount(), RowsMeasured);
        for (qsizetype row = 0; row < rows && width < metrics.averageCharWidth() * 26; ++row)
            width = std::max(
                width, metrics.horizontalAdvance(table->text(row, column)) + 2 * TableLook::Padding + 2);
        return std::min(width, metrics.averageCharWidth() * 26);
    }
    switch (m_model->measureAt(column)) {
    case TableSpec::Measure::Stance:
    case TableSpec::Measure::Presence:
        return metrics.averageCharWidth() * 7;
    case TableSpec::Measure::StanceMix:
        return metrics.averageCharWidth() * 14;
    default:
        return metrics.averageCharWidth() * 9;
    }
}

QString GridView::pathOf(int column) const
{
    return m_model->headerData(column, Qt::Horizontal, TableModel::PathRole).toString();
}

void GridView::applyWidths()
{
    m_applying = true;
    m_columnHeads->setDefaultSectionSize(standardWidth(0));
    QList<int> widths;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int kept = m_widths.isEmpty() ? 0 : m_widths.value(pathOf(column)).toInt();
        widths.append(kept > 0 ? int(kept * m_zoom) : standardWidth(column));
    }
    m_columnHeads->setWidths(widths);
    m_rowHeads->setFixedHeadWidth(int(m_widths.value(QString()).toInt() * m_zoom));
    m_applying = false;
}

void GridView::setColumnWidths(const QVariantMap &widths)
{
    m_widths = widths;
    applyWidths();
    m_fitTimer.start();
}

void GridView::columnResized(int column, int, int now)
{
    if (m_applying || now <= 0)
        return;
    m_widths[pathOf(column)] = int(now / m_zoom);
    if (isProse() || hasParts())
        m_fitTimer.start();
    Q_EMIT columnWidthsChanged();
}

void GridView::fitRows()
{
    if (!m_model->table())
        return;
    const int rows = m_model->rowCount();
    const int columns = m_model->columnCount();
    const int plain = fontMetrics().height() + TableLook::Padding + 2;
    if (m_rowHeads->defaultSectionSize() != plain)
        m_rowHeads->setDefaultSectionSize(plain);

    int first = 0;
    int last = rows - 1;
    if (isProse() && qsizetype(rows) * columns > CellsFittedAtOnce) {
        first = std::max(rowAt(0), 0);
        const int bottom = rowAt(viewport()->height());
        last = bottom < 0 ? rows - 1 : bottom;
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = first; row <= last; ++row) {
        if (isRowHidden(row))
            continue;
        int height = std::max(plain, m_rowHeads->heightFor(row));
        for (int column = 0; isProse() && column < columns; ++column) {
            option.rect = QRect(0, 0, columnWidth(column), plain);
            height = std::max(height, m_delegate->sizeHint(option, m_model->index(row, column)).height());
        }
        height = std::min(height, MostRowHeight);
        if (!m_model->headerData(row, Qt::Vertical, TableModel::PartRole).isNull())
            height = PartHead::captionHeight(font()) + m_columnHeads->sizeHint().height();
        if (rowHeight(row) != height)
            m_rowHeads->resizeSection(row, height);
    }
}

void GridView::applyFont()
{
    QFont scaled = QApplication::font(this);
    scaled.setPointSizeF(scaled.pointSizeF() * m_zoom);
    setFont(scaled);
    m_columnHeads->setFont(scaled);
    m_rowHeads->setFont(scaled);
    m_corner->setFont(scaled);
}

void GridView::setZoom(qreal zoom)
{
    const qreal wanted = std::clamp(zoom, LeastZoom, MostZoom);
    if (qFuzzyCompare(wanted, m_zoom))
        return;
    m_zoom = wanted;
    applyFont();
    applyWidths();
    fitRows();
    Q_EMIT zoomChanged(m_zoom);
}

void GridView::toggleSection(int row)
{
    if (!m_model->headerData(row, Qt::Vertical, TableModel::SectionRole).toBool())
        return;
    m_rowHeads->setFolded(row, !m_rowHeads->isFolded(row));
    applyHidden();
}

void GridView::setContestedOnly(bool on)
{
    m_contestedOnly = on;
    applyHidden();
}

void GridView::applyHidden()
{
    const int rows = m_model->rowCount();
    int foldedDepth = -1; // of the folded section we are in; -1: none
    QList<bool> hidden(rows, false);
    for (int row = 0; row < rows; ++row) {
        const int depth = m_model->headerData(row, Qt::Vertical, TableModel::DepthRole).toInt();
        if (foldedDepth >= 0 && depth > foldedDepth) {
            hidden[row] = true;
            continue;
        }
        foldedDepth = m_rowHeads->isFolded(row) ? depth : -1;
        // The first part begins under the heads of the grid itself; its caption stands above them.
        if (row == 0 && !m_model->headerData(row, Qt::Vertical, TableModel::PartRole).isNull()) {
            hidden[row] = foldedDepth < 0;
            continue;
        }
        if (m_contestedOnly && m_model->lineOfRow(row) >= 0) {
            hidden[row] = true;
            for (int column = 0; column < m_model->columnCount() && hidden[row]; ++column)
                hidden[row] = !m_model->index(row, column).data(TableModel::ContestedRole).toBool();
        }
    }
    for (int row = 0; row < rows; ++row) {
        if (isRowHidden(row) != hidden[row])
            setRowHidden(row, hidden[row]);
    }
}

void GridView::setFound(const QString &text)
{
    m_delegate->setFound(text);
    viewport()->update();
}

bool GridView::find(const QString &text, bool backwards)
{
    const int rows = m_model->rowCount();
    const int columns = m_model->columnCount();
    const qint64 total = qint64(rows) * columns;
    if (text.isEmpty() || total == 0)
        return false;
    const QModelIndex from = currentIndex();
    qint64 at = from.isValid() ? qint64(from.row()) * columns + from.column() : (backwards ? 0 : -1);
    const auto says = [&](const QVariant &value) {
        return value.toString().contains(text, Qt::CaseInsensitive);
    };
    for (qint64 step = 0; step < total; ++step) {
        at = (at + (backwards ? total - 1 : 1)) % total;
        const int row = int(at / columns);
        const int column = int(at % columns);
        if (m_model->lineOfRow(row) < 0 || isRowHidden(row))
            continue;
        // A head is found once: at its first cell.
        const bool found = says(m_model->index(row, column).data())
            || (column == 0 && says(m_model->headerData(row, Qt::Vertical)))
            || (row == m_model->rowOfLine(0) && says(m_model->headerData(column, Qt::Horizontal)));
        if (found) {
            selectionModel()->setCurrentIndex(m_model->index(row, column),
                                              QItemSelectionModel::ClearAndSelect);
            scrollTo(m_model->index(row, column));
            return true;
        }
    }
    return false;
}

bool GridView::moveLine(Qt::Orientation orientation, int by)
{
    const QModelIndex current = currentIndex();
    const CrossTable *table = m_model->table();
    if (!current.isValid() || !table)
        return false;
    const bool columns = orientation == Qt::Horizontal;
    const HeaderNode *wanted = columns ? m_model->columnNode(current.column())
                                       : m_model->rowNode(current.row());
    QStringList paths;
    bool moved = false;
    const std::function<void(const QList<HeaderNode> &)> walk = [&](const QList<HeaderNode> &nodes) {
        QList<const HeaderNode *> order;
        for (const HeaderNode &node : nodes) {
            if (node.kind != HeaderNode::Kind::Total && node.kind != HeaderNode::Kind::Units)
                order.append(&node);
        }
        const qsizetype at = order.indexOf(wanted);
        if (at >= 0 && at + by >= 0 && at + by < order.size()) {
            order.swapItemsAt(at, at + by);
            moved = true;
        }
        for (const HeaderNode *node : std::as_const(order)) {
            paths.append(node->path.isEmpty() ? node->label : node->path);
            walk(node->children);
        }
    };
    walk(columns ? table->columns().nodes() : table->rows().nodes());
    if (!moved)
        return false;
    if (columns)
        Q_EMIT columnsOrdered(paths);
    else
        Q_EMIT rowsOrdered(paths);
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && state() != EditingState) {
        const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            moveLine(Qt::Vertical, event->key() == Qt::Key_Down ? 1 : -1);
            return;
        case Qt::Key_Left:
        case Qt::Key_Right:
            moveLine(Qt::Horizontal, event->key() == Qt::Key_Right ? forward : -forward);
            return;
        default:
            break;
        }
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && state() != EditingState && event->modifiers() == Qt::NoModifier) {
        Q_EMIT evidenceRequested();
        return;
    }
    QTableView::keyPressEvent(event);
}

void GridView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

void GridView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    makeOneCurrent();
}

void GridView::makeOneCurrent()
{
    if (!hasFocus() || currentIndex().isValid())
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            const QModelIndex cell = m_model->index(row, column);
            if (isRowHidden(row) || isColumnHidden(column) || cell.data(TableModel::SectionRole).toBool())
                continue;
            selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
            return;
        }
    }
}

void GridView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columnHeads->followHeight();
    if (isProse())
        m_fitTimer.start();
}

void GridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        m_columnHeads->followScroll();
    if (dy != 0)
        notePart();
    if (hasParts()) // captions and heads of parts run over the columns
        viewport()->update();
    if (dy != 0 && isProse() && qsizetype(m_model->rowCount()) * m_model->columnCount() > CellsFittedAtOnce)
        m_fitTimer.start();
}

void GridView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

void GridView::updateGeometries()
{
    QTableView::updateGeometries();
    const int width = m_rowHeads->isHidden() ? 0 : m_rowHeads->width();
    const QRect heads = m_columnHeads->geometry();
    const int x = layoutDirection() == Qt::RightToLeft ? heads.right() + 1 : heads.left() - width;
    m_corner->setGeometry(x, heads.top(), width, heads.height());
    m_corner->raise();
}

} // namespace Crosscase
