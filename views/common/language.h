// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace Crosscase {

/// The languages of the window.
namespace Language {

/// Code ("en", "nb") and name in itself.
[[nodiscard]] QList<std::pair<QString, QString>> available();

/// Loads the texts of a language; an empty one, or one there is not, means the system's. Windows made before keep the
/// texts they have.
void install(const QString &code);

/// The language in use.
[[nodiscard]] QString current();

} // namespace Language

} // namespace Crosscase
