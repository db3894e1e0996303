// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <QByteArray>

#include <functional>

namespace Crosscase {

/// The program that the export is for. All but the named differences is the same.
enum class RefiProfile {
    Standard,
    NVivo,     ///< emoji are pointed out, after which NVivo for Windows counts otherwise
    AtlasTi,   ///< values of attributes are groups of documents too, as ATLAS.ti has no variables
    Maxqda,    ///< values of attributes stand at the documents too, where MAXQDA looks for them
    QualCoder, ///< codes of one name get their parent's behind it, since QualCoder allows each name once
};

[[nodiscard]] QList<RefiProfile> refiProfiles();
/// The stable short name: "standard", "nvivo", "atlas", "maxqda", "qualcoder".
[[nodiscard]] QString refiProfileId(RefiProfile profile);
[[nodiscard]] std::optional<RefiProfile> refiProfileFromId(const QString &id);
/// For people: "NVivo".
[[nodiscard]] QString refiProfileName(RefiProfile profile);

struct RefiExportOptions
{
    RefiProfile profile = RefiProfile::Standard;
    /// Each stance and each choice of a facet is a code below its code too, "Networking [o]", so that programs which
    /// show no notes on codings show it. Our own import knows them and leaves them out.
    bool parallelCodes = false;
    /// Called now and then with percent done; false stops.
    std::function<bool(int percent)> progress = {};
};

struct RefiExport
{
    QByteArray archive; ///< .qdpx
    QByteArray xml;     ///< project.qde within it
    QStringList losses; ///< full sentences: what the other side will not show, item by item
};

/**
 * The project as a REFI-QDA project: valid against Project.xsd, UTF-8 with LF and without byte order mark, positions in
 * code points with exclusive ends, sources/ in lower case, colours of six digits, GUIDs the same in every export. The
 * same project gives the same bytes.
 *
 * A case's name is its path; a speaker's turns are selections of the case; stance and facets are a note on the coding,
 * its memo another one. What an earlier import kept of another program is given back, but for what refers to things that
 * are gone. What the standard has no place for is in one note that readRefi() knows (crosscasenote.h).
 */
[[nodiscard]] Result<RefiExport> exportRefi(const Index &index, const RefiExportOptions &options = {});

/// The losses as a text file to be saved beside the export.
[[nodiscard]] QByteArray lossReport(const QStringList &losses, const QString &projectName,
                                    const QString &exportName);
/// Where the report belongs: "x.qdpx" -> "x.losses.txt".
[[nodiscard]] QString lossReportPath(const QString &exportPath);

} // namespace Crosscase
