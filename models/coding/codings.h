// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <QCoreApplication>

namespace Crosscase {

/// A coding to be made. An empty coder is the project's current one.
struct NewCoding
{
    Id document = NoId;
    Id code = NoId;
    Span span;
    Stance stance = Stance::None;
    QString memo = {};
    QString coder = {};
    std::optional<QString> guid = {};
    QString createdAt = {}; ///< ISO 8601; empty: now
};

/// The value of a facet on a coding; what the facet's kind does not use is ignored. All empty clears it.
struct FacetValue
{
    Id choice = NoId;
    Id caseId = NoId;
    std::optional<double> number = {};
    std::optional<QString> text = {};
};

/**
 * What an analyst does to codings. Every call is one undoable change. The same code on the same stretch by the same
 * coder stands once: coding it again changes nothing but a stance that is given.
 */
class Codings
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Codings)

public:
    explicit Codings(Index &index);

    [[nodiscard]] Result<Id> add(const NewCoding &coding);
    /// One change for many; `label` names it in the history. Returns the ids in order.
    [[nodiscard]] Result<QList<Id>> add(const QList<NewCoding> &codings, const QString &label);
    [[nodiscard]] Result<> remove(const QList<Id> &codings);
    [[nodiscard]] Result<> setStance(const QList<Id> &codings, Stance stance);
    [[nodiscard]] Result<> setCode(const QList<Id> &codings, Id code);
    [[nodiscard]] Result<> setSpan(Id coding, Span span);
    [[nodiscard]] Result<> setMemo(Id coding, const QString &memo);
    [[nodiscard]] Result<> setFacet(const QList<Id> &codings, Id facet, const FacetValue &value);
    /// Cuts a coding in two at a position inside it; the second part is new. Returns its id.
    [[nodiscard]] Result<Id> split(Id coding, qint64 position);
    /// Makes one coding, from the first start to the last end, of codings of one code in one document.
    [[nodiscard]] Result<> unite(const QList<Id> &codings);

    /// Within a change. `coderName` is used when coding.coder is empty.
    [[nodiscard]] static Result<Id> write(Writer &writer, const NewCoding &coding, const QString &coderName);
    /// Within a change: the coder of that name, made when missing.
    [[nodiscard]] static Result<Id> writeCoder(Writer &writer, const QString &name);

private:
    [[nodiscard]] Result<> each(const QList<Id> &codings, const QString &label,
                                const std::function<void(CodingRow &)> &edit);
    [[nodiscard]] Result<> checkNew(const NewCoding &coding) const;

    Index &m_index;
};

} // namespace Crosscase
