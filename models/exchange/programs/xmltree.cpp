// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/xmltree.h"

#include "exchange/projects/codebookwriter.h"

#include <QCoreApplication>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::XmlTree)
};

constexpr size_t maxDepth = 256;
constexpr qsizetype maxElements = 8'000'000;

void write(QXmlStreamWriter &xml, const XmlNode &node)
{
    for (const auto &[key, value] : node.attributes)
        xml.writeAttribute(key, xmlText(value));
    if (node.children.empty())
        xml.writeCharacters(xmlText(node.text));
    for (const XmlNode &child : node.children) {
        if (child.children.empty() && child.text.isEmpty()) {
            xml.writeEmptyElement(child.name);
            for (const auto &[key, value] : child.attributes)
                xml.writeAttribute(key, xmlText(value));
            continue;
        }
        xml.writeStartElement(child.name);
        write(xml, child);
        xml.writeEndElement();
    }
}

} // namespace

QString XmlNode::attribute(QLatin1StringView key) const
{
    const auto found = std::ranges::find(attributes, key, &std::pair<QString, QString>::first);
    return found == attributes.end() ? QString() : found->second;
}

bool XmlNode::has(QLatin1StringView key) const
{
    return std::ranges::contains(attributes, key, &std::pair<QString, QString>::first);
}

void XmlNode::set(QLatin1StringView key, const QString &value)
{
    const auto found = std::ranges::find(attributes, key, &std::pair<QString, QString>::first);
    if (found == attributes.end())
        attributes.append({QString(key), value});
    else
        found->second = value;
}

void XmlNode::removeAttribute(QLatin1StringView key)
{
    attributes.removeIf([&](const auto &attribute) { return attribute.first == key; });
}

const XmlNode *XmlNode::child(QLatin1StringView childName) const
{
    const auto found = std::ranges::find(children, childName, &XmlNode::name);
    return found == children.end() ? nullptr : &*found;
}

QString XmlNode::childText(QLatin1StringView childName) const
{
    const XmlNode *found = child(childName);
    return found ? found->text : QString();
}

XmlNode &XmlNode::add(QLatin1StringView childName)
{
    return children.emplace_back(XmlNode{.name = QString(childName)});
}

Result<XmlNode> readXmlTree(const QByteArray &xml, const QString &fileName)
{
    QXmlStreamReader reader(xml);
    XmlNode root;
    // Pointers stay valid: a node gets no further sibling before it is closed and popped.
    std::vector<XmlNode *> open{&root};
    qsizetype elements = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return failure(
                Texts::tr("%1 has a document type, which exchange files do not need and which can hide "
                          "harm. Nothing was read.")
                    .arg(fileName));
        case QXmlStreamReader::StartElement: {
            if (open.size() > maxDepth || ++elements > maxElements) {
                return failure(
                    Texts::tr("%1 is nested too deeply or too large to be a project: at most %2 levels and "
                              "%3 elements are read. Nothing was taken over.")
                        .arg(fileName)
                        .arg(maxDepth)
                        .arg(maxElements));
            }
            XmlNode node{.name = reader.name().toString()};
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                if (attribute.namespaceUri().isEmpty())
                    node.attributes.append({attribute.name().toString(), attribute.value().toString()});
            }
            open.back()->children.push_back(std::move(node));
            open.push_back(&open.back()->children.back());
            break;
        }
        case QXmlStreamReader::EndElement:
            open.pop_back();
            break;
        case QXmlStreamReader::Characters:
            open.back()->text += reader.text();
            break;
        default:
            break;
        }
    }
    if (reader.hasError()) {
        return failure(
            Texts::tr("%1 is damaged or cut off: its XML cannot be read beyond line %2. Nothing was taken "
                      "over.")
                .arg(fileName)
                .arg(reader.lineNumber()),
            reader.errorString());
    }
    if (root.children.empty())
        return failure(Texts::tr("%1 is empty.").arg(fileName));
    XmlNode top = std::move(root.children.front());
    return top;
}

QByteArray xmlOf(const XmlNode &root, const QString &nameSpace)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    if (nameSpace.isEmpty()) {
        xml.writeStartElement(root.name);
    } else {
        xml.writeDefaultNamespace(nameSpace);
        xml.writeStartElement(nameSpace, root.name);
    }
    write(xml, root);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace Crosscase
