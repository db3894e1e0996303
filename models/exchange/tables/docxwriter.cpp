// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/docxwriter.h"

#include "exchange/tables/columnwidths.h"
#include "exchange/tables/zipfile.h"

#include <numeric>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageWidth = 9026;  // between the margins of an upright A4 page, in twentieths of a point
constexpr int WideWidth = 13958; // the same of a page on its side
constexpr int MostColumns = 63;  // Word's limit
constexpr int UsualPoints = 10;  // the size of type

constexpr auto contentTypes = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
)";

constexpr auto packageRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
)";

constexpr auto documentRelations = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
)";

constexpr auto styleSheet = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="120"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:customStyle="1" w:styleId="TableNote"><w:name w:val="Table note"/><w:basedOn w:val="Normal"/><w:pPr><w:spacing w:before="60"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr></w:style></w:styles>
)";

QString run(const QString &text, const QString &look = {})
{
    const QString properties = look.isEmpty() ? QString() : u"<w:rPr>"_s + look + u"</w:rPr>"_s;
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(u"<w:t xml:space=\"preserve\">"_s + xmlEscaped(line) + u"</w:t>"_s);
    return u"<w:r>"_s + properties + lines.join(u"<w:br/>"_s) + u"</w:r>"_s;
}

QString paragraph(const QString &content, const QString &properties = {})
{
    const QString before = properties.isEmpty() ? QString() : u"<w:pPr>"_s + properties + u"</w:pPr>"_s;
    return u"<w:p>"_s + before + content + u"</w:p>"_s;
}

/// What a cell of the Word table is.
struct WordCell
{
    QString text;
    int width = 0;
    qsizetype columns = 1;
    bool begins = false; ///< the first of cells merged downwards
    bool goesOn = false; ///< a further one of them
    bool left = false;
    bool italic = false;
    bool ruleBelow = false;
    bool ruleAbove = false;
    bool spans = false;  ///< a head above others: its rule ends short of its neighbours'
    bool turned = false; ///< from bottom to top
    qsizetype depth = 0;
};

QString xmlOf(const WordCell &cell, int points)
{
    QString properties = u"<w:tcW w:w=\"%1\" w:type=\"dxa\"/>"_s.arg(cell.width);
    if (cell.columns > 1)
        properties += u"<w:gridSpan w:val=\"%1\"/>"_s.arg(cell.columns);
    if (cell.begins)
        properties += "<w:vMerge w:val=\"restart\"/>"_L1;
    else if (cell.goesOn)
        properties += "<w:vMerge/>"_L1;
    if (cell.ruleAbove || cell.ruleBelow) {
        properties += "<w:tcBorders>"_L1;
        if (cell.ruleAbove)
            properties += "<w:top w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"_L1;
        if (cell.ruleBelow)
            properties += "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"_L1;
        properties += "</w:tcBorders>"_L1;
    }
    if (cell.turned)
        properties += "<w:textDirection w:val=\"btLr\"/><w:vAlign w:val=\"center\"/>"_L1;
    QString shape;
    if (cell.spans)
        shape += "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"_L1;
    if (cell.depth > 0)
        shape += u"<w:ind w:left=\"%1\"/>"_s.arg(cell.depth * 20 * points);
    if (!cell.left && !cell.turned)
        shape += "<w:jc w:val=\"center\"/>"_L1;
    const QString size = points == UsualPoints
        ? QString()
        : u"<w:sz w:val=\"%1\"/><w:szCs w:val=\"%1\"/>"_s.arg(2 * points);
    if (!size.isEmpty()) // of the end of the paragraph, which is all that an empty cell has
        shape += u"<w:rPr>"_s + size + u"</w:rPr>"_s;
    const QString content = cell.text.isEmpty()
        ? QString()
        : run(cell.text, (cell.italic ? u"<w:i/>"_s : QString()) + size);
    return u"<w:tc><w:tcPr>"_s + properties + u"</w:tcPr>"_s + paragraph(content, shape) + u"</w:tc>"_s;
}

QString rowOf(const QList<WordCell> &cells, bool isHead, int points)
{
    constexpr qsizetype Letter = 96; // twentieths of a point
    constexpr qsizetype Highest = 3600;
    qsizetype height = 0;
    for (const WordCell &cell : cells)
        height = std::max(
            height,
            cell.turned ? std::min((cell.text.size() + 2) * Letter * points / UsualPoints, Highest) : 0);
    QString out = isHead ? u"<w:tr><w:trPr><w:cantSplit/>"_s : u"<w:tr><w:trPr><w:cantSplit/></w:trPr>"_s;
    if (height > 0)
        out += u"<w:trHeight w:val=\"%1\" w:hRule=\"exact\"/>"_s.arg(height);
    if (isHead)
        out += "<w:tblHeader/></w:trPr>"_L1;
    for (const WordCell &cell : cells)
        out += xmlOf(cell, points);
    return out + u"</w:tr>\n"_s;
}

/// The table as Word's XML.
class WordTable
{
public:
    WordTable(const CrossTable &table, const ColumnWidths &columns, const QList<double> &widths, int points)
        : m_table(table)
        , m_columns(table.columnCount())
        , m_columnWidths(columns)
        , m_points(points)
    {
        for (double each : widths)
            m_widths.append(int(each));
    }

    [[nodiscard]] QString xml() const
    {
        QString out =
            u"<w:tbl><w:tblPr><w:tblW w:w=\"%1\" w:type=\"dxa\"/><w:tblBorders>"
            "<w:top w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/>"
            "<w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"auto\"/></w:tblBorders>"
            "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"%2\" w:type=\"dxa\"/><w:left w:w=\"%3\" w:type=\"dxa\"/>"
            "<w:right w:w=\"%3\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"_s
                .arg(widthOf(-1, m_columns + 1))
                .arg(m_table.isProse() ? 60 : 0) // rows of prose stand apart
                .arg(m_columnWidths.turnsHeads() ? 15 : 60);
        for (int each : m_widths)
            out += u"<w:gridCol w:w=\"%1\"/>"_s.arg(each);
        out += u"</w:tblGrid>\n"_s + heads();
        for (const RowEntry &entry : m_table.rows().asRows())
            out += rowOf(entry.isSection() ? section(entry) : line(entry), false, m_points);
        return out + u"</w:tbl>\n"_s;
    }

private:
    /// Of columns of the table together; -1 is the column of row heads.
    [[nodiscard]] int widthOf(qsizetype first, qsizetype columns = 1) const
    {
        return std::accumulate(m_widths.begin() + first + 1, m_widths.begin() + first + 1 + columns, 0);
    }

    [[nodiscard]] QString heads() const
    {
        const QList<QList<ColumnHead>> levels = headsByLevel(m_table);
        QString out;
        for (qsizetype level = 0; level < levels.size(); ++level) {
            const bool last = level + 1 == levels.size();
            WordCell corner;
            corner.text = level == 0 ? m_table.rowsTitle() : QString();
            corner.width = widthOf(-1);
            corner.begins = level == 0 && levels.size() > 1;
            corner.goesOn = level > 0;
            corner.left = true;
            corner.ruleBelow = last;
            QList<WordCell> cells{corner};
            for (const ColumnHead &head : levels.at(level)) {
                const bool begins = head.level == level;
                WordCell cell;
                cell.text = begins ? head.node->label : QString();
                cell.columns = head.columns;
                cell.width = widthOf(head.first, head.columns);
                cell.begins = begins && head.levels > 1;
                cell.goesOn = !begins;
                cell.spans = head.node->line < 0 && !last;
                cell.ruleBelow = last;
                cell.left = head.node->line >= 0 && m_table.isProse(head.first);
                cell.turned = begins && isTurned(m_table, head, m_columnWidths);
                cells.append(cell);
            }
            out += rowOf(cells, true, m_points);
        }
        return out;
    }

    [[nodiscard]] QList<WordCell> section(const RowEntry &entry) const
    {
        WordCell cell;
        cell.text = entry.node->label;
        cell.width = widthOf(-1, m_columns + 1);
        cell.columns = m_columns + 1;
        cell.left = true;
        cell.italic = true;
        cell.depth = entry.depth;
        return {cell};
    }

    [[nodiscard]] QList<WordCell> line(const RowEntry &entry) const
    {
        const bool isTotal = entry.node->kind == HeaderNode::Kind::Total;
        WordCell head;
        head.text = entry.node->label;
        head.width = widthOf(-1);
        head.left = true;
        head.depth = entry.depth;
        head.ruleAbove = isTotal;
        QList<WordCell> cells{head};
        for (qsizetype column = 0; column < m_columns; ++column) {
            const TableCell from = m_table.cell(entry.node->line, column);
            WordCell cell;
            cell.text = printedText(m_table, entry.node->line, column);
            cell.width = widthOf(column);
            cell.left = m_table.isProse(column);
            cell.italic = from.blank == Blank::NotAsked || from.blank == Blank::NoData;
            cell.ruleAbove = isTotal;
            cells.append(cell);
        }
        return cells;
    }

    const CrossTable &m_table;
    qsizetype m_columns;
    const ColumnWidths &m_columnWidths;
    int m_points;        ///< the size of type
    QList<int> m_widths; ///< the column of row heads first
};

QString core(const WriterOptions &options, const QString &title)
{
    const QString time = options.created.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u'Z';
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties "
           "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" "
           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>%1</dc:title>"
           "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%2</dcterms:created>"
           "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">%2</dcterms:modified></cp:coreProperties>\n"_s.arg(
               xmlEscaped(title), time);
}

} // namespace

QString DocxWriter::id() const
{
    return u"docx"_s;
}

QString DocxWriter::suffix() const
{
    return u"docx"_s;
}

QString DocxWriter::title() const
{
    return tr("Word document (DOCX)");
}

bool DocxWriter::isText() const
{
    return false;
}

Result<QByteArray> DocxWriter::write(const CrossTable &table, const WriterOptions &options) const
{
    if (table.columnCount() + 1 > MostColumns)
        return failure(tr(
            "The table has %n column(s); a Word table holds 62 beside the row heads. Choose fewer columns, "
            "or write another format.",
            nullptr, int(table.columnCount())));
    const bool wide = needsWidePage(table);
    const ColumnWidths columns(table);
    const double line = wide ? WideLine : UprightLine;
    const int points = columns.points(line);
    const QList<double> widths = columns.fitted(line * UsualPoints / points, wide ? WideWidth : PageWidth);
    QString body;
    for (const CrossTable &part : table.parts()) {
        if (!body.isEmpty())
            body += paragraph({}); // two tables without anything between them would be one
        if (options.caption && !part.caption().isEmpty())
            body += paragraph(run(part.caption()), u"<w:pStyle w:val=\"Caption\"/>"_s);
        body += WordTable(part, columns, widths, points).xml();
    }
    if (options.notes) {
        for (const QString &note : noteParagraphs(table))
            body += paragraph(run(note), u"<w:pStyle w:val=\"TableNote\"/>"_s);
    }
    body += paragraph({}); // a table must not be the last thing in a document
    body += wide ? u"<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"_s
                 : u"<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"_s;
    body += "<w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" "
            "w:footer=\"708\" w:gutter=\"0\"/></w:sectPr>"_L1;
    const QString document =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document "
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>\n"_s
        + body + u"</w:body></w:document>\n"_s;
    return zipOf({{u"[Content_Types].xml"_s, contentTypes},
                  {u"_rels/.rels"_s, packageRelations},
                  {u"word/document.xml"_s, document.toUtf8()},
                  {u"word/_rels/document.xml.rels"_s, documentRelations},
                  {u"word/styles.xml"_s, styleSheet},
                  {u"docProps/core.xml"_s, core(options, table.caption()).toUtf8()}},
                 options.created);
}

} // namespace Crosscase
