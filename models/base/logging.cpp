// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

namespace Crosscase {

// Confidential speech must never reach a log: categories below are for paths, counts and SQLite messages only.
Q_LOGGING_CATEGORY(logStore, "crosscase.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logExchange, "crosscase.exchange", QtWarningMsg)
Q_LOGGING_CATEGORY(logViews, "crosscase.views", QtWarningMsg)

} // namespace Crosscase
