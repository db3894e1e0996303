// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/documents/replacedialog.h"

#include "exchange/readers/readers.h"
#include "exchange/recognitionmemory.h"
#include "exchange/replacement.h"
#include "views/common/icons.h"
#include "views/common/messagebar.h"
#include "views/common/prompts.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/documents/importjobs.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

using Fate = RewrittenPassage::Fate;

namespace {

enum Column { WhatColumn, BeforeColumn, AfterColumn };

// What a person looks through; more is counted.
constexpr qsizetype MostTextChanges = 2000;

/// Cuts off what two long texts have in common at their beginning, so that a column's width shows what is different.
void beginAtDifference(QString &before, QString &after)
{
    // A few words in front say where it is.
    constexpr qsizetype InFront = 24;
    const auto different = std::ranges::mismatch(std::as_const(before), std::as_const(after)).in1;
    const qsizetype same = different - before.cbegin();
    const qsizetype cut = same <= 2 * InFront ? -1 : before.lastIndexOf(u' ', same - InFront);
    if (cut <= 0)
        return;
    before = u'…' + before.sliced(cut);
    after = u'…' + after.sliced(cut);
}

} // namespace

ReplaceDialog::ReplaceDialog(Workspace &workspace, Id document, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_document(document)
    , m_jobs(new ImportJobs(this))
    , m_messages(new MessageBar(this))
{
    const DocumentHeadRow *head = workspace.index().document(document);
    setWindowTitle(tr("Replace the text of “%1”").arg(head ? head->name : QString()));
    setObjectName("replaceDialog"_L1);
    resize(980, 640);

    auto *what = new QLabel(
        tr("Choose the corrected transcript. Codings, turns, cases and memos keep the words they stand "
           "on; you see here what happens to each before anything is changed."),
        this);
    what->setWordWrap(true);
    m_path = new QLineEdit(this);
    m_path->setReadOnly(true);
    m_path->setPlaceholderText(tr("No file chosen yet"));
    m_path->setAccessibleName(tr("Corrected file"));
    auto *choose = new QPushButton(icon(u"document"_s), tr("&Choose file…"), this);
    choose->setObjectName("chooseReplacement"_L1);
    connect(choose, &QPushButton::clicked, this, &ReplaceDialog::chooseFile);
    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(Theme::Space);
    fileRow->addWidget(m_path, 1);
    fileRow->addWidget(choose);

    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(8);
    m_progress->hide();
    m_summary = new QLabel(this);
    m_summary->setObjectName("replaceSummary"_L1);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    m_list = new QTreeWidget(this);
    m_list->setObjectName("replaceList"_L1);
    m_list->setAccessibleName(tr("What happens to each passage"));
    m_list->setHeaderLabels({tr("Passage"), tr("Before"), tr("After")});
    m_list->setAlternatingRowColors(true);
    m_list->setUniformRowHeights(true);
    m_list->header()->resizeSection(WhatColumn, 260);
    m_list->header()->resizeSection(BeforeColumn, 340);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_replace = buttons->addButton(tr("&Replace text"), QDialogButtonBox::AcceptRole);
    m_replace->setObjectName("replaceButton"_L1);
    m_replace->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplaceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReplaceDialog::reject);
    auto *hint = new QLabel(tr("You can undo this in one step."), this);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(buttons);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::WideSpace);
    column->addWidget(m_messages);
    column->addWidget(what);
    column->addLayout(fileRow);
    column->addWidget(m_progress);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addLayout(foot);

    connect(m_jobs, &ImportJobs::progressed, this, [this](int job, int percent) {
        if (job == m_job)
            m_progress->setValue(percent);
    });
    connect(m_jobs, &ImportJobs::finished, this, [this](int job, const QList<Transcript> &transcripts) {
        if (job == m_job)
            takeTranscripts(transcripts);
    });
    connect(m_jobs, &ImportJobs::failed, this, [this](int job, const Error &error) {
        if (job != m_job || error.kind == Error::Kind::Cancelled)
            return;
        m_progress->hide();
        m_messages->showError(error);
    });
    setReady(false);
}

ReplaceDialog::~ReplaceDialog() = default;

void ReplaceDialog::setReady(bool ready)
{
    m_ready = ready;
    m_replace->setEnabled(ready);
}

void ReplaceDialog::chooseFile()
{
    QStringList patterns;
    for (const QString &suffix : readableSuffixes())
        patterns.append(u"*."_s + suffix);
    const QString filter = tr("Transcripts (%1)").arg(patterns.join(u' ')) + u";;"_s + tr("All files (*)");
    if (const QString path = Prompts::openFile(this, windowTitle(), filter); !path.isEmpty())
        setPath(path);
}

void ReplaceDialog::setPath(const QString &path)
{
    m_jobs->cancel();
    setReady(false);
    m_messages->hide();
    m_list->clear();
    m_summary->clear();
    m_plan = {};
    m_path->setText(QDir::toNativeSeparators(path));
    m_progress->setValue(0);
    m_progress->show();
    ReadOptions options;
    options.recognition.notSpeakers = RecognitionMemory::of(m_workspace.project()).notSpeakers();
    m_job = m_jobs->start(path, options);
}

void ReplaceDialog::takeTranscripts(const QList<Transcript> &transcripts)
{
    m_progress->hide();
    const QString path = QDir::fromNativeSeparators(m_path->text());
    const DocumentHeadRow *head = m_workspace.index().document(m_document);
    Result<NewText> text = newTextFrom(transcripts, path, head ? head->name : QString());
    if (!text) {
        m_messages->showError(text.error());
        return;
    }
    if (QFile file(path); file.open(QIODevice::ReadOnly))
        text->original = file.readAll();
    m_text = *text;
    const Result<RewritePlan> plan = Rewriting(m_workspace.index()).preview(m_document, m_text);
    if (!plan) {
        m_messages->showError(plan.error());
        return;
    }
    m_plan = *plan;
    QStringList warnings;
    for (const Transcript &transcript : transcripts)
        warnings += transcript.warnings;
    if (m_plan.removed.isEmpty() && m_plan.inserted.isEmpty())
        warnings.append(tr("The words are the same as before."));
    else if (m_plan.oldWords > 0 && m_plan.keptWords * 2 < m_plan.oldWords)
        warnings.append(tr("More than half of the words are different: is this the right file?"));
    if (!warnings.isEmpty())
        m_messages->showMessage(MessageBar::Kind::Warning, warnings.join(u' '));
    showPlan();
    setReady(true);
    m_replace->setFocus();
}

QString ReplaceDialog::subjectOf(const RewrittenPassage &passage) const
{
    const Index &index = m_workspace.index();
    switch (passage.kind) {
    case RewrittenPassage::Kind::Coding:
        return index.codes().path(passage.subject);
    case RewrittenPassage::Kind::CaseStretch:
        return tr("Case %1").arg(index.cases().path(passage.subject));
    case RewrittenPassage::Kind::Memo:
        break;
    }
    const Result<MemoRow> memo = index.project().read().row<MemoRow>(passage.subject);
    return tr("Memo %1").arg(memo ? memo->title : QString());
}

void ReplaceDialog::showPlan()
{
    const QLocale locale;
    QStringList lines;
    lines.append(tr("%1 of %2 words and signs stay; the new text has %3.")
                     .arg(locale.toString(m_plan.keptWords), locale.toString(m_plan.oldWords),
                          locale.toString(m_plan.newWords)));
    lines.append(tr("%n passages stay word for word.", nullptr, int(m_plan.count(Fate::Kept))));
    lines.append(tr("%n turns before.", nullptr, int(m_plan.oldTurns)));
    lines.append(tr("%n turns after.", nullptr, int(m_plan.newTurns)));
    if (!m_plan.newSpeakers.isEmpty())
        lines.append(tr("New speakers: %1.").arg(m_plan.newSpeakers.join(u", "_s)));
    m_summary->setText(lines.join(u' '));
    m_list->clear();
    showPassages(Fate::Unplaced, tr("No place in the new text: will wait to be placed"), true);
    showPassages(Fate::Changed, tr("Words were corrected"), true);
    showPassages(Fate::Moved, tr("Stands elsewhere now"), true);
    showText();
    showPassages(Fate::Kept, tr("Stays word for word"), false);
}

void ReplaceDialog::showPassages(Fate fate, const QString &title, bool open)
{
    const qsizetype count = m_plan.count(fate);
    if (count == 0)
        return;
    auto *group = new QTreeWidgetItem(m_list, {tr("%1 (%2)").arg(title, QLocale().toString(count))});
    group->setFirstColumnSpanned(true);
    group->setIcon(WhatColumn, fate == Fate::Unplaced ? icon(u"warning"_s) : QIcon());
    for (const RewrittenPassage &passage : m_plan.passages) {
        if (passage.fate != fate)
            continue;
        QString before = passage.textBefore.simplified();
        QString after = passage.textAfter.simplified();
        if (fate == Fate::Changed)
            beginAtDifference(before, after);
        auto *item = new QTreeWidgetItem(group, {subjectOf(passage), before, after});
        item->setToolTip(BeforeColumn, passage.textBefore);
        item->setToolTip(AfterColumn, passage.textAfter);
    }
    group->setExpanded(open);
}

void ReplaceDialog::showText()
{
    const qsizetype count = m_plan.removed.size() + m_plan.inserted.size();
    if (count == 0)
        return;
    auto *group = new QTreeWidgetItem(m_list,
                                      {tr("Changes of the text (%1)").arg(QLocale().toString(count))});
    group->setFirstColumnSpanned(true);
    const CodePointMap before(m_workspace.project().read().body(m_document).value_or(QString()));
    const CodePointMap after(m_text.body);
    for (const Span &span : m_plan.removed.first(std::min(m_plan.removed.size(), MostTextChanges)))
        new QTreeWidgetItem(group, {tr("Taken out"), before.mid(span).simplified(), QString()});
    for (const Span &span : m_plan.inserted.first(std::min(m_plan.inserted.size(), MostTextChanges)))
        new QTreeWidgetItem(group, {tr("New"), QString(), after.mid(span).simplified()});
}

void ReplaceDialog::accept()
{
    if (!m_ready)
        return;
    const Result<RewritePlan> done = Rewriting(m_workspace.index()).replace(m_document, m_text);
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    m_plan = *done;
    QDialog::accept();
}

void ReplaceDialog::reject()
{
    m_jobs->cancel();
    QDialog::reject();
}

} // namespace Crosscase
