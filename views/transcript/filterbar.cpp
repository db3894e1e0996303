// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/filterbar.h"

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/transcript/transcriptmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// A menu in which several things are ticked: it stays open until one clicks elsewhere or presses Escape.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override
    {
        QAction *action = actionAt(event->position().toPoint());
        if (action && action->isCheckable() && action->isEnabled())
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool ticks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter;
        if (ticks) {
            if (activeAction() && activeAction()->isEnabled())
                activeAction()->trigger();
            event->accept();
        } else {
            QMenu::keyPressEvent(event);
        }
    }
};

QString escaped(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

bool ShownCodings::takes(const Coding &coding, const Index &index) const
{
    if (!coders.isEmpty() && !coders.contains(coding.coder))
        return false;
    if (!stances.isEmpty() && !stances.contains(coding.stance))
        return false;
    return codes.isEmpty() || codes.contains(coding.code)
        || std::ranges::any_of(index.codes().withAncestors(coding.code),
                               [this](Id code) { return codes.contains(code); });
}

FilterBar::FilterBar(TranscriptModel &model, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_codes(new QToolButton(this))
    , m_coders(new QToolButton(this))
    , m_stances(new QToolButton(this))
    , m_leastFirst(new QCheckBox(tr("&Least coded first"), this))
    , m_count(new QLabel(this))
    , m_all(new QToolButton(this))
{
    setObjectName("filterBar"_L1);
    setAccessibleName(tr("Which codings are shown"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::WideSpace, Theme::Space, Theme::Space, Theme::Space);
    row->setSpacing(Theme::Space);
    row->addWidget(new QLabel(tr("Show:"), this));
    const auto add = [&](QToolButton *button, const QString &name, void (FilterBar::*fill)()) {
        button->setObjectName(name);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        auto *menu = new TickMenu(button);
        menu->setToolTipsVisible(true);
        connect(menu, &QMenu::aboutToShow, this, fill);
        button->setMenu(menu);
        row->addWidget(button);
    };
    add(m_codes, u"filterCodes"_s, &FilterBar::fillCodes);
    add(m_coders, u"filterCoders"_s, &FilterBar::fillCoders);
    add(m_stances, u"filterStances"_s, &FilterBar::fillStances);
    m_leastFirst->setObjectName("leastCodedFirst"_L1);
    m_leastFirst->setToolTip(tr("Codes with few codings in this text stand nearest to it"));
    row->addWidget(m_leastFirst);
    row->addWidget(m_count, 1);
    m_all->setObjectName("filterAll"_L1);
    m_all->setText(tr("Show all"));
    m_all->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_all);
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setIconSize({12, 12});
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setAccessibleName(tr("Close and show all codings"));
    close->setToolTip(tr("Close and show all codings (Esc)"));
    row->addWidget(close);
    connect(close, &QToolButton::clicked, this, &FilterBar::closeRequested);
    connect(m_all, &QToolButton::clicked, this, &FilterBar::clear);
    connect(m_leastFirst, &QCheckBox::toggled, &m_model, &TranscriptModel::setLeastCodedFirst);
    connect(&m_model, &TranscriptModel::loaded, this, &FilterBar::update);
    connect(&m_model, &TranscriptModel::codingsChanged, this, &FilterBar::update);
    update();
    hide();
}

void FilterBar::setFilter(const ShownCodings &filter)
{
    m_filter = filter;
    apply();
}

void FilterBar::apply()
{
    if (m_filter.isEmpty())
        m_model.setFilter({});
    else
        m_model.setFilter([filter = m_filter, index = &m_model.index()](const Coding &coding) {
            return filter.takes(coding, *index);
        });
    update();
}

template<typename Value>
void FilterBar::addChoice(QMenu *menu, const QString &text, qsizetype count, Value value,
                          QSet<Value> ShownCodings::*chosen)
{
    QAction *action = menu->addAction(tr("%1 (%L2)").arg(escaped(text)).arg(count));
    action->setCheckable(true);
    action->setChecked((m_filter.*chosen).contains(value));
    connect(action, &QAction::triggered, this, [this, value, chosen](bool isOn) {
        if (isOn)
            (m_filter.*chosen).insert(value);
        else
            (m_filter.*chosen).remove(value);
        apply();
    });
}

void FilterBar::fillCodes()
{
    m_codes->menu()->clear();
    const Index &index = m_model.index();
    QHash<Id, qsizetype> counts;
    for (CodingColumns::Slot slot : index.codings().ofDocument(m_model.document())) {
        for (Id code : index.codes().withAncestors(index.codings().at(slot).code))
            ++counts[code];
    }
    for (Id code : index.codes().depthFirst()) {
        if (!counts.contains(code) && !m_filter.codes.contains(code))
            continue;
        const QString indent((index.codes().names(code).size() - 1) * 3, u' ');
        addChoice(m_codes->menu(), indent + index.codes().name(code), counts.value(code), code,
                  &ShownCodings::codes);
    }
    if (m_codes->menu()->isEmpty())
        m_codes->menu()->addAction(tr("Nothing is coded in this document yet."))->setEnabled(false);
}

void FilterBar::fillCoders()
{
    m_coders->menu()->clear();
    const Index &index = m_model.index();
    QHash<Id, qsizetype> counts;
    for (CodingColumns::Slot slot : index.codings().ofDocument(m_model.document()))
        ++counts[index.codings().at(slot).coder];
    for (const CoderRow &coder : index.coders()) {
        if (counts.contains(coder.id) || m_filter.coders.contains(coder.id))
            addChoice(m_coders->menu(), coder.name, counts.value(coder.id), coder.id, &ShownCodings::coders);
    }
    if (m_coders->menu()->isEmpty())
        m_coders->menu()->addAction(tr("Nothing is coded in this document yet."))->setEnabled(false);
}

void FilterBar::fillStances()
{
    m_stances->menu()->clear();
    const Index &index = m_model.index();
    QHash<Stance, qsizetype> counts;
    for (CodingColumns::Slot slot : index.codings().ofDocument(m_model.document()))
        ++counts[index.codings().at(slot).stance];
    for (Stance stance : {Stance::Agree, Stance::NotFully, Stance::Disagree}) {
        addChoice(m_stances->menu(), tr("%1 %2").arg(stanceSymbol(stance), stanceName(stance)),
                  counts.value(stance), stance, &ShownCodings::stances);
    }
    addChoice(m_stances->menu(), tr("no stance"), counts.value(Stance::None), Stance::None,
              &ShownCodings::stances);
}

void FilterBar::update()
{
    const Index &index = m_model.index();
    const auto said = [](QToolButton *button, const QString &text) {
        button->setText(text);
        button->setAccessibleName(text);
    };
    if (m_filter.codes.size() == 1)
        said(m_codes, tr("Code: %1").arg(escaped(index.codes().name(*m_filter.codes.cbegin()))));
    else
        said(m_codes,
             m_filter.codes.isEmpty() ? tr("All codes")
                                      : tr("%n codes", nullptr, int(m_filter.codes.size())));
    const CoderRow *coder = m_filter.coders.size() == 1 ? index.coder(*m_filter.coders.cbegin()) : nullptr;
    if (coder)
        said(m_coders, tr("Coder: %1").arg(escaped(coder->name)));
    else
        said(m_coders,
             m_filter.coders.isEmpty() ? tr("All coders")
                                       : tr("%n coders", nullptr, int(m_filter.coders.size())));
    said(m_stances,
         m_filter.stances.isEmpty() ? tr("All stances")
                                    : tr("%n stances", nullptr, int(m_filter.stances.size())));
    m_all->setEnabled(!m_filter.isEmpty());
    const qsizetype all = index.codings().countOfDocument(m_model.document());
    const QString text = tr("%L1 of %Ln codings", nullptr, int(all)).arg(qsizetype(m_model.codings().size()));
    if (text != m_count->text())
        m_count->setText(text);
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Crosscase
