// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/csvtext.h"

#include "text/spreadsheettext.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

QString csvLine(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells) {
        QString cell = spreadsheetSafe(text);
        const bool plain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n')
            && !cell.contains(u'\r');
        quoted.append(plain ? cell : u'"' + cell.replace(u'"', "\"\""_L1) + u'"');
    }
    return quoted.join(u',') + "\r\n"_L1;
}

} // namespace Crosscase
