// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tables/tablewriter.h"

#include <QCoreApplication>

namespace Crosscase {

/**
 * A LaTeX table for a paper: booktabs rules, spanning heads, section rows, notes by threeparttable. The text needs the
 * packages booktabs, threeparttable and tabularx, and a LaTeX that reads UTF-8; its first lines say so.
 */
class LatexWriter final : public TableWriter
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::LatexWriter)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isText() const override;
    [[nodiscard]] Result<QByteArray> write(const CrossTable &table,
                                           const WriterOptions &options) const override;
};

} // namespace Crosscase
