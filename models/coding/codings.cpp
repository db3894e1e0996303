// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/codings.h"

#include "coding/codingmerge.h"
#include "coding/facetvalues.h"
#include "coding/siblings.h"
#include "store/timestamp.h"

#include <algorithm>

namespace Crosscase {

Codings::Codings(Index &index)
    : m_index(index)
{
}

Result<> Codings::checkNew(const NewCoding &coding) const
{
    const DocumentHeadRow *document = m_index.document(coding.document);
    const CodeRow *code = m_index.codes().find(coding.code);
    if (!document)
        return invalid(tr("The document is no longer in the project."));
    if (!code)
        return invalid(tr("The code is no longer in the codebook."));
    if (!code->codable)
        return invalid(tr("\"%1\" is a heading. Only the codes below it can be applied.").arg(code->name));
    if (coding.span.isEmpty())
        return invalid(tr("Nothing is selected."));
    if (coding.span.start < 0 || coding.span.end > document->length)
        return invalid(tr("The passage reaches beyond the end of \"%1\".").arg(document->name));
    return {};
}

Result<Id> Codings::writeCoder(Writer &writer, const QString &name)
{
    const Result<QList<CoderRow>> coders = writer.read().rows<CoderRow>();
    if (!coders)
        return std::unexpected(coders.error());
    const auto found = std::ranges::find(*coders, name, &CoderRow::name);
    if (found != coders->end())
        return found->id;
    CoderRow row;
    row.name = name;
    row.createdAt = nowUtc();
    return writer.insert(row);
}

Result<Id> Codings::write(Writer &writer, const NewCoding &coding, const QString &coderName)
{
    const Result<Id> coder = writeCoder(writer, coding.coder.isEmpty() ? coderName : coding.coder);
    if (!coder)
        return coder;
    const QString stance = stanceSymbol(coding.stance);
    const Result<std::optional<CodingRow>> twin = writer.read().findCoding(coding.document, coding.code,
                                                                           *coder, coding.span, stance);
    if (!twin)
        return std::unexpected(twin.error());
    // A second look at the same stretch settles a stance; two different stances are two codings.
    if (*twin && (stance.isEmpty() || (*twin)->stance.isEmpty() || (*twin)->stance == stance)) {
        CodingRow row = **twin;
        if (!stance.isEmpty())
            row.stance = stance;
        if (row.memo.isEmpty())
            row.memo = coding.memo;
        CROSSCASE_TRY(writer.update(row));
        return row.id;
    }
    CodingRow row;
    row.guid = coding.guid;
    row.document = coding.document;
    row.code = coding.code;
    row.coder = *coder;
    row.span = coding.span;
    row.stance = stance;
    row.memo = coding.memo;
    row.createdAt = coding.createdAt.isEmpty() ? nowUtc() : coding.createdAt;
    return writer.insert(row);
}

Result<QList<Id>> Codings::add(const QList<NewCoding> &codings, const QString &label)
{
    for (const NewCoding &coding : codings)
        CROSSCASE_TRY(checkNew(coding));
    QList<Id> ids;
    const Result<ChangeSet> applied = m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (const NewCoding &coding : codings) {
            const Result<Id> made = write(writer, coding, m_index.project().coderName());
            CROSSCASE_TRY(made);
            ids.append(*made);
        }
        return {};
    });
    return applied ? Result<QList<Id>>(ids) : std::unexpected(applied.error());
}

Result<Id> Codings::add(const NewCoding &coding)
{
    const Result<QList<Id>> ids = add(QList{coding},
                                      tr("Code \"%1\"").arg(m_index.codes().name(coding.code)));
    return ids ? Result<Id>(ids->first()) : std::unexpected(ids.error());
}

Result<> Codings::each(const QList<Id> &codings, const QString &label,
                       const std::function<void(CodingRow &)> &edit)
{
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (Id id : codings) {
            Result<CodingRow> row = writer.read().row<CodingRow>(id);
            CROSSCASE_TRY(row);
            edit(*row);
            CROSSCASE_TRY(writer.update(*row));
        }
        return {};
    }));
}

Result<> Codings::remove(const QList<Id> &codings)
{
    const Coding *first = codings.isEmpty() ? nullptr : m_index.codings().find(codings.first());
    const QString label = codings.size() == 1 && first
        ? tr("Remove coding \"%1\"").arg(m_index.codes().name(first->code))
        : tr("Remove %n codings", nullptr, int(codings.size()));
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        for (Id id : codings)
            CROSSCASE_TRY(writer.remove<CodingRow>(id));
        return {};
    }));
}

Result<> Codings::setStance(const QList<Id> &codings, Stance stance)
{
    const QString label = stance == Stance::None ? tr("Clear stance")
                                                 : tr("Stance: %1").arg(stanceName(stance));
    return each(codings, label, [&](CodingRow &row) { row.stance = stanceSymbol(stance); });
}

Result<> Codings::setCode(const QList<Id> &codings, Id code)
{
    const CodeRow *row = m_index.codes().find(code);
    if (!row || !row->codable)
        return invalid(row ? tr("\"%1\" is a heading. Only the codes below it can be applied.").arg(row->name)
                           : tr("The code is no longer in the codebook."));
    return each(codings, tr("Recode to \"%1\"").arg(row->name),
                [&](CodingRow &coding) { coding.code = code; });
}

Result<> Codings::setSpan(Id coding, Span span)
{
    const Coding *old = m_index.codings().find(coding);
    const DocumentHeadRow *document = old ? m_index.document(old->document) : nullptr;
    if (!document)
        return invalid(tr("The coding is no longer in the project."));
    if (span.isEmpty() || span.start < 0 || span.end > document->length)
        return invalid(tr("A passage must hold at least one character of \"%1\".").arg(document->name));
    return each({coding}, tr("Change passage of \"%1\"").arg(m_index.codes().name(old->code)),
                [&](CodingRow &row) { row.span = span; });
}

Result<> Codings::setMemo(Id coding, const QString &memo)
{
    return each({coding}, tr("Memo of a coding"), [&](CodingRow &row) { row.memo = memo; });
}

Result<> Codings::setFacet(const QList<Id> &codings, Id facet, const FacetValue &value)
{
    const FacetRow *row = m_index.facet(facet);
    if (!row)
        return invalid(tr("The facet is no longer in the project."));
    FacetValue fitting;
    if (row->kind == QLatin1String("choice"))
        fitting.choice = value.choice;
    else if (row->kind == QLatin1String("case"))
        fitting.caseId = value.caseId;
    else if (row->kind == QLatin1String("number"))
        fitting.number = value.number;
    else
        fitting.text = value.text;
    return done(m_index.project().apply(tr("Set \"%1\"").arg(row->name), [&](Writer &writer) -> Result<> {
        for (Id coding : codings)
            CROSSCASE_TRY(writeFacetValue(writer, coding, facet, fitting));
        return {};
    }));
}

Result<Id> Codings::split(Id coding, qint64 position)
{
    const Coding *old = m_index.codings().find(coding);
    if (!old)
        return invalid(tr("The coding is no longer in the project."));
    if (position <= old->span.start || position >= old->span.end)
        return invalid(tr("Put the caret inside the passage to split it there."));
    Id id = NoId;
    const Result<ChangeSet> applied = m_index.project().apply(
        tr("Split passage of \"%1\"").arg(m_index.codes().name(old->code)), [&](Writer &writer) -> Result<> {
            Result<CodingRow> first = writer.read().row<CodingRow>(coding);
            CROSSCASE_TRY(first);
            CodingRow second = *first;
            second.id = NoId;
            second.guid.reset();
            first->span.end = position;
            second.span.start = position;
            CROSSCASE_TRY(writer.update(*first));
            const Result<Id> made = writer.insert(second);
            CROSSCASE_TRY(made);
            id = *made;
            const Result<QList<CodingFacetRow>> facets = writer.read().rowsWhere<CodingFacetRow>("coding_id",
                                                                                                 coding);
            CROSSCASE_TRY(facets);
            for (CodingFacetRow facet : *facets) {
                facet.id = NoId;
                facet.coding = id;
                CROSSCASE_TRY(writer.insert(facet));
            }
            return {};
        });
    return applied ? Result<Id>(id) : std::unexpected(applied.error());
}

Result<> Codings::unite(const QList<Id> &codings)
{
    QList<Coding> parts;
    for (Id id : codings) {
        if (const Coding *coding = m_index.codings().find(id))
            parts.append(*coding);
    }
    if (parts.size() < 2)
        return invalid(tr("Choose at least two passages to merge."));
    for (const Coding &part : parts) {
        if (part.document != parts.first().document || part.code != parts.first().code
            || part.coder != parts.first().coder)
            return invalid(tr("Only passages of one code, by one coder, in one document can be merged."));
    }
    std::ranges::sort(parts, {}, [](const Coding &part) { return std::pair(part.span.start, part.id); });
    const QString label = tr("Merge passages of \"%1\"").arg(m_index.codes().name(parts.first().code));
    return done(m_index.project().apply(label, [&](Writer &writer) -> Result<> {
        Result<CodingRow> whole = writer.read().row<CodingRow>(parts.first().id);
        CROSSCASE_TRY(whole);
        for (const Coding &part : parts.mid(1)) {
            const Result<CodingRow> row = writer.read().row<CodingRow>(part.id);
            CROSSCASE_TRY(row);
            whole->span.end = std::max(whole->span.end, row->span.end);
            CROSSCASE_TRY(takeOver(writer, m_index, *whole, *row));
        }
        return writer.update(*whole);
    }));
}

} // namespace Crosscase
