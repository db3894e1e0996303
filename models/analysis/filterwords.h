// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"

#include <QCoreApplication>

namespace Crosscase {

/// A filter in plain words, in the reader's language: the same above a table on the screen and in its notes.
class FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::FilterWords)

public:
    /// One condition each, without a full stop: "codes: Drivers", "coders: Ada, Ben", "Size: small". Empty when the
    /// filter lets everything through.
    [[nodiscard]] static QStringList conditions(const TableFilter &filter);
    /// "Only codings that meet all of this: codes: Drivers; coders: Ada." Empty when everything passes.
    [[nodiscard]] static QString sentence(const TableFilter &filter);
    /// "x (agree)", "without a stance".
    [[nodiscard]] static QString stance(Stance stance);
};

} // namespace Crosscase
