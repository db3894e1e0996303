// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablestamp.h"

#include <QCryptographicHash>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// A digest of values one after the other, each with its length.
class Digest
{
public:
    void number(qint64 value)
    {
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&value), sizeof value));
    }
    void bytes(const QByteArray &value)
    {
        number(value.size());
        m_hash.addData(value);
    }
    void text(const QString &value) { bytes(value.toUtf8()); }

    // As a visitor of rows (store/rows.h).
    void value(const char *, const QString &value) { text(value); }
    void value(const char *, const QByteArray &value) { bytes(value); }
    void value(const char *, qint64 value) { number(value); }
    void value(const char *, bool value) { number(value); }
    void value(const char *, const std::optional<QString> &value)
    {
        number(value.has_value());
        text(value.value_or(QString()));
    }
    void value(const char *, const std::optional<qint64> &value)
    {
        number(value.has_value());
        number(value.value_or(0));
    }
    void value(const char *, const std::optional<double> &value)
    {
        number(value.has_value());
        bytes(QByteArray::number(value.value_or(0), 'g', 17));
    }
    void ref(const char *, Id id) { number(id); }

    [[nodiscard]] QString short12(QLatin1StringView prefix) const
    {
        return prefix + QString::fromLatin1(m_hash.result().toHex().first(12));
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

template<typename Row>
Result<> add(Digest &digest, const Reader &read)
{
    if constexpr (Row::table == Table::SavedTable || Row::table == Table::Setting
                  || Row::table == Table::Project || Row::table == Table::DocumentOriginal) {
        return {};
    } else {
        digest.number(qint64(Row::table));
        return read.forEach<Row>([&](const Row &row) {
            digest.number(row.id);
            Row::fields(row, digest);
        });
    }
}

void addAxis(Digest &digest, const TableAxis &axis)
{
    digest.number(axis.count());
    for (qsizetype line = 0; line < axis.count(); ++line) {
        const HeaderNode &node = axis.line(line);
        digest.number(qint64(node.kind));
        digest.number(node.id);
        digest.text(axis.labels(line).join(u'\n'));
    }
}

} // namespace

QString tableHash(const CrossTable &table, const Index &index)
{
    Digest digest;
    addAxis(digest, table.rows());
    addAxis(digest, table.columns());
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        for (qsizetype column = 0; column < table.columnCount(); ++column) {
            const TableCell cell = table.cell(row, column);
            digest.text(cell.text);
            digest.number(qint64(cell.blank));
            digest.number(qsizetype(cell.evidence.size()));
            for (const EvidenceItem &item : cell.evidence) {
                digest.number(item.group);
                if (const Coding *coding = index.codings().find(item.coding)) {
                    for (const qint64 value : {coding->document, coding->code, coding->coder,
                                               coding->span.start, coding->span.end, qint64(coding->stance)})
                        digest.number(value);
                }
            }
        }
    }
    return digest.short12("T-"_L1);
}

Result<TableStamp> stampOf(const CrossTable &table, const Index &index)
{
    Digest digest;
    const Reader &read = index.project().read();
#define CROSSCASE_DIGEST(Row) CROSSCASE_TRY(add<Row>(digest, read));
    CROSSCASE_EVERY_ROW(CROSSCASE_DIGEST)
#undef CROSSCASE_DIGEST
    TableStamp stamp;
    stamp.table = tableHash(table, index);
    stamp.project = digest.short12("P-"_L1);
    const Result<QList<HistoryEntry>> history = read.history(1);
    if (!history)
        return std::unexpected(history.error());
    if (!history->isEmpty())
        stamp.day = history->first().at.first(10);
    return stamp;
}

} // namespace Crosscase
