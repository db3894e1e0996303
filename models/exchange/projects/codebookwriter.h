// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <QByteArray>

namespace Crosscase {

/**
 * The codebook as a REFI-QDA codebook (.qdc): valid against Codebook.xsd, UTF-8 without byte order mark, LF, colours of
 * six digits, GUIDs the same in every export. Aliases and facets have no place in it. Invalid when there are no codes,
 * since the standard knows no empty codebook.
 */
[[nodiscard]] Result<QByteArray> codebookXml(const Index &index);

/// One row a code: path, guid, color, codable, definition, include, exclude, example. UTF-8, CRLF as RFC 4180 has it.
[[nodiscard]] QByteArray codebookCsv(const Index &index);

/// Text without the control characters that XML 1.0 cannot hold.
[[nodiscard]] QString xmlText(const QString &text);

} // namespace Crosscase
