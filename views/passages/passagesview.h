// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/passages.h"
#include "coding/stance.h"
#include "views/common/page.h"

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QToolBar;
class QVBoxLayout;

namespace Crosscase {

class CheckChooser;
class EmptyState;
class EmptyStateStack;
class EvidenceTree;
class PassageModel;
class Workspace;

/**
 * All passages of chosen codes, cases, documents, coders, stances and facets, under headings. They are judged and
 * recoded here, dragged to other codes, read with as much context as is asked for, copied with their citation, exported.
 */
class PassagesView : public Page
{
    Q_OBJECT

public:
    explicit PassagesView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    [[nodiscard]] QString place() const override;

    void showCodes(const QList<Id> &codes);
    [[nodiscard]] const PassageModel &passages() const { return *m_model; }

private:
    void makeControls(QVBoxLayout *column);
    void makeActions();
    QAction *add(const QString &objectName, const QString &text, const QString &tip, const QKeySequence &key,
                 const std::function<void()> &act);
    [[nodiscard]] PassageQuery query() const;
    void reload();
    void showState();
    void restorePlace();

    [[nodiscard]] QList<Id> chosen() const;
    void setStance(Stance stance);
    void changeCode();
    void uncode();
    void growContext(bool more);
    void goTo();
    void copy();
    void exportPassages();

    Workspace &m_workspace;
    PassageModel *m_model;
    CheckChooser *m_codes;
    CheckChooser *m_cases;
    CheckChooser *m_documents;
    CheckChooser *m_coders;
    CheckChooser *m_stances;
    CheckChooser *m_facets;
    QCheckBox *m_below;
    QComboBox *m_group;
    QToolBar *m_tools;
    QLabel *m_counted;
    EvidenceTree *m_tree;
    EmptyState *m_empty;
    EmptyStateStack *m_stack;
    QList<QAction *> m_writing;
    QList<QAction *> m_ofPassage;
    Id m_current = NoId;
};

} // namespace Crosscase
