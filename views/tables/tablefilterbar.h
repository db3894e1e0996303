// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/tablespec.h"

#include <QFrame>

class QLabel;

namespace Crosscase {

/// Says above a table, in plain words, which codings count, and lets them all count again. Hidden without a filter.
class TableFilterBar : public QFrame
{
    Q_OBJECT

public:
    explicit TableFilterBar(QWidget *parent = nullptr);

    void setFilter(const TableFilter &filter);

Q_SIGNALS:
    void changeRequested();
    void clearRequested();

private:
    QLabel *m_text;
};

} // namespace Crosscase
