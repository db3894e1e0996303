// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/casemodel.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

CaseModel::CaseModel(Index &index, Cases &cases, const QStringList &alsoAccepted, QObject *parent)
    : IdTreeModel(index, {Table::Case}, QLatin1StringView(MimeType), alsoAccepted, parent)
    , m_cases(cases)
{
    fill();
}

int CaseModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Case");
    case KindColumn:
        return tr("Kind");
    default:
        return tr("Texts");
    }
}

QStringList CaseModel::linkTexts(Id caseId) const
{
    QStringList texts;
    for (const CaseLinkRow &link : source().linksOfCase(caseId)) {
        const DocumentHeadRow *document = source().document(link.document);
        const QString name = document ? document->name : QString();
        if (const SpeakerRow *speaker = source().speaker(link.speaker))
            texts.append(speaker->name == name ? name : tr("%1 in %2").arg(speaker->name, name));
        else if (link.startAt)
            texts.append(tr("part of %1").arg(name));
        else
            texts.append(tr("all of %1").arg(name));
    }
    return texts;
}

QVariant CaseModel::data(const QModelIndex &index, int role) const
{
    const CaseRow *row = source().cases().find(idOf(index));
    if (!row)
        return {};
    if (role == IdRole)
        return row->id;
    if (role == Qt::ToolTipRole) {
        QStringList lines{source().cases().path(row->id)}; // plain text, as every tool tip
        if (!row->description.isEmpty())
            lines.append(row->description);
        for (const QString &text : linkTexts(row->id))
            lines.append(text);
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row->name;
    case KindColumn:
        return row->kind;
    case TextsColumn:
        return linkTexts(row->id).join(u", "_s);
    default:
        return {};
    }
}

bool CaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CaseRow *row = source().cases().find(idOf(index));
    if (!row || role != Qt::EditRole || index.column() > KindColumn)
        return false;
    const QString text = value.toString().trimmed();
    const bool isName = index.column() == NameColumn;
    if (text == (isName ? row->name : row->kind))
        return false;
    const Result<> done = isName ? m_cases.rename(row->id, text) : m_cases.setKind(row->id, text);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

Qt::ItemFlags CaseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemIsDropEnabled;
    if (index.column() <= KindColumn && !source().project().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void CaseModel::followRest(const ChangeSet &changes)
{
    if (changes.touches(Table::CaseLink) || changes.touches(Table::DocumentHead)
        || changes.touches(Table::Speaker)) {
        for (Id caseId : source().cases().depthFirst())
            touch(caseId, TextsColumn, TextsColumn);
    }
}

} // namespace Crosscase
