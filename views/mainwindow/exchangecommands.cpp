// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with projects and codebooks of other programs.

#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "views/common/workspace.h"
#include "views/exchange/exportprojectdialog.h"
#include "views/exchange/importcodebookdialog.h"
#include "views/exchange/importprojectdialog.h"
#include "views/mainwindow/mainwindow_p.h"

#include <QFileInfo>

namespace Crosscase {

using namespace Qt::StringLiterals;

void MainWindow::importProject()
{
    const QString path = Prompts::openFile(this, tr("Import a project of another program"),
                                           ImportProjectDialog::fileFilter());
    if (!path.isEmpty())
        importProjectFrom(path);
}

void MainWindow::importProjectFrom(const QString &path)
{
    if (!m_workspace && !beginProject({}))
        return;
    if (m_workspace->project().isReadOnly()) {
        showError({tr("Nothing can be imported: the project is open for reading only."),
                   {},
                   Error::Kind::ReadOnly});
        return;
    }
    ImportProjectDialog dialog(*m_workspace, path, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ForeignReport &report = dialog.report();
    say(tr("%1 was imported: %2 new documents, %3 new codings.")
            .arg(QFileInfo(path).fileName())
            .arg(report.documents.added)
            .arg(report.codings.added));
}

void MainWindow::importCodebook()
{
    if (!m_workspace)
        return;
    const QString path = Prompts::openFile(this, tr("Import a codebook"), ImportCodebookDialog::fileFilter());
    if (path.isEmpty())
        return;
    ImportCodebookDialog dialog(*m_workspace, path, this);
    if (dialog.exec() == QDialog::Accepted)
        say(tr("%n code(s) added.", nullptr, int(dialog.merge().added.size())));
}

void MainWindow::exportProject()
{
    if (!m_workspace)
        return;
    ExportProjectDialog dialog(*m_workspace, this);
    if (dialog.exec() == QDialog::Accepted)
        say(tr("The project was exported to %1.").arg(QFileInfo(dialog.path()).fileName()));
}

} // namespace Crosscase
