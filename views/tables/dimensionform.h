// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "views/tables/specwords.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QPushButton;

namespace Crosscase {

class CheckChooser;

/// What rows or columns are, which of them, in which order, and which are left out.
class DimensionForm : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` begins the object names of the fields: "rows" gives "rowsKind", "rowsLines", "rowsOrder".
    DimensionForm(const Index &index, const QString &prefix, QWidget *parent = nullptr);

    /// `byLine` is the order by the current line of the other dimension; By::Project: there is none.
    void setDimension(const Dimension &dimension, const LineOrder &byLine);

Q_SIGNALS:
    void changed(const Crosscase::Dimension &dimension);
    /// The person wants to arrange the lines by hand.
    void arrangeRequested();

private:
    void change(const std::function<void(Dimension &)> &edit);
    void fillKinds();
    void fillAttributes(QComboBox *box, const QString &none, const QString &now);
    void fillOrders(const LineOrder &byLine);
    [[nodiscard]] QString allLinesText() const;

    const Index &m_index;
    Dimension m_dimension;
    QList<SpecWords::Choice<Dimension>> m_kinds;
    QList<LineOrder> m_orders;
    QFormLayout *m_form;
    QComboBox *m_kind;
    CheckChooser *m_lines;
    QCheckBox *m_withBelow;
    QComboBox *m_order;
    QCheckBox *m_reversed;
    QPushButton *m_arrange;
    QComboBox *m_groupBy;
    QComboBox *m_label;
    QComboBox *m_occurs;
    QCheckBox *m_hideEmpty;
    QDoubleSpinBox *m_hideBelow;
};

} // namespace Crosscase
