// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace Crosscase {

/// ISO 639-1 code of the language a text seems to be in, by its script and commonest words; empty if unclear. Looks at
/// the first 100,000 characters only.
[[nodiscard]] QString guessLanguage(QStringView text);

} // namespace Crosscase
