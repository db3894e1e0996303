// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/hittable.h"

#include "items/hitmodel.h"
#include "views/common/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace Crosscase {

namespace {

class BeforeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideLeft;
    }
};

} // namespace

HitTable::HitTable(HitModel *model, QWidget *parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegateForColumn(HitModel::LeftColumn, new BeforeDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::Space + 2);
    QHeaderView *heads = horizontalHeader();
    heads->setHighlightSections(false);
    heads->setSectionResizeMode(HitModel::WhereColumn, QHeaderView::Interactive);
    heads->setSectionResizeMode(HitModel::LeftColumn, QHeaderView::Stretch);
    heads->setSectionResizeMode(HitModel::MatchColumn, QHeaderView::Interactive);
    heads->setSectionResizeMode(HitModel::RightColumn, QHeaderView::Stretch);
    heads->resizeSection(HitModel::WhereColumn, fontMetrics().averageCharWidth() * 22);
    heads->resizeSection(HitModel::MatchColumn, fontMetrics().averageCharWidth() * 18);
}

void HitTable::initViewItemOption(QStyleOptionViewItem *option) const
{
    QTableView::initViewItemOption(option);
    option->textElideMode = Qt::ElideRight;
}

} // namespace Crosscase
