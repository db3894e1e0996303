// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/stance.h"
#include "store/rows.h"

#include <QFrame>
#include <QHash>

class QButtonGroup;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace Crosscase {

class Workspace;

/// One coding in the CodingPanel.
class CodingCard : public QFrame
{
    Q_OBJECT

public:
    CodingCard(Workspace &workspace, Id coding, QWidget *parent = nullptr);

    [[nodiscard]] Id coding() const { return m_coding; }
    void setCurrent(bool current);
    /// Reads the coding anew; a memo being typed stays as it is.
    void refresh();
    /// Keeps a memo that was typed.
    void commitMemo();
    /// The same once what is going on now is over: for when the project is in the middle of telling of a change.
    void commitMemoLater();
    /// Where one types first: the first facet, else the memo.
    void focusDetails();

Q_SIGNALS:
    void activated(Crosscase::Id coding);
    void changeCodeRequested(Crosscase::Id coding);
    /// Escape: back to the text.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillHistory();
    void refreshFacets(Id code);
    [[nodiscard]] QWidget *facetEditor(const FacetRow &facet, const CodingFacetRow &value);

    Workspace &m_workspace;
    Id m_coding;
    bool m_isCurrent = false;
    QString m_storedMemo;
    QLabel *m_swatch;
    QLabel *m_path;
    QLabel *m_facts;
    QButtonGroup *m_stances;
    QToolButton *m_change;
    QToolButton *m_remove;
    QPlainTextEdit *m_memo;
    QToolButton *m_history;
    QFormLayout *m_facets;
    QList<CodingFacetRow> m_shownFacets;
    QStringList m_offeredFacets; ///< facets, choices and cases that the editors show
};

} // namespace Crosscase
