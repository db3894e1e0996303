// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The safety net people see: backups, recovery of damaged projects, and what is said after a crash.

#include "store/filelock.h"
#include "store/recovery.h"
#include "views/common/messagebar.h"
#include "views/common/progress.h"
#include "views/common/prompts.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/mainwindow/backupsdialog.h"
#include "views/mainwindow/mainwindow_p.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QLockFile>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString projectFilter()
{
    return QCoreApplication::translate("Crosscase::MainWindow", "Crosscase projects (*.crosscase)");
}

/// A longer text to read, and to take along.
void showText(QWidget *parent, const QString &title, const QString &text)
{
    QDialog dialog(parent);
    dialog.setObjectName("textDialog"_L1);
    dialog.setWindowTitle(title);
    dialog.resize(720, 480);
    auto *edit = new QPlainTextEdit(text, &dialog);
    edit->setReadOnly(true);
    edit->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(edit, 1);
    column->addWidget(buttons);
    dialog.exec();
}

QString nameOf(const QString &path)
{
    return QFileInfo(path).completeBaseName();
}

} // namespace

void MainWindow::showBackups()
{
    if (!m_workspace)
        return;
    // Copies: restoring closes the project.
    const QString path = m_workspace->project().path();
    const QString guid = m_workspace->project().guid();
    chooseBackup(path, guid, !m_workspace->project().isReadOnly());
}

void MainWindow::chooseBackup(const QString &path, const QString &guid, bool mayRestore)
{
    BackupsDialog dialog(path, guid, mayRestore, this);
    if (dialog.exec() != QDialog::Accepted || !dialog.backup())
        return;
    if (dialog.choice() == BackupsDialog::Choice::OpenCopy)
        openCopyOf(*dialog.backup(), path);
    else
        restoreBackup(*dialog.backup(), path);
}

void MainWindow::openCopyOf(const Backup &backup, const QString &path)
{
    const QString name = tr("%1 of %2")
                             .arg(nameOf(path), backup.at.toLocalTime().toString(u"yyyy-MM-dd HHmm"_s));
    const QString target = Prompts::saveFile(this, tr("Open a copy of a backup"), name, projectFilter(),
                                             u"crosscase"_s);
    if (target.isEmpty())
        return;
    const Result<> written = Progress::run<void>(
        this, tr("Writing the copy…"),
        [&](const Progress::Stop &stop) { return Backups().restoreAs(backup, target, stop); });
    if (written)
        openProject(target);
    else
        showError(written.error());
}

void MainWindow::restoreBackup(const Backup &backup, const QString &path)
{
    const QString when = QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat);
    if (!Prompts::confirm(
            this, tr("Restore a backup"), tr("Go back to the backup of %1?").arg(when),
            tr("The project as it is now is kept beside it under another name, so that nothing is lost."),
            tr("Restore")))
        return;
    closeProject();
    const Result<QString> kept = Progress::run<QString>(
        this, tr("Restoring…"),
        [&](const Progress::Stop &stop) { return Backups().restore(backup, path, stop); });
    if (!kept) {
        openProject(path);
        showError(kept.error());
        return;
    }
    if (openProject(path)) {
        m_messages->showMessage(
            MessageBar::Kind::Notice,
            tr("This is the project as it was at %1. What was here before is kept as \"%2\".")
                .arg(when, QFileInfo(*kept).fileName()));
    }
}

void MainWindow::offerRescue(const QString &path)
{
    if (isRecoverable(path)) {
        QPushButton *button = m_messages->addButton(tr("Recover into a new file…"));
        button->setObjectName("recover"_L1);
        connect(button, &QPushButton::clicked, this, [this, path] { recover(path); });
    }
    if (!Backups().listOfPath(path).isEmpty()) {
        QPushButton *button = m_messages->addButton(tr("Backups…"));
        button->setObjectName("backupsOfDamaged"_L1);
        connect(button, &QPushButton::clicked, this, [this, path] { chooseBackup(path, {}, true); });
    }
}

void MainWindow::recover(const QString &path)
{
    const QString target = Prompts::saveFile(this, tr("Recover into a new file"),
                                             tr("%1 recovered").arg(nameOf(path)), projectFilter(),
                                             u"crosscase"_s);
    if (target.isEmpty())
        return;
    const Result<Recovery> recovered = Progress::run<Recovery>(
        this, tr("Reading what can be read…"),
        [&](const Progress::Stop &stop) { return recoverProject(path, target, stop); });
    if (!recovered) {
        showError(recovered.error());
        return;
    }
    if (!openProject(target))
        return;
    const QString report = recovered->text();
    const QString name = QFileInfo(path).fileName();
    if (recovered->losses.isEmpty()) {
        m_messages->showMessage(
            MessageBar::Kind::Notice,
            tr("Everything in %1 was recovered. This is the new file; the damaged one is as it was.")
                .arg(name));
    } else {
        m_messages->showMessage(
            MessageBar::Kind::Warning,
            tr("What can be read of %1 is in this new file; the damaged one is as it was. What is "
               "missing is in the report, which is kept as a memo.")
                .arg(name));
    }
    QPushButton *button = m_messages->addButton(tr("Show the report"));
    button->setObjectName("showReport"_L1);
    connect(button, &QPushButton::clicked, this,
            [this, report] { showText(this, tr("Recovery report"), report); });
}

void MainWindow::sayWhatWasPutInOrder()
{
    const Result<QList<HistoryEntry>> newest = m_workspace->project().read().history(1);
    if (!newest || newest->isEmpty())
        return;
    const QDateTime at = QDateTime::fromString(newest->first().at, Qt::ISODateWithMs).toLocalTime();
    m_messages->showMessage(
        MessageBar::Kind::Notice,
        tr("This project was not closed when it was last used, and was put in order. Everything up to the "
           "last change is there: \"%1\", %2.")
            .arg(newest->first().label, QLocale().toString(at, QLocale::ShortFormat)));
}

void MainWindow::showCrash(const CrashReport::Entry &report)
{
    const QString at = QLocale().toString(report.at.toLocalTime(), QLocale::ShortFormat);
    const QList<HistoryEntry> newest = m_workspace
        ? m_workspace->project().read().history(1).value_or(QList<HistoryEntry>())
        : QList<HistoryEntry>();
    const QString text = newest.isEmpty()
        ? tr("Crosscase ended unexpectedly at %1. Every change up to then is in its project. A report was "
             "written on this computer; it is sent nowhere.")
              .arg(at)
        : tr("Crosscase ended unexpectedly at %1. Every change up to then is in its project; the last one here is "
             "\"%2\". A report was written on this computer; it is sent nowhere.")
              .arg(at, newest.first().label);
    m_messages->showMessage(MessageBar::Kind::Warning, text);
    offerToOpenAgain();
    QPushButton *show = m_messages->addButton(tr("Show the report"));
    show->setObjectName("showCrashReport"_L1);
    const QString whole = report.text + u'\n' + QDir::toNativeSeparators(report.path) + u'\n';
    connect(show, &QPushButton::clicked, this, [this, whole] { showText(this, tr("Crash report"), whole); });
}

void MainWindow::showInterruption()
{
    const QString path = Settings::instance().openProject();
    QString reason;
    if (path.isEmpty() || !QFileInfo(path).isFile() || !lockProject(path, &reason)) // another window has it
        return;
    m_messages->showMessage(
        MessageBar::Kind::Notice,
        tr("Crosscase was stopped while \"%1\" was open. Every change up to then is in the project.")
            .arg(nameOf(path)));
    offerToOpenAgain();
}

void MainWindow::offerToOpenAgain()
{
    const QString path = Settings::instance().openProject();
    if (m_workspace || path.isEmpty() || !QFileInfo(path).isFile()) // with a project open, it is that one
        return;
    QPushButton *again = m_messages->addButton(tr("Open %1 again").arg(nameOf(path).replace(u'&', u"&&"_s)));
    again->setObjectName("openAgain"_L1);
    connect(again, &QPushButton::clicked, this, [this, path] { openProject(path); });
}

} // namespace Crosscase
