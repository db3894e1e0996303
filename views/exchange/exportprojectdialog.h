// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/refiexport.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace Crosscase {

class ExchangeJob;
class MessageBar;
class Workspace;

/**
 * Writes the project for another program, after showing what that program will not show. The archive is made in the
 * background while the losses are looked at; nothing is written before a file was named.
 */
class ExportProjectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportProjectDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~ExportProjectDialog() override;

    [[nodiscard]] bool isReady() const { return m_export != nullptr; }
    /// The file that was written, after the dialog was accepted.
    [[nodiscard]] const QString &path() const { return m_path; }

    void accept() override;
    void reject() override;

private:
    void prepare();
    void updateState();

    Workspace &m_workspace;
    ExchangeJob *m_job;
    std::shared_ptr<RefiExport> m_export;
    QString m_path;
    MessageBar *m_messages;
    QComboBox *m_program;
    QCheckBox *m_parallel;
    QLabel *m_title;
    QTextBrowser *m_losses;
    QProgressBar *m_progress;
    QPushButton *m_save;
};

} // namespace Crosscase
