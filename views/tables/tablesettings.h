// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "coding/index.h"

#include <QScrollArea>

#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Crosscase {

class DimensionForm;
class FilterForm;

/// Everything a table specification can say, as a form beside the table. Each change is told at once.
class TableSettings : public QScrollArea
{
    Q_OBJECT

public:
    explicit TableSettings(const Index &index, QWidget *parent = nullptr);

    void setSpec(const TableSpec &spec);
    /// As TableControls::setCurrentLines().
    void setCurrentLines(const LineOrder &byRow, const LineOrder &byColumn);
    /// Brings the filter into sight, with the focus.
    void showFilter();

Q_SIGNALS:
    void specChanged(const Crosscase::TableSpec &spec);
    void arrangeRequested(Qt::Orientation orientation);

private:
    QComboBox *addBox(const QString &objectName, const QString &label);
    QCheckBox *addCheck(const QString &objectName, const QString &text, bool TableSpec::*which);
    QLabel *addTitle(const QString &text);
    template<typename Choices, typename Value>
    void fill(QComboBox *box, const Choices &choices, Value now, bool visible);
    void change(const std::function<void(TableSpec &)> &edit);
    void fillCells();

    const Index &m_index;
    TableSpec m_spec;
    LineOrder m_byRow, m_byColumn;
    QFormLayout *m_form;
    QComboBox *m_measure;
    QComboBox *m_percent;
    QComboBox *m_fold;
    QComboBox *m_facet;
    QComboBox *m_attribute;
    QComboBox *m_unit;
    QComboBox *m_membership;
    DimensionForm *m_rows;
    DimensionForm *m_columns;
    QCheckBox *m_rowTotals;
    QCheckBox *m_columnTotals;
    QCheckBox *m_unitCounts;
    QCheckBox *m_split;
    QLineEdit *m_source;
    QLabel *m_filterTitle;
    FilterForm *m_filter;
};

} // namespace Crosscase
