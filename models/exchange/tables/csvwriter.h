// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tables/tablewriter.h"

#include <QCoreApplication>

namespace Crosscase {

/**
 * CSV (RFC 4180): UTF-8, comma, LF. Caption and notes are left out, since they would be data to whoever reads it.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it (text/spreadsheettext.h).
 *
 * Columns of the tidy form: row, row_section, column, column_section, value, number, blank, overridden, contested,
 * evidence (how many things the cell counts). `blank` is "not mentioned", "not asked" or "no data" in English.
 */
class CsvWriter final : public TableWriter
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::CsvWriter)

public:
    enum class Form {
        Wide, ///< as the table stands: one line a row; spanning heads are joined by " / "
        Tidy, ///< one line a cell, for R and Python
    };
    explicit CsvWriter(Form form)
        : m_form(form)
    {
    }

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isText() const override;
    [[nodiscard]] Result<QByteArray> write(const CrossTable &table,
                                           const WriterOptions &options) const override;

private:
    Form m_form;
};

} // namespace Crosscase
