// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/newtabledialog.h"

#include "items/tablemodel.h"
#include "views/common/workspace.h"
#include "views/tables/gridview.h"
#include "views/tables/presetform.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

class NewTableDialog::Private
{
public:
    Private(NewTableDialog *dialog, Workspace &space)
        : q(dialog)
        , workspace(space)
        , presets(TablePresets::all(space.index()))
        , list(new QListWidget(dialog))
        , description(new QLabel(dialog))
        , name(new QLineEdit(dialog))
        , form(new PresetForm(space.index(), dialog))
        , problem(new QLabel(dialog))
        , model(new TableModel(space.index(), dialog))
        , preview(new GridView(model, dialog))
        , buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog))
    {
    }

    void build();
    void choosePreset(int row);
    void compute();
    void updateButtons();

    NewTableDialog *q;
    Workspace &workspace;
    QList<TablePreset> presets;
    QListWidget *list;
    QLabel *description;
    QLineEdit *name;
    PresetForm *form;
    QLabel *problem;
    TableModel *model;
    GridView *preview;
    QDialogButtonBox *buttons;
    TableSpec spec;
    bool canMake = false;
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

void NewTableDialog::choosePreset(const QString &id)
{
    for (int row = 0; row < d->presets.size(); ++row) {
        if (d->presets[row].id == id)
            d->list->setCurrentRow(row);
    }
}

void NewTableDialog::Private::build()
{
    q->setWindowTitle(NewTableDialog::tr("New table"));
    q->resize(1130, 680);
    list->setObjectName(u"presets"_s);
    name->setObjectName(u"tableName"_s);
    problem->setObjectName(u"presetProblem"_s);
    list->setAccessibleName(NewTableDialog::tr("Kinds of tables"));
    for (const TablePreset &preset : std::as_const(presets)) {
        auto *item = new QListWidgetItem(preset.title, list);
        item->setToolTip(preset.missing.isEmpty() ? preset.description : preset.missing);
        if (!preset.missing.isEmpty())
            item->setForeground(q->palette().color(QPalette::Disabled, QPalette::Text));
    }
    list->setMaximumWidth(220);
    description->setWordWrap(true);
    problem->setWordWrap(true);
    problem->hide();
    preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    preview->setAccessibleName(NewTableDialog::tr("Preview"));

    auto *options = new QWidget(q);
    auto *optionsLayout = new QVBoxLayout(options);
    optionsLayout->setContentsMargins(0, 0, 8, 0);
    auto *top = new QFormLayout;
    top->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    top->addRow(NewTableDialog::tr("&Name:"), name);
    optionsLayout->addWidget(description);
    optionsLayout->addLayout(top);
    optionsLayout->addWidget(form);
    optionsLayout->addStretch();
    auto *scroll = new QScrollArea(q);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls it
    scroll->setWidget(options);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedWidth(410);
    auto *right = new QVBoxLayout;
    right->addWidget(problem);
    right->addWidget(preview, 1);
    auto *both = new QHBoxLayout;
    both->addWidget(list);
    both->addWidget(scroll);
    both->addLayout(right, 1);
    auto *layout = new QVBoxLayout(q);
    layout->addLayout(both, 1);
    layout->addWidget(buttons);
    buttons->button(QDialogButtonBox::Ok)->setText(NewTableDialog::tr("Make table"));

    QObject::connect(list, &QListWidget::currentRowChanged, q, [this](int row) { choosePreset(row); });
    QObject::connect(list, &QListWidget::itemActivated, q, [this] {
        if (buttons->button(QDialogButtonBox::Ok)->isEnabled())
            q->accept();
    });
    QObject::connect(form, &PresetForm::changed, q, [this] { compute(); });
    QObject::connect(name, &QLineEdit::textChanged, q, [this] { updateButtons(); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, q, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, q, &QDialog::reject);
    list->setCurrentRow(0);
}

void NewTableDialog::Private::choosePreset(int row)
{
    if (row < 0)
        return;
    const TablePreset &preset = presets[row];
    description->setText(preset.description);
    name->setText(preset.title);
    form->setOptions(preset.missing.isEmpty() ? preset.options : QList<PresetOption>());
    compute();
}

void NewTableDialog::Private::compute()
{
    const TablePreset &preset = presets[list->currentRow()];
    QString why = preset.missing;
    if (why.isEmpty()) {
        const Result<TableSpec> made = TablePresets::make(preset.id, form->values(), workspace.index());
        if (made)
            spec = *made;
        const Result<> computed = made ? model->setSpec(spec) : std::unexpected(made.error());
        if (!computed)
            why = computed.error().message;
    }
    canMake = why.isEmpty();
    problem->setText(why);
    problem->setVisible(!canMake);
    preview->setVisible(canMake);
    updateButtons();
}

void NewTableDialog::Private::updateButtons()
{
    buttons->button(QDialogButtonBox::Ok)->setEnabled(canMake && !name->text().trimmed().isEmpty());
}

} // namespace Crosscase
