// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/documents/importmodel.h"

namespace Crosscase {

/// The speakers of one file to be imported: who is the interviewer, and to which case each belongs.
class SpeakerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        TurnsColumn,
        WordsColumn,
        InterviewerColumn,
        SameColumn,
        CaseColumn,
        ColumnCount
    };

    explicit SpeakerModel(ImportModel *files, QObject *parent = nullptr);

    /// The row of the files whose speakers are shown; -1 for none.
    void setFile(int row);
    /// Names that the speaker of a row may be the same as: the other ones of its file, the likeliest first.
    [[nodiscard]] QStringList namesFor(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value,
                               int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QList<ImportSpeaker> speakers() const;

    ImportModel *m_files;
    int m_file = -1;
    int m_shown = 0; ///< speakers the views know of
};

} // namespace Crosscase
