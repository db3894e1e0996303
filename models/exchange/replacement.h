// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/rewriting.h"
#include "exchange/readers/transcript.h"

namespace Crosscase {

/**
 * The text that a file has for a document: its only one, or of a survey's rows the one named as the document.
 * Invalid when the file has several texts and none of that name.
 */
[[nodiscard]] Result<NewText> newTextFrom(const QList<Transcript> &transcripts, const QString &path,
                                          const QString &documentName);

} // namespace Crosscase
