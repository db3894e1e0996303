// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/speakermodel.h"

#include <QLocale>

namespace Crosscase {

SpeakerModel::SpeakerModel(ImportModel *files, QObject *parent)
    : QAbstractTableModel(parent)
    , m_files(files)
{
    connect(files, &ImportModel::rowChanged, this, [this](int row) {
        if (row != m_file)
            return;
        if (speakers().size() != m_shown)
            setFile(row);
        else if (m_shown > 0)
            Q_EMIT dataChanged(index(0, 0), index(m_shown - 1, ColumnCount - 1));
    });
    connect(files, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { setFile(-1); });
}

QList<ImportSpeaker> SpeakerModel::speakers() const
{
    return m_file < 0 || m_file >= m_files->rowCount() ? QList<ImportSpeaker>()
                                                       : m_files->row(m_file).item.speakers;
}

void SpeakerModel::setFile(int row)
{
    beginResetModel();
    m_file = row;
    m_shown = int(speakers().size());
    endResetModel();
}

QStringList SpeakerModel::namesFor(int row) const
{
    const QList<ImportSpeaker> all = speakers();
    QStringList names;
    for (int other = 0; other < all.size(); ++other) {
        if (other != row)
            names.append(all.at(other).name);
    }
    if (const QString likeliest = all.value(row).variantOf; names.removeOne(likeliest))
        names.prepend(likeliest);
    return names;
}

int SpeakerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int SpeakerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SpeakerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Speaker");
    case TurnsColumn:
        return tr("Turns");
    case WordsColumn:
        return tr("Words");
    case InterviewerColumn:
        return tr("Interviewer");
    case SameColumn:
        return tr("Is the same as");
    default:
        return tr("Case");
    }
}

QVariant SpeakerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportSpeaker speaker = speakers().value(index.row());
    if (role == Qt::CheckStateRole && index.column() == InterviewerColumn)
        return speaker.interviewer ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && (index.column() == TurnsColumn || index.column() == WordsColumn))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == InterviewerColumn)
        return tr("Guessed with a confidence of %1 %. What interviewers say belongs to no case.")
            .arg(int(speaker.confidence * 100));
    if (role == Qt::ToolTipRole && index.column() == SameColumn) {
        return speaker.variantOf.isEmpty()
            ? tr("Choose another speaker, or type a name: these turns are theirs.")
            : tr("“%1” seems to be “%2”. Choose them to take the two as one.")
                  .arg(speaker.name, speaker.variantOf);
    }
    if (role == Qt::DisplayRole && index.column() == SameColumn && speaker.mergeInto.isEmpty()
        && !speaker.variantOf.isEmpty())
        return tr("%1?").arg(speaker.variantOf);
    if (role == Qt::ToolTipRole && index.column() == CaseColumn)
        return tr("A path such as Cluster A/A1. What is not in the project yet is made.");
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return speaker.name;
    case TurnsColumn:
        return QLocale().toString(speaker.turns);
    case WordsColumn:
        return QLocale().toString(speaker.words);
    case InterviewerColumn:
        return role == Qt::DisplayRole ? tr("%1 %").arg(qRound(speaker.confidence * 100)) : QString();
    case SameColumn:
        return speaker.mergeInto;
    case CaseColumn:
        return speaker.casePath;
    default:
        return {};
    }
}

bool SpeakerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    ImportSpeaker speaker = speakers().value(index.row());
    if (index.column() == InterviewerColumn && role == Qt::CheckStateRole) {
        speaker.interviewer = value.toInt() == Qt::Checked;
        if (speaker.interviewer)
            speaker.casePath.clear();
    } else if (index.column() == SameColumn && role == Qt::EditRole) {
        const QString name = value.toString().trimmed();
        speaker.mergeInto = name == speaker.name ? QString() : name;
    } else if (index.column() == CaseColumn && role == Qt::EditRole) {
        speaker.casePath = value.toString().trimmed();
    } else {
        return false;
    }
    m_files->setSpeaker(m_file, index.row(), speaker);
    return true;
}

Qt::ItemFlags SpeakerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == InterviewerColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == SameColumn)
        flags |= Qt::ItemIsEditable;
    if (index.column() == CaseColumn && !speakers().value(index.row()).interviewer)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace Crosscase
