// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/stance.h"

#include <QTreeView>

namespace Crosscase {

/// The list of passages: x, o and - judge the current one, Enter goes to it.
class EvidenceTree : public QTreeView
{
    Q_OBJECT

public:
    explicit EvidenceTree(QWidget *parent = nullptr);

    /// Heights are asked for anew, once, when there is time.
    void relayoutSoon() { scheduleDelayedItemsLayout(); }

Q_SIGNALS:
    void stanceTyped(Crosscase::Stance stance);
    void goToRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace Crosscase
