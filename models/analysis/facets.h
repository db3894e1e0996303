// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/codings.h"
#include "coding/index.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace Crosscase {

/// A facet to be made: a typed property of codings.
struct NewFacet
{
    QString name;
    QString kind = QStringLiteral("choice"); ///< choice, case, number or text
    QString description = {};
    QStringList choices = {}; ///< of a choice, in order
    QList<Id> scope = {};     ///< codes on whose branches it is offered
};

/// What hangs on a facet or on one of its choices.
struct FacetUse
{
    qsizetype codings = 0; ///< codings that have a value of it
    qsizetype choices = 0;
    QStringList tables = {}; ///< names of saved tables that name it

    [[nodiscard]] bool isNone() const { return codings == 0 && tables.isEmpty(); }
    bool operator==(const FacetUse &) const = default;
};

/**
 * What an analyst does to the facets of a project. Every call is one undoable change. Names are unique whatever the
 * letters' case, choices among those of their facet. Saved tables name facets and choices in words; they follow a new
 * name. All errors are Invalid and say what stands in the way.
 *
 * It lies above the other verbs of coding/ because it knows saved tables.
 */
class Facets
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Facets)

public:
    explicit Facets(Index &index);

    /// choice, case, number, text.
    [[nodiscard]] static QStringList kinds();
    [[nodiscard]] static QString kindName(const QString &kind); ///< as people read it

    [[nodiscard]] Id named(
        const QString &name) const; ///< whatever the letters' case; NoId when there is none
    [[nodiscard]] Id choiceNamed(Id facet, const QString &name) const;
    [[nodiscard]] std::optional<FacetChoiceRow> choice(Id id) const;

    [[nodiscard]] Result<Id> add(const NewFacet &facet);
    [[nodiscard]] Result<> rename(Id facet, const QString &name);
    [[nodiscard]] Result<> describe(Id facet, const QString &description);
    /**
     * Makes it another kind and takes its values along: a text becomes the choice of that name, which is made if need
     * be, a text that is a number the number. Refused when a value cannot be taken along, naming it.
     */
    [[nodiscard]] Result<> setKind(Id facet, const QString &kind);
    /// On which branches of the codebook it is offered; values on other codings stay.
    [[nodiscard]] Result<> setScope(Id facet, const QList<Id> &codes);
    /// Puts facets before another one (NoId: at the end).
    [[nodiscard]] Result<> move(const QList<Id> &facets, Id before);
    [[nodiscard]] Result<> remove(const QList<Id> &facets);
    [[nodiscard]] Result<FacetUse> useOf(Id facet) const;

    [[nodiscard]] Result<Id> addChoice(Id facet, const QString &name);
    [[nodiscard]] Result<> renameChoice(Id choice, const QString &name);
    /// Puts choices of one facet before another one of it (NoId: at the end).
    [[nodiscard]] Result<> moveChoices(const QList<Id> &choices, Id before);
    /// Codings that have one have the other from now on; saved tables that name it name the other.
    [[nodiscard]] Result<> mergeChoice(Id from, Id into);
    [[nodiscard]] Result<> removeChoices(const QList<Id> &choices);
    [[nodiscard]] Result<FacetUse> useOfChoice(Id choice) const;

private:
    [[nodiscard]] Result<> checkName(const QString &name, Id except) const;
    [[nodiscard]] Result<> checkChoice(Id facet, const QString &name, Id except) const;
    [[nodiscard]] Result<> change(const QString &label, const std::function<Result<>(Writer &)> &work);
    [[nodiscard]] QStringList tablesNaming(const QString &facet, const QString &value = {}) const;

    Index &m_index;
};

} // namespace Crosscase
