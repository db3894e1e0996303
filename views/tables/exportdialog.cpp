// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/exportdialog.h"

#include "views/common/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Kept
{
    const char *key;
    bool ExportChoices::*choice;
};

constexpr Kept flags[] = {
    {"caption", &ExportChoices::caption},      {"notes", &ExportChoices::notes},
    {"stamp", &ExportChoices::stamp},          {"quoteNotes", &ExportChoices::quoteNotes},
    {"evidence", &ExportChoices::evidence},    {"codebook", &ExportChoices::codebook},
    {"pseudonyms", &ExportChoices::pseudonyms}};

QString keyOf(const char *name)
{
    return u"tableExport/"_s + QLatin1StringView(name);
}

} // namespace

ExportSettings ExportSettings::remembered()
{
    const Settings &kept = Settings::instance();
    ExportSettings settings;
    const QString format = kept.projectValue(QString(), keyOf("format")).toString();
    settings.format = format.isEmpty() ? u"docx"_s : format;
    for (const Kept &flag : flags) {
        if (const QVariant value = kept.projectValue(QString(), keyOf(flag.key)); value.isValid())
            settings.choices.*flag.choice = value.toBool();
    }
    settings.choices.pseudonymAttribute = kept.projectValue(QString(), keyOf("pseudonymAttribute"))
                                              .toString();
    return settings;
}

void ExportSettings::remember() const
{
    Settings &kept = Settings::instance();
    kept.setProjectValue(QString(), keyOf("format"), format);
    for (const Kept &flag : flags)
        kept.setProjectValue(QString(), keyOf(flag.key), choices.*flag.choice);
    kept.setProjectValue(QString(), keyOf("pseudonymAttribute"), choices.pseudonymAttribute);
}

ExportDialog::ExportDialog(const ExportSettings &settings, const Index &index, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_attribute(new QComboBox(this))
{
    setWindowTitle(tr("Export table"));
    const ExportChoices &choices = settings.choices;
    m_format->setObjectName(u"exportFormat"_s);
    for (const TableWriter *writer : tableWriters())
        m_format->addItem(
            tr("%1 (.%2)", "format, suffix of its files").arg(writer->title(), writer->suffix()),
            writer->id());
    m_format->setCurrentIndex(std::max(m_format->findData(settings.format), 0));
    m_about->setWordWrap(true);
    m_caption = addCheck(u"exportCaption"_s, tr("Ca&ption"), choices.caption);
    m_notes = addCheck(u"exportNotes"_s, tr("&Notes: symbols, how it was counted, what is left out"),
                       choices.notes);
    m_stamp = addCheck(u"exportStamp"_s, tr("&Date and hash of the data in the notes"), choices.stamp);
    m_quoteNotes = addCheck(u"exportQuotes"_s, tr("&Quotes as numbered notes"), choices.quoteNotes);
    m_evidence = addCheck(u"exportEvidence"_s, tr("&Evidence: the passages behind every cell"),
                          choices.evidence);
    m_codebook = addCheck(u"exportCodebook"_s, tr("&Codebook on a sheet of its own"), choices.codebook);
    m_pseudonyms = addCheck(u"exportPseudonyms"_s, tr("P&seudonyms instead of names"), choices.pseudonyms);
    m_attribute->setObjectName(u"exportPseudonymAttribute"_s);
    m_attribute->setAccessibleName(tr("Attribute with the pseudonyms"));
    m_attribute->addItem(tr("Kind and number, or the attribute \"Pseudonym\""), QString());
    for (const AttributeRow &attribute : index.attributes())
        m_attribute->addItem(tr("From the attribute %1").arg(attribute.name), attribute.name);
    m_attribute->setCurrentIndex(std::max(m_attribute->findData(choices.pseudonymAttribute), 0));

    auto *form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    form->addRow(m_about);
    form->addRow(tr("With:"), m_caption);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_notes, m_stamp, m_quoteNotes, m_evidence, m_codebook})
        form->addRow(QString(), field);
    form->addRow(tr("Names:"), m_pseudonyms);
    form->addRow(QString(), m_attribute);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Choose file…"));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateTexts);
    connect(m_notes, &QCheckBox::toggled, this, &ExportDialog::updateTexts);
    connect(m_pseudonyms, &QCheckBox::toggled, this, &ExportDialog::updateTexts);
    updateTexts();
}

QCheckBox *ExportDialog::addCheck(const QString &objectName, const QString &text, bool on)
{
    auto *check = new QCheckBox(text, this);
    check->setObjectName(objectName);
    check->setChecked(on);
    return check;
}

void ExportDialog::updateTexts()
{
    const QString format = m_format->currentData().toString();
    QString about;
    if (format == "xlsx"_L1)
        about = tr("A workbook: the table, the passages its cells link to, and the codebook.");
    else if (format == "docx"_L1 || format == "odt"_L1)
        about = tr("A table of the word processor's own, whose head rows repeat on every page.");
    else if (format == "tidy"_L1)
        about = tr("One row a cell, for statistics programs.");
    else if (format == "latex"_L1)
        about = tr("For the packages booktabs and threeparttable.");
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_evidence->setEnabled(format == "xlsx"_L1);
    m_codebook->setEnabled(format == "xlsx"_L1);
    m_stamp->setEnabled(m_notes->isChecked());
    m_attribute->setEnabled(m_pseudonyms->isChecked());
}

ExportSettings ExportDialog::settings() const
{
    ExportSettings settings{.format = m_format->currentData().toString()};
    settings.choices.caption = m_caption->isChecked();
    settings.choices.notes = m_notes->isChecked();
    settings.choices.stamp = m_stamp->isChecked();
    settings.choices.quoteNotes = m_quoteNotes->isChecked();
    settings.choices.evidence = m_evidence->isChecked();
    settings.choices.codebook = m_codebook->isChecked();
    settings.choices.pseudonyms = m_pseudonyms->isChecked();
    settings.choices.pseudonymAttribute = m_attribute->currentData().toString();
    return settings;
}

} // namespace Crosscase
