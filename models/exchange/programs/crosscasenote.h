// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "exchange/programs/foreignproject.h"
#include "exchange/projects/guids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Crosscase {

/**
 * What a project has and REFI-QDA has no place for, as JSON in one note of an exported project, so that Crosscase gets
 * all of it back: facets, other names of codes, kinds of cases and their ties to speakers, kinds of attributes, turns
 * and marks of documents, notes on cells, saved tables. Everything is named by its GUID.
 */
[[nodiscard]] QString crosscaseNoteName();
/// KeptElement::place of the GUID that the note of an imported project had; such an element has no XML.
[[nodiscard]] QString crosscaseNotePlace();
/// GUIDs are as exchangeGuid() gives them. Reads marks from the project.
[[nodiscard]] Result<QJsonObject> crosscaseNote(const Index &index);
/// Puts it back into a project read from such a file. What refers to nothing is left out.
void takeCrosscaseNote(const QJsonObject &note, ForeignProject &project);

/// The GUID of a row for exchange (guids.h).
template<typename Row>
[[nodiscard]] QString rowGuid(const Index &index, const Row &row)
{
    return exchangeGuid(row.guid, index.project().guid(), tableName(Row::table), row.id);
}

} // namespace Crosscase
