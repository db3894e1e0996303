// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"

#include <QDialog>

#include <memory>

namespace Crosscase {

class Workspace;

/// Choose one of the tables that papers print, fill in a small form, see it, take it.
class NewTableDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewTableDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~NewTableDialog() override;

    /// The table chosen, with its title.
    [[nodiscard]] TableSpec spec() const;
    /// Shows a preset (TablePreset::id); nothing happens when there is none of that id.
    void choosePreset(const QString &id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Crosscase
