// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

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
    return failure(wasThere ? Texts::tr("%1 could not be written: %2. The file that was there is unchanged.")
                                  .arg(native, file.errorString())
                            : Texts::tr("%1 could not be written: %2. Nothing was left there.")
                                  .arg(native, file.errorString()));
}

} // namespace Crosscase
