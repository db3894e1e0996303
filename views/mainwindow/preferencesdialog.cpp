// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/preferencesdialog.h"

#include "views/common/language.h"
#include "views/common/settings.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace Crosscase {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_fontSize(new QSpinBox(this))
    , m_coder(new QLineEdit(this))
{
    setWindowTitle(tr("Preferences"));
    const Settings &settings = Settings::instance();

    m_language->addItem(tr("As the system"), QString());
    for (const auto &[code, name] : Language::available())
        m_language->addItem(name, code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language())));
    m_theme->addItem(tr("As the system"), int(Settings::ColorTheme::System));
    m_theme->addItem(tr("Light"), int(Settings::ColorTheme::Light));
    m_theme->addItem(tr("Dark"), int(Settings::ColorTheme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(settings.colorTheme())));
    m_fontSize->setRange(0, 36);
    m_fontSize->setSpecialValueText(tr("As the system"));
    m_fontSize->setSuffix(tr(" pt"));
    m_fontSize->setValue(settings.transcriptFontSize());
    m_coder->setText(settings.coderName());
    m_coder->setPlaceholderText(tr("Your login name"));
    m_coder->setMinimumWidth(240);

    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(Theme::WideSpace);
    form->setVerticalSpacing(Theme::WideSpace);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("Text of &transcripts"), m_fontSize);
    form->addRow(tr("&Coder"), m_coder);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void PreferencesDialog::accept()
{
    Settings &settings = Settings::instance();
    settings.setColorTheme(Settings::ColorTheme(m_theme->currentData().toInt()));
    settings.setTranscriptFontSize(m_fontSize->value());
    settings.setCoderName(m_coder->text().trimmed());
    settings.setLanguage(m_language->currentData().toString()); // last: the window is made anew
    QDialog::accept();
}

} // namespace Crosscase
