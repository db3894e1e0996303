// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"

#include <QCryptographicHash>
#include <QMap>

namespace Crosscase {

/// A digest of every row people made: equal when all tables are equal, row for row.
class RowDigest
{
public:
    /// Fails when a row cannot be read.
    [[nodiscard]] static Result<RowDigest> of(const Reader &read)
    {
        RowDigest digest;
        QCryptographicHash hash(QCryptographicHash::Sha256);
#define CROSSCASE_DIGEST(Row)                                                                                \
    CROSSCASE_TRY(read.forEach<Row>([&](const Row &row) {                                                    \
        Adder adder{hash};                                                                                   \
        adder.number(qint64(Row::table));                                                                    \
        adder.number(row.id);                                                                                \
        Row::fields(row, adder);                                                                             \
        ++digest.m_counts[Row::table];                                                                       \
    }));
        CROSSCASE_EVERY_ROW(CROSSCASE_DIGEST)
#undef CROSSCASE_DIGEST
        digest.m_bytes = hash.result();
        return digest;
    }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const QMap<Table, qint64> &counts() const { return m_counts; }
    bool operator==(const RowDigest &) const = default;

private:
    struct Adder
    {
        QCryptographicHash &hash;

        void number(qint64 n) { hash.addData(QByteArrayView(reinterpret_cast<const char *>(&n), sizeof n)); }
        void bytes(const QByteArray &b)
        {
            number(b.size());
            hash.addData(b);
        }
        void value(const char *, const QString &text) { bytes(text.toUtf8()); }
        void value(const char *, const QByteArray &b) { bytes(b); }
        void value(const char *, qint64 n) { number(n); }
        void value(const char *, bool flag) { number(flag); }
        void value(const char *, const std::optional<QString> &text)
        {
            number(text.has_value());
            bytes(text.value_or(QString()).toUtf8());
        }
        void value(const char *, const std::optional<qint64> &n)
        {
            number(n.has_value());
            number(n.value_or(0));
        }
        void value(const char *, const std::optional<double> &n)
        {
            number(n.has_value());
            bytes(QByteArray::number(n.value_or(0), 'g', 17));
        }
        void ref(const char *, Id id) { number(id); }
    };

    QByteArray m_bytes;
    QMap<Table, qint64> m_counts;
};

} // namespace Crosscase
