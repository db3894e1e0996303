// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/projectdocks.h"

#include "views/cases/casesdock.h"
#include "views/codes/codesdock.h"
#include "views/common/icons.h"
#include "views/documents/documentsdock.h"
#include "views/history/historydock.h"
#include "views/tables/evidencepanel.h"
#include "views/tables/tablesdock.h"
#include "views/transcript/codingpanel.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Stands where a title would be, and takes no room.
class NoTitle : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace

ProjectDocks::ProjectDocks(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    const struct
    {
        QString name, title, icon;
    } docks[DockCount] = {
        {u"documentsDock"_s, tr("Documents"), u"documents"_s},
        {u"casesDock"_s, tr("Cases"), u"cluster"_s},
        {u"tablesDock"_s, tr("Tables"), u"table"_s},
        {u"codesDock"_s, tr("Codes"), u"code"_s},
        {u"codingsDock"_s, tr("Codings here"), u"codings"_s},
        {u"evidenceDock"_s, tr("Evidence"), u"evidence"_s},
        {u"historyDock"_s, tr("History"), u"history"_s},
    };
    for (int dock = 0; dock < DockCount; ++dock) {
        auto *frame = new QDockWidget(docks[dock].title, window);
        frame->setObjectName(docks[dock].name);
        frame->toggleViewAction()->setIcon(icon(docks[dock].icon));
        frame->toggleViewAction()->setText(tr("Show %1", "the name of a dock").arg(docks[dock].title));
        frame->toggleViewAction()->setObjectName(u"show/"_s + docks[dock].name);
        frame->hide();
        m_frames[size_t(dock)] = frame;
    }
    window->setDockNestingEnabled(true);
    window->setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks
                           | QMainWindow::AllowNestedDocks);
    window->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_titlesSoon.setSingleShot(true);
    connect(&m_titlesSoon, &QTimer::timeout, this, &ProjectDocks::showTitles);
    for (QDockWidget *frame : m_frames) {
        const auto soon = [this] { m_titlesSoon.start(); };
        connect(frame, &QDockWidget::visibilityChanged, this, soon);
        connect(frame, &QDockWidget::topLevelChanged, this, soon);
        connect(frame, &QDockWidget::dockLocationChanged, this, soon);
    }
    // Where the keyboard goes is seen: a dock that lies behind another comes to the front.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (QDockWidget *frame : m_frames) {
            if (now && frame->isAncestorOf(now) && frame->visibleRegion().isEmpty())
                frame->raise();
        }
    });
    arrange();
    for (QDockWidget *frame : m_frames)
        frame->hide();
}

void ProjectDocks::showTitles()
{
    for (QDockWidget *frame : m_frames) {
        const QList<QDockWidget *> others = m_window->tabifiedDockWidgets(frame);
        const bool isTab = !frame->isFloating()
            && std::ranges::any_of(others, [](const QDockWidget *other) { return !other->isHidden(); });
        if (isTab == (frame->titleBarWidget() != nullptr))
            continue;
        QWidget *before = frame->titleBarWidget();
        frame->setTitleBarWidget(isTab ? new NoTitle(frame) : nullptr);
        delete before;
    }
    // The window keeps bars that it does not need at present.
    for (QTabBar *bar : m_window->findChildren<QTabBar *>(Qt::FindDirectChildrenOnly))
        bar->setFocusPolicy(bar->count() > 1 ? Qt::TabFocus : Qt::NoFocus);
}

void ProjectDocks::arrange()
{
    for (QDockWidget *dock : m_frames) {
        dock->setFloating(false);
        m_window->removeDockWidget(dock);
    }
    m_window->addDockWidget(Qt::LeftDockWidgetArea, frame(DocumentsPlace));
    m_window->addDockWidget(Qt::LeftDockWidgetArea, frame(CodesPlace));
    m_window->tabifyDockWidget(frame(DocumentsPlace), frame(CasesPlace));
    m_window->tabifyDockWidget(frame(CasesPlace), frame(TablesPlace));
    m_window->addDockWidget(Qt::RightDockWidgetArea, frame(CodingsPlace));
    m_window->addDockWidget(Qt::RightDockWidgetArea, frame(EvidencePlace));
    m_window->tabifyDockWidget(frame(EvidencePlace), frame(HistoryPlace));
    for (QDockWidget *dock : m_frames)
        dock->show();
    frame(DocumentsPlace)->raise();
    frame(EvidencePlace)->raise();
    // In a narrow window the docks leave the text its share.
    const int side = std::clamp(m_window->width() * 2 / 9, 220, 320);
    m_window->resizeDocks({frame(DocumentsPlace), frame(CodingsPlace)}, {side, side}, Qt::Horizontal);
    m_window->resizeDocks({frame(DocumentsPlace), frame(CodesPlace)}, {310, 430}, Qt::Vertical);
    m_window->resizeDocks({frame(CodingsPlace), frame(EvidencePlace)}, {330, 370}, Qt::Vertical);
}

void ProjectDocks::put(Dock dock, QWidget *content)
{
    frame(dock)->setWidget(content);
}

void ProjectDocks::fill(Workspace &workspace, QAction *import)
{
    clear();
    put(DocumentsPlace, m_documents = new DocumentsDock(workspace, import, m_window));
    put(CasesPlace, m_cases = new CasesDock(workspace, m_window));
    put(TablesPlace, m_tables = new TablesDock(workspace, m_window));
    put(CodesPlace, m_codes = new CodesDock(workspace, m_window));
    put(CodingsPlace, m_codings = new CodingPanel(workspace, m_window));
    put(EvidencePlace, m_evidence = new EvidencePanel(workspace, m_window));
    put(HistoryPlace, m_history = new HistoryDock(workspace, m_window));
}

void ProjectDocks::clear()
{
    for (QDockWidget *frame : m_frames) {
        delete frame->widget(); // before the project it shows
        frame->hide();
    }
    m_documents = nullptr;
    m_cases = nullptr;
    m_tables = nullptr;
    m_codes = nullptr;
    m_codings = nullptr;
    m_evidence = nullptr;
    m_history = nullptr;
}

void ProjectDocks::raise(Dock dock)
{
    frame(dock)->show();
    frame(dock)->raise();
    if (dock == CodingsPlace && m_codings && !m_codings->codings().isEmpty())
        m_codings->focusDetails(m_codings->codings().first());
    else if (QWidget *content = frame(dock)->widget())
        content->setFocus(Qt::ShortcutFocusReason);
}

void ProjectDocks::floatCurrent()
{
    QWidget *focus = QApplication::focusWidget();
    for (QDockWidget *dock : m_frames) {
        if (!focus || !dock->isAncestorOf(focus))
            continue;
        dock->setFloating(!dock->isFloating());
        dock->activateWindow();
        focus->setFocus();
        return;
    }
}

QList<QAction *> ProjectDocks::toggleActions() const
{
    QList<QAction *> actions;
    for (QDockWidget *frame : m_frames)
        actions.append(frame->toggleViewAction());
    return actions;
}

} // namespace Crosscase
