// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/codebookmodel.h"

#include <QColor>
#include <QFont>

namespace Crosscase {

using namespace Qt::StringLiterals;

CodebookModel::CodebookModel(Index &index, Codebook &codebook, const QStringList &alsoAccepted,
                             QObject *parent)
    : IdTreeModel(index, {Table::Code}, QLatin1StringView(MimeType), alsoAccepted, parent)
    , m_codebook(codebook)
{
    fill();
    followUses();
}

int CodebookModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CodebookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == UsesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == UsesColumn)
        return tr("Codings of the code and of the codes below it");
    if (role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Code") : tr("Uses");
}

QVariant CodebookModel::data(const QModelIndex &index, int role) const
{
    const Id code = idOf(index);
    if (!source().codes().find(code))
        return {};
    if (role == IdRole)
        return code;
    if (role == OwnUsesRole)
        return source().codings().countOfCode(code);
    if (index.column() == NameColumn)
        return nameData(code, role);
    const qsizetype uses = source().countWithDescendants(code);
    switch (role) {
    case Qt::DisplayRole:
        return uses > 0 ? QVariant(uses) : QVariant(QString());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%n codings", nullptr, int(uses));
    case Qt::ToolTipRole:
        return toolTip(code);
    default:
        return {};
    }
}

QVariant CodebookModel::nameData(Id code, int role) const
{
    const CodeRow &row = *source().codes().find(code);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return row.name;
    case Qt::FontRole: {
        QFont font;
        font.setBold(!row.codable);
        return row.codable ? QVariant() : QVariant(font);
    }
    case Qt::ToolTipRole:
        return toolTip(code);
    case Qt::AccessibleDescriptionRole:
        return row.codable ? row.definition : tr("Heading. %1").arg(row.definition);
    case ColorRole:
        return QColor(source().codeColor(code));
    case CodableRole:
        return row.codable;
    case PathRole:
        return source().codes().path(code);
    case SearchRole:
        return (QStringList(row.name) + source().codeAliases(code)).join(u'\n');
    default:
        return {};
    }
}

QString CodebookModel::toolTip(Id code) const
{
    const CodeRow &row = *source().codes().find(code);
    QStringList lines{source().codes().path(code)}; // plain text, as every tool tip
    const auto add = [&lines](const QString &heading, const QString &text) {
        if (!text.isEmpty())
            lines.append(heading.isEmpty() ? text : u"%1 %2"_s.arg(heading, text));
    };
    add({}, row.definition);
    add(tr("Include:"), row.include);
    add(tr("Exclude:"), row.exclude);
    add(tr("Example:"), row.example);
    add(tr("Also called:"), source().codeAliases(code).join(u", "_s));
    const qsizetype own = source().codings().countOfCode(code);
    const qsizetype all = source().countWithDescendants(code);
    lines.append(own == all ? tr("%n codings", nullptr, int(all))
                            : tr("%n codings with the codes below it", nullptr, int(all)));
    return lines.join(u'\n');
}

bool CodebookModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CodeRow *row = source().codes().find(idOf(index));
    const QString name = value.toString().trimmed();
    if (!row || role != Qt::EditRole || index.column() != NameColumn || name == row->name)
        return false;
    const Result<> renamed = m_codebook.rename(row->id, name);
    if (!renamed)
        Q_EMIT failed(renamed.error());
    return renamed.has_value();
}

Qt::ItemFlags CodebookModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled
        | Qt::ItemIsDropEnabled;
    if (index.column() == NameColumn && !source().project().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

void CodebookModel::followRest(const ChangeSet &changes)
{
    if (changes.touches(Table::Coding) || changes.touches(Table::Code))
        followUses();
    if (changes.touches(Table::Code)) { // a colour is inherited
        for (const RowChange &change : changes.rows()) {
            if (change.table != Table::Code || !source().codes().find(change.id))
                continue;
            for (Id below : source().codes().depthFirst(change.id)) {
                if (below != change.id)
                    touch(below, NameColumn, NameColumn);
            }
        }
    }
}

// A deleted coding no longer says which code it had, so the counts are compared: a codebook has hundreds of codes.
void CodebookModel::followUses()
{
    QHash<Id, qsizetype> uses;
    for (Id code : source().codes().depthFirst()) {
        const qsizetype own = source().codings().countOfCode(code);
        for (Id above : source().codes().withAncestors(code))
            uses[above] += own;
    }
    const QHash<Id, qsizetype> before = std::exchange(m_uses, uses);
    for (auto [code, count] : std::as_const(m_uses).asKeyValueRange()) {
        if (const auto was = before.constFind(code); was != before.cend() && *was != count)
            touch(code, UsesColumn, UsesColumn);
    }
}

} // namespace Crosscase
