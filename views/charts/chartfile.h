// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/chartdata.h"
#include "base/result.h"

#include <QCoreApplication>
#include <QImage>

namespace Crosscase {

/// Charts as files: on white, whatever the window's colours are, so that they can be printed.
class ChartFile
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::ChartFile)

public:
    /// Three pixels for each one of the screen: 300 dpi at the size of a page's width.
    [[nodiscard]] static QImage image(const ChartData &data);
    [[nodiscard]] static QByteArray svg(const ChartData &data);
    /// Writes SVG or PNG, as the file's suffix says. What was there before stays when it cannot be written.
    [[nodiscard]] static Result<> write(const ChartData &data, const QString &path);
};

} // namespace Crosscase
