// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/structure.h"

#include "store/connection.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMap>
#include <QtEndian>

#include <sqlite3.h>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qsizetype HeaderSize = 100;
constexpr qsizetype ApplicationIdAt = 68;

struct Piece
{
    QString type;
    QString sql;
    bool operator==(const Piece &) const = default;
};

/// FTS5 makes tables of its own, worded as the SQLite version that made them likes.
bool isInsideFullText(const QString &name)
{
    return name.startsWith("document_words_"_L1) || name.startsWith("document_substrings_"_L1);
}

QMap<QString, Piece> pieces(Connection &connection)
{
    QMap<QString, Piece> all;
    SQLite::Statement statement(
        connection.database(),
        "SELECT name, type, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' "
        "ESCAPE '\\'");
    while (statement.executeStep()) {
        const QString name = QString::fromStdString(statement.getColumn(0).getString());
        const QString sql = QString::fromStdString(statement.getColumn(2).getString());
        all.insert(name,
                   {QString::fromStdString(statement.getColumn(1).getString()),
                    isInsideFullText(name) ? QString() : sql});
    }
    return all;
}

const QMap<QString, Piece> &ownPieces()
{
    static const QMap<QString, Piece> own = [] {
        Connection fresh(u":memory:"_s, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        migrate(fresh);
        return pieces(fresh);
    }();
    return own;
}

} // namespace

Result<FileKind> fileKind(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(
            QCoreApplication::translate("Crosscase::Store",
                                        "%1 cannot be opened: it is missing, or you have no permission to "
                                        "read it.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    const QByteArray header = file.read(HeaderSize);
    const bool database = header.size() == HeaderSize
        && header.startsWith(QByteArrayView("SQLite format 3\0", 16));
    const bool ours = database
        && qFromBigEndian<quint32>(header.constData() + ApplicationIdAt) == quint32(ApplicationId);
    return ours ? FileKind::Project : FileKind::NotProject;
}

QString strangeInStructure(Connection &connection)
{
    const QMap<QString, Piece> found = pieces(connection);
    for (const auto &[name, piece] : ownPieces().asKeyValueRange()) {
        if (found.value(name) != piece)
            return name;
    }
    for (const auto &[name, piece] : found.asKeyValueRange()) {
        if (piece.type == "trigger"_L1 && !ownPieces().contains(name))
            return name;
    }
    return {};
}

const char *brokenTree(Connection &connection)
{
    for (const char *name : {"code", "cases"}) {
        const QByteArray table(name);
        const qint64 reached = connection.integer(
            "WITH RECURSIVE tree (id) AS (SELECT id FROM " + table
            + " WHERE parent_id IS NULL UNION ALL SELECT c.id FROM " + table
            + " c JOIN tree ON c.parent_id = tree.id) SELECT count(*) FROM tree");
        if (reached != connection.integer("SELECT count(*) FROM " + table))
            return name;
    }
    return nullptr;
}

QString quickCheck(Connection &connection)
{
    const QString said = connection.text("PRAGMA quick_check(1)");
    return said == "ok"_L1 ? QString() : said;
}

} // namespace Crosscase
