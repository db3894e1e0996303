// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reports/report.h"

class QWidget;

namespace Crosscase {

class Workspace;

/// Asks where to and writes a report there, in the format that the name's ending says. Tells what was done.
bool saveReport(QWidget *parent, Workspace &workspace, const QString &title, const Report &report);

/// Writes a file whole or not at all; a failure is shown.
bool saveBytes(Workspace &workspace, const QString &path, const QByteArray &bytes);

} // namespace Crosscase
