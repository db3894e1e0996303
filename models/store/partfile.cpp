// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/partfile.h"

#include "base/logging.h"

#include <sqlite3.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int StepsBetweenAsking = 20000; // of SQLite's virtual machine: some milliseconds
constexpr qint64 AbandonedAfterSeconds = 600;

} // namespace

PartFile::PartFile(const QString &target)
    : m_path(target + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s)
{
}

PartFile::~PartFile()
{
    for (const QString &end : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + end);
}

void clearParts(const QString &folder)
{
    static const QRegularExpression ours(u"\\.crosscase\\.[0-9a-f]{8}\\.part(-journal|-wal|-shm)?$"_s);
    QDir directory(folder);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QFileInfoList files = directory.entryInfoList({u"*.crosscase.*.part*"_s},
                                                        QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (!ours.match(file.fileName()).hasMatch()
            || file.lastModified(QTimeZone::UTC).secsTo(now) < AbandonedAfterSeconds)
            continue;
        if (QFile::remove(file.filePath()))
            qCInfo(logStore) << "removed an unfinished copy:" << file.fileName();
    }
}

StopHandler::StopHandler(sqlite3 *handle, const Stop &stop)
    : m_handle(handle)
    , m_stop(stop)
{
    if (m_stop)
        sqlite3_progress_handler(m_handle, StepsBetweenAsking, &StopHandler::ask, this);
}

StopHandler::~StopHandler()
{
    if (m_stop)
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
}

int StopHandler::ask(void *self)
{
    return static_cast<StopHandler *>(self)->m_stop() ? 1 : 0;
}

} // namespace Crosscase
