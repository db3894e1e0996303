// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/newtabledialog.h"

#include "analysis/tablepresets.h"
#include "items/tablemodel.h"
#include "views/common/workspace.h"
#include "views/tables/gridview.h"
#include "views/tables/specwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

class NewTableDialog::Private
{
public:
    Private(NewTableDialog *dialog, Workspace &space)
        : q(dialog)
        , workspace(space)
        , presets(TablePresets::of(space.index()))
        , choices(SpecWords::dimensions(space.index()))
        , list(new QListWidget(dialog))
        , description(new QLabel(dialog))
        , name(new QLineEdit(dialog))
        , rows(new QComboBox(dialog))
        , columns(new QComboBox(dialog))
        , cells(new QComboBox(dialog))
        , hideEmpty(new QCheckBox(NewTableDialog::tr("Leave out empty rows"), dialog))
        , problem(new QLabel(dialog))
        , model(new TableModel(space.index(), dialog))
        , preview(new GridView(model, dialog))
        , buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog))
    {
    }

    void build();
    void choosePreset(int row);
    void readForm();
    void fillCells();
    void showDimension(QComboBox *box, const Dimension &dimension);
    void compute();

    NewTableDialog *q;
    Workspace &workspace;
    QList<TablePreset> presets;
    QList<SpecWords::Choice<Dimension>> choices;
    QListWidget *list;
    QLabel *description;
    QLineEdit *name;
    QComboBox *rows;
    QComboBox *columns;
    QComboBox *cells;
    QCheckBox *hideEmpty;
    QLabel *problem;
    TableModel *model;
    GridView *preview;
    QDialogButtonBox *buttons;
    TableSpec spec;
};

NewTableDialog::NewTableDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, workspace))
{
    d->build();
}

NewTableDialog::~NewTableDialog() = default;

TableSpec NewTableDialog::spec() const
{
    TableSpec spec = d->spec;
    spec.name = d->name->text().trimmed();
    return spec;
}

void NewTableDialog::Private::build()
{
    q->setWindowTitle(NewTableDialog::tr("New table"));
    q->resize(980, 620);
    list->setObjectName(u"presets"_s);
    name->setObjectName(u"tableName"_s);
    rows->setObjectName(u"rows"_s);
    columns->setObjectName(u"columns"_s);
    cells->setObjectName(u"cells"_s);
    list->setAccessibleName(NewTableDialog::tr("Kinds of tables"));
    for (const TablePreset &preset : std::as_const(presets)) {
        auto *item = new QListWidgetItem(preset.title, list);
        item->setToolTip(preset.description);
    }
    list->setMaximumWidth(220);
    for (const SpecWords::Choice<Dimension> &choice : std::as_const(choices)) {
        rows->addItem(choice.text);
        columns->addItem(choice.text);
    }
    description->setWordWrap(true);
    problem->setWordWrap(true);
    problem->hide();
    preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview->setAccessibleName(NewTableDialog::tr("Preview"));

    auto *form = new QFormLayout;
    form->addRow(NewTableDialog::tr("&Name:"), name);
    form->addRow(NewTableDialog::tr("&Rows:"), rows);
    form->addRow(NewTableDialog::tr("&Columns:"), columns);
    form->addRow(NewTableDialog::tr("C&ells:"), cells);
    form->addRow(QString(), hideEmpty);
    auto *right = new QVBoxLayout;
    right->addWidget(description);
    right->addLayout(form);
    right->addWidget(problem);
    right->addWidget(preview, 1);
    auto *both = new QHBoxLayout;
    both->addWidget(list);
    both->addLayout(right, 1);
    auto *layout = new QVBoxLayout(q);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Ok)->setText(NewTableDialog::tr("Make table"));

    QObject::connect(list, &QListWidget::currentRowChanged, q, [this](int row) { choosePreset(row); });
    QObject::connect(list, &QListWidget::itemActivated, q, &QDialog::accept);
    for (QComboBox *box : {rows, columns, cells})
        QObject::connect(box, &QComboBox::activated, q, [this] { readForm(); });
    QObject::connect(hideEmpty, &QCheckBox::clicked, q, [this] { readForm(); });
    QObject::connect(name, &QLineEdit::textChanged, q, [this](const QString &text) {
        buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty());
    });
    QObject::connect(buttons, &QDialogButtonBox::accepted, q, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    list->setCurrentRow(0);
}

void NewTableDialog::Private::showDimension(QComboBox *box, const Dimension &dimension)
{
    for (int i = 0; i < choices.size(); ++i) {
        if (SpecWords::isSame(choices[i].value, dimension)) {
            box->setCurrentIndex(i);
            return;
        }
    }
    // A level the list does not name ("0" of the cases): offer it as what it is.
    choices.append({dimension, SpecWords::describe(dimension)});
    for (QComboBox *each : {rows, columns})
        each->addItem(choices.last().text);
    box->setCurrentIndex(int(choices.size()) - 1);
}

void NewTableDialog::Private::choosePreset(int row)
{
    if (row < 0)
        return;
    spec = presets[row].spec;
    description->setText(presets[row].description);
    name->setText(presets[row].title);
    showDimension(rows, spec.rows);
    showDimension(columns, spec.columns);
    hideEmpty->setChecked(spec.rows.hideEmpty);
    fillCells();
    compute();
}

void NewTableDialog::Private::fillCells()
{
    cells->clear();
    for (const SpecWords::Choice<TableSpec::Measure> &choice : SpecWords::measures(spec)) {
        cells->addItem(choice.text, int(choice.value));
        if (choice.value == spec.cell)
            cells->setCurrentIndex(cells->count() - 1);
    }
}

void NewTableDialog::Private::readForm()
{
    const auto take = [this](Dimension &into, const QComboBox *box) {
        const Dimension &chosen = choices[box->currentIndex()].value;
        into.kind = chosen.kind;
        into.level = chosen.level;
        into.name = chosen.name;
    };
    take(spec.rows, rows);
    take(spec.columns, columns);
    spec.rows.hideEmpty = hideEmpty->isChecked();
    spec.cell = TableSpec::Measure(cells->currentData().toInt());
    const bool attributes = spec.rows.kind == Dimension::Kind::Attributes
        || spec.columns.kind == Dimension::Kind::Attributes;
    if (attributes)
        spec.cell = TableSpec::Measure::AttributeValue;
    else if (spec.cell == TableSpec::Measure::AttributeValue)
        spec.cell = TableSpec::Measure::Count;
    fillCells();
    compute();
}

void NewTableDialog::Private::compute()
{
    const Result<> computed = model->setSpec(spec);
    problem->setText(computed ? QString() : computed.error().message);
    problem->setVisible(!computed);
    preview->setVisible(computed.has_value());
}

} // namespace Crosscase
