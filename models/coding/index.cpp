// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/index.h"

#include "base/logging.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr auto NeutralColor = "#7f8c8d"_L1;

template<typename Row>
QList<Row> inOrder(const QMap<Id, Row> &rows)
{
    QList<Row> out = rows.values(); // by id
    std::ranges::stable_sort(out, {}, &Row::position);
    return out;
}

template<typename Row>
const Row *pointer(const QHash<Id, Row> &rows, Id id)
{
    const auto found = rows.constFind(id);
    return found == rows.cend() ? nullptr : &*found;
}

template<typename Row>
const Row *pointer(const QMap<Id, Row> &rows, Id id)
{
    const auto found = rows.constFind(id);
    return found == rows.cend() ? nullptr : &*found;
}

template<typename Row>
Id named(const QMap<Id, Row> &rows, const QString &name)
{
    for (const Row &row : rows) {
        if (row.name == name)
            return row.id;
    }
    return NoId;
}

void removeFromList(QHash<Id, QList<Id>> &lists, Id key, Id value)
{
    const auto list = lists.find(key);
    if (list == lists.end())
        return;
    list->removeOne(value);
    if (list->isEmpty())
        lists.erase(list);
}

void addSorted(QList<Id> &list, Id id)
{
    const auto place = std::ranges::lower_bound(list, id);
    if (place == list.end() || *place != id)
        list.insert(place, id);
}

} // namespace

Index::Index(Project &project)
    : m_project(project)
{
}

Result<std::unique_ptr<Index>> Index::build(Project &project)
{
    std::unique_ptr<Index> index(new Index(project));
    CROSSCASE_TRY(index->load());
    connect(&project, &Project::changed, index.get(), &Index::follow);
    return index;
}

Result<> Index::load()
{
    const Reader &read = m_project.read();
    if (const Result<qint64> count = read.count(Table::Coding))
        m_codings.reserve(*count);
#define CROSSCASE_LOAD(Row) CROSSCASE_TRY(read.forEach<Row>([this](const Row &row) { set(row); }));
    CROSSCASE_LOAD(DocumentHeadRow)
    CROSSCASE_LOAD(SpeakerRow)
    CROSSCASE_LOAD(TurnRow)
    CROSSCASE_LOAD(CodeRow)
    CROSSCASE_LOAD(CodeAliasRow)
    CROSSCASE_LOAD(CaseRow)
    CROSSCASE_LOAD(CaseLinkRow)
    CROSSCASE_LOAD(AttributeRow)
    CROSSCASE_LOAD(AttributeValueRow)
    CROSSCASE_LOAD(CoderRow)
    CROSSCASE_LOAD(UnplacedRow) // before the codings it hides
    CROSSCASE_LOAD(CodingRow)
    CROSSCASE_LOAD(FacetRow)
    CROSSCASE_LOAD(FacetChoiceRow)
    CROSSCASE_LOAD(FacetScopeRow)
    CROSSCASE_LOAD(CodingFacetRow)
    CROSSCASE_LOAD(CellNoteRow)
    CROSSCASE_LOAD(SavedTableRow)
#undef CROSSCASE_LOAD
    return {};
}

// --- following changes ------------------------------------------------------------------------------------------

template<typename Row>
void Index::followRow(const RowChange &change)
{
    if (change.operation == Operation::Delete) {
        drop<Row>(change.id);
        return;
    }
    const Result<Row> row = m_project.read().row<Row>(change.id);
    if (!row) {
        qCWarning(logStore) << "a changed row cannot be read:" << tableName(change.table) << row.error().details;
        return;
    }
    set(*row);
}

void Index::follow(const ChangeSet &changes)
{
    for (const RowChange &change : changes.rows()) {
        switch (change.table) {
#define CROSSCASE_FOLLOW(NAME)                                                                               \
    case Table::NAME:                                                                                        \
        followRow<NAME##Row>(change);                                                                        \
        break;
            CROSSCASE_FOLLOW(DocumentHead)
            CROSSCASE_FOLLOW(Speaker)
            CROSSCASE_FOLLOW(Turn)
            CROSSCASE_FOLLOW(Code)
            CROSSCASE_FOLLOW(CodeAlias)
            CROSSCASE_FOLLOW(Case)
            CROSSCASE_FOLLOW(CaseLink)
            CROSSCASE_FOLLOW(Attribute)
            CROSSCASE_FOLLOW(AttributeValue)
            CROSSCASE_FOLLOW(Coder)
            CROSSCASE_FOLLOW(Coding)
            CROSSCASE_FOLLOW(Facet)
            CROSSCASE_FOLLOW(FacetChoice)
            CROSSCASE_FOLLOW(FacetScope)
            CROSSCASE_FOLLOW(CodingFacet)
            CROSSCASE_FOLLOW(CellNote)
            CROSSCASE_FOLLOW(SavedTable)
            CROSSCASE_FOLLOW(Unplaced)
#undef CROSSCASE_FOLLOW
        case Table::Project:
        case Table::Setting:
        case Table::DocumentBody:
        case Table::DocumentOriginal:
        case Table::Mark:
        case Table::Memo:
        case Table::MemoLink:
            break; // read from the file when they are shown
        }
    }
    Q_EMIT updated(changes);
}

void Index::set(const DocumentHeadRow &row)
{
    DocumentNode node;
    static_cast<DocumentHeadRow &>(node) = row;
    m_documents.set(node);
    forgetCoverage(row.id);
}

void Index::set(const SpeakerRow &row)
{
    m_speakers.insert(row.id, row);
    forgetCoverage(row.document);
}

void Index::set(const TurnRow &row)
{
    dropTurn(row.id);
    QList<TurnRow> &turns = m_turns[row.document];
    const auto place = [](const TurnRow &turn) { return std::pair(turn.span.start, turn.id); };
    turns.insert(std::ranges::lower_bound(turns, place(row), {}, place), row);
    m_turnDocument.insert(row.id, row.document);
    forgetCoverage(row.document);
}

void Index::set(const CaseLinkRow &row)
{
    dropLink(row.id);
    m_links.insert(row.id, row);
    addSorted(m_linksOfDocument[row.document], row.id);
    forgetCoverage(row.document);
}

void Index::set(const AttributeValueRow &row)
{
    dropAttributeValue(row.id);
    m_values.insert(row.id, row);
    m_valueOf.insert({row.caseId, row.attribute}, row.id);
}

void Index::set(const CodingRow &row)
{
    if (m_unplacedOfCoding.contains(row.id)) {
        m_codings.remove(row.id);
        return;
    }
    Coding coding;
    coding.id = row.id;
    coding.document = row.document;
    coding.code = row.code;
    coding.coder = row.coder;
    coding.span = row.span;
    coding.stance = stanceFromSymbol(row.stance).value_or(Stance::None);
    coding.createdMs = QDateTime::fromString(row.createdAt, Qt::ISODateWithMs).toMSecsSinceEpoch();
    coding.hasMemo = !row.memo.isEmpty();
    m_codings.set(coding);
}

void Index::set(const CodingFacetRow &row)
{
    dropCodingFacet(row.id);
    m_codingFacets.insert(row.id, row);
    addSorted(m_facetsOfCoding[row.coding], row.id);
}

void Index::set(const CellNoteRow &row)
{
    dropCellNote(row.id);
    m_notes.insert(row.id, row);
    m_noteOf.insert({row.caseId, row.code}, row.id);
}

void Index::set(const UnplacedRow &row)
{
    m_unplaced.insert(row.id, row);
    if (row.coding != NoId) {
        m_unplacedOfCoding.insert(row.coding, row.id);
        m_codings.remove(row.coding);
    }
}

template<typename Row>
void Index::drop(Id id)
{
    if constexpr (std::is_same_v<Row, DocumentHeadRow>) {
        m_documents.remove(id);
        m_coverage.remove(id);
    } else if constexpr (std::is_same_v<Row, SpeakerRow>) {
        if (const SpeakerRow *row = speaker(id))
            forgetCoverage(row->document);
        m_speakers.remove(id);
    } else if constexpr (std::is_same_v<Row, TurnRow>) {
        dropTurn(id);
    } else if constexpr (std::is_same_v<Row, CodeRow>) {
        m_codes.remove(id);
    } else if constexpr (std::is_same_v<Row, CodeAliasRow>) {
        m_aliases.remove(id);
    } else if constexpr (std::is_same_v<Row, CaseRow>) {
        m_cases.remove(id);
    } else if constexpr (std::is_same_v<Row, CaseLinkRow>) {
        dropLink(id);
    } else if constexpr (std::is_same_v<Row, AttributeRow>) {
        m_attributes.remove(id);
    } else if constexpr (std::is_same_v<Row, AttributeValueRow>) {
        dropAttributeValue(id);
    } else if constexpr (std::is_same_v<Row, CoderRow>) {
        m_coders.remove(id);
    } else if constexpr (std::is_same_v<Row, CodingRow>) {
        m_codings.remove(id);
    } else if constexpr (std::is_same_v<Row, FacetRow>) {
        m_facets.remove(id);
    } else if constexpr (std::is_same_v<Row, FacetChoiceRow>) {
        m_choices.remove(id);
    } else if constexpr (std::is_same_v<Row, FacetScopeRow>) {
        m_scopes.remove(id);
    } else if constexpr (std::is_same_v<Row, CodingFacetRow>) {
        dropCodingFacet(id);
    } else if constexpr (std::is_same_v<Row, CellNoteRow>) {
        dropCellNote(id);
    } else if constexpr (std::is_same_v<Row, UnplacedRow>) {
        dropUnplaced(id);
    } else {
        static_assert(std::is_same_v<Row, SavedTableRow>);
        m_tables.remove(id);
    }
}

void Index::dropTurn(Id id)
{
    const auto document = m_turnDocument.constFind(id);
    if (document == m_turnDocument.cend())
        return;
    forgetCoverage(*document);
    const auto turns = m_turns.find(*document);
    turns->removeIf([id](const TurnRow &turn) { return turn.id == id; });
    if (turns->isEmpty())
        m_turns.erase(turns);
    m_turnDocument.erase(document);
}

void Index::dropLink(Id id)
{
    const auto link = m_links.constFind(id);
    if (link == m_links.cend())
        return;
    forgetCoverage(link->document);
    removeFromList(m_linksOfDocument, link->document, id);
    m_links.erase(link);
}

void Index::dropAttributeValue(Id id)
{
    const auto value = m_values.constFind(id);
    if (value == m_values.cend())
        return;
    // Within one change set a new value of the same cell may have come before the old one goes.
    const std::pair<Id, Id> cell(value->caseId, value->attribute);
    if (m_valueOf.value(cell) == id)
        m_valueOf.remove(cell);
    m_values.erase(value);
}

void Index::dropCodingFacet(Id id)
{
    const auto facet = m_codingFacets.constFind(id);
    if (facet == m_codingFacets.cend())
        return;
    removeFromList(m_facetsOfCoding, facet->coding, id);
    m_codingFacets.erase(facet);
}

void Index::dropCellNote(Id id)
{
    const auto note = m_notes.constFind(id);
    if (note == m_notes.cend())
        return;
    const std::pair<Id, Id> cell(note->caseId, note->code);
    if (m_noteOf.value(cell) == id)
        m_noteOf.remove(cell);
    m_notes.erase(note);
}

void Index::dropUnplaced(Id id)
{
    const auto row = m_unplaced.constFind(id);
    if (row == m_unplaced.cend())
        return;
    const Id coding = row->coding;
    m_unplaced.erase(row);
    if (coding == NoId || m_unplacedOfCoding.value(coding) != id)
        return;
    m_unplacedOfCoding.remove(coding);
    // The coding has a place again, unless it went with its row here.
    if (const auto found = m_project.read().find<CodingRow>(coding); found && *found)
        set(**found);
}

// --- reading ----------------------------------------------------------------------------------------------------

const DocumentHeadRow *Index::document(Id id) const
{
    return m_documents.find(id);
}

Id Index::documentNamed(const QString &name) const
{
    return m_documents.childNamed(NoId, name);
}

const QList<TurnRow> &Index::turns(Id document) const
{
    static const QList<TurnRow> none;
    const auto found = m_turns.constFind(document);
    return found == m_turns.cend() ? none : *found;
}

QList<SpeakerRow> Index::speakers(Id document) const
{
    QList<SpeakerRow> out;
    QSet<Id> seen;
    for (const TurnRow &turn : turns(document)) {
        const SpeakerRow *row = speaker(turn.speaker);
        if (row && !seen.contains(row->id)) {
            seen.insert(row->id);
            out.append(*row);
        }
    }
    return out;
}

const SpeakerRow *Index::speaker(Id id) const
{
    return pointer(m_speakers, id);
}

const TurnRow *Index::turnAt(Id document, qint64 position) const
{
    const QList<TurnRow> &all = turns(document);
    const auto after =
        std::ranges::upper_bound(all, position, {}, [](const TurnRow &turn) { return turn.span.start; });
    if (after == all.begin() || !std::prev(after)->span.contains(position))
        return nullptr;
    return &*std::prev(after);
}

QString Index::codeColor(Id code) const
{
    for (Id id : m_codes.withAncestors(code)) {
        if (const QString color = m_codes.find(id)->color; !color.isEmpty())
            return color;
    }
    return NeutralColor;
}

QStringList Index::codeAliases(Id code) const
{
    QStringList names;
    for (const CodeAliasRow &alias : m_aliases) {
        if (alias.code == code)
            names.append(alias.name);
    }
    return names;
}

QList<CaseLinkRow> Index::linksOfDocument(Id document) const
{
    QList<CaseLinkRow> out;
    for (Id id : m_linksOfDocument.value(document))
        out.append(m_links.value(id));
    return out;
}

QList<CaseLinkRow> Index::linksOfCase(Id caseId) const
{
    QList<CaseLinkRow> out;
    for (const CaseLinkRow &link : m_links) {
        if (link.caseId == caseId)
            out.append(link);
    }
    return out;
}

const CaseCoverage &Index::coverage(Id documentId) const
{
    const auto cached = m_coverage.constFind(documentId);
    if (cached != m_coverage.cend())
        return *cached;

    QList<CaseTie> ties;
    QList<Span> nobody;
    QHash<Id, QList<Id>> casesOfSpeaker;
    for (const CaseLinkRow &link : linksOfDocument(documentId)) {
        if (link.speaker != NoId) {
            casesOfSpeaker[link.speaker].append(link.caseId);
        } else if (link.startAt && link.endAt) {
            ties.append(CaseTie{link.caseId, {*link.startAt, *link.endAt}});
        } else if (const DocumentHeadRow *row = document(documentId)) {
            ties.append(CaseTie{link.caseId, {0, row->length}});
        }
    }
    for (const TurnRow &turn : turns(documentId)) {
        const SpeakerRow *by = speaker(turn.speaker);
        if (by && by->interviewer)
            nobody.append(turn.span);
        for (Id id : casesOfSpeaker.value(turn.speaker))
            ties.append(CaseTie{id, turn.span});
    }
    return *m_coverage.insert(documentId, CaseCoverage(ties, nobody));
}

Id Index::caseOfPassage(Id document, Span span) const
{
    const CaseCoverage &cases = coverage(document);
    if (const QList<Id> atStart = cases.casesAt(span.start); !atStart.isEmpty())
        return atStart.first();
    const QList<CaseShare> shares = cases.sharesOf(span);
    const auto first =
        std::ranges::min_element(shares, {}, [](const CaseShare &share) { return share.spans.first().start; });
    return first == shares.end() ? NoId : first->caseId;
}

QList<AttributeRow> Index::attributes() const
{
    return inOrder(m_attributes);
}

Id Index::attributeNamed(const QString &name) const
{
    return named(m_attributes, name);
}

const AttributeValueRow *Index::ownAttributeValue(Id caseId, Id attribute) const
{
    return pointer(m_values, m_valueOf.value({caseId, attribute}, NoId));
}

const AttributeValueRow *Index::attributeValue(Id caseId, Id attribute) const
{
    for (Id id : m_cases.withAncestors(caseId)) {
        if (const AttributeValueRow *value = ownAttributeValue(id, attribute))
            return value;
    }
    return nullptr;
}

qsizetype Index::countWithDescendants(Id code) const
{
    qsizetype count = 0;
    for (Id id : m_codes.depthFirst(code))
        count += m_codings.countOfCode(id);
    return count;
}

QList<CoderRow> Index::coders() const
{
    return m_coders.values();
}

const CoderRow *Index::coder(Id id) const
{
    return pointer(m_coders, id);
}

Id Index::coderNamed(const QString &name) const
{
    return named(m_coders, name);
}

QList<FacetRow> Index::facets() const
{
    return inOrder(m_facets);
}

const FacetRow *Index::facet(Id id) const
{
    return pointer(m_facets, id);
}

QList<FacetChoiceRow> Index::facetChoices(Id facet) const
{
    QList<FacetChoiceRow> choices = inOrder(m_choices);
    choices.removeIf([facet](const FacetChoiceRow &choice) { return choice.facet != facet; });
    return choices;
}

QList<Id> Index::facetScope(Id facet) const
{
    QList<Id> out;
    for (const FacetScopeRow &scope : m_scopes) {
        if (scope.facet == facet)
            out.append(scope.code);
    }
    return out;
}

QList<FacetRow> Index::facetsFor(Id code) const
{
    const QList<Id> branch = m_codes.withAncestors(code);
    QList<FacetRow> out = facets();
    out.removeIf([&](const FacetRow &facet) {
        return std::ranges::none_of(facetScope(facet.id), [&](Id top) { return branch.contains(top); });
    });
    return out;
}

QList<CodingFacetRow> Index::facetValues(Id coding) const
{
    QList<CodingFacetRow> out;
    for (Id id : m_facetsOfCoding.value(coding))
        out.append(m_codingFacets.value(id));
    return out;
}

const CellNoteRow *Index::cellNote(Id caseId, Id code) const
{
    return pointer(m_notes, m_noteOf.value({caseId, code}, NoId));
}

QList<SavedTableRow> Index::savedTables() const
{
    return inOrder(m_tables);
}

QList<UnplacedRow> Index::unplaced() const
{
    QHash<Id, qsizetype> order;
    for (Id id : documents())
        order.insert(id, order.size());
    QList<UnplacedRow> rows = m_unplaced.values();
    std::ranges::sort(rows, {}, [&order](const UnplacedRow &row) {
        return std::tuple(order.value(row.document), row.nearAt, row.id);
    });
    return rows;
}

const UnplacedRow *Index::unplaced(Id id) const
{
    return pointer(m_unplaced, id);
}

QString Index::differenceFrom(const Index &other) const
{
    const struct
    {
        const char *what;
        bool same;
    } checks[] = {
        {"documents", m_documents == other.m_documents},
        {"speakers", m_speakers == other.m_speakers},
        {"turns", m_turns == other.m_turns && m_turnDocument == other.m_turnDocument},
        {"codes", m_codes == other.m_codes},
        {"code aliases", m_aliases == other.m_aliases},
        {"cases", m_cases == other.m_cases},
        {"case links", m_links == other.m_links && m_linksOfDocument == other.m_linksOfDocument},
        {"attributes", m_attributes == other.m_attributes},
        {"attribute values", m_values == other.m_values && m_valueOf == other.m_valueOf},
        {"codings", m_codings == other.m_codings},
        {"coders", m_coders == other.m_coders},
        {"facets", m_facets == other.m_facets && m_choices == other.m_choices && m_scopes == other.m_scopes},
        {"facet values", m_codingFacets == other.m_codingFacets && m_facetsOfCoding == other.m_facetsOfCoding},
        {"cell notes", m_notes == other.m_notes && m_noteOf == other.m_noteOf},
        {"saved tables", m_tables == other.m_tables},
        {"passages without a place",
         m_unplaced == other.m_unplaced && m_unplacedOfCoding == other.m_unplacedOfCoding},
    };
    for (const auto &check : checks) {
        if (!check.same)
            return tr("The %1 in memory differ from those in the file.").arg(QLatin1String(check.what));
    }
    for (Id id : documents()) {
        if (coverage(id).stretches() != other.coverage(id).stretches())
            return tr("The %1 in memory differ from those in the file.").arg("case stretches"_L1);
    }
    return {};
}

} // namespace Crosscase
