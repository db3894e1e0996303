// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace Crosscase {

/// Private to store/: one value of a row, as SQLite's file has it.
struct Cell
{
    enum class Type { Null, Integer, Real, Text, Blob };
    Type type = Type::Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes; ///< of Text (UTF-8, perhaps damaged) and Blob

    [[nodiscard]] bool isNull() const { return type == Type::Null; }
};

/// One row read from a page. Its id is not among the cells: SQLite keeps it beside them (cell 0 is NULL for ours).
struct RawRow
{
    qint64 id = 0;
    QList<Cell> cells;
    bool isCut = false; ///< part of it could not be read: the last text or blob ends early
};

/// What stands on one page of a table.
struct RawPage
{
    enum class Kind { Leaf, Interior, Other };
    Kind kind = Kind::Other;
    QList<quint32> children; ///< of an interior page
    QList<RawRow> rows;      ///< of a leaf
    int unreadable = 0;      ///< cells of a leaf that make no row
};

/**
 * Private to store/: reads the pages of an SQLite file without SQLite, so that damage to one page hides no other. What
 * a valid write-ahead log beside the file says counts, up to its last commit.
 *
 * The format: https://www.sqlite.org/fileformat2.html. Every number in the file is taken for a guess: nothing here
 * reads outside the file, and nothing runs longer than the file is long.
 */
class PageFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PageFile>> open(const QString &path);

    /// How many pages there are; they count from 1.
    [[nodiscard]] quint32 pageCount() const { return m_pageCount; }
    [[nodiscard]] RawPage read(quint32 page) const;
    /// Pages that SQLite knows to be free: what stands there was deleted.
    [[nodiscard]] QList<quint32> freePages() const;
    /// The first bytes of the file, with what the log says of them.
    [[nodiscard]] QByteArrayView header() const
    {
        return bytes(1).first(std::min<qsizetype>(100, bytes(1).size()));
    }
    /// Whether these bytes stand anywhere in the file.
    [[nodiscard]] bool contains(QByteArrayView needle) const;

private:
    explicit PageFile(const QString &path);
    [[nodiscard]] QByteArrayView bytes(quint32 page) const; ///< empty beyond the end
    void readLog(const QString &path);
    [[nodiscard]] bool readCell(QByteArrayView page, qsizetype at, RawRow *row) const;
    [[nodiscard]] QByteArray overflow(quint32 first, qint64 size) const;

    QFile m_file;
    QByteArrayView m_bytes;
    QByteArray m_log;
    QHash<quint32, QByteArrayView> m_changed; ///< pages as the log has them
    qsizetype m_pageSize = 4096;
    qsizetype m_usable = 4096;
    quint32 m_pageCount = 0;
};

} // namespace Crosscase
