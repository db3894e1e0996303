// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/table.h"

#include <functional>

namespace Crosscase {

/// Changes what a computed table says, for writing it: names, texts and notes. Its cells, numbers and evidence stay.
class TableEdit
{
public:
    using Change = std::function<QString(const QString &)>;

    explicit TableEdit(CrossTable table);

    /// Changes every head; `change` gets the head and returns its label.
    void changeLabels(const std::function<QString(const HeaderNode &)> &change);
    /// Changes the texts of cells, remarks, notes, the caption and the title of the rows.
    void changeTexts(const Change &change);
    void setText(qsizetype row, qsizetype column, const QString &text);
    /// Adds to the head of a row.
    void appendToRowHead(qsizetype row, const QString &text);
    void appendNotes(const QStringList &notes);

    [[nodiscard]] const CrossTable &table() const { return m_table; }
    [[nodiscard]] CrossTable take() { return std::move(m_table); }

private:
    CrossTable m_table;
};

} // namespace Crosscase
