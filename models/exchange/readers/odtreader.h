// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/readers/reader.h"

namespace Crosscase {

/**
 * OpenDocument texts (LibreOffice). Rules as for Word documents: tracked deletions are left out, notes stand below the
 * text, text boxes where they are anchored, annotations are left out with a warning.
 */
class OdtReader : public TranscriptReader
{
public:
    [[nodiscard]] ReadableFormat format() const override;
    [[nodiscard]] qint64 sizeLimit() const override;
    [[nodiscard]] bool recognises(const Source &source) const override;
    [[nodiscard]] Result<QList<Transcript>> read(const Source &source,
                                                 const ReadOptions &options) const override;
};

} // namespace Crosscase
