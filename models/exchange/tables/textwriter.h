// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tables/tablewriter.h"

#include <QCoreApplication>

namespace Crosscase {

/**
 * Aligned plain text for a terminal or a mail: spanning heads, section rows, notes. Widths are counted in columns of a
 * terminal, where Chinese, Japanese and Korean letters take two.
 */
class TextWriter final : public TableWriter
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::TextWriter)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isText() const override;
    [[nodiscard]] Result<QByteArray> write(const CrossTable &table,
                                           const WriterOptions &options) const override;
};

} // namespace Crosscase
