// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/favourites.h"

#include "views/common/settings.h"

#include <QStringList>

namespace Crosscase {

namespace {

const QString &settingName()
{
    static const QString name = QStringLiteral("favouriteCodes");
    return name;
}

} // namespace

QList<Id> Favourites::of(const QString &project)
{
    const QStringList stored = Settings::instance().projectValue(project, settingName()).toStringList();
    QList<Id> codes;
    for (int i = 0; i < Count; ++i)
        codes.append(i < stored.size() ? Id(stored.at(i).toLongLong()) : NoId);
    return codes;
}

void Favourites::set(const QString &project, int key, Id code)
{
    if (key < 1 || key > Count)
        return;
    QList<Id> codes = of(project);
    for (Id &each : codes) {
        if (each == code)
            each = NoId;
    }
    codes[key - 1] = code;
    QStringList stored;
    for (Id each : std::as_const(codes))
        stored.append(QString::number(each));
    Settings::instance().setProjectValue(project, settingName(), stored);
}

} // namespace Crosscase
