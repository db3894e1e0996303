// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/searchview.h"

#include "exchange/reports/searchreport.h"
#include "items/hitmodel.h"
#include "views/codes/codepicker.h"
#include "views/common/emptystate.h"
#include "views/common/filesaver.h"
#include "views/common/icons.h"
#include "views/common/prompts.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/search/hittable.h"
#include "views/search/queryline.h"
#include "views/search/searchjob.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QShortcut>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPause = 200; // milliseconds

} // namespace

SearchView::SearchView(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_query(new QueryLine(workspace, this))
    , m_model(new HitModel(workspace.index(), this))
    , m_job(new SearchJob(workspace.index(), this))
    , m_state(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_table(new HitTable(m_model, this))
    , m_empty(new EmptyState(u"search"_s, QString(), this))
    , m_stack(new EmptyStateStack(m_table, m_empty, this))
    , m_within(new QComboBox(this))
    , m_savedButton(new QToolButton(this))
{
    setFocusProxy(m_query);
    m_soon.setSingleShot(true);
    m_soon.setInterval(TypingPause);
    connect(&m_soon, &QTimer::timeout, this, &SearchView::search);

    m_state->setObjectName("searchState"_L1);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(160);
    m_progress->setAccessibleName(tr("How much is looked through"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setObjectName("searchCancel"_L1);
    connect(m_cancel, &QToolButton::clicked, this, &SearchView::cancel);
    m_within->setObjectName("searchWithin"_L1);
    m_within->setAccessibleName(tr("What is coded"));
    m_within->addItem(tr("What was found"), int(FindWithin::Match));
    m_within->addItem(tr("Its sentence"), int(FindWithin::Sentence));
    m_within->addItem(tr("Its paragraph"), int(FindWithin::Paragraph));
    m_within->addItem(tr("Its turn"), int(FindWithin::Turn));

    m_table->setObjectName("searchHits"_L1);
    m_table->setAccessibleName(tr("Hits"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->horizontalHeader()->setSortIndicator(HitModel::WhereColumn, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);

    auto *tools = new QToolBar(this);
    tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_savedButton->setObjectName("savedSearches"_L1);
    m_savedButton->setText(tr("Saved searches"));
    m_savedButton->setPopupMode(QToolButton::InstantPopup);
    m_savedButton->setFocusPolicy(Qt::StrongFocus);
    m_savedButton->setMenu(new QMenu(m_savedButton));
    connect(m_savedButton->menu(), &QMenu::aboutToShow, this, &SearchView::fillSaved);
    makeActions();
    tools->addActions(m_writing.first(2));
    tools->addWidget(m_within);
    tools->addSeparator();
    tools->addActions(actions().sliced(2));
    tools->addWidget(m_savedButton);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::WideSpace, Theme::Space, Theme::WideSpace, Theme::Space);
    row->addWidget(m_state, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_query);
    column->addWidget(tools);
    column->addLayout(row);
    column->addWidget(m_stack, 1);

    connect(m_query, &QueryLine::changed, this, &SearchView::searchSoon);
    connect(m_query->line(), &QLineEdit::returnPressed, this, [this] {
        if (m_soon.isActive() || !m_searched) {
            m_soon.stop();
            search();
        } else if (m_model->rowCount() > 0) {
            m_table->setFocus();
            if (!m_table->currentIndex().isValid())
                m_table->selectRow(0);
        }
    });
    auto *down = new QShortcut(Qt::Key_Down, m_query->line(), nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        m_table->setFocus();
        // The focus alone makes a row the current one, but selects nothing.
        if (!m_table->selectionModel()->hasSelection() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SearchView::goTo);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SearchView::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SearchView::showState);
    connect(m_job, &SearchJob::found, m_model, &HitModel::append);
    connect(m_job, &SearchJob::found, this, &SearchView::showState);
    connect(m_job, &SearchJob::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(m_job, &SearchJob::failed, this, [this](const Error &error) { m_problem = error.message; });
    connect(m_job, &SearchJob::finished, this, &SearchView::showState);
    connect(&workspace.index(), &Index::updated, this, &SearchView::follow);
    showState();
}

QString SearchView::title() const
{
    const QString text = m_query->query().text.simplified();
    return text.isEmpty() ? tr("Search") : tr("Search: %1").arg(text);
}

QString SearchView::iconName() const
{
    return u"search"_s;
}

QString SearchView::place() const
{
    return u"search"_s;
}

bool SearchView::isSearching() const
{
    return m_soon.isActive() || m_job->isRunning();
}

QAction *SearchView::add(const QString &objectName, const QString &text, const QString &tip,
                         void (SearchView::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setToolTip(tip);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void SearchView::makeActions()
{
    QAction *chosen = add(u"codeHits"_s, tr("Code chosen…"),
                          tr("Code the hits that are selected (Ctrl+Enter)"), &SearchView::codeChosen);
    QAction *all = add(u"codeAllHits"_s, tr("Code all…"),
                       tr("Code every hit, in one step (Ctrl+Shift+Enter)"), &SearchView::codeAll);
    QAction *go = add(u"goToHit"_s, tr("Go to"), tr("Show the hit in its transcript (Enter)"),
                      &SearchView::goTo);
    QAction *copyAction = add(u"copyHits"_s, tr("Copy"), tr("Copy the hits with their citation"),
                              &SearchView::copy);
    QAction *replaceAction = add(u"replaceHits"_s, tr("Replace…"),
                                 tr("Replace what is found, with a preview"), &SearchView::replace);
    QAction *exportAction = add(u"exportHits"_s, tr("Export…"), tr("Write all hits to a file"),
                                &SearchView::exportHits);
    QAction *saveAction = add(u"saveSearch"_s, tr("Save search…"),
                              tr("Keep this search in the project (Ctrl+S)"), &SearchView::save);
    copyAction->setShortcut(QKeySequence::Copy);
    chosen->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    all->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Return, Qt::CTRL | Qt::SHIFT | Qt::Key_Enter});
    saveAction->setShortcut(Qt::CTRL | Qt::Key_S);
    m_writing = {chosen, all, replaceAction, saveAction};
    m_ofHits = {chosen, all, go, copyAction, exportAction, replaceAction};
    m_table->addActions({go, chosen, copyAction});
    auto *enter = new QShortcut(Qt::Key_Return, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(enter, &QShortcut::activated, this, &SearchView::goTo);
    auto *keypad = new QShortcut(Qt::Key_Enter, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keypad, &QShortcut::activated, this, &SearchView::goTo);
}

void SearchView::setQuery(const SearchQuery &query)
{
    m_query->setQuery(query);
    m_soon.stop();
    search();
}

void SearchView::searchSoon()
{
    m_savedName.clear();
    m_onlyNew = false;
    m_soon.start();
    Q_EMIT titleChanged();
}

void SearchView::search()
{
    m_job->cancel();
    m_model->clear();
    m_problem.clear();
    m_stopped = false;
    const SearchQuery query = m_query->query();
    m_searched = !query.text.trimmed().isEmpty();
    const bool nothingNew = m_onlyNew && query.documents.isEmpty();
    if (m_searched && !nothingNew) {
        m_progress->setRange(0, 0);
        if (const Result<> started = m_job->start(query); !started)
            m_problem = started.error().message;
    }
    showState();
}

void SearchView::cancel()
{
    m_stopped = m_job->isRunning();
    m_job->cancel();
    showState();
}

void SearchView::showState()
{
    const bool running = m_job->isRunning();
    const bool some = m_model->rowCount() > 0;
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_stack->setEmpty(!some);
    const QString hits = tr("%n hits", nullptr, m_model->rowCount());
    const QString documents = tr("%n documents", nullptr, int(m_model->documentCount()));
    QString state;
    if (!m_problem.isEmpty())
        state = m_problem;
    else if (m_searched)
        state = tr("%1 in %2", "so many hits, so many documents").arg(hits, documents);
    if (m_stopped)
        state = tr("%1. Stopped before all was looked through.").arg(state);
    else if (m_onlyNew)
        state = tr("%1. Only documents that came since “%2” was last coded or saved.")
                    .arg(state, m_savedName);
    m_state->setText(state);
    if (!m_problem.isEmpty())
        m_empty->setText(m_problem);
    else if (running)
        m_empty->setText(tr("Looking…"));
    else if (m_searched)
        m_empty->setText(tr("Nothing was found. Fewer letters, parts of words or more documents find more."));
    else if (m_workspace.index().documents().isEmpty())
        m_empty->setText(tr("There is nothing to search yet: import transcripts first."));
    else
        m_empty->setText(tr("Type what to look for. Hits appear as you type, with the words around them."));
    const bool writable = !m_workspace.project().isReadOnly();
    for (QAction *action : std::as_const(m_ofHits))
        action->setEnabled(some);
    for (QAction *action : std::as_const(m_writing))
        action->setEnabled(action->objectName() == "saveSearch"_L1
                               ? m_searched && m_problem.isEmpty() && writable
                               : some && writable);
    m_writing.first()->setEnabled(writable && m_table->selectionModel()->hasSelection());
}

void SearchView::follow(const ChangeSet &changes)
{
    const bool textsChanged = changes.touches(Table::DocumentBody) || changes.touches(Table::DocumentHead)
        || changes.touches(Table::Turn) || changes.touches(Table::Speaker)
        || changes.touches(Table::CaseLink);
    if (m_searched && textsChanged)
        m_soon.start();
    showState();
}

QList<SearchHit> SearchView::chosen() const
{
    QList<SearchHit> out;
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, [](const QModelIndex &index) { return index.row(); });
    for (const QModelIndex &row : std::as_const(rows))
        out.append(m_model->hit(row.row()));
    return out;
}

FindWithin SearchView::within() const
{
    return FindWithin(m_within->currentData().toInt());
}

void SearchView::codeChosen()
{
    code(chosen());
}

void SearchView::codeAll()
{
    if (m_job->isRunning()) {
        m_workspace.say(tr("The search is still going on: wait until all is found, or cancel it."));
        return;
    }
    code(m_model->hits());
}

void SearchView::code(const QList<SearchHit> &hits)
{
    CodePicker picker(m_workspace, tr("Code %n hits with", nullptr, int(hits.size())), tr("Code"), this);
    if (hits.isEmpty() || picker.exec() != QDialog::Accepted)
        return;
    const Id chosenCode = picker.code();
    Result<QList<NewCoding>> codings = codingsOfHits(hits, within(), m_workspace.index());
    if (!m_workspace.accept(codings))
        return;
    for (NewCoding &coding : *codings)
        coding.code = chosenCode;
    const qsizetype before = m_workspace.index().codings().size();
    const QString label = codeHitsLabel(m_workspace.index(), chosenCode, m_query->query());
    if (!m_workspace.accept(m_workspace.codings().add(*codings, label)))
        return;
    const qsizetype added = m_workspace.index().codings().size() - before;
    m_workspace.say(tr("%n codings added with “%1”.", nullptr, int(added))
                        .arg(m_workspace.index().codes().name(chosenCode)));
    if (m_savedName.isEmpty())
        return;
    // The saved search remembers the code, and that these documents are done.
    if (Result<SavedSearch> saved = savedSearch(m_savedName, m_workspace.index())) {
        saved->code = m_workspace.index().codes().path(chosenCode);
        saved->within = within();
        m_workspace.accept(saveSearch(*saved, m_workspace.index()));
    }
}

void SearchView::goTo()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_workspace.showPassage(m_model->hit(current.row()).document, m_model->hit(current.row()).span);
}

void SearchView::copy()
{
    QStringList lines;
    for (const SearchHit &hit : chosen())
        lines.append(QString(hit.left + hit.match + hit.right).simplified() + u' ' + hit.citation);
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u"\n\n"_s));
}

void SearchView::exportHits()
{
    saveReport(this, m_workspace, tr("Export hits"),
               searchReport(m_model->hits(), m_query->query(), m_workspace.index()));
}

void SearchView::replace()
{
    m_workspace.replace(m_query->query());
}

void SearchView::save()
{
    const QString before = m_savedName.isEmpty() ? m_query->query().text.simplified() : m_savedName;
    const QString name = Prompts::text(this, tr("Save search"), tr("Name of the search"), before);
    if (name.isEmpty())
        return;
    SavedSearch saved{.name = name, .query = m_query->query(), .within = within()};
    if (m_workspace.accept(saveSearch(saved, m_workspace.index()))) {
        m_savedName = name;
        m_workspace.say(tr("The search was saved as “%1”.").arg(name));
    }
}

void SearchView::fillSaved()
{
    QMenu *menu = m_savedButton->menu();
    menu->clear();
    const Result<QList<SavedSearch>> searches = savedSearches(m_workspace.index());
    if (!m_workspace.accept(searches))
        return;
    for (const SavedSearch &saved : *searches) {
        QString name = saved.name;
        QMenu *one = menu->addMenu(name.replace(u'&', u"&&"_s));
        connect(one->addAction(tr("Search all documents")), &QAction::triggered, this,
                [this, saved] { run(saved, false); });
        const int fresh = int(saved.newDocuments(m_workspace.index()).size());
        QAction *onlyNew = one->addAction(tr("Search %n new documents only", nullptr, fresh));
        onlyNew->setEnabled(fresh > 0);
        connect(onlyNew, &QAction::triggered, this, [this, saved] { run(saved, true); });
        one->addSeparator();
        QAction *remove = one->addAction(icon(u"delete"_s), tr("Delete"));
        remove->setEnabled(!m_workspace.project().isReadOnly());
        connect(remove, &QAction::triggered, this, [this, saved] { forget(saved); });
    }
    if (searches->isEmpty())
        menu->addAction(tr("No search is saved in this project"))->setEnabled(false);
}

void SearchView::run(const SavedSearch &saved, bool onlyNew)
{
    m_query->setQuery(onlyNew ? saved.onNewDocuments(m_workspace.index()) : saved.query);
    m_within->setCurrentIndex(m_within->findData(int(saved.within)));
    m_savedName = saved.name;
    m_onlyNew = onlyNew;
    m_soon.stop();
    search();
}

void SearchView::forget(const SavedSearch &saved)
{
    if (m_workspace.accept(removeSearch(saved.name, m_workspace.index())))
        m_workspace.say(tr("The saved search “%1” was deleted. You can undo this.").arg(saved.name));
}

} // namespace Crosscase
