// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/docxreader.h"

#include "exchange/readers/docxflow.h"
#include "exchange/readers/limits.h"
#include "exchange/readers/zipparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::DocxReader)
};

/// Where the main text stands: the package's relation of type officeDocument.
class MainPart : public XmlHandler
{
public:
    [[nodiscard]] const QString &target() const { return m_target; }

    void startElement(const QXmlStreamReader &xml) override
    {
        if (xml.name() == "Relationship"_L1 && xmlAttribute(xml, "Type"_L1).endsWith("/officeDocument"_L1))
            m_target = xmlAttribute(xml, "Target"_L1);
        while (m_target.startsWith(u'/'))
            m_target.remove(0, 1);
    }
    void endElement(const QXmlStreamReader &) override { }
    void characters(const QXmlStreamReader &) override { }

private:
    QString m_target;
};

/// Walks a part that need not be there.
Result<> walkIfThere(const ZipParts &parts, const QString &name, XmlHandler &handler,
                     const ReadOptions &options)
{
    if (!parts.has(name))
        return {};
    Result<QByteArray> content = parts.part(name, options.stop);
    if (!content)
        return std::unexpected(std::move(content).error());
    return walkXml(*content, handler, options.stop);
}

} // namespace

ReadableFormat DocxReader::format() const
{
    return {u"docx"_s, Words::tr("Word document"), {u"docx"_s, u"docm"_s, u"dotx"_s}};
}

qint64 DocxReader::sizeLimit() const
{
    return Limits::ContainerFileSize;
}

bool DocxReader::recognises(const Source &source) const
{
    // The list of content types stands at the beginning or the directory at the end; both have names in the clear.
    return source.bytes.startsWith("PK\x03\x04") && source.bytes.contains("word/document");
}

Result<QList<Transcript>> DocxReader::read(const Source &source, const ReadOptions &options) const
{
    Result<ZipParts> parts = ZipParts::open(source.bytes);
    if (!parts)
        return std::unexpected(std::move(parts).error());

    MainPart main;
    CROSSCASE_TRY(walkIfThere(*parts, u"_rels/.rels"_s, main, options));
    const QString mainName = parts->has(main.target()) ? main.target() : u"word/document.xml"_s;
    const QString folder = mainName.left(mainName.lastIndexOf(u'/') + 1);
    DocxStyles styles;
    DocxNumbering numbering;
    CROSSCASE_TRY(walkIfThere(*parts, folder + u"styles.xml"_s, styles, options));
    CROSSCASE_TRY(walkIfThere(*parts, folder + u"numbering.xml"_s, numbering, options));

    Result<QByteArray> content = parts->part(mainName, options.stop);
    if (!content)
        return std::unexpected(std::move(content).error());
    DocxFlow text(styles, numbering);
    CROSSCASE_TRY(walkXml(*content, text, options.stop));
    if (text.flow().size() > Limits::BodyLength)
        return failure(Words::tr("Its text is longer than a transcript can be."));

    Flow notes;
    if (!text.noteReferences().isEmpty()) {
        DocxFlow footnotes(styles, numbering);
        DocxFlow endnotes(styles, numbering);
        CROSSCASE_TRY(walkIfThere(*parts, folder + u"footnotes.xml"_s, footnotes, options));
        CROSSCASE_TRY(walkIfThere(*parts, folder + u"endnotes.xml"_s, endnotes, options));
        for (qsizetype i = 0; i < text.noteReferences().size(); ++i) {
            const QString &reference = text.noteReferences()[i];
            const DocxFlow &from = reference.startsWith(u'f') ? footnotes : endnotes;
            notes.text(u"[%1]"_s.arg(i + 1));
            notes.text(u" ");
            notes.appendInline(from.notes().value(reference.mid(1)));
        }
    }

    Transcript transcript;
    if (parts->has(folder + u"comments.xml"_s))
        transcript.warnings.append(Words::tr("Its comments were left out."));
    std::move(text.flow()).takeInto(transcript, notes, options.recognition);
    return finished(std::move(transcript), options);
}

} // namespace Crosscase
