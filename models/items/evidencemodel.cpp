// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/evidencemodel.h"

#include "text/clock.h"
#include "text/codepoints.h"

#include <QSet>

namespace Crosscase {

namespace {

constexpr qint64 ContextLength = 240; // code points on either side
constexpr quintptr GroupLevel = 0;    // internal id of an informant; of a passage: its informant's row + 1

} // namespace

EvidenceModel::EvidenceModel(const Index &index, QObject *parent)
    : QAbstractItemModel(parent)
    , m_index(index)
    , m_texts(textsOf(index.project()))
{
    connect(&m_index, &Index::updated, this, &EvidenceModel::follow);
}

Id EvidenceModel::caseOf(const Coding &coding, Id within) const
{
    if (within != NoId) {
        for (const CaseShare &share : m_index.coverage(coding.document).sharesOf(coding.span)) {
            if (m_index.cases().isWithin(share.caseId, within))
                return share.caseId;
        }
    }
    return m_index.caseOfPassage(coding.document, coding.span);
}

QList<EvidenceModel::Group> EvidenceModel::grouped(const EvidenceList &evidence) const
{
    QList<Group> groups;
    QHash<Id, qsizetype> groupOf;
    QSet<Id> seen;
    for (const EvidenceItem &item : evidence.items) {
        const Coding *coding = m_index.codings().find(item.coding);
        if (!coding || seen.contains(item.coding))
            continue;
        seen.insert(item.coding);
        const Id caseId = caseOf(*coding, evidence.within);
        // What is nobody's is kept apart by document.
        const Id key = caseId != NoId ? caseId : -coding->document;
        if (!groupOf.contains(key)) {
            groupOf.insert(key, groups.size());
            groups.append(Group{caseId, {}});
        }
        groups[groupOf[key]].codings.append(item.coding);
    }
    return groups;
}

void EvidenceModel::setEvidence(const EvidenceList &evidence)
{
    const QList<Group> groups = grouped(evidence);
    m_evidence = evidence;
    if (groups == m_groups)
        return;
    beginResetModel();
    m_groups = groups;
    endResetModel();
}

qsizetype EvidenceModel::count() const
{
    qsizetype count = 0;
    for (const Group &group : m_groups)
        count += group.codings.size();
    return count;
}

QString EvidenceModel::countText() const
{
    const qsizetype passages = count();
    const QString passagesText = tr("%n passages", nullptr, int(passages));
    QSet<qint32> counted;
    for (const EvidenceItem &item : m_evidence.items)
        counted.insert(item.group);
    if (!m_evidence.oneCell || counted.size() == passages)
        return passagesText;
    switch (m_evidence.measure) {
    case TableSpec::Measure::Cases:
    case TableSpec::Measure::Informants:
        return tr("%1, %2", "%n informants, %n passages")
            .arg(tr("%n informants", nullptr, int(counted.size())), passagesText);
    case TableSpec::Measure::Passages:
        return tr("%1, %2", "%n passages, %n codings")
            .arg(tr("%n passages", nullptr, int(counted.size())), tr("%n codings", nullptr, int(passages)));
    default:
        return tr("%1, %2", "%n counted, %n passages")
            .arg(tr("%n counted", nullptr, int(counted.size())), passagesText);
    }
}

void EvidenceModel::setContext(bool on)
{
    if (m_context == on)
        return;
    m_context = on;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent),
                           {BeforeRole, AfterRole});
    }
}

void EvidenceModel::follow(const ChangeSet &changes)
{
    bool all = false;
    QSet<Id> touched;
    for (const RowChange &change : changes.rows()) {
        switch (change.table) {
        case Table::Coding:
            touched.insert(change.id);
            break;
        case Table::DocumentBody:
            m_texts = textsOf(m_index.project());
            all = true;
            break;
        case Table::DocumentHead:
        case Table::Code:
        case Table::Case:
        case Table::Coder:
        case Table::Turn:
        case Table::Speaker:
        case Table::CaseLink:
            all = true;
            break;
        default:
            break;
        }
    }
    if (all)
        m_passages.clear();
    for (Id coding : std::as_const(touched))
        m_passages.remove(coding);

    const QList<Group> groups = grouped(m_evidence);
    if (groups != m_groups) {
        beginResetModel();
        m_groups = groups;
        endResetModel();
        return;
    }
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        if (all)
            Q_EMIT dataChanged(parent, parent);
        for (int row = 0; row < m_groups[group].codings.size(); ++row) {
            if (all || touched.contains(m_groups[group].codings[row]))
                Q_EMIT dataChanged(index(row, 0, parent), index(row, 0, parent));
        }
    }
}

Id EvidenceModel::codingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupLevel)
        return NoId;
    return m_groups[qsizetype(index.internalId()) - 1].codings[index.row()];
}

QModelIndex EvidenceModel::indexOf(Id coding) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const qsizetype row = m_groups[group].codings.indexOf(coding);
        if (row >= 0)
            return index(int(row), 0, index(group, 0));
    }
    return {};
}

QList<Id> EvidenceModel::codingsAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == GroupLevel)
        return m_groups[index.row()].codings;
    return {codingAt(index)};
}

QModelIndex EvidenceModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : GroupLevel);
}

QModelIndex EvidenceModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == GroupLevel)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, GroupLevel);
}

int EvidenceModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == GroupLevel && parent.column() == 0
        ? int(m_groups[parent.row()].codings.size())
        : 0;
}

int EvidenceModel::columnCount(const QModelIndex &) const
{
    return 1;
}

Qt::ItemFlags EvidenceModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() != GroupLevel)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

const Passage *EvidenceModel::passage(Id coding) const
{
    auto found = m_passages.constFind(coding);
    if (found == m_passages.cend()) {
        const Result<QList<Passage>> read = passages({coding}, m_index, m_texts);
        if (!read || read->isEmpty())
            return nullptr;
        found = m_passages.insert(coding, read->first());
    }
    return &*found;
}

QString EvidenceModel::around(Id coding, bool before) const
{
    const Coding *row = m_index.codings().find(coding);
    if (!m_context || !row)
        return {};
    const Result<QString> body = m_texts(row->document);
    if (!body)
        return {};
    const CodePointMap text(*body);
    if (before) {
        const qint64 start = std::max<qint64>(0, row->span.start - ContextLength);
        QString out = text.mid({start, row->span.start});
        if (start > 0) // not from the middle of a word
            out = QStringLiteral("… ") + out.mid(out.indexOf(u' ') + 1);
        return out;
    }
    const qint64 end = std::min(text.length(), row->span.end + ContextLength);
    QString out = text.mid({row->span.end, end});
    if (end < text.length())
        out = out.left(out.lastIndexOf(u' ')) + QStringLiteral(" …");
    return out;
}

QString EvidenceModel::groupName(const Group &group) const
{
    if (group.caseId != NoId)
        return m_index.cases().name(group.caseId);
    const Coding *coding = m_index.codings().find(group.codings.first());
    const DocumentHeadRow *document = coding ? m_index.document(coding->document) : nullptr;
    return document ? tr("%1 (nobody's words)", "name of a document").arg(document->name) : QString();
}

QVariant EvidenceModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return groupName(group);
    case Qt::ToolTipRole:
        return group.caseId != NoId ? m_index.cases().path(group.caseId) : QString();
    case Qt::AccessibleTextRole:
        return tr("%1: %n passages", "name of an informant", int(group.codings.size())).arg(groupName(group));
    case CodingRole:
        return QVariant::fromValue(NoId);
    case CountRole:
        return int(group.codings.size());
    default:
        return {};
    }
}

QString EvidenceModel::accessibleText(Id coding) const
{
    const Passage *shown = passage(coding);
    const Coding *row = m_index.codings().find(coding);
    if (!shown || !row)
        return {};
    return tr("%1, %2: %3 %4", "code, stance: passage citation")
        .arg(m_index.codes().name(row->code),
             row->stance == Stance::None ? tr("no stance") : stanceName(row->stance), shown->text,
             shown->citation);
}

QVariant EvidenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == GroupLevel)
        return groupData(m_groups[index.row()], role);
    const Id id = codingAt(index);
    const Coding *coding = m_index.codings().find(id);
    if (!coding)
        return {};
    const auto fromPassage = [&](auto part) {
        const Passage *shown = passage(id);
        return shown ? QVariant(part(*shown)) : QVariant(QString());
    };
    switch (role) {
    case Qt::DisplayRole:
        return fromPassage([](const Passage &shown) { return shown.text; });
    case Qt::AccessibleTextRole:
        return accessibleText(id);
    case CitationRole:
        return fromPassage([](const Passage &shown) { return shown.citation; });
    case TimeRole:
        return fromPassage(
            [](const Passage &shown) { return shown.timeMs ? formatClock(*shown.timeMs) : QString(); });
    case CodingRole:
        return QVariant::fromValue(id);
    case StanceRole:
        return int(coding->stance);
    case CodeRole:
        return m_index.codes().name(coding->code);
    case CodePathRole:
        return m_index.codes().path(coding->code);
    case ColorRole:
        return m_index.codeColor(coding->code);
    case CoderRole: {
        const CoderRow *coder = m_index.coder(coding->coder);
        return coder ? coder->name : QString();
    }
    case DocumentRole: {
        const DocumentHeadRow *document = m_index.document(coding->document);
        return document ? document->name : QString();
    }
    case BeforeRole:
        return around(id, true);
    case AfterRole:
        return around(id, false);
    default:
        return {};
    }
}

} // namespace Crosscase
