// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/savedsearch.h"
#include "views/common/page.h"

#include <QTimer>

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QTableView;
class QToolButton;

namespace Crosscase {

class EmptyState;
class EmptyStateStack;
class HitModel;
class QueryLine;
class SearchJob;
class Workspace;

/**
 * Search in all texts: hits come as one types, each in its context, in one column (KWIC) that can be sorted by the words
 * before, found or after. Chosen hits or all are coded in one change; searches are kept and run again on new documents.
 */
class SearchView : public Page
{
    Q_OBJECT

public:
    explicit SearchView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString place() const override;

    /// Looks for this, at once.
    void setQuery(const SearchQuery &query);
    [[nodiscard]] const HitModel &hits() const { return *m_model; }
    [[nodiscard]] bool isSearching() const;

private:
    void makeActions();
    QAction *add(const QString &objectName, const QString &text, const QString &tip,
                 void (SearchView::*slot)());
    void searchSoon();
    void search();
    void cancel();
    void showState();
    void follow(const ChangeSet &changes);

    [[nodiscard]] QList<SearchHit> chosen() const;
    void codeChosen();
    void codeAll();
    void code(const QList<SearchHit> &hits);
    void goTo();
    void copy();
    void exportHits();
    void replace();
    void save();
    void fillSaved();
    void run(const SavedSearch &saved, bool onlyNew);
    void forget(const SavedSearch &saved);
    [[nodiscard]] FindWithin within() const;

    Workspace &m_workspace;
    QueryLine *m_query;
    HitModel *m_model;
    SearchJob *m_job;
    QTimer m_soon;
    QLabel *m_state;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTableView *m_table;
    EmptyState *m_empty;
    EmptyStateStack *m_stack;
    QComboBox *m_within;
    QToolButton *m_savedButton;
    QList<QAction *> m_ofHits;  ///< what needs a hit
    QList<QAction *> m_writing; ///< what changes the project, too
    QString m_problem;          ///< why the query cannot be run
    QString m_savedName;        ///< the saved search that is shown; empty: none
    bool m_onlyNew = false;     ///< it is shown for new documents only
    bool m_stopped = false;
    bool m_searched = false;
};

} // namespace Crosscase
