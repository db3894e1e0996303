// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/backup.h"

#include "base/logging.h"
#include "store/connection.h"
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
    const QFileInfoList files = folder.entryInfoList({u"*.crosscase"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (const std::optional<Backup> backup = parse(file))
            backups.append(*backup);
    }
    return backups;
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
            return failure(Texts::tr("No backup was made: the folder %1 cannot be made. The project itself is safe.")
                               .arg(QDir::toNativeSeparators(folder)));
        }
        // Backups are as confidential as the project, and nobody else's business.
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        const QString place = placeOf(projectPath);
        const QString path = u"%1/%2.%3.%4.%5.crosscase"_s.arg(folder, now().toString(TimeFormat), reasonName(reason),
                                                              place, QFileInfo(projectPath).completeBaseName().left(50));
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
        Result<Backup> made =
            backups.make(projectPath, Backup::Reason::Daily, [&promise] { return promise->isCanceled(); });
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

Result<> Backups::restoreAs(const Backup &backup, const QString &path) const
{
    return guarded(backup.path, [&]() -> Result<> {
        const Result<FileKind> kind = fileKind(backup.path);
        if (!kind)
            return std::unexpected(kind.error());
        Connection connection(backup.path, SQLITE_OPEN_READONLY);
        if (*kind != FileKind::Project || !quickCheck(connection).isEmpty())
            return failure(Texts::tr("This backup is damaged and was not restored. Try an older one."));
        return writeCopy(connection, path);
    });
}

} // namespace Crosscase
