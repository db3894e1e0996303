// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/codingpanel.h"

#include "views/common/taborder.h"
#include "views/common/workspace.h"
#include "views/transcript/codingcard.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Cards made at most: a selection over a whole interview may touch thousands of codings.
constexpr qsizetype MostCards = 24;

} // namespace

CodingPanel::CodingPanel(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_column(nullptr)
    , m_empty(new QLabel)
    , m_more(new QLabel)
{
    setObjectName(u"codingPanel"_s);
    setAccessibleName(tr("Codings at the caret"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::ClickFocus); // with the keyboard one walks through the cards
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(6, 6, 6, 6);
    m_column->setSpacing(6);
    m_empty->setText(tr("Put the caret into a coded passage to see its codings here."));
    for (QLabel *label : {m_empty, m_more}) {
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(6, 6, 6, 6);
        m_column->addWidget(label);
    }
    m_more->hide();
    m_column->addStretch();
    setWidget(content);
    connect(&workspace.index(), &Index::updated, this, &CodingPanel::follow);
    m_tabsSoon.setSingleShot(true);
    connect(&m_tabsSoon, &QTimer::timeout, this, [this] { walkByPlace(widget()); });
}

CodingPanel::~CodingPanel()
{
    for (CodingCard *each : std::as_const(m_cards))
        each->commitMemo();
}

void CodingPanel::focusDetails(Id coding)
{
    if (CodingCard *found = card(coding)) {
        ensureWidgetVisible(found);
        found->focusDetails();
    }
}

CodingCard *CodingPanel::card(Id coding) const
{
    const auto found = std::ranges::find(m_cards, coding, &CodingCard::coding);
    return found == m_cards.end() ? nullptr : *found;
}

void CodingPanel::showCodings(const QList<Id> &codings)
{
    m_codings = codings;
    const QList<Id> shown = codings.first(std::min(codings.size(), MostCards));
    QList<CodingCard *> next;
    for (Id id : shown) {
        CodingCard *kept = card(id);
        if (!kept) {
            kept = new CodingCard(m_workspace, id, widget());
            connect(kept, &CodingCard::activated, this, &CodingPanel::codingActivated);
            connect(kept, &CodingCard::changeCodeRequested, this, &CodingPanel::changeCodeRequested);
            connect(kept, &CodingCard::left, this, &CodingPanel::left);
        }
        next.append(kept);
    }
    for (CodingCard *old : std::as_const(m_cards)) {
        if (next.contains(old))
            continue;
        old->commitMemoLater();
        // It may be in the middle of a click; it goes once that is over, out of sight at once.
        old->hide();
        m_column->removeWidget(old);
        old->deleteLater();
    }
    m_cards = next;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_column->insertWidget(int(i), m_cards[i]);
        m_cards[i]->setCurrent(i == 0);
        m_cards[i]->show();
    }
    m_tabsSoon.start();
    m_empty->setVisible(codings.isEmpty());
    m_more->setVisible(codings.size() > shown.size());
    m_more->setText(tr("and %Ln more: select less to see them", nullptr, int(codings.size() - shown.size())));
}

void CodingPanel::follow(const ChangeSet &changes)
{
    // Codes and cases give cards their names; anything else concerns the cards of the codings it names.
    const bool all = changes.touches(Table::Code) || changes.touches(Table::Case)
        || changes.touches(Table::CodingFacet) || changes.touches(Table::Coder)
        || changes.touches(Table::Facet) || changes.touches(Table::FacetChoice)
        || changes.touches(Table::FacetScope);
    if (all) {
        for (CodingCard *each : std::as_const(m_cards))
            each->refresh();
        m_tabsSoon.start();
        return;
    }
    for (const RowChange &change : changes.rows()) {
        if (change.table == Table::Coding) {
            if (CodingCard *found = card(change.id))
                found->refresh();
        }
    }
}

} // namespace Crosscase
