// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "store/backup.h"

#include <QDir>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString reasonName(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::BeforeMigration:
        return u"migration"_s;
    case Backup::Reason::ByHand:
        return u"hand"_s;
    case Backup::Reason::Daily:
        break;
    }
    return u"daily"_s;
}

class BackupsVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"backups"_s; }
    QString summary() const override { return tr("Lists, makes and restores backups."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr(
            "Backups lie in the data folder of Crosscase, never beside the project. Each is a whole project that can be "
            "opened like any other. Restoring writes a new file and leaves the project alone.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(u"make"_s, tr("Makes one now.")),
                QCommandLineOption(u"restore"_s,
                                   tr("Restores the backup of this number in the list, 1 being the newest."),
                                   u"N"_s),
                QCommandLineOption(u"to"_s, tr("The new file to restore to."), u"FILE"_s), jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        if (call.has(u"restore"_s) != call.has(u"to"_s))
            return wrongUsage(tr("--restore and --to belong together."));
        const Result<std::unique_ptr<Project>> project = Project::open(call.project(),
                                                                       Project::Mode::ReadOnly);
        const Backups backups;
        // Where the project itself cannot be read, its backups are wanted most: they are known by its place, too.
        QList<Backup> list = project ? QList<Backup>() : backups.listOfPath(call.project());
        if (!project && (list.isEmpty() || call.has(u"make"_s)))
            return std::unexpected(project.error());
        if (call.has(u"make"_s)) {
            const Result<Backup> made = backups.make(call.project(), Backup::Reason::ByHand);
            if (!made)
                return std::unexpected(made.error());
        }
        if (project)
            list = backups.list((*project)->guid());
        else
            call.console.say(project.error().message);
        if (call.has(u"restore"_s))
            return restore(call, backups, list);
        if (call.has(u"json"_s)) {
            QJsonArray array;
            for (const Backup &backup : list) {
                array.append(QJsonObject{{u"at"_s, backup.at.toString(Qt::ISODateWithMs)},
                                         {u"reason"_s, reasonName(backup.reason)},
                                         {u"bytes"_s, backup.bytes},
                                         {u"path"_s, backup.path}});
            }
            call.console.print(array);
            return {};
        }
        if (list.isEmpty())
            call.console.say(tr("There is no backup of this project yet. --make makes one."));
        for (qsizetype i = 0; i < list.size(); ++i) {
            const Backup &backup = list.at(i);
            call.console.print(u"%1  %2  %3  %4  %5"_s.arg(
                QString::number(i + 1), backup.at.toString(Qt::ISODate), reasonName(backup.reason),
                QString::number(backup.bytes), QDir::toNativeSeparators(backup.path)));
        }
        return {};
    }

private:
    static Outcome<> restore(const Call &call, const Backups &backups, const QList<Backup> &list)
    {
        bool isNumber = false;
        const qsizetype number = call.value(u"restore"_s).toLongLong(&isNumber);
        if (!isNumber || number < 1 || number > list.size())
            return failed(tr("There is no backup number \"%1\".").arg(call.value(u"restore"_s)));
        const Result<> restored = backups.restoreAs(list.at(number - 1), call.value(u"to"_s));
        if (!restored)
            return std::unexpected(restored.error());
        call.console.say(tr("The backup of %1 was written to %2.")
                             .arg(list.at(number - 1).at.toString(Qt::ISODate),
                                  QDir::toNativeSeparators(call.value(u"to"_s))));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeBackupsVerb()
{
    return std::make_unique<BackupsVerb>();
}

} // namespace Crosscase
