// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/programs/foreignimport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTableView;
class QTableWidget;
class QTextBrowser;

namespace Crosscase {

class ExchangeJob;
class MessageBar;
class PositionsModel;
class Workspace;

/**
 * Shows what a project of another program holds, how its positions were understood and what has no place here, before
 * anything is written; then merges it as one undoable change. Reading goes on in the background; Cancel stops it, and
 * stops the import too, of which then nothing is left.
 */
class ImportProjectDialog : public QDialog
{
    Q_OBJECT

public:
    ImportProjectDialog(Workspace &workspace, const QString &path, QWidget *parent = nullptr);
    ~ImportProjectDialog() override;

    [[nodiscard]] bool isReading() const;
    /// What was done, after the dialog was accepted.
    [[nodiscard]] const ForeignReport &report() const { return m_report; }

    /// What the open dialog for such files lists.
    [[nodiscard]] static QString fileFilter();
    /// Whether a dropped file or folder is a project of another program.
    [[nodiscard]] static bool takes(const QString &path);

    void accept() override;
    void reject() override;

private:
    QWidget *makeSummary();
    QWidget *makePositions();
    void read();
    void showProject(const std::shared_ptr<ForeignProject> &project);
    void showCounts();
    void showSentences();
    void updateState();

    Workspace &m_workspace;
    QString m_path;
    ForeignReadOptions m_options;
    std::shared_ptr<ForeignProject> m_project;
    ForeignReport m_report;
    ExchangeJob *m_job;
    PositionsModel *m_positions;
    MessageBar *m_messages;
    QLabel *m_title;
    QTabWidget *m_tabs;
    QTableWidget *m_counts;
    QTableView *m_positionView;
    QTextBrowser *m_losses;
    QTextBrowser *m_remarks;
    QComboBox *m_projects;
    QCheckBox *m_sets;
    QProgressBar *m_progress;
    QPushButton *m_import;
    bool m_writing = false;
    bool m_stopped = false;
};

} // namespace Crosscase
