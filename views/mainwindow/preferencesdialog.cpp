// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/preferencesdialog.h"

#include "views/common/language.h"
#include "views/common/theme.h"
#include "views/mainwindow/shortcutsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Crosscase {

using namespace Qt::StringLiterals;

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_coder(new QLineEdit(this))
    , m_ownFamily(new QComboBox(this))
    , m_family(new QFontComboBox(this))
    , m_fontSize(new QSpinBox(this))
    , m_leading(new QComboBox(this))
    , m_measure(new QComboBox(this))
{
    setObjectName("preferencesDialog"_L1);
    setWindowTitle(tr("Preferences"));
    const std::pair<QWidget *, QLatin1StringView> names[] = {
        {m_language, "preferredLanguage"_L1}, {m_theme, "preferredTheme"_L1},
        {m_coder, "preferredCoder"_L1},       {m_ownFamily, "ownFamily"_L1},
        {m_family, "preferredFamily"_L1},     {m_fontSize, "preferredSize"_L1},
        {m_leading, "preferredLeading"_L1},   {m_measure, "preferredMeasure"_L1}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    fill();

    auto *form = new QFormLayout(this);
    form->setContentsMargins(Theme::Margin, Theme::Margin, Theme::Margin, Theme::Margin);
    form->setHorizontalSpacing(Theme::WideSpace);
    form->setVerticalSpacing(Theme::Space);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addHeading(form, tr("Program"));
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Coder"), m_coder);
    auto *keys = new QPushButton(tr("Change the &keys…"), this);
    keys->setObjectName("preferredKeys"_L1);
    keys->setAutoDefault(false); // Enter is OK
    connect(keys, &QPushButton::clicked, this, &PreferencesDialog::showKeys);
    form->addRow(QString(), keys);
    addHeading(form, tr("Transcripts"));
    form->addRow(tr("&Font"), m_ownFamily);
    form->addRow(QString(), m_family);
    form->addRow(tr("&Size"), m_fontSize);
    form->addRow(tr("Line s&pacing"), m_leading);
    form->addRow(tr("L&ine length"), m_measure);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    form->addItem(new QSpacerItem(0, Theme::Space));
    form->addRow(buttons);

    const auto follow = [this] {
        m_family->setEnabled(m_ownFamily->currentData().toBool());
        apply(looks());
    };
    for (QComboBox *box : {m_theme, m_ownFamily, m_leading, m_measure})
        connect(box, &QComboBox::currentIndexChanged, this, follow);
    connect(m_family, &QFontComboBox::currentFontChanged, this, follow);
    connect(m_fontSize, &QSpinBox::valueChanged, this, follow);
}

void PreferencesDialog::addHeading(QFormLayout *form, const QString &text)
{
    auto *heading = new QLabel(text, this);
    heading->setFont(Theme::headingFont(font()));
    heading->setContentsMargins(0, form->rowCount() > 0 ? Theme::WideSpace : 0, 0, 0);
    form->addRow(heading);
}

void PreferencesDialog::fill()
{
    const Settings &settings = Settings::instance();
    m_before = {.theme = settings.colorTheme(),
                .family = settings.transcriptFontFamily(),
                .size = settings.transcriptFontSize(),
                .leading = settings.transcriptLeading(),
                .measure = settings.transcriptMeasure()};
    m_language->addItem(tr("As the system"), QString());
    for (const auto &[code, name] : Language::available())
        m_language->addItem(name, code);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language())));
    m_theme->addItem(tr("As the system"), int(Settings::ColorTheme::System));
    m_theme->addItem(tr("Light"), int(Settings::ColorTheme::Light));
    m_theme->addItem(tr("Dark"), int(Settings::ColorTheme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_before.theme)));
    m_coder->setText(settings.coderName());
    m_coder->setPlaceholderText(tr("Your login name"));
    m_coder->setMinimumWidth(fontMetrics().averageCharWidth() * 34);

    m_ownFamily->addItem(tr("As the system"), false);
    m_ownFamily->addItem(tr("Another one"), true);
    m_ownFamily->setCurrentIndex(m_before.family.isEmpty() ? 0 : 1);
    m_family->setAccessibleName(tr("Family of the font"));
    if (!m_before.family.isEmpty())
        m_family->setCurrentFont(QFont(m_before.family));
    else
        m_family->setCurrentFont(font());
    m_family->setEnabled(!m_before.family.isEmpty());
    m_fontSize->setRange(0, 36);
    m_fontSize->setSpecialValueText(tr("As the system"));
    m_fontSize->setSuffix(tr(" pt"));
    m_fontSize->setValue(m_before.size);
    m_leading->addItem(tr("Close"), 12);
    m_leading->addItem(tr("Comfortable"), Settings::UsualLeading);
    m_leading->addItem(tr("Wide"), 55);
    m_leading->setCurrentIndex(qMax(0, m_leading->findData(m_before.leading)));
    m_measure->addItem(tr("Short"), 60);
    m_measure->addItem(tr("Comfortable"), Settings::UsualMeasure);
    m_measure->addItem(tr("Long"), 100);
    m_measure->addItem(tr("As wide as the window"), 0);
    m_measure->setCurrentIndex(qMax(0, m_measure->findData(m_before.measure)));
}

PreferencesDialog::Looks PreferencesDialog::looks() const
{
    return {.theme = Settings::ColorTheme(m_theme->currentData().toInt()),
            .family = m_ownFamily->currentData().toBool() ? m_family->currentFont().family() : QString(),
            .size = m_fontSize->value(),
            .leading = m_leading->currentData().toInt(),
            .measure = m_measure->currentData().toInt()};
}

void PreferencesDialog::apply(const Looks &looks)
{
    Settings &settings = Settings::instance();
    settings.setColorTheme(looks.theme);
    settings.setTranscriptFontFamily(looks.family);
    settings.setTranscriptFontSize(looks.size);
    settings.setTranscriptLeading(looks.leading);
    settings.setTranscriptMeasure(looks.measure);
}

void PreferencesDialog::showKeys()
{
    if (QWidget *owner = parentWidget())
        ShortcutsDialog(owner->window(), this).exec();
}

void PreferencesDialog::accept()
{
    Settings &settings = Settings::instance();
    apply(looks());
    settings.setCoderName(m_coder->text().trimmed());
    settings.setLanguage(m_language->currentData().toString()); // last: the window is made anew
    QDialog::accept();
}

void PreferencesDialog::reject()
{
    apply(m_before);
    QDialog::reject();
}

} // namespace Crosscase
