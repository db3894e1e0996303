// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/docxnumbering.h"

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

QString lettered(int number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(char16_t(u'a' + (number - 1) % 26)));
    return text;
}

QString roman(int number)
{
    struct Step
    {
        int value;
        QLatin1StringView sign;
    };
    static constexpr Step Steps[] = {{1000, "m"_L1}, {900, "cm"_L1}, {500, "d"_L1}, {400, "cd"_L1},
                                     {100, "c"_L1},  {90, "xc"_L1},  {50, "l"_L1},  {40, "xl"_L1},
                                     {10, "x"_L1},   {9, "ix"_L1},   {5, "v"_L1},   {4, "iv"_L1},
                                     {1, "i"_L1}};
    QString text;
    // Beyond this nobody writes Roman numbers, and a damaged file must not make a long one.
    constexpr int Largest = 3999;
    number = number > Largest ? 0 : number;
    for (const Step &step : Steps) {
        for (; number >= step.value; number -= step.value)
            text += step.sign;
    }
    return text;
}

QString written(int number, const QString &format)
{
    if (format == "lowerLetter"_L1)
        return lettered(number);
    if (format == "upperLetter"_L1)
        return lettered(number).toUpper();
    if (format == "lowerRoman"_L1)
        return roman(number);
    if (format == "upperRoman"_L1)
        return roman(number).toUpper();
    return QString::number(number);
}

} // namespace

void DocxNumbering::startElement(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == "abstractNum"_L1) {
        m_currentAbstract = xmlAttribute(xml, "abstractNumId"_L1);
    } else if (name == "num"_L1) {
        m_currentNumbering = xmlAttribute(xml, "numId"_L1);
    } else if (name == "abstractNumId"_L1 && !m_currentNumbering.isEmpty()) {
        m_abstractOf.insert(m_currentNumbering, xmlAttribute(xml, "val"_L1));
    } else if (name == "lvl"_L1 && m_currentNumbering.isEmpty()) {
        m_currentLevel = xmlAttribute(xml, "ilvl"_L1).toInt();
    } else if (m_currentNumbering.isEmpty() && !m_currentAbstract.isEmpty()) {
        Level &level = m_abstract[m_currentAbstract][m_currentLevel];
        if (name == "numFmt"_L1)
            level.format = xmlAttribute(xml, "val"_L1);
        else if (name == "lvlText"_L1)
            level.text = xmlAttribute(xml, "val"_L1);
        else if (name == "start"_L1)
            level.start = xmlAttribute(xml, "val"_L1).toInt();
    }
}

void DocxNumbering::endElement(const QXmlStreamReader &xml)
{
    if (xml.name() == "num"_L1)
        m_currentNumbering.clear();
    else if (xml.name() == "abstractNum"_L1)
        m_currentAbstract.clear();
}

QString DocxNumbering::next(const QString &numberingId, int level)
{
    const QString abstract = m_abstractOf.value(numberingId);
    if (level < 0 || level >= Levels || !m_abstract.value(abstract).contains(level))
        return {};
    const QHash<int, Level> levels = m_abstract.value(abstract);
    const Level &own = levels[level];
    if (own.format == "bullet"_L1)
        return u"\u2022 "_s;
    if (own.format == "none"_L1)
        return {};
    QList<int> &counts = m_counts[abstract];
    if (counts.isEmpty()) {
        for (int i = 0; i < Levels; ++i)
            counts.append(levels.value(i).start - 1);
    }
    ++counts[level];
    for (int i = level + 1; i < Levels; ++i)
        counts[i] = levels.value(i).start - 1;
    QString text = own.text.isEmpty() ? u"%%1."_s.arg(level + 1) : own.text;
    for (int i = 0; i <= level; ++i)
        text.replace(u"%%1"_s.arg(i + 1), written(counts[i], levels.value(i).format));
    return text + u' ';
}

} // namespace Crosscase
