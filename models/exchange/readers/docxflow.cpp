// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/docxflow.h"

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

bool isOn(const QXmlStreamReader &xml)
{
    const QString value = xmlAttribute(xml, "val"_L1);
    return value != "0"_L1 && value != "false"_L1 && value != "off"_L1 && value != "none"_L1;
}

/// What does not belong to the text as it is finally read.
bool isLeftOut(QStringView name)
{
    return name == "del"_L1 || name == "moveFrom"_L1 || name == "Fallback"_L1 || name == "instrText"_L1
        || name == "delInstrText"_L1 || name == "delText"_L1 || name == "sectPr"_L1 || name == "pPrChange"_L1
        || name == "rPrChange"_L1 || name == "tblPr"_L1 || name == "trPr"_L1 || name == "tcPr"_L1
        || name == "pict_data"_L1 || name == "binData"_L1 || name == "sdtPr"_L1 || name == "rt"_L1;
}

} // namespace

void DocxStyles::startElement(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == "style"_L1) {
        m_style = xmlAttribute(xml, "styleId"_L1);
    } else if (name == "name"_L1) {
        const QString title = xmlAttribute(xml, "val"_L1).toLower();
        if (title.startsWith("heading "_L1))
            m_levels.insert(m_style, title.mid(8).toInt());
        else if (title == "title"_L1)
            m_levels.insert(m_style, 1);
    } else if (name == "outlineLvl"_L1 && !m_levels.contains(m_style)) {
        const int level = xmlAttribute(xml, "val"_L1).toInt();
        if (level < 9)
            m_levels.insert(m_style, level + 1);
    }
}

void DocxFlow::startElement(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (m_skipping > 0 || isLeftOut(name)) {
        if (m_skipping == 0 && m_inParagraphProperties && name == "del"_L1)
            m_paragraph.markDeleted = true;
        ++m_skipping;
        return;
    }
    if (name == "t"_L1) {
        m_inText = true;
    } else if (name == "p"_L1) {
        m_paragraph = {};
        m_look = {};
    } else if (name == "pPr"_L1) {
        m_inParagraphProperties = true;
    } else if (name == "r"_L1) {
        m_look = {};
    } else if (name == "rPr"_L1) {
        m_inRunProperties = !m_inParagraphProperties;
    } else if (name == "tab"_L1 || name == "ptab"_L1) {
        if (!m_inParagraphProperties)
            put(u"\t");
    } else if (name == "br"_L1 || name == "cr"_L1) {
        put(u"\n");
    } else if (name == "noBreakHyphen"_L1) {
        put(u"\u2011");
    } else if (name == "softHyphen"_L1) {
        put(u"\u00ad");
    } else if (name == "sym"_L1) {
        const uint code = xmlAttribute(xml, "char"_L1).toUInt(nullptr, 16);
        if (code > 0 && code < 0xd800)
            put(QString(QChar(char16_t(code))));
    } else if (name == "footnoteReference"_L1) {
        reference(u"f"_s, xml);
    } else if (name == "endnoteReference"_L1) {
        reference(u"e"_s, xml);
    } else if (name == "tbl"_L1) {
        m_tables.emplace_back();
    } else if (name == "tc"_L1) {
        m_flows.emplace_back();
    } else if (name == "txbxContent"_L1) {
        ++m_boxDepth;
        m_outerParagraphs.push_back(m_paragraph);
        m_flows.emplace_back();
    } else if (name == "footnote"_L1 || name == "endnote"_L1) {
        // Separators have a type and no words.
        if (!xmlAttribute(xml, "type"_L1).isEmpty() && xmlAttribute(xml, "type"_L1) != "normal"_L1) {
            ++m_skipping;
            return;
        }
        m_note = xmlAttribute(xml, "id"_L1);
        m_flows.emplace_back();
    } else if (m_inParagraphProperties) {
        paragraphProperty(xml);
    } else if (m_inRunProperties) {
        runProperty(xml);
    }
}

void DocxFlow::paragraphProperty(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == "pStyle"_L1)
        m_paragraph.headingLevel = m_styles.headingLevel(xmlAttribute(xml, "val"_L1));
    else if (name == "outlineLvl"_L1)
        m_paragraph.headingLevel = xmlAttribute(xml, "val"_L1).toInt() < 9
            ? xmlAttribute(xml, "val"_L1).toInt() + 1
            : 0;
    else if (name == "numId"_L1)
        m_paragraph.numberingId = xmlAttribute(xml, "val"_L1);
    else if (name == "ilvl"_L1)
        m_paragraph.numberingLevel = xmlAttribute(xml, "val"_L1).toInt();
}

void DocxFlow::runProperty(const QXmlStreamReader &xml)
{
    const QStringView name = xml.name();
    if (name == "b"_L1)
        m_look.bold = isOn(xml);
    else if (name == "i"_L1)
        m_look.italic = isOn(xml);
}

void DocxFlow::reference(const QString &kind, const QXmlStreamReader &xml)
{
    m_references.append(kind + xmlAttribute(xml, "id"_L1));
    put(u"[%1]"_s.arg(m_references.size()));
}

void DocxFlow::put(QStringView text)
{
    if (!m_paragraph.numberPut && !m_paragraph.numberingId.isEmpty()) {
        m_paragraph.numberPut = true;
        current().text(m_numbering.next(m_paragraph.numberingId, m_paragraph.numberingLevel));
    }
    current().text(text, m_look);
}

void DocxFlow::endParagraph()
{
    if (m_paragraph.markDeleted)
        return;
    current().endParagraph(m_paragraph.headingLevel);
    if (m_boxDepth > 0)
        return;
    std::vector<Flow> boxes;
    boxes.swap(m_boxes);
    for (const Flow &box : boxes)
        current().append(box);
}

void DocxFlow::endElement(const QXmlStreamReader &xml)
{
    if (m_skipping > 0) {
        --m_skipping;
        return;
    }
    const QStringView name = xml.name();
    if (name == "t"_L1) {
        m_inText = false;
    } else if (name == "p"_L1) {
        endParagraph();
    } else if (name == "pPr"_L1) {
        m_inParagraphProperties = false;
    } else if (name == "rPr"_L1) {
        m_inRunProperties = false;
    } else if (name == "tc"_L1 && !m_tables.empty() && m_flows.size() > 1) {
        m_tables.back().cells.push_back(std::move(m_flows.back()));
        m_flows.pop_back();
    } else if (name == "tr"_L1 && !m_tables.empty()) {
        current().row(m_tables.back().cells);
        m_tables.back().cells.clear();
    } else if (name == "tbl"_L1 && !m_tables.empty()) {
        m_tables.pop_back();
    } else if (name == "txbxContent"_L1 && m_flows.size() > 1) {
        m_boxes.push_back(std::move(m_flows.back()));
        m_flows.pop_back();
        --m_boxDepth;
        m_paragraph = m_outerParagraphs.back();
        m_outerParagraphs.pop_back();
    } else if ((name == "footnote"_L1 || name == "endnote"_L1) && m_flows.size() > 1) {
        m_notes.insert(m_note, std::move(m_flows.back()));
        m_flows.pop_back();
    }
}

void DocxFlow::characters(const QXmlStreamReader &xml)
{
    if (m_inText && m_skipping == 0)
        put(xml.text());
}

} // namespace Crosscase
