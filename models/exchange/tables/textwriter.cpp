// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/textwriter.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int ProseWidth = 40; // of a column of quotes or summaries
constexpr int Gap = 2;         // between columns

/// Columns a character takes in a terminal (East Asian Width W and F: two; marks that combine: none).
int widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1F64F) || (c >= 0x1F900 && c <= 0x1F9FF) || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
}

int widthOf(const QString &text)
{
    int width = 0;
    for (char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString padded(const QString &text, int width, bool centred = false)
{
    const int missing = std::max(0, width - widthOf(text));
    const int before = centred ? missing / 2 : 0;
    return QString(before, u' ') + text + QString(missing - before, u' ');
}

/// Lines of at most `width` columns, broken between words where possible.
QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (QString word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            while (widthOf(word) > width) { // a word longer than the line, or a script without spaces
                if (!line.isEmpty())
                    lines.append(std::exchange(line, {}));
                QString part;
                while (!word.isEmpty()) {
                    const qsizetype units = word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1;
                    if (widthOf(part + word.first(units)) > width && !part.isEmpty())
                        break;
                    part += word.first(units);
                    word.remove(0, units);
                }
                lines.append(part);
            }
            if (line.isEmpty())
                line = word;
            else if (widthOf(line) + 1 + widthOf(word) <= width)
                line += u' ' + word;
            else
                lines.append(std::exchange(line, word));
        }
        lines.append(line);
    }
    return lines;
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

/// One block of columns that fits the width.
class Block
{
public:
    Block(const CrossTable &table, qsizetype first, qsizetype columns, const QList<int> &widths,
          int headWidth)
        : m_table(table)
        , m_first(first)
        , m_columns(columns)
        , m_widths(widths)
        , m_headWidth(headWidth)
    {
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList out = heads();
        out.append(QString(totalWidth(), u'-'));
        for (const RowEntry &entry : m_table.rows().asRows())
            out.append(row(entry));
        for (QString &line : out)
            line = trimmedEnd(line);
        return out;
    }

private:
    [[nodiscard]] int totalWidth() const
    {
        int width = m_headWidth;
        for (qsizetype i = 0; i < m_columns; ++i)
            width += Gap + m_widths[m_first + i];
        return width;
    }

    [[nodiscard]] QStringList heads() const
    {
        const QList<ColumnHead> all = m_table.columns().asColumns();
        const qsizetype levels = m_table.columns().levels();
        QStringList out;
        for (qsizetype level = 0; level < levels; ++level) {
            // The heads of this level that end here: a head that is several levels high stands on the lowest.
            QList<ColumnHead> here;
            for (const ColumnHead &head : all) {
                if (head.level + head.levels - 1 == level)
                    here.append(head);
            }
            out.append(level + 1 == levels ? leafHeads(here) : spanningHeads(here));
        }
        return out;
    }

    [[nodiscard]] QStringList spanningHeads(const QList<ColumnHead> &heads) const
    {
        QString names(m_headWidth, u' ');
        QString rules(m_headWidth, u' ');
        qsizetype column = m_first;
        for (const ColumnHead &head : heads) {
            const qsizetype from = std::max(head.first, m_first);
            const qsizetype to = std::min(head.first + head.columns, m_first + m_columns);
            if (from >= to)
                continue;
            int before = 0;
            for (; column < from; ++column)
                before += Gap + m_widths[column];
            int width = -Gap;
            for (; column < to; ++column)
                width += Gap + m_widths[column];
            const QString label = wrapped(head.node->label, width).first();
            names += QString(before + Gap, u' ') + padded(label, width, true);
            rules += QString(before + Gap, u' ') + QString(width, u'-');
        }
        return {names, rules};
    }

    [[nodiscard]] QStringList leafHeads(const QList<ColumnHead> &heads) const
    {
        QStringList cells;
        for (qsizetype i = 0; i < m_columns; ++i) {
            for (const ColumnHead &head : heads) {
                if (head.first == m_first + i)
                    cells.append(head.node->label);
            }
        }
        return grid(m_table.rowsTitle(), cells, 0);
    }

    [[nodiscard]] QStringList row(const RowEntry &entry) const
    {
        const auto indent = int(entry.depth) * 2;
        if (entry.isSection())
            return {QString(indent, u' ') + entry.node->label};
        QStringList cells;
        for (qsizetype i = 0; i < m_columns; ++i)
            cells.append(m_table.text(entry.node->line, m_first + i));
        return grid(entry.node->label, cells, indent);
    }

    /// A row of cells, as many lines high as its highest cell.
    [[nodiscard]] QStringList grid(const QString &head, const QStringList &cells, int indent) const
    {
        QList<QStringList> columns{wrapped(head, std::max(4, m_headWidth - indent))};
        qsizetype height = columns.first().size();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            columns.append(wrapped(cells.at(i), m_widths[m_first + i]));
            height = std::max(height, columns.last().size());
        }
        QStringList out;
        for (qsizetype line = 0; line < height; ++line) {
            QString text = padded(QString(indent, u' ') + columns.first().value(line), m_headWidth);
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const QString part = columns.at(i + 1).value(line);
                text += QString(Gap, u' ')
                    + padded(part, m_widths[m_first + i], !m_table.isProse(m_first + i));
            }
            out.append(text);
        }
        return out;
    }

    const CrossTable &m_table;
    qsizetype m_first;
    qsizetype m_columns;
    const QList<int> &m_widths;
    int m_headWidth;
};

/// Widths of the columns: what their cells and heads need, and enough for the spanning heads above them.
QList<int> columnWidths(const CrossTable &table)
{
    QList<int> widths;
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        int width = std::min(widthOf(table.columns().line(column).label), ProseWidth);
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            for (const QString &line : table.text(row, column).split(u'\n'))
                width = std::max(width, std::min(widthOf(line), ProseWidth));
        }
        widths.append(std::max(width, 1));
    }
    for (const ColumnHead &head : table.columns().asColumns()) {
        if (head.node->line >= 0)
            continue;
        int width = -Gap;
        for (qsizetype i = 0; i < head.columns; ++i)
            width += Gap + widths[head.first + i];
        for (qsizetype i = 0; width < std::min(widthOf(head.node->label), ProseWidth);
             i = (i + 1) % head.columns, ++width)
            ++widths[head.first + i];
    }
    return widths;
}

QStringList linesOf(const CrossTable &table, const WriterOptions &options)
{
    int headWidth = widthOf(table.rowsTitle());
    for (const RowEntry &entry : table.rows().asRows()) {
        if (!entry.isSection())
            headWidth = std::max(headWidth,
                                 int(entry.depth) * 2 + std::min(widthOf(entry.node->label), ProseWidth));
    }
    const QList<int> widths = columnWidths(table);

    QStringList out;
    if (options.caption && !table.caption().isEmpty())
        out << wrapped(table.caption(), std::max(options.width, 78)) << QString();
    qsizetype first = 0;
    do {
        qsizetype columns = 0;
        int width = headWidth;
        while (first + columns < table.columnCount()) {
            width += Gap + widths[first + columns];
            if (options.width > 0 && width > options.width && columns > 0)
                break;
            ++columns;
        }
        if (first > 0)
            out << QString();
        out << Block(table, first, columns, widths, headWidth).lines();
        first += columns;
    } while (first < table.columnCount());
    return out;
}

} // namespace

QString TextWriter::id() const
{
    return u"text"_s;
}

QString TextWriter::suffix() const
{
    return u"txt"_s;
}

QString TextWriter::title() const
{
    return tr("Plain text");
}

bool TextWriter::isText() const
{
    return true;
}

Result<QByteArray> TextWriter::write(const CrossTable &table, const WriterOptions &options) const
{
    QStringList out;
    for (const CrossTable &part : table.parts()) {
        if (!out.isEmpty())
            out << QString();
        out << linesOf(part, options);
    }
    if (options.notes && !table.notes().isEmpty()) {
        out << QString();
        for (const QString &note : table.notes())
            out << wrapped(note, options.width > 0 ? options.width : 100);
    }
    return QByteArray(out.join(u'\n').toUtf8() + '\n');
}

} // namespace Crosscase
