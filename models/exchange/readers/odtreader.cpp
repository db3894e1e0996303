// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/odtreader.h"

#include "exchange/readers/flow.h"
#include "exchange/readers/limits.h"
#include "exchange/readers/xmlwalk.h"
#include "exchange/readers/zipparts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::OdtReader)
};

constexpr QLatin1StringView TextNamespace("urn:oasis:names:tc:opendocument:xmlns:text:1.0");
constexpr QLatin1StringView TableNamespace("urn:oasis:names:tc:opendocument:xmlns:table:1.0");

/// content.xml, or the styles of styles.xml, as a flow.
class OdtFlow : public XmlHandler
{
public:
    OdtFlow() { m_flows.emplace_back(); }

    [[nodiscard]] Flow &flow() { return m_flows.front(); }
    [[nodiscard]] const Flow &notes() const { return m_notes; }
    [[nodiscard]] bool hasAnnotations() const { return m_annotations; }

    void startElement(const QXmlStreamReader &xml) override
    {
        const QStringView name = xml.name();
        if (m_skipping > 0 || isLeftOut(name)) {
            m_annotations = m_annotations || name == "annotation"_L1;
            ++m_skipping;
            return;
        }
        if (name == "style"_L1) {
            m_style = xmlAttribute(xml, "name"_L1);
        } else if (name == "text-properties"_L1 && !m_style.isEmpty()) {
            m_looks.insert(m_style,
                           {xmlAttribute(xml, "font-weight"_L1) == "bold"_L1,
                            xmlAttribute(xml, "font-style"_L1) == "italic"_L1});
        } else if (xml.namespaceUri() == TextNamespace) {
            startText(xml);
        } else if (xml.namespaceUri() == TableNamespace) {
            if (name == "table"_L1)
                m_rows.emplace_back();
            else if (name == "table-cell"_L1 && !m_rows.empty())
                open();
        } else if (name == "text-box"_L1) {
            open();
        }
    }

    void endElement(const QXmlStreamReader &xml) override
    {
        if (m_skipping > 0) {
            --m_skipping;
            return;
        }
        const QStringView name = xml.name();
        if (name == "style"_L1) {
            m_style.clear();
        } else if (xml.namespaceUri() == TextNamespace) {
            endText(name);
        } else if (xml.namespaceUri() == TableNamespace) {
            endTable(name);
        } else if (name == "text-box"_L1 && m_flows.size() > 1) {
            m_boxes.push_back(close());
        }
    }

    void characters(const QXmlStreamReader &xml) override
    {
        if (m_skipping > 0 || m_looksOpen.empty())
            return;
        // White space in the XML is one space, as in HTML; more of it is written as elements of its own.
        QString text;
        for (const QChar c : xml.text()) {
            const bool white = c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
            if (!white) {
                text += c;
                m_afterSpace = false;
            } else if (!m_afterSpace) {
                text += u' ';
                m_afterSpace = true;
            }
        }
        current().text(text, m_looksOpen.back());
    }

private:
    static bool isLeftOut(QStringView name)
    {
        return name == "tracked-changes"_L1 || name == "annotation"_L1 || name == "sequence-decls"_L1
            || name == "forms"_L1 || name == "script"_L1 || name == "ruby-text"_L1 || name == "scripts"_L1
            || name == "font-face-decls"_L1 || name == "master-styles"_L1 || name == "title"_L1
            || name == "desc"_L1;
    }

    Flow &current() { return m_flows.back(); }

    void open()
    {
        m_flows.emplace_back();
        m_outerLooks.push_back(std::exchange(m_looksOpen, {}));
        m_outerSpace.push_back(m_afterSpace);
    }

    Flow close()
    {
        Flow flow = std::move(m_flows.back());
        m_flows.pop_back();
        m_looksOpen = std::move(m_outerLooks.back());
        m_outerLooks.pop_back();
        m_afterSpace = m_outerSpace.back();
        m_outerSpace.pop_back();
        return flow;
    }

    void put(QStringView text, bool space)
    {
        current().text(text, m_looksOpen.empty() ? TextLook{} : m_looksOpen.back());
        m_afterSpace = space;
    }

    void startText(const QXmlStreamReader &xml)
    {
        const QStringView name = xml.name();
        if (name == "p"_L1 || name == "h"_L1) {
            m_heading = name == "h"_L1 ? std::max(1, xmlAttribute(xml, "outline-level"_L1).toInt()) : 0;
            m_looksOpen.push_back(name == "h"_L1 ? TextLook{}
                                                 : m_looks.value(xmlAttribute(xml, "style-name"_L1)));
            m_afterSpace = true;
            if (std::exchange(m_itemBegins, false))
                put(u"\u2022 ", true);
        } else if (name == "span"_L1 || name == "a"_L1) {
            TextLook look = m_looksOpen.empty() ? TextLook{} : m_looksOpen.back();
            const TextLook own = m_looks.value(xmlAttribute(xml, "style-name"_L1));
            m_looksOpen.push_back({look.bold || own.bold, look.italic || own.italic});
        } else if (name == "s"_L1) {
            // A count is trusted only as far as a line can be wide.
            constexpr int WidestGap = 1000;
            const QString count = xmlAttribute(xml, "c"_L1);
            put(QString(count.isEmpty() ? 1 : std::clamp(count.toInt(), 1, WidestGap), u' '), false);
        } else if (name == "tab"_L1) {
            put(u"\t", false);
        } else if (name == "line-break"_L1) {
            put(u"\n", true);
        } else if (name == "list-item"_L1) {
            m_itemBegins = true;
        } else if (name == "note"_L1) {
            put(u"[%1]"_s.arg(++m_noteCount), false);
        } else if (name == "note-citation"_L1) {
            ++m_skipping;
        } else if (name == "note-body"_L1) {
            open();
        }
    }

    void endText(QStringView name)
    {
        if (name == "p"_L1 || name == "h"_L1) {
            if (!m_looksOpen.empty())
                m_looksOpen.pop_back();
            current().endParagraph(m_heading);
            m_heading = 0;
            if (!m_outerLooks.empty() && !m_looksOpen.empty())
                return;
            std::vector<Flow> boxes;
            if (m_looksOpen.empty() && m_flows.size() <= m_rows.size() + 1)
                boxes.swap(m_boxes);
            for (const Flow &box : boxes)
                current().append(box);
        } else if ((name == "span"_L1 || name == "a"_L1) && !m_looksOpen.empty()) {
            m_looksOpen.pop_back();
        } else if (name == "list-item"_L1) {
            m_itemBegins = false;
        } else if (name == "note-body"_L1 && m_flows.size() > 1) {
            m_notes.text(u"[%1] "_s.arg(m_noteCount));
            m_notes.appendInline(close());
        }
    }

    void endTable(QStringView name)
    {
        if (m_rows.empty())
            return;
        if (name == "table-cell"_L1 && m_flows.size() > 1) {
            m_rows.back().push_back(close());
        } else if (name == "table-row"_L1) {
            current().row(m_rows.back());
            m_rows.back().clear();
        } else if (name == "table"_L1) {
            m_rows.pop_back();
        }
    }

    std::vector<Flow> m_flows; ///< the text, then cells, boxes and notes that are open
    std::vector<Flow> m_boxes;
    std::vector<std::vector<Flow>> m_rows; ///< cells of the open row, a table each
    Flow m_notes;
    QHash<QString, TextLook> m_looks;  ///< by style
    std::vector<TextLook> m_looksOpen; ///< of the paragraph and the spans that are open
    std::vector<std::vector<TextLook>> m_outerLooks;
    std::vector<bool> m_outerSpace;
    QString m_style;
    int m_heading = 0;
    int m_noteCount = 0;
    int m_skipping = 0;
    bool m_afterSpace = true;
    bool m_itemBegins = false;
    bool m_annotations = false;
};

} // namespace

ReadableFormat OdtReader::format() const
{
    return {u"odt"_s, Words::tr("OpenDocument text"), {u"odt"_s, u"ott"_s, u"fodt"_s}};
}

qint64 OdtReader::sizeLimit() const
{
    return Limits::ContainerFileSize;
}

bool OdtReader::recognises(const Source &source) const
{
    // The type stands first and unpacked in the archive (OpenDocument 1.3, part 2, section 3.3).
    constexpr qsizetype Beginning = 200;
    if (source.bytes.startsWith("PK\x03\x04"))
        return source.bytes.first(std::min(source.bytes.size(), Beginning))
            .contains("application/vnd.oasis.opendocument.text");
    constexpr qsizetype FlatBeginning = 4000;
    const QByteArray head = source.bytes.first(std::min(source.bytes.size(), FlatBeginning));
    return head.trimmed().startsWith("<?xml") && head.contains("office:document ")
        && head.contains("opendocument.text");
}

Result<QList<Transcript>> OdtReader::read(const Source &source, const ReadOptions &options) const
{
    OdtFlow text;
    if (source.bytes.startsWith("PK")) {
        Result<ZipParts> parts = ZipParts::open(source.bytes);
        if (!parts)
            return std::unexpected(std::move(parts).error());
        const QString manifest = u"META-INF/manifest.xml"_s;
        if (parts->has(manifest)) {
            Result<QByteArray> content = parts->part(manifest, options.stop);
            if (!content)
                return std::unexpected(std::move(content).error());
            if (content->contains("encryption-data"))
                return failure(
                    Words::tr("It is protected by a password. Save a copy without one and import that."));
        }
        Result<QByteArray> content = parts->part(u"content.xml"_s, options.stop);
        if (!content)
            return std::unexpected(std::move(content).error());
        CROSSCASE_TRY(walkXml(*content, text, options.stop));
    } else {
        CROSSCASE_TRY(walkXml(source.bytes, text, options.stop));
    }
    if (text.flow().size() > Limits::BodyLength)
        return failure(Words::tr("Its text is longer than a transcript can be."));
    Transcript transcript;
    if (text.hasAnnotations())
        transcript.warnings.append(Words::tr("Its comments were left out."));
    std::move(text.flow()).takeInto(transcript, text.notes(), options.recognition);
    return finished(std::move(transcript), options);
}

} // namespace Crosscase
