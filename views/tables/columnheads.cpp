// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/columnheads.h"

#include "items/tablemodel.h"
#include "views/tables/tablelook.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Crosscase {

namespace {

constexpr int MostTurnedHeight = 170;
constexpr int LeastTurnedHeight = 80;
constexpr int MostLines = 3;
constexpr int Gap = 3; // between a head and the rule under it
constexpr int TopRule = 2;

} // namespace

ColumnHeads::ColumnHeads(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_groupLengths(groupFont())
    , m_leafLengths(font())
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setDefaultAlignment(Qt::AlignCenter);
    setMinimumSectionSize(18);
    connect(this, &QHeaderView::sectionResized, this, &ColumnHeads::forgetSizes);
    connect(this, &QHeaderView::sectionMoved, this, &ColumnHeads::forgetSizes);
}

void ColumnHeads::setModel(QAbstractItemModel *newModel)
{
    if (newModel == model())
        return;
    QHeaderView::setModel(newModel); // lets go of the model before
    if (newModel) {
        connect(newModel, &QAbstractItemModel::modelReset, this, &ColumnHeads::readHeads);
        connect(newModel, &QAbstractItemModel::headerDataChanged, this, &ColumnHeads::readHeads);
        connect(newModel, &QAbstractItemModel::columnsInserted, this, &ColumnHeads::readHeads);
        connect(newModel, &QAbstractItemModel::columnsRemoved, this, &ColumnHeads::readHeads);
    }
    readHeads();
}

void ColumnHeads::readHeads()
{
    m_heads.clear();
    m_levels = 0;
    const int columns = model() ? model()->columnCount() : 0;
    for (int column = 0; column < columns; ++column) {
        Head head;
        head.groups = model()->headerData(column, Qt::Horizontal, TableModel::GroupsRole).toStringList();
        head.keys =
            model()->headerData(column, Qt::Horizontal, TableModel::GroupKeysRole).value<QList<int>>();
        head.text = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        m_levels = std::max(m_levels, head.groups.size());
        m_heads.append(head);
    }
    forgetSizes();
}

void ColumnHeads::followHeight()
{
    if (m_measured && m_mostTurned != mostTurned())
        forgetSizes();
}

int ColumnHeads::mostTurned() const
{
    const int room = parentWidget() ? parentWidget()->height() / 3 : MostTurnedHeight;
    return std::clamp(room, LeastTurnedHeight, MostTurnedHeight);
}

void ColumnHeads::setWidths(const QList<int> &widths)
{
    m_isResizing = true;
    for (qsizetype column = 0; column < widths.size(); ++column)
        resizeSection(int(column), widths.at(column));
    m_isResizing = false;
    forgetSizes();
}

void ColumnHeads::forgetSizes()
{
    if (m_isResizing)
        return;
    const int before = m_measured ? sizeHint().height() : -1;
    m_measured = false;
    if (sizeHint().height() != before)
        Q_EMIT geometriesChanged();
    viewport()->update();
}

QFont ColumnHeads::groupFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

bool ColumnHeads::shareHead(int first, int second, qsizetype level) const
{
    const QList<int> &keys = m_heads[first].keys;
    const QList<int> &others = m_heads[second].keys;
    return keys.size() > level && others.size() > level
        && std::equal(keys.begin(), keys.begin() + level + 1, others.begin());
}

void ColumnHeads::findSpans() const
{
    const int columns = std::min(count(), int(m_heads.size()));
    m_spans.assign(m_levels, QList<std::pair<int, int>>(columns, {-1, -1}));
    for (qsizetype level = 0; level < m_levels; ++level) {
        for (int first = 0; first < columns;) {
            int next = first + 1;
            while (next < columns && shareHead(logicalIndex(next - 1), logicalIndex(next), level))
                ++next;
            if (m_heads[logicalIndex(first)].keys.size() > level)
                std::fill(m_spans[level].begin() + first, m_spans[level].begin() + next,
                          std::pair(first, next - 1));
            first = next;
        }
    }
}

std::pair<int, int> ColumnHeads::spanAt(int logicalIndex, qsizetype level) const
{
    measure();
    const int visual = visualIndex(logicalIndex);
    if (level >= m_spans.size() || visual < 0 || visual >= m_spans[level].size())
        return {-1, -1};
    return m_spans[level][visual];
}

QRect ColumnHeads::spanRect(int first, int last, int y, int height) const
{
    int left = 0;
    int right = 0;
    bool any = false;
    for (int visual = first; visual <= last; ++visual) {
        const int logical = logicalIndex(visual);
        if (isSectionHidden(logical))
            continue;
        const int start = sectionViewportPosition(logical);
        left = any ? std::min(left, start) : start;
        right = any ? std::max(right, start + sectionSize(logical)) : start + sectionSize(logical);
        any = true;
    }
    return {left, y, right - left, height};
}

void ColumnHeads::measure() const
{
    if (m_measured)
        return;
    m_measured = true;
    m_mostTurned = mostTurned();
    findSpans();
    measureGroups();
    measureLeaves();
}

void ColumnHeads::measureGroups() const
{
    const QFontMetrics metrics(groupFont());
    m_levelHeights = QList<int>(m_levels, metrics.height() + 2 * Gap);
    for (qsizetype level = 0; level < m_levels; ++level) {
        const QList<std::pair<int, int>> &spans = m_spans[level];
        for (int visual = 0; visual < spans.size(); ++visual) {
            const auto [first, last] = spans[visual];
            const QStringList &groups = m_heads[logicalIndex(visual)].groups;
            if (first != visual || groups.size() <= level)
                continue;
            const int width = spanRect(first, last, 0, 1).width() - 2 * TableLook::Padding;
            const QString &text = groups[level];
            const int lines = m_groupLengths.lines(text, width);
            const int needed = lines < 0
                ? std::min(m_groupLengths.of(text) + 2, m_mostTurned)
                : metrics.height() + (std::min(lines, MostLines) - 1) * metrics.lineSpacing();
            m_levelHeights[level] = std::max(m_levelHeights[level], needed + 2 * Gap);
        }
    }
}

void ColumnHeads::measureLeaves() const
{
    const QFontMetrics metrics(font());
    m_turned = false;
    int most = 1;
    int longest = 0;
    for (int logical = 0; logical < std::min(count(), int(m_heads.size())); ++logical) {
        if (isSectionHidden(logical))
            continue;
        const QString &text = m_heads[logical].text;
        longest = std::max(longest, m_leafLengths.of(text));
        const int lines = m_leafLengths.lines(text, sectionSize(logical) - TableLook::Padding);
        // A word wider than its column, or a head that would be a tower of lines.
        m_turned = m_turned || lines < 0 || lines > MostLines;
        most = std::max(most, std::min(lines, MostLines));
    }
    const int lines = metrics.height() + (most - 1) * metrics.lineSpacing();
    m_leafHeight = (m_turned ? std::min(longest + 2, m_mostTurned) : lines) + 2 * Gap + 2;
}

bool ColumnHeads::isTurned() const
{
    measure();
    return m_turned;
}

QList<int> ColumnHeads::levelHeights() const
{
    measure();
    return m_levelHeights;
}

QSize ColumnHeads::sizeHint() const
{
    measure();
    int height = m_leafHeight + TopRule;
    for (int level : std::as_const(m_levelHeights))
        height += level;
    return {QHeaderView::sizeHint().width(), height};
}

QSize ColumnHeads::sectionSizeFromContents(int logicalIndex) const
{
    return {sectionSize(logicalIndex), m_measured ? m_leafHeight : fontMetrics().height()};
}

bool ColumnHeads::isGroupTurned(const QString &text, int width) const
{
    return m_groupLengths.lines(text, width) < 0;
}

void ColumnHeads::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Beside the last column the sheet goes on.
    const int end = length() - offset();
    if (end < viewport()->width()) {
        QPainter painter(viewport());
        const int rest = viewport()->width() - end;
        painter.fillRect(isRightToLeft() ? QRect(0, 0, rest, viewport()->height())
                                         : QRect(end, 0, rest, viewport()->height()),
                         palette().color(QPalette::Base));
    }
}

void ColumnHeads::followScroll()
{
    viewport()->update();
}

bool ColumnHeads::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_groupLengths = HeadLengths(groupFont());
        m_leafLengths = HeadLengths(font());
        forgetSizes();
    }
    return QHeaderView::event(event);
}

void ColumnHeads::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (logicalIndex >= m_heads.size() || rect.isEmpty())
        return;
    measure();
    const Head &head = m_heads[logicalIndex];
    const QPalette colors = palette();
    const bool selected = selectionModel() && highlightSections()
        && selectionModel()->columnIntersectsSelection(logicalIndex, rootIndex());

    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->fillRect(rect, colors.color(QPalette::Base));
    painter->setPen(colors.color(QPalette::Text));

    // Each section paints its own part of the heads above it, so that partial repaints stay right.
    int y = rect.top() + TopRule;
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), TopRule), TableLook::rule(colors));
    painter->setFont(groupFont());
    for (qsizetype level = 0; level < head.groups.size(); ++level) {
        const auto [first, last] = spanAt(logicalIndex, level);
        const QRect whole = spanRect(first, last, y, m_levelHeights[level]);
        const QRect visible = whole.intersected(viewport()->rect());
        const QRect box = (visible.isEmpty() ? whole : visible)
                              .adjusted(TableLook::Padding / 2, Gap, -TableLook::Padding / 2, -Gap);
        const QFontMetrics metrics(painter->font());
        const QString &text = head.groups[level];
        if (isGroupTurned(text, whole.width() - 2 * TableLook::Padding)) {
            painter->save();
            painter->translate(whole.left(), whole.bottom() + 1 - Gap);
            painter->rotate(-90);
            const QRect turned(0, 0, whole.height() - 2 * Gap, whole.width());
            painter->drawText(turned, Qt::AlignCenter,
                              metrics.elidedText(text, Qt::ElideRight, turned.width()));
            painter->restore();
        } else if (metrics.boundingRect(box, Qt::TextWordWrap, text).height() <= box.height())
            painter->drawText(box, Qt::AlignCenter | Qt::TextWordWrap, text);
        else
            painter->drawText(box, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, box.width()));
        y += m_levelHeights[level];
        painter->fillRect(QRect(whole.left() + 3, y - 1, whole.width() - 6, 1), TableLook::rule(colors));
    }

    const QRect leaf(rect.left(), y, rect.width(), rect.bottom() + 1 - y);
    QFont leafFont = font();
    leafFont.setBold(selected);
    painter->setFont(leafFont);
    const QFontMetrics metrics(leafFont);
    if (m_turned) {
        painter->save();
        painter->translate(leaf.left(), leaf.bottom() + 1 - Gap - 2);
        painter->rotate(-90);
        const QRect turned(0, 0, leaf.height() - 2 * Gap, leaf.width());
        painter->drawText(turned, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(head.text, Qt::ElideRight, turned.width()));
        painter->restore();
    } else {
        // Over prose as the prose: at its beginning.
        const auto *shown = qobject_cast<const TableModel *>(model());
        const bool prose = shown && shown->table() && logicalIndex < shown->table()->columnCount()
            && shown->table()->isProse(logicalIndex);
        const int side = prose ? TableLook::Padding : TableLook::Padding / 2;
        const Qt::Alignment along = prose ? QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)
                                          : Qt::Alignment(Qt::AlignHCenter);
        painter->drawText(leaf.adjusted(side, Gap, -side, -Gap - 2),
                          int(along | Qt::AlignBottom) | Qt::TextWordWrap, head.text);
    }
    if (isSortIndicatorShown() && sortIndicatorSection() == logicalIndex) {
        const bool up = sortIndicatorOrder() == Qt::AscendingOrder;
        const int x = leaf.center().x();
        const int base = rect.bottom() - 1;
        const QPolygon arrow({QPoint(x - 3, up ? base : base - 3), QPoint(x + 3, up ? base : base - 3),
                              QPoint(x, up ? base - 3 : base)});
        painter->setBrush(TableLook::rule(colors));
        painter->setPen(Qt::NoPen);
        painter->drawPolygon(arrow);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), TableLook::rule(colors));
    painter->restore();
}

} // namespace Crosscase
