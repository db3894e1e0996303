// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/tabs.h"

#include "views/common/icons.h"
#include "views/common/page.h"
#include "views/common/workspace.h"
#include "views/memos/memosview.h"
#include "views/passages/passagesview.h"
#include "views/search/searchview.h"
#include "views/tables/tableview.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptview.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

Tabs::Tabs(Workspace &workspace, QWidget *empty, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_workspace(workspace)
    , m_upper(new QStackedWidget(this))
{
    setChildrenCollapsible(false);
    m_halves[0] = makeHalf();
    m_halves[1] = makeHalf();
    m_upper->addWidget(m_halves[0]);
    m_upper->addWidget(empty);
    addWidget(m_upper);
    addWidget(m_halves[1]);
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
    showHalves();
    connect(&workspace.index(), &Index::updated, this, &Tabs::follow);
    connect(&workspace, &Workspace::passageRequested, this, &Tabs::showPassage);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
}

Tabs::~Tabs()
{
    // Pages that go pass the focus on, and by then there is no half to ask where it is.
    disconnect(qApp, nullptr, this, nullptr);
}

QTabWidget *Tabs::makeHalf()
{
    auto *half = new QTabWidget(this);
    half->setDocumentMode(true);
    half->setMovable(true);
    half->setElideMode(Qt::ElideRight);
    half->setIconSize({16, 16});
    half->tabBar()->setExpanding(false);
    connect(half, &QTabWidget::currentChanged, this, [this, half](int index) {
        if (QWidget *page = half->widget(index); page && isVisible())
            noteFocus(page);
    });
    return half;
}

void Tabs::setEvidencePanel(EvidencePanel *panel)
{
    m_evidence = panel;
}

QTabWidget *Tabs::currentHalf() const
{
    return m_halves[m_current]->count() > 0 ? m_halves[m_current] : m_halves[1 - m_current];
}

QTabWidget *Tabs::halfOf(const QWidget *page) const
{
    for (QTabWidget *half : m_halves) {
        if (half->indexOf(page) >= 0)
            return half;
    }
    return nullptr;
}

QList<QWidget *> Tabs::pages() const
{
    QList<QWidget *> pages;
    for (QTabWidget *half : m_halves) {
        for (int index = 0; index < half->count(); ++index)
            pages.append(half->widget(index));
    }
    return pages;
}

QList<TranscriptView *> Tabs::transcripts() const
{
    QList<TranscriptView *> views;
    for (QWidget *page : pages()) {
        if (auto *view = qobject_cast<TranscriptView *>(page))
            views.append(view);
    }
    return views;
}

TableView *Tabs::table() const
{
    if (auto *view = qobject_cast<TableView *>(currentHalf()->currentWidget()))
        return view;
    for (QTabWidget *half : m_halves) {
        if (auto *view = qobject_cast<TableView *>(half->currentWidget()))
            return view;
    }
    return nullptr;
}

TranscriptView *Tabs::showDocument(Id document)
{
    if (!m_workspace.index().document(document))
        return nullptr;
    for (TranscriptView *view : transcripts()) {
        if (view->document() == document) {
            halfOf(view)->setCurrentWidget(view);
            noteFocus(view);
            return view;
        }
    }
    auto *view = new TranscriptView(m_workspace);
    view->showDocument(document);
    connect(view, &TranscriptView::caretCodingsChanged, this, [this, view](const QList<Id> &codings) {
        if (view == m_transcript)
            Q_EMIT caretCodingsChanged(codings);
    });
    addPage(m_halves[0], view);
    view->textEdit()->setFocus();
    return view;
}

TableView *Tabs::showTable(Id saved, const TableSpec &spec)
{
    for (QWidget *page : pages()) {
        auto *view = qobject_cast<TableView *>(page);
        if (view && saved != NoId && view->savedTable() == saved) {
            halfOf(view)->setCurrentWidget(view);
            noteFocus(view);
            return view;
        }
    }
    auto *view = new TableView(m_workspace, spec, saved);
    if (m_evidence)
        view->setEvidencePanel(m_evidence);
    connect(view, &TableView::titleChanged, this, [this, view] { titlePage(view); });
    addPage(m_halves[1]->count() > 0 ? m_halves[1] : m_halves[0], view);
    view->setFocus();
    return view;
}

void Tabs::showPassage(Id document, Span span, Id coding)
{
    if (TranscriptView *view = showDocument(document)) {
        view->showPassage(span, coding);
        view->textEdit()->setFocus();
    }
}

template<typename View>
View *Tabs::showOther()
{
    for (QWidget *page : pages()) {
        if (auto *view = qobject_cast<View *>(page)) {
            halfOf(view)->setCurrentWidget(view);
            noteFocus(view);
            view->setFocus();
            return view;
        }
    }
    auto *view = new View(m_workspace);
    connect(view, &Page::titleChanged, this, [this, view] { titlePage(view); });
    addPage(m_halves[0], view);
    view->setFocus();
    return view;
}

SearchView *Tabs::showSearch()
{
    return showOther<SearchView>();
}

PassagesView *Tabs::showPassages()
{
    return showOther<PassagesView>();
}

MemosView *Tabs::showMemos()
{
    return showOther<MemosView>();
}

void Tabs::addPage(QTabWidget *half, QWidget *page)
{
    const int index = half->addTab(page, QString());
    addCloseButton(half, page);
    titlePage(page);
    showHalves();
    half->setCurrentIndex(index);
    noteFocus(page);
}

void Tabs::addCloseButton(QTabWidget *half, QWidget *page)
{
    auto *button = new QToolButton(half);
    button->setIcon(icon(u"close"_s));
    button->setIconSize({12, 12});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(tr("Close tab"));
    button->setAccessibleName(button->toolTip());
    button->setProperty("command", u"closeTab"_s); // for the keyboard
    connect(button, &QToolButton::clicked, page, [this, page] { closePage(page); });
    half->tabBar()->setTabButton(half->indexOf(page), QTabBar::RightSide, button);
}

void Tabs::titlePage(QWidget *page)
{
    QTabWidget *half = halfOf(page);
    if (!half)
        return;
    const int index = half->indexOf(page);
    QString title;
    if (const auto *transcript = qobject_cast<TranscriptView *>(page)) {
        const DocumentHeadRow *document = m_workspace.index().document(transcript->document());
        title = document ? document->name : QString();
        half->setTabIcon(index, icon(u"document"_s));
    } else if (const auto *table = qobject_cast<TableView *>(page)) {
        title = table->title();
        half->setTabIcon(index, icon(u"table"_s));
    } else if (const auto *other = qobject_cast<Page *>(page)) {
        title = other->title();
        half->setTabIcon(index, icon(other->iconName()));
    }
    QString text = title;
    half->setTabText(index, text.replace(u'&', u"&&"_s));
    half->setTabToolTip(index, title);
}

void Tabs::closePage(QWidget *page)
{
    QTabWidget *half = halfOf(page);
    if (!half)
        return;
    // What was typed into a text goes into the project first; where that fails the page stays, and says why.
    if (auto *transcript = qobject_cast<TranscriptView *>(page)) {
        if (m_workspace.index().document(transcript->document()) && !transcript->finishEditing())
            return;
    }
    half->removeTab(half->indexOf(page));
    if (page == m_transcript) {
        const QList<TranscriptView *> others = transcripts();
        auto *shown = qobject_cast<TranscriptView *>(half->currentWidget());
        setTranscript(shown ? shown : others.value(0));
    }
    page->deleteLater();
    showHalves();
}

void Tabs::closeCurrent()
{
    if (QWidget *page = currentHalf()->currentWidget())
        closePage(page);
}

void Tabs::focusCurrent()
{
    if (QWidget *page = currentHalf()->currentWidget())
        page->setFocus(Qt::ShortcutFocusReason);
    else if (QWidget *first = m_upper->currentWidget()->nextInFocusChain())
        first->setFocus(Qt::ShortcutFocusReason);
}

void Tabs::step(int by)
{
    QTabWidget *half = currentHalf();
    if (half->count() == 0)
        return;
    half->setCurrentIndex((half->currentIndex() + by + half->count()) % half->count());
    if (QWidget *page = half->currentWidget())
        page->setFocus();
}

void Tabs::moveToOtherHalf()
{
    QTabWidget *from = currentHalf();
    QWidget *page = from->currentWidget();
    if (!page || (from == m_halves[0] && from->count() == 1))
        return; // the upper half is never left empty
    QTabWidget *to = from == m_halves[0] ? m_halves[1] : m_halves[0];
    from->removeTab(from->indexOf(page));
    addPage(to, page);
    page->setFocus();
}

void Tabs::showHalves()
{
    // What is left below moves up when nothing is left above.
    while (m_halves[0]->count() == 0 && m_halves[1]->count() > 0) {
        QWidget *page = m_halves[1]->widget(0);
        m_halves[1]->removeTab(0);
        m_halves[0]->addTab(page, QString());
        addCloseButton(m_halves[0], page);
        titlePage(page);
    }
    m_upper->setCurrentIndex(m_halves[0]->count() > 0 ? 0 : 1);
    m_halves[1]->setVisible(m_halves[1]->count() > 0);
}

void Tabs::follow(const ChangeSet &changes)
{
    if (!changes.touches(Table::DocumentHead) && !changes.touches(Table::SavedTable))
        return;
    const QList<SavedTableRow> saved = m_workspace.index().savedTables();
    for (QWidget *page : pages()) {
        const auto *transcript = qobject_cast<TranscriptView *>(page);
        const auto *table = qobject_cast<TableView *>(page);
        const bool isGone = (transcript && !m_workspace.index().document(transcript->document()))
            || (table && table->savedTable() != NoId
                && std::ranges::none_of(
                    saved, [&](const SavedTableRow &row) { return row.id == table->savedTable(); }));
        if (isGone)
            closePage(page);
        else
            titlePage(page);
    }
}

void Tabs::setTranscript(TranscriptView *transcript)
{
    if (m_transcript == transcript)
        return;
    m_transcript = transcript;
    Q_EMIT transcriptChanged(transcript);
}

void Tabs::noteFocus(QWidget *widget)
{
    for (QWidget *step = widget; step && step != this; step = step->parentWidget()) {
        QTabWidget *half = halfOf(step);
        if (!half)
            continue;
        m_current = half == m_halves[0] ? 0 : 1;
        if (auto *transcript = qobject_cast<TranscriptView *>(step))
            setTranscript(transcript);
        return;
    }
}

QStringList Tabs::openTabs() const
{
    QStringList out;
    for (int number = 0; number < 2; ++number) {
        const QTabWidget *half = m_halves[number];
        for (int index = 0; index < half->count(); ++index) {
            const QString mark = half->currentIndex() == index ? u"*"_s : QString();
            if (const auto *transcript = qobject_cast<TranscriptView *>(half->widget(index)))
                out.append(u"d%1:%2%3"_s.arg(number).arg(transcript->document()).arg(mark));
            else if (const auto *table = qobject_cast<TableView *>(half->widget(index));
                     table && table->savedTable() != NoId)
                out.append(u"t%1:%2%3"_s.arg(number).arg(table->savedTable()).arg(mark));
            else if (const auto *other = qobject_cast<Page *>(half->widget(index)))
                out.append(u"p%1:%2%3"_s.arg(number).arg(other->place(), mark));
        }
    }
    return out;
}

void Tabs::restore(const QStringList &tabs)
{
    QWidget *current[2] = {nullptr, nullptr};
    for (QString tab : tabs) {
        const bool isCurrent = tab.endsWith(u'*');
        const int number = tab.mid(1, 1) == "1"_L1 ? 1 : 0;
        const Id id = tab.mid(3).remove(u'*').toLongLong();
        QWidget *page = nullptr;
        if (tab.startsWith(u'd')) {
            page = showDocument(id);
        } else if (tab.startsWith(u'p')) {
            const QString place = tab.mid(3).remove(u'*');
            if (place == "search"_L1)
                page = showSearch();
            else if (place == "passages"_L1)
                page = showPassages();
            else if (place == "memos"_L1)
                page = showMemos();
        } else {
            for (const SavedTableRow &row : m_workspace.index().savedTables()) {
                if (row.id != id)
                    continue;
                if (const Result<TableSpec> spec = TableSpec::fromBytes(row.spec.toUtf8()))
                    page = showTable(id, *spec);
            }
        }
        if (page && number == 1 && halfOf(page) == m_halves[0] && m_halves[0]->count() > 1) {
            m_halves[0]->removeTab(m_halves[0]->indexOf(page));
            addPage(m_halves[1], page);
        }
        if (page && isCurrent)
            current[number] = page;
    }
    for (QWidget *page : {current[1], current[0]}) {
        if (QTabWidget *half = page ? halfOf(page) : nullptr) {
            half->setCurrentWidget(page);
            noteFocus(page);
        }
    }
}

} // namespace Crosscase
