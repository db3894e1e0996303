// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"
#include "analysis/textsource.h"
#include "coding/index.h"

namespace Crosscase {

/// A coded passage as evidence shows it.
struct Passage
{
    Id coding = NoId;
    Id document = NoId;
    Id code = NoId;
    Id caseId = NoId; ///< the case it is cited with (Index::caseOfPassage()); NoId: nobody's
    Id coder = NoId;
    Span span;
    Stance stance = Stance::None;
    QString text;
    QString speaker;              ///< of the turn at its start; empty when there is none
    std::optional<qint64> timeMs; ///< start of the turn at its start, in the recording
    QString citation;             ///< "(A2, 00:12:40)": case, else speaker, else document; time if known
    qint32 group = 0;             ///< EvidenceItem::group
};

/// The passages of codings, in the order given. Codings that are gone are left out.
[[nodiscard]] Result<QList<Passage>> passages(const QList<Id> &codings, const Index &index, const TextSource &texts);
/// The passages of a cell.
[[nodiscard]] Result<QList<Passage>> passages(std::span<const EvidenceItem> evidence, const Index &index,
                                              const TextSource &texts);

/// Which codings to show. What is empty lets everything through.
struct PassageQuery
{
    QList<Id> codes = {};
    bool withDescendants = true; ///< also codings of the codes below
    QList<Id> cases = {};        ///< with the cases below them: codings of which a part belongs to one of these
    QList<Id> documents = {};
    QList<Id> coders = {};
    QList<Stance> stances = {};
};

/// Ids of the codings, by document in the analyst's order, then by place in the text.
[[nodiscard]] QList<Id> codingsOf(const PassageQuery &query, const Index &index);

} // namespace Crosscase
