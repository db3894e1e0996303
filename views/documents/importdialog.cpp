// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/importdialog.h"

#include "exchange/recognitionmemory.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/documents/columnsdialog.h"
#include "views/documents/importmodel.h"
#include "views/documents/importpreview.h"
#include "views/documents/speakermodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QtConcurrentRun>
#include <QTreeView>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

QStringList casePaths(const Index &index)
{
    QStringList paths;
    for (Id id : index.cases().depthFirst())
        paths.append(index.cases().path(id));
    return paths;
}

/// A line to type a case path in, completed by the cases there are.
class CaseDelegate : public QStyledItemDelegate
{
public:
    CaseDelegate(const QStringList &paths, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_paths(paths)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (auto *line = qobject_cast<QLineEdit *>(editor)) {
            auto *completer = new QCompleter(m_paths, line);
            completer->setFilterMode(Qt::MatchContains);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            line->setCompleter(completer);
        }
        return editor;
    }

private:
    QStringList m_paths;
};

/// A box with the other speakers, in which a new name may be typed.
class SameDelegate : public QStyledItemDelegate
{
public:
    SameDelegate(SpeakerModel *speakers, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_speakers(speakers)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        box->setEditable(true);
        box->addItem(QString());
        box->addItems(m_speakers->namesFor(index.row()));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        qobject_cast<QComboBox *>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentText());
    }

private:
    SpeakerModel *m_speakers;
};

} // namespace

ImportDialog::ImportDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_importer(workspace.index())
    , m_files(new ImportModel(workspace.index(), this))
    , m_speakers(new SpeakerModel(m_files, this))
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Import transcripts"));
    setObjectName("importDialog"_L1);
    setAcceptDrops(true);
    resize(1120, 740);

    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeFileList());
    splitter->addWidget(makeDetails());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);

    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_summary = new QLabel(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName("importButton"_L1);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::WideSpace);
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_progress);
    foot->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addWidget(m_messages);
    column->addWidget(splitter, 1);
    column->addLayout(foot);

    connect(m_files, &ImportModel::rowChanged, this, [this](int row) {
        if (row == currentRow())
            showCurrent();
        updateState();
    });
    connect(m_files, &QAbstractItemModel::rowsInserted, this, [this] {
        if (currentRow() < 0)
            m_fileView->setCurrentIndex(m_files->index(0, 0));
        updateState();
    });
    connect(m_files, &QAbstractItemModel::rowsRemoved, this, &ImportDialog::updateState);
    showCurrent();
    updateState();
}

ImportDialog::~ImportDialog()
{
    m_columnsRead.waitForFinished();
}

QWidget *ImportDialog::makeFileList()
{
    auto *page = new QWidget(this);
    auto *add = new QPushButton(icon(u"add"_s), tr("Add files…"), page);
    connect(add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    auto *hint = new QLabel(tr("or drop files and folders here"), page);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::WideSpace);
    head->addWidget(add);
    head->addWidget(hint, 1);

    m_fileView = new QTreeView(page);
    m_fileView->setObjectName("importFiles"_L1);
    m_fileView->setAccessibleName(tr("Files to import"));
    m_fileView->setModel(m_files);
    m_fileView->setRootIsDecorated(false);
    m_fileView->setUniformRowHeights(true);
    m_fileView->setAlternatingRowColors(true);
    m_fileView->setAllColumnsShowFocus(true);
    m_fileView->setContextMenuPolicy(Qt::CustomContextMenu);
    const int widths[] = {200, 70, 130, 90, 70, 200};
    for (int column = 0; column < ImportModel::RemarksColumn; ++column)
        m_fileView->header()->resizeSection(column, widths[column]);
    connect(m_fileView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDialog::showCurrent);
    connect(m_fileView, &QWidget::customContextMenuRequested, this, &ImportDialog::showFileMenu);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(Theme::Space);
    column->addLayout(head);
    column->addWidget(m_fileView, 1);
    return page;
}

QWidget *ImportDialog::makeDetails()
{
    m_preview = new ImportPreview(this);
    auto *right = new QWidget(this);
    m_speakerView = new QTableView(right);
    m_speakerView->setObjectName("importSpeakers"_L1);
    m_speakerView->setTabKeyNavigation(false);
    m_speakerView->setAccessibleName(tr("Speakers of the file"));
    m_speakerView->setModel(m_speakers);
    m_speakerView->verticalHeader()->hide();
    m_speakerView->setShowGrid(false);
    m_speakerView->setAlternatingRowColors(true);
    m_speakerView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_speakerView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_speakerView->setContextMenuPolicy(Qt::CustomContextMenu);
    m_speakerView->setItemDelegateForColumn(SpeakerModel::CaseColumn,
                                            new CaseDelegate(casePaths(m_workspace.index()), m_speakerView));
    m_speakerView->setItemDelegateForColumn(SpeakerModel::SameColumn,
                                            new SameDelegate(m_speakers, m_speakerView));
    m_speakerView->horizontalHeader()->setStretchLastSection(true);
    m_speakerView->horizontalHeader()->setHighlightSections(false);
    const int widths[] = {120, 55, 60, 90, 110};
    for (int column = 0; column < SpeakerModel::CaseColumn; ++column)
        m_speakerView->setColumnWidth(column, widths[column]);
    connect(m_speakerView, &QWidget::customContextMenuRequested, this, &ImportDialog::showSpeakerMenu);

    m_encoding = new QComboBox(right);
    m_encoding->addItems(readableEncodings());
    connect(m_encoding, &QComboBox::textActivated, this, &ImportDialog::changeEncoding);
    m_columns = new QPushButton(icon(u"table"_s), tr("Columns of the &table…"), right);
    m_columns->setObjectName("surveyColumnsButton"_L1);
    m_columns->setToolTip(tr("Which columns are texts to code, and which describe the respondents"));
    m_columns->hide();
    connect(m_columns, &QPushButton::clicked, this, &ImportDialog::chooseColumns);
    connect(&m_columnsRead, &QFutureWatcherBase::finished, this, [this] {
        const Result<QList<SurveyColumn>> columns = m_columnsRead.result();
        if (columns)
            askForColumns(m_columnsPath, *columns);
        else
            m_messages->showError(columns.error());
    });
    m_documentCase = new QLineEdit(right);
    m_documentCase->setPlaceholderText(tr("None"));
    m_documentCase->setToolTip(tr("A path such as Cluster A/A1. What is not in the project yet is made."));
    auto *completer = new QCompleter(casePaths(m_workspace.index()), m_documentCase);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_documentCase->setCompleter(completer);
    connect(m_documentCase, &QLineEdit::editingFinished, this, [this] {
        if (const int row = currentRow();
            row >= 0 && m_files->row(row).item.documentCase != m_documentCase->text())
            m_files->setDocumentCase(row, m_documentCase->text().trimmed());
    });
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::WideSpace);
    form->addRow(tr("&Encoding of the file"), m_encoding);
    form->addRow(tr("Case of the &whole text"), m_documentCase);
    form->addRow(QString(), m_columns);

    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(Theme::WideSpace);
    m_recognised = new QLabel(right);
    m_recognised->setObjectName("importRecognised"_L1);
    m_recognised->setWordWrap(true);
    column->addLayout(form);
    column->addWidget(m_recognised);
    column->addWidget(m_speakerView, 1);
    column->addLayout(makeCorrections(right));
    column->addWidget(makeCaseRule());

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_preview);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

QLayout *ImportDialog::makeCorrections(QWidget *parent)
{
    m_unite = new QPushButton(tr("Take &variants as one"), parent);
    m_unite->setObjectName("uniteVariants"_L1);
    m_unite->setToolTip(
        tr("Labels such as “Interviewer 1” and “interviewer” become one speaker, in all files"));
    connect(m_unite, &QPushButton::clicked, m_files, &ImportModel::uniteVariants);
    m_everywhere = new QPushButton(tr("The &same in all files"), parent);
    m_everywhere->setObjectName("applyToAll"_L1);
    m_everywhere->setToolTip(
        tr("Who is the interviewer, who is the same and what is no speaker holds for these labels in "
           "every file of the list"));
    connect(m_everywhere, &QPushButton::clicked, this, [this] {
        if (const int row = currentRow(); row >= 0)
            m_files->applyToAll(row);
    });
    m_remember = new QCheckBox(tr("&Remember for this project"), parent);
    m_remember->setObjectName("rememberSpeakers"_L1);
    m_remember->setToolTip(tr("What you correct about speakers here holds for the files you import later"));
    m_remember->setChecked(true);
    m_forget = new QPushButton(tr("Forget"), parent);
    m_forget->setObjectName("forgetSpeakers"_L1);
    connect(m_forget, &QPushButton::clicked, this, &ImportDialog::forget);
    auto *first = new QHBoxLayout;
    first->addWidget(m_unite);
    first->addWidget(m_everywhere);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    second->addWidget(m_remember);
    second->addWidget(m_forget);
    second->addStretch(1);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(Theme::Space);
    rows->addLayout(first);
    rows->addLayout(second);
    showMemory();
    return rows;
}

void ImportDialog::showMemory()
{
    const RecognitionMemory memory = RecognitionMemory::of(m_workspace.project());
    m_forget->setVisible(!memory.isEmpty());
    m_forget->setToolTip(tr("This project remembers:") + u'\n' + memory.sentences().join(u'\n'));
}

void ImportDialog::forget()
{
    const Result<ChangeSet> done = m_workspace.project().apply(
        tr("Forget what was corrected about speakers"),
        [](Writer &writer) { return RecognitionMemory().write(writer); });
    if (!done)
        m_messages->showError(done.error());
    showMemory();
}

QWidget *ImportDialog::makeCaseRule()
{
    auto *box = new QWidget(this);
    m_rule = new QComboBox(box);
    m_rule->setObjectName("caseRule"_L1);
    m_rule->addItem(tr("Leave as it is"), int(CaseRule::Kind::None));
    m_rule->addItem(tr("One for each speaker"), int(CaseRule::Kind::Speaker));
    m_rule->addItem(tr("One for each document"), int(CaseRule::Kind::Document));
    m_rule->addItem(tr("By a pattern in the file's name"), int(CaseRule::Kind::Pattern));
    m_pattern = new QLineEdit(uR"(^([A-Z])\d+)"_s, box);
    m_pattern->setAccessibleName(tr("Pattern"));
    m_pattern->setToolTip(
        tr("A regular expression. Its groups are the steps of the case's path; without groups the "
           "whole match is the case's name."));
    m_pattern->hide();
    m_below = new QComboBox(box);
    m_below->setObjectName("caseBelow"_L1);
    m_below->setEditable(true);
    m_below->addItem(QString());
    m_below->addItems(casePaths(m_workspace.index()));
    m_below->lineEdit()->setPlaceholderText(tr("Top level"));
    connect(m_rule, &QComboBox::currentIndexChanged, this, &ImportDialog::applyRule);
    connect(m_pattern, &QLineEdit::textChanged, this, &ImportDialog::applyRule);
    connect(m_below, &QComboBox::currentTextChanged, this, &ImportDialog::applyRule);
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    form->setHorizontalSpacing(Theme::WideSpace);
    form->addRow(tr("Cases of &all files"), m_rule);
    form->addRow(QString(), m_pattern);
    form->addRow(tr("&Below"), m_below);
    return box;
}

int ImportDialog::currentRow() const
{
    return m_fileView->currentIndex().isValid() ? m_fileView->currentIndex().row() : -1;
}

void ImportDialog::addPaths(const QStringList &paths)
{
    m_files->addPaths(paths);
    if (m_files->rowCount() == 0)
        m_messages->showMessage(MessageBar::Kind::Warning,
                                tr("There is nothing in there that Crosscase can read."));
}

void ImportDialog::addText(const QString &text, const QString &name)
{
    m_files->addText(text, name);
}

void ImportDialog::chooseFiles()
{
    QStringList patterns;
    for (const QString &suffix : readableSuffixes())
        patterns.append(u"*."_s + suffix);
    const QString filter = tr("Transcripts (%1)").arg(patterns.join(u' ')) + u";;"_s + tr("All files (*)");
    if (const QStringList paths = Prompts::openFiles(this, tr("Import transcripts"), filter);
        !paths.isEmpty())
        addPaths(paths);
}

void ImportDialog::showCurrent()
{
    const int row = currentRow();
    if (row < 0) {
        m_preview->showNote(tr("Choose files to see what is recognised in them."));
        m_speakers->setFile(-1);
        m_recognised->hide();
        m_encoding->setEnabled(false);
        m_documentCase->setEnabled(false);
        m_columns->hide();
        return;
    }
    const ImportModel::Row &shown = m_files->row(row);
    const bool ready = shown.state == ImportModel::State::Ready;
    m_columns->setVisible(m_files->isTable(row));
    if (ready)
        m_preview->showTranscript(shown.item.transcript);
    else
        m_preview->showNote(shown.state == ImportModel::State::Reading ? tr("Reading…") : shown.problem);
    const bool named = ready && !shown.item.speakers.isEmpty();
    m_recognised->setVisible(named);
    if (named) {
        const int sure = qRound(shown.item.transcript.recognition.confidence * 100);
        m_recognised->setText(
            tr("%n speakers, recognised with a confidence of %1 %.", nullptr, int(shown.item.speakers.size()))
                .arg(sure));
    }
    m_speakers->setFile(row);
    // A text that means nothing in the encoding that was chosen can be given another one.
    const bool failed = shown.state == ImportModel::State::Failed && !shown.encoding.isEmpty();
    const QString encoding = failed ? shown.encoding : shown.item.transcript.encoding;
    if (!encoding.isEmpty() && m_encoding->findText(encoding, Qt::MatchFixedString) < 0)
        m_encoding->addItem(encoding);
    m_encoding->setCurrentIndex(encoding.isEmpty() ? -1
                                                   : m_encoding->findText(encoding, Qt::MatchFixedString));
    m_encoding->setEnabled((ready || failed) && !encoding.isEmpty() && !shown.path.isEmpty());
    m_documentCase->setEnabled(ready);
    if (m_documentCase->text() != shown.item.documentCase)
        m_documentCase->setText(shown.item.documentCase);
}

void ImportDialog::changeEncoding(const QString &encoding)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const ImportModel::Row &shown = m_files->row(row);
    if (shown.state == ImportModel::State::Failed || shown.item.transcript.encoding != encoding)
        m_files->setEncoding(row, encoding);
}

void ImportDialog::chooseColumns()
{
    const int row = currentRow();
    if (row < 0 || m_columnsRead.isRunning())
        return;
    const ImportModel::Row &shown = m_files->row(row);
    if (!shown.item.transcript.columns.isEmpty()) {
        askForColumns(shown.path, shown.item.transcript.columns);
        return;
    }
    // A table of turns, or one in which no texts were found.
    m_columnsPath = shown.path;
    ReadOptions options;
    options.encoding = shown.encoding;
    options.survey = shown.survey;
    m_columnsRead.setFuture(
        QtConcurrent::run([path = shown.path, options] { return readSurveyColumns(path, options); }));
}

void ImportDialog::askForColumns(const QString &path, const QList<SurveyColumn> &columns)
{
    ColumnsDialog dialog(QFileInfo(path).fileName(), columns, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (int row = 0; row < m_files->rowCount(); ++row) {
        if (m_files->row(row).path == path) {
            m_files->setSurvey(row, dialog.choice());
            m_fileView->setCurrentIndex(m_files->index(row, 0));
            return;
        }
    }
}

void ImportDialog::applyRule()
{
    CaseRule rule{.kind = CaseRule::Kind(m_rule->currentData().toInt())};
    const bool byPattern = rule.kind == CaseRule::Kind::Pattern;
    m_pattern->setVisible(byPattern);
    if (byPattern) {
        rule.pattern = QRegularExpression(m_pattern->text());
        if (!rule.pattern.isValid()) {
            m_messages->showMessage(MessageBar::Kind::Warning,
                                    tr("This is not a pattern yet: %1.").arg(rule.pattern.errorString()));
            return;
        }
    }
    m_messages->hide();
    m_files->applyRule(rule, m_below->currentText().trimmed());
}

void ImportDialog::updateState()
{
    const int reading = m_files->reading();
    const QList<ImportItem> chosen = m_files->chosenItems();
    qint64 words = 0;
    for (const ImportItem &item : chosen)
        words += item.transcript.words;
    m_unite->setEnabled(m_files->hasVariants());
    m_everywhere->setEnabled(currentRow() >= 0 && m_files->rowCount() > 1);
    m_progress->setVisible(reading > 0);
    m_progress->setRange(0, m_files->rowCount());
    m_progress->setValue(m_files->rowCount() - reading);
    const QString documents = tr("%n documents", nullptr, int(chosen.size()));
    m_summary->setText(reading > 0
                           ? tr("Reading %n files…", nullptr, reading)
                           : tr("%1 with %2 words to import").arg(documents, QLocale().toString(words)));
    m_import->setEnabled(reading == 0 && !chosen.isEmpty());
    m_import->setText(chosen.isEmpty() ? tr("Import")
                                       : tr("Import %n documents", nullptr, int(chosen.size())));
}

void ImportDialog::showFileMenu(const QPoint &position)
{
    const QModelIndex index = m_fileView->indexAt(position);
    if (!index.isValid())
        return;
    QMenu menu;
    connect(menu.addAction(icon(u"delete"_s), tr("Take off the list")), &QAction::triggered, this,
            [this, row = index.row()] { m_files->removeRow(row); });
    menu.exec(m_fileView->viewport()->mapToGlobal(position));
}

void ImportDialog::showSpeakerMenu(const QPoint &position)
{
    const QModelIndex index = m_speakerView->indexAt(position);
    const int row = currentRow();
    if (!index.isValid() || row < 0)
        return;
    const ImportSpeaker speaker = m_files->row(row).item.speakers.value(index.row());
    QMenu menu;
    connect(menu.addAction(tr("“%1” is no speaker").arg(speaker.name)), &QAction::triggered, this,
            [this, row, speaker] { m_files->setNotSpeaker(row, speaker.name); });
    menu.addSeparator();
    connect(menu.addAction(m_everywhere->text().remove(u'&')), &QAction::triggered, m_everywhere,
            &QPushButton::click);
    menu.exec(m_speakerView->viewport()->mapToGlobal(position));
}

void ImportDialog::accept()
{
    if (!m_import->isEnabled())
        return;
    const QList<ImportItem> chosen = m_files->chosenItems();
    const RecognitionMemory learned = RecognitionMemory::learned(chosen, m_files->notSpeakers());
    // It is one change, made in the thread of the project: between two documents the window paints and hears Cancel.
    QProgressDialog progress(tr("Importing…"), tr("Cancel"), 0, 100, this);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(500);
    const Result<ImportReport> done = m_importer.run(chosen, m_remember->isChecked() ? &learned : nullptr,
                                                     [&progress](int percent) {
                                                         progress.setValue(percent);
                                                         return !progress.wasCanceled();
                                                     });
    progress.reset();
    if (!done && done.error().kind == Error::Kind::Cancelled)
        return; // the files are still listed
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_report = *done;
    QDialog::accept();
}

void ImportDialog::reject()
{
    m_files->cancel();
    QDialog::reject();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    addPaths(paths);
}

} // namespace Crosscase
