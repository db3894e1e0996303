// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Crosscase {

/// Lets Tab walk through what is visible in `container` as one reads it: row by row, each from where lines begin. For
/// parts that are made at any time, whose order of making says nothing; it must have been laid out.
void walkByPlace(QWidget *container);

} // namespace Crosscase
