// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/common/settings.h"

#include <QDialog>

class QComboBox;
class QFontComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace Crosscase {

/**
 * What the person prefers. Looks are shown at once, in the window behind, and go back to what they were when the dialog
 * is cancelled; the rest is taken over when it is accepted.
 */
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    struct Looks
    {
        Settings::ColorTheme theme = Settings::ColorTheme::System;
        QString family;
        int size = 0;
        int leading = Settings::UsualLeading;
        int measure = Settings::UsualMeasure;
    };

    void addHeading(QFormLayout *form, const QString &text);
    void fill();
    [[nodiscard]] Looks looks() const;
    static void apply(const Looks &looks);
    void showKeys();

    Looks m_before;
    QComboBox *m_language;
    QComboBox *m_theme;
    QLineEdit *m_coder;
    QComboBox *m_ownFamily; ///< the system's font, or one chosen
    QFontComboBox *m_family;
    QSpinBox *m_fontSize;
    QComboBox *m_leading;
    QComboBox *m_measure;
};

} // namespace Crosscase
