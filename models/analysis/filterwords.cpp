// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/filterwords.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

QString FilterWords::stance(Stance stance)
{
    if (stance == Stance::None)
        return tr("without a stance");
    return tr("%1 (%2)", "symbol of a stance, its meaning").arg(stanceSymbol(stance), stanceName(stance));
}

QStringList FilterWords::conditions(const TableFilter &filter)
{
    QStringList out;
    const auto add = [&out](const QString &what, const QStringList &names) {
        if (!names.isEmpty())
            out.append(
                tr("%1: %2", "what is filtered by, the names that pass").arg(what, names.join(u", "_s)));
    };
    add(tr("codes"), filter.codes);
    add(tr("cases"), filter.cases);
    add(tr("documents"), filter.documents);
    add(tr("coders"), filter.coders);
    QStringList stances;
    for (Stance each : filter.stances)
        stances.append(stance(each));
    add(tr("stance"), stances);
    for (auto it = filter.attributes.begin(); it != filter.attributes.end(); ++it)
        add(it.key(), it.value());
    for (auto it = filter.facets.begin(); it != filter.facets.end(); ++it)
        add(it.key(), it.value());
    if (!filter.from.isEmpty() && !filter.to.isEmpty())
        out.append(tr("coded from %1 to %2", "two dates").arg(filter.from, filter.to));
    else if (!filter.from.isEmpty())
        out.append(tr("coded on %1 or later", "a date").arg(filter.from));
    else if (!filter.to.isEmpty())
        out.append(tr("coded on %1 or earlier", "a date").arg(filter.to));
    return out;
}

QString FilterWords::sentence(const TableFilter &filter)
{
    const QStringList all = conditions(filter);
    if (all.isEmpty())
        return {};
    return tr("Only codings that meet all of this count: %1.", "conditions of a filter")
        .arg(all.join(u"; "_s));
}

} // namespace Crosscase
