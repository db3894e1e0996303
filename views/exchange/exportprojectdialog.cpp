// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/exportprojectdialog.h"

#include "base/wholefile.h"
#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/exchange/exchangejob.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

ExportProjectDialog::ExportProjectDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_job(new ExchangeJob(this))
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Export the project for another program"));
    setObjectName("exportProjectDialog"_L1);
    resize(760, 560);

    m_program = new QComboBox(this);
    m_program->setObjectName("exportProgram"_L1);
    for (const RefiProfile profile : refiProfiles())
        m_program->addItem(refiProfileName(profile), int(profile));
    m_parallel = new QCheckBox(tr("Stances and choices as &codes too, such as \"Networking [o]\""), this);
    m_parallel->setObjectName("exportParallelCodes"_L1);
    m_parallel->setToolTip(
        tr("For programs that show no notes on codings. Crosscase knows these codes and leaves them out when "
           "it reads the file."));
    auto *form = new QFormLayout;
    form->addRow(tr("To be read by:"), m_program);
    form->addRow(QString(), m_parallel);

    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    m_losses = new QTextBrowser(this);
    m_losses->setObjectName("exportLosses"_L1);
    m_losses->setAccessibleName(tr("What the other program will not show"));
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName("exportProjectButton"_L1);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportProjectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportProjectDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::WideSpace);
    foot->addWidget(m_progress, 1);
    foot->addStretch();
    foot->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addWidget(m_title);
    column->addWidget(m_losses, 1);
    column->addLayout(foot);

    connect(m_program, &QComboBox::currentIndexChanged, this, &ExportProjectDialog::prepare);
    connect(m_parallel, &QCheckBox::toggled, this, &ExportProjectDialog::prepare);
    connect(m_job, &ExchangeJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ExchangeJob::failed, this, [this](const Error &error) {
        m_messages->showError(error);
        updateState();
    });
    connect(m_job, &ExchangeJob::exportDone, this, [this](const std::shared_ptr<RefiExport> &made) {
        m_export = made;
        QString items;
        for (const QString &loss : made->losses)
            items += u"<li style=\"margin-bottom: 4px\">"_s + loss.toHtmlEscaped() + u"</li>"_s;
        m_losses->setHtml(u"<ul style=\"margin-left: -20px\">"_s + items + u"</ul>"_s);
        updateState();
    });
    prepare();
}

ExportProjectDialog::~ExportProjectDialog() = default;

void ExportProjectDialog::prepare()
{
    m_messages->hide();
    m_export.reset();
    m_progress->setValue(0);
    m_job->exportProject(
        m_workspace.project().path(),
        {.profile = RefiProfile(m_program->currentData().toInt()), .parallelCodes = m_parallel->isChecked()});
    updateState();
}

void ExportProjectDialog::updateState()
{
    m_progress->setVisible(m_job->isRunning());
    m_save->setEnabled(m_export != nullptr);
    m_losses->setEnabled(m_export != nullptr);
    if (m_job->isRunning())
        m_title->setText(tr("Looking at what the other program will show…"));
    else if (m_export)
        m_title->setText(
            tr("A REFI-QDA project of %1 is ready. The other program will not show the following; a list of it is "
               "saved beside the file. Crosscase reads all of it back but the history.")
                .arg(locale().formattedDataSize(m_export->archive.size())));
    else
        m_title->setText(tr("Nothing was written."));
}

void ExportProjectDialog::accept()
{
    if (!m_export)
        return;
    const QString path = Prompts::saveFile(this, tr("Export the project"), m_workspace.project().name(),
                                           tr("REFI-QDA projects (*.qdpx)"), u"qdpx"_s);
    if (path.isEmpty())
        return;
    const QByteArray report = lossReport(m_export->losses, m_workspace.project().name(),
                                         QFileInfo(path).fileName());
    for (const auto &[name, bytes] :
         {std::pair(path, m_export->archive), std::pair(lossReportPath(path), report)}) {
        if (const Result<> written = writeWholeFile(name, bytes); !written) {
            m_messages->showError(written.error());
            return;
        }
    }
    m_path = path;
    QDialog::accept();
}

void ExportProjectDialog::reject()
{
    m_job->cancel();
    QDialog::reject();
}

} // namespace Crosscase
