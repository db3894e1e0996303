// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/timestamp.h"

#include <QDateTime>

namespace Crosscase {

QString nowUtc()
{
    const QString fixed = qEnvironmentVariable("CROSSCASE_NOW");
    return fixed.isEmpty() ? QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) : fixed;
}

} // namespace Crosscase
