// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/paths.h"

namespace Crosscase {

QString escapedPathName(const QString &name)
{
    QString result;
    result.reserve(name.size());
    for (const QChar c : name) {
        if (c == u'/' || c == u'\\')
            result += u'\\';
        result += c;
    }
    return result;
}

QString joinPath(const QStringList &names)
{
    QStringList escaped;
    escaped.reserve(names.size());
    for (const QString &name : names)
        escaped.append(escapedPathName(name));
    return escaped.join(u'/');
}

QStringList splitPath(QStringView path)
{
    QStringList names;
    if (path.isEmpty())
        return names;
    QString name;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const QChar next = i + 1 < path.size() ? path[i + 1] : QChar();
        if (path[i] == u'\\' && (next == u'/' || next == u'\\')) {
            name += next;
            ++i;
        } else if (path[i] == u'/') {
            names.append(name);
            name.clear();
        } else {
            name += path[i];
        }
    }
    names.append(name);
    return names;
}

} // namespace Crosscase
