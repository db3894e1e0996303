// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/backupsdialog.h"

#include "views/common/progress.h"
#include "views/common/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

enum Column { WhenColumn, WhyColumn, ContentColumn, SizeColumn };

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::BackupsDialog)
};

QString why(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::Daily:
        return Texts::tr("Daily");
    case Backup::Reason::BeforeMigration:
        return Texts::tr("Before a new version");
    case Backup::Reason::ByHand:
        return Texts::tr("Made by hand");
    }
    Q_UNREACHABLE_RETURN({});
}

QString content(const Backup &backup)
{
    const Result<BackupContent> found = Backups::contentOf(backup);
    if (!found)
        return Texts::tr("cannot be read");
    const QString documents = Texts::tr("%n documents", nullptr, int(found->documents));
    const QString codes = Texts::tr("%n codes", nullptr, int(found->codes));
    const QString codings = Texts::tr("%n codings", nullptr, int(found->codings));
    return Texts::tr("%1, %2, %3").arg(documents, codes, codings);
}

} // namespace

BackupsDialog::BackupsDialog(const QString &projectPath, const QString &guid, bool mayRestore,
                             QWidget *parent)
    : QDialog(parent)
    , m_path(projectPath)
    , m_guid(guid)
    , m_mayRestore(mayRestore)
    , m_list(new QTreeWidget(this))
    , m_said(new QLabel(this))
{
    setObjectName("backupsDialog"_L1);
    setWindowTitle(tr("Backups of %1").arg(QFileInfo(projectPath).completeBaseName()));
    resize(720, 420);
    m_list->setObjectName("backups"_L1);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHeaderLabels({tr("When"), tr("Why"), tr("What is in it"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ContentColumn, QHeaderView::Stretch);
    m_list->headerItem()->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setObjectName("backupsSaid"_L1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_openCopy = buttons->addButton(tr("Open a copy…"), QDialogButtonBox::ActionRole);
    m_openCopy->setObjectName("openCopy"_L1);
    m_restore = buttons->addButton(tr("Restore…"), QDialogButtonBox::ActionRole);
    m_restore->setObjectName("restore"_L1);
    QPushButton *now = buttons->addButton(tr("Back up now"), QDialogButtonBox::ActionRole);
    now->setObjectName("backUpNow"_L1);
    now->setVisible(!guid.isEmpty());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_openCopy, &QPushButton::clicked, this, [this] { choose(Choice::OpenCopy); });
    connect(m_restore, &QPushButton::clicked, this, [this] { choose(Choice::Restore); });
    connect(now, &QPushButton::clicked, this, &BackupsDialog::backUpNow);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { choose(Choice::OpenCopy); });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupsDialog::updateButtons);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::Space);
    column->addWidget(m_list, 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    fill();
}

void BackupsDialog::fill()
{
    const Backups backups;
    m_backups = m_guid.isEmpty() ? backups.listOfPath(m_path) : backups.list(m_guid);
    m_list->clear();
    for (const Backup &backup : std::as_const(m_backups)) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(WhenColumn, QLocale().toString(backup.at.toLocalTime(), QLocale::ShortFormat));
        item->setText(WhyColumn, why(backup.reason));
        item->setText(ContentColumn, content(backup));
        item->setText(SizeColumn, QLocale().formattedDataSize(backup.bytes));
        item->setTextAlignment(SizeColumn, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_said->setText(
        m_backups.isEmpty()
            ? tr("There is no backup yet. Crosscase makes one a day when a project is opened, and one before a new "
                 "version changes the file.")
            : tr("Open a copy to look into a backup beside the project. Restoring puts it in the project's place; "
                 "the file that is there now is kept under another name."));
    updateButtons();
}

void BackupsDialog::backUpNow()
{
    const Result<Backup> made = Progress::run<Backup>(
        this, tr("Backing up…"),
        [this](const Progress::Stop &stop) { return Backups().make(m_path, Backup::Reason::ByHand, stop); });
    if (made || made.error().kind == Error::Kind::Cancelled)
        fill();
    else
        m_said->setText(made.error().message);
}

std::optional<Backup> BackupsDialog::backup() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 ? std::optional(m_backups.at(row)) : std::nullopt;
}

void BackupsDialog::choose(Choice choice)
{
    if (!backup())
        return;
    m_choice = choice;
    accept();
}

void BackupsDialog::updateButtons()
{
    m_openCopy->setEnabled(backup().has_value());
    m_restore->setEnabled(backup().has_value() && m_mayRestore);
}

} // namespace Crosscase
