// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Crosscase {

/// A codebook that a new project can begin with.
struct CodebookTemplate
{
    QString id;          ///< as the command line names it, e.g. "drivers-barriers"
    QString name;        ///< for people
    QString description; ///< one sentence
    QString path; ///< of the REFI codebook in the program, e.g. ":/crosscase/codebooks/drivers-barriers.qdc"
};

/// The templates, without the blank one.
[[nodiscard]] QList<CodebookTemplate> codebookTemplates();

/// The folder in the program that holds the sample: transcripts/, codings.csv and so on.
[[nodiscard]] QString sampleFolder();

/// The JSON schema of table specifications.
[[nodiscard]] QString tableSchemaPath();

} // namespace Crosscase
