// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/foreignimport_p.h"

#include "coding/cases.h"
#include "coding/codings.h"
#include "coding/documents.h"
#include "exchange/programs/crosscasenote.h"
#include "store/timestamp.h"
#include "text/orderkey.h"
#include "text/paths.h"

#include <algorithm>
#include <set>

namespace Crosscase {

using namespace Qt::StringLiterals;

Result<> ForeignMerge::documents()
{
    for (const Id id : m_index.documents()) {
        const DocumentHeadRow &head = *m_index.document(id);
        m_documentByGuid.insert(rowGuid(m_index, head), id);
        m_documentsByName.insert(head.name, id);
    }
    for (const ForeignDocument &from : m_project.documents) {
        if (!goOn(int(m_documents.size() * 50 / m_project.documents.size())))
            return cancelled();
        const Result<Id> known = knownDocument(from);
        CROSSCASE_TRY(known);
        if (*known != NoId) {
            ++m_report.documents.known;
            m_documents.append(*known);
            continue;
        }
        ++m_report.documents.added;
        if (!m_writer) {
            m_documents.append(planned());
            continue;
        }
        const Result<Id> made = newDocument(from);
        CROSSCASE_TRY(made);
        m_documents.append(*made);
    }
    return {};
}

Result<Id> ForeignMerge::knownDocument(const ForeignDocument &from)
{
    const auto sameText = [&](Id id) -> Result<bool> {
        if (m_index.document(id)->length != CodePointMap(from.body).length())
            return false;
        return m_index.project().read().body(id).transform(
            [&](const QString &body) { return body == from.body; });
    };
    const Id byGuid = from.guid.isEmpty() ? NoId : m_documentByGuid.value(from.guid);
    QList<Id> candidates = m_documentsByName.values(from.name);
    std::ranges::sort(candidates);
    if (byGuid != NoId)
        candidates.prepend(byGuid);
    for (const Id id : std::as_const(candidates)) {
        const Result<bool> same = sameText(id);
        CROSSCASE_TRY(same);
        if (*same && !m_takenDocuments.contains(id)) {
            m_takenDocuments.insert(id);
            return id;
        }
    }
    if (byGuid != NoId) {
        m_report.remarks.append(
            tr("The text of \"%1\" differs from the one in the project; the file's was added beside it.")
                .arg(from.name));
    }
    return NoId;
}

Result<Id> ForeignMerge::newDocument(const ForeignDocument &from)
{
    NewDocument document{.name = from.name, .body = from.body, .kind = from.kind, .language = from.language};
    document.originFormat = u"project"_s;
    document.originName = from.originName;
    document.original = from.original;
    document.turns = from.turns;
    document.marks = from.marks;
    document.interviewers = from.interviewers;
    if (!from.guid.isEmpty() && !m_documentByGuid.contains(from.guid))
        document.guid = from.guid;
    const Result<Id> id = Documents::write(*m_writer, document);
    if (!id || (from.description.isEmpty() && from.createdAt.isEmpty()))
        return id;
    Result<DocumentHeadRow> head = m_writer->read().row<DocumentHeadRow>(*id);
    CROSSCASE_TRY(head);
    head->description = from.description;
    if (!from.createdAt.isEmpty())
        head->createdAt = from.createdAt;
    CROSSCASE_TRY(m_writer->update(*head));
    return id;
}

Result<> ForeignMerge::facets()
{
    for (const ForeignFacet &from : m_project.facets) {
        Id id = NoId;
        for (const FacetRow &row : m_index.facets()) {
            if ((!from.guid.isEmpty() && rowGuid(m_index, row) == from.guid) || row.name == from.name)
                id = row.id;
        }
        ++(id == NoId ? m_report.facets.added : m_report.facets.known);
        const bool made = id == NoId;
        if (made && m_writer) {
            const Result<QString> last = m_writer->read().lastPosition(Table::Facet);
            CROSSCASE_TRY(last);
            FacetRow row;
            if (!from.guid.isEmpty())
                row.guid = from.guid;
            row.position = orderKeyBetween(*last, {});
            row.name = from.name;
            row.kind = from.kind;
            row.description = from.description;
            const Result<Id> written = m_writer->insert(row);
            CROSSCASE_TRY(written);
            id = *written;
            for (const qsizetype code : from.scope) {
                FacetScopeRow scope;
                scope.facet = id;
                scope.code = at(m_codes, code);
                CROSSCASE_TRY(m_writer->insert(scope));
            }
        }
        m_facets.append(id == NoId ? planned() : id);
        CROSSCASE_TRY(choicesOf(from, m_facets.last()));
    }
    return {};
}

Result<> ForeignMerge::choicesOf(const ForeignFacet &from, Id facet)
{
    for (const FacetChoiceRow &row : m_index.facetChoices(facet))
        m_choices.insert({facet, row.name}, row.id);
    for (const QString &name : from.choices) {
        if (m_choices.contains({facet, name}) || !m_writer)
            continue;
        const Result<QString> last = m_writer->read().lastPosition(Table::FacetChoice, "facet_id", facet);
        CROSSCASE_TRY(last);
        FacetChoiceRow row;
        row.facet = facet;
        row.position = orderKeyBetween(*last, {});
        row.name = name;
        const Result<Id> written = m_writer->insert(row);
        CROSSCASE_TRY(written);
        m_choices.insert({facet, name}, *written);
    }
    return {};
}

// What stands in the documents that the project has already.
Result<> ForeignMerge::knowCodings()
{
    for (const Id document : std::as_const(m_documents)) {
        if (!m_index.document(document))
            continue;
        const Result<QList<CodingRow>> rows = m_index.project().read().rowsWhere<CodingRow>("document_id",
                                                                                            document);
        CROSSCASE_TRY(rows);
        for (const CodingRow &row : *rows) {
            m_codingByGuid.insert(rowGuid(m_index, row), row.id);
            m_codingAt[{document, row.code, row.coder, row.span.start, row.span.end}].append(
                {row.id, row.stance});
        }
    }
    return {};
}

Result<> ForeignMerge::codings()
{
    CROSSCASE_TRY(knowCodings());
    for (const ForeignCoding &from : m_project.codings) {
        if (m_codings.size() % 256 == 0 && !goOn(50 + int(m_codings.size() * 50 / m_project.codings.size())))
            return cancelled();
        const Result<Id> id = coding(from);
        CROSSCASE_TRY(id);
        m_codings.append(*id);
    }
    return {};
}

Result<Id> ForeignMerge::coding(const ForeignCoding &from)
{
    if (const Id known = from.guid.isEmpty() ? NoId : m_codingByGuid.value(from.guid); known != NoId) {
        ++m_report.codings.known;
        return known;
    }
    CodingRow row;
    row.document = at(m_documents, from.document);
    row.code = at(m_codes, from.code);
    row.coder = at(m_coders, from.coder);
    row.span = from.span;
    row.stance = stanceSymbol(from.stance);
    row.memo = from.memo;
    row.createdAt = from.createdAt.isEmpty() ? nowUtc() : from.createdAt;
    if (!from.guid.isEmpty())
        row.guid = from.guid;
    QList<KnownCoding> &here = m_codingAt[{row.document, row.code, row.coder, row.span.start, row.span.end}];
    const auto twin = std::ranges::find(here, row.stance, &KnownCoding::stance);
    if (twin != here.end()) {
        ++m_report.codings.known;
        if (!row.memo.isEmpty() && m_writer) {
            Result<CodingRow> old = m_writer->read().row<CodingRow>(twin->id);
            CROSSCASE_TRY(old);
            if (!old->memo.contains(row.memo)) {
                old->memo += (old->memo.isEmpty() ? QString() : u"\n\n"_s) + row.memo;
                CROSSCASE_TRY(m_writer->update(*old));
            }
        }
        return twin->id;
    }
    ++m_report.codings.added;
    Id id = planned();
    if (m_writer) {
        const Result<Id> written = m_writer->insert(row);
        CROSSCASE_TRY(written);
        id = *written;
        CROSSCASE_TRY(facetValues(from, id));
    }
    here.append({id, row.stance});
    if (!from.guid.isEmpty())
        m_codingByGuid.insert(from.guid, id);
    return id;
}

Result<> ForeignMerge::facetValues(const ForeignCoding &from, Id coding)
{
    for (const auto &[name, text] : from.facets) {
        const auto facet = std::ranges::find(m_project.facets, name, &ForeignFacet::name);
        if (facet == m_project.facets.end()) {
            ++m_lostFacets;
            continue;
        }
        CodingFacetRow row;
        row.coding = coding;
        row.facet = m_facets.at(facet - m_project.facets.begin());
        const FacetRow *known = m_index.facet(row.facet);
        const QString kind = known ? known->kind : facet->kind;
        if (kind == "choice"_L1) {
            row.choice = m_choices.value({row.facet, text});
        } else if (kind == "case"_L1) {
            const Result<Id> id = caseAt(splitPath(text), {});
            CROSSCASE_TRY(id);
            row.caseId = *id;
        } else if (kind == "number"_L1) {
            row.number = text.toDouble();
        } else {
            row.text = text;
        }
        if (kind == "choice"_L1 && row.choice == NoId)
            ++m_lostFacets;
        else
            CROSSCASE_TRY(m_writer->insert(row));
    }
    return {};
}

Result<> ForeignMerge::memos()
{
    const Result<QList<MemoRow>> rows = m_index.project().read().rows<MemoRow>();
    CROSSCASE_TRY(rows);
    QSet<QString> known;
    QSet<std::pair<QString, QString>> knownTexts;
    for (const MemoRow &row : *rows) {
        known.insert(rowGuid(m_index, row));
        knownTexts.insert({row.title, row.body});
    }
    for (const ForeignMemo &from : m_project.memos) {
        const bool there = from.guid.isEmpty() ? knownTexts.contains({from.title, from.body})
                                               : known.contains(from.guid);
        ++(there ? m_report.memos.known : m_report.memos.added);
        known.insert(from.guid);
        if (!there && m_writer)
            CROSSCASE_TRY(memo(from));
    }
    return {};
}

Result<> ForeignMerge::memo(const ForeignMemo &from)
{
    MemoRow row;
    if (!from.guid.isEmpty())
        row.guid = from.guid;
    row.coder = at(m_coders, from.coder);
    row.title = from.title;
    row.body = from.body;
    row.createdAt = from.createdAt.isEmpty() ? nowUtc() : from.createdAt;
    row.changedAt = from.changedAt.isEmpty() ? row.createdAt : from.changedAt;
    const Result<Id> id = m_writer->insert(row);
    CROSSCASE_TRY(id);
    std::set<std::tuple<Id, qint64, qint64, Id, Id, Id>> seen;
    for (const ForeignMemoLink &use : from.links) {
        MemoLinkRow link;
        link.memo = *id;
        link.document = at(m_documents, use.document);
        if (use.stretch && link.document != NoId) {
            link.startAt = use.stretch->start;
            link.endAt = use.stretch->end;
        }
        link.code = at(m_codes, use.code);
        link.caseId = at(m_cases, use.caseAt);
        link.coding = at(m_codings, use.coding);
        const auto key = std::tuple(link.document, link.startAt.value_or(-1), link.endAt.value_or(-1),
                                    link.code, link.caseId, link.coding);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        CROSSCASE_TRY(m_writer->insert(link));
    }
    return {};
}

Result<> ForeignMerge::cellNotes()
{
    for (const ForeignCellNote &from : m_project.cellNotes) {
        CellNoteRow row;
        row.caseId = at(m_cases, from.caseAt);
        row.code = at(m_codes, from.code);
        row.summary = from.summary;
        row.status = QStringList{u"not asked"_s, u"no data"_s}.contains(from.status) ? from.status
                                                                                     : QString();
        row.mark = from.mark;
        row.reason = from.reason;
        if (m_writer && !m_index.cellNote(row.caseId, row.code))
            CROSSCASE_TRY(m_writer->insert(row));
    }
    return {};
}

Result<> ForeignMerge::tables()
{
    for (const ForeignTable &from : m_project.tables) {
        const bool known = std::ranges::any_of(m_index.savedTables(), [&](const SavedTableRow &row) {
            return rowGuid(m_index, row) == from.guid || row.name == from.name;
        });
        ++(known ? m_report.tables.known : m_report.tables.added);
        if (known || !m_writer)
            continue;
        const Result<QString> last = m_writer->read().lastPosition(Table::SavedTable);
        CROSSCASE_TRY(last);
        SavedTableRow row;
        if (!from.guid.isEmpty())
            row.guid = from.guid;
        row.position = orderKeyBetween(*last, {});
        row.name = from.name;
        row.spec = from.spec;
        CROSSCASE_TRY(m_writer->insert(row));
    }
    return {};
}

} // namespace Crosscase
