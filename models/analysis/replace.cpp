// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/replace.h"

#include "text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Replace)
};

// Of one document: what each hit becomes, by the hit's span.
Result<QHash<std::pair<qint64, qint64>, QString>> ofGroups(Id document, const SearchQuery &query,
                                                           const QString &by,
                                                           const SearchExpression &expression,
                                                           const Index &index)
{
    const Result<SearchText> text = readForSearch(document, query, index);
    CROSSCASE_TRY(text);
    QHash<std::pair<qint64, qint64>, QString> out;
    for (const SearchStretch &stretch : text->stretches) {
        const qsizetype offset = text->text.toUtf16(stretch.span.start);
        const auto replaced = expression.replaced(text->text.view(stretch.span), by);
        CROSSCASE_TRY(replaced);
        for (const auto &[span, after] : *replaced) {
            const Span place = trimmed(text->text, text->text.toSpan(offset + span.start, offset + span.end));
            out.insert({place.start, place.end}, after);
        }
    }
    return out;
}

} // namespace

Result<QList<Replacement>> replacementsOf(const QList<SearchHit> &hits, const SearchQuery &query,
                                          const QString &by, const Index &index)
{
    const Result<SearchExpression> expression = SearchExpression::compile(query);
    CROSSCASE_TRY(expression);
    QHash<Id, QHash<std::pair<qint64, qint64>, QString>> groups;
    QList<Replacement> out;
    for (const SearchHit &hit : hits) {
        if (!query.regex) {
            out.append({hit, by});
            continue;
        }
        if (!groups.contains(hit.document)) {
            const auto found = ofGroups(hit.document, query, by, *expression, index);
            CROSSCASE_TRY(found);
            groups.insert(hit.document, *found);
        }
        const auto &ofDocument = groups[hit.document];
        const auto after = ofDocument.constFind({hit.span.start, hit.span.end});
        if (after != ofDocument.cend())
            out.append({hit, *after});
    }
    return out;
}

QMap<Id, QList<TextEdit>> editsOf(const QList<Replacement> &replacements)
{
    QMap<Id, QList<TextEdit>> out;
    for (const Replacement &replacement : replacements)
        out[replacement.hit.document].append({replacement.hit.span, replacement.after});
    for (QList<TextEdit> &edits : out) {
        std::ranges::sort(edits,
                          [](const TextEdit &a, const TextEdit &b) { return a.span.start > b.span.start; });
        // Hits of different words can overlap ("fair*" and "fair ground"): the later one wins.
        QList<TextEdit> apart;
        for (const TextEdit &edit : std::as_const(edits)) {
            if (apart.isEmpty() || edit.span.end <= apart.last().span.start)
                apart.append(edit);
        }
        edits = apart;
    }
    return out;
}

QList<Id> codingsLostBy(const QMap<Id, QList<TextEdit>> &edits, const Index &index)
{
    QList<Id> lost;
    for (auto each = edits.cbegin(); each != edits.cend(); ++each) {
        const TextEdits moved(each.value());
        for (CodingColumns::Slot slot : index.codings().ofDocument(each.key())) {
            const Coding &coding = index.codings().at(slot);
            if (!moved.passage(coding.span))
                lost.append(coding.id);
        }
    }
    return lost;
}

QString replaceLabel(const SearchQuery &query, const QString &by)
{
    return Texts::tr("Replace \"%1\" by \"%2\"").arg(query.text, by);
}

} // namespace Crosscase
