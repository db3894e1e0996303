// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace Crosscase {

class Workspace;
struct EvidenceList;

/**
 * The passages behind a cell, a row, a column or a selection of a table, or any list of codings: grouped by informant,
 * each with its stance, coder and time. They can be judged anew here (x, o, -) and given another code; going to one
 * shows it in its transcript. Texts are read from the project when a passage comes into view.
 *
 * The number in the heading is the number of passages listed, which is the number the cell shows.
 */
class EvidencePanel : public QWidget
{
    Q_OBJECT

public:
    explicit EvidencePanel(Workspace &workspace, QWidget *parent = nullptr);
    ~EvidencePanel() override;

    /// Shows the codings under a heading such as "Networking, A2". Codings that no longer exist are left out.
    void showPassages(const QString &heading, const QList<Id> &codings);
    /// Shows the evidence of cells of a table. `source` is the view it comes from, which keeps it up to date.
    void showEvidence(const EvidenceList &evidence, const QObject *source = nullptr);
    /// Where the passages shown came from; null for a plain list.
    [[nodiscard]] const QObject *source() const;
    /// Shows nothing, with the hint what to do.
    void clear();

    /// How many passages are listed.
    [[nodiscard]] qsizetype count() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Crosscase
