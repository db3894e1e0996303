// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether what was read is whole: a page of the file that was overwritten by another can leave an order that SQLite
// finds nothing wrong with, and rows that are missing.

#include "coding/index.h"

#include <QDir>

#include <algorithm>

namespace Crosscase {

namespace {

template<typename Rows, typename Has, typename Id>
bool all(const Rows &rows, Id member, Has has)
{
    return std::ranges::all_of(rows, [&](const auto &row) { return has(row.*member); });
}

/// Asks for what was asked for last only once: neighbours mostly refer to the same row.
template<typename Has>
auto remembering(Has has)
{
    return [has, last = NoId](Id id) mutable {
        if (id != last && !has(id))
            return false;
        last = id;
        return true;
    };
}

} // namespace

const char *Index::missingReference() const
{
    const auto isDocument = [this](Id id) { return m_documents.find(id) != nullptr; };
    const auto isCode = [this](Id id) { return m_codes.find(id) != nullptr; };
    const auto isCase = [this](Id id) { return m_cases.find(id) != nullptr; };
    const auto isCoder = remembering([this](Id id) { return m_coders.contains(id); });
    const auto isSpeaker = [this](Id id) { return id == NoId || m_speakers.contains(id); };
    const auto isFacet = [this](Id id) { return m_facets.contains(id); };
    const auto isAttribute = [this](Id id) { return m_attributes.contains(id); };

    qsizetype codings = 0;
    for (Id document : documents()) {
        const auto slots = m_codings.ofDocument(document);
        codings += qsizetype(slots.size());
        if (!std::ranges::all_of(slots, [coder = isCoder, this](auto slot) mutable {
                return coder(m_codings.at(slot).coder);
            }))
            return "coding.coder";
    }
    if (codings != m_codings.size())
        return "coding.document";
    if (!std::ranges::all_of(m_codings.numberedCodes(), isCode))
        return "coding.code";
    for (auto it = m_turns.cbegin(); it != m_turns.cend(); ++it) {
        if (!isDocument(it.key()))
            return "turn.document";
        if (!all(*it, &TurnRow::speaker,
                 [speaker = remembering(isSpeaker)](Id id) mutable { return speaker(id); }))
            return "turn.speaker";
    }
    const struct
    {
        const char *what;
        bool holds;
    } checks[] = {
        {"speaker.document", all(m_speakers, &SpeakerRow::document, isDocument)},
        {"case link.case", all(m_links, &CaseLinkRow::caseId, isCase)},
        {"case link.document", all(m_links, &CaseLinkRow::document, isDocument)},
        {"case link.speaker", all(m_links, &CaseLinkRow::speaker, isSpeaker)},
        {"attribute value.case", all(m_values, &AttributeValueRow::caseId, isCase)},
        {"attribute value.attribute", all(m_values, &AttributeValueRow::attribute, isAttribute)},
        {"code alias.code", all(m_aliases, &CodeAliasRow::code, isCode)},
        {"facet choice.facet", all(m_choices, &FacetChoiceRow::facet, isFacet)},
        {"facet scope.facet", all(m_scopes, &FacetScopeRow::facet, isFacet)},
        {"facet scope.code", all(m_scopes, &FacetScopeRow::code, isCode)},
        {"facet value.facet", all(m_codingFacets, &CodingFacetRow::facet, isFacet)},
        {"facet value.coding",
         all(m_codingFacets, &CodingFacetRow::coding,
             [this](Id id) { return m_codings.find(id) != nullptr || m_unplacedOfCoding.contains(id); })},
        {"cell note.case", all(m_notes, &CellNoteRow::caseId, isCase)},
        {"cell note.code", all(m_notes, &CellNoteRow::code, isCode)},
        {"unplaced.document", all(m_unplaced, &UnplacedRow::document, isDocument)},
    };
    const auto *broken = std::ranges::find(checks, false, [](const auto &check) { return check.holds; });
    return broken == std::end(checks) ? nullptr : broken->what;
}

Result<> Index::checkReferences() const
{
    const char *missing = missingReference();
    if (!missing)
        return {};
    return failure(
        tr("%1 is damaged: something is missing that other parts of it refer to. It was not changed.")
            .arg(QDir::toNativeSeparators(m_project.path())),
        QString::fromLatin1(missing));
}

} // namespace Crosscase
