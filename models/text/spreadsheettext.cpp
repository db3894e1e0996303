// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/spreadsheettext.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Apostrophes at the beginning are passed over: one more or one less of them keeps texts apart.
bool beginsLikeFormula(QStringView text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return c != u'\''; });
    return first != text.end() && u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(*first);
}

} // namespace

QString spreadsheetSafe(const QString &text)
{
    if (text == "-"_L1 || !beginsLikeFormula(text))
        return text;
    bool isNumber = false;
    text.toDouble(&isNumber);
    return isNumber ? text : u'\'' + text;
}

QString fromSpreadsheetSafe(const QString &text)
{
    return text.startsWith(u'\'') && beginsLikeFormula(text) ? text.sliced(1) : text;
}

} // namespace Crosscase
