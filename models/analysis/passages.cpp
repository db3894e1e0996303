// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/passages.h"

#include "analysis/codingfilter.h"
#include "text/clock.h"
#include "text/codepoints.h"

#include <QCoreApplication>

#include <algorithm>

#include <algorithm>
#include <vector>

namespace Crosscase {

using namespace Qt::StringLiterals;

QString citationOf(Id document, Id caseId, const QString &speaker, std::optional<qint64> timeMs,
                   const Index &index)
{
    QString who;
    if (caseId != NoId)
        who = index.cases().name(caseId);
    else if (!speaker.isEmpty())
        who = speaker;
    else if (const DocumentHeadRow *row = index.document(document))
        who = row->name;
    if (!timeMs)
        return u"(%1)"_s.arg(who);
    return u"(%1, %2)"_s.arg(who, formatClock(*timeMs));
}

Result<QList<Passage>> passages(std::span<const EvidenceItem> evidence, const Index &index,
                                const TextSource &texts)
{
    struct Place
    {
        const Coding *coding;
        qint32 group;
        qsizetype at; // in the answer
    };
    std::vector<Place> places;
    places.reserve(evidence.size());
    for (const EvidenceItem &item : evidence) {
        if (const Coding *coding = index.codings().find(item.coding))
            places.push_back({coding, item.group, qsizetype(places.size())});
    }
    QList<Passage> out(qsizetype(places.size()));
    // Document by document, so that each text is read once and only one is in memory.
    std::ranges::stable_sort(places, {}, [](const Place &place) { return place.coding->document; });
    Id document = NoId;
    std::optional<CodePointMap> map;
    for (const Place &place : places) {
        const Coding &coding = *place.coding;
        if (coding.document != document || !map) {
            document = coding.document;
            const Result<QString> body = texts(document);
            CROSSCASE_TRY(body);
            map.emplace(*body);
        }
        Passage &passage = out[place.at];
        passage.coding = coding.id;
        passage.document = coding.document;
        passage.code = coding.code;
        passage.coder = coding.coder;
        passage.caseId = index.caseOfPassage(coding.document, coding.span);
        passage.span = coding.span;
        passage.stance = coding.stance;
        passage.text = map->mid(coding.span);
        passage.group = place.group;
        if (const TurnRow *turn = index.turnAt(coding.document, coding.span.start)) {
            passage.timeMs = turn->startMs;
            if (const SpeakerRow *speaker = index.speaker(turn->speaker))
                passage.speaker = speaker->name;
        }
        passage.citation = citationOf(passage.document, passage.caseId, passage.speaker, passage.timeMs,
                                      index);
    }
    return out;
}

Result<QList<Passage>> passages(const QList<Id> &codings, const Index &index, const TextSource &texts)
{
    std::vector<EvidenceItem> evidence;
    evidence.reserve(size_t(codings.size()));
    for (Id coding : codings)
        evidence.push_back({coding, qint32(evidence.size())});
    return passages(std::span<const EvidenceItem>(evidence), index, texts);
}

Result<PassageFilter> PassageFilter::make(const PassageQuery &query, const Index &index)
{
    PassageFilter out;
    out.m_query = query;
    for (Id top : query.codes) {
        const QList<Id> wanted = query.withDescendants ? index.codes().depthFirst(top) : QList<Id>{top};
        out.m_codes.unite(QSet<Id>(wanted.begin(), wanted.end()));
    }
    for (Id top : query.cases) {
        const QList<Id> wanted = index.cases().depthFirst(top);
        out.m_cases.unite(QSet<Id>(wanted.begin(), wanted.end()));
    }
    if (!query.facets.isEmpty()) {
        TableFilter filter;
        filter.facets = query.facets;
        const Result<CodingFilter> facets = CodingFilter::make(filter, index);
        CROSSCASE_TRY(facets);
        out.m_facets = std::make_shared<const CodingFilter>(*facets);
    }
    return out;
}

bool PassageFilter::accepts(const Coding &coding, const Index &index) const
{
    return (m_codes.isEmpty() || m_codes.contains(coding.code))
        && (m_query.documents.isEmpty() || m_query.documents.contains(coding.document))
        && (m_query.coders.isEmpty() || m_query.coders.contains(coding.coder))
        && (m_query.stances.isEmpty() || m_query.stances.contains(coding.stance))
        && (!m_facets || m_facets->accepts(coding, index))
        && (m_cases.isEmpty()
            || std::ranges::any_of(index.coverage(coding.document).sharesOf(coding.span),
                                   [&](const CaseShare &share) { return m_cases.contains(share.caseId); }));
}

QString passageGroupName(PassageGroup group)
{
    switch (group) {
    case PassageGroup::Code:
        return u"code"_s;
    case PassageGroup::Case:
        return u"case"_s;
    case PassageGroup::Document:
        return u"document"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<PassageGroup> passageGroupFromName(const QString &name)
{
    for (PassageGroup group : {PassageGroup::Code, PassageGroup::Case, PassageGroup::Document}) {
        if (passageGroupName(group) == name)
            return group;
    }
    return std::nullopt;
}

QList<PassageGrouping> groupedPassages(const QList<Id> &codings, PassageGroup by, const Index &index)
{
    QHash<Id, QList<Id>> byKey;
    for (Id id : codings) {
        const Coding *coding = index.codings().find(id);
        if (!coding)
            continue;
        Id key = coding->code;
        if (by == PassageGroup::Case)
            key = index.caseOfPassage(coding->document, coding->span);
        else if (by == PassageGroup::Document)
            key = coding->document;
        byKey[key].append(id);
    }
    QList<Id> order;
    switch (by) {
    case PassageGroup::Code:
        order = index.codes().depthFirst();
        break;
    case PassageGroup::Case:
        order = index.cases().depthFirst();
        order.append(NoId);
        break;
    case PassageGroup::Document:
        order = index.documents();
        break;
    }
    QList<PassageGrouping> groups;
    for (Id key : std::as_const(order)) {
        if (const auto found = byKey.constFind(key); found != byKey.cend())
            groups.append({key, *found});
    }
    return groups;
}

QString groupName(const PassageGrouping &group, PassageGroup by, const Index &index)
{
    switch (by) {
    case PassageGroup::Code:
        return index.codes().path(group.key);
    case PassageGroup::Case:
        return group.key == NoId ? QCoreApplication::translate("Crosscase::Passages", "Nobody's words")
                                 : index.cases().path(group.key);
    case PassageGroup::Document: {
        const DocumentHeadRow *document = index.document(group.key);
        return document ? document->name : QString();
    }
    }
    Q_UNREACHABLE_RETURN({});
}

QList<Id> codingsOf(const PassageQuery &query, const Index &index)
{
    const Result<PassageFilter> filter = PassageFilter::make(query, index);
    if (!filter)
        return {};
    QList<Id> out;
    for (Id document : index.documents()) {
        if (!query.documents.isEmpty() && !query.documents.contains(document))
            continue;
        for (CodingColumns::Slot slot : index.codings().ofDocument(document)) {
            const Coding &coding = index.codings().at(slot);
            if (filter->accepts(coding, index))
                out.append(coding.id);
        }
    }
    return out;
}

} // namespace Crosscase
