// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/guids.h"

#include <QUuid>

namespace Crosscase {

using namespace Qt::StringLiterals;

std::optional<QString> normalGuid(const QString &text)
{
    const QUuid uuid = QUuid::fromString(text.trimmed());
    if (uuid.isNull())
        return std::nullopt;
    return uuid.toString(QUuid::WithoutBraces);
}

QString exchangeGuid(const std::optional<QString> &own, const QString &projectGuid, const char *table, Id id)
{
    if (own) {
        if (const std::optional<QString> guid = normalGuid(*own))
            return *guid;
    }
    const QString name = QLatin1StringView(table) + u'/' + QString::number(id);
    return QUuid::createUuidV5(QUuid::fromString(projectGuid), name).toString(QUuid::WithoutBraces);
}

} // namespace Crosscase
