// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/importer.h"

#include <QDialog>
#include <QFutureWatcher>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTreeView;

namespace Crosscase {

class ImportModel;
class ImportPreview;
class MessageBar;
class SpeakerModel;
class Workspace;

/**
 * Shows what was recognised in files before anything is written, lets the analyst put it right, and imports what is
 * ticked as one undoable change. Reading goes on in the background; closing the dialog stops it.
 */
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportDialog() override;

    void addPaths(const QStringList &paths);
    void addText(const QString &text, const QString &name);

    [[nodiscard]] ImportModel *files() const { return m_files; }
    /// What was imported, after the dialog was accepted.
    [[nodiscard]] const ImportReport &report() const { return m_report; }

    void accept() override;
    void reject() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFileList();
    QWidget *makeDetails();
    QWidget *makeCaseRule();
    void chooseFiles();
    void showCurrent();
    void applyRule();
    void updateState();
    void showFileMenu(const QPoint &position);
    void showSpeakerMenu(const QPoint &position);
    void forget();
    void showMemory();
    [[nodiscard]] QLayout *makeCorrections(QWidget *parent);
    void changeEncoding(const QString &encoding);
    void chooseColumns();
    void askForColumns(const QString &path, const QList<SurveyColumn> &columns);
    [[nodiscard]] int currentRow() const;

    Workspace &m_workspace;
    Importer m_importer;
    ImportReport m_report;
    ImportModel *m_files;
    SpeakerModel *m_speakers;
    MessageBar *m_messages;
    QTreeView *m_fileView;
    QTableView *m_speakerView;
    ImportPreview *m_preview;
    QLabel *m_recognised;
    QPushButton *m_unite;
    QPushButton *m_everywhere;
    QCheckBox *m_remember;
    QPushButton *m_forget;
    QComboBox *m_encoding;
    QPushButton *m_columns;
    QFutureWatcher<Result<QList<SurveyColumn>>> m_columnsRead;
    QString m_columnsPath; ///< the table whose columns are being read
    QLineEdit *m_documentCase;
    QComboBox *m_rule;
    QLineEdit *m_pattern;
    QComboBox *m_below;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QPushButton *m_import;
};

} // namespace Crosscase
