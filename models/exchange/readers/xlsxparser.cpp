// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/encoding.h"
#include "exchange/readers/limits.h"
#include "exchange/readers/tableparsers.h"
#include "exchange/readers/xmlwalk.h"
#include "exchange/readers/zipparts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Xlsx)
};

/// xl/workbook.xml: the first sheet, and which day is day 0.
class Workbook : public XmlHandler
{
public:
    QString sheetRelation;
    bool from1904 = false;

    void startElement(const QXmlStreamReader &xml) override
    {
        if (xml.name() == "sheet"_L1 && sheetRelation.isEmpty()
            && xmlAttribute(xml, "state"_L1) != "hidden"_L1) {
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                    sheetRelation = attribute.value().toString();
            }
        } else if (xml.name() == "workbookPr"_L1) {
            from1904 = xmlAttribute(xml, "date1904"_L1) == "1"_L1
                || xmlAttribute(xml, "date1904"_L1) == "true"_L1;
        }
    }
    void endElement(const QXmlStreamReader &) override { }
    void characters(const QXmlStreamReader &) override { }
};

class Relations : public XmlHandler
{
public:
    QHash<QString, QString> targets;

    void startElement(const QXmlStreamReader &xml) override
    {
        if (xml.name() == "Relationship"_L1)
            targets.insert(xmlAttribute(xml, "Id"_L1), xmlAttribute(xml, "Target"_L1));
    }
    void endElement(const QXmlStreamReader &) override { }
    void characters(const QXmlStreamReader &) override { }
};

class SharedStrings : public XmlHandler
{
public:
    QStringList texts;

    void startElement(const QXmlStreamReader &xml) override
    {
        if (xml.name() == "si"_L1)
            texts.append(QString());
        else if (xml.name() == "rPh"_L1)
            m_phonetic = true; // reading aids of Japanese are no text
        m_inText = xml.name() == "t"_L1 && !m_phonetic;
    }
    void endElement(const QXmlStreamReader &xml) override
    {
        if (xml.name() == "rPh"_L1)
            m_phonetic = false;
        m_inText = false;
    }
    void characters(const QXmlStreamReader &xml) override
    {
        if (m_inText && !texts.isEmpty())
            texts.last() += xml.text();
    }

private:
    bool m_inText = false;
    bool m_phonetic = false;
};

/// Which cell formats are dates: built-in numbers and formats with day or hour letters (ISO/IEC 29500-1, 18.8.30).
class Styles : public XmlHandler
{
public:
    QList<bool> isDate; ///< by cell format

    void startElement(const QXmlStreamReader &xml) override
    {
        const QStringView name = xml.name();
        if (name == "numFmt"_L1) {
            static const QRegularExpression quoted(u"\"[^\"]*\"|\\[[^\\]]*\\]|\\\\."_s);
            const QString code = xmlAttribute(xml, "formatCode"_L1).remove(quoted);
            static const QRegularExpression date(u"[ymdhs]"_s, QRegularExpression::CaseInsensitiveOption);
            if (code.contains(date) && !code.contains("General"_L1))
                m_dateFormats.insert(xmlAttribute(xml, "numFmtId"_L1).toInt());
        } else if (name == "cellXfs"_L1) {
            m_inFormats = true;
        } else if (name == "xf"_L1 && m_inFormats) {
            const int id = xmlAttribute(xml, "numFmtId"_L1).toInt();
            isDate.append((id >= 14 && id <= 22) || (id >= 45 && id <= 47) || m_dateFormats.contains(id));
        }
    }
    void endElement(const QXmlStreamReader &xml) override
    {
        if (xml.name() == "cellXfs"_L1)
            m_inFormats = false;
    }
    void characters(const QXmlStreamReader &) override { }

private:
    QSet<int> m_dateFormats;
    bool m_inFormats = false;
};

/// "BC12" -> 54; -1 if it is no cell.
int columnOf(const QString &cell)
{
    int column = 0;
    for (const QChar c : cell) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > Limits::TableColumns)
            return -1;
    }
    return column - 1;
}

class Sheet : public XmlHandler
{
public:
    Sheet(const SharedStrings &strings, const Styles &styles, bool from1904)
        : m_strings(strings)
        , m_styles(styles)
        , m_from1904(from1904)
    {
    }

    QList<QStringList> rows;
    bool tooLarge = false;

    [[nodiscard]] bool enough() const override { return tooLarge; }

    void startElement(const QXmlStreamReader &xml) override
    {
        const QStringView name = xml.name();
        if (name == "row"_L1) {
            rows.append(QStringList());
            m_next = 0;
        } else if (name == "c"_L1) {
            const int column = columnOf(xmlAttribute(xml, "r"_L1));
            m_column = column >= 0 ? column : m_next;
            m_next = m_column + 1;
            m_type = xmlAttribute(xml, "t"_L1);
            m_style = xmlAttribute(xml, "s"_L1).toInt();
            m_value.clear();
        } else if (name == "rPh"_L1) {
            m_phonetic = true;
        }
        m_inValue = name == "v"_L1 || (name == "t"_L1 && !m_phonetic);
    }

    void endElement(const QXmlStreamReader &xml) override
    {
        m_inValue = false;
        if (xml.name() == "rPh"_L1)
            m_phonetic = false;
        if (xml.name() != "c"_L1 || rows.isEmpty() || m_value.isEmpty())
            return;
        QStringList &row = rows.last();
        m_cells += m_column + 1 - row.size() > 0 ? m_column + 1 - row.size() : 0;
        tooLarge = m_cells > Limits::TableCells || m_column >= Limits::TableColumns;
        if (tooLarge)
            return;
        while (row.size() <= m_column)
            row.append(QString());
        row[m_column] = shown();
    }

    void characters(const QXmlStreamReader &xml) override
    {
        if (m_inValue)
            m_value += xml.text();
    }

private:
    QString shown() const
    {
        if (m_type == "s"_L1)
            return m_strings.texts.value(m_value.toInt());
        if (m_type == "b"_L1)
            return m_value == "1"_L1 ? u"TRUE"_s : u"FALSE"_s;
        if (m_type == "str"_L1 || m_type == "inlineStr"_L1 || m_type == "e"_L1 || m_type == "d"_L1)
            return m_value;
        bool isNumber = false;
        const double number = m_value.toDouble(&isNumber);
        if (!isNumber)
            return m_value;
        if (m_styles.isDate.value(m_style))
            return dateText(number);
        // 0.1 is stored as 0.1000000000000001 at times; fifteen digits are what a spreadsheet shows.
        return QString::number(number, 'g', 15);
    }

    QString dateText(double days) const
    {
        constexpr double Largest = 2'958'466; // the year 10000
        if (days < 0 || days >= Largest)
            return m_value;
        constexpr qint64 DayMs = 24 * 3600 * 1000;
        const qint64 ms = qRound64(days * double(DayMs) / 1000.0) * 1000;
        const QTime time = QTime::fromMSecsSinceStartOfDay(int(ms % DayMs));
        if (days < 1)
            return time.toString(u"HH:mm:ss"_s);
        // Day 60 is 29 February 1900, which never was; earlier days are one off and do not occur in surveys.
        const QDate date = (m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30)).addDays(ms / DayMs);
        const QString day = date.toString(Qt::ISODate);
        return ms % DayMs == 0 ? day : day + u'T' + time.toString(u"HH:mm:ss"_s);
    }

    const SharedStrings &m_strings;
    const Styles &m_styles;
    bool m_from1904;
    QString m_type;
    QString m_value;
    int m_style = 0;
    int m_column = 0;
    int m_next = 0;
    qint64 m_cells = 0;
    bool m_inValue = false;
    bool m_phonetic = false;
};

Result<> walkPart(const ZipParts &parts, const QString &name, XmlHandler &handler, bool needed,
                  const std::stop_token &stop)
{
    if (!needed && !parts.has(name))
        return {};
    Result<QByteArray> content = parts.part(name, stop);
    if (!content)
        return std::unexpected(std::move(content).error());
    return walkXml(*content, handler, stop);
}

} // namespace

bool isXlsx(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") && bytes.contains("xl/workbook");
}

Result<QList<QStringList>> parseXlsx(const QByteArray &bytes, const std::stop_token &stop)
{
    Result<ZipParts> parts = ZipParts::open(bytes);
    if (!parts)
        return std::unexpected(std::move(parts).error());
    Workbook workbook;
    Relations relations;
    SharedStrings strings;
    Styles styles;
    CROSSCASE_TRY(walkPart(*parts, u"xl/workbook.xml"_s, workbook, true, stop));
    CROSSCASE_TRY(walkPart(*parts, u"xl/_rels/workbook.xml.rels"_s, relations, false, stop));
    CROSSCASE_TRY(walkPart(*parts, u"xl/sharedStrings.xml"_s, strings, false, stop));
    CROSSCASE_TRY(walkPart(*parts, u"xl/styles.xml"_s, styles, false, stop));
    QString sheetName = relations.targets.value(workbook.sheetRelation, u"worksheets/sheet1.xml"_s);
    sheetName = sheetName.startsWith(u'/') ? sheetName.mid(1) : u"xl/"_s + sheetName;
    Sheet sheet(strings, styles, workbook.from1904);
    CROSSCASE_TRY(walkPart(*parts, sheetName, sheet, true, stop));
    if (sheet.tooLarge)
        return failure(Words::tr("Its table has more cells than Crosscase reads."));
    QStringList warnings;
    for (QStringList &row : sheet.rows) {
        for (QString &cell : row)
            cell = storableText(std::move(cell), warnings);
    }
    return std::move(sheet.rows);
}

} // namespace Crosscase
