// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/search/findreplacedialog.h"

#include "items/hitmodel.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/search/hittable.h"
#include "views/search/queryline.h"
#include "views/search/searchjob.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int TypingPause = 250; // milliseconds

} // namespace

FindReplaceDialog::FindReplaceDialog(Workspace &workspace, const SearchQuery &query, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_query(new QueryLine(workspace, this))
    , m_by(new QLineEdit(this))
    , m_model(new HitModel(workspace.index(), this))
    , m_job(new SearchJob(workspace.index(), this))
    , m_table(new HitTable(m_model, this))
    , m_state(new QLabel(this))
{
    setWindowTitle(tr("Find and replace"));
    resize(980, 600);
    m_by->setObjectName("replaceBy"_L1);
    m_by->setClearButtonEnabled(true);
    m_state->setObjectName("replaceState"_L1);
    m_state->setWordWrap(true);
    m_table->setObjectName("replaceHits"_L1);
    m_table->setAccessibleName(tr("Places"));
    m_table->horizontalHeader()->resizeSection(HitModel::WhereColumn, fontMetrics().averageCharWidth() * 24);
    m_table->horizontalHeader()->resizeSection(HitModel::MatchColumn, fontMetrics().averageCharWidth() * 34);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_replace = buttons->addButton(tr("&Replace"), QDialogButtonBox::AcceptRole);
    m_replace->setObjectName("replaceNow"_L1);
    connect(buttons, &QDialogButtonBox::accepted, this, &FindReplaceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_query->layout()->setContentsMargins({});
    auto *by = new QLabel(tr("Replace &with"), this);
    by->setBuddy(m_by);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::WideSpace);
    row->addWidget(by);
    row->addWidget(m_by, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addWidget(m_query);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_state);
    column->addWidget(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(TypingPause);
    connect(&m_soon, &QTimer::timeout, this, &FindReplaceDialog::search);
    connect(m_query, &QueryLine::changed, this, [this] { m_soon.start(); });
    connect(m_by, &QLineEdit::textChanged, this, &FindReplaceDialog::preview);
    connect(m_job, &SearchJob::found, m_model, &HitModel::append);
    connect(m_job, &SearchJob::failed, this, [this](const Error &error) { m_problem = error.message; });
    connect(m_job, &SearchJob::finished, this, &FindReplaceDialog::preview);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &FindReplaceDialog::showState);

    SearchQuery whole = query;
    if (!whole.regex && whole.words == SearchQuery::Words::Beginning)
        whole.words = SearchQuery::Words::Whole; // "net" must not take "network" with it unasked
    m_query->setQuery(whole);
    m_soon.stop();
    search();
    (query.text.isEmpty() ? m_query->line() : m_by)->setFocus();
}

void FindReplaceDialog::search()
{
    m_model->clear();
    m_model->setReplacements({});
    m_problem.clear();
    const SearchQuery query = m_query->query();
    if (!query.text.trimmed().isEmpty()) {
        if (const Result<> started = m_job->start(query); !started)
            m_problem = started.error().message;
    }
    showState();
}

void FindReplaceDialog::preview()
{
    if (m_job->isRunning() || !m_problem.isEmpty() || m_model->rowCount() == 0) {
        showState();
        return;
    }
    const Result<QList<Replacement>> replacements = replacementsOf(m_model->hits(), m_query->query(),
                                                                   m_by->text(), m_workspace.index());
    if (!replacements)
        m_problem = replacements.error().message;
    else
        m_model->setReplacements(*replacements);
    showState();
}

void FindReplaceDialog::showState()
{
    const QList<Replacement> chosen = m_model->replacements();
    m_replace->setEnabled(!chosen.isEmpty() && !m_job->isRunning() && m_problem.isEmpty()
                          && !m_workspace.project().isReadOnly());
    if (!m_problem.isEmpty()) {
        m_state->setText(m_problem);
        return;
    }
    if (m_job->isRunning()) {
        m_state->setText(tr("Looking…"));
        return;
    }
    if (m_model->rowCount() == 0) {
        m_state->setText(m_query->query().text.trimmed().isEmpty() ? tr("Type what to look for.")
                                                                   : tr("Nothing was found."));
        return;
    }
    QString text = tr("%n places will be replaced, in one step that you can undo.", nullptr,
                      int(chosen.size()));
    if (const qsizetype lost = codingsLostBy(editsOf(chosen), m_workspace.index()).size(); lost > 0)
        text += u' '
            + tr("%n codings will go, because all they stand on is replaced as part of something longer.",
                 nullptr, int(lost));
    m_state->setText(text);
}

void FindReplaceDialog::accept()
{
    const QMap<Id, QList<TextEdit>> edits = editsOf(m_model->replacements());
    if (edits.isEmpty())
        return;
    const Result<CorrectionReport> report = m_workspace.documents().correct(
        edits, replaceLabel(m_query->query(), m_by->text()));
    if (!m_workspace.accept(report))
        return;
    qsizetype places = 0;
    for (const QList<TextEdit> &each : edits)
        places += each.size();
    m_workspace.say(tr("%n places were replaced.", nullptr, int(places)));
    QDialog::accept();
}

} // namespace Crosscase
