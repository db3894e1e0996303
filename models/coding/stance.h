// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Crosscase {

/// How a speaker stands to what the code says: the built-in facet of every coding.
enum class Stance : quint8 {
    None,     ///< "": mentioned, nothing said of it
    Agree,    ///< "x"
    NotFully, ///< "o"
    Disagree, ///< "-"
};

/// As the file and the tables write it: "", "x", "o" or "-".
[[nodiscard]] QString stanceSymbol(Stance stance);
[[nodiscard]] std::optional<Stance> stanceFromSymbol(QStringView symbol);
/// In words, for menus and screen readers ("agree"), in the reader's language.
[[nodiscard]] QString stanceName(Stance stance);

} // namespace Crosscase
