// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Crosscase {

/**
 * The four texts of a code in the one description that REFI-QDA has for it:
 *
 *     Definition.
 *
 *     Include: what belongs here
 *     Exclude: what does not
 *     Example: a passage
 *
 * Empty ones are left out. Splitting any description and joining it again gives the same text.
 */
struct CodeDescription
{
    QString definition, include, exclude, example;

    friend bool operator==(const CodeDescription &, const CodeDescription &) = default;
};

[[nodiscard]] QString joinDescription(const CodeDescription &description);
[[nodiscard]] CodeDescription splitDescription(const QString &text);

} // namespace Crosscase
