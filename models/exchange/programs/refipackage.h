// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/xmltree.h"

#include <functional>

namespace Crosscase {

/// An opened REFI-QDA project: its XML, and its sources by the path that the XML names them with.
struct RefiPackage
{
    XmlNode project;
    QString fileName;
    /// Content of "internal://x.txt", of "x.txt", or of "relative:///x"; an error when the package does not have it.
    std::function<Result<QByteArray>(const QString &path)> source;
    QStringList warnings = {}; ///< full sentences: where the container breaks the standard
};

/**
 * Opens a .qdpx archive, or a bare .qde with its folder sources/ beside it. Reads names without regard to case, any
 * single .qde at the root, and, failing that, a single one in a folder. Sources are looked for by their file name alone,
 * so that no path leads out of the package. Unpacked within limits (readers/limits.h).
 */
[[nodiscard]] Result<RefiPackage> openRefi(const QString &path);
[[nodiscard]] Result<RefiPackage> openRefiArchive(const QByteArray &bytes, const QString &fileName);

/// Decodes a source's text; a byte order mark stays as U+FEFF, since it matters for positions.
[[nodiscard]] Result<QString> refiText(const QByteArray &bytes);

} // namespace Crosscase
