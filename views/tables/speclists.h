// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "coding/index.h"
#include "views/common/checkchooser.h"

#include <QCoreApplication>

namespace Crosscase {

/// What there is to choose from in forms about tables: keys are what a TableSpec writes.
class SpecLists
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::SpecLists)

public:
    [[nodiscard]] static QList<CheckChooser::Item> codes(const Index &index);
    [[nodiscard]] static QList<CheckChooser::Item> cases(const Index &index);
    /// The lines rows or columns of that kind can have; codes and cases as a tree.
    [[nodiscard]] static QList<CheckChooser::Item> lines(const Dimension &dimension, const Index &index);
    [[nodiscard]] static QList<CheckChooser::Item> stances();
    /// Values that some case has of an attribute: numbers first, then words.
    [[nodiscard]] static QList<CheckChooser::Item> attributeValues(const QString &attribute,
                                                                   const Index &index);
};

} // namespace Crosscase
