// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "coding/index.h"

#include <QCoreApplication>

namespace Crosscase {

/// The choices of a table in words, for menus and forms.
class SpecWords
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SpecWords)

public:
    /// One thing to choose.
    template<typename T>
    struct Choice
    {
        T value;
        QString text;
    };

    /// Measures that make sense for the table's rows and columns in this project; the table's own is always among them.
    [[nodiscard]] static QList<Choice<TableSpec::Measure>> measures(const TableSpec &spec,
                                                                    const Index &index);
    /// Names of the facets that hold numbers.
    [[nodiscard]] static QStringList numberFacets(const Index &index);
    /// Gives the table a measure that its rows and columns can have, if it has none such.
    static void fitCells(TableSpec &spec);
    /// Gives the table other rows or columns: blocks that had the same columns follow, and the measure is made to fit.
    static void setDimension(TableSpec &spec, Dimension TableSpec::*which, const Dimension &dimension);
    /// Whether the measure gives numbers that percentages can be made of.
    [[nodiscard]] static bool hasPercent(TableSpec::Measure measure);
    [[nodiscard]] static QList<Choice<TableSpec::Fold>> folds();
    [[nodiscard]] static QList<Choice<TableSpec::Percent>> percents();
    [[nodiscard]] static QList<Choice<TableSpec::Unit>> units();
    [[nodiscard]] static QList<Choice<TableSpec::Membership>> memberships();

    /// What rows or columns can be in this project: codes by level, cases by kind, documents, and so on.
    [[nodiscard]] static QList<Choice<Dimension>> dimensions(const Index &index);
    /// "Codes", "Informants", "Role".
    [[nodiscard]] static QString describe(const Dimension &dimension);
    /// Whether both are of the same kind and level, whatever their order, filter and hiding.
    [[nodiscard]] static bool isSame(const Dimension &a, const Dimension &b);
    [[nodiscard]] static QString describe(TableSpec::Measure measure);

    /// The kinds of cases the project has, from the top of the tree down, each once.
    [[nodiscard]] static QStringList caseKinds(const Index &index);
};

} // namespace Crosscase
