// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/tablesettings.h"

#include "views/tables/dimensionform.h"
#include "views/tables/filterform.h"
#include "views/tables/specwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalBlocker>

namespace Crosscase {

using namespace Qt::StringLiterals;

using Measure = TableSpec::Measure;

TableSettings::TableSettings(const Index &index, QWidget *parent)
    : QScrollArea(parent)
    , m_index(index)
{
    setObjectName(u"tableSettings"_s);
    setAccessibleName(tr("Settings of the table"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what is in it scrolls it
    auto *page = new QWidget(this);
    m_form = new QFormLayout(page);
    m_form->setContentsMargins(10, 8, 10, 8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);

    addTitle(tr("Cells"));
    m_measure = addBox(u"cellMeasure"_s, tr("Show:"));
    m_percent = addBox(u"cellPercent"_s, tr("As:"));
    m_fold = addBox(u"cellFold"_s, tr("Stances:"));
    m_facet = addBox(u"cellFacet"_s, tr("Of facet:"));
    m_attribute = addBox(u"cellAttribute"_s, tr("Of attribute:"));
    m_unit = addBox(u"cellUnit"_s, tr("Meeting:"));
    m_membership = addBox(u"cellMembership"_s, tr("Spanning:"));
    m_membership->setToolTip(tr("Where a passage counts that spans several speakers or cases"));
    addTitle(tr("Rows"));
    m_rows = new DimensionForm(index, u"rows"_s, page);
    m_form->addRow(m_rows);
    addTitle(tr("Columns"));
    m_columns = new DimensionForm(index, u"columns"_s, page);
    m_form->addRow(m_columns);
    addTitle(tr("Totals"));
    m_rowTotals = addCheck(u"rowTotals"_s, tr("Column with the rows' totals"), &TableSpec::rowTotals);
    m_columnTotals = addCheck(u"columnTotals"_s, tr("Row with the columns' totals"),
                              &TableSpec::columnTotals);
    m_unitCounts = addCheck(u"unitCounts"_s, tr("Row with N, the informants"), &TableSpec::unitCounts);
    m_split = addCheck(u"split"_s, tr("Written as one table a section"), &TableSpec::split);
    m_source = new QLineEdit(this);
    m_source->setObjectName(u"source"_s);
    m_source->setPlaceholderText(tr("Own interviews, 2026"));
    m_form->addRow(tr("Source:"), m_source);
    connect(m_source, &QLineEdit::editingFinished, this,
            [this] { change([&](TableSpec &spec) { spec.source = m_source->text().trimmed(); }); });
    m_filterTitle = addTitle(tr("Count only"));
    m_filter = new FilterForm(index, page);
    m_form->addRow(m_filter);
    setWidget(page);
    setMinimumWidth(page->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());

    const auto take = [this](QComboBox *box, auto TableSpec::*member) {
        connect(box, &QComboBox::activated, this, [this, box, member] {
            using Value = std::remove_cvref_t<decltype(m_spec.*member)>;
            change([&](TableSpec &spec) {
                if constexpr (std::is_same_v<Value, QString>)
                    spec.*member = box->currentText();
                else
                    spec.*member = Value(box->currentData().toInt());
            });
        });
    };
    connect(m_measure, &QComboBox::activated, this, [this] {
        change([&](TableSpec &spec) {
            spec.cell = Measure(m_measure->currentData().toInt());
            if (!SpecWords::hasPercent(spec.cell))
                spec.percent = TableSpec::Percent::None;
            if (spec.cell == Measure::FacetMean && spec.facet.isEmpty())
                spec.facet = SpecWords::numberFacets(m_index).value(0);
        });
    });
    take(m_percent, &TableSpec::percent);
    take(m_fold, &TableSpec::fold);
    take(m_facet, &TableSpec::facet);
    take(m_attribute, &TableSpec::attribute);
    take(m_unit, &TableSpec::unit);
    take(m_membership, &TableSpec::membership);
    const auto takeDimension = [this](Dimension TableSpec::*which) {
        return [this, which](const Dimension &dimension) {
            change([&](TableSpec &spec) { SpecWords::setDimension(spec, which, dimension); });
        };
    };
    connect(m_rows, &DimensionForm::changed, this, takeDimension(&TableSpec::rows));
    connect(m_columns, &DimensionForm::changed, this, takeDimension(&TableSpec::columns));
    connect(m_rows, &DimensionForm::arrangeRequested, this,
            [this] { Q_EMIT arrangeRequested(Qt::Vertical); });
    connect(m_columns, &DimensionForm::arrangeRequested, this,
            [this] { Q_EMIT arrangeRequested(Qt::Horizontal); });
    connect(m_filter, &FilterForm::changed, this,
            [this](const TableFilter &filter) { change([&](TableSpec &spec) { spec.filter = filter; }); });
}

QComboBox *TableSettings::addBox(const QString &objectName, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_form->addRow(label, box);
    return box;
}

QCheckBox *TableSettings::addCheck(const QString &objectName, const QString &text, bool TableSpec::*which)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(objectName);
    m_form->addRow(check);
    connect(check, &QCheckBox::clicked, this,
            [this, which](bool on) { change([&](TableSpec &spec) { spec.*which = on; }); });
    return check;
}

QLabel *TableSettings::addTitle(const QString &text)
{
    auto *title = new QLabel(text, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setContentsMargins(0, m_form->rowCount() > 0 ? 10 : 0, 0, 0);
    m_form->addRow(title);
    return title;
}

void TableSettings::change(const std::function<void(TableSpec &)> &edit)
{
    TableSpec edited = m_spec;
    edit(edited);
    if (edited != m_spec)
        Q_EMIT specChanged(edited);
}

template<typename Choices, typename Value>
void TableSettings::fill(QComboBox *box, const Choices &choices, Value now, bool visible)
{
    const QSignalBlocker blocked(box);
    box->clear();
    for (const auto &choice : choices) {
        box->addItem(choice.text, int(choice.value));
        if (choice.value == now)
            box->setCurrentIndex(box->count() - 1);
    }
    m_form->setRowVisible(box, visible);
}

void TableSettings::fillCells()
{
    using Kind = Dimension::Kind;
    const bool together = m_spec.rows.kind == Kind::Codes && m_spec.columns.kind == Kind::Codes;
    fill(m_measure, SpecWords::measures(m_spec, m_index), m_spec.cell, true);
    fill(m_percent, SpecWords::percents(), m_spec.percent, SpecWords::hasPercent(m_spec.cell) && !together);
    fill(m_fold, SpecWords::folds(), m_spec.fold, m_spec.cell == Measure::Stance);
    fill(m_unit, SpecWords::units(), m_spec.unit, together);
    fill(m_membership, SpecWords::memberships(), m_spec.membership, m_spec.cell != Measure::AttributeValue);
    const auto fillNames = [this](QComboBox *box, QStringList names, const QString &now, bool visible) {
        const QSignalBlocker blocked(box);
        if (!now.isEmpty() && !names.contains(now))
            names.append(now);
        box->clear();
        box->addItems(names);
        box->setCurrentText(now);
        m_form->setRowVisible(box, visible);
    };
    fillNames(m_facet, SpecWords::numberFacets(m_index), m_spec.facet, m_spec.cell == Measure::FacetMean);
    QStringList attributes;
    for (const AttributeRow &attribute : m_index.attributes())
        attributes.append(attribute.name);
    const bool lines = m_spec.rows.kind == Kind::Attributes || m_spec.columns.kind == Kind::Attributes;
    fillNames(m_attribute, attributes, m_spec.attribute, m_spec.cell == Measure::AttributeValue && !lines);
}

void TableSettings::setSpec(const TableSpec &spec)
{
    m_spec = spec;
    fillCells();
    m_rows->setDimension(spec.rows, m_byColumn);
    m_columns->setDimension(spec.columns, m_byRow);
    m_rowTotals->setChecked(spec.rowTotals);
    m_columnTotals->setChecked(spec.columnTotals);
    m_unitCounts->setChecked(spec.unitCounts);
    m_split->setChecked(spec.split);
    if (!m_source->hasFocus())
        m_source->setText(spec.source);
    m_filter->setFilter(spec.filter);
}

void TableSettings::setCurrentLines(const LineOrder &byRow, const LineOrder &byColumn)
{
    if (m_byRow == byRow && m_byColumn == byColumn)
        return;
    m_byRow = byRow;
    m_byColumn = byColumn;
    m_rows->setDimension(m_spec.rows, m_byColumn);
    m_columns->setDimension(m_spec.columns, m_byRow);
}

void TableSettings::showFilter()
{
    ensureWidgetVisible(m_filter);
    ensureWidgetVisible(m_filterTitle);
    if (QWidget *first = m_filter->findChild<QWidget *>(u"filterCodes"_s))
        first->setFocus();
}

} // namespace Crosscase
