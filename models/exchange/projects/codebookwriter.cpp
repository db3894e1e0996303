// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/projects/codebookwriter.h"

#include "exchange/projects/codebookfile.h"
#include "exchange/projects/csvtext.h"
#include "exchange/projects/guids.h"

#include <QCoreApplication>
#include <QXmlStreamWriter>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

void writeCode(QXmlStreamWriter &xml, const Index &index, Id id)
{
    const CodeRow &code = *index.codes().find(id);
    xml.writeStartElement("Code"_L1);
    xml.writeAttribute("guid"_L1, exchangeGuid(code.guid, index.project().guid(), "code", id));
    xml.writeAttribute("name"_L1, xmlText(code.name));
    xml.writeAttribute("isCodable"_L1, code.codable ? "true"_L1 : "false"_L1);
    const QString color = normalColor(code.color);
    if (!color.isEmpty())
        xml.writeAttribute("color"_L1, color);
    const QString description = joinDescription({code.definition, code.include, code.exclude, code.example});
    if (!description.isEmpty())
        xml.writeTextElement("Description"_L1, xmlText(description));
    for (const Id child : index.codes().children(id))
        writeCode(xml, index, child);
    xml.writeEndElement();
}

} // namespace

QString xmlText(const QString &text)
{
    const auto forbidden = [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\t' && c != u'\n') || c.unicode() == 0xfffe
            || c.unicode() == 0xffff;
    };
    if (std::ranges::none_of(text, forbidden))
        return text;
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    clean.removeIf(forbidden);
    return clean;
}

Result<QByteArray> codebookXml(const Index &index)
{
    if (index.codes().size() == 0) {
        return invalid(
            QCoreApplication::translate("Crosscase::CodebookWriter",
                                        "The codebook is empty, and the exchange format has no empty "
                                        "codebooks."));
    }
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeDefaultNamespace("urn:QDA-XML:codebook:1.0"_L1);
    xml.writeStartElement("urn:QDA-XML:codebook:1.0"_L1, "CodeBook"_L1);
    xml.writeAttribute("origin"_L1, "Crosscase"_L1);
    xml.writeStartElement("Codes"_L1);
    for (const Id id : index.codes().children(NoId))
        writeCode(xml, index, id);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray codebookCsv(const Index &index)
{
    QString text = csvLine({u"path"_s, u"guid"_s, u"color"_s, u"codable"_s, u"definition"_s, u"include"_s,
                            u"exclude"_s, u"example"_s});
    for (const Id id : index.codes().depthFirst()) {
        const CodeRow &code = *index.codes().find(id);
        text += csvLine({index.codes().path(id), exchangeGuid(code.guid, index.project().guid(), "code", id),
                         code.color, code.codable ? u"true"_s : u"false"_s, code.definition, code.include,
                         code.exclude, code.example});
    }
    return text.toUtf8();
}

} // namespace Crosscase
