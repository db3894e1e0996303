// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "store/filecopy.h"
#include "store/pagefile.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>

namespace Crosscase {

class Connection;

/// Private to store/: the columns of one table, as its CREATE statement has them. The id comes first.
struct TableShape
{
    struct Column
    {
        QByteArray name;
        Cell::Type type = Cell::Type::Text;
        bool mayBeNull = false;
        bool hasDefault = false;
    };
    QByteArray name;
    QList<Column> columns;

    [[nodiscard]] qsizetype indexOf(QByteArrayView column) const;

    /// The tables of our schema, of a database that has just been made: those people make rows in, and the history.
    [[nodiscard]] static QList<TableShape> ofProject(Connection &connection); // throws SQLite::Exception
};

/**
 * Private to store/: the rows that can still be read of a damaged project, from the pages of its tables, from pages no
 * table leads to any more, and from what the history says was written.
 */
class Salvage
{
public:
    struct Row
    {
        QList<Cell>
            cells; ///< as many as the table has columns, or fewer: the rest has its defaults. The first is the id
        bool isDoubtful = false; ///< a text in it is cut or is no text
        bool isCut = false;      ///< its last text or blob ends early
        bool isFromHistory = false;
    };
    using Rows = QMap<Id, Row>;

    Salvage(const PageFile &file, QList<TableShape> shapes, const Stop &stop);

    /// The names in the file's own list of tables, as far as it can be read.
    [[nodiscard]] static QSet<QByteArray> tablesIn(const PageFile &file);

    /// False when it was stopped.
    [[nodiscard]] bool run();

    [[nodiscard]] const QList<TableShape> &shapes() const { return m_shapes; }
    [[nodiscard]] Rows &rows(const QByteArray &table) { return m_rows[table]; }
    /// Whether part of the table could not be reached or read.
    [[nodiscard]] bool isDamaged(const QByteArray &table) const { return m_damaged.contains(table); }
    [[nodiscard]] int unreadablePages() const { return m_unreadablePages; }
    /// Pages the file should have by its header, and has not.
    [[nodiscard]] int missingPages() const;
    [[nodiscard]] int unreadableRows() const { return m_unreadableRows; }
    /// Changes of the history that cannot be read: undoing is not possible beyond them.
    [[nodiscard]] const QSet<Id> &unreadableChanges() const { return m_unreadableChanges; }

private:
    enum class Fit { No, Doubtful, Yes };

    [[nodiscard]] bool isStopped() const { return m_stop && m_stop(); }
    [[nodiscard]] const TableShape *shapeNamed(const QByteArray &name) const;
    [[nodiscard]] static Fit fit(const TableShape &shape, const RawRow &row);
    [[nodiscard]] static bool looksLike(const TableShape &shape, const RawRow &row);
    void walk(quint32 root, const TableShape *shape);
    void take(const TableShape &shape, const RawRow &row);
    void takeStray(const RawRow &row);
    void readTables();
    void readOrphans();
    void readHistory();
    void settleAmbiguous();
    void replay(const QByteArray &changes);
    void fillFromHistory();

    const PageFile &m_file;
    QList<TableShape> m_shapes;
    const Stop &m_stop;
    QMap<QByteArray, Rows> m_rows;
    QMap<QByteArray, Rows> m_believed; ///< what the history says is there
    QList<RawRow> m_strays;            ///< rows that stand on pages of other tables or of none
    QSet<QByteArray> m_damaged;
    QSet<QByteArray> m_found; ///< tables whose first page is known
    QList<bool> m_visited;
    QSet<Id> m_unreadableChanges;
    int m_unreadablePages = 0;
    int m_unreadableRows = 0;
};

} // namespace Crosscase
