// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/csvwriter.h"

#include "text/spreadsheettext.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString field(const QString &text)
{
    QString out = spreadsheetSafe(text);
    const bool quoted = out.contains(u',') || out.contains(u'"') || out.contains(u'\n') || out.contains(u'\r')
        || out.startsWith(u' ') || out.endsWith(u' ');
    if (!quoted)
        return out;
    out.replace(u'"', u"\"\""_s);
    return u'"' + out + u'"';
}

QString line(const QStringList &values)
{
    QStringList fields;
    for (const QString &value : values)
        fields.append(field(value));
    return fields.join(u',') + u'\n';
}

QString joined(const QStringList &labels)
{
    return labels.join(u" / "_s);
}

QString blankName(Blank blank)
{
    switch (blank) {
    case Blank::No:
        return {};
    case Blank::NotMentioned:
        return u"not mentioned"_s;
    case Blank::NotAsked:
        return u"not asked"_s;
    case Blank::NoData:
        return u"no data"_s;
    }
    return {};
}

QString wide(const CrossTable &table)
{
    const bool sections = table.rows().levels() > 1;
    QStringList head;
    if (sections)
        head.append(CsvWriter::tr("Section", "head of a column in a file"));
    head.append(table.rowsTitle());
    for (qsizetype column = 0; column < table.columnCount(); ++column)
        head.append(joined(table.columns().labels(column)));
    QString out = line(head);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        QStringList values;
        const QStringList labels = table.rows().labels(row);
        if (sections)
            values.append(joined(labels.first(labels.size() - 1)));
        values.append(labels.last());
        for (qsizetype column = 0; column < table.columnCount(); ++column)
            values.append(table.text(row, column));
        out += line(values);
    }
    return out;
}

QString tidy(const CrossTable &table)
{
    QString out = line({u"row"_s, u"row_section"_s, u"column"_s, u"column_section"_s, u"value"_s, u"number"_s,
                        u"blank"_s, u"overridden"_s, u"contested"_s, u"evidence"_s});
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const QStringList rowLabels = table.rows().labels(row);
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            const QStringList columnLabels = table.columns().labels(column);
            const TableCell cell = table.cell(row, column);
            out += line({rowLabels.last(), joined(rowLabels.first(rowLabels.size() - 1)), columnLabels.last(),
                         joined(columnLabels.first(columnLabels.size() - 1)), cell.text,
                         cell.number ? QString::number(*cell.number, 'g', 15) : QString(),
                         blankName(cell.blank), cell.overridden ? u"1"_s : u"0"_s,
                         cell.contested ? u"1"_s : u"0"_s, QString::number(cell.evidenceCount)});
        }
    }
    return out;
}

} // namespace

QString CsvWriter::id() const
{
    return m_form == Form::Wide ? u"csv"_s : u"tidy"_s;
}

QString CsvWriter::suffix() const
{
    return u"csv"_s;
}

QString CsvWriter::title() const
{
    return m_form == Form::Wide ? tr("CSV, as the table stands") : tr("CSV, one line a cell");
}

bool CsvWriter::isText() const
{
    return true;
}

Result<QByteArray> CsvWriter::write(const CrossTable &table, const WriterOptions &) const
{
    return (m_form == Form::Wide ? wide(table) : tidy(table)).toUtf8();
}

} // namespace Crosscase
