// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "coding/index.h"

namespace Crosscase {

/// A project opened for one verb, with its index.
struct OpenProject
{
    std::unique_ptr<Project> project;
    std::unique_ptr<Index> index;
};

/// Reads without disturbing whoever has the project open.
[[nodiscard]] Outcome<OpenProject> openForReading(const QString &path);
/// Fails, saying who has it, when the project cannot be written.
[[nodiscard]] Outcome<OpenProject> openForWriting(const QString &path);

/// The code at a path, or of a name that only one code has; an error that names near ones.
[[nodiscard]] Outcome<Id> findCode(const Index &index, const QString &pathOrName);
[[nodiscard]] Outcome<Id> findCase(const Index &index, const QString &pathOrName);
[[nodiscard]] Outcome<Id> findDocument(const Index &index, const QString &name);
[[nodiscard]] Outcome<Id> findCoder(const Index &index, const QString &name);
[[nodiscard]] Outcome<Stance> parseStance(const QString &symbol);

/// Ids have 63 bits, more than a JSON number safely holds, so they are texts in JSON.
[[nodiscard]] QString idText(Id id);

/// The path of a code or case; empty for NoId.
[[nodiscard]] QString casePath(const Index &index, Id id);

/// Writes a file whole or not at all.
[[nodiscard]] Outcome<> writeFile(const QString &path, const QByteArray &bytes);

} // namespace Crosscase
