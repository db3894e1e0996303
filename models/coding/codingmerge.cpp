// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/codingmerge.h"

#include "coding/facetvalues.h"
#include "coding/siblings.h"
#include "text/codepoints.h"

#include <QLocale>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype QuotedCharacters = 60;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CodingMerge)
};

/// The first words of a passage.
Result<QString> quoted(const Writer &writer, const CodingRow &coding)
{
    const Result<QString> body = writer.read().body(coding.document);
    CROSSCASE_TRY(body);
    QString words = CodePointMap(*body).mid(coding.span).simplified();
    if (words.size() > QuotedCharacters) {
        words.truncate(QuotedCharacters);
        if (words.back().isHighSurrogate())
            words.chop(1);
        words += u'…';
    }
    return words;
}

/// Values of `gone` that `kept` has differently, as words; the others go over.
Result<QStringList> moveFacets(Writer &writer, const Index &index, Id kept, Id gone)
{
    const Result<QList<CodingFacetRow>> here = writer.read().rowsWhere<CodingFacetRow>("coding_id", kept);
    const Result<QList<CodingFacetRow>> there = writer.read().rowsWhere<CodingFacetRow>("coding_id", gone);
    CROSSCASE_TRY(here);
    CROSSCASE_TRY(there);
    QStringList differing;
    for (CodingFacetRow value : *there) {
        const auto own = std::ranges::find(*here, value.facet, &CodingFacetRow::facet);
        if (own == here->end()) {
            value.coding = kept;
            CROSSCASE_TRY(writer.update(value));
            continue;
        }
        CodingFacetRow same = *own;
        same.id = value.id;
        same.coding = value.coding;
        const FacetRow *facet = index.facet(value.facet);
        if (same != value && facet)
            differing.append(
                Texts::tr("%1: %2", "facet, its value").arg(facet->name, facetValueText(index, value)));
    }
    return differing;
}

Result<> moveMemoLinks(Writer &writer, Id kept, Id gone)
{
    const Result<QList<MemoLinkRow>> here = writer.read().rowsWhere<MemoLinkRow>("coding_id", kept);
    const Result<QList<MemoLinkRow>> there = writer.read().rowsWhere<MemoLinkRow>("coding_id", gone);
    CROSSCASE_TRY(here);
    CROSSCASE_TRY(there);
    for (MemoLinkRow link : *there) {
        link.coding = kept;
        if (!std::ranges::contains(*here, link.memo,
                                   &MemoLinkRow::memo)) // once a memo; the other goes with `gone`
            CROSSCASE_TRY(writer.update(link));
    }
    return {};
}

} // namespace

QString joinedTexts(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty() || first == second)
        return first.isEmpty() ? second : first;
    return first + u"\n\n"_s + second;
}

Result<qsizetype> takeOver(Writer &writer, const Index &index, CodingRow &kept, const CodingRow &gone)
{
    QStringList differing;
    if (kept.stance.isEmpty())
        kept.stance = gone.stance;
    else if (!gone.stance.isEmpty() && gone.stance != kept.stance)
        differing.append(
            Texts::tr("stance: %1").arg(stanceName(stanceFromSymbol(gone.stance).value_or(Stance::None))));
    const Result<QStringList> facets = moveFacets(writer, index, kept.id, gone.id);
    CROSSCASE_TRY(facets);
    differing += *facets;
    kept.memo = joinedTexts(kept.memo, gone.memo);
    if (!differing.isEmpty()) {
        const Result<QString> words = quoted(writer, gone);
        CROSSCASE_TRY(words);
        kept.memo = joinedTexts(kept.memo,
                                Texts::tr("Of the merged passage “%1”: %2", "words, what was said of them")
                                    .arg(*words, differing.join(u"; "_s)));
    }
    CROSSCASE_TRY(moveMemoLinks(writer, kept.id, gone.id));
    CROSSCASE_TRY(writer.remove<CodingRow>(gone.id));
    if (!kept.guid)
        kept.guid = gone.guid;
    return differing.size();
}

} // namespace Crosscase
