// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"

#include <QList>
#include <QScrollArea>
#include <QTimer>

class QLabel;
class QVBoxLayout;

namespace Crosscase {

class ChangeSet;
class CodingCard;
class Workspace;

/**
 * The codings at the caret, each as a card with code, stance, coder, time, memo and facets, all to be changed in place.
 * Every change is one undoable step.
 */
class CodingPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit CodingPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~CodingPanel() override;

    /// Shows these codings, the current one first; cards there are stay, with what is being typed in them.
    void showCodings(const QList<Id> &codings);
    [[nodiscard]] const QList<Id> &codings() const { return m_codings; }
    [[nodiscard]] CodingCard *card(Id coding) const;
    /// Puts the keyboard into the details of a coding's card.
    void focusDetails(Id coding);

Q_SIGNALS:
    /// A card was clicked: its coding is to be the current one.
    void codingActivated(Crosscase::Id coding);
    void changeCodeRequested(Crosscase::Id coding);
    /// Escape in a card: back to the text.
    void left();

private:
    void follow(const ChangeSet &changes);

    Workspace &m_workspace;
    QTimer m_tabsSoon; ///< Tab's way through the cards, once they are laid out
    QList<Id> m_codings;
    QList<CodingCard *> m_cards;
    QVBoxLayout *m_column;
    QLabel *m_empty;
    QLabel *m_more;
};

} // namespace Crosscase
