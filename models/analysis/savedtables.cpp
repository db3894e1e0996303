// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/savedtables.h"

#include "analysis/compute.h"
#include "analysis/tablestamp.h"
#include "store/timestamp.h"
#include "text/orderkey.h"

#include <algorithm>

namespace Crosscase {

namespace {

Result<> done(const Result<ChangeSet> &changes)
{
    if (!changes)
        return std::unexpected(changes.error());
    return {};
}

} // namespace

SavedTables::SavedTables(Index &index)
    : m_index(index)
{
}

const SavedTableRow *SavedTables::find(Id table)
{
    for (const SavedTableRow &row : m_index.savedTables()) {
        if (row.id == table) {
            m_found = row;
            return &m_found;
        }
    }
    return nullptr;
}

Result<TableSpec> SavedTables::spec(Id table)
{
    const SavedTableRow *row = find(table);
    if (!row)
        return invalid(tr("The table is no longer in the project."));
    Result<TableSpec> spec = TableSpec::fromBytes(row->spec.toUtf8());
    if (spec)
        spec->name = row->name;
    return spec;
}

QString SavedTables::uniqueName(const QString &wanted) const
{
    QStringList taken;
    for (const SavedTableRow &row : m_index.savedTables())
        taken.append(row.name);
    const QString base = wanted.trimmed().isEmpty() ? tr("Table") : wanted.trimmed();
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = tr("%1 (%2)", "name of a table, number").arg(base).arg(number);
    return name;
}

Result<Id> SavedTables::add(const TableSpec &spec)
{
    const QList<SavedTableRow> rows = m_index.savedTables();
    SavedTableRow row;
    row.name = uniqueName(spec.name);
    TableSpec named = spec;
    named.name = row.name;
    row.spec = QString::fromUtf8(named.toBytes());
    row.position = orderKeyBetween(rows.isEmpty() ? QString() : rows.last().position, {});
    Id id = NoId;
    CROSSCASE_TRY(
        m_index.project().apply(tr("Save table \"%1\"").arg(row.name), [&](Writer &writer) -> Result<> {
            const Result<Id> inserted = writer.insert(row);
            if (!inserted)
                return std::unexpected(inserted.error());
            id = *inserted;
            return {};
        }));
    return id;
}

Result<> SavedTables::setSpec(Id table, const TableSpec &spec)
{
    const SavedTableRow *old = find(table);
    if (!old)
        return invalid(tr("The table is no longer in the project."));
    SavedTableRow row = *old;
    TableSpec named = spec;
    named.name = row.name;
    row.spec = QString::fromUtf8(named.toBytes());
    if (row.spec == old->spec)
        return {};
    return done(m_index.project().apply(tr("Change table \"%1\"").arg(row.name),
                                        [&](Writer &writer) { return writer.update(row); }));
}

Result<> SavedTables::rename(Id table, const QString &name)
{
    const Result<TableSpec> before = spec(table);
    if (!before)
        return std::unexpected(before.error());
    const SavedTableRow *old = find(table);
    if (name.trimmed().isEmpty())
        return invalid(tr("A table needs a name."));
    if (name.trimmed() == old->name)
        return {};
    for (const SavedTableRow &other : m_index.savedTables()) {
        if (other.id != table && other.name == name.trimmed())
            return invalid(tr("There is a table \"%1\" already.").arg(other.name));
    }
    SavedTableRow row = *old;
    row.name = name.trimmed();
    TableSpec named = *before;
    named.name = row.name;
    row.spec = QString::fromUtf8(named.toBytes());
    return done(m_index.project().apply(tr("Rename table \"%1\" to \"%2\"").arg(old->name, row.name),
                                        [&](Writer &writer) { return writer.update(row); }));
}

Result<Id> SavedTables::duplicate(Id table)
{
    Result<TableSpec> copy = spec(table);
    if (!copy)
        return std::unexpected(copy.error());
    copy->frozen = {};
    return add(*copy);
}

Result<Id> SavedTables::freeze(Id table, const TextSource &texts)
{
    Result<TableSpec> copy = spec(table);
    if (!copy)
        return std::unexpected(copy.error());
    const Result<CrossTable> computed = compute(*copy, m_index, texts);
    if (!computed)
        return std::unexpected(computed.error());
    const Result<TableStamp> stamp = stampOf(*computed, m_index);
    if (!stamp)
        return std::unexpected(stamp.error());
    copy->frozen = {.at = nowUtc(), .table = stamp->table, .project = stamp->project};
    if (copy->caption.isEmpty())
        copy->caption = copy->name;
    copy->name = tr("%1 (frozen %2)", "name of a table, date").arg(copy->name, copy->frozen.at.first(10));
    return add(*copy);
}

Result<> SavedTables::remove(const QList<Id> &tables)
{
    const SavedTableRow *first = tables.size() == 1 ? find(tables.first()) : nullptr;
    const QString label = first ? tr("Delete table \"%1\"").arg(first->name)
                                : tr("Delete %n tables", nullptr, int(tables.size()));
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (Id table : tables)
            CROSSCASE_TRY(writer.remove<SavedTableRow>(table));
        return {};
    }));
}

Result<> SavedTables::move(const QList<Id> &tables, Id before)
{
    QList<SavedTableRow> staying = m_index.savedTables();
    QList<SavedTableRow> moving;
    for (const SavedTableRow &row : m_index.savedTables()) {
        if (tables.contains(row.id))
            moving.append(row);
    }
    staying.removeIf([&](const SavedTableRow &row) { return tables.contains(row.id); });
    qsizetype place = staying.size();
    for (qsizetype i = 0; i < staying.size(); ++i) {
        if (staying[i].id == before)
            place = i;
    }
    QString low = place > 0 ? staying[place - 1].position : QString();
    const QString high = place < staying.size() ? staying[place].position : QString();
    return done(m_index.project().apply(tr("Move %n tables", nullptr, int(moving.size())),
                                        [&](Writer &writer) -> Result<> {
                                            for (SavedTableRow row : std::as_const(moving)) {
                                                low = orderKeyBetween(low, high);
                                                row.position = low;
                                                CROSSCASE_TRY(writer.update(row));
                                            }
                                            return {};
                                        }));
}

} // namespace Crosscase
