// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/orderkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

constexpr QLatin1StringView Digits("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
constexpr int Base = 62;

int digitOf(QChar c)
{
    return int(Digits.indexOf(c));
}

QChar digitAt(int value)
{
    return Digits.at(value);
}

/// Length of the whole part with its head, or 0 if the head is none: 'a' has 1 digit, 'z' 26; 'Z' 1, 'A' 26.
qsizetype wholeLength(QStringView key)
{
    if (key.isEmpty())
        return 0;
    const char16_t head = key[0].unicode();
    if (head >= u'a' && head <= u'z')
        return head - u'a' + 2;
    if (head >= u'A' && head <= u'Z')
        return u'Z' - head + 2;
    return 0;
}

bool isKey(QStringView key)
{
    const qsizetype whole = wholeLength(key);
    if (whole == 0 || key.size() < whole)
        return false;
    if (key.size() > whole && key.back() == u'0')
        return false;
    return std::ranges::all_of(key, [](QChar c) { return digitOf(c) >= 0; });
}

/// The next whole part up, or empty at the very end.
QString incremented(QString whole)
{
    for (qsizetype i = whole.size() - 1; i > 0; --i) {
        const int digit = digitOf(whole[i]) + 1;
        if (digit < Base) {
            whole[i] = digitAt(digit);
            return whole;
        }
        whole[i] = u'0';
    }
    const char16_t head = whole[0].unicode();
    if (head == u'z')
        return {};
    if (head == u'Z')
        return u"a0"_s;
    const QChar next(char16_t(head + 1));
    QString result(wholeLength(QString(next)), u'0');
    result[0] = next;
    return result;
}

/// The next whole part down, or empty at the very start.
QString decremented(QString whole)
{
    for (qsizetype i = whole.size() - 1; i > 0; --i) {
        const int digit = digitOf(whole[i]) - 1;
        if (digit >= 0) {
            whole[i] = digitAt(digit);
            return whole;
        }
        whole[i] = u'z';
    }
    const char16_t head = whole[0].unicode();
    if (head == u'A')
        return {};
    if (head == u'a')
        return u"Zz"_s;
    const QChar next(char16_t(head - 1));
    QString result(wholeLength(QString(next)), u'z');
    result[0] = next;
    return result;
}

/// A fraction strictly between two; `after` empty means 1. Neither ends in '0'.
QString fractionBetween(QStringView before, QStringView after)
{
    QString result;
    qsizetype i = 0;
    bool open = after.isEmpty();
    for (;; ++i) {
        const int low = i < before.size() ? digitOf(before[i]) : 0;
        const int high = open ? Base : (i < after.size() ? digitOf(after[i]) : 0);
        if (low == high) {
            result += digitAt(low);
            continue;
        }
        if (high - low > 1)
            return result + digitAt((low + high) / 2);
        // Neighbouring digits: a longer `after` leaves room at its own digit, else go on above `before`.
        if (!open && i + 1 < after.size())
            return result + digitAt(high);
        result += digitAt(low);
        open = true;
    }
}

} // namespace

QString orderKeyBetween(const QString &before, const QString &after)
{
    if (!before.isEmpty() && !isKey(before))
        return before + u'V';
    if (before.isEmpty() && (after.isEmpty() || !isKey(after)))
        return u"a0"_s;

    const QString wholeAfter = after.left(wholeLength(after));
    if (before.isEmpty()) {
        if (wholeAfter != after)
            return wholeAfter;
        const QString smaller = decremented(wholeAfter);
        return smaller.isEmpty()
            ? wholeAfter + fractionBetween({}, QStringView(after).sliced(wholeAfter.size()))
            : smaller;
    }

    const QString wholeBefore = before.left(wholeLength(before));
    const QStringView fractionBefore = QStringView(before).sliced(wholeBefore.size());
    const bool bounded = isKey(after) && before < after;
    if (bounded && wholeBefore == wholeAfter)
        return wholeBefore + fractionBetween(fractionBefore, QStringView(after).sliced(wholeAfter.size()));
    const QString larger = incremented(wholeBefore);
    if (!larger.isEmpty() && (!bounded || larger < after))
        return larger;
    return wholeBefore + fractionBetween(fractionBefore, {});
}

QStringList orderKeys(qsizetype count)
{
    QStringList keys;
    keys.reserve(std::max<qsizetype>(count, 0));
    for (QString key = u"a0"_s; keys.size() < count; key = incremented(key))
        keys.append(key);
    return keys;
}

} // namespace Crosscase
