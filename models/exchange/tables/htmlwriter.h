// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tables/tablewriter.h"

#include <QCoreApplication>

namespace Crosscase {

/**
 * One self-contained HTML 5 page: a table with caption, heads with their scope, section rows, and notes below it.
 */
class HtmlWriter final : public TableWriter
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::HtmlWriter)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isText() const override;
    [[nodiscard]] Result<QByteArray> write(const CrossTable &table,
                                           const WriterOptions &options) const override;
};

} // namespace Crosscase
