// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tables/tablewriter.h"

#include <QCoreApplication>

namespace Crosscase {

/**
 * XLSX: a sheet with the table (merged heads, frozen panes, notes below) and, if the options give passages, a sheet
 * with the evidence, to which every cell that has some is linked.
 */
class XlsxWriter final : public TableWriter
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::XlsxWriter)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isText() const override;
    [[nodiscard]] Result<QByteArray> write(const CrossTable &table,
                                           const WriterOptions &options) const override;
};

} // namespace Crosscase
