// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/nearnames.h"

#include <QCoreApplication>

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <string>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// Below this many of 100 two names have little more than letters in common.
constexpr double nearEnough = 60;

std::u16string folded(const QString &text)
{
    return text.toCaseFolded().toStdU16String();
}

double likeness(const QString &typed, const QString &name)
{
    const double whole = rapidfuzz::fuzz::ratio(folded(typed), folded(name));
    const QString last = name.section(u'/', -1);
    const double lastStep = rapidfuzz::fuzz::ratio(folded(typed.section(u'/', -1)), folded(last));
    return std::max(whole, lastStep);
}

} // namespace

QStringList nearNames(const QString &typed, const QStringList &names, qsizetype most)
{
    QList<std::pair<double, QString>> ranked;
    for (const QString &name : names) {
        const double score = likeness(typed, name);
        if (score >= nearEnough)
            ranked.append({score, name});
    }
    std::ranges::stable_sort(ranked, [](const auto &a, const auto &b) { return a.first > b.first; });
    QStringList near;
    for (const auto &each : ranked.first(std::min(most, ranked.size())))
        near.append(each.second);
    return near;
}

QString nearHint(const QString &typed, const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : nearNames(typed, names))
        quoted.append(u'"' + name + u'"');
    if (quoted.isEmpty())
        return {};
    return u' '
        + QCoreApplication::translate("Crosscase::Cli", "Did you mean %1?", "a list of names")
              .arg(quoted.join(u", "_s));
}

} // namespace Crosscase
