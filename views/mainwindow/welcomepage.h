// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QListWidget;

namespace Crosscase {

/// What the window shows while no project is open: begin, go on, or look at the sample.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(const QList<QAction *> &beginnings, QWidget *parent = nullptr);

Q_SIGNALS:
    void projectRequested(const QString &path);
    /// A new project that begins with a codebook of ours (CodebookTemplate::id).
    void templateRequested(const QString &id);

private:
    void showRecent();

    QListWidget *m_recent;
};

} // namespace Crosscase
