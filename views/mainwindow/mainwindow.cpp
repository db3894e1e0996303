// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/mainwindow.h"

#include "views/codes/codesdock.h"
#include "views/common/emptystate.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/page.h"
#include "views/common/plaintext.h"
#include "views/common/settings.h"
#include "views/common/shortcuts.h"
#include "views/common/workspace.h"
#include "views/documents/documentsdock.h"
#include "views/documents/unplacedpanel.h"
#include "views/exchange/importprojectdialog.h"
#include "views/mainwindow/mainwindow_p.h"
#include "views/mainwindow/projectdocks.h"
#include "views/mainwindow/tabs.h"
#include "views/mainwindow/welcomepage.h"
#include "views/memos/memosview.h"
#include "views/passages/passagesview.h"
#include "views/tables/tablesdock.h"
#include "views/transcript/codingpanel.h"
#include "views/transcript/transcriptview.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int StateVersion = 1; // of the docks; another number drops arrangements remembered before
constexpr int SaidFor = 6000;   // milliseconds

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(std::make_unique<Actions>())
    , m_banner(new MessageBar(this))
    , m_messages(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_docks(new ProjectDocks(this))
    , m_facts(new QLabel(this))
{
    setObjectName("mainWindow"_L1);
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    resize(1440, 900);
    showTextAsItStands();
    Shortcuts::follow();
    makeActions();

    m_banner->setDismissable(false);
    m_banner->setObjectName("banner"_L1);
    auto *welcome = new WelcomePage({m_actions->newProject, m_actions->open, m_actions->importFiles,
                                     m_actions->importProject, m_actions->openSample},
                                    this);
    connect(welcome, &WelcomePage::projectRequested, this, &MainWindow::openProject);
    connect(welcome, &WelcomePage::templateRequested, this, &MainWindow::beginProject);
    m_welcome = welcome;
    m_pages->addWidget(m_welcome);
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(middle);
    statusBar()->addPermanentWidget(m_facts);

    makeMenus();
    connect(&Settings::instance(), &Settings::changed, this, [this] {
        if (m_workspace)
            m_workspace->project().setCoderName(Settings::instance().coderName());
    });
    restoreState();
    updateActions();
    updateTitle();
}

MainWindow::~MainWindow()
{
    closeProject();
}

bool MainWindow::openProject(const QString &path)
{
    if (m_workspace && QFileInfo(m_workspace->project().path()) == QFileInfo(path))
        return true;
    const bool wasInterrupted = QFileInfo(path + u"-wal"_s).size() > 0;
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(QFileInfo(path).absoluteFilePath(), this);
    if (!opened) {
        showError(opened.error());
        if (opened.error().kind != Error::Kind::Cancelled)
            offerRescue(QFileInfo(path).absoluteFilePath());
        return false;
    }
    take(std::move(*opened));
    if (!m_workspace)
        return false;
    if (wasInterrupted && !m_workspace->project().isReadOnly())
        sayWhatWasPutInOrder();
    return true;
}

void MainWindow::take(std::unique_ptr<Workspace> workspace)
{
    closeProject();
    m_messages->hide();
    m_workspace = std::move(workspace);
    Workspace &open = *m_workspace;
    open.project().setCoderName(Settings::instance().coderName());
    connect(&open, &Workspace::failed, this, &MainWindow::showError);
    connect(&open, &Workspace::said, this, &MainWindow::say);
    connect(&open.index(), &Index::updated, this, &MainWindow::updateActions);

    m_docks->fill(open, m_actions->importFiles);
    auto *empty = new EmptyState(u"document"_s, tr("Open a document or a table from the lists beside this."),
                                 this);
    empty->addAction(m_actions->importFiles);
    empty->addAction(m_actions->newTable);
    m_tabs = new Tabs(open, empty, this);
    m_tabs->setEvidencePanel(m_docks->evidence());
    connect(m_docks->documents(), &DocumentsDock::documentRequested, m_tabs, &Tabs::showDocument);
    connect(m_docks->documents()->unplaced(), &UnplacedPanel::placeRequested, this,
            &MainWindow::placeOnSelection);
    connect(m_docks->tables(), &TablesDock::tableRequested, m_tabs, &Tabs::showTable);
    connect(&open, &Workspace::subjectRequested, this, &MainWindow::showSubject);
    connect(&open, &Workspace::passagesRequested, m_tabs,
            [this](const QList<Id> &codes) { m_tabs->showPassages()->showCodes(codes); });
    connect(&open, &Workspace::replaceRequested, this, &MainWindow::replaceFound);
    connect(&open, &Workspace::memoRequested, m_tabs,
            [this](const QList<MemoSubject> &subjects) { m_tabs->showMemos()->newMemo(subjects); });
    connect(m_docks->codes(), &CodesDock::codesChosen, this, &MainWindow::applyCodes);
    connect(m_tabs, &Tabs::caretCodingsChanged, m_docks->codings(), &CodingPanel::showCodings);
    connect(m_docks->codings(), &CodingPanel::codingActivated, this, [this](Id coding) {
        if (TranscriptView *transcript = m_tabs->transcript())
            transcript->setCurrentCoding(coding);
    });
    connect(m_docks->codings(), &CodingPanel::changeCodeRequested, this, [this](Id coding) {
        TranscriptView *transcript = m_tabs->transcript();
        if (!transcript)
            return;
        transcript->setCurrentCoding(coding);
        if (auto *change = transcript->findChild<QAction *>("changeCode"_L1))
            change->trigger();
    });
    connect(m_docks->codings(), &CodingPanel::left, this, [this] {
        if (TranscriptView *transcript = m_tabs->transcript())
            transcript->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tabs, &Tabs::transcriptChanged, this, [this](TranscriptView *transcript) {
        if (!transcript)
            m_docks->codings()->showCodings({});
        else
            connect(transcript, &TranscriptView::editingChanged, this, &MainWindow::updateActions,
                    Qt::UniqueConnection);
        if (transcript)
            connect(transcript, &TranscriptView::detailsRequested, this, &MainWindow::showCodingDetails,
                    Qt::UniqueConnection);
        updateActions();
    });
    m_pages->addWidget(m_tabs);
    m_pages->setCurrentWidget(m_tabs);

    if (open.project().isReadOnly()) {
        m_banner->showMessage(MessageBar::Kind::Warning,
                              open.project().readOnlyReason().isEmpty()
                                  ? tr("This project is open for reading only.")
                                  : open.project().readOnlyReason());
    }
    Settings::instance().addRecentProject(open.project().path());
    Settings::instance().setOpenProject(open.project().path());
    // The lists are painted before what was open is opened again: each takes some 25 ms.
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    if (m_workspace.get() != &open)
        return; // the window was closed meanwhile
    restoreState();
    updateActions();
    updateTitle();
    startBackup();
}

void MainWindow::startBackup()
{
    const Project &project = m_workspace->project();
    if (project.isReadOnly())
        return;
    m_backup = Backups().makeIfDue(project.guid(), project.path());
    m_backup.then(this, [this](const QFuture<Result<Backup>> &made) {
        if (made.isCanceled() || made.resultCount() == 0)
            return; // closed meanwhile, or none was due
        if (const Result<Backup> backup = made.result();
            !backup && backup.error().kind != Error::Kind::Cancelled)
            showError(backup.error());
    });
}

void MainWindow::closeProject()
{
    if (!m_workspace)
        return;
    finishEditing(); // what the project does not take is kept as a draft
    for (Page *page : m_tabs->findChildren<Page *>())
        page->finish();
    m_backup.cancel();
    m_backup.waitForFinished(); // it reads the file that is about to be folded
    saveState();
    delete m_tabs; // before the evidence panel its tables write to
    m_tabs = nullptr;
    m_docks->clear();
    m_workspace.reset();
    Settings::instance().setOpenProject({});
    m_banner->hide();
    m_pages->setCurrentWidget(m_welcome);
    updateActions();
    updateTitle();
}

void MainWindow::showCodingDetails(Id coding)
{
    m_docks->raise(ProjectDocks::CodingsPlace);
    m_docks->codings()->focusDetails(coding);
}

void MainWindow::applyCodes(const QList<Id> &codes)
{
    const TranscriptView *transcript = m_tabs->transcript();
    if (transcript && transcript->isEditing()) {
        say(tr("Finish editing the text first, then code it."));
        return;
    }
    if (!transcript || transcript->selection().isEmpty()) {
        say(tr("Select a passage in a transcript first, then choose its code."));
        return;
    }
    QList<NewCoding> codings;
    for (Id code : codes)
        codings.append({.document = transcript->document(), .code = code, .span = transcript->selection()});
    if (codings.size() == 1)
        m_workspace->accept(m_workspace->codings().add(codings.first()));
    else
        m_workspace->accept(
            m_workspace->codings().add(codings, tr("Apply %n codes", nullptr, int(codings.size()))));
}

void MainWindow::updateActions()
{
    const bool isOpen = m_workspace != nullptr;
    const bool writable = isOpen && !m_workspace->project().isReadOnly();
    for (QAction *action : m_actions->ofProject())
        action->setEnabled(isOpen);
    for (QAction *action : m_actions->ofWritableProject())
        action->setEnabled(writable);
    for (QAction *action : m_actions->ofImport())
        action->setEnabled(!isOpen || writable);
    const auto undo = isOpen ? m_workspace->project().nextUndo() : std::nullopt;
    const auto redo = isOpen ? m_workspace->project().nextRedo() : std::nullopt;
    m_actions->undo->setEnabled(writable && undo);
    m_actions->redo->setEnabled(writable && redo);
    const auto inMenu = [](QString label) { return label.replace(u'&', u"&&"_s); };
    m_actions->undo->setText(undo ? tr("&Undo: %1").arg(inMenu(undo->label)) : tr("&Undo"));
    m_actions->redo->setText(redo ? tr("&Redo: %1").arg(inMenu(redo->label)) : tr("&Redo"));
    const TranscriptView *transcript = m_tabs ? m_tabs->transcript() : nullptr;
    if (transcript && transcript->isEditing()) {
        m_actions->redo->setEnabled(transcript->canRedoEdit());
        m_actions->redo->setText(tr("&Redo: typing"));
        if (transcript->canUndoEdit()) {
            m_actions->undo->setEnabled(true);
            m_actions->undo->setText(tr("&Undo: typing"));
        }
    }
    m_facts->setVisible(isOpen);
    if (!isOpen)
        return;
    const Index &index = m_workspace->index();
    const QString documents = tr("%n documents", nullptr, int(index.documents().size()));
    const QString codings = tr("%n codings", nullptr, int(index.codings().size()));
    m_facts->setText(tr("%1, %2, coder: %3").arg(documents, codings, m_workspace->project().coderName()));
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_workspace ? tr("%1 — Crosscase").arg(m_workspace->project().name()) : u"Crosscase"_s);
    setWindowFilePath(m_workspace ? m_workspace->project().path() : QString());
}

void MainWindow::say(const QString &message)
{
    statusBar()->showMessage(message, SaidFor);
}

void MainWindow::showError(const Error &error)
{
    if (error.kind != Error::Kind::Cancelled)
        m_messages->showError(error);
}

void MainWindow::saveState()
{
    Settings &settings = Settings::instance();
    const QString guid = m_workspace ? m_workspace->project().guid() : QString();
    settings.setProjectValue(guid, u"geometry"_s, saveGeometry());
    if (m_workspace) {
        settings.setProjectValue(guid, u"docks"_s, QMainWindow::saveState(StateVersion));
        settings.setProjectValue(guid, u"tabs"_s, m_tabs->openTabs());
        settings.setProjectValue(guid, u"halves"_s, m_tabs->saveState());
    }
}

void MainWindow::restoreState()
{
    const Settings &settings = Settings::instance();
    const QString guid = m_workspace ? m_workspace->project().guid() : QString();
    if (const QByteArray geometry = settings.projectValue(guid, u"geometry"_s).toByteArray();
        !geometry.isEmpty())
        restoreGeometry(geometry);
    if (!m_workspace)
        return;
    const QByteArray docks = settings.projectValue(guid, u"docks"_s).toByteArray();
    if (docks.isEmpty() || !QMainWindow::restoreState(docks, StateVersion))
        m_docks->arrange();
    const QStringList tabs = settings.projectValue(guid, u"tabs"_s).toStringList();
    if (!tabs.isEmpty())
        m_tabs->restore(tabs);
    else if (const QList<Id> documents = m_workspace->index().documents(); !documents.isEmpty())
        m_tabs->showDocument(documents.first());
    if (const QByteArray halves = settings.projectValue(guid, u"halves"_s).toByteArray(); !halves.isEmpty())
        m_tabs->restoreState(halves);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Everything is in the file already: closing asks nothing.
    saveState();
    closeProject();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(event->mimeData());
    event->acceptProposedAction();
    for (const QString &path : paths) {
        if (QFileInfo(path).suffix() == "crosscase"_L1) {
            openProject(path);
            return;
        }
    }
    if (paths.size() == 1 && ImportProjectDialog::takes(paths.first()))
        importProjectFrom(paths.first());
    else
        importFiles(paths);
}

} // namespace Crosscase
