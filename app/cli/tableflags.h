// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "app/cli/command.h"
#include "app/cli/openproject.h"
#include "exchange/tables/tablewriter.h"

namespace Crosscase {

/// The options of the verbs that print tables. What a person reads is in the translation context "Crosscase::Cli".
class TableFlags
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    /// What the table is: rows, columns, cells, orders, blocks.
    [[nodiscard]] static QList<QCommandLineOption> shape();
    /// Which codings it counts.
    [[nodiscard]] static QList<QCommandLineOption> filters();
    /// How it is written.
    [[nodiscard]] static QList<QCommandLineOption> output();

    /// Changes what the options say; wrong usage when they cannot mean anything.
    [[nodiscard]] static Outcome<> adjust(TableSpec &spec, const Call &call);
    [[nodiscard]] static Outcome<> adjustFilter(TableFilter &filter, const Call &call);

    /// Computes the table and prints or writes it.
    [[nodiscard]] static Outcome<> write(const TableSpec &spec, const OpenProject &open, const Call &call);
    /// The options of the writer, without the project's evidence.
    [[nodiscard]] static Outcome<const TableWriter *> writerFor(const Call &call);
};

} // namespace Crosscase
