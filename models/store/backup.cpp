// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "base/logging.h"
#include "store/connection.h"
#include "store/filelock.h"
#include "store/partfile.h"
#include "store/structure.h"
#include "store/timestamp.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThreadPool>
#include <QTimeZone>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr auto TimeFormat = "yyyyMMdd-HHmmss-zzz"_L1;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Backups)
};

QString hashed(const QString &text, qsizetype digits)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(digits));
}

QString placeOf(const QString &projectPath)
{
    const QString canonical = QFileInfo(projectPath).canonicalFilePath();
    return hashed(canonical.isEmpty() ? projectPath : canonical, 8);
}

QString reasonName(Backup::Reason reason)
{
    switch (reason) {
    case Backup::Reason::Daily:
        return u"daily"_s;
    case Backup::Reason::BeforeMigration:
        return u"migration"_s;
    case Backup::Reason::ByHand:
        return u"hand"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QDateTime now()
{
    return QDateTime::fromString(nowUtc(), Qt::ISODateWithMs).toUTC();
}

/// 20260301-093000-000.daily.0a1b2c3d.study.crosscase
std::optional<Backup> parse(const QFileInfo &file)
{
    static const QRegularExpression name(
        u"^(\\d{8}-\\d{6}-\\d{3})\\.(daily|migration|hand)\\.([0-9a-f]{8})\\..*\\.crosscase$"_s);
    const QRegularExpressionMatch match = name.match(file.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    Backup backup;
    backup.path = file.filePath();
    backup.at = QDateTime::fromString(match.captured(1), TimeFormat);
    backup.at.setTimeZone(QTimeZone::UTC);
    backup.reason = match.captured(2) == "daily"_L1 ? Backup::Reason::Daily
        : match.captured(2) == "hand"_L1            ? Backup::Reason::ByHand
                                                    : Backup::Reason::BeforeMigration;
    backup.place = match.captured(3);
    backup.bytes = file.size();
    return backup;
}

} // namespace

Backups::Backups(QString folder)
    : m_folder(std::move(folder))
{
}

QString Backups::dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/crosscase/backups"_s;
}

QString Backups::folderOf(const QString &projectGuid) const
{
    // The GUID comes from a file somebody may have sent: it must not lead elsewhere.
    const QUuid guid(projectGuid);
    return m_folder + u'/' + (guid.isNull() ? hashed(projectGuid, 32) : guid.toString(QUuid::WithoutBraces));
}

QList<Backup> Backups::list(const QString &projectGuid) const
{
    QList<Backup> backups;
    const QDir folder(folderOf(projectGuid));
    const QFileInfoList files = folder.entryInfoList({u"*.crosscase"_s}, QDir::Files,
                                                     QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (const std::optional<Backup> backup = parse(file))
            backups.append(*backup);
    }
    return backups;
}

QList<Backup> Backups::listOfPath(const QString &projectPath) const
{
    const QString place = placeOf(projectPath);
    QList<Backup> backups;
    const QStringList projects = QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &project : projects) {
        const QFileInfoList files = QDir(m_folder + u'/' + project)
                                        .entryInfoList({u"*.crosscase"_s}, QDir::Files);
        for (const QFileInfo &file : files) {
            if (const std::optional<Backup> backup = parse(file); backup && backup->place == place)
                backups.append(*backup);
        }
    }
    std::ranges::sort(backups, std::greater<>(), &Backup::at);
    return backups;
}

Result<BackupContent> Backups::contentOf(const Backup &backup)
{
    return guarded(backup.path, [&]() -> Result<BackupContent> {
        Connection connection(backup.path, SQLITE_OPEN_READONLY);
        return BackupContent{.documents = connection.integer("SELECT count(*) FROM document_head"),
                             .codes = connection.integer("SELECT count(*) FROM code"),
                             .codings = connection.integer("SELECT count(*) FROM coding")};
    });
}

bool Backups::isDue(const QString &projectGuid, const QString &projectPath) const
{
    const QDate today = now().toLocalTime().date();
    const QString place = placeOf(projectPath);
    const QList<Backup> backups = list(projectGuid);
    return std::ranges::none_of(backups, [&](const Backup &backup) {
        return backup.reason == Backup::Reason::Daily && backup.place == place
            && backup.at.toLocalTime().date() == today;
    });
}

Result<Backup> Backups::make(Connection &connection, const QString &projectPath, Backup::Reason reason,
                             const Stop &stop) const
{
    return guarded(projectPath, [&]() -> Result<Backup> {
        const QString guid = connection.text("SELECT guid FROM project");
        const QString folder = folderOf(guid);
        if (!QDir().mkpath(folder)) {
            return failure(
                Texts::tr("No backup was made: the folder %1 cannot be made. The project itself is safe.")
                    .arg(QDir::toNativeSeparators(folder)));
        }
        // Backups are as confidential as the project, and nobody else's business.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString place = placeOf(projectPath);
        const QString path = u"%1/%2.%3.%4.%5.crosscase"_s.arg(
            folder, now().toString(TimeFormat), reasonName(reason), place,
            QFileInfo(projectPath).completeBaseName().left(50));
        CROSSCASE_TRY(writeCopy(connection, path, stop));
        prune(guid, place);
        clearParts(folder);
        const std::optional<Backup> made = parse(QFileInfo(path));
        Q_ASSERT(made);
        return *made;
    });
}

Result<Backup> Backups::make(const QString &projectPath, Backup::Reason reason, const Stop &stop) const
{
    return guarded(projectPath, [&]() -> Result<Backup> {
        Connection connection(projectPath, SQLITE_OPEN_READONLY);
        return make(connection, projectPath, reason, stop);
    });
}

QFuture<Result<Backup>> Backups::makeIfDue(const QString &projectGuid, const QString &projectPath) const
{
    auto promise = std::make_shared<QPromise<Result<Backup>>>();
    promise->start();
    QFuture<Result<Backup>> future = promise->future();
    if (!isDue(projectGuid, projectPath)) {
        promise->finish();
        return future;
    }
    QThreadPool::globalInstance()->start([backups = *this, projectPath, promise] {
        Result<Backup> made = backups.make(projectPath, Backup::Reason::Daily,
                                           [&promise] { return promise->isCanceled(); });
        if (!made && made.error().kind != Error::Kind::Cancelled)
            qCInfo(logStore) << "no daily backup:" << made.error().details;
        promise->addResult(std::move(made));
        promise->finish();
    });
    return future;
}

void Backups::prune(const QString &projectGuid, const QString &place) const
{
    int daily = 0;
    int migration = 0;
    const QDateTime oldest = now().addDays(-KeepDays);
    for (const Backup &backup : list(projectGuid)) { // newest first
        if (backup.place != place)
            continue;
        bool keep = true;
        if (backup.reason == Backup::Reason::Daily) {
            ++daily;
            keep = daily == 1 || (daily <= KeepDaily && backup.at >= oldest);
        } else if (backup.reason == Backup::Reason::BeforeMigration) {
            keep = ++migration <= KeepBeforeMigration;
        }
        if (!keep)
            QFile::remove(backup.path);
    }
}

Result<QString> Backups::restore(const Backup &backup, const QString &projectPath, const Stop &stop) const
{
    const QFileInfo file(projectPath);
    const QString native = QDir::toNativeSeparators(projectPath);
    QString reason;
    const std::unique_ptr<QLockFile> lock = lockProject(projectPath, &reason);
    if (!lock)
        return failure(Texts::tr("Nothing was restored: %1").arg(reason));
    // The log of a writer that was killed belongs to the file: both are kept together.
    const QString stamp = now().toLocalTime().toString(u"yyyy-MM-dd HHmm"_s);
    QString kept;
    for (int number = 1; kept.isEmpty() || QFileInfo::exists(kept); ++number) {
        //: Name of the file that was there before a backup was restored; %1 its name, %2 date and time
        kept = Texts::tr("%1 (until %2)").arg(file.completeBaseName(), stamp);
        kept = file.absolutePath() + u'/' + kept + (number > 1 ? u" %1"_s.arg(number) : QString())
            + u".crosscase"_s;
    }
    const QString fresh = u"%1/%2.%3.crosscase"_s.arg(file.absolutePath(), file.completeBaseName(),
                                                      QUuid::createUuid().toString(QUuid::Id128).left(8));
    CROSSCASE_TRY(restoreAs(backup, fresh, stop));
    const auto moveAll = [](const QString &from, const QString &to) {
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s}) {
            if (QFileInfo::exists(from + end) && !QFile::rename(from + end, to + end))
                return false;
        }
        return true;
    };
    if (!moveAll(projectPath, kept) || !QFile::rename(fresh, projectPath)) {
        moveAll(kept, projectPath);
        QFile::remove(fresh);
        return failure(Texts::tr("Nothing was restored: %1 could not be given another name. It is as it was.")
                           .arg(native));
    }
    return kept;
}

Result<> Backups::restoreAs(const Backup &backup, const QString &path, const Stop &stop) const
{
    return guarded(backup.path, [&]() -> Result<> {
        const Result<FileKind> kind = fileKind(backup.path);
        if (!kind)
            return std::unexpected(kind.error());
        Connection connection(backup.path, SQLITE_OPEN_READONLY);
        if (*kind != FileKind::Project || !quickCheck(connection).isEmpty())
            return failure(Texts::tr("This backup is damaged and was not restored. Try an older one."));
        return writeCopy(connection, path, stop);
    });
}

} // namespace Crosscase
