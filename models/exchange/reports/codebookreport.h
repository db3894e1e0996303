// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "exchange/reports/report.h"

namespace Crosscase {

/// The codebook for reading: a heading a code, as deep as it stands, with its definition, when to use it and when not, an
/// example, its other names and how often it is used.
[[nodiscard]] Report codebookReport(const Index &index);

/// The codebook in a format by name: "qdc" (REFI-QDA), "csv" (see codebookwriter.h), "html", "docx" or "text". Invalid
/// for another name.
[[nodiscard]] Result<QByteArray> codebookAs(const QString &format, const Index &index);
/// The format that a file's ending says; empty when it says none.
[[nodiscard]] QString codebookFormatOfFile(const QString &path);
/// For a file dialog.
[[nodiscard]] QString codebookFilter();

} // namespace Crosscase
