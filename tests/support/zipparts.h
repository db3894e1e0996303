// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KZip>

#include <QBuffer>
#include <QMap>
#include <QString>

namespace Crosscase {

/// The files in a ZIP archive by path; none when it is no archive.
[[nodiscard]] inline QMap<QString, QByteArray> zipParts(const QByteArray &archive)
{
    QMap<QString, QByteArray> parts;
    QByteArray bytes = archive;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::ReadOnly))
        return parts;
    const auto walk = [&](auto &&self, const KArchiveDirectory *folder, const QString &path) -> void {
        for (const QString &name : folder->entries()) {
            const KArchiveEntry *entry = folder->entry(name);
            if (entry->isDirectory())
                self(self, static_cast<const KArchiveDirectory *>(entry), path + name + QLatin1Char('/'));
            else
                parts.insert(path + name, static_cast<const KArchiveFile *>(entry)->data());
        }
    };
    walk(walk, zip.directory(), {});
    return parts;
}

} // namespace Crosscase
