// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/codingproperties.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// A line a property; what would end the line or the name is written with a backslash.
QString escaped(const QString &text, bool name)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\' || (name && c == u':'))
            out += u'\\';
        out += c == u'\n' ? u"\\n"_s : QString(c);
    }
    return out;
}

} // namespace

QString propertiesNoteName()
{
    return u"Crosscase: stance and facets"_s;
}

QString memoNoteName()
{
    return u"Crosscase: memo"_s;
}

QString propertiesText(const CodingProperties &properties)
{
    QString text;
    for (const auto &[name, value] : properties)
        text += escaped(name, true) + u": "_s + escaped(value, false) + u'\n';
    return text;
}

CodingProperties propertiesFromText(const QString &text)
{
    CodingProperties properties;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        QString name;
        QString value;
        bool inName = true;
        for (qsizetype at = 0; at < line.size(); ++at) {
            const QChar c = line.at(at);
            QString &into = inName ? name : value;
            if (c == u'\\' && at + 1 < line.size()) {
                const QChar next = line.at(++at);
                into += next == u'n' ? QChar(u'\n') : next;
            } else if (inName && c == u':') {
                inName = false;
                if (at + 1 < line.size() && line.at(at + 1) == u' ')
                    ++at;
            } else {
                into += c;
            }
        }
        if (!inName && !name.isEmpty())
            properties.append({name, value});
    }
    return properties;
}

} // namespace Crosscase
