// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the index is asked; index.cpp has how it follows the project.

#include "coding/index.h"

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

} // namespace

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
    const auto after = std::ranges::upper_bound(all, position, {},
                                                [](const TurnRow &turn) { return turn.span.start; });
    if (after == all.begin() || !std::prev(after)->span.contains(position))
        return nullptr;
    return &*std::prev(after);
}

QString Index::codeColor(Id code) const
{
    // A file from somebody else may hold any text here, and this goes into pages and drawings as it is.
    const auto isColor = [](const QString &text) {
        return text.size() == 7 && text.front() == u'#' && std::ranges::all_of(text.sliced(1), [](QChar c) {
                   return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
               });
    };
    for (Id id : m_codes.withAncestors(code)) {
        if (const QString &color = m_codes.find(id)->color; isColor(color))
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
    for (Id id : m_linksOfCase.value(caseId))
        out.append(m_links.value(id));
    return out;
}

const CaseCoverage &Index::coverage(Id documentId) const
{
    const auto cached = m_coverage.constFind(documentId);
    if (cached != m_coverage.cend())
        return *cached;

    // Who speaks in the document, so that it is looked up once a speaker and not once a turn.
    struct Voice
    {
        Id speaker = NoId;
        bool interviewer = false;
        QList<Id> cases = {};
    };
    std::vector<Voice> voices;
    const auto voiceOf = [&](Id id) -> Voice & {
        const auto found = std::ranges::find(voices, id, &Voice::speaker);
        if (found != voices.end())
            return *found;
        const SpeakerRow *by = speaker(id);
        voices.push_back({id, by && by->interviewer});
        return voices.back();
    };
    const QList<TurnRow> &said = turns(documentId);
    QList<CaseTie> ties;
    QList<Span> nobody;
    for (const CaseLinkRow &link : linksOfDocument(documentId)) {
        if (link.speaker != NoId) {
            voiceOf(link.speaker).cases.append(link.caseId);
        } else if (link.startAt && link.endAt) {
            ties.append(CaseTie{link.caseId, {*link.startAt, *link.endAt}});
        } else if (const DocumentHeadRow *row = document(documentId)) {
            ties.append(CaseTie{link.caseId, {0, row->length}});
        }
    }
    ties.reserve(ties.size() + said.size());
    for (const TurnRow &turn : said) {
        const Voice &voice = voiceOf(turn.speaker);
        if (voice.interviewer)
            nobody.append(turn.span);
        for (Id id : voice.cases)
            ties.append(CaseTie{id, turn.span});
    }
    return *m_coverage.insert(documentId, CaseCoverage(ties, nobody));
}

const CaseShares &Index::sharesIn(Id documentId) const
{
    if (!m_shares.knows(documentId))
        m_shares.learn(documentId, m_codings, coverage(documentId));
    return m_shares;
}

Result<> Index::findAllShares(const Stop &stop) const
{
    for (Id id : documents()) {
        if (stop && stop())
            return cancelled();
        (void)sharesIn(id);
    }
    return {};
}

Id Index::caseOfPassage(Id document, Span span) const
{
    const CaseCoverage &cases = coverage(document);
    if (const QList<Id> atStart = cases.casesAt(span.start); !atStart.isEmpty())
        return atStart.first();
    const QList<CaseShare> shares = cases.sharesOf(span);
    const auto first = std::ranges::min_element(
        shares, {}, [](const CaseShare &share) { return share.spans.first().start; });
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
        {"turns", m_turns == other.m_turns},
        {"codes", m_codes == other.m_codes},
        {"code aliases", m_aliases == other.m_aliases},
        {"cases", m_cases == other.m_cases},
        {"case links",
         m_links == other.m_links && m_linksOfDocument == other.m_linksOfDocument
             && m_linksOfCase == other.m_linksOfCase},
        {"attributes", m_attributes == other.m_attributes},
        {"attribute values", m_values == other.m_values && m_valueOf == other.m_valueOf},
        {"codings", m_codings == other.m_codings},
        {"coders", m_coders == other.m_coders},
        {"facets", m_facets == other.m_facets && m_choices == other.m_choices && m_scopes == other.m_scopes},
        {"facet values",
         m_codingFacets == other.m_codingFacets && m_facetsOfCoding == other.m_facetsOfCoding},
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
