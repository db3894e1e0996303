// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/tables/tablewriter.h"

#include <QCoreApplication>

namespace Crosscase {

/**
 * DOCX (ISO/IEC 29500, transitional): the table as Word's own, with repeated head rows, spanning heads, section rows,
 * a caption above and notes below it.
 */
class DocxWriter final : public TableWriter
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::DocxWriter)

public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString suffix() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isText() const override;
    [[nodiscard]] Result<QByteArray> write(const CrossTable &table,
                                           const WriterOptions &options) const override;
};

} // namespace Crosscase
