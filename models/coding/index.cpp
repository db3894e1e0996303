// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/index.h"

#include "base/logging.h"
#include "store/codingbrief.h"
#include "store/secondreader.h"
#include "store/timestamp.h"

#include <algorithm>
#include <thread>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

void removeFromList(QHash<Id, QList<Id>> &lists, Id key, Id value)
{
    const auto list = lists.find(key);
    if (list == lists.end())
        return;
    list->removeOne(value);
    if (list->isEmpty())
        lists.erase(list);
}

std::pair<qint64, Id> placeOfTurn(const TurnRow &turn)
{
    return {turn.span.start, turn.id};
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

Result<std::unique_ptr<Index>> Index::build(Project &project, const Stop &stop)
{
    std::unique_ptr<Index> index(new Index(project));
    CROSSCASE_TRY(index->load(stop));
    connect(&project, &Project::changed, index.get(), &Index::follow);
    return index;
}

Result<> Index::load(const Stop &stop)
{
    // Turns are most of the rows of a large project, and nothing else asks for them while it is read: there they are
    // read in a thread of their own. Threads and connections cost more than that where there are few.
    constexpr qint64 manyTurns = 20'000;
    const Reader &read = m_project.read();
    const Result<qint64> turns = read.count(Table::Turn);
    CROSSCASE_TRY(turns);
    std::optional<Result<>> beside;
    std::thread thread;
    if (*turns >= manyTurns) {
        thread = std::thread([&] {
            if (const Result<std::unique_ptr<SecondReader>> second = SecondReader::open(m_project.path()))
                beside = loadTurns((*second)->read());
        });
    }
    const Result<> rest = loadAllButTurns(read, stop);
    if (thread.joinable())
        thread.join();
    CROSSCASE_TRY(rest);
    CROSSCASE_TRY(beside ? *beside : loadTurns(read));
    return checkReferences();
}

Result<> Index::loadAllButTurns(const Reader &read, const Stop &stop)
{
    const auto isStopped = [&stop] { return stop && stop(); };
#define CROSSCASE_LOAD(Row)                                                                                  \
    CROSSCASE_TRY(read.forEach<Row>([this](const Row &row) { set(row); }));                                  \
    if (isStopped())                                                                                         \
        return cancelled();
    CROSSCASE_LOAD(DocumentHeadRow)
    CROSSCASE_LOAD(SpeakerRow)
    CROSSCASE_LOAD(CodeRow)
    CROSSCASE_LOAD(CodeAliasRow)
    CROSSCASE_LOAD(CaseRow)
    CROSSCASE_LOAD(CaseLinkRow)
    CROSSCASE_LOAD(AttributeRow)
    CROSSCASE_LOAD(AttributeValueRow)
    CROSSCASE_LOAD(CoderRow)
    CROSSCASE_LOAD(UnplacedRow) // before the codings it hides
    CROSSCASE_TRY(loadCodings(read));
    CROSSCASE_LOAD(FacetRow)
    CROSSCASE_LOAD(FacetChoiceRow)
    CROSSCASE_LOAD(FacetScopeRow)
    CROSSCASE_LOAD(CodingFacetRow)
    CROSSCASE_LOAD(CellNoteRow)
    CROSSCASE_LOAD(SavedTableRow)
#undef CROSSCASE_LOAD
    return {};
}

Result<> Index::loadCodings(const Reader &read)
{
    const Result<qint64> count = read.count(Table::Coding);
    CROSSCASE_TRY(count);
    std::vector<Coding> codings;
    codings.reserve(size_t(*count));
    CROSSCASE_TRY(read.forEach<CodingBrief>([&](const CodingBrief &row) {
        if (m_unplacedOfCoding.contains(row.id))
            return;
        Coding coding;
        coding.id = row.id;
        coding.document = row.document;
        coding.code = row.code;
        coding.coder = row.coder;
        coding.span = row.span;
        coding.createdMs = msSinceEpoch(row.createdAt);
        const char16_t symbol = row.stance.size() == 1 ? char16_t(row.stance.front()) : u' ';
        coding.stance = stanceFromSymbol(QStringView(&symbol, 1)).value_or(Stance::None);
        coding.hasMemo = row.hasMemo;
        codings.push_back(coding);
    }));
    m_codings.load(std::move(codings));
    return {};
}

Result<> Index::loadTurns(const Reader &read)
{
    m_turns.clear();
    m_turnDocument = {};
    // By id: those of a document mostly follow each other.
    Id document = NoId;
    QList<TurnRow> *turns = nullptr;
    CROSSCASE_TRY(read.forEach<TurnRow>([&](const TurnRow &row) {
        if (row.document != document || !turns) {
            document = row.document;
            turns = &m_turns[document];
        }
        turns->append(row);
        m_turnDocument.append(row.id, row.document);
    }));
    for (QList<TurnRow> &each : m_turns) {
        if (!std::ranges::is_sorted(each, {}, placeOfTurn))
            std::ranges::sort(each, {}, placeOfTurn);
        each.squeeze();
    }
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
        qCWarning(logStore) << "a changed row cannot be read:" << tableName(change.table)
                            << row.error().details;
        return;
    }
    set(*row);
}

void Index::follow(const ChangeSet &changes)
{
    // Whoever counts a few changed codings again needs them as they were; for many it is cheaper to count everything.
    constexpr qsizetype most = 4096;
    m_replaced = {};
    m_replaced.complete = changes.rows().size() <= most;
    m_following = m_replaced.complete;
    ++m_revision;
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
    m_following = false;
    Q_EMIT updated(changes);
    m_replaced = {};
    m_replaced.complete = false;
}

void Index::forgetCoverage(Id document)
{
    m_coverage.remove(document);
    m_shares.forget(document);
}

void Index::rememberCoding(Id id)
{
    if (!m_following || m_replaced.codings.contains(id))
        return;
    const Coding *coding = m_codings.find(id);
    m_replaced.codings.insert(id, coding ? std::optional(*coding) : std::nullopt);
    m_replaced.facets.insert(id, facetValues(id));
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
    turns.insert(std::ranges::lower_bound(turns, placeOfTurn(row), {}, placeOfTurn), row);
    m_turnDocument.set(row.id, row.document);
    forgetCoverage(row.document);
}

void Index::set(const CaseLinkRow &row)
{
    dropLink(row.id);
    m_links.insert(row.id, row);
    addSorted(m_linksOfDocument[row.document], row.id);
    addSorted(m_linksOfCase[row.caseId], row.id);
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
        dropCoding(row.id);
        return;
    }
    rememberCoding(row.id);
    Coding coding;
    coding.id = row.id;
    coding.document = row.document;
    coding.code = row.code;
    coding.coder = row.coder;
    coding.span = row.span;
    coding.stance = stanceFromSymbol(row.stance).value_or(Stance::None);
    coding.createdMs = msSinceEpoch(row.createdAt.toUtf8());
    coding.hasMemo = !row.memo.isEmpty();
    if (const Coding *before = m_codings.find(row.id))
        m_shares.forget(before->document);
    m_shares.forget(row.document);
    m_codings.set(coding);
}

void Index::set(const CodingFacetRow &row)
{
    rememberCoding(row.coding);
    dropCodingFacet(row.id);
    m_codingFacets.insert(row.id, row);
    addSorted(m_facetsOfCoding[row.coding], row.id);
}

void Index::set(const CellNoteRow &row)
{
    dropCellNote(row.id);
    if (m_following)
        m_replaced.notes.append({row.caseId, row.code});
    m_notes.insert(row.id, row);
    m_noteOf.insert({row.caseId, row.code}, row.id);
}

void Index::set(const UnplacedRow &row)
{
    m_unplaced.insert(row.id, row);
    if (row.coding != NoId) {
        m_unplacedOfCoding.insert(row.coding, row.id);
        dropCoding(row.coding);
    }
}

template<typename Row>
void Index::drop(Id id)
{
    if constexpr (std::is_same_v<Row, DocumentHeadRow>) {
        m_documents.remove(id);
        forgetCoverage(id);
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
        dropCoding(id);
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

void Index::dropCoding(Id id)
{
    rememberCoding(id);
    if (const Coding *before = m_codings.find(id))
        m_shares.forget(before->document);
    m_codings.remove(id);
}

void Index::dropTurn(Id id)
{
    const Id document = m_turnDocument.ownerOf(id);
    const auto turns = m_turns.find(document);
    if (turns == m_turns.end() || turns->removeIf([id](const TurnRow &turn) { return turn.id == id; }) == 0)
        return;
    forgetCoverage(document);
    if (turns->isEmpty())
        m_turns.erase(turns);
}

void Index::dropLink(Id id)
{
    const auto link = m_links.constFind(id);
    if (link == m_links.cend())
        return;
    forgetCoverage(link->document);
    removeFromList(m_linksOfDocument, link->document, id);
    removeFromList(m_linksOfCase, link->caseId, id);
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
    rememberCoding(facet->coding);
    removeFromList(m_facetsOfCoding, facet->coding, id);
    m_codingFacets.erase(facet);
}

void Index::dropCellNote(Id id)
{
    const auto note = m_notes.constFind(id);
    if (note == m_notes.cend())
        return;
    const std::pair<Id, Id> cell(note->caseId, note->code);
    if (m_following)
        m_replaced.notes.append(cell);
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

} // namespace Crosscase
