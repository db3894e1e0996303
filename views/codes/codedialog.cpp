// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/codes/codedialog.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Crosscase {

using namespace Qt::StringLiterals;

CodeDialog::CodeDialog(Workspace &workspace, Id code, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_row(workspace.index().codes().find(code) ? *workspace.index().codes().find(code) : CodeRow())
{
    setWindowTitle(tr("Code “%1”").arg(m_row.name));
    resize(560, 560);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(Theme::WideSpace);

    m_name = new QLineEdit(m_row.name, this);
    m_name->setObjectName("codeName"_L1);
    m_color = new QPushButton(tr("Colour…"), this);
    connect(m_color, &QPushButton::clicked, this, &CodeDialog::chooseColor);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_color);
    auto *nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name);
    form->addRow(nameLabel, head);
    m_definition = addText(tr("&Definition"), tr("What the code means, in a sentence or two"), m_row.definition);
    m_definition->setObjectName("codeDefinition"_L1);
    m_include = addText(tr("&Include"), tr("When to use it"), m_row.include);
    m_exclude = addText(tr("&Exclude"), tr("When not to use it, and what to use instead"), m_row.exclude);
    m_example = addText(tr("E&xample"), tr("A passage that shows it well"), m_row.example);
    m_aliases = new QLineEdit(workspace.index().codeAliases(code).join(u"; "_s), this);
    m_aliases->setPlaceholderText(tr("Other words you may look for, separated by semicolons"));
    form->addRow(tr("&Also called"), m_aliases);
    m_codable = new QCheckBox(tr("&Passages can be coded with it (else it is only a heading)"), this);
    m_codable->setChecked(m_row.codable);
    form->addRow(QString(), m_codable);
    auto *path = new QLabel(tr("%1, %n codings", nullptr, int(workspace.index().codings().countOfCode(code)))
                                .arg(workspace.index().codes().path(code)),
                            this);
    path->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), path);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setEnabled(!workspace.project().isReadOnly());
    connect(buttons, &QDialogButtonBox::accepted, this, &CodeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    showColor();
}

QPlainTextEdit *CodeDialog::addText(const QString &label, const QString &hint, const QString &text)
{
    auto *edit = new QPlainTextEdit(text, this);
    edit->setPlaceholderText(hint);
    edit->setTabChangesFocus(true);
    qobject_cast<QFormLayout *>(layout())->addRow(label, edit);
    return edit;
}

void CodeDialog::chooseColor()
{
    const QColor before(m_workspace.index().codeColor(m_row.id));
    const QColor color = QColorDialog::getColor(m_row.color.isEmpty() ? before : QColor(m_row.color), this,
                                                tr("Colour of “%1”").arg(m_row.name));
    if (!color.isValid())
        return;
    m_row.color = color.name();
    showColor();
}

void CodeDialog::showColor()
{
    m_color->setIcon(swatch(QColor(m_row.color.isEmpty() ? m_workspace.index().codeColor(m_row.id) : m_row.color)));
}

void CodeDialog::accept()
{
    m_row.name = m_name->text().trimmed();
    m_row.definition = m_definition->toPlainText().trimmed();
    m_row.include = m_include->toPlainText().trimmed();
    m_row.exclude = m_exclude->toPlainText().trimmed();
    m_row.example = m_example->toPlainText().trimmed();
    m_row.codable = m_codable->isChecked();
    if (!m_workspace.accept(m_workspace.codebook().describe(m_row)))
        return;
    QStringList aliases;
    for (const QString &alias : m_aliases->text().split(u';', Qt::SkipEmptyParts)) {
        if (const QString name = alias.trimmed(); !name.isEmpty() && !aliases.contains(name))
            aliases.append(name);
    }
    if (aliases != m_workspace.index().codeAliases(m_row.id)
        && !m_workspace.accept(m_workspace.codebook().setAliases(m_row.id, aliases)))
        return;
    QDialog::accept();
}

} // namespace Crosscase
