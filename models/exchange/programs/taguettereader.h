// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/foreignproject.h"
#include "store/foreigndatabase.h"

namespace Crosscase {

/**
 * What a Taguette database says of one of its projects: documents, tags as codes (a dot in a tag's name parts levels:
 * "interview.question1"), highlights as codings, one for each of their tags. Who made a highlight is known where the log
 * of commands says so.
 *
 * A highlight's place is checked against the passage it repeats; where the two differ the passage is looked for near the
 * place, and the report says how often.
 */
[[nodiscard]] Result<ForeignProject> readTaguette(const ForeignDatabase &database, const QString &fileName,
                                                  const ForeignReadOptions &options = {});

} // namespace Crosscase
