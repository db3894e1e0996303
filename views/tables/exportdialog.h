// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"
#include "exchange/tables/tableexport.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace Crosscase {

/// In which format a table is written and what goes with it. Remembered for the next table.
struct ExportSettings
{
    QString format; ///< TableWriter::id()
    ExportChoices choices = {};

    [[nodiscard]] static ExportSettings remembered();
    void remember() const;
};

/// Asks in which format a table is written and what goes with it. The file is asked for afterwards.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const ExportSettings &settings, const Index &index, QWidget *parent = nullptr);

    [[nodiscard]] ExportSettings settings() const;

private:
    QCheckBox *addCheck(const QString &objectName, const QString &text, bool on);
    void updateTexts();

    QComboBox *m_format;
    QLabel *m_about;
    QCheckBox *m_caption;
    QCheckBox *m_notes;
    QCheckBox *m_stamp;
    QCheckBox *m_quoteNotes;
    QCheckBox *m_evidence;
    QCheckBox *m_codebook;
    QCheckBox *m_pseudonyms;
    QComboBox *m_attribute;
};

} // namespace Crosscase
