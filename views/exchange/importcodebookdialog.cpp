// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importcodebookdialog.h"

#include "views/common/messagebar.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

ImportCodebookDialog::ImportCodebookDialog(Workspace &workspace, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Import a codebook"));
    setObjectName("importCodebookDialog"_L1);
    resize(640, 560);
    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName("codebookPreview"_L1);
    m_tree->setAccessibleName(tr("What the codebook brings"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName("importCodebookButton"_L1);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportCodebookDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportCodebookDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    showPreview();
}

QString ImportCodebookDialog::fileFilter()
{
    return tr("Codebooks (*.qdc *.qde *.csv *.tsv *.xlsx *.txt);;All files (*)");
}

void ImportCodebookDialog::showPreview()
{
    const QString name = QFileInfo(m_path).fileName();
    m_title->setText(name);
    m_import->setEnabled(false);
    const Result<CodebookFile> file = readCodebook(m_path);
    const Result<CodebookMerge> merge = file ? previewCodebook(m_workspace.index(), *file)
                                             : Result<CodebookMerge>(std::unexpected(file.error()));
    if (!merge) {
        m_messages->showError(merge.error());
        return;
    }
    m_file = *file;
    m_merge = *merge;
    const QString origin = file->origin.isEmpty() ? QString()
                                                  : u' ' + tr("It was written by %1.").arg(file->origin);
    m_title->setText(tr("%1 has %n code(s).", nullptr, int(file->codes.size())).arg(name) + origin);
    const auto group = [this](const QString &title, const QStringList &lines, bool open) {
        if (lines.isEmpty())
            return;
        auto *top = new QTreeWidgetItem(m_tree, {title});
        for (const QString &line : lines)
            top->addChild(new QTreeWidgetItem({line}));
        top->setExpanded(open);
    };
    group(tr("New codes (%1)").arg(merge->added.size()), merge->added, true);
    group(tr("Filled in where yours are empty (%1)").arg(merge->completed.size()), merge->completed, true);
    group(tr("Remarks (%1)").arg(merge->remarks.size()), merge->remarks, true);
    group(tr("Here already (%1)").arg(merge->same.size()), merge->same, false);
    const bool brings = !merge->added.isEmpty() || !merge->completed.isEmpty();
    m_import->setEnabled(brings);
    if (brings)
        m_import->setFocus();
    if (!brings)
        m_messages->showMessage(MessageBar::Kind::Notice, tr("Your codebook has all of this already."));
}

void ImportCodebookDialog::accept()
{
    if (!m_file)
        return;
    const QString label = tr("Import the codebook %1").arg(QFileInfo(m_path).fileName());
    const Result<CodebookMerge> done = importCodebook(m_workspace.index(), *m_file, label);
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_merge = *done;
    QDialog::accept();
}

} // namespace Crosscase
