// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The catalogues are data only; a static library needs something to compile.
namespace Crosscase {

const char *const CatalogueFolder = ":/i18n/";

} // namespace Crosscase
