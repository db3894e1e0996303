// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/timestamp.h"

#include <QDateTime>

#include <chrono>

namespace Crosscase {

namespace {

/// The number at digits `first` to `last`, or -1.
int digits(QByteArrayView text, qsizetype first, qsizetype last)
{
    int number = 0;
    for (qsizetype i = first; i <= last; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

} // namespace

QString nowUtc()
{
    const QString fixed = qEnvironmentVariable("CROSSCASE_NOW");
    return fixed.isEmpty() ? QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) : fixed;
}

qint64 msSinceEpoch(QByteArrayView time)
{
    // As nowUtc() writes it, without what QDateTime costs: it is asked for every coding of a project.
    constexpr QByteArrayView shape = "0000-00-00T00:00:00.000Z";
    bool usual = time.size() == shape.size();
    for (qsizetype i = 0; usual && i < shape.size(); ++i)
        usual = shape[i] == '0' || shape[i] == time[i];
    if (usual) {
        using namespace std::chrono;
        const int year = digits(time, 0, 3), month = digits(time, 5, 6), day = digits(time, 8, 9);
        const int hour = digits(time, 11, 12), minute = digits(time, 14, 15), second = digits(time, 17, 18);
        const int ms = digits(time, 20, 22);
        const year_month_day date{std::chrono::year{year}, std::chrono::month{unsigned(month)},
                                  std::chrono::day{unsigned(day)}};
        const bool isTime = year > 0 && hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0
            && second < 60 && ms >= 0;
        if (isTime && date.ok())
            return ((sys_days{date}.time_since_epoch().count() * 24LL + hour) * 60 + minute) * 60'000LL
                + second * 1000LL + ms;
    }
    const QDateTime other = QDateTime::fromString(QString::fromUtf8(time), Qt::ISODateWithMs);
    return other.isValid() ? other.toMSecsSinceEpoch() : 0;
}

} // namespace Crosscase
