// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/projects/codebookimport.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Crosscase {

class MessageBar;
class Workspace;

/// Shows what merging a codebook file into the project's codebook would add and fill, and does it as one change.
class ImportCodebookDialog : public QDialog
{
    Q_OBJECT

public:
    ImportCodebookDialog(Workspace &workspace, const QString &path, QWidget *parent = nullptr);

    /// What was done, after the dialog was accepted.
    [[nodiscard]] const CodebookMerge &merge() const { return m_merge; }
    /// What the open dialog for such files lists.
    [[nodiscard]] static QString fileFilter();

    void accept() override;

private:
    void showPreview();

    Workspace &m_workspace;
    QString m_path;
    std::optional<CodebookFile> m_file;
    CodebookMerge m_merge;
    MessageBar *m_messages;
    QLabel *m_title;
    QTreeWidget *m_tree;
    QPushButton *m_import;
};

} // namespace Crosscase
