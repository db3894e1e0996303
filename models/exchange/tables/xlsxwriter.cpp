// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/tables/xlsxwriter.h"

#include "exchange/tables/columnwidths.h"
#include "text/clock.h"
#include "text/spreadsheettext.h"

#include <QHash>
#include <QSet>

#include <xlsxwriter.h>

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// Limits of the format.
constexpr qsizetype MostRows = 1'048'576;
constexpr qsizetype MostColumns = 16'384;
constexpr qsizetype MostCharacters = 32'767; // in a cell
constexpr qsizetype MostInFormula = 8'000;   // a little below the limit
constexpr qsizetype MostInLiteral = 120;     // of a formula; half of it, for quotation marks are doubled

QByteArray utf8(QString text)
{
    if (text.size() > MostCharacters)
        text = text.first(MostCharacters - 1) + u'\u2026';
    return text.toUtf8();
}

/// A formula that gives this text.
QString formulaOf(const QString &text)
{
    QStringList parts;
    for (QStringView line : QStringView(text).split(u'\n')) {
        QStringList pieces;
        while (!line.isEmpty()) {
            qsizetype length = std::min(line.size(), MostInLiteral);
            if (length < line.size() && line.at(length - 1).isHighSurrogate())
                --length;
            pieces.append(u'"' + line.first(length).toString().replace(u"\""_s, u"\"\""_s) + u'"');
            line = line.sliced(length);
        }
        parts.append(pieces.isEmpty() ? u"\"\""_s : pieces.join(u'&'));
    }
    return u'=' + parts.join(u"&CHAR(10)&"_s);
}

/// A workbook in memory, and the looks of its cells.
class Book
{
public:
    explicit Book(const WriterOptions &options)
    {
        lxw_workbook_options settings = {};
        settings.output_buffer = &m_buffer;
        settings.output_buffer_size = &m_size;
        m_book = workbook_new_opt(nullptr, &settings);
        lxw_doc_properties properties = {};
        properties.created = time_t(options.created.toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
        plain = format([](lxw_format *) { });
        caption = format([](lxw_format *f) { format_set_bold(f); });
        head = format([](lxw_format *f) {
            format_set_align(f, LXW_ALIGN_CENTER);
            format_set_align(f, LXW_ALIGN_VERTICAL_BOTTOM);
            format_set_text_wrap(f);
            format_set_bottom(f, LXW_BORDER_THIN);
        });
        turned = format([](lxw_format *f) {
            format_set_align(f, LXW_ALIGN_CENTER);
            format_set_rotation(f, 90);
            format_set_bottom(f, LXW_BORDER_THIN);
        });
        headLeft = format([](lxw_format *f) {
            format_set_align(f, LXW_ALIGN_VERTICAL_BOTTOM);
            format_set_bottom(f, LXW_BORDER_THIN);
        });
        section = format([](lxw_format *f) { format_set_italic(f); });
        label = format([](lxw_format *f) { format_set_align(f, LXW_ALIGN_VERTICAL_TOP); });
        mark = format([](lxw_format *f) {
            format_set_align(f, LXW_ALIGN_CENTER);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
        });
        percent = format([](lxw_format *f) {
            format_set_align(f, LXW_ALIGN_CENTER);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
            format_set_num_format(f, "0.0%");
        });
        wholePercent = format([](lxw_format *f) {
            format_set_align(f, LXW_ALIGN_CENTER);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
            format_set_num_format(f, "0%");
        });
        decimal = format([](lxw_format *f) {
            format_set_align(f, LXW_ALIGN_CENTER);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
            format_set_num_format(f, "0.00");
        });
        prose = format([](lxw_format *f) {
            format_set_text_wrap(f);
            format_set_align(f, LXW_ALIGN_VERTICAL_TOP);
        });
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;
    ~Book()
    {
        // A workbook that was not closed; what the rows of a long sheet went to is given back at closing alone.
        if (m_book && m_long) {
            if (m_long->optimize_tmpfile)
                std::fclose(m_long->optimize_tmpfile);
            std::free(m_long->optimize_buffer);
        }
        lxw_workbook_free(m_book);
        std::free(const_cast<char *>(m_buffer));
    }

    lxw_worksheet *sheet(const QString &name)
    {
        return workbook_add_worksheet(m_book, utf8(name).constData());
    }

    /// A sheet that is written row by row, downwards: each row goes to a temporary file when the next begins, its texts
    /// beside it instead of into the list of texts that all other sheets share. For sheets of hundreds of thousands of
    /// rows, in which no text occurs twice.
    lxw_worksheet *longSheet(const QString &name)
    {
        m_book->options.constant_memory = LXW_TRUE; // read when a sheet is added, and at no other time
        m_long = sheet(name);
        m_book->options.constant_memory = LXW_FALSE;
        return m_long;
    }

    /// Closes the workbook; nothing else may be called afterwards.
    Result<QByteArray> bytes()
    {
        const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
        if (error != LXW_NO_ERROR) {
            return failure(
                XlsxWriter::tr("The table could not be written as a spreadsheet. Nothing was written."),
                QString::fromUtf8(lxw_strerror(error)));
        }
        return QByteArray(m_buffer, qsizetype(m_size));
    }

    /// The look of a cell with this text. A string is never calculated, but one like a formula would be once somebody
    /// edits its cell: it is marked as text.
    [[nodiscard]] lxw_format *lookOf(const QString &text, lxw_format *look) const
    {
        return spreadsheetSafe(text) == text ? look : m_asText.value(look ? look : plain);
    }

    lxw_format *plain, *caption, *head, *turned, *headLeft, *section, *label, *mark, *percent, *wholePercent,
        *decimal, *prose;

private:
    template<typename Set>
    lxw_format *format(Set set)
    {
        lxw_format *made = workbook_add_format(m_book);
        set(made);
        lxw_format *text = workbook_add_format(m_book);
        set(text);
        format_set_quote_prefix(text);
        m_asText.insert(made, text);
        return made;
    }

    QHash<lxw_format *, lxw_format *> m_asText;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_long = nullptr; ///< there is one at most
    const char *m_buffer = nullptr;
    size_t m_size = 0;
};

void put(const Book &book, lxw_worksheet *sheet, qsizetype row, qsizetype column, const QString &text,
         lxw_format *format)
{
    worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), utf8(text).constData(),
                           book.lookOf(text, format));
}

/// A page of paper as wide as the sheet, with the heads on each.
void setPage(lxw_worksheet *sheet, bool wide)
{
    constexpr uint8_t A4 = 9;
    worksheet_set_paper(sheet, A4);
    if (wide)
        worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0); // as many pages down as it takes
}

/// The sheet with the table, or with the tables it is written as, one below the other.
class TableSheet
{
public:
    TableSheet(Book &book, lxw_worksheet *sheet, const CrossTable &table, const WriterOptions &options)
        : m_book(book)
        , m_sheet(sheet)
        , m_whole(table)
        , m_columns(table)
        , m_options(options)
    {
        for (double width : m_columns.wanted())
            m_widths.append(std::clamp(width, 4.0, 60.0));
    }

    /// `evidenceRows`: by cell, the row of the evidence sheet that begins its passages; -1 for none.
    void write(const std::vector<qsizetype> &evidenceRows, const QString &evidenceSheet)
    {
        const QList<CrossTable> parts = m_whole.parts();
        for (const CrossTable &part : parts) {
            m_part = &part;
            if (m_options.caption && !part.caption().isEmpty()) {
                put(m_book, m_sheet, m_row, 0, part.caption(), m_book.caption);
                m_row += 2;
            }
            const qsizetype heads = m_row;
            writeHeads();
            if (parts.size() == 1) {
                worksheet_repeat_rows(m_sheet, lxw_row_t(heads), lxw_row_t(m_row - 1));
                worksheet_freeze_panes(m_sheet, lxw_row_t(m_row), 1);
            }
            for (const RowEntry &entry : part.rows().asRows())
                writeRow(entry, evidenceRows, evidenceSheet);
            m_firstLine += part.rowCount();
            ++m_row;
        }
        if (parts.size() > 1)
            worksheet_freeze_panes(m_sheet, 0, 1);
        if (m_options.notes) {
            for (const QString &note : m_whole.notes())
                put(m_book, m_sheet, m_row++, 0, note, nullptr);
        }
        for (qsizetype column = 0; column < m_widths.size(); ++column)
            worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), m_widths.at(column), nullptr);
    }

private:
    void writeHeads()
    {
        const qsizetype levels = std::max(qsizetype(1), m_part->columns().levels());
        span(m_row, 0, levels, 1, m_part->rowsTitle(), m_book.headLeft);
        for (const ColumnHead &head : m_part->columns().asColumns()) {
            span(m_row + head.level, head.first + 1, head.levels, head.columns, head.node->label,
                 isTurned(*m_part, head, m_columns)                        ? m_book.turned
                     : head.node->line >= 0 && m_part->isProse(head.first) ? m_book.headLeft
                                                                           : m_book.head);
        }
        m_row += levels;
    }

    void span(qsizetype row, qsizetype column, qsizetype rows, qsizetype columns, const QString &text,
              lxw_format *format)
    {
        if (rows == 1 && columns == 1)
            put(m_book, m_sheet, row, column, text, format);
        else
            worksheet_merge_range(m_sheet, lxw_row_t(row), lxw_col_t(column), lxw_row_t(row + rows - 1),
                                  lxw_col_t(column + columns - 1), utf8(text).constData(),
                                  m_book.lookOf(text, format));
    }

    void writeRow(const RowEntry &entry, const std::vector<qsizetype> &evidenceRows,
                  const QString &evidenceSheet)
    {
        const QString indent(entry.depth * 3, u' ');
        if (entry.isSection()) {
            put(m_book, m_sheet, m_row++, 0, indent + entry.node->label, m_book.section);
            return;
        }
        put(m_book, m_sheet, m_row, 0, indent + entry.node->label, m_book.label);
        for (qsizetype column = 0; column < m_part->columnCount(); ++column) {
            const qsizetype cell = (m_firstLine + entry.node->line) * m_part->columnCount() + column;
            const qsizetype evidence = evidenceRows.empty() ? -1 : evidenceRows[size_t(cell)];
            writeCell(entry.node->line, column, evidence, evidenceSheet);
        }
        ++m_row;
    }

    void writeCell(qsizetype row, qsizetype column, qsizetype evidenceRow, const QString &evidenceSheet)
    {
        const TableCell cell = m_part->cell(row, column);
        if (cell.text.isEmpty())
            return;
        const auto at = lxw_row_t(m_row);
        const auto to = lxw_col_t(column + 1);
        const bool linked = evidenceRow >= 0;
        if (linked) {
            const QString target = u"internal:'%1'!A%2"_s.arg(evidenceSheet).arg(evidenceRow + 1);
            worksheet_write_url(m_sheet, at, to, utf8(target).constData(), nullptr);
        }
        // Written over the link's own text, so that the cell keeps its type and look.
        const bool isProse = m_part->isProse(column);
        if (lxw_format *format = numberFormat(cell, column)) {
            worksheet_write_number(m_sheet, at, to, *cell.number, format);
        } else if (const QString formula = linked && isProse && isBroken(cell.text, column)
                       ? formulaOf(cell.text)
                       : QString();
                   !formula.isEmpty() && formula.size() <= MostInFormula) {
            worksheet_write_formula_str(m_sheet, at, to, utf8(formula).constData(), m_book.prose,
                                        utf8(cell.text).constData());
        } else {
            put(m_book, m_sheet, m_row, column + 1, cell.text, isProse ? m_book.prose : m_book.mark);
        }
        if (cell.overridden && !cell.remark.isEmpty())
            worksheet_write_comment(m_sheet, at, to, utf8(cell.remark).constData());
    }

    /// Whether a text takes several lines. LibreOffice never breaks a text that is a link, but does break what a
    /// formula gives, where the link belongs to the cell.
    [[nodiscard]] bool isBroken(const QString &text, qsizetype column) const
    {
        return text.contains(u'\n') || double(text.size()) > m_widths.at(column + 1) * 0.8;
    }

    /// How the cell's number is written; null when the cell shows a text.
    [[nodiscard]] lxw_format *numberFormat(const TableCell &cell, qsizetype column) const
    {
        using enum TableSpec::Measure;
        if (!cell.number)
            return nullptr;
        bool isNumber = false;
        cell.text.toDouble(&isNumber);
        if (cell.text.endsWith(u'%'))
            return cell.text.contains(u'.') ? m_book.percent : m_book.wholePercent;
        if (!isNumber || m_part->isProse(column))
            return nullptr;
        const TableSpec::Measure measure = m_part->specOf(column).cell;
        return measure == PerThousand || measure == FacetMean || measure == Jaccard ? m_book.decimal
                                                                                    : m_book.mark;
    }

    Book &m_book;
    lxw_worksheet *m_sheet;
    const CrossTable &m_whole;
    const CrossTable *m_part = nullptr; ///< the one that is written
    ColumnWidths m_columns;
    QList<double> m_widths; ///< in characters; the column of row heads first
    const WriterOptions &m_options;
    qsizetype m_row = 0;
    qsizetype m_firstLine = 0; ///< of the part, in the whole table
};

/// What a total counts stands under its cells.
bool hasPassages(const CrossTable &table, qsizetype row, qsizetype column)
{
    return table.rows().line(row).kind != HeaderNode::Kind::Total
        && table.columns().line(column).kind != HeaderNode::Kind::Total
        && !table.evidence(row, column).empty();
}

/// The passages of all cells by coding, asked for at once: a document has passages in many cells, and its text is read
/// once.
Result<QHash<Id, Passage>> passagesOf(const CrossTable &table, const WriterOptions &options)
{
    std::vector<EvidenceItem> all;
    QSet<Id> seen;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            if (!hasPassages(table, row, column))
                continue;
            for (const EvidenceItem &item : table.evidence(row, column)) {
                if (!seen.contains(item.coding)) {
                    seen.insert(item.coding);
                    all.push_back(item);
                }
            }
        }
    }
    const Result<QList<Passage>> passages = options.passages(all);
    CROSSCASE_TRY(passages);
    QHash<Id, Passage> out;
    out.reserve(passages->size());
    for (const Passage &passage : *passages)
        out.insert(passage.coding, passage);
    return out;
}

/// Writes the passages of all cells; returns where those of each cell begin.
Result<std::vector<qsizetype>> writeEvidence(Book &book, lxw_worksheet *sheet, const CrossTable &table,
                                             const WriterOptions &options)
{
    const QStringList heads{XlsxWriter::tr("Row"),      XlsxWriter::tr("Column"),  XlsxWriter::tr("Cell"),
                            XlsxWriter::tr("Citation"), XlsxWriter::tr("Passage"), XlsxWriter::tr("Stance"),
                            XlsxWriter::tr("Code"),     XlsxWriter::tr("Coder"),   XlsxWriter::tr("Document"),
                            XlsxWriter::tr("Start"),    XlsxWriter::tr("End")};
    for (qsizetype i = 0; i < heads.size(); ++i)
        put(book, sheet, 0, i, heads.at(i), book.headLeft);
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_set_column(sheet, 0, 3, 18, nullptr);
    worksheet_set_column(sheet, 4, 4, 80, nullptr);
    worksheet_set_column(sheet, 5, 8, 14, nullptr);
    worksheet_repeat_rows(sheet, 0, 0);

    const Result<QHash<Id, Passage>> passages = passagesOf(table, options);
    CROSSCASE_TRY(passages);
    QHash<Id, QString> codePaths, coderNames, documentNames;
    const auto named = [](QHash<Id, QString> &known, const std::function<QString(Id)> &ask, Id id) {
        auto name = known.constFind(id);
        if (name == known.cend())
            name = known.insert(id, ask ? ask(id) : QString());
        return *name;
    };
    std::vector<qsizetype> begins(size_t(table.rowCount() * table.columnCount()), -1);
    qsizetype line = 1;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (options.goOn && !options.goOn(int(90 * row / table.rowCount())))
            return cancelled();
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            if (!hasPassages(table, row, column))
                continue;
            const std::span<const EvidenceItem> evidence = table.evidence(row, column);
            if (line + qsizetype(evidence.size()) > MostRows)
                return failure(XlsxWriter::tr(
                    "The evidence has more passages than a sheet has rows. Choose fewer rows or "
                    "columns, or write the table without its evidence."));
            begins[size_t(row * table.columnCount() + column)] = line;
            const QString cell = table.text(row, column);
            for (const EvidenceItem &item : evidence) {
                const auto found = passages->constFind(item.coding);
                if (found == passages->cend())
                    continue; // the coding is gone
                const Passage &passage = *found;
                put(book, sheet, line, 0, table.rows().line(row).label, book.label);
                put(book, sheet, line, 1, table.columns().line(column).label, book.label);
                put(book, sheet, line, 2, cell, book.label);
                put(book, sheet, line, 3, passage.citation, book.label);
                put(book, sheet, line, 4, passage.text, book.prose);
                put(book, sheet, line, 5, stanceSymbol(passage.stance), book.mark);
                put(book, sheet, line, 6, named(codePaths, options.codePath, passage.code), book.label);
                put(book, sheet, line, 7, named(coderNames, options.coderName, passage.coder), book.label);
                put(book, sheet, line, 8, named(documentNames, options.documentName, passage.document),
                    book.label);
                worksheet_write_number(sheet, lxw_row_t(line), 9, double(passage.span.start), nullptr);
                worksheet_write_number(sheet, lxw_row_t(line), 10, double(passage.span.end), nullptr);
                ++line;
            }
        }
    }
    if (line > 1)
        worksheet_autofilter(sheet, 0, 0, lxw_row_t(line - 1), lxw_col_t(heads.size() - 1));
    return begins;
}

void writeCodebook(Book &book, lxw_worksheet *sheet, const QList<WriterOptions::CodebookEntry> &codes)
{
    const QStringList heads{XlsxWriter::tr("Code"),    XlsxWriter::tr("Definition"),
                            XlsxWriter::tr("Include"), XlsxWriter::tr("Exclude"),
                            XlsxWriter::tr("Example"), XlsxWriter::tr("Codings")};
    for (qsizetype i = 0; i < heads.size(); ++i)
        put(book, sheet, 0, i, heads.at(i), book.headLeft);
    worksheet_freeze_panes(sheet, 1, 1);
    worksheet_set_column(sheet, 0, 0, 40, nullptr);
    worksheet_set_column(sheet, 1, 4, 48, nullptr);
    worksheet_set_column(sheet, 5, 5, 10, nullptr);
    worksheet_repeat_rows(sheet, 0, 0);
    for (qsizetype line = 0; line < std::min(codes.size(), MostRows - 1); ++line) {
        const WriterOptions::CodebookEntry &code = codes.at(line);
        put(book, sheet, line + 1, 0, code.path, book.label);
        put(book, sheet, line + 1, 1, code.definition, book.prose);
        put(book, sheet, line + 1, 2, code.include, book.prose);
        put(book, sheet, line + 1, 3, code.exclude, book.prose);
        put(book, sheet, line + 1, 4, code.example, book.prose);
        worksheet_write_number(sheet, lxw_row_t(line + 1), 5, double(code.codings), book.mark);
    }
}

} // namespace

QString XlsxWriter::id() const
{
    return u"xlsx"_s;
}

QString XlsxWriter::suffix() const
{
    return u"xlsx"_s;
}

QString XlsxWriter::title() const
{
    return tr("Excel workbook (XLSX)");
}

bool XlsxWriter::isText() const
{
    return false;
}

Result<QByteArray> XlsxWriter::write(const CrossTable &table, const WriterOptions &options) const
{
    const bool tooBig = table.rows().asRows().size() + table.notes().size() + 20 > MostRows
        || table.columnCount() + 1 > MostColumns;
    if (tooBig)
        return failure(
            tr("The table is larger than a spreadsheet can be. Choose fewer rows or columns, or write CSV."));
    Book book(options);
    lxw_worksheet *sheet = book.sheet(tr("Table"));
    setPage(sheet, needsWidePage(table));
    std::vector<qsizetype> begins;
    const QString evidenceName = tr("Evidence");
    if (options.passages) {
        lxw_worksheet *evidence = book.longSheet(evidenceName);
        setPage(evidence, true);
        Result<std::vector<qsizetype>> written = writeEvidence(book, evidence, table, options);
        CROSSCASE_TRY(written);
        begins = std::move(*written);
    }
    TableSheet(book, sheet, table, options).write(begins, evidenceName);
    if (!options.codebook.isEmpty()) {
        lxw_worksheet *codebook = book.sheet(tr("Codebook"));
        setPage(codebook, true);
        writeCodebook(book, codebook, options.codebook);
    }
    return book.bytes();
}

} // namespace Crosscase
