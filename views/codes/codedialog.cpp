// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/codes/codedialog.h"

#include "analysis/passages.h"
#include "views/common/codecolors.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr double GraphicContrast = 3; // WCAG 2.2, 1.4.11

/// A field for a few lines: it asks for no more, so that lines that warn get the room they need.
class ShortText : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

    QSize sizeHint() const override { return {360, minimumSizeHint().height()}; }
    QSize minimumSizeHint() const override
    {
        constexpr int Lines = 4;
        return {200, fontMetrics().lineSpacing() * Lines + 2 * Theme::Space};
    }
};

} // namespace

CodeDialog::CodeDialog(Workspace &workspace, Id code, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_row(workspace.index().codes().find(code) ? *workspace.index().codes().find(code) : CodeRow())
{
    setWindowTitle(tr("Code “%1”").arg(m_row.name));
    resize(620, 680);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(Theme::WideSpace);
    form->setVerticalSpacing(Theme::Space);

    m_name = new QLineEdit(m_row.name, this);
    m_name->setObjectName("codeName"_L1);
    m_color = new QPushButton(tr("Colour…"), this);
    connect(m_color, &QPushButton::clicked, this, &CodeDialog::chooseColor);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::Space); // a form hands on no distance of its own
    head->addWidget(m_name, 1);
    head->addWidget(m_color);
    auto *nameLabel = new QLabel(tr("&Name"), this);
    nameLabel->setBuddy(m_name);
    form->addRow(nameLabel, head);
    m_twins = new QLabel(this);
    m_twins->setObjectName("codeTwins"_L1);
    m_twins->setWordWrap(true);
    form->addRow(QString(), m_twins);
    m_contrast = new QLabel(this);
    m_contrast->setObjectName("codeContrast"_L1);
    m_contrast->setWordWrap(true);
    form->addRow(QString(), m_contrast);
    connect(m_name, &QLineEdit::textChanged, this, &CodeDialog::warnOfTwins);
    m_definition = addText(tr("&Definition"), tr("What the code means, in a sentence or two"),
                           m_row.definition);
    m_definition->setObjectName("codeDefinition"_L1);
    m_include = addText(tr("&Include"), tr("When to use it"), m_row.include);
    m_exclude = addText(tr("&Exclude"), tr("When not to use it, and what to use instead"), m_row.exclude);
    m_example = addText(tr("E&xample"), tr("A passage that shows it well"), m_row.example);
    auto *choose = new QPushButton(tr("Choose from &codings…"), this);
    choose->setObjectName("chooseExample"_L1);
    choose->setEnabled(workspace.index().countWithDescendants(code) > 0);
    connect(choose, &QPushButton::clicked, this, &CodeDialog::chooseExample);
    form->addRow(QString(), choose);
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
    warnOfTwins();
}

QPlainTextEdit *CodeDialog::addText(const QString &label, const QString &hint, const QString &text)
{
    auto *edit = new ShortText(text, this);
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
    const QColor color(m_row.color.isEmpty() ? m_workspace.index().codeColor(m_row.id) : m_row.color);
    m_color->setIcon(swatch(color));
    // What is painted is moved away from the page until it can be seen; the analyst should know when that is done.
    QStringList weak;
    const auto check = [&](bool dark, const QString &page) {
        const double contrast = CodeColors::contrast(color, Theme::palette(dark).color(QPalette::Base));
        if (contrast < GraphicContrast)
            weak.append(tr("%1 (%2 to 1)", "light or dark page, contrast")
                            .arg(page, QLocale().toString(contrast, 'f', 1)));
    };
    check(false, tr("on a light page"));
    check(true, tr("on a dark page"));
    m_contrast->setVisible(!weak.isEmpty());
    m_contrast->setText(tr("This colour is hard to see %1. It is shown stronger there.")
                            .arg(weak.join(tr(", ", "between parts of a list"))));
}

void CodeDialog::warnOfTwins()
{
    const RowTree<CodeRow> &codes = m_workspace.index().codes();
    const QString name = m_name->text().trimmed();
    QStringList twins;
    for (Id other : codes.depthFirst()) {
        const bool isTwin = other != m_row.id
            && (codes.name(other).compare(name, Qt::CaseInsensitive) == 0
                || m_workspace.index().codeAliases(other).contains(name, Qt::CaseInsensitive));
        if (isTwin)
            twins.append(codes.path(other));
    }
    m_twins->setVisible(!twins.isEmpty());
    m_twins->setText(tr("Also called so: %1. Merge them if they mean the same.").arg(twins.join(u", "_s)));
}

void CodeDialog::chooseExample()
{
    constexpr qsizetype Most = 500;
    const QList<Id> codings = codingsOf({.codes = {m_row.id}}, m_workspace.index());
    const Result<QList<Passage>> found = passages(codings.first(std::min(codings.size(), Most)),
                                                  m_workspace.index(), textsOf(m_workspace.project()));
    if (!m_workspace.accept(found))
        return;
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Choose an example"));
    dialog.resize(640, 460);
    auto *list = new QListWidget(&dialog);
    list->setObjectName("exampleList"_L1);
    list->setAccessibleName(tr("Passages"));
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    for (const Passage &passage : *found)
        list->addItem(passage.text.simplified() + u' ' + passage.citation);
    list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    connect(list, &QListWidget::itemActivated, &dialog, &QDialog::accept);
    if (dialog.exec() == QDialog::Accepted && list->currentItem())
        m_example->setPlainText(list->currentItem()->text());
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
