// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Crosscase {

/**
 * The primary key of a row people made: positive, 63 bits, unique over all working copies of a project
 * (see store/SCHEMA.md). 0 stands for "none" and is never a row.
 */
using Id = qint64;

constexpr Id NoId = 0;

} // namespace Crosscase
