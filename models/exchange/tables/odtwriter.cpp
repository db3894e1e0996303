// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/odtwriter.h"

#include "exchange/tables/columnwidths.h"
#include "exchange/tables/zipfile.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int UsualPoints = 10;       // the size of type
constexpr qsizetype DeepestStyle = 8; // of rows further in than others

constexpr auto mimeType = "application/vnd.oasis.opendocument.text";

constexpr auto namespaces =
    R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2")"_L1;

constexpr auto manifest = R"(<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>
)";

constexpr auto cellStyles =
    R"(<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties #PADDING# fo:border="none"/></style:style>
<style:style style:name="CellTop" style:family="table-cell"><style:table-cell-properties #PADDING# fo:border="none" fo:border-top="1pt solid #000000"/></style:style>
<style:style style:name="CellRule" style:family="table-cell"><style:table-cell-properties #PADDING# fo:border="none" fo:border-bottom="0.5pt solid #000000"/></style:style>
<style:style style:name="CellTopRule" style:family="table-cell"><style:table-cell-properties #PADDING# fo:border="none" fo:border-top="1pt solid #000000" fo:border-bottom="0.5pt solid #000000"/></style:style>
<style:style style:name="CellRuleTurned" style:family="table-cell"><style:table-cell-properties #PADDING# fo:border="none" fo:border-bottom="0.5pt solid #000000" loext:writing-mode="bt-lr"/></style:style>
<style:style style:name="CellTopRuleTurned" style:family="table-cell"><style:table-cell-properties #PADDING# fo:border="none" fo:border-top="1pt solid #000000" fo:border-bottom="0.5pt solid #000000" loext:writing-mode="bt-lr"/></style:style>
<style:style style:name="CellEnd" style:family="table-cell"><style:table-cell-properties #PADDING# fo:border="none" fo:border-bottom="1pt solid #000000"/></style:style>
<style:style style:name="Left" style:family="paragraph" style:parent-style-name="Table_20_Contents"/>
<style:style style:name="Centre" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:paragraph-properties fo:text-align="center"/></style:style>
<style:style style:name="Span" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:paragraph-properties fo:text-align="center" fo:border-bottom="0.5pt solid #000000" fo:padding="0.02cm"/></style:style>
<style:style style:name="Section" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="CentreItalic" style:family="paragraph" style:parent-style-name="Table_20_Contents"><style:paragraph-properties fo:text-align="center"/><style:text-properties fo:font-style="italic"/></style:style>
)"_L1;

QString paragraph(const QString &style, const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(xmlEscaped(line));
    return u"<text:p text:style-name=\""_s + style + u"\">"_s + lines.join(u"<text:line-break/>"_s)
        + u"</text:p>"_s;
}

QString cell(const QString &style, const QString &paragraphStyle, const QString &text, qsizetype columns = 1,
             qsizetype rows = 1)
{
    QString out = u"<table:table-cell table:style-name=\""_s + style + u"\" office:value-type=\"string\""_s;
    if (columns > 1)
        out += u" table:number-columns-spanned=\"%1\""_s.arg(columns);
    if (rows > 1)
        out += u" table:number-rows-spanned=\"%1\""_s.arg(rows);
    // An empty one, too, so that its line is as high as the others.
    out += u'>' + paragraph(paragraphStyle, text) + u"</table:table-cell>"_s;
    for (qsizetype i = 1; i < columns; ++i)
        out += "<table:covered-table-cell/>"_L1;
    return out;
}

/// The paragraph style of the head of a row or a section, that far in.
QString styleOfDepth(const QString &style, qsizetype depth)
{
    return depth == 0 ? style : u"%1%2"_s.arg(style).arg(std::min(depth, DeepestStyle));
}

QString depthStyles(int points)
{
    QString out;
    for (qsizetype depth = 1; depth <= DeepestStyle; ++depth) {
        for (const QString &style : {u"Left"_s, u"Section"_s}) {
            out += u"<style:style style:name=\"%1\" style:family=\"paragraph\" "
                   "style:parent-style-name=\"Table_20_Contents\"><style:paragraph-properties "
                   "fo:margin-left=\"%2cm\"/>%3</style:style>\n"_s.arg(styleOfDepth(style, depth))
                       .arg(0.035 * points * double(depth), 0, 'f', 2)
                       .arg(style == "Left"_L1 ? QString()
                                               : u"<style:text-properties fo:font-style=\"italic\"/>"_s);
        }
    }
    return out;
}

QString heads(const CrossTable &table, const ColumnWidths &widths)
{
    const QList<QList<ColumnHead>> levels = headsByLevel(table);
    QString out = u"<table:table-header-rows>\n"_s;
    for (qsizetype level = 0; level < levels.size(); ++level) {
        const bool last = level + 1 == levels.size();
        bool turned = false;
        QString cells = level == 0 ? cell(u"CellTopRule"_s, u"Left"_s, table.rowsTitle(), 1, levels.size())
                                   : u"<table:covered-table-cell/>"_s;
        for (const ColumnHead &head : levels.at(level)) {
            if (head.level < level) {
                cells += QString(u"<table:covered-table-cell/>"_s).repeated(head.columns);
                continue;
            }
            const bool isLeft = head.node->line >= 0 && table.isProse(head.first);
            const bool spans = head.node->line < 0 && !last;
            const bool ruled = last || head.levels > 1;
            const bool turns = isTurned(table, head, widths);
            const QString style = (level == 0 ? u"CellTop"_s : u"Cell"_s) + (ruled ? u"Rule"_s : QString())
                + (turns ? u"Turned"_s : QString());
            // A turned head begins at the bottom; the rule of one that spans ends short of its neighbours'.
            cells += cell(style,
                          isLeft || turns ? u"Left"_s
                              : spans     ? u"Span"_s
                                          : u"Centre"_s,
                          head.node->label, head.columns, head.levels);
            turned = turned || turns;
        }
        out += turned ? u"<table:table-row table:style-name=\"TurnedRow\">"_s : u"<table:table-row>"_s;
        out += cells + u"</table:table-row>\n"_s;
    }
    return out + "</table:table-header-rows>\n"_L1;
}

QString rows(const CrossTable &table)
{
    QString out;
    const QList<RowEntry> entries = table.rows().asRows();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const RowEntry &entry = entries.at(i);
        const bool total = entry.node->kind == HeaderNode::Kind::Total;
        const QString style = i + 1 == entries.size() ? u"CellEnd"_s : total ? u"CellTop"_s : u"Cell"_s;
        out += "<table:table-row>"_L1;
        if (entry.isSection()) {
            out += cell(style, styleOfDepth(u"Section"_s, entry.depth), entry.node->label,
                        table.columnCount() + 1);
        } else {
            out += cell(style, styleOfDepth(u"Left"_s, entry.depth), entry.node->label);
            for (qsizetype column = 0; column < table.columnCount(); ++column) {
                const TableCell from = table.cell(entry.node->line, column);
                const bool italic = from.blank == Blank::NotAsked || from.blank == Blank::NoData;
                out += cell(style,
                            table.isProse(column) ? u"Left"_s
                                : italic          ? u"CentreItalic"_s
                                                  : u"Centre"_s,
                            printedText(table, entry.node->line, column));
            }
        }
        out += "</table:table-row>\n"_L1;
    }
    return out;
}

/// The styles of a table's columns, named after its number.
QString columnStyles(const QList<double> &widths, qsizetype number)
{
    QString out;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        out += u"<style:style style:name=\"Table%1.%2\" style:family=\"table-column\">"
               "<style:table-column-properties style:column-width=\"%3cm\"/></style:style>\n"_s.arg(number)
                   .arg(column)
                   .arg(widths.at(column), 0, 'f', 2);
    }
    return out;
}

QString content(const CrossTable &table, const WriterOptions &options, bool wide)
{
    const double width = wide ? 24.6 : 15.9; // between the margins, in centimetres
    const ColumnWidths columns(table);
    const double line = wide ? WideLine : UprightLine;
    const int points = columns.points(line);
    const QString padding = // rows of prose stand apart
        u"fo:padding-left=\"%2cm\" fo:padding-right=\"%2cm\" fo:padding-top=\"%1cm\" fo:padding-bottom=\"0.02cm\""_s
            .arg(table.isProse() ? u"0.1"_s : u"0.01"_s, columns.turnsHeads() ? u"0.03"_s : u"0.1"_s);
    QString styles = u"<style:style style:name=\"Table\" style:family=\"table\"><style:table-properties "
                     "style:width=\"%1cm\" table:align=\"left\"/></style:style>\n"_s.arg(width, 0, 'f', 2)
        + QString(cellStyles).replace("#PADDING#"_L1, padding) + depthStyles(points);
    const QList<double> widths = columns.fitted(line * UsualPoints / points, width);
    qsizetype longest = 0;
    for (qsizetype column = 0; column < table.columnCount(); ++column)
        longest = std::max(longest, table.columns().line(column).label.size());
    styles += u"<style:style style:name=\"TurnedRow\" style:family=\"table-row\"><style:table-row-properties "
              "style:row-height=\"%1cm\"/></style:style>\n"_s.arg(
                  std::min(6.5, 0.017 * points * double(longest) + 0.4), 0, 'f', 2);
    QString body;
    qsizetype number = 0;
    for (const CrossTable &part : table.parts()) {
        ++number;
        styles += columnStyles(widths, number);
        if (number > 1)
            body += paragraph(u"Standard"_s, {}) + u'\n';
        if (options.caption && !part.caption().isEmpty())
            body += paragraph(u"Caption"_s, part.caption()) + u'\n';
        body += u"<table:table table:name=\"Table%1\" table:style-name=\"Table\">\n"_s.arg(number);
        for (qsizetype column = 0; column <= part.columnCount(); ++column)
            body += u"<table:table-column table:style-name=\"Table%1.%2\"/>"_s.arg(number).arg(column);
        body += u'\n' + heads(part, columns) + rows(part) + u"</table:table>\n"_s;
    }
    if (options.notes) {
        for (const QString &note : noteParagraphs(table))
            body += paragraph(u"Note"_s, note) + u'\n';
    }
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content "_s + namespaces
        + u"><office:automatic-styles>\n"_s + styles
        + u"</office:automatic-styles><office:body><office:text>\n"_s + body
        + u"</office:text></office:body></office:document-content>\n"_s;
}

/// `points`: the size of type in the table.
QString pageStyles(bool wide, int points)
{
    const QString page = wide
        ? u"fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:print-orientation=\"landscape\""_s
        : u"fo:page-width=\"21cm\" fo:page-height=\"29.7cm\" style:print-orientation=\"portrait\""_s;
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-styles "_s + namespaces
        + u"><office:styles><style:style style:name=\"Standard\" style:family=\"paragraph\"><style:text-properties "
          "fo:font-family=\"'Times New Roman'\" fo:font-size=\"10pt\"/></style:style>"
          "<style:style style:name=\"Table_20_Contents\" style:display-name=\"Table Contents\" "
          "style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:text-properties fo:font-size=\""_s
        + QString::number(points)
        + u"pt\"/></style:style><style:style "
          "style:name=\"Caption\" style:family=\"paragraph\" style:parent-style-name=\"Standard\">"
          "<style:paragraph-properties fo:margin-bottom=\"0.2cm\" fo:keep-with-next=\"always\"/><style:text-properties "
          "fo:font-weight=\"bold\"/></style:style><style:style style:name=\"Note\" style:family=\"paragraph\" "
          "style:parent-style-name=\"Standard\"><style:paragraph-properties fo:margin-top=\"0.1cm\"/>"
          "<style:text-properties fo:font-size=\"9pt\"/></style:style></office:styles><office:automatic-styles>"
          "<style:page-layout style:name=\"Page\"><style:page-layout-properties "_s
        + page
        + u" fo:margin=\"2.54cm\"/></style:page-layout></office:automatic-styles><office:master-styles>"
          "<style:master-page style:name=\"Standard\" style:page-layout-name=\"Page\"/></office:master-styles>"
          "</office:document-styles>\n"_s;
}

QString meta(const CrossTable &table, const WriterOptions &options)
{
    const QString time = options.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-meta "_s + namespaces
        + u"><office:meta><dc:title>"_s + xmlEscaped(table.caption()) + u"</dc:title><meta:creation-date>"_s
        + time + u"</meta:creation-date><dc:date>"_s + time
        + u"</dc:date></office:meta></office:document-meta>\n"_s;
}

} // namespace

QString OdtWriter::id() const
{
    return u"odt"_s;
}

QString OdtWriter::suffix() const
{
    return u"odt"_s;
}

QString OdtWriter::title() const
{
    return tr("OpenDocument text (ODT)");
}

bool OdtWriter::isText() const
{
    return false;
}

Result<QByteArray> OdtWriter::write(const CrossTable &table, const WriterOptions &options) const
{
    const bool wide = needsWidePage(table);
    const int points = ColumnWidths(table).points(wide ? WideLine : UprightLine);
    return zipOf({{u"mimetype"_s, mimeType, false},
                  {u"content.xml"_s, content(table, options, wide).toUtf8()},
                  {u"styles.xml"_s, pageStyles(wide, points).toUtf8()},
                  {u"meta.xml"_s, meta(table, options).toUtf8()},
                  {u"META-INF/manifest.xml"_s, manifest}},
                 options.created);
}

} // namespace Crosscase
