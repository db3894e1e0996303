// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/historymodel.h"

#include <QDateTime>
#include <QLocale>

namespace Crosscase {

namespace {

constexpr qsizetype Page = 500;

} // namespace

HistoryModel::HistoryModel(Project &project, QObject *parent)
    : QAbstractTableModel(parent)
    , m_project(project)
{
    connect(&project, &Project::changed, this, &HistoryModel::follow);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    default:
        return tr("What");
    }
}

QString HistoryModel::label(const HistoryEntry &entry) const
{
    switch (entry.kind) {
    case HistoryEntry::Kind::Undo:
        return tr("Undo: %1").arg(entry.label);
    case HistoryEntry::Kind::Redo:
        return tr("Redo: %1").arg(entry.label);
    case HistoryEntry::Kind::Change:
        break;
    }
    return entry.label;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HistoryEntry &entry = m_entries[index.row()];
    const auto when = [&entry] { return QDateTime::fromString(entry.at, Qt::ISODateWithMs).toLocalTime(); };
    switch (role) {
    case IdRole:
        return entry.id;
    case InForceRole:
        return entry.kind == HistoryEntry::Kind::Change && entry.state == HistoryEntry::State::Done;
    case StateRole:
        return int(entry.state);
    case Qt::ToolTipRole: {
        const QString where = QLocale().toString(when(), QLocale::LongFormat);
        switch (entry.state) {
        case HistoryEntry::State::Undone:
            return tr("%1. Taken back; can be made again with Redo.").arg(where);
        case HistoryEntry::State::Dropped:
            return tr("%1. Taken back; something else was done since, so it cannot be made again.")
                .arg(where);
        case HistoryEntry::State::Done:
            return tr("%1. %n rows of the file.", nullptr, int(entry.rows)).arg(where);
        }
        return {};
    }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case WhenColumn:
        return QLocale().toString(when(), QLocale::ShortFormat);
    case WhoColumn:
        return entry.coder;
    default:
        return label(entry);
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || m_complete)
        return;
    const qsizetype wanted = m_entries.size() + Page;
    const Result<QList<HistoryEntry>> read = m_project.read().history(wanted);
    if (!read) {
        m_complete = true;
        Q_EMIT failed(read.error());
        return;
    }
    m_complete = read->size() < wanted;
    if (read->size() <= m_entries.size())
        return;
    beginInsertRows({}, int(m_entries.size()), int(read->size()) - 1);
    m_entries = *read;
    endInsertRows();
}

// One change adds one entry and may change the state of others: an undo's of one, a new change's of all undone.
void HistoryModel::follow()
{
    if (m_entries.isEmpty() && !m_complete)
        return; // nobody has looked yet
    const qsizetype wanted = m_entries.size() + 1;
    const Result<QList<HistoryEntry>> read = m_project.read().history(1);
    if (!read) {
        Q_EMIT failed(read.error());
        return;
    }
    if (read->isEmpty() || (!m_entries.isEmpty() && m_entries.first().id == read->first().id))
        return;
    beginInsertRows({}, 0, 0);
    m_entries.prepend(read->first());
    endInsertRows();
    Q_ASSERT(m_entries.size() == wanted);

    const HistoryEntry &newest = m_entries.first();
    for (qsizetype row = 1; row < m_entries.size(); ++row) {
        HistoryEntry &older = m_entries[row];
        HistoryEntry::State state = older.state;
        if (newest.kind == HistoryEntry::Kind::Change && state == HistoryEntry::State::Undone)
            state = HistoryEntry::State::Dropped;
        else if (older.id == newest.of)
            state = newest.kind == HistoryEntry::Kind::Undo ? HistoryEntry::State::Undone
                                                            : HistoryEntry::State::Done;
        if (std::exchange(older.state, state) != state)
            Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

Result<QList<HistoryEntry>> HistoryModel::takenBackTo(Id entry) const
{
    const Result<QList<HistoryEntry>> all = m_project.read().history();
    if (!all)
        return std::unexpected(all.error());
    QList<HistoryEntry> out;
    for (const HistoryEntry &older : *all) {
        if (older.id > entry && older.kind == HistoryEntry::Kind::Change
            && older.state == HistoryEntry::State::Done)
            out.append(older);
    }
    return out;
}

} // namespace Crosscase
