// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/passagemodel.h"

#include "text/clock.h"
#include "text/codepoints.h"

#include <QMimeData>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr GroupLevel = 0; // internal id of a group; of a passage: its group's row + 1
constexpr qsizetype MostRowByRow = 200;
constexpr qint64 ContextLengths[] = {0, 240, 800, 3000}; // code points on either side
constexpr int KeptPassages = 4000;

} // namespace

PassageModel::PassageModel(const Index &index, QObject *parent)
    : QAbstractItemModel(parent)
    , m_index(index)
    , m_texts(textsOf(index.project()))
    , m_passages(KeptPassages)
{
    connect(&m_index, &Index::updated, this, &PassageModel::follow);
}

void PassageModel::setQuery(const PassageQuery &query, PassageGroup by)
{
    m_query = query;
    m_by = by;
    beginResetModel();
    load();
    endResetModel();
}

void PassageModel::load()
{
    m_groups = groupedPassages(codingsOf(m_query, m_index), m_by, m_index);
    m_keys.clear();
    for (const PassageGrouping &group : std::as_const(m_groups)) {
        for (Id coding : group.codings)
            m_keys.insert(coding, group.key);
    }
    m_documentRank.clear();
    for (Id document : m_index.documents())
        m_documentRank.insert(document, m_documentRank.size());
}

QList<Id> PassageModel::codings() const
{
    QList<Id> out;
    out.reserve(m_keys.size());
    for (const PassageGrouping &group : m_groups)
        out += group.codings;
    return out;
}

Id PassageModel::keyOf(const Coding &coding) const
{
    switch (m_by) {
    case PassageGroup::Code:
        return coding.code;
    case PassageGroup::Case:
        return m_index.caseOfPassage(coding.document, coding.span);
    case PassageGroup::Document:
        return coding.document;
    }
    Q_UNREACHABLE_RETURN(NoId);
}

std::tuple<qsizetype, Span, Id> PassageModel::rankOf(Id id) const
{
    const Coding *coding = m_index.codings().find(id);
    return coding ? std::tuple(m_documentRank.value(coding->document), coding->span, id)
                  : std::tuple(qsizetype(0), Span(), id);
}

qsizetype PassageModel::groupOf(Id key) const
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_groups.at(i).key == key)
            return i;
    }
    return -1;
}

// Whether a row is still in order between its neighbours.
bool PassageModel::stands(const PassageGrouping &group, qsizetype row) const
{
    const auto rank = rankOf(group.codings.at(row));
    return (row == 0 || rankOf(group.codings.at(row - 1)) < rank)
        && (row + 1 == group.codings.size() || rank < rankOf(group.codings.at(row + 1)));
}

void PassageModel::drop(Id coding)
{
    const QModelIndex at = indexOf(coding);
    if (!at.isValid())
        return;
    const qsizetype group = at.parent().row();
    if (m_groups.at(group).codings.size() == 1) {
        beginRemoveRows({}, int(group), int(group));
        m_groups.removeAt(group);
    } else {
        beginRemoveRows(at.parent(), at.row(), at.row());
        m_groups[group].codings.removeAt(at.row());
    }
    m_keys.remove(coding);
    endRemoveRows();
}

bool PassageModel::add(Id coding, Id key)
{
    const qsizetype group = groupOf(key);
    if (group < 0)
        return false;
    QList<Id> &codings = m_groups[group].codings;
    const auto rank = rankOf(coding);
    const auto place = std::ranges::lower_bound(codings, rank, {}, [this](Id id) { return rankOf(id); });
    const auto row = int(place - codings.begin());
    beginInsertRows(index(int(group), 0), row, row);
    codings.insert(row, coding);
    m_keys.insert(coding, key);
    endInsertRows();
    return true;
}

void PassageModel::follow(const ChangeSet &changes)
{
    bool all = false;
    QSet<Id> touched;
    for (const RowChange &change : changes.rows()) {
        switch (change.table) {
        case Table::Coding:
            touched.insert(change.id);
            break;
        case Table::DocumentBody:
        case Table::DocumentHead:
        case Table::Code:
        case Table::Case:
        case Table::Coder:
        case Table::Turn:
        case Table::Speaker:
        case Table::CaseLink:
        case Table::CodingFacet:
            all = true;
            break;
        default:
            break;
        }
    }
    if (all || touched.size() > MostRowByRow) {
        m_texts = textsOf(m_index.project());
        m_passages.clear();
        beginResetModel();
        load();
        endResetModel();
        return;
    }
    if (touched.isEmpty())
        return;
    const Result<PassageFilter> filter = PassageFilter::make(m_query, m_index);
    if (!filter)
        return;
    // What goes or moves is taken out first, then what is new or moved is put in: the rest stays in order meanwhile.
    QList<std::pair<Id, Id>> toAdd;
    for (Id id : std::as_const(touched)) {
        m_passages.remove(id);
        const Coding *coding = m_index.codings().find(id);
        const bool wanted = coding && filter->accepts(*coding, m_index);
        const Id key = wanted ? keyOf(*coding) : NoId;
        const QModelIndex at = indexOf(id);
        const bool stays = wanted && at.isValid() && m_keys.value(id) == key
            && stands(m_groups.at(at.parent().row()), at.row());
        if (stays) {
            Q_EMIT dataChanged(at, at);
            continue;
        }
        if (at.isValid())
            drop(id);
        if (wanted)
            toAdd.append({id, key});
    }
    for (const auto &[id, key] : std::as_const(toAdd)) {
        if (add(id, key))
            continue;
        beginResetModel(); // a group that was not there before
        load();
        endResetModel();
        return;
    }
    // The counts of groups.
    if (!m_groups.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void PassageModel::growContext(Id coding, bool more)
{
    const int level = std::clamp(m_context.value(coding) + (more ? 1 : -1), 0,
                                 int(std::size(ContextLengths)) - 1);
    if (level == m_context.value(coding))
        return;
    m_context.insert(coding, level);
    const QModelIndex at = indexOf(coding);
    if (at.isValid())
        Q_EMIT dataChanged(
            at, at, {EvidenceModel::BeforeRole, EvidenceModel::AfterRole, GrownRole, Qt::SizeHintRole});
}

Id PassageModel::codingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupLevel)
        return NoId;
    return m_groups.at(qsizetype(index.internalId()) - 1).codings.at(index.row());
}

QList<Id> PassageModel::codingsAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == GroupLevel)
        return m_groups.at(index.row()).codings;
    return {codingAt(index)};
}

QModelIndex PassageModel::indexOf(Id coding) const
{
    const auto key = m_keys.constFind(coding);
    if (key == m_keys.cend())
        return {};
    const qsizetype group = groupOf(*key);
    const QList<Id> &codings = m_groups.at(group).codings;
    const qsizetype row = codings.indexOf(coding);
    return row < 0 ? QModelIndex() : index(int(row), 0, index(int(group), 0));
}

QModelIndex PassageModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : GroupLevel);
}

QModelIndex PassageModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, GroupLevel);
}

int PassageModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == GroupLevel && parent.column() == 0
        ? int(m_groups.at(parent.row()).codings.size())
        : 0;
}

int PassageModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags PassageModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    if (index.internalId() != GroupLevel)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

QStringList PassageModel::mimeTypes() const
{
    return {QLatin1StringView(MimeType)};
}

QMimeData *PassageModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray lines;
    QSet<Id> seen;
    for (const QModelIndex &index : indexes) {
        for (Id coding : codingsAt(index)) {
            if (!seen.contains(coding))
                lines += QByteArray::number(coding) + '\n';
            seen.insert(coding);
        }
    }
    auto *data = new QMimeData;
    data->setData(QLatin1StringView(MimeType), lines);
    return data;
}

const Passage *PassageModel::passage(Id coding) const
{
    if (const Passage *known = m_passages.object(coding))
        return known;
    const Result<QList<Passage>> read = passages(QList<Id>{coding}, m_index, m_texts);
    if (!read || read->isEmpty())
        return nullptr;
    auto *made = new Passage(read->first());
    m_passages.insert(coding, made);
    return made;
}

QString PassageModel::around(const Coding &coding, bool before) const
{
    const qint64 length = ContextLengths[m_context.value(coding.id)];
    if (length == 0)
        return {};
    const Result<QString> body = m_texts(coding.document);
    if (!body)
        return {};
    const CodePointMap text(*body);
    if (before) {
        const qint64 start = std::max<qint64>(0, coding.span.start - length);
        QString out = text.mid({start, coding.span.start});
        if (start > 0) // not from the middle of a word
            out = u"… "_s + out.mid(out.indexOf(u' ') + 1);
        return out.trimmed();
    }
    const qint64 end = std::min(text.length(), coding.span.end + length);
    QString out = text.mid({coding.span.end, end});
    if (end < text.length())
        out = out.left(out.lastIndexOf(u' ')) + u" …"_s;
    return out.trimmed();
}

QVariant PassageModel::groupData(const PassageGrouping &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return groupName(group, m_by, m_index);
    case Qt::AccessibleTextRole:
        return tr("%1: %n passages", "a code, case or document", int(group.codings.size()))
            .arg(groupName(group, m_by, m_index));
    case EvidenceModel::CodingRole:
        return QVariant::fromValue(NoId);
    case EvidenceModel::CountRole:
        return int(group.codings.size());
    default:
        return {};
    }
}

QVariant PassageModel::passageData(const Coding &coding, int role) const
{
    switch (role) {
    case EvidenceModel::CodingRole:
        return QVariant::fromValue(coding.id);
    case DocumentIdRole:
        return QVariant::fromValue(coding.document);
    case EvidenceModel::StanceRole:
        return int(coding.stance);
    case EvidenceModel::CodeRole:
        return m_index.codes().name(coding.code);
    case EvidenceModel::CodePathRole:
        return m_index.codes().path(coding.code);
    case EvidenceModel::ColorRole:
        return m_index.codeColor(coding.code);
    case EvidenceModel::CoderRole: {
        // Who said it matters here; who coded it is in the tool tip.
        const Passage *shown = passage(coding.id);
        return shown ? shown->citation : QString();
    }
    case Qt::ToolTipRole: {
        const CoderRow *coder = m_index.coder(coding.coder);
        return tr("%1, coded by %2", "path of a code, a person")
            .arg(m_index.codes().path(coding.code), coder ? coder->name : QString());
    }
    case EvidenceModel::DocumentRole: {
        const DocumentHeadRow *document = m_index.document(coding.document);
        return document ? document->name : QString();
    }
    case EvidenceModel::BeforeRole:
        return around(coding, true);
    case EvidenceModel::AfterRole:
        return around(coding, false);
    case GrownRole:
        return m_context.value(coding.id) > 0;
    default:
        break;
    }
    const Passage *shown = passage(coding.id);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->text;
    case EvidenceModel::CitationRole:
        return shown->citation;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3 %4", "code, stance: passage citation")
            .arg(m_index.codes().name(coding.code),
                 coding.stance == Stance::None ? tr("no stance") : stanceName(coding.stance), shown->text,
                 shown->citation);
    default:
        return {};
    }
}

QVariant PassageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == GroupLevel)
        return groupData(m_groups.at(index.row()), role);
    const Coding *coding = m_index.codings().find(codingAt(index));
    return coding ? passageData(*coding, role) : QVariant();
}

} // namespace Crosscase
