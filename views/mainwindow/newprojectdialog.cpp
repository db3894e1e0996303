// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/newprojectdialog.h"

#include "resources/embedded.h"
#include "views/common/icons.h"
#include "views/common/prompts.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace Crosscase {

using namespace Qt::StringLiterals;

NewProjectDialog::NewProjectDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(tr("Interviews"), this))
    , m_folder(new QLineEdit(QDir::toNativeSeparators(Settings::instance().lastFolder()), this))
    , m_templates(new QButtonGroup(this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(tr("New project"));
    resize(560, 0);
    m_name->setObjectName("projectName"_L1);
    m_folder->setObjectName("projectFolder"_L1);
    auto *browse = new QPushButton(icon(u"folder-open"_s), tr("Choose…"), this);
    connect(browse, &QPushButton::clicked, this, &NewProjectDialog::chooseFolder);
    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(Theme::Space);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);

    auto *books = new QVBoxLayout;
    books->setSpacing(Theme::Space / 2);
    const auto addBook = [&](const QString &id, const QString &name, const QString &description) {
        auto *button = new QRadioButton(name, this);
        button->setProperty("template", id);
        button->setAccessibleDescription(description);
        m_templates->addButton(button);
        auto *text = new QLabel(description, this);
        text->setWordWrap(true);
        text->setForegroundRole(QPalette::PlaceholderText);
        text->setContentsMargins(24, 0, 0, Theme::Space);
        books->addWidget(button);
        books->addWidget(text);
    };
    for (const CodebookTemplate &book : codebookTemplates())
        addBook(book.id, book.name, book.description);
    addBook({}, tr("Blank"), tr("No codes. Make them as you read."));
    m_templates->buttons().first()->setChecked(true);

    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(Theme::WideSpace);
    form->setVerticalSpacing(Theme::WideSpace);
    form->addRow(tr("&Name"), m_name);
    auto *folderLabel = new QLabel(tr("&Folder"), this);
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folderRow);
    form->addRow(tr("Codebook"), books);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    form->addRow(QString(), m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    connect(m_folder, &QLineEdit::textChanged, this, &NewProjectDialog::check);
    m_name->selectAll();
    check();
}

QString NewProjectDialog::path() const
{
    const QString name = m_name->text().trimmed();
    const QString suffix = name.endsWith(".crosscase"_L1) ? QString() : u".crosscase"_s;
    return QDir(QDir::fromNativeSeparators(m_folder->text().trimmed())).absoluteFilePath(name + suffix);
}

QString NewProjectDialog::templateId() const
{
    return m_templates->checkedButton()->property("template").toString();
}

void NewProjectDialog::setPath(const QString &path)
{
    m_folder->setText(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    m_name->setText(QFileInfo(path).completeBaseName());
}

void NewProjectDialog::setTemplateId(const QString &id)
{
    for (QAbstractButton *button : m_templates->buttons())
        button->setChecked(button->property("template").toString() == id);
}

void NewProjectDialog::chooseFolder()
{
    if (const QString folder = Prompts::openFolder(this, tr("Folder for the project")); !folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void NewProjectDialog::check()
{
    const QString name = m_name->text().trimmed();
    QString problem;
    if (name.isEmpty())
        problem = tr("Give the project a name.");
    else if (name.contains(u'/') || name.contains(u'\\'))
        problem = tr("A name cannot hold a slash.");
    else if (!QFileInfo(QDir::fromNativeSeparators(m_folder->text().trimmed())).isDir())
        problem = tr("There is no such folder.");
    else if (QFileInfo::exists(path()))
        problem = tr("There is a project of this name in the folder already.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_create->setEnabled(problem.isEmpty());
}

} // namespace Crosscase
