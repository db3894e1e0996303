// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/htmlwriter.h"

#include "exchange/tables/columnwidths.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr auto styles = R"(
body { font-family: "Liberation Serif", "Times New Roman", serif; margin: 2em; }
table { border-collapse: collapse; border-top: 2px solid; border-bottom: 2px solid; }
caption { text-align: left; font-weight: bold; padding-bottom: .5em; }
th, td { padding: .2em .6em; vertical-align: top; text-align: center; font-weight: normal; }
thead th { vertical-align: bottom; }
thead tr:last-child th { border-bottom: 1px solid; }
thead th.span span { display: block; border-bottom: 1px solid; }
th.row, th.section { text-align: left; }
th.section { font-style: italic; padding-top: .6em; }
td { white-space: nowrap; }
th.turned span { writing-mode: vertical-rl; transform: rotate(180deg); }
th.prose { text-align: left; }
td.prose { text-align: left; white-space: pre-line; max-width: 24em; }
tr { break-inside: avoid; }
table + table { margin-top: 2em; }
.blank { color: #666; font-style: italic; }
.total { border-top: 1px solid; }
.notes { font-size: smaller; max-width: 60em; }
)"_L1;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString attribute(QLatin1String name, qsizetype value)
{
    return value == 1 ? QString() : u" %1=\"%2\""_s.arg(name).arg(value);
}

QString heads(const CrossTable &table)
{
    const QList<ColumnHead> all = table.columns().asColumns();
    const qsizetype levels = std::max(qsizetype(1), table.columns().levels());
    const ColumnWidths widths(table);
    QString out = u"<thead>\n"_s;
    for (qsizetype level = 0; level < levels; ++level) {
        out += "<tr>"_L1;
        if (level == 0)
            out += u"<th scope=\"col\" class=\"row\"%1>%2</th>"_s.arg(attribute("rowspan"_L1, levels),
                                                                      escaped(table.rowsTitle()));
        for (const ColumnHead &head : all) {
            if (head.level != level)
                continue;
            const bool isSpan = head.node->line < 0;
            const bool turned = isTurned(table, head, widths);
            const QString label = escaped(head.node->label);
            const bool isProse = !isSpan && table.isProse(head.first);
            out += u"<th scope=\"%1\"%2%3%4>%5</th>"_s.arg(
                isSpan ? u"colgroup"_s : u"col"_s,
                isSpan        ? u" class=\"span\""_s
                    : isProse ? u" class=\"prose\""_s
                    : turned  ? u" class=\"turned\""_s
                              : QString(),
                attribute("colspan"_L1, head.columns), attribute("rowspan"_L1, head.levels),
                turned || isSpan ? u"<span>"_s + label + u"</span>"_s : label);
        }
        out += "</tr>\n"_L1;
    }
    return out + "</thead>\n"_L1;
}

QString cell(const CrossTable &table, qsizetype row, qsizetype column)
{
    const TableCell cell = table.cell(row, column);
    QStringList classes;
    if (cell.blank == Blank::NotAsked || cell.blank == Blank::NoData)
        classes.append(u"blank"_s);
    if (table.rows().line(row).kind == HeaderNode::Kind::Total)
        classes.append(u"total"_s);
    if (table.isProse(column))
        classes.append(u"prose"_s);
    QString attributes = classes.isEmpty() ? QString() : u" class=\"%1\""_s.arg(classes.join(u' '));
    if (cell.overridden && !cell.remark.isEmpty())
        attributes += u" title=\"%1\""_s.arg(escaped(cell.remark));
    return u"<td%1>%2</td>"_s.arg(attributes, escaped(cell.text));
}

QString rows(const CrossTable &table)
{
    QString out = u"<tbody>\n"_s;
    bool isFirst = true;
    for (const RowEntry &entry : table.rows().asRows()) {
        const QString indent = entry.depth > 0
            ? u" style=\"padding-left: %1em\""_s.arg(0.6 + 1.2 * double(entry.depth))
            : QString();
        if (entry.isSection()) {
            // A group of rows is a body of its own.
            if (!isFirst && entry.depth == 0)
                out += "</tbody>\n<tbody>\n"_L1;
            out += u"<tr><th scope=\"rowgroup\" class=\"section\" colspan=\"%1\"%2>%3</th></tr>\n"_s
                       .arg(table.columnCount() + 1)
                       .arg(indent, escaped(entry.node->label));
        } else {
            out += u"<tr><th scope=\"row\" class=\"row\"%1>%2</th>"_s.arg(indent, escaped(entry.node->label));
            for (qsizetype column = 0; column < table.columnCount(); ++column)
                out += cell(table, entry.node->line, column);
            out += "</tr>\n"_L1;
        }
        isFirst = false;
    }
    return out + "</tbody>\n"_L1;
}

QString tableOf(const CrossTable &table, const WriterOptions &options)
{
    QString out = u"<table>\n"_s;
    if (options.caption && !table.caption().isEmpty())
        out += u"<caption>%1</caption>\n"_s.arg(escaped(table.caption()));
    return out + heads(table) + rows(table) + "</table>\n"_L1;
}

} // namespace

QString HtmlWriter::id() const
{
    return u"html"_s;
}

QString HtmlWriter::suffix() const
{
    return u"html"_s;
}

QString HtmlWriter::title() const
{
    return tr("Web page (HTML)");
}

bool HtmlWriter::isText() const
{
    return true;
}

Result<QByteArray> HtmlWriter::write(const CrossTable &table, const WriterOptions &options) const
{
    const bool hasCaption = options.caption && !table.caption().isEmpty();
    const QString title = hasCaption ? table.caption() : tr("Table");
    QString out =
        u"<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>%1</title>\n<style>%2</style>\n"
        "</head>\n<body>\n"_s.arg(escaped(title), styles);
    for (const CrossTable &part : table.parts())
        out += tableOf(part, options);
    if (options.notes && !table.notes().isEmpty()) {
        out += "<div class=\"notes\">\n"_L1;
        for (const QString &note : table.notes())
            out += u"<p>%1</p>\n"_s.arg(escaped(note));
        out += "</div>\n"_L1;
    }
    return QByteArray((out + "</body>\n</html>\n"_L1).toUtf8());
}

} // namespace Crosscase
