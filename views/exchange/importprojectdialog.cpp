// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/importprojectdialog.h"

#include "store/foreigndatabase.h"
#include "views/common/messagebar.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/exchange/exchangejob.h"
#include "views/exchange/positionsmodel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTableWidget>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

// How often the window breathes while the project is being written.
constexpr qint64 breath = 40;

/// A list of the rules that a source's positions can be read by.
class RuleDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override
    {
        auto *box = new QComboBox(parent);
        const QStringList ids = index.data(PositionsModel::RulesRole).toStringList();
        const QStringList texts = index.data(PositionsModel::RuleTextsRole).toStringList();
        for (qsizetype at = 0; at < ids.size(); ++at)
            box->addItem(texts.at(at), ids.at(at));
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, qobject_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
    }
};

QString listOf(const QStringList &sentences)
{
    QString html;
    for (const QString &sentence : sentences)
        html += u"<li style=\"margin-bottom: 4px\">"_s + sentence.toHtmlEscaped() + u"</li>"_s;
    return u"<ul style=\"margin-left: -20px\">"_s + html + u"</ul>"_s;
}

} // namespace

ImportProjectDialog::ImportProjectDialog(Workspace &workspace, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_path(path)
    , m_job(new ExchangeJob(this))
    , m_positions(new PositionsModel(this))
    , m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Import a project of another program"));
    setObjectName("importProjectDialog"_L1);
    resize(980, 640);

    m_title = new QLabel(this);
    m_title->setObjectName("importProjectTitle"_L1);
    m_title->setTextFormat(Qt::RichText);
    m_title->setWordWrap(true);
    m_losses = new QTextBrowser(this);
    m_losses->setObjectName("importLosses"_L1);
    m_losses->setAccessibleName(tr("Not taken over"));
    m_remarks = new QTextBrowser(this);
    m_remarks->setObjectName("importRemarks"_L1);
    m_remarks->setAccessibleName(tr("Remarks"));
    m_tabs = new QTabWidget(this);
    m_tabs->addTab(makeSummary(), tr("&Contents"));
    m_tabs->addTab(makePositions(), tr("&Positions"));
    m_tabs->addTab(m_losses, tr("&Not taken over"));
    m_tabs->addTab(m_remarks, tr("&Remarks"));

    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName("importProjectButton"_L1);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportProjectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportProjectDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::WideSpace);
    foot->addWidget(m_progress, 1);
    foot->addStretch();
    foot->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addWidget(m_messages);
    column->addWidget(m_title);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);

    connect(m_job, &ExchangeJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_job, &ExchangeJob::readDone, this, &ImportProjectDialog::showProject);
    connect(m_job, &ExchangeJob::failed, this, [this](const Error &error) {
        m_messages->showError(error);
        updateState();
    });
    connect(m_positions, &PositionsModel::ruleChosen, this,
            [this](const QString &source, const PositionRule &rule) {
                m_options.ruleOf.insert(source, rule);
                read();
            });
    read();
}

ImportProjectDialog::~ImportProjectDialog() = default;

QWidget *ImportProjectDialog::makeSummary()
{
    auto *page = new QWidget(this);
    m_counts = new QTableWidget(0, 4, page);
    m_counts->setObjectName("importCounts"_L1);
    m_counts->setTabKeyNavigation(false);
    m_counts->setAccessibleName(tr("What the file holds"));
    m_counts->setHorizontalHeaderLabels({QString(), tr("In the file"), tr("New"), tr("Already here")});
    m_counts->verticalHeader()->hide();
    m_counts->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_counts->setColumnWidth(0, 240);
    for (int column = 1; column < m_counts->columnCount(); ++column)
        m_counts->setColumnWidth(column, 110);
    m_counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setSelectionMode(QAbstractItemView::NoSelection);
    m_counts->setShowGrid(false);
    m_projects = new QComboBox(page);
    m_projects->setAccessibleName(tr("Project in the file"));
    m_projects->hide();
    connect(m_projects, &QComboBox::activated, this, [this] {
        m_options.projectName = m_projects->currentText();
        read();
    });
    m_sets = new QCheckBox(tr("Read &sets called \"name: value\" as attributes"), page);
    m_sets->setObjectName("setsAsAttributes"_L1);
    m_sets->hide();
    connect(m_sets, &QCheckBox::toggled, this, [this](bool on) {
        m_options.setsAsAttributes = on;
        read();
    });
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_projects);
    column->addWidget(m_counts, 1);
    column->addWidget(m_sets);
    return page;
}

QWidget *ImportProjectDialog::makePositions()
{
    auto *page = new QWidget(this);
    auto *hint = new QLabel(
        tr("Programs count positions in texts in different ways. Each source is read in the way by which "
           "its passages fall on words. If the first passage looks cut, choose another way here."),
        page);
    hint->setWordWrap(true);
    m_positionView = new QTableView(page);
    m_positionView->setObjectName("importPositions"_L1);
    m_positionView->setAccessibleName(tr("How positions were counted"));
    m_positionView->setModel(m_positions);
    m_positionView->setItemDelegateForColumn(PositionsModel::CountedAs, new RuleDelegate(m_positionView));
    m_positionView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_positionView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_positionView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_positionView->verticalHeader()->hide();
    m_positionView->setWordWrap(false);
    m_positionView->horizontalHeader()->setStretchLastSection(true);
    auto *column = new QVBoxLayout(page);
    column->addWidget(hint);
    column->addWidget(m_positionView, 1);
    return page;
}

bool ImportProjectDialog::isReading() const
{
    return m_job->isRunning();
}

QString ImportProjectDialog::fileFilter()
{
    return tr("Projects of other programs (*.qdpx *.qde *.qda *.sqlite3 *.sqlite *.db);;All files (*)");
}

bool ImportProjectDialog::takes(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return ForeignDatabase::isDatabase(QDir(path).filePath(u"data.qda"_s));
    const QString suffix = info.suffix().toLower();
    return suffix == "qdpx"_L1 || suffix == "qde"_L1 || ForeignDatabase::isDatabase(path);
}

void ImportProjectDialog::read()
{
    m_messages->hide();
    m_title->setText(tr("Reading <b>%1</b>…").arg(QFileInfo(m_path).fileName().toHtmlEscaped()));
    m_progress->setValue(0);
    m_job->read(m_path, m_options);
    updateState();
}

void ImportProjectDialog::showProject(const std::shared_ptr<ForeignProject> &project)
{
    const Result<ForeignReport> preview = previewForeign(m_workspace.index(), *project);
    if (!preview) {
        m_messages->showError(preview.error());
        updateState();
        return;
    }
    m_project = project;
    m_report = *preview;
    QString title = tr("<b>%1</b>: %2")
                        .arg(project->fileName.toHtmlEscaped(), project->format.toHtmlEscaped());
    if (!project->origin.isEmpty())
        title = tr("<b>%1</b>: %2, written by %3")
                    .arg(project->fileName.toHtmlEscaped(), project->format.toHtmlEscaped(),
                         project->origin.toHtmlEscaped());
    m_title->setText(title);
    m_sets->setVisible(m_sets->isChecked() || !project->offers.isEmpty());
    if (project->projectNames.size() > 1 && m_projects->count() == 0) {
        m_projects->addItems(project->projectNames);
        m_projects->show();
        m_sets->hide();
    }
    m_positions->setProject(project);
    m_positionView->resizeColumnsToContents();
    for (const int column : {int(PositionsModel::Source), int(PositionsModel::NextBest)})
        m_positionView->setColumnWidth(column, std::min(m_positionView->columnWidth(column), 260));
    showCounts();
    showSentences();
    updateState();
}

void ImportProjectDialog::showCounts()
{
    const ForeignCounts &counts = m_project->counts;
    struct Line
    {
        QString what;
        qsizetype inFile;
        ForeignReport::Count count;
    };
    const CodebookMerge &codes = m_report.codes;
    const QList<Line> lines{
        {tr("Codes"), counts.codes, {codes.added.size(), codes.completed.size() + codes.same.size()}},
        {tr("Documents"), counts.sources, m_report.documents},
        {tr("Codings"), counts.codings, m_report.codings},
        {tr("Cases"), counts.cases, m_report.cases},
        {tr("Attributes"), counts.attributes, m_report.attributes},
        {tr("Values of attributes"), -1, m_report.values},
        {tr("Memos"), counts.memos, m_report.memos},
        {tr("Coders"), counts.coders, m_report.coders},
        {tr("Kept for an export, not shown"), -1, {m_report.kept, 0}},
    };
    m_counts->setRowCount(int(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        const Line &line = lines.at(row);
        m_counts->setItem(row, 0, new QTableWidgetItem(line.what));
        const QList<qsizetype> numbers{line.inFile, line.count.added, line.count.known};
        for (int column = 0; column < numbers.size(); ++column) {
            auto *item = new QTableWidgetItem(numbers.at(column) < 0 ? QString()
                                                                     : locale().toString(numbers.at(column)));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_counts->setItem(row, column + 1, item);
        }
    }
}

void ImportProjectDialog::showSentences()
{
    m_losses->setHtml(m_report.losses.isEmpty()
                          ? tr("Everything in the file has its place here.").toHtmlEscaped()
                          : listOf(m_report.losses));
    m_remarks->setHtml(m_report.remarks.isEmpty() ? tr("The file keeps to the standard.").toHtmlEscaped()
                                                  : listOf(m_report.remarks));
    m_tabs->setTabText(1, tr("&Positions (%1)").arg(m_positions->rowCount()));
    m_tabs->setTabText(2, tr("&Not taken over (%1)").arg(m_report.losses.size()));
    m_tabs->setTabText(3, tr("&Remarks (%1)").arg(m_report.remarks.size()));
}

void ImportProjectDialog::updateState()
{
    const bool busy = m_job->isRunning() || m_writing;
    m_progress->setVisible(busy);
    m_tabs->setEnabled(!busy && m_project);
    m_import->setEnabled(!busy && m_project);
    if (m_import->isEnabled()) {
        m_import->setDefault(true);
        m_import->setFocus();
    }
}

void ImportProjectDialog::accept()
{
    if (!m_project || m_writing || m_job->isRunning())
        return;
    m_writing = true;
    m_stopped = false;
    m_progress->setValue(0);
    updateState();
    QElapsedTimer timer;
    timer.start();
    const auto progress = [&](int percent) {
        if (timer.elapsed() > breath) {
            m_progress->setValue(percent);
            QApplication::processEvents();
            timer.restart();
        }
        return !m_stopped;
    };
    const Result<ForeignReport> done = importForeign(m_workspace.index(), *m_project, progress);
    m_writing = false;
    updateState();
    if (!done) {
        if (done.error().kind == Error::Kind::Cancelled)
            m_messages->showMessage(MessageBar::Kind::Notice,
                                    tr("The import was stopped. Nothing was changed."));
        else
            m_messages->showError(done.error());
        return;
    }
    m_report = *done;
    QDialog::accept();
}

void ImportProjectDialog::reject()
{
    // While it is being written, Cancel takes back what was written and leaves the preview open.
    if (m_writing) {
        m_stopped = true;
        return;
    }
    m_job->cancel();
    QDialog::reject();
}

} // namespace Crosscase
