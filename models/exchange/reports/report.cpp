// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/reports/report.h"

#include "exchange/projects/csvtext.h"
#include "exchange/tables/zipfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Report)
};

constexpr ReportFormat Formats[] = {ReportFormat::Text, ReportFormat::Csv, ReportFormat::Html,
                                    ReportFormat::Docx};

QByteArray textOf(const Report &report)
{
    QStringList parts;
    if (!report.title.isEmpty())
        parts.append(report.title + u'\n' + QString(report.title.size(), u'='));
    for (const ReportBlock &block : report.blocks) {
        switch (block.kind) {
        case ReportBlock::Kind::Heading:
            parts.append(block.level == 1 ? block.text + u'\n' + QString(block.text.size(), u'-')
                                          : block.text);
            break;
        case ReportBlock::Kind::Text:
            parts.append(block.label.isEmpty() ? block.text : block.label + u": "_s + block.text);
            break;
        case ReportBlock::Kind::Quote:
            parts.append(block.label.isEmpty() ? block.text : block.text + u' ' + block.label);
            break;
        }
    }
    return (parts.join(u"\n\n"_s) + u'\n').toUtf8();
}

QByteArray csvOf(const Report &report)
{
    QString out = csvLine(report.columns);
    for (const QStringList &row : report.rows)
        out += csvLine(row);
    return out.toUtf8();
}

QString htmlLines(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

QByteArray htmlOf(const Report &report)
{
    constexpr auto styles =
        "body { font-family: \"Liberation Serif\", \"Times New Roman\", serif; margin: 2em auto; "
        "max-width: 46em; line-height: 1.4; }\n"
        "blockquote { margin: .6em 0 .6em 1.5em; }\n"
        ".who { color: #555; }\n"
        ".mark { display: inline-block; width: .7em; height: .7em; margin-right: .4em; }\n"_L1;
    QString out =
        u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n<style>\n%2</style>\n"
        "</head>\n<body>\n<h1>%1</h1>\n"_s.arg(report.title.toHtmlEscaped(), styles);
    for (const ReportBlock &block : report.blocks) {
        switch (block.kind) {
        case ReportBlock::Kind::Heading: {
            const QString mark = block.color.isEmpty()
                ? QString()
                : u"<span class=\"mark\" style=\"background:%1\"></span>"_s.arg(block.color.toHtmlEscaped());
            out += u"<h%1>%2%3</h%1>\n"_s.arg(QString::number(qBound(1, block.level, 5) + 1), mark,
                                              htmlLines(block.text));
            break;
        }
        case ReportBlock::Kind::Text: {
            const QString label = block.label.isEmpty() ? QString()
                                                        : u"<b>%1:</b> "_s.arg(block.label.toHtmlEscaped());
            out += u"<p>%1%2</p>\n"_s.arg(label, htmlLines(block.text));
            break;
        }
        case ReportBlock::Kind::Quote: {
            const QString who = block.label.isEmpty()
                ? QString()
                : u" <span class=\"who\">%1</span>"_s.arg(block.label.toHtmlEscaped());
            out += u"<blockquote dir=\"auto\">%1%2</blockquote>\n"_s.arg(htmlLines(block.text), who);
            break;
        }
        }
    }
    return (out + u"</body>\n</html>\n"_s).toUtf8();
}

constexpr auto contentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>
)";

constexpr auto packageRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
)";

constexpr auto documentRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
)";

// Title, headings 1 to 6 and Quote under the names Word knows, so that its own looks and contents apply.
QString styleSheet()
{
    QString out =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:docDefaults><w:rPrDefault>"
        "<w:rPr><w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"Times New Roman\" "
        "w:cs=\"Times New Roman\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/></w:rPr></w:rPrDefault>"
        "<w:pPrDefault><w:pPr><w:spacing w:after=\"120\"/></w:pPr></w:pPrDefault></w:docDefaults>"
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/>"
        "<w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr></w:style>"_s;
    for (int level = 1; level <= 6; ++level) {
        out +=
            u"<w:style w:type=\"paragraph\" w:styleId=\"Heading%1\"><w:name w:val=\"heading %1\"/><w:basedOn "
            "w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:spacing w:before=\"240\"/>"
            "<w:outlineLvl w:val=\"%2\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"%3\"/></w:rPr></w:style>"_s
                .arg(level)
                .arg(level - 1)
                .arg(qMax(22, 30 - 2 * level));
    }
    return out
        + u"<w:style w:type=\"paragraph\" w:styleId=\"Quote\"><w:name w:val=\"Quote\"/><w:basedOn w:val=\"Normal\"/>"
          "<w:pPr><w:ind w:left=\"567\" w:right=\"284\"/></w:pPr></w:style></w:styles>\n"_s;
}

QString wordRun(const QString &text, const QString &look = {})
{
    const QString properties = look.isEmpty() ? QString() : u"<w:rPr>"_s + look + u"</w:rPr>"_s;
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(u"<w:t xml:space=\"preserve\">"_s + xmlEscaped(line) + u"</w:t>"_s);
    return u"<w:r>"_s + properties + lines.join(u"<w:br/>"_s) + u"</w:r>"_s;
}

QString wordParagraph(const QString &style, const QString &content)
{
    return u"<w:p><w:pPr><w:pStyle w:val=\"%1\"/></w:pPr>%2</w:p>\n"_s.arg(style, content);
}

Result<QByteArray> docxOf(const Report &report, const QDateTime &created)
{
    QString body;
    if (!report.title.isEmpty())
        body += wordParagraph(u"Title"_s, wordRun(report.title));
    for (const ReportBlock &block : report.blocks) {
        switch (block.kind) {
        case ReportBlock::Kind::Heading: {
            const QString mark = block.color.isEmpty()
                ? QString()
                : wordRun(u"■ "_s, u"<w:color w:val=\"%1\"/>"_s.arg(xmlEscaped(block.color.mid(1))));
            body += wordParagraph(u"Heading%1"_s.arg(qBound(1, block.level, 6)), mark + wordRun(block.text));
            break;
        }
        case ReportBlock::Kind::Text: {
            const QString label = block.label.isEmpty() ? QString()
                                                        : wordRun(block.label + u": "_s, u"<w:b/>"_s);
            body += wordParagraph(u"Normal"_s, label + wordRun(block.text));
            break;
        }
        case ReportBlock::Kind::Quote: {
            const QString who = block.label.isEmpty() ? QString() : wordRun(u' ' + block.label);
            body += wordParagraph(u"Quote"_s, wordRun(block.text) + who);
            break;
        }
        }
    }
    const QString document =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\n"_s
        + body
        + u"<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" "
          "w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>\n"_s;
    return zipOf({{u"[Content_Types].xml"_s, contentTypes},
                  {u"_rels/.rels"_s, packageRelations},
                  {u"word/document.xml"_s, document.toUtf8()},
                  {u"word/_rels/document.xml.rels"_s, documentRelations},
                  {u"word/styles.xml"_s, styleSheet().toUtf8()}},
                 created);
}

} // namespace

QString reportFormatName(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Text:
        return u"text"_s;
    case ReportFormat::Csv:
        return u"csv"_s;
    case ReportFormat::Html:
        return u"html"_s;
    case ReportFormat::Docx:
        return u"docx"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ReportFormat> reportFormatFromName(const QString &name)
{
    for (ReportFormat format : Formats) {
        if (reportFormatName(format) == name)
            return format;
    }
    return std::nullopt;
}

QString reportSuffix(ReportFormat format)
{
    return format == ReportFormat::Text ? u"txt"_s : reportFormatName(format);
}

std::optional<ReportFormat> reportFormatOfFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (ReportFormat format : Formats) {
        if (reportSuffix(format) == suffix || (format == ReportFormat::Html && suffix == "htm"_L1))
            return format;
    }
    return std::nullopt;
}

QString reportFilter()
{
    return Texts::tr("Word document (*.docx);;Web page (*.html);;Table, CSV (*.csv);;Text (*.txt)");
}

Result<QByteArray> writeReport(const Report &report, ReportFormat format, const QDateTime &created)
{
    switch (format) {
    case ReportFormat::Text:
        return textOf(report);
    case ReportFormat::Csv:
        return csvOf(report);
    case ReportFormat::Html:
        return htmlOf(report);
    case ReportFormat::Docx:
        return docxOf(report, created);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Crosscase
