// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/xmlwalk.h"

#include "exchange/readers/limits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::XmlWalk)
};

} // namespace

Result<> walkXml(const QByteArray &content, XmlHandler &handler, const std::stop_token &stop)
{
    QXmlStreamReader xml(content);
    int depth = 0;
    int tokens = 0;
    constexpr int TokensBetweenChecks = 4096;
    while (!xml.atEnd() && !handler.enough()) {
        if (++tokens % TokensBetweenChecks == 0 && stop.stop_requested())
            return cancelled();
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            return failure(Words::tr(
                "It declares a document type, as no word processor does. It may be made to do harm."));
        case QXmlStreamReader::StartElement:
            if (++depth > Limits::Nesting)
                return failure(Words::tr(
                    "Its parts are nested deeper than any document's. It is damaged or made to do harm."));
            handler.startElement(xml);
            break;
        case QXmlStreamReader::EndElement:
            handler.endElement(xml);
            --depth;
            break;
        case QXmlStreamReader::Characters:
            handler.characters(xml);
            break;
        default:
            break;
        }
    }
    if (xml.hasError()) {
        return failure(Words::tr("Its XML is damaged in line %1.").arg(xml.lineNumber()), xml.errorString());
    }
    return {};
}

QString xmlAttribute(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

} // namespace Crosscase
