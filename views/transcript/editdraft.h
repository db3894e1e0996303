// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "text/edits.h"

#include <QDateTime>

namespace Crosscase {

/**
 * Edits of a text that are not in the project yet, kept on this computer so that a crash loses seconds.
 * One file for each document being edited, in the program's data folder; it is written whole or not at all, and goes
 * when the edits are in the project or are thrown away.
 */
struct EditDraft
{
    QString project; ///< GUID
    Id document = NoId;
    QByteArray base; ///< SHA-256 of the text the edits start from, hexadecimal
    QDateTime at;    ///< of the last edit kept
    QList<TextEdit> edits;
    QString text; ///< the text with the edits done, for when the text in the project is another by now

    [[nodiscard]] static QByteArray hashOf(const QString &text);

    /// Writes the draft, whole or not at all.
    [[nodiscard]] Result<> save() const;
    /// The draft kept for a document, if there is one that can be read.
    [[nodiscard]] static std::optional<EditDraft> of(const QString &project, Id document);
    static void discard(const QString &project, Id document);
};

} // namespace Crosscase
