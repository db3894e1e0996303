// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/xmltree.h"

#include <QStringList>

namespace Crosscase {

/**
 * What the REFI-QDA project schema (Project.xsd of 18 March 2019, version 1.0) allows where: one table for saying what
 * is wrong with a file that is read, and for putting what is written in the order that the schema demands.
 */

/// Puts all children, down to the leaves, in the schema's order. What it does not know or cannot be without is removed,
/// a GUID that is missing is made from the content. Returns how many elements were removed.
qsizetype arrangeBySchema(XmlNode &element);

/// Where a project breaks the schema: one full sentence a kind of fault, with how often and the first place.
/// What differs by namespace alone is no fault. A file that xmllint calls valid has none.
[[nodiscard]] QStringList schemaFaults(const XmlNode &project);

} // namespace Crosscase
