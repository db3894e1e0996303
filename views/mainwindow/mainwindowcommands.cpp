// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/search.h"
#include "coding/rewriting.h"
#include "exchange/projects/templates.h"
#include "items/hitmodel.h"
#include "store/filecopy.h"
#include "text/codepoints.h"
#include "views/cases/casesdock.h"
#include "views/codes/codesdock.h"
#include "views/common/icons.h"
#include "views/common/idtreeview.h"
#include "views/common/messagebar.h"
#include "views/common/progress.h"
#include "views/common/prompts.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/documents/attributesdialog.h"
#include "views/documents/documentsdock.h"
#include "views/documents/importdialog.h"
#include "views/mainwindow/commandfinder.h"
#include "views/mainwindow/mainwindow_p.h"
#include "views/mainwindow/newprojectdialog.h"
#include "views/mainwindow/preferencesdialog.h"
#include "views/mainwindow/projectdocks.h"
#include "views/mainwindow/sampleproject.h"
#include "views/mainwindow/shortcutsdialog.h"
#include "views/mainwindow/tabs.h"
#include "views/memos/memosview.h"
#include "views/passages/passagesview.h"
#include "views/search/findreplacedialog.h"
#include "views/search/searchview.h"
#include "views/transcript/transcriptview.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestSearch = 80; // code points of a selection that is taken for what to look for

QString projectFilter()
{
    return QCoreApplication::translate("Crosscase::MainWindow", "Crosscase projects (*.crosscase)");
}

} // namespace

bool MainWindow::beginProject(const QString &templateId)
{
    NewProjectDialog dialog(this);
    if (!templateId.isEmpty())
        dialog.setTemplateId(templateId);
    return dialog.exec() == QDialog::Accepted && createProject(dialog.path(), dialog.templateId());
}

void MainWindow::open()
{
    const QString path = Prompts::openFile(this, tr("Open a project"), projectFilter());
    if (!path.isEmpty())
        openProject(path);
}

bool MainWindow::createProject(const QString &path, const QString &templateId)
{
    Result<std::unique_ptr<Workspace>> created = Workspace::create(path);
    if (!created) {
        showError(created.error());
        return false;
    }
    const Result<> begun = applyTemplate((*created)->index(), templateId.isEmpty() ? u"blank"_s : templateId);
    take(std::move(*created));
    if (!begun)
        showError(begun.error());
    return m_workspace != nullptr;
}

void MainWindow::openSample()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<QString> sample = sampleProject();
    QGuiApplication::restoreOverrideCursor();
    if (sample)
        openProject(*sample);
    else
        showError(sample.error());
}

void MainWindow::importFromDialog()
{
    importFiles({});
}

void MainWindow::importFolder()
{
    if (const QString folder = Prompts::openFolder(this, tr("Import a folder")); !folder.isEmpty())
        importFiles({folder});
}

void MainWindow::importClipboard()
{
    if (!m_workspace)
        return;
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        say(tr("There is no text on the clipboard."));
        return;
    }
    ImportDialog dialog(*m_workspace, this);
    dialog.addText(text, tr("From the clipboard"));
    runImport(dialog);
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!m_workspace && !beginProject({}))
        return;
    if (m_workspace->project().isReadOnly()) {
        showError({tr("Nothing can be imported: the project is open for reading only."),
                   {},
                   Error::Kind::ReadOnly});
        return;
    }
    ImportDialog dialog(*m_workspace, this);
    if (!paths.isEmpty())
        dialog.addPaths(paths);
    runImport(dialog);
}

void MainWindow::importAttributes()
{
    if (!m_workspace)
        return;
    AttributesDialog dialog(*m_workspace, this);
    if (dialog.exec() == QDialog::Accepted)
        say(tr("%n values were set.", nullptr,
               int(dialog.report().added.size() + dialog.report().changed.size())));
}

void MainWindow::replaceText()
{
    TranscriptView *transcript = m_tabs ? m_tabs->transcript() : nullptr;
    if (transcript && transcript->document() != NoId) {
        if (finishEditing())
            m_docks->documents()->replaceText(transcript->document());
    } else if (m_workspace) {
        say(tr("Open the transcript whose text you want to replace."));
    }
}

void MainWindow::placeOnSelection(Id unplaced)
{
    const UnplacedRow *row = m_workspace->index().unplaced(unplaced);
    if (!row)
        return;
    const TranscriptView *transcript = m_tabs->transcript();
    const bool selected = transcript && transcript->document() == row->document
        && !transcript->selection().isEmpty();
    if (selected) {
        m_workspace->accept(Rewriting(m_workspace->index()).place(unplaced, transcript->selection()));
        return;
    }
    if (!transcript || transcript->document() != row->document)
        m_workspace->showPassage(row->document, {row->nearAt, row->nearAt});
    say(tr("Select the text in “%1” that this belongs to, then place it again.")
            .arg(m_workspace->index().document(row->document)->name));
}

void MainWindow::runImport(ImportDialog &dialog)
{
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ImportReport &report = dialog.report();
    if (!report.documents.isEmpty())
        m_tabs->showDocument(report.documents.first().id);
    say(tr("%n documents imported.", nullptr, int(report.documents.size())));
    if (!report.remarks.isEmpty())
        m_messages->showMessage(MessageBar::Kind::Notice, report.remarks.join(u' '));
}

void MainWindow::saveCopy()
{
    if (!m_workspace)
        return;
    const QString path = Prompts::saveFile(this, tr("Save a copy"),
                                           tr("Copy of %1").arg(m_workspace->project().name()),
                                           projectFilter(), u"crosscase"_s);
    if (path.isEmpty())
        return;
    const Result<> saved = Progress::run<void>(this, tr("Saving a copy…"), [&](const Progress::Stop &stop) {
        return copyProject(m_workspace->project().path(), path, stop);
    });
    if (m_workspace->accept(saved))
        say(tr("A copy was saved as %1.").arg(QFileInfo(path).fileName()));
}

void MainWindow::search()
{
    if (!m_tabs)
        return;
    SearchView *view = m_tabs->showSearch();
    const TranscriptView *transcript = m_tabs->transcript();
    if (!transcript || transcript->selection().isEmpty() || transcript->selection().length() > LongestSearch)
        return;
    // What is selected is looked for, as it stands.
    const Result<QString> body = m_workspace->project().read().body(transcript->document());
    if (body && view->hits().rowCount() == 0) {
        const QString words = CodePointMap(*body).mid(transcript->selection()).simplified();
        view->setQuery({.text = words.contains(u' ') ? u'"' + words + u'"' : words});
    }
}

void MainWindow::findAndReplace()
{
    if (!m_workspace)
        return;
    // In the transcript worked in; the dialog can be told to look further.
    SearchQuery query;
    if (const TranscriptView *transcript = m_tabs->transcript())
        query.documents = {transcript->document()};
    replaceFound(query);
}

void MainWindow::replaceFound(const SearchQuery &query)
{
    if (finishEditing()) // what is being typed is found, too
        FindReplaceDialog(*m_workspace, query, this).exec();
}

// About the codes, cases or documents chosen in their lists, else the passage selected in a transcript, else its document.
void MainWindow::newMemo()
{
    if (!m_workspace)
        return;
    QList<MemoSubject> subjects;
    const QWidget *focus = QApplication::focusWidget();
    if (const auto *list = qobject_cast<const IdTreeView *>(focus)) {
        MemoSubject::Kind kind = MemoSubject::Kind::Document;
        if (m_docks->codes()->isAncestorOf(list))
            kind = MemoSubject::Kind::Code;
        else if (m_docks->cases()->isAncestorOf(list))
            kind = MemoSubject::Kind::Case;
        for (Id id : list->selectedIds())
            subjects.append({kind, id});
    } else if (const TranscriptView *transcript = m_tabs->transcript();
               transcript && transcript->isAncestorOf(focus)) {
        const Span selection = transcript->selection();
        if (selection.isEmpty())
            subjects.append({MemoSubject::Kind::Document, transcript->document()});
        else
            subjects.append({MemoSubject::Kind::Passage, transcript->document(), selection});
    }
    m_tabs->showMemos()->newMemo(subjects);
}

void MainWindow::showSubject(const MemoSubject &subject)
{
    const Index &index = m_workspace->index();
    switch (subject.kind) {
    case MemoSubject::Kind::Document:
        m_tabs->showDocument(subject.id);
        break;
    case MemoSubject::Kind::Passage:
        m_tabs->showPassage(subject.id, subject.span, NoId);
        break;
    case MemoSubject::Kind::Coding:
        if (const Coding *coding = index.codings().find(subject.id))
            m_tabs->showPassage(coding->document, coding->span, coding->id);
        break;
    case MemoSubject::Kind::Code:
        m_tabs->showPassages()->showCodes({subject.id});
        break;
    case MemoSubject::Kind::Case:
        m_docks->raise(ProjectDocks::CasesPlace);
        if (auto *tree = m_docks->cases()->findChild<IdTreeView *>())
            tree->selectId(subject.id);
        break;
    case MemoSubject::Kind::Table:
        for (const SavedTableRow &row : index.savedTables()) {
            if (row.id != subject.id)
                continue;
            if (const Result<TableSpec> spec = TableSpec::fromBytes(row.spec.toUtf8()))
                m_tabs->showTable(row.id, *spec);
        }
        break;
    }
}

void MainWindow::undo()
{
    TranscriptView *transcript = m_tabs ? m_tabs->transcript() : nullptr;
    if (transcript && transcript->isEditing() && transcript->canUndoEdit())
        transcript->undoEdit();
    else if (m_workspace && finishEditing())
        m_workspace->accept(m_workspace->project().undo());
}

void MainWindow::redo()
{
    TranscriptView *transcript = m_tabs ? m_tabs->transcript() : nullptr;
    if (transcript && transcript->isEditing())
        transcript->redoEdit();
    else if (m_workspace && finishEditing())
        m_workspace->accept(m_workspace->project().redo());
}

bool MainWindow::finishEditing()
{
    if (!m_tabs)
        return true;
    return std::ranges::all_of(m_tabs->transcripts(),
                               [](TranscriptView *view) { return view->finishEditing(); });
}

void MainWindow::checkProject()
{
    if (!m_workspace)
        return;
    const Result<QStringList> problems = m_workspace->project().check();
    if (!m_workspace->accept(problems))
        return;
    if (problems->isEmpty())
        m_messages->showMessage(MessageBar::Kind::Notice,
                                tr("The file is whole: nothing is damaged or out of place."));
    else
        m_messages->showMessage(MessageBar::Kind::Error,
                                tr("%n problems were found in the file. Keep a copy before you go on.",
                                   nullptr, int(problems->size())),
                                problems->join(u'\n'));
}

void MainWindow::findCommand()
{
    CommandFinder finder(commandsOf(this), this);
    const QPointer<QWidget> focus = focusWidget();
    if (finder.exec() != QDialog::Accepted || !finder.chosen())
        return;
    if (focus)
        focus->setFocus(); // the command means what was worked on
    finder.chosen()->trigger();
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(this, this).exec();
}

void MainWindow::showPreferences()
{
    const QString language = Settings::instance().language();
    PreferencesDialog(this).exec();
    if (Settings::instance().language() != language)
        Q_EMIT languageChanged();
}

void MainWindow::showAbout()
{
    QMessageBox box(
        QMessageBox::NoIcon, tr("About Crosscase"),
        u"<h3>Crosscase %1</h3><p>%2</p><p>%3</p>"_s.arg(
            QCoreApplication::applicationVersion(),
            tr("Code interviews and read them as the tables that papers print. Every cell carries its "
               "evidence, and nothing you coded is lost."),
            tr("Free software under the GNU General Public License, version 3 or later.")),
        QMessageBox::Close, this);
    box.setTextFormat(Qt::RichText); // ours, every word of it
    box.setIconPixmap(programIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    box.exec();
}

} // namespace Crosscase
