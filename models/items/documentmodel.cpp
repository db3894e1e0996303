// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/documentmodel.h"

#include <QLocale>

namespace Crosscase {

using namespace Qt::StringLiterals;

DocumentModel::DocumentModel(Index &index, Documents &documents, QObject *parent)
    : IdTreeModel(index, {Table::DocumentHead}, QLatin1StringView(MimeType), {}, parent)
    , m_documents(documents)
{
    fill();
    for (Id document : index.documents())
        m_codings.insert(document, index.codings().countOfDocument(document));
}

int DocumentModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QList<Id> DocumentModel::sourceChildren(Id parent) const
{
    return parent == NoId ? source().documents() : QList<Id>();
}

QVariant DocumentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= WordsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Document");
    case InformantsColumn:
        return tr("Informants");
    case WordsColumn:
        return tr("Words");
    default:
        return tr("Codings");
    }
}

QVariant DocumentModel::data(const QModelIndex &index, int role) const
{
    const DocumentHeadRow *row = source().document(idOf(index));
    if (!row)
        return {};
    if (role == IdRole)
        return row->id;
    if (role == Qt::ToolTipRole) {
        const QString origin = row->originName.isEmpty() ? row->name : row->originName;
        return row->description.isEmpty()
            ? tr("%1, imported from %2").arg(row->name, origin)
            : tr("%1, imported from %2. %3").arg(row->name, origin, row->description);
    }
    if (role == Qt::TextAlignmentRole && index.column() >= WordsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return row->name;
    case InformantsColumn:
        return informants(row->id);
    case WordsColumn:
        return QLocale().toString(row->words);
    case CodingsColumn:
        return QLocale().toString(source().codings().countOfDocument(row->id));
    default:
        return {};
    }
}

QString DocumentModel::informants(Id document) const
{
    QStringList names;
    for (const CaseLinkRow &link : source().linksOfDocument(document)) {
        if (const QString name = source().cases().name(link.caseId); !names.contains(name))
            names.append(name);
    }
    if (names.isEmpty()) {
        for (const SpeakerRow &speaker : source().speakers(document)) {
            if (!speaker.interviewer)
                names.append(speaker.name);
        }
    }
    return names.join(u", "_s);
}

bool DocumentModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const DocumentHeadRow *row = source().document(idOf(index));
    const QString name = value.toString().trimmed();
    if (!row || role != Qt::EditRole || index.column() != NameColumn || name == row->name)
        return false;
    const Result<> renamed = m_documents.rename(row->id, name);
    if (!renamed)
        Q_EMIT failed(renamed.error());
    return renamed.has_value();
}

Qt::ItemFlags DocumentModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && !source().project().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void DocumentModel::followRest(const ChangeSet &changes)
{
    if (changes.touches(Table::Coding) || changes.touches(Table::DocumentHead)) {
        for (Id document : source().documents()) {
            const qsizetype count = source().codings().countOfDocument(document);
            const auto was = m_codings.constFind(document);
            if (was != m_codings.cend() && *was != count)
                touch(document, CodingsColumn, CodingsColumn);
            m_codings.insert(document, count);
        }
    }
    if (changes.touches(Table::CaseLink) || changes.touches(Table::Case) || changes.touches(Table::Speaker)) {
        for (Id document : source().documents())
            touch(document, InformantsColumn, InformantsColumn);
    }
}

} // namespace Crosscase
