// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablepresets.h"

#include <QWidget>

#include <functional>

class QFormLayout;

namespace Crosscase {

/// The options of a preset as a small form.
class PresetForm : public QWidget
{
    Q_OBJECT

public:
    explicit PresetForm(const Index &index, QWidget *parent = nullptr);

    /// Shows the options with the values they have when nothing is said.
    void setOptions(const QList<PresetOption> &options);
    [[nodiscard]] PresetValues values() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *addField(const PresetOption &option);
    [[nodiscard]] QWidget *addChooser(const PresetOption &option);
    [[nodiscard]] QWidget *addBox(const PresetOption &option);

    const Index &m_index;
    QFormLayout *m_form;
    QMap<QString, std::function<QStringList()>> m_read; ///< by id of the option
};

} // namespace Crosscase
