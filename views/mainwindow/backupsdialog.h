// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/backup.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Crosscase {

/// The backups of one project: to look into one beside the work, or to go back to it. It only chooses; the window does.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { None, OpenCopy, Restore };

    /// `guid` is empty when the project cannot be opened: then backups are known by its path. `mayRestore`: nobody else
    /// has the project.
    BackupsDialog(const QString &projectPath, const QString &guid, bool mayRestore,
                  QWidget *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] std::optional<Backup> backup() const;

private:
    void fill();
    void backUpNow();
    void choose(Choice choice);
    void updateButtons();

    QString m_path;
    QString m_guid;
    bool m_mayRestore;
    Choice m_choice = Choice::None;
    QList<Backup> m_backups;
    QTreeWidget *m_list;
    QLabel *m_said;
    QPushButton *m_openCopy;
    QPushButton *m_restore;
};

} // namespace Crosscase
