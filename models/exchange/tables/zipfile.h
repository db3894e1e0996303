// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Crosscase {

struct ZipEntry
{
    QString name;
    QByteArray content;
    bool compressed = true;
};

/// A ZIP archive of these files in this order, all of the time `modified`: the same input gives the same bytes.
[[nodiscard]] Result<QByteArray> zipOf(const QList<ZipEntry> &entries, const QDateTime &modified);

/// Text as it may stand in XML: escaped, without the control characters XML 1.0 forbids.
[[nodiscard]] QString xmlEscaped(const QString &text);

} // namespace Crosscase
