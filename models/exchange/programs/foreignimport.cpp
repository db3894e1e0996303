// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/programs/foreignimport_p.h"

#include "coding/cases.h"
#include "coding/codings.h"
#include "exchange/programs/crosscasenote.h"
#include "exchange/programs/keptparts.h"
#include "text/paths.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

ForeignMerge::ForeignMerge(const Index &index, const ForeignProject &project, Writer *writer,
                           const std::function<bool(int percent)> &progress)
    : m_index(index)
    , m_project(project)
    , m_writer(writer)
    , m_progress(progress)
{
    m_report.losses = project.losses;
    m_report.remarks = project.warnings;
    m_report.kept = std::ranges::count_if(project.kept,
                                          [](const KeptElement &element) { return !element.xml.isEmpty(); });
}

Result<ForeignReport> ForeignMerge::run()
{
    CROSSCASE_TRY(coders());
    CROSSCASE_TRY(codes());
    CROSSCASE_TRY(aliases());
    CROSSCASE_TRY(attributes());
    CROSSCASE_TRY(documents());
    CROSSCASE_TRY(cases());
    CROSSCASE_TRY(facets());
    CROSSCASE_TRY(codings());
    CROSSCASE_TRY(memos());
    CROSSCASE_TRY(cellNotes());
    CROSSCASE_TRY(tables());
    CROSSCASE_TRY(rest());
    if (m_valuesKept > 0) {
        m_report.remarks.append(
            tr("%n value(s) of attributes differ in the file; yours were kept.", nullptr, int(m_valuesKept)));
    }
    if (m_lostFacets > 0)
        m_report.losses.append(tr("%n facet value(s) name a facet that is not described, and are left out.",
                                  nullptr, int(m_lostFacets)));
    return m_report;
}

Result<> ForeignMerge::coders()
{
    QHash<QString, Id> byGuid;
    for (const CoderRow &row : m_index.coders())
        byGuid.insert(rowGuid(m_index, row), row.id);
    for (const ForeignCoder &from : m_project.coders) {
        Id id = from.guid.isEmpty() ? NoId : byGuid.value(from.guid);
        if (id == NoId)
            id = m_index.coderNamed(from.name);
        ++(id == NoId ? m_report.coders.added : m_report.coders.known);
        if (id == NoId && m_writer) {
            const Result<Id> made = Codings::writeCoder(*m_writer, from.name);
            CROSSCASE_TRY(made);
            Result<CoderRow> row = m_writer->read().row<CoderRow>(*made);
            CROSSCASE_TRY(row);
            if (!from.guid.isEmpty())
                row->guid = from.guid;
            row->color = from.color;
            CROSSCASE_TRY(m_writer->update(*row));
            id = *made;
        }
        m_coders.append(id == NoId ? planned() : id);
    }
    return {};
}

Result<> ForeignMerge::codes()
{
    CodebookFile file = m_project.codebook;
    file.warnings.clear(); // the reader's, which the report has already
    if (!m_writer) {
        const Result<CodebookTarget> target = previewCodebookTarget(m_index, file);
        CROSSCASE_TRY(target);
        m_report.codes = target->merge;
        for (const Id id : target->ids)
            m_codes.append(id == NoId ? planned() : id);
    } else {
        const Result<CodebookTarget> target = writeCodebook(*m_writer, m_index, file);
        CROSSCASE_TRY(target);
        m_report.codes = target->merge;
        m_codes = target->ids;
    }
    m_report.remarks += m_report.codes.remarks;
    return {};
}

Result<> ForeignMerge::aliases()
{
    for (const auto &[code, names] : m_project.aliases) {
        const Id id = at(m_codes, code);
        const QStringList known = m_index.codeAliases(id);
        for (const QString &name : names) {
            if (!m_writer || known.contains(name))
                continue;
            CodeAliasRow row;
            row.code = id;
            row.name = name;
            CROSSCASE_TRY(m_writer->insert(row));
        }
    }
    return {};
}

Result<> ForeignMerge::attributes()
{
    QHash<QString, Id> byGuid;
    for (const AttributeRow &row : m_index.attributes())
        byGuid.insert(rowGuid(m_index, row), row.id);
    QHash<QString, Id> byName;
    for (const ForeignAttribute &from : m_project.attributes) {
        Id id = from.guid.isEmpty() ? NoId : byGuid.value(from.guid);
        if (id == NoId)
            id = m_index.attributeNamed(from.name);
        if (id == NoId)
            id = byName.value(from.name);
        ++(id == NoId ? m_report.attributes.added : m_report.attributes.known);
        if (id == NoId && m_writer) {
            const Result<Id> made = Cases::writeAttribute(*m_writer, from.name, from.kind);
            CROSSCASE_TRY(made);
            Result<AttributeRow> row = m_writer->read().row<AttributeRow>(*made);
            CROSSCASE_TRY(row);
            row->description = from.description;
            if (!from.guid.isEmpty())
                row->guid = from.guid;
            CROSSCASE_TRY(m_writer->update(*row));
            id = *made;
        }
        m_attributes.append(id == NoId ? planned() : id);
        byName.insert(from.name, m_attributes.last());
    }
    return {};
}

Result<> ForeignMerge::cases()
{
    for (const Id id : m_index.cases().depthFirst()) {
        m_caseByGuid.insert(rowGuid(m_index, *m_index.cases().find(id)), id);
        m_caseByPath.insert(splitPath(m_index.cases().path(id)), id);
    }
    for (const ForeignCase &from : m_project.cases) {
        Id id = from.guid.isEmpty() ? NoId : m_caseByGuid.value(from.guid);
        if (id == NoId) {
            const Result<Id> found = caseAt(from.path, from);
            CROSSCASE_TRY(found);
            id = *found;
        }
        if (!from.guid.isEmpty())
            m_caseByGuid.insert(from.guid, id);
        ++(m_newCases.contains(id) ? m_report.cases.added : m_report.cases.known);
        m_cases.append(id);
        CROSSCASE_TRY(values(from, id));
        CROSSCASE_TRY(ties(from, id));
    }
    return {};
}

// The case at a path, made step by step where missing; `from` describes the last step.
Result<Id> ForeignMerge::caseAt(const QStringList &path, const ForeignCase &from)
{
    Id parent = NoId;
    for (qsizetype steps = 1; steps <= path.size(); ++steps) {
        const QStringList names = path.first(steps);
        Id id = m_caseByPath.value(names);
        const bool last = steps == path.size();
        if (id == NoId && m_writer) {
            NewCase made{.name = names.last().trimmed().isEmpty() ? tr("Unnamed case") : names.last(),
                         .parent = parent};
            if (last) {
                made.kind = from.kind;
                made.description = from.description;
                if (!from.guid.isEmpty())
                    made.guid = from.guid;
            }
            const Result<Id> written = Cases::write(*m_writer, made);
            CROSSCASE_TRY(written);
            id = *written;
            m_newCases.insert(id);
        } else if (id == NoId) {
            id = planned();
            m_newCases.insert(id);
        }
        m_caseByPath.insert(names, id);
        parent = id;
    }
    return parent;
}

Result<> ForeignMerge::values(const ForeignCase &from, Id caseId)
{
    QSet<qsizetype> seen;
    for (const auto &[place, text] : from.values) {
        const Id attribute = at(m_attributes, place);
        if (text.trimmed().isEmpty() || seen.contains(place))
            continue;
        seen.insert(place);
        if (const AttributeValueRow *known = m_index.ownAttributeValue(caseId, attribute)) {
            ++m_report.values.known;
            m_valuesKept += known->text == text.trimmed() ? 0 : 1;
            continue;
        }
        ++m_report.values.added;
        if (m_writer)
            CROSSCASE_TRY(Cases::writeValue(*m_writer, caseId, attribute, text));
    }
    return {};
}

Result<> ForeignMerge::ties(const ForeignCase &from, Id caseId)
{
    for (const ForeignTie &tie : from.ties) {
        const Id document = at(m_documents, tie.document);
        if (document == NoId || (tie.stretch && tie.stretch->isEmpty()))
            continue;
        Id speaker = NoId;
        if (!tie.speaker.isEmpty()) {
            for (const SpeakerRow &row : m_index.speakers(document))
                speaker = row.name == tie.speaker ? row.id : speaker;
            if (speaker == NoId && m_writer) {
                const Result<QList<SpeakerRow>> rows = m_writer->read().rowsWhere<SpeakerRow>("document_id",
                                                                                              document);
                CROSSCASE_TRY(rows);
                for (const SpeakerRow &row : *rows)
                    speaker = row.name == tie.speaker ? row.id : speaker;
            }
            if (speaker == NoId && m_writer)
                continue;
        }
        const QList<CaseLinkRow> known = m_index.linksOfCase(caseId);
        const bool there = std::ranges::any_of(known, [&](const CaseLinkRow &row) {
            const bool stretch = tie.stretch
                ? row.startAt == tie.stretch->start && row.endAt == tie.stretch->end
                : !row.startAt;
            return row.document == document && row.speaker == speaker && stretch;
        });
        ++(there ? m_report.ties.known : m_report.ties.added);
        if (there || !m_writer)
            continue;
        CROSSCASE_TRY(Cases::writeLink(
            *m_writer, {.caseId = caseId, .document = document, .speaker = speaker, .stretch = tie.stretch}));
    }
    return {};
}

Result<> ForeignMerge::rest()
{
    if (!m_writer)
        return {};
    CROSSCASE_TRY(writeKept(*m_writer, m_project.kept, m_project.keptFiles));
    if (m_project.description.isEmpty())
        return {};
    Result<QList<ProjectRow>> rows = m_writer->read().rows<ProjectRow>();
    CROSSCASE_TRY(rows);
    if (rows->isEmpty() || !rows->first().description.isEmpty())
        return {};
    rows->first().description = m_project.description;
    return m_writer->update(rows->first());
}

Result<ForeignReport> previewForeign(const Index &index, const ForeignProject &project)
{
    const std::function<bool(int)> none;
    return ForeignMerge(index, project, nullptr, none).run();
}

Result<ForeignReport> importForeign(Index &index, const ForeignProject &project,
                                    const std::function<bool(int percent)> &progress)
{
    ForeignReport report;
    const QString label = QCoreApplication::translate("Crosscase::ForeignImport", "Import the project %1")
                              .arg(project.fileName);
    const auto work = [&](Writer &writer) -> Result<> {
        Result<ForeignReport> done = ForeignMerge(index, project, &writer, progress).run();
        CROSSCASE_TRY(done);
        report = std::move(*done);
        return {};
    };
    CROSSCASE_TRY(index.project().apply(label, work));
    return report;
}

} // namespace Crosscase
