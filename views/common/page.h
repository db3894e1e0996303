// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Crosscase {

/// A page of the window's middle that is neither a transcript nor a table: search, passages, memos.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What its tab says.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString iconName() const = 0;
    /// The word by which it is opened again with the project ("search"); there is one page of each.
    [[nodiscard]] virtual QString place() const = 0;
    /// Writes to the project what was typed and is not there yet. Called while everything is still open.
    virtual void finish() { }

Q_SIGNALS:
    void titleChanged();
};

} // namespace Crosscase
