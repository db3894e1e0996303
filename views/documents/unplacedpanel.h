// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QTreeWidget;

namespace Crosscase {

class ChangeSet;
class Workspace;

/**
 * To be placed: what lost its place when a text was corrected, with its old words, until the analyst selects where it
 * belongs. Hidden while nothing waits.
 */
class UnplacedPanel : public QWidget
{
    Q_OBJECT

public:
    explicit UnplacedPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Ids of the UnplacedRow chosen.
    [[nodiscard]] QList<Id> selected() const;
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    /// The analyst wants this on the passage selected in its transcript.
    void placeRequested(Crosscase::Id unplaced);

private:
    void follow(const ChangeSet &changes);
    void rebuild();
    void updateActions();
    void showPlace();
    void discard();

    Workspace &m_workspace;
    QLabel *m_title;
    QTreeWidget *m_list;
    QAction *m_show;
    QAction *m_place;
    QAction *m_discard;
};

} // namespace Crosscase
