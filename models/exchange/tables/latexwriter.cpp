// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/latexwriter.h"

#include "exchange/tables/columnwidths.h"

#include <numeric>

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
        case QChar::Nbsp:
            out += u'~';
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

/// One table as LaTeX. Columns have fixed widths, so that long heads and prose are broken and nothing overflows.
class LatexTable
{
public:
    /// The size of type: letters of TeX's own fonts are wider than those the widths are measured by.
    [[nodiscard]] static int points(const ColumnWidths &widths, bool wide)
    {
        return widths.points((wide ? WideLine : UprightLine) * 0.88);
    }

    /// `whole`: the table this is a part of, or itself; all its parts have the same widths.
    LatexTable(const CrossTable &table, const CrossTable &whole)
        : m_table(table)
        , m_widths(whole)
    {
        const double line = needsWidePage(whole) ? WideLine : UprightLine;
        const double used = std::min(line, m_widths.comfortable());
        m_shares = m_widths.fitted(used * 10 / points(m_widths, needsWidePage(whole)), used / line);
    }

    /// On one page.
    [[nodiscard]] QString text() const
    {
        return u"\\begin{tabular}{"_s + columns() + u"}\n\\toprule\n"_s + heads() + u"\\midrule\n"_s + rows()
            + u"\\bottomrule\n\\end{tabular}\n"_s;
    }
    /// Over as many pages as it takes, the heads on each.
    [[nodiscard]] QString longText(const QString &caption) const
    {
        const QString title = caption.isEmpty() ? QString() : u"\\caption{"_s + caption + u"}\\\\\n"_s;
        return u"\\begin{longtable}{"_s + columns() + u"}\n"_s + title + u"\\toprule\n"_s + heads()
            + u"\\midrule\n\\endfirsthead\n\\toprule\n"_s + heads() + u"\\midrule\n\\endhead\n"_s
            + u"\\bottomrule\n\\endfoot\n"_s + rows() + u"\\end{longtable}\n"_s;
    }

private:
    [[nodiscard]] QString columns() const
    {
        // What does not fit on the line of a row's head goes on further in.
        QString out = u">{\\raggedright\\arraybackslash\\hangindent=2em\\hangafter=1}"_s + widthOf(-1, 1);
        for (qsizetype i = 0; i < m_table.columnCount(); ++i)
            out += column(i, m_table.isProse(i));
        return out;
    }

    [[nodiscard]] QString rows() const
    {
        QString out;
        for (const RowEntry &entry : m_table.rows().asRows())
            out += row(entry);
        return out;
    }

    [[nodiscard]] QString widthOf(qsizetype first, qsizetype columns) const
    {
        const double share = std::accumulate(m_shares.begin() + first + 1,
                                             m_shares.begin() + first + 1 + columns, 0.0);
        return u"p{\\dimexpr %1\\linewidth-2\\tabcolsep\\relax}"_s.arg(share, 0, 'f', 4);
    }

    [[nodiscard]] QString column(qsizetype first, bool left, qsizetype columns = 1) const
    {
        return (left ? u">{\\raggedright\\arraybackslash}"_s : u">{\\centering\\arraybackslash}"_s)
            + widthOf(first, columns);
    }

    [[nodiscard]] QString heads() const
    {
        const QList<QList<ColumnHead>> levels = headsByLevel(m_table);
        QString out;
        for (qsizetype level = 0; level < levels.size(); ++level) {
            out += level + 1 == levels.size() ? escaped(m_table.rowsTitle()) : QString();
            QString rules;
            for (const ColumnHead &head : levels.at(level)) {
                // One several levels high stands lowest.
                const bool shown = head.level + head.levels - 1 == level;
                const QString label = shown ? escaped(head.node->label) : QString();
                if (head.node->line < 0) {
                    out += u" & \\multicolumn{%1}{"_s.arg(head.columns)
                        + column(head.first, false, head.columns) + u"}{"_s + label + u'}';
                    rules += u"\\cmidrule(lr){%1-%2}"_s.arg(head.first + 2)
                                 .arg(head.first + head.columns + 1);
                } else {
                    const bool turned = shown && isTurned(m_table, head, m_widths);
                    out += u" & "_s + (turned ? u"\\rotatebox{90}{"_s + label + u'}' : label);
                }
            }
            out += u" \\\\\n"_s;
            if (!rules.isEmpty())
                out += rules + u'\n';
        }
        return out;
    }

    [[nodiscard]] QString row(const RowEntry &entry) const
    {
        const QString indent = entry.depth > 0 ? u"\\hspace*{%1em}"_s.arg(entry.depth) : QString();
        if (entry.isSection()) {
            return u"\\multicolumn{%1}{l}{%2\\textit{%3}} \\\\\n"_s.arg(m_table.columnCount() + 1)
                .arg(indent, escaped(entry.node->label));
        }
        QString out = entry.node->kind == HeaderNode::Kind::Total ? u"\\midrule\n"_s : QString();
        out += indent + escaped(entry.node->label);
        for (qsizetype i = 0; i < m_table.columnCount(); ++i)
            out += u" & "_s + cellText(printedText(m_table, entry.node->line, i));
        return out + (m_table.isProse() ? u" \\\\\\addlinespace\n"_s : u" \\\\\n"_s);
    }

    const CrossTable &m_table;
    ColumnWidths m_widths;
    QList<double> m_shares; ///< of the line; the column of row heads first
};

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
    const bool wide = needsWidePage(table);
    const ColumnWidths widths(table);
    const int points = LatexTable::points(widths, wide);
    const QString size = points <= 6 ? u"\\tiny"_s
        : points <= 8                ? u"\\scriptsize"_s
        : widths.turnsHeads()        ? u"\\footnotesize"_s
        : wide                       ? u"\\small"_s
                                     : QString();
    const QString environment = wide ? u"sidewaystable"_s : u"table"_s;
    const QList<CrossTable> parts = table.parts();
    const auto isLong = [wide](const CrossTable &part) {
        return part.rows().asRows().size() > (wide ? 28 : 44);
    };
    QStringList packages{u"array"_s, u"booktabs"_s, u"threeparttable"_s};
    if (wide)
        packages.append(u"rotating"_s);
    if (std::ranges::any_of(parts, isLong))
        packages << u"longtable"_s << u"lscape"_s;
    QString out = u"% \\usepackage{"_s + packages.join(u',') + u"}\n"_s;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString caption = options.caption ? escaped(parts.at(i).caption()) : QString();
        const bool hasNotes = options.notes && i + 1 == parts.size() && !table.notes().isEmpty();
        if (isLong(parts.at(i))) {
            out += (wide ? u"\\begin{landscape}\n"_s : QString()) + u'{'
                + (size.isEmpty() ? u"\\small"_s : size)
                + u"\\setlength{\\tabcolsep}{3pt}\\setlength{\\LTcapwidth}{\\linewidth}\n"_s
                + LatexTable(parts.at(i), table).longText(caption);
            if (hasNotes) {
                out += u"\\begin{flushleft}\\footnotesize\n"_s;
                for (const QString &note : noteParagraphs(table))
                    out += escaped(note) + u"\\par\n"_s;
                out += "\\end{flushleft}\n"_L1;
            }
            out += u"}\n"_s + (wide ? u"\\end{landscape}\n"_s : QString());
            continue;
        }
        out += u"\\begin{"_s + environment + u"}\n\\centering\n"_s
            + (size.isEmpty() ? QString()
                              : size
                       + u"\\setlength{\\tabcolsep}{%1pt}\n"_s.arg(points <= 8               ? 1
                                                                       : widths.turnsHeads() ? 3
                                                                                             : 4))
            + u"\\begin{threeparttable}\n"_s;
        if (!caption.isEmpty())
            out += u"\\caption{"_s + caption + u"}\n"_s;
        out += LatexTable(parts.at(i), table).text();
        if (hasNotes) {
            out += u"\\begin{tablenotes}[flushleft]\\footnotesize\n"_s;
            for (const QString &note : noteParagraphs(table))
                out += u"\\item "_s + escaped(note) + u'\n';
            out += "\\end{tablenotes}\n"_L1;
        }
        out += u"\\end{threeparttable}\n\\end{"_s + environment + u"}\n"_s;
    }
    return out.toUtf8();
}

} // namespace Crosscase
