// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/references.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Crosscase {

QString withoutReferences(QString text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression numeric(u"&#(?<hex>x)?(?<code>[0-9a-fA-F]{1,6});"_s);
    QString result;
    qsizetype from = 0;
    for (auto it = numeric.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const uint code = match.captured(u"code"_s).toUInt(nullptr,
                                                           match.capturedLength(u"hex"_s) > 0 ? 16 : 10);
        if (code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
            continue;
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        const char32_t character = code;
        result += QString::fromUcs4(&character, 1);
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    struct Reference
    {
        QLatin1StringView name;
        char16_t sign;
    };
    static constexpr Reference References[] = {
        {"&nbsp;"_L1, u'\u00a0'}, {"&lt;"_L1, u'<'},       {"&gt;"_L1, u'>'},       {"&quot;"_L1, u'"'},
        {"&apos;"_L1, u'\''},     {"&lrm;"_L1, u'\u200e'}, {"&rlm;"_L1, u'\u200f'}, {"&amp;"_L1, u'&'},
    };
    for (const Reference &reference : References)
        result.replace(reference.name, QString(QChar(reference.sign)));
    return result;
}

} // namespace Crosscase
