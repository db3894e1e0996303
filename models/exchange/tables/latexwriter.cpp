// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/latexwriter.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Text that stands for itself, also where it begins a line or follows a "\\".
QString escaped(const QString &text)
{
    QString out;
    for (QChar c : text) {
        switch (c.unicode()) {
        case u'\\':
            out += "\\textbackslash{}"_L1;
            break;
        case u'~':
            out += "\\textasciitilde{}"_L1;
            break;
        case u'^':
            out += "\\textasciicircum{}"_L1;
            break;
        case u'<':
            out += "\\textless{}"_L1;
            break;
        case u'>':
            out += "\\textgreater{}"_L1;
            break;
        case u'|':
            out += "\\textbar{}"_L1;
            break;
        case u'"':
            out += "\\textquotedbl{}"_L1;
            break;
        case u'[':
        case u']':
            out += u'{';
            out += c; // after "\\" a bracket would be its argument
            out += u'}';
            break;
        case u'{':
        case u'}':
        case u'#':
        case u'$':
        case u'%':
        case u'&':
        case u'_':
            out += u'\\';
            out += c;
            break;
        case u'\u00b7':
            out += "\\textperiodcentered{}"_L1;
            break;
        case u'\u201c':
            out += "\\textquotedblleft{}"_L1;
            break;
        case u'\u201d':
            out += "\\textquotedblright{}"_L1;
            break;
        case u'\n':
            out += "\\newline "_L1;
            break;
        default:
            out += c;
        }
    }
    return out;
}

/// A mark: "-" as a dash that is seen.
QString cellText(const QString &text)
{
    QString out = escaped(text);
    if (text == "-"_L1 || text.endsWith("/-"_L1))
        out = out.chopped(1) + u"--"_s;
    return out;
}

QString heads(const CrossTable &table)
{
    const QList<ColumnHead> all = table.columns().asColumns();
    const qsizetype levels = std::max(qsizetype(1), table.columns().levels());
    QString out;
    for (qsizetype level = 0; level < levels; ++level) {
        const bool last = level + 1 == levels;
        out += last ? escaped(table.rowsTitle()) : QString();
        QString rules;
        for (qsizetype column = 0; column < table.columnCount();) {
            const auto head = std::ranges::find_if(all, [&](const ColumnHead &each) {
                return each.first == column && each.level <= level && level < each.level + each.levels;
            });
            const bool shown = head->level + head->levels - 1 == level; // a head several levels high stands lowest
            const QString label = shown ? escaped(head->node->label) : QString();
            if (head->node->line < 0) {
                out += u" & \\multicolumn{%1}{c}{%2}"_s.arg(head->columns).arg(label);
                rules += u"\\cmidrule(lr){%1-%2}"_s.arg(head->first + 2).arg(head->first + head->columns + 1);
            } else if (table.isProse()) {
                out += u" & "_s + label;
            } else {
                out += u" & \\multicolumn{1}{c}{%1}"_s.arg(label);
            }
            column += head->columns;
        }
        out += u" \\\\\n"_s;
        if (!rules.isEmpty())
            out += rules + u'\n';
    }
    return out;
}

} // namespace

QString LatexWriter::id() const
{
    return u"latex"_s;
}

QString LatexWriter::suffix() const
{
    return u"tex"_s;
}

QString LatexWriter::title() const
{
    return tr("LaTeX table");
}

bool LatexWriter::isText() const
{
    return true;
}

Result<QByteArray> LatexWriter::write(const CrossTable &table, const WriterOptions &options) const
{
    const bool prose = table.isProse();
    QString out = u"% \\usepackage{booktabs,threeparttable,tabularx}\n\\begin{table}\n\\centering\n"
                  "\\begin{threeparttable}\n"_s;
    if (options.caption && !table.caption().isEmpty())
        out += u"\\caption{"_s + escaped(table.caption()) + u"}\n"_s;
    const QString columns = QString(table.columnCount(), prose ? u'X' : u'c');
    out += prose ? u"\\begin{tabularx}{\\textwidth}{l"_s + columns + u"}\n"_s
                 : u"\\begin{tabular}{l"_s + columns + u"}\n"_s;
    out += u"\\toprule\n"_s + heads(table) + u"\\midrule\n"_s;
    for (const RowEntry &entry : table.rows().asRows()) {
        const QString indent =
            entry.depth > 0 ? u"\\hspace{%1em}"_s.arg(entry.depth) : QString();
        if (entry.isSection()) {
            out += u"\\multicolumn{%1}{l}{%2\\textit{%3}} \\\\\n"_s.arg(table.columnCount() + 1).arg(
                indent, escaped(entry.node->label));
            continue;
        }
        if (entry.node->kind == HeaderNode::Kind::Total)
            out += "\\midrule\n"_L1;
        out += indent + escaped(entry.node->label);
        for (qsizetype column = 0; column < table.columnCount(); ++column)
            out += u" & "_s + cellText(table.text(entry.node->line, column));
        out += u" \\\\\n"_s;
    }
    out += u"\\bottomrule\n"_s + (prose ? u"\\end{tabularx}\n"_s : u"\\end{tabular}\n"_s);
    if (options.notes && !table.notes().isEmpty()) {
        out += u"\\begin{tablenotes}\\footnotesize\n"_s;
        for (const QString &note : table.notes())
            out += u"\\item "_s + escaped(note) + u'\n';
        out += "\\end{tablenotes}\n"_L1;
    }
    return QByteArray((out + u"\\end{threeparttable}\n\\end{table}\n"_s).toUtf8());
}

} // namespace Crosscase
