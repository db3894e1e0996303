// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rows.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Crosscase {

class Workspace;

/// The description of one code: what it means, when to use it and when not, an example, and its other names.
class CodeDialog : public QDialog
{
    Q_OBJECT

public:
    CodeDialog(Workspace &workspace, Id code, QWidget *parent = nullptr);

    void accept() override;

private:
    void chooseColor();
    void showColor();
    void warnOfTwins();
    void chooseExample();
    [[nodiscard]] QPlainTextEdit *addText(const QString &label, const QString &hint, const QString &text);

    Workspace &m_workspace;
    CodeRow m_row;
    QLineEdit *m_name;
    QLabel *m_twins; ///< other codes of that name
    QPushButton *m_color;
    QLabel *m_contrast;
    QPlainTextEdit *m_definition;
    QPlainTextEdit *m_include;
    QPlainTextEdit *m_exclude;
    QPlainTextEdit *m_example;
    QLineEdit *m_aliases;
    QCheckBox *m_codable;
};

} // namespace Crosscase
