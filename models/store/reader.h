// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/history.h"
#include "store/rows.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Crosscase {

class ChangeSet;
class Connection;

/**
 * Reads rows of an open project. Within Project::apply it sees what the change has written so far.
 * Used from the thread that opened the project.
 */
class Reader
{
public:
    Reader(Connection &connection, QString path);

    /// All rows of a table by id. (DocumentBodyRow: reads every text; ask for one with body().)
    template<typename Row>
    [[nodiscard]] Result<QList<Row>> rows() const;

    /// Rows whose reference `column` points to `id`, e.g. rowsWhere<TurnRow>("document_id", document), by id.
    template<typename Row>
    [[nodiscard]] Result<QList<Row>> rowsWhere(const char *column, Id id) const;

    /// Calls `visit` for each row by id, without holding them all.
    template<typename Row>
    [[nodiscard]] Result<> forEach(const std::function<void(const Row &)> &visit) const;

    /// The row, or nothing when there is none.
    template<typename Row>
    [[nodiscard]] Result<std::optional<Row>> find(Id id) const;

    /// The row; an error when there is none.
    template<typename Row>
    [[nodiscard]] Result<Row> row(Id id) const;

    [[nodiscard]] Result<qint64> count(Table table) const;

    /// The greatest order key of a table's rows, of those whose `parentColumn` points to `parent` if one is named.
    /// Empty when there is no row.
    [[nodiscard]] Result<QString> lastPosition(Table table, const char *parentColumn = nullptr,
                                               Id parent = NoId) const;

    /// The document of that name, or NoId.
    [[nodiscard]] Result<Id> documentNamed(const QString &name) const;

    /// The coding of this code by this coder on exactly this stretch. Of several, which differ by their stance, the one
    /// of this stance, else one without a stance, else the first made. Codings without a place are none of them.
    [[nodiscard]] Result<std::optional<CodingRow>> findCoding(Id document, Id code, Id coder, Span span,
                                                              const QString &stance) const;

    /// The text of a document.
    [[nodiscard]] Result<QString> body(Id document) const;

    /// The value of a setting kept in the project, or an empty string.
    [[nodiscard]] Result<QString> setting(const QString &name) const;

    /**
     * Documents whose text matches an FTS5 query (https://www.sqlite.org/fts5.html#full_text_query_syntax) on whole
     * words, diacritics ignored. An unfinished query gives an Invalid error.
     */
    [[nodiscard]] Result<QList<Id>> documentsWithWords(const QString &ftsQuery) const;

    /// Documents written without spaces (Chinese, Japanese) whose text contains the string.
    [[nodiscard]] Result<QList<Id>> documentsWithSubstring(const QString &text) const;

    /// The newest `limit` entries of the audit trail, newest first; all when limit < 0.
    [[nodiscard]] Result<QList<HistoryEntry>> history(qint64 limit = -1) const;

    /// What a history entry changed (an undo or redo entry: what the change it is about changed).
    [[nodiscard]] Result<ChangeSet> changesOf(Id historyEntry) const;

private:
    Connection &m_connection;
    QString m_path;
};

} // namespace Crosscase
