// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/facets.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Crosscase {

class FacetTree;
class MessageBar;
class Workspace;

/**
 * The facets of the project: what they are called, their kind and choices, and on which branches of the codebook they
 * are offered. Everything is done at once, as everywhere, and can be undone here with the usual keys.
 */
class FacetsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FacetsDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~FacetsDialog() override;

    [[nodiscard]] FacetTree *tree() const { return m_tree; }
    void selectFacet(Id facet);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeDetails();
    QToolButton *addTool(const QString &name, const QString &iconName, const QString &text,
                         const QList<QKeySequence> &keys, void (FacetsDialog::*slot)());
    template<typename T>
    bool accept(const Result<T> &result);

    void newFacet();
    void newChoice();
    void renameCurrent();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int step);
    void mergeCurrent();
    void mergeChoices(Id from, Id into);
    void deleteSelected();
    void undo();
    void redo();

    void follow();
    void showCurrent();
    void showScope();
    void takeScope(QTreeWidgetItem *item);
    void takeKind();
    void takeDescription();
    [[nodiscard]] QString warningOf(const FacetUse &use) const;

    Workspace &m_workspace;
    Facets m_facets;
    MessageBar *m_messages;
    FacetTree *m_tree;
    QWidget *m_details;
    QLabel *m_heading;
    QComboBox *m_kind;
    QLineEdit *m_description;
    QTreeWidget *m_scope;
    QLabel *m_offered;
    QToolButton *m_newChoice;
    QToolButton *m_rename;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_merge;
    QToolButton *m_delete;
    QPushButton *m_undo;
    Id m_shown = NoId; ///< the facet whose details are shown
};

} // namespace Crosscase
