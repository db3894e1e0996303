// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QTest>

/// Fails the test with the error's own words.
#define VERIFY_RESULT(result)                                                                                \
    do {                                                                                                     \
        const auto &verified_ = (result);                                                                    \
        QVERIFY2(verified_,                                                                                  \
                 verified_ ? "" : qPrintable(verified_.error().message + u' ' + verified_.error().details)); \
    } while (false)
