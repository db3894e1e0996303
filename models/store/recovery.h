// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "store/filecopy.h"
#include "store/rows.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Crosscase {

/// What could be read of a damaged project.
struct Recovery
{
    struct Part
    {
        Table table = Table::Project;
        qint64 rows = 0;         ///< in the new file, placeholders included
        qint64 fromHistory = 0;  ///< of them read from the history, since the table itself had lost them
        qint64 placeholders = 0; ///< of them made, so that what refers to them is kept
    };
    QList<Part> parts;  ///< of every table that has rows
    qint64 changes = 0; ///< in the history of the new file

    /// What is missing or not as it was, a sentence each; empty when everything was found.
    QStringList losses;

    [[nodiscard]] qint64 rows(Table table) const;
    /// The whole report as plain text, lines ended by LF; what was not recovered comes first.
    [[nodiscard]] QString text() const;
};

/// Whether this file is or was a project: what recoverProject() may be offered for. Looks, changes nothing.
[[nodiscard]] bool isRecoverable(const QString &path);

/**
 * Writes what can still be read of a damaged project to a new file, which then is a whole project: every readable row of
 * every table; rows that are lost but stand in the history; references put right. A coding whose code, coder, document
 * or case is lost keeps its place below one named as lost; text that is lost stands as U+FFFD, so that positions hold.
 *
 * What could not be recovered is in the report and, as a memo, in the new file. The damaged file is only read, without
 * SQLite. Fails when nothing was found, when the new file exists, when somebody has the project open, and when a newer
 * Crosscase made it.
 */
[[nodiscard]] Result<Recovery> recoverProject(const QString &damagedPath, const QString &newPath,
                                              const Stop &stop = {});

} // namespace Crosscase
