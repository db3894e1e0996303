// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/evidencemodel.h"
#include "views/common/workspace.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QSplitter;

namespace Crosscase {

class EmptyState;
class EmptyStateStack;
class EvidenceTree;

/**
 * The passages of several cells in columns beside each other, which scroll together. Each passage can be judged and
 * opened here as in the evidence panel.
 */
class ParallelPassages : public QFrame
{
    Q_OBJECT

public:
    static constexpr qsizetype MostColumns = 20;

    explicit ParallelPassages(Workspace &workspace, QWidget *parent = nullptr);

    /// One column each; `title` says what they have in common. Where columns stay, they keep their place.
    void showColumns(const QString &title, const QList<EvidenceList> &columns);
    [[nodiscard]] qsizetype columnCount() const { return m_columns.size(); }
    /// Number of passages in a column.
    [[nodiscard]] qsizetype count(qsizetype column) const;

Q_SIGNALS:
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        QWidget *box = nullptr;
        QLabel *head = nullptr;
        QLabel *counted = nullptr;
        EvidenceModel *model = nullptr;
        EvidenceTree *tree = nullptr;
    };

    Column addColumn();
    void scrollLike(const EvidenceTree *leader);
    void stepColumn(const QObject *from, int by);
    [[nodiscard]] static QList<Id> chosen(const Column &column);

    Workspace &m_workspace;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    EmptyStateStack *m_stack;
    QList<Column> m_columns;
    bool m_scrolling = false;
};

} // namespace Crosscase
