// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"

#include "store/connection.h"

#include <SQLiteCpp/Transaction.h>

#include <QDir>
#include <QFile>

void initCrosscaseSchema()
{
    Q_INIT_RESOURCE(store_schema); // the linker drops resources of a static library that nobody names
}

namespace Crosscase {

using namespace Qt::StringLiterals;

SchemaState schemaState(Connection &connection)
{
    const qint64 application = connection.integer("PRAGMA application_id");
    const qint64 version = connection.integer("PRAGMA user_version");
    if (application != ApplicationId) {
        const bool empty = connection.integer("SELECT count(*) FROM sqlite_master") == 0 && application == 0;
        return empty ? SchemaState::Empty : SchemaState::Foreign;
    }
    if (version > SchemaVersion)
        return SchemaState::Newer;
    return version == SchemaVersion ? SchemaState::Current : SchemaState::Older;
}

void migrate(Connection &connection, const QString &steps, int target)
{
    initCrosscaseSchema();
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const qint64 from = connection.integer("PRAGMA user_version");
    const QDir folder(steps);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        const int version = name.left(4).toInt();
        if (version <= from || version > target)
            continue;
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        connection.execute(file.readAll());
    }
    connection.execute("PRAGMA application_id = " + QByteArray::number(ApplicationId));
    connection.execute("PRAGMA user_version = " + QByteArray::number(target));
    transaction.commit();
}

} // namespace Crosscase
