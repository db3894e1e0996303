// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/writer.h"

#include <functional>

// Private to coding/: what loses its place when a text changes waits for a new one (UnplacedRow), whatever changed it.

namespace Crosscase::Waiting {

/// Codings of the document that wait already: they stand nowhere.
[[nodiscard]] Result<QSet<Id>> codings(const Reader &read, Id document);

// Sets something aside whose `text` is gone; `near` is where it stood, and `length` the new text's, code points.
[[nodiscard]] Result<> setAside(Writer &writer, const CodingRow &coding, const QString &text, qint64 near,
                                qint64 length);
[[nodiscard]] Result<> setAside(Writer &writer, const CaseLinkRow &link, const QString &text, qint64 near);
[[nodiscard]] Result<> setAside(Writer &writer, const MemoLinkRow &link, const QString &text, qint64 near);

/// Moves what waits to where it would stand now.
[[nodiscard]] Result<> follow(Writer &writer, const UnplacedRow &row, qint64 near, qint64 length);
[[nodiscard]] Result<> followAll(Writer &writer, Id document, const std::function<qint64(qint64)> &position,
                                 qint64 length);

/// Gives what waits a place.
[[nodiscard]] Result<> place(Writer &writer, Id unplaced, Span span);

} // namespace Crosscase::Waiting
