// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/memomodel.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

MemoModel::MemoModel(Index &index, QObject *parent)
    : QAbstractListModel(parent)
    , m_index(index)
{
    load();
    m_shown = filtered();
    connect(&index, &Index::updated, this, &MemoModel::follow);
}

void MemoModel::load()
{
    Result<QList<MemoEntry>> all = Memos(m_index).all();
    if (all)
        m_all = std::move(*all);
    else
        Q_EMIT failed(all.error());
}

QList<MemoEntry> MemoModel::filtered() const
{
    QList<MemoEntry> out = Memos::matching(m_all, m_words, m_index);
    const auto isAbout = [this](const MemoEntry &memo) {
        using Kind = MemoSubject::Kind;
        const auto has = [&](std::initializer_list<Kind> kinds) {
            return std::ranges::any_of(memo.subjects, [&](const MemoSubject &subject) {
                return std::ranges::find(kinds, subject.kind) != kinds.end();
            });
        };
        switch (m_only) {
        case Only::All:
            return true;
        case Only::Free:
            return memo.subjects.isEmpty();
        case Only::Documents:
            return has({Kind::Document, Kind::Passage});
        case Only::Cases:
            return has({Kind::Case});
        case Only::Codes:
            return has({Kind::Code});
        case Only::Codings:
            return has({Kind::Coding});
        }
        Q_UNREACHABLE_RETURN(true);
    };
    out.removeIf([&](const MemoEntry &memo) { return !isAbout(memo); });
    return out;
}

void MemoModel::setFilter(const QString &words, Only only)
{
    m_words = words;
    m_only = only;
    beginResetModel();
    m_shown = filtered();
    endResetModel();
}

void MemoModel::follow(const ChangeSet &changes)
{
    const bool concerns = changes.touches(Table::Memo) || changes.touches(Table::MemoLink)
        || changes.touches(Table::Coding) || changes.touches(Table::Code) || changes.touches(Table::Case)
        || changes.touches(Table::DocumentHead);
    if (!concerns)
        return;
    load();
    const QList<MemoEntry> now = filtered();
    if (now == m_shown) {
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1)); // names of what they are about
        return;
    }
    beginResetModel();
    m_shown = now;
    endResetModel();
}

const MemoEntry *MemoModel::entry(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_shown.at(index.row()) : nullptr;
}

QModelIndex MemoModel::indexOf(Id memo, Id coding) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_shown.at(row).memo == memo && m_shown.at(row).coding == coding)
            return index(row);
    }
    return {};
}

int MemoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant MemoModel::data(const QModelIndex &index, int role) const
{
    const MemoEntry *memo = entry(index);
    if (!memo)
        return {};
    const auto about = [&] {
        QStringList parts;
        for (const MemoSubject &subject : memo->subjects)
            parts.append(Memos::subjectText(subject, m_index));
        if (parts.isEmpty())
            parts.append(tr("Free memo"));
        parts.append(QLocale().toString(
            QDateTime::fromString(memo->changedAt, Qt::ISODateWithMs).toLocalTime(), QLocale::ShortFormat));
        return parts.join(u" · "_s);
    };
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = memo->shownTitle();
        return title.isEmpty() ? tr("Empty memo") : title;
    }
    case AboutRole:
        return about();
    case SnippetRole:
        return memo->body.simplified().left(200);
    case Qt::ToolTipRole:
        return about() + u'\n' + memo->coder;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "title of a memo, what it is about").arg(memo->shownTitle(), about());
    default:
        return {};
    }
}

} // namespace Crosscase
