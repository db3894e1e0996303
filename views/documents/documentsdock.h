// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "views/common/dockpage.h"

#include <QList>

namespace Crosscase {

class DocumentList;
class EmptyStateStack;
class UnplacedPanel;
class Workspace;

/// The documents in a dock: open, rename, arrange, replace the text, delete; and what waits for a place in them.
class DocumentsDock : public DockPage
{
    Q_OBJECT

public:
    /// `import` is what the empty list offers.
    DocumentsDock(Workspace &workspace, QAction *import, QWidget *parent = nullptr);

    [[nodiscard]] DocumentList *list() const { return m_list; }
    [[nodiscard]] QList<QAction *> documentActions() const { return {m_open, m_rename, m_replace, m_delete}; }
    [[nodiscard]] UnplacedPanel *unplaced() const { return m_unplaced; }
    /// Replaces the text of a document by a corrected file.
    void replaceText(Id document);

public Q_SLOTS:
    void openSelected();
    void deleteSelected();

Q_SIGNALS:
    void documentRequested(Crosscase::Id document);

private:
    void updateActions();
    void showMenu(const QPoint &position);

    Workspace &m_workspace;
    DocumentList *m_list;
    EmptyStateStack *m_stack;
    QAction *m_open;
    UnplacedPanel *m_unplaced;
    QAction *m_rename;
    QAction *m_replace;
    QAction *m_delete;
};

} // namespace Crosscase
