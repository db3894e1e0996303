// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/readers/tableparsers.h"

#include "exchange/readers/encoding.h"
#include "exchange/readers/limits.h"
#include "text/spreadsheettext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <new>

using namespace Qt::StringLiterals;

namespace Crosscase {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Tables)
};

} // namespace

QChar guessSeparator(QStringView text)
{
    constexpr qsizetype SampleLength = 20'000;
    constexpr int SampleRows = 20;
    static constexpr std::array<char16_t, 4> Separators{u'\t', u';', u',', u'|'};
    QChar best = u',';
    double bestScore = 0;
    for (const char16_t separator : Separators) {
        // How often it stands in a row, outside quotes, and whether rows agree.
        QList<int> counts;
        int count = 0;
        bool quoted = false;
        for (const QChar c : text.first(std::min(text.size(), SampleLength))) {
            if (c == u'"')
                quoted = !quoted;
            else if (!quoted && c == separator)
                ++count;
            else if (!quoted && c == u'\n') {
                counts.append(count);
                count = 0;
                if (counts.size() == SampleRows)
                    break;
            }
        }
        if (count > 0)
            counts.append(count);
        if (counts.isEmpty() || counts.first() == 0)
            continue;
        const auto agreeing = std::ranges::count(counts, counts.first());
        const double score = double(agreeing) / double(counts.size()) + 0.01 * std::min(counts.first(), 20);
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

Result<QList<QStringList>> parseSeparated(const QString &text, const std::stop_token &stop)
{
    const QChar separator = guessSeparator(text);
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool wasQuoted = false;
    qint64 cells = 0;
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
        wasQuoted = false;
        ++cells;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && cell.trimmed().isEmpty() && !wasQuoted) {
            cell.clear();
            quoted = true;
            wasQuoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows.append(row);
            row.clear();
            if (stop.stop_requested())
                return cancelled();
        } else {
            cell += c;
        }
        if (cells > Limits::TableCells || row.size() > Limits::TableColumns)
            return failure(Words::tr("Its table has more cells than Crosscase reads."));
    }
    if (quoted)
        return failure(Words::tr("A quotation mark in its table is never closed."));
    if (!cell.isEmpty() || !row.isEmpty()) {
        endCell();
        rows.append(row);
    }
    return rows;
}

Result<RawTable> parseTable(const QByteArray &bytes, const QString &encoding, const std::stop_token &stop)
{
    RawTable table;
    Result<QList<QStringList>> rows;
    if (isXlsx(bytes)) {
        table.format = u"xlsx"_s;
        rows = parseXlsx(bytes, stop);
    } else {
        Result<DecodedText> decoded = decodeText(bytes, encoding);
        if (!decoded)
            return std::unexpected(std::move(decoded).error());
        table.encoding = decoded->encoding;
        table.encodingGuessed = decoded->guessed;
        const QString text = storableText(std::move(decoded->text), table.warnings);
        table.format = guessSeparator(text) == u'\t' ? u"tsv"_s : u"csv"_s;
        rows = parseSeparated(text, stop);
    }
    if (!rows)
        return std::unexpected(std::move(rows).error());
    table.rows = std::move(*rows);
    table.rows.removeIf([](const QStringList &row) {
        return std::ranges::all_of(row, [](const QString &cell) { return cell.trimmed().isEmpty(); });
    });
    if (table.rows.isEmpty())
        return failure(Words::tr("There are no rows in it."));
    return table;
}

DataTable withHeader(RawTable raw)
{
    DataTable table;
    table.format = raw.format;
    table.encoding = raw.encoding;
    table.warnings = std::move(raw.warnings);
    table.header = raw.rows.takeFirst();
    qsizetype columns = table.header.size();
    int uneven = 0;
    for (const QStringList &row : std::as_const(raw.rows)) {
        uneven += row.size() > table.header.size() ? 1 : 0;
        columns = std::max(columns, row.size());
    }
    if (uneven > 0)
        table.warnings.append(
            Words::tr("%n row(s) have more cells than the first row has names.", nullptr, uneven));
    while (table.header.size() < columns)
        table.header.append(QString());
    for (qsizetype i = 0; i < columns; ++i) {
        QString name = table.header[i].simplified();
        if (name.isEmpty())
            name = Words::tr("Column %1").arg(i + 1);
        QString unique = name;
        for (int n = 2; table.header.first(i).contains(unique); ++n)
            unique = u"%1 (%2)"_s.arg(name).arg(n);
        table.header[i] = unique;
    }
    for (QStringList &row : raw.rows) {
        while (row.size() < columns)
            row.append(QString());
    }
    table.rows = std::move(raw.rows);
    return table;
}

Result<DataTable> readDataTable(const QString &path, const QString &encoding, const std::stop_token &stop)
{
    const QString fileName = QFileInfo(path).fileName();
    const auto named = [&](const QString &why) {
        return Words::tr("The table %1 was not read. %2").arg(fileName, why);
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(named(Words::tr("It could not be opened: %1.").arg(file.errorString())), path);
    if (file.size() > Limits::TextFileSize)
        return failure(named(Words::tr("It is too large for a table.")), path);
    try {
        Result<RawTable> raw = parseTable(file.read(Limits::TextFileSize), encoding, stop);
        if (!raw && raw.error().kind == Error::Kind::Cancelled)
            return std::unexpected(std::move(raw).error());
        if (!raw)
            return failure(named(raw.error().message), raw.error().details);
        if (raw->format != "xlsx"_L1) {
            for (QStringList &row : raw->rows)
                std::ranges::transform(row, row.begin(), fromSpreadsheetSafe);
        }
        return withHeader(std::move(*raw));
    } catch (const std::bad_alloc &) {
        return failure(named(Words::tr("There is not enough memory for it.")), path);
    }
}

} // namespace Crosscase
