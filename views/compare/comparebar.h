// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"
#include "coding/index.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QToolButton;

namespace Crosscase {

class CheckChooser;

/**
 * Over a table that compares cases in columns: which cases, what is shown of each, and which rows: all, those of one
 * only, of all, of all but one; for two, what they share in the middle.
 */
class CompareBar : public QFrame
{
    Q_OBJECT

public:
    explicit CompareBar(const Index &index, QWidget *parent = nullptr);

    /// Whether a table sets chosen cases side by side, code by code.
    [[nodiscard]] static bool isComparison(const TableSpec &spec);

    void setSpec(const TableSpec &spec);
    [[nodiscard]] QToolButton *passagesButton() const { return m_passages; }

Q_SIGNALS:
    void specChanged(const Crosscase::TableSpec &spec);

private:
    void change(const std::function<void(TableSpec &)> &edit);
    void fillRows();
    static void setCases(TableSpec &spec, const QStringList &cases);
    [[nodiscard]] static QStringList shownIn(const TableSpec &spec);
    static void setShown(TableSpec &spec, const QStringList &shown);

    const Index &m_index;
    TableSpec m_spec;
    CheckChooser *m_cases;
    CheckChooser *m_shown;
    QComboBox *m_rows;
    QCheckBox *m_contrast;
    QCheckBox *m_together;
    QToolButton *m_passages;
};

} // namespace Crosscase
