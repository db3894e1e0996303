// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/projects/attributesimport.h"
#include "exchange/readers/datatable.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace Crosscase {

class MessageBar;
class Workspace;

/**
 * Properties of cases from a table: which rows match a case, what is new, and what a second import would change, before
 * anything is written.
 */
class AttributesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AttributesDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~AttributesDialog() override;

    /// Reads the table.
    void setPath(const QString &path);
    /// What would be set; after the dialog was accepted, what was set.
    [[nodiscard]] const AttributesReport &report() const { return m_report; }
    [[nodiscard]] bool isReady() const;

    void accept() override;
    void reject() override;

private:
    void chooseFile();
    void takeTable();
    void preview();
    void showReport();

    Workspace &m_workspace;
    QFutureWatcher<Result<DataTable>> m_reading;
    std::stop_source m_stop;
    DataTable m_table;
    AttributesReport m_report;
    MessageBar *m_messages;
    QLineEdit *m_path;
    QComboBox *m_key;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_set;
};

} // namespace Crosscase
