// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Crosscase {

/// Where thousands of durable commits cost nothing: a folder in memory if this system has one. What the tests ask of
/// the disk beyond that (a full one, one that fails) is injected.
inline QString fastFolderTemplate()
{
    const QFileInfo shared(QStringLiteral("/dev/shm"));
    return (shared.isDir() && shared.isWritable() ? shared.filePath() : QDir::tempPath())
        + QStringLiteral("/crosscase-XXXXXX");
}

} // namespace Crosscase
