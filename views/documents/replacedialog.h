// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/rewriting.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Crosscase {

class ImportJobs;
class MessageBar;
class Workspace;
struct Transcript;

/**
 * Replaces the text of a document by a corrected file. Shows what that does to everything that stands in the document
 * before it is done: what keeps its words, what was corrected, what moved, and what has no place and will wait for one.
 */
class ReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    ReplaceDialog(Workspace &workspace, Id document, QWidget *parent = nullptr);
    ~ReplaceDialog() override;

    /// Reads the corrected file.
    void setPath(const QString &path);
    /// What would be done; empty until a file has been read.
    [[nodiscard]] const RewritePlan &plan() const { return m_plan; }
    [[nodiscard]] bool isReady() const { return m_ready; }

    void accept() override;
    void reject() override;

private:
    void chooseFile();
    void takeTranscripts(const QList<Transcript> &transcripts);
    void showPlan();
    void showPassages(RewrittenPassage::Fate fate, const QString &title, bool open);
    void showText();
    void setReady(bool ready);
    [[nodiscard]] QString subjectOf(const RewrittenPassage &passage) const;

    Workspace &m_workspace;
    Id m_document;
    ImportJobs *m_jobs;
    int m_job = 0;
    bool m_ready = false;
    NewText m_text;
    RewritePlan m_plan;
    MessageBar *m_messages;
    QLineEdit *m_path;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_replace;
};

} // namespace Crosscase
