// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/passages.h"

#include "text/clock.h"
#include "text/codepoints.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QString citationOf(const Passage &passage, const Index &index)
{
    QString who;
    if (passage.caseId != NoId)
        who = index.cases().name(passage.caseId);
    else if (!passage.speaker.isEmpty())
        who = passage.speaker;
    else if (const DocumentHeadRow *document = index.document(passage.document))
        who = document->name;
    if (!passage.timeMs)
        return u"(%1)"_s.arg(who);
    return u"(%1, %2)"_s.arg(who, formatClock(*passage.timeMs));
}

} // namespace

Result<QList<Passage>> passages(std::span<const EvidenceItem> evidence, const Index &index, const TextSource &texts)
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
        passage.citation = citationOf(passage, index);
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

QList<Id> codingsOf(const PassageQuery &query, const Index &index)
{
    QSet<Id> codes;
    for (Id top : query.codes) {
        const QList<Id> wanted = query.withDescendants ? index.codes().depthFirst(top) : QList<Id>{top};
        codes.unite(QSet<Id>(wanted.begin(), wanted.end()));
    }
    QSet<Id> cases;
    for (Id top : query.cases) {
        const QList<Id> wanted = index.cases().depthFirst(top);
        cases.unite(QSet<Id>(wanted.begin(), wanted.end()));
    }
    const auto belongs = [&](const Coding &coding) {
        return cases.isEmpty()
            || std::ranges::any_of(index.coverage(coding.document).sharesOf(coding.span),
                                   [&](const CaseShare &share) { return cases.contains(share.caseId); });
    };
    QList<Id> out;
    for (Id document : index.documents()) {
        if (!query.documents.isEmpty() && !query.documents.contains(document))
            continue;
        for (CodingColumns::Slot slot : index.codings().ofDocument(document)) {
            const Coding &coding = index.codings().at(slot);
            const bool wanted = (codes.isEmpty() || codes.contains(coding.code))
                && (query.coders.isEmpty() || query.coders.contains(coding.coder))
                && (query.stances.isEmpty() || query.stances.contains(coding.stance)) && belongs(coding);
            if (wanted)
                out.append(coding.id);
        }
    }
    return out;
}

} // namespace Crosscase
