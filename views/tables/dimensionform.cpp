// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/dimensionform.h"

#include "views/common/checkchooser.h"
#include "views/tables/speclists.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

using Kind = Dimension::Kind;

DimensionForm::DimensionForm(const Index &index, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_form(new QFormLayout(this))
    , m_kind(new QComboBox(this))
    , m_lines(new CheckChooser(
          {}, [this] { return SpecLists::lines(m_dimension, m_index); }, this))
    , m_withBelow(new QCheckBox(tr("Count the codes below too"), this))
    , m_order(new QComboBox(this))
    , m_reversed(new QCheckBox(tr("Reversed"), this))
    , m_arrange(new QPushButton(tr("Arrange…"), this))
    , m_groupBy(new QComboBox(this))
    , m_label(new QComboBox(this))
    , m_occurs(new QComboBox(this))
    , m_hideEmpty(new QCheckBox(tr("Leave out empty ones"), this))
    , m_hideBelow(new QDoubleSpinBox(this))
{
    m_kind->setObjectName(prefix + u"Kind"_s);
    m_lines->setObjectName(prefix + u"Lines"_s);
    m_withBelow->setObjectName(prefix + u"WithBelow"_s);
    m_order->setObjectName(prefix + u"Order"_s);
    m_reversed->setObjectName(prefix + u"Reversed"_s);
    m_arrange->setObjectName(prefix + u"Arrange"_s);
    m_hideEmpty->setObjectName(prefix + u"HideEmpty"_s);
    m_hideBelow->setObjectName(prefix + u"HideBelow"_s);
    m_arrange->setToolTip(tr("Put the lines into an order of your own"));
    m_hideBelow->setSpecialValueText(tr("no limit"));
    m_hideBelow->setDecimals(0);
    m_hideBelow->setMaximum(1'000'000);
    m_hideBelow->setKeyboardTracking(false);
    m_groupBy->setObjectName(prefix + u"GroupBy"_s);
    m_label->setObjectName(prefix + u"Label"_s);
    m_occurs->setObjectName(prefix + u"Occurs"_s);
    using Occurs = Dimension::Occurs;
    m_occurs->addItem(tr("Anywhere"), int(Occurs::Any));
    m_occurs->addItem(tr("In exactly one"), int(Occurs::One));
    m_occurs->addItem(tr("In all"), int(Occurs::All));
    m_occurs->addItem(tr("In all but one"), int(Occurs::AllButOne));
    m_occurs->setToolTip(tr("Leave out lines by how many lines of the other side say something on them"));
    for (QComboBox *box : {m_kind, m_order, m_groupBy, m_label, m_occurs})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);

    QFormLayout *form = m_form;
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("What:"), m_kind);
    form->addRow(tr("Which:"), m_lines);
    form->addRow(QString(), m_withBelow);
    form->addRow(tr("Under:"), m_groupBy);
    form->addRow(tr("Named by:"), m_label);
    form->addRow(tr("Order:"), m_order);
    auto *orderRow = new QHBoxLayout;
    orderRow->addWidget(m_reversed);
    orderRow->addStretch();
    orderRow->addWidget(m_arrange);
    form->addRow(QString(), orderRow);
    form->addRow(tr("Occurring:"), m_occurs);
    form->addRow(QString(), m_hideEmpty);
    form->addRow(tr("Total at least:"), m_hideBelow);
    m_lines->setAccessibleName(tr("Which lines"));

    connect(m_kind, &QComboBox::activated, this, [this](int row) {
        change([&](Dimension &dimension) {
            const Dimension &chosen = m_kinds[row].value;
            const bool sameKind = dimension.kind == chosen.kind && dimension.name == chosen.name;
            dimension.kind = chosen.kind;
            dimension.level = chosen.level;
            dimension.name = chosen.name;
            if (!sameKind) { // lines and orders named one by one mean nothing among lines of another kind
                dimension.top.clear();
                dimension.order = {};
                dimension.groupBy.clear();
                dimension.label.clear();
            }
        });
    });
    connect(m_lines, &CheckChooser::chosenChanged, this,
            [this](const QStringList &keys) { change([&](Dimension &dimension) { dimension.top = keys; }); });
    connect(m_withBelow, &QCheckBox::clicked, this,
            [this](bool on) { change([&](Dimension &dimension) { dimension.withDescendants = on; }); });
    connect(m_order, &QComboBox::activated, this, [this](int row) {
        change([&](Dimension &dimension) {
            const bool reversed = dimension.order.reversed;
            dimension.order = m_orders[row];
            dimension.order.reversed = reversed;
        });
    });
    connect(m_groupBy, &QComboBox::activated, this, [this] {
        change([&](Dimension &dimension) { dimension.groupBy = m_groupBy->currentData().toString(); });
    });
    connect(m_label, &QComboBox::activated, this, [this] {
        change([&](Dimension &dimension) { dimension.label = m_label->currentData().toString(); });
    });
    connect(m_occurs, &QComboBox::activated, this, [this] {
        change([&](Dimension &dimension) {
            dimension.occurs = Dimension::Occurs(m_occurs->currentData().toInt());
            dimension.occursIn.clear();
        });
    });
    connect(m_reversed, &QCheckBox::clicked, this,
            [this](bool on) { change([&](Dimension &dimension) { dimension.order.reversed = on; }); });
    connect(m_arrange, &QPushButton::clicked, this, &DimensionForm::arrangeRequested);
    connect(m_hideEmpty, &QCheckBox::clicked, this,
            [this](bool on) { change([&](Dimension &dimension) { dimension.hideEmpty = on; }); });
    connect(m_hideBelow, &QDoubleSpinBox::valueChanged, this,
            [this](double value) { change([&](Dimension &dimension) { dimension.hideBelow = value; }); });
}

void DimensionForm::change(const std::function<void(Dimension &)> &edit)
{
    Dimension edited = m_dimension;
    edit(edited);
    if (edited != m_dimension)
        Q_EMIT changed(edited);
}

QString DimensionForm::allLinesText() const
{
    switch (m_dimension.kind) {
    case Kind::Codes:
        return tr("All codes");
    case Kind::Cases:
        return tr("All cases");
    case Kind::Documents:
        return tr("All documents");
    case Kind::Speakers:
        return tr("All speakers");
    case Kind::Coders:
        return tr("All coders");
    case Kind::Attributes:
        return tr("All attributes");
    default:
        return tr("All values");
    }
}

void DimensionForm::fillKinds()
{
    m_kinds = SpecWords::dimensions(m_index);
    int current = -1;
    for (int i = 0; i < m_kinds.size(); ++i) {
        if (SpecWords::isSame(m_kinds[i].value, m_dimension))
            current = i;
    }
    if (current < 0) { // a level the list does not name: offered as what it is
        current = int(m_kinds.size());
        m_kinds.append({m_dimension, SpecWords::describe(m_dimension)});
    }
    m_kind->clear();
    for (const SpecWords::Choice<Dimension> &choice : std::as_const(m_kinds))
        m_kind->addItem(choice.text);
    m_kind->setCurrentIndex(current);
}

void DimensionForm::fillAttributes(QComboBox *box, const QString &none, const QString &now)
{
    box->clear();
    box->addItem(none, QString());
    for (const AttributeRow &attribute : m_index.attributes())
        box->addItem(attribute.name, attribute.name);
    box->setCurrentIndex(std::max(box->findData(now), 0));
}

void DimensionForm::fillOrders(const LineOrder &byLine)
{
    using By = LineOrder::By;
    const LineOrder &now = m_dimension.order;
    m_orders.clear();
    m_order->clear();
    const auto add = [&](const QString &text, const LineOrder &order) {
        m_orders.append(order);
        m_order->addItem(text);
        if (now.by == order.by && now.key == order.key && now.block == order.block)
            m_order->setCurrentIndex(m_order->count() - 1);
    };
    add(tr("As in the project"), {});
    add(tr("Alphabetical"), {.by = By::Alphabetical});
    add(tr("By total, largest first"), {.by = By::Total});
    add(tr("Alike next to each other"), {.by = By::Seriation});
    if (now.by == By::Manual)
        add(tr("By hand"), {.by = By::Manual, .key = now.key, .manual = now.manual});
    if (now.by == By::Line && (now.key != byLine.key || now.block != byLine.block))
        add(tr("By \"%1\"", "a row or column").arg(now.key), now);
    if (byLine.by == By::Line)
        add(tr("By \"%1\"", "a row or column").arg(byLine.key), byLine);
    if (m_dimension.kind == Kind::Cases) {
        for (const AttributeRow &attribute : m_index.attributes())
            add(tr("By attribute %1").arg(attribute.name), {.by = By::Attribute, .key = attribute.name});
    }
}

void DimensionForm::setDimension(const Dimension &dimension, const LineOrder &byLine)
{
    m_dimension = dimension;
    const QSignalBlocker blocked[]{QSignalBlocker(m_kind), QSignalBlocker(m_order),
                                   QSignalBlocker(m_hideBelow)};
    fillKinds();
    fillOrders(byLine);
    m_lines->setAllText(allLinesText());
    m_lines->setChosen(dimension.top);
    const bool cases = dimension.kind == Kind::Cases;
    fillAttributes(m_groupBy, tr("the cases above"), dimension.groupBy);
    fillAttributes(m_label, tr("its name"), dimension.label);
    m_form->setRowVisible(m_groupBy, cases && !m_index.attributes().isEmpty());
    m_form->setRowVisible(m_label, cases && !m_index.attributes().isEmpty());
    m_occurs->setCurrentIndex(m_occurs->findData(int(dimension.occurs)));
    m_withBelow->setVisible(dimension.kind == Kind::Codes);
    m_withBelow->setChecked(dimension.withDescendants);
    m_reversed->setChecked(dimension.order.reversed);
    m_hideEmpty->setChecked(dimension.hideEmpty);
    m_hideBelow->setValue(dimension.hideBelow);
}

} // namespace Crosscase
