// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/tables/exportdialog.h"

#include <QObject>

#include <functional>

class QWidget;

namespace Crosscase {

class Workspace;

/**
 * Takes a table from the screen to a file: asks how and where, shows progress, can be stopped.
 * The bytes are those of exportTable(), as on the command line.
 */
class TableOutput : public QObject
{
    Q_OBJECT

public:
    TableOutput(Workspace &workspace, QWidget *view);

    /// Asks in which format (`format` is the one offered; empty: the one used last), then where.
    void ask(const CrossTable &table, const QString &name, const QString &format = {});
    /// Asks only where.
    void write(const CrossTable &table, const QString &name, const ExportSettings &settings);

    /// Told now and then how far it is; false stops with Error::Kind::Cancelled.
    using GoOn = std::function<bool(int percent)>;
    /// The table as a file. `goOn` is asked when a text is read and between rows of a workbook, not more often than a
    /// person can tell.
    [[nodiscard]] static Result<QByteArray> make(const CrossTable &table, const ExportSettings &settings,
                                                 const Index &index, const GoOn &goOn);

private:
    Workspace &m_workspace;
    QWidget *m_view;
};

} // namespace Crosscase
