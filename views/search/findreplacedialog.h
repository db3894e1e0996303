// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/replace.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Crosscase {

class HitModel;
class QueryLine;
class SearchJob;
class Workspace;

/// Find and replace, in one document or in several: every place is shown as it would be, and can be left out. All is
/// one change.
class FindReplaceDialog : public QDialog
{
    Q_OBJECT

public:
    FindReplaceDialog(Workspace &workspace, const SearchQuery &query, QWidget *parent = nullptr);

    void accept() override;

private:
    void search();
    void preview();
    void showState();

    Workspace &m_workspace;
    QueryLine *m_query;
    QLineEdit *m_by;
    HitModel *m_model;
    SearchJob *m_job;
    QTableView *m_table;
    QLabel *m_state;
    QPushButton *m_replace;
    QTimer m_soon;
    QString m_problem;
};

} // namespace Crosscase
