// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Crosscase {

/// Where a new project is to be kept, and which codebook it begins with.
class NewProjectDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewProjectDialog(QWidget *parent = nullptr);

    /// Of the file to be made.
    [[nodiscard]] QString path() const;
    /// CodebookTemplate::id; empty for the blank one.
    [[nodiscard]] QString templateId() const;

    void setPath(const QString &path);
    void setTemplateId(const QString &id);

private:
    void chooseFolder();
    void check();

    QLineEdit *m_name;
    QLineEdit *m_folder;
    QButtonGroup *m_templates;
    QLabel *m_problem;
    QPushButton *m_create;
};

} // namespace Crosscase
