// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/markdownwriter.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Text that stands for itself in a cell.
QString escaped(const QString &text)
{
    static const QString special = uR"(\`*_{}[]<>#|~$)"_s;
    QString out;
    for (QChar c : text) {
        if (c == u'\n') {
            out += "<br>"_L1;
            continue;
        }
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    // A lone "-" or "+" would begin a list outside a table, and is a mark here.
    return out;
}

QString line(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tableOf(const CrossTable &table, const WriterOptions &options)
{
    QString out;
    if (options.caption && !table.caption().isEmpty())
        out += u"**"_s + escaped(table.caption()) + u"**\n\n"_s;
    QStringList heads{escaped(table.rowsTitle())};
    QStringList rules{u":---"_s};
    for (qsizetype column = 0; column < table.columnCount(); ++column) {
        heads.append(escaped(table.columns().labels(column).join(u" / "_s)));
        rules.append(table.isProse(column) ? u":---"_s : u":---:"_s);
    }
    out += line(heads) + line(rules);
    for (const RowEntry &entry : table.rows().asRows()) {
        const QString indent = u"&nbsp;&nbsp;"_s.repeated(entry.depth);
        if (entry.isSection()) {
            QStringList cells{indent + u"**"_s + escaped(entry.node->label) + u"**"_s};
            cells.resize(table.columnCount() + 1);
            out += line(cells);
            continue;
        }
        QStringList cells{indent + escaped(entry.node->label)};
        for (qsizetype column = 0; column < table.columnCount(); ++column)
            cells.append(escaped(table.text(entry.node->line, column)));
        out += line(cells);
    }
    return out;
}

} // namespace

QString MarkdownWriter::id() const
{
    return u"markdown"_s;
}

QString MarkdownWriter::suffix() const
{
    return u"md"_s;
}

QString MarkdownWriter::title() const
{
    return tr("Markdown");
}

bool MarkdownWriter::isText() const
{
    return true;
}

Result<QByteArray> MarkdownWriter::write(const CrossTable &table, const WriterOptions &options) const
{
    QString out;
    for (const CrossTable &part : table.parts())
        out += (out.isEmpty() ? QString() : u"\n"_s) + tableOf(part, options);
    if (options.notes) {
        for (const QString &note : table.notes())
            out += u'\n' + escaped(note) + u'\n';
    }
    return out.toUtf8();
}

} // namespace Crosscase
