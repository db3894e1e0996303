// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace Crosscase {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::WholeFile)
};

} // namespace

Result<> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const bool wasThere = QFileInfo::exists(path);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    const QString native = QDir::toNativeSeparators(path);
    // Qt knows no error where a part of what was to be written still found room.
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < bytes.size();
    const QString reason = isFull ? Texts::tr("the disk is full") : file.errorString();
    return failure(
        wasThere ? Texts::tr("%1 could not be written: %2. The file that was there is unchanged.")
                       .arg(native, reason)
                 : Texts::tr("%1 could not be written: %2. Nothing was left there.").arg(native, reason));
}

} // namespace Crosscase
