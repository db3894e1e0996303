// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace Crosscase {

Q_DECLARE_LOGGING_CATEGORY(logStore)    ///< "crosscase.store": opening, migrating, committing
Q_DECLARE_LOGGING_CATEGORY(logExchange) ///< "crosscase.exchange": reading and writing foreign files
Q_DECLARE_LOGGING_CATEGORY(logViews)    ///< "crosscase.views": the window

} // namespace Crosscase
