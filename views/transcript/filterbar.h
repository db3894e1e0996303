// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/index.h"

#include <QFrame>
#include <QSet>

class QCheckBox;
class QLabel;
class QMenu;
class QToolButton;

namespace Crosscase {

class TranscriptModel;

/// Which codings a transcript shows. An empty set means all; a code stands for itself and the codes below it.
struct ShownCodings
{
    QSet<Id> codes;
    QSet<Id> coders;
    QSet<Stance> stances;

    [[nodiscard]] bool isEmpty() const { return codes.isEmpty() && coders.isEmpty() && stances.isEmpty(); }
    [[nodiscard]] bool takes(const Coding &coding, const Index &index) const;
};

/// The strip above a text where one chooses whose codings of which codes are shown, and which of them come first.
class FilterBar : public QFrame
{
    Q_OBJECT

public:
    FilterBar(TranscriptModel &model, QWidget *parent);

    [[nodiscard]] const ShownCodings &filter() const { return m_filter; }
    void setFilter(const ShownCodings &filter);
    /// Shows all codings again.
    void clear() { setFilter({}); }

Q_SIGNALS:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillCodes();
    void fillCoders();
    void fillStances();
    template<typename Value>
    void addChoice(QMenu *menu, const QString &text, qsizetype count, Value value,
                   QSet<Value> ShownCodings::*chosen);
    void apply();
    void update();

    TranscriptModel &m_model;
    ShownCodings m_filter;
    QToolButton *m_codes;
    QToolButton *m_coders;
    QToolButton *m_stances;
    QCheckBox *m_leastFirst;
    QLabel *m_count;
    QToolButton *m_all;
};

} // namespace Crosscase
