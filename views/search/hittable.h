// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace Crosscase {

class HitModel;

/// Hits as a concordance: what was found in the middle, the words before and after it on its sides. What stands after a
/// hit is cut at its end, what stands before it at its beginning: where it matters least.
class HitTable : public QTableView
{
    Q_OBJECT

public:
    HitTable(HitModel *model, QWidget *parent);

protected:
    void initViewItemOption(QStyleOptionViewItem *option) const override;
};

} // namespace Crosscase
