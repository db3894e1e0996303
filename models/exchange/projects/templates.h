// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

namespace Crosscase {

/// What a project can begin with: the codebooks built in (resources/embedded.h) and "blank".
[[nodiscard]] QStringList projectTemplateIds();

/**
 * Fills a project with a template's codes, as one change. The template "ara" brings its facets too: level, phase, from
 * actor and to actor, offered on Actors, Resources and Activities. "blank" changes nothing. Invalid when there is no
 * such template.
 */
[[nodiscard]] Result<> applyTemplate(Index &index, const QString &id);

} // namespace Crosscase
