// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QDialog>

namespace Crosscase {

class CodeTree;
class Workspace;

/// Asks for one code of the codebook.
class CodePicker : public QDialog
{
    Q_OBJECT

public:
    CodePicker(Workspace &workspace, const QString &title, const QString &verb, QWidget *parent = nullptr);

    [[nodiscard]] Id code() const;
    void selectCode(Id code);

private:
    CodeTree *m_tree;
};

} // namespace Crosscase
