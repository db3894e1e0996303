// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/memos.h"

#include <QAbstractListModel>

namespace Crosscase {

/// Memos as a list, the one changed last first; only those that have all the words looked for.
class MemoModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AboutRole = Qt::UserRole + 1, ///< QString: what it is about, and when it was changed
        SnippetRole,                  ///< QString: the beginning of the text
    };
    /// Which memos: all, or those about one kind of thing.
    enum class Only { All, Free, Documents, Cases, Codes, Codings };

    explicit MemoModel(Index &index, QObject *parent = nullptr);

    void setFilter(const QString &words, Only only);
    [[nodiscard]] const QList<MemoEntry> &entries() const { return m_shown; }
    /// Null when there is no such row.
    [[nodiscard]] const MemoEntry *entry(const QModelIndex &index) const;
    /// The row of a memo or of the note of a coding; invalid when it is not shown.
    [[nodiscard]] QModelIndex indexOf(Id memo, Id coding) const;
    /// How many there are, shown or not.
    [[nodiscard]] qsizetype countOfAll() const { return m_all.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const Crosscase::Error &error);

private:
    void follow(const ChangeSet &changes);
    void load();
    [[nodiscard]] QList<MemoEntry> filtered() const;

    Index &m_index;
    QList<MemoEntry> m_all;
    QList<MemoEntry> m_shown;
    QString m_words;
    Only m_only = Only::All;
};

} // namespace Crosscase
