// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rows.h"

#include <QDialog>

class QButtonGroup;
class QDialogButtonBox;
class QLineEdit;

namespace Crosscase {

/// Sets the mark of a cell by hand, with the reason why it is not the one that follows from the passages.
class MarkDialog : public QDialog
{
    Q_OBJECT

public:
    /// `cell` names the cell ("Networking, A2"), `counted` is the mark that follows from the passages.
    MarkDialog(const QString &cell, const QString &counted, const CellNoteRow &note,
               QWidget *parent = nullptr);

    /// The note with mark and reason; both are empty when the mark shall follow from the passages again.
    [[nodiscard]] CellNoteRow note() const;

private:
    void check();
    [[nodiscard]] QString mark() const;

    CellNoteRow m_note;
    QButtonGroup *m_marks;
    QLineEdit *m_other;
    QLineEdit *m_reason;
    QDialogButtonBox *m_buttons;
};

} // namespace Crosscase
