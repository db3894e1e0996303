// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/docxnumbering.h"
#include "exchange/readers/flow.h"
#include "exchange/readers/xmlwalk.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace Crosscase {

/// Paragraph styles of a Word document that are headings: id -> level.
class DocxStyles : public XmlHandler
{
public:
    [[nodiscard]] int headingLevel(const QString &styleId) const { return m_levels.value(styleId); }

    void startElement(const QXmlStreamReader &xml) override;
    void endElement(const QXmlStreamReader &) override { }
    void characters(const QXmlStreamReader &) override { }

private:
    QString m_style;
    QHash<QString, int> m_levels;
};

/// Turns word/document.xml, or the notes' parts, into a flow.
class DocxFlow : public XmlHandler
{
public:
    DocxFlow(const DocxStyles &styles, DocxNumbering &numbering)
        : m_styles(styles)
        , m_numbering(numbering)
    {
        m_flows.emplace_back();
    }

    [[nodiscard]] Flow &flow() { return m_flows.front(); }
    /// Notes referred to, in order: "f3" is footnote 3, "e1" endnote 1.
    [[nodiscard]] const QStringList &noteReferences() const { return m_references; }
    /// Of a part with notes: id -> text.
    [[nodiscard]] const QHash<QString, Flow> &notes() const { return m_notes; }

    void startElement(const QXmlStreamReader &xml) override;
    void endElement(const QXmlStreamReader &xml) override;
    void characters(const QXmlStreamReader &xml) override;

private:
    struct Table
    {
        std::vector<Flow> cells;
    };

    Flow &current() { return m_flows.back(); }
    void endParagraph();
    void paragraphProperty(const QXmlStreamReader &xml);
    void runProperty(const QXmlStreamReader &xml);
    void reference(const QString &kind, const QXmlStreamReader &xml);
    void put(QStringView text);

    const DocxStyles &m_styles;
    DocxNumbering &m_numbering;
    std::vector<Flow> m_flows; ///< the text, then cells, boxes and notes that are open
    std::vector<Flow> m_boxes; ///< text boxes of the paragraph that is open
    std::vector<Table> m_tables;
    QStringList m_references;
    QHash<QString, Flow> m_notes;
    QString m_note; ///< id of the note being read
    /// What is known of a paragraph that is open; a text box stands within one and has its own.
    struct Paragraph
    {
        int headingLevel = 0;
        QString numberingId;
        int numberingLevel = 0;
        bool numberPut = false;
        bool markDeleted = false; ///< a tracked deletion of its end: the next paragraph goes on in it
    };

    TextLook m_look;
    Paragraph m_paragraph;
    std::vector<Paragraph> m_outerParagraphs;
    int m_skipping = 0; ///< depth within something left out
    bool m_inText = false;
    bool m_inRunProperties = false;
    bool m_inParagraphProperties = false;
    int m_boxDepth = 0;
};

} // namespace Crosscase
