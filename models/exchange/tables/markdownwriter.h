// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tables/tablewriter.h"

#include <QCoreApplication>

namespace Crosscase {

/**
 * A pipe table as GitHub and Pandoc read it. Markdown has neither spanning heads nor section rows: spanning heads are
 * joined to the heads below them by " / ", sections are bold rows.
 */
class MarkdownWriter final : public TableWriter
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::MarkdownWriter)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isText() const override;
    [[nodiscard]] Result<QByteArray> write(const CrossTable &table,
                                           const WriterOptions &options) const override;
};

} // namespace Crosscase
