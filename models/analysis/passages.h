// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"
#include "analysis/textsource.h"
#include "coding/index.h"

#include <QMap>
#include <QSet>

#include <memory>

namespace Crosscase {

class CodingFilter;

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

/// "(A2, 00:12:40)": the case, else the speaker, else the document; the time if known.
[[nodiscard]] QString citationOf(Id document, Id caseId, const QString &speaker, std::optional<qint64> timeMs,
                                 const Index &index);

/// The passages of codings, in the order given. Codings that are gone are left out.
[[nodiscard]] Result<QList<Passage>> passages(const QList<Id> &codings, const Index &index,
                                              const TextSource &texts);
/// The passages of a cell.
[[nodiscard]] Result<QList<Passage>> passages(std::span<const EvidenceItem> evidence, const Index &index,
                                              const TextSource &texts);

/// Which codings to show. What is empty lets everything through.
struct PassageQuery
{
    QList<Id> codes = {};
    bool withDescendants = true; ///< also codings of the codes below
    QList<Id> cases = {}; ///< with the cases below them: codings of which a part belongs to one of these
    QList<Id> documents = {};
    QList<Id> coders = {};
    QList<Stance> stances = {};
    QMap<QString, QStringList> facets =
        {}; ///< facet name: values, one of which the coding has (see TableFilter)
};

/// A PassageQuery resolved against a project.
class PassageFilter
{
public:
    /// Invalid when a facet or one of its values is not of this project.
    [[nodiscard]] static Result<PassageFilter> make(const PassageQuery &query, const Index &index);
    [[nodiscard]] bool accepts(const Coding &coding, const Index &index) const;

private:
    PassageFilter() = default;

    PassageQuery m_query;
    QSet<Id> m_codes;
    QSet<Id> m_cases;
    std::shared_ptr<const CodingFilter> m_facets; ///< null: none are asked for
};

/// Ids of the codings, by document in the analyst's order, then by place in the text; none when PassageFilter::make() fails.
[[nodiscard]] QList<Id> codingsOf(const PassageQuery &query, const Index &index);

/// What passages are put together by.
enum class PassageGroup { Code, Case, Document };

/// "code", "case" or "document".
[[nodiscard]] QString passageGroupName(PassageGroup group);
[[nodiscard]] std::optional<PassageGroup> passageGroupFromName(const QString &name);

struct PassageGrouping
{
    Id key = NoId; ///< the code, case or document; NoId: nobody's
    QList<Id> codings;

    friend bool operator==(const PassageGrouping &, const PassageGrouping &) = default;
};

/// The codings under their codes, cases or documents, in the analyst's order of these; nobody's last. Within one they
/// keep their order; codings that are gone are left out.
[[nodiscard]] QList<PassageGrouping> groupedPassages(const QList<Id> &codings, PassageGroup by,
                                                     const Index &index);
/// What a group is called: the path of a code or case, the name of a document.
[[nodiscard]] QString groupName(const PassageGrouping &group, PassageGroup by, const Index &index);

} // namespace Crosscase
