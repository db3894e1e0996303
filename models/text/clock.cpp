// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/clock.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

QString formatClock(qint64 milliseconds)
{
    const qint64 seconds = std::max<qint64>(milliseconds, 0) / 1000;
    return u"%1:%2:%3"_s.arg(seconds / 3600, 2, 10, QChar(u'0'))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString formatClockExact(qint64 milliseconds)
{
    milliseconds = std::max<qint64>(milliseconds, 0);
    return u"%1.%2"_s.arg(formatClock(milliseconds)).arg(milliseconds % 1000, 3, 10, QChar(u'0'));
}

std::optional<qint64> parseClock(QStringView text)
{
    static const QRegularExpression pattern(
        u"\\A\\s*(?:(\\d{1,5}):)?(\\d{1,5}):(\\d{1,2})(?:[.,-](\\d{1,9}))?\\s*\\z"_s);
    const QRegularExpressionMatch match = pattern.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool hasHours = match.hasCaptured(1) && !match.capturedView(1).isEmpty();
    const qint64 hours = hasHours ? match.capturedView(1).toLongLong() : 0;
    const qint64 minutes = match.capturedView(2).toLongLong();
    const qint64 seconds = match.capturedView(3).toLongLong();
    if (seconds > 59 || (hasHours && minutes > 59))
        return std::nullopt;
    const QString fraction = match.captured(4).leftJustified(3, u'0', true);
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction.toLongLong();
}

} // namespace Crosscase
