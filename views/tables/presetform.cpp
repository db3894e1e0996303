// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/presetform.h"

#include "views/common/checkchooser.h"
#include "views/tables/speclists.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Crosscase {

using namespace Qt::StringLiterals;

using Kind = PresetOption::Kind;

PresetForm::PresetForm(const Index &index, QWidget *parent)
    : QWidget(parent)
    , m_index(index)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void PresetForm::setOptions(const QList<PresetOption> &options)
{
    m_read.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    for (const PresetOption &option : options) {
        QWidget *field = addField(option);
        field->setObjectName(u"option-"_s + option.id);
        field->setAccessibleName(option.title);
        if (option.kind == Kind::Flag)
            m_form->addRow(QString(), field);
        else
            m_form->addRow(tr("%1:", "label of a field").arg(option.title), field);
    }
}

PresetValues PresetForm::values() const
{
    PresetValues values;
    for (auto it = m_read.begin(); it != m_read.end(); ++it)
        values.insert(it.key(), it.value()());
    return values;
}

QWidget *PresetForm::addField(const PresetOption &option)
{
    if (option.kind == Kind::Flag) {
        auto *check = new QCheckBox(option.title, this);
        check->setChecked(option.value.value(0) == "yes"_L1);
        m_read[option.id] = [check] { return QStringList{check->isChecked() ? u"yes"_s : u"no"_s}; };
        connect(check, &QCheckBox::toggled, this, &PresetForm::changed);
        return check;
    }
    if (option.kind == Kind::Text) {
        auto *text = new QLineEdit(option.value.value(0), this);
        m_read[option.id] = [text] {
            return text->text().trimmed().isEmpty() ? QStringList() : QStringList{text->text().trimmed()};
        };
        connect(text, &QLineEdit::editingFinished, this, &PresetForm::changed);
        return text;
    }
    return option.several ? addChooser(option) : addBox(option);
}

QWidget *PresetForm::addChooser(const PresetOption &option)
{
    std::function<QList<CheckChooser::Item>()> items;
    QString all = tr("All");
    switch (option.kind) {
    case Kind::Codes:
        items = [this] { return SpecLists::codes(m_index); };
        all = tr("All codes");
        break;
    case Kind::Cases:
        items = [this] { return SpecLists::cases(m_index); };
        all = tr("All cases");
        break;
    default:
        items = [choices = option.choices] {
            QList<CheckChooser::Item> out;
            for (const PresetOption::Choice &choice : choices)
                out.append({choice.value, choice.text});
            return out;
        };
        break;
    }
    auto *chooser = new CheckChooser(all, items, this);
    if (option.kind == Kind::Choice) {
        chooser->setNaming([choices = option.choices](const QString &key) {
            for (const PresetOption::Choice &choice : choices) {
                if (choice.value == key)
                    return choice.text;
            }
            return key;
        });
    }
    chooser->setChosen(option.value);
    m_read[option.id] = [chooser] { return chooser->chosen(); };
    connect(chooser, &CheckChooser::chosenChanged, this, &PresetForm::changed);
    return chooser;
}

QWidget *PresetForm::addBox(const PresetOption &option)
{
    auto *box = new QComboBox(this);
    QList<PresetOption::Choice> choices = option.choices;
    if (choices.isEmpty() && option.kind == Kind::Cases) {
        for (Id id : m_index.cases().depthFirst())
            choices.append({m_index.cases().path(id), m_index.cases().path(id)});
    }
    const bool mayBeNone = option.value.isEmpty() || option.value.first().isEmpty();
    if (mayBeNone && (choices.isEmpty() || !choices.first().value.isEmpty()))
        box->addItem(tr("None"), QString());
    for (const PresetOption::Choice &choice : std::as_const(choices))
        box->addItem(choice.text, choice.value);
    box->setCurrentIndex(std::max(box->findData(option.value.value(0)), 0));
    m_read[option.id] = [box] {
        const QString value = box->currentData().toString();
        return value.isEmpty() ? QStringList() : QStringList{value};
    };
    connect(box, &QComboBox::activated, this, &PresetForm::changed);
    return box;
}

} // namespace Crosscase
