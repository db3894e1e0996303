// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screens.h"
#include "text/turns.h"
#include "views/cases/casesdock.h"
#include "views/codes/codesdock.h"
#include "views/common/idtreeview.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/projectdocks.h"
#include "views/mainwindow/tabs.h"
#include "views/memos/memosview.h"
#include "views/passages/passagesview.h"
#include "views/search/searchview.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcriptview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;
using Screens::settle;
using Screens::showBusyTranscript;

namespace {

// Invented, to look at; the words on the screens are in the languages that they show.
const QString Hebrew =
    u"מראיינת: [00:00:05] איך התחלתם לעבוד עם חברות אחרות באשכול?\n\n"
    "נועה לוי: [00:00:12] בהתחלה לא סמכנו על אף אחד. אחרי היריד ב-2019 פגשנו שותפים מ-Acme Ltd, "
    "ומאז אנחנו משתפים ידע. האמון גדל לאט, ובלי אמון אין שיתוף.\n\n"
    "מראיינת: [00:01:20] ומה הקשה ביותר?\n\n"
    "נועה לוי: [00:01:31] הזמן. אין לנו אנשים פנויים, והכסף (כ-12,000 ש\"ח לשנה) לא מספיק. "
    "בסוף החלטנו להמשיך, כי היריד עזר לנו למצוא לקוחות חדשים.\n"_s;
const QString Chinese =
    u"访谈者：[00:00:04] 你们是怎样开始合作的？\n\n"
    "李明：[00:00:11] 一开始我们谁也不相信。二〇一九年的展会上我们认识了几家小公司，后来就一起分享知识。"
    "信任是慢慢建立的，没有信任就没有合作。\n\n"
    "访谈者：[00:01:02] 最难的是什么？\n\n"
    "李明：[00:01:09] 时间不够，人手也不够。费用每年大约一万二千元（12,000 CNY），但是展会帮我们找到了新客户。"
    "「知识共享」听起来容易，做起来很难。\n\n"
    "佐藤：[00:02:15] 展示会のおかげで、新しいパートナーに出会えました。信頼は少しずつ育つものです。\n"_s;

/// A document of its own for the picture, two passages of it coded.
void showInvented(MainWindow &window, const QString &name, const QString &body, const QString &interviewer)
{
    Workspace &workspace = *window.workspace();
    RecognitionOptions options;
    options.interviewers = {interviewer};
    const Recognition recognition = recognizeTurns(body, options);
    const Result<Id> document = workspace.documents().add({.name = name,
                                                           .body = body,
                                                           .turns = recognition.turns,
                                                           .marks = recognition.marks,
                                                           .interviewers = {interviewer}});
    if (!document)
        return;
    const QList<Id> codes = workspace.index().codes().depthFirst();
    QList<NewCoding> codings;
    for (const TurnShape &turn : recognition.turns) {
        if (turn.speaker == interviewer || codes.size() < 8)
            continue;
        const Span said = turn.said;
        codings.append({.document = *document, .code = codes.at(2), .span = said, .stance = Stance::Agree});
        codings.append({.document = *document,
                        .code = codes.at(4),
                        .span = {said.start, said.start + said.length() / 2},
                        .stance = Stance::NotFully});
        codings.append({.document = *document,
                        .code = codes.at(7),
                        .span = {said.start + said.length() / 3, said.start + said.length() * 3 / 4}});
    }
    const Result<QList<Id>> coded = workspace.codings().add(codings, u"code"_s);
    TranscriptView *view = window.tabs()->showDocument(*document);
    if (coded && !coded->isEmpty())
        view->showPassage(codings.first().span, coded->first());
    view->textEdit()->setFocus();
}

/// A project without anything in it, in a folder that goes with the picture.
void openEmpty(MainWindow &window)
{
    const QString path = QDir(QFileInfo(window.workspace()->project().path()).absolutePath())
                             .filePath(u"Interviews.crosscase"_s);
    (void)window.createProject(path, {});
}

void trigger(MainWindow &window, const QString &action)
{
    if (TranscriptView *view = window.tabs()->transcript()) {
        if (auto *found = view->findChild<QAction *>(action))
            found->trigger();
    }
}

void showPalette(MainWindow &window, const QString &action, const QString &letters = {})
{
    showBusyTranscript(window);
    settle();
    trigger(window, action);
    if (TranscriptView *view = window.tabs()->transcript())
        view->findChild<QLineEdit *>(u"codePaletteField"_s)->setText(letters);
}

void showEditing(MainWindow &window)
{
    showBusyTranscript(window);
    if (TranscriptView *view = window.tabs()->transcript()) {
        const Span passage = view->selection();
        view->beginEditing();
        view->textEdit()->doEdit({{passage.end + 1, passage.end + 1}, u"(laughs) "_s});
        view->textEdit()->doEdit({{passage.start, passage.end}, {}});
    }
}

void searchFor(MainWindow &window, const QString &text)
{
    SearchView *view = window.tabs()->showSearch();
    view->setQuery({.text = text});
    while (view->isSearching())
        settle(20);
}

PassagesView *showPassages(MainWindow &window)
{
    const RowTree<CodeRow> &codes = window.workspace()->index().codes();
    PassagesView *view = window.tabs()->showPassages();
    view->showCodes(codes.children(NoId).first(std::min<qsizetype>(1, codes.size())));
    return view;
}

void showMemos(MainWindow &window)
{
    Index &index = window.workspace()->index();
    MemosView *view = window.tabs()->showMemos();
    const QList<Id> codes = index.codes().children(NoId);
    if (codes.isEmpty())
        return;
    view->newMemo({{MemoSubject::Kind::Code, codes.first()}});
    view->findChild<QLineEdit *>(u"memoTitle"_s)
        ->setText(QApplication::translate("Crosscase::Screenshots", "What the small firms say"));
    view->findChild<QPlainTextEdit *>(u"memoText"_s)
        ->setPlainText(QApplication::translate(
                           "Crosscase::Screenshots",
                           "# First impression\n\nSmall firms name **time** before *money*. See %1.\n\n"
                           "- ask A2 again\n- compare with cluster B\n")
                           .arg(Memos::markdownLink({MemoSubject::Kind::Code, codes.last()}, index)));
}

void showCase(MainWindow &window)
{
    showBusyTranscript(window);
    window.docks()->raise(ProjectDocks::CasesPlace);
    const RowTree<CaseRow> &cases = window.workspace()->index().cases();
    auto *tree = window.docks()->cases()->findChild<IdTreeView *>();
    if (const QList<Id> all = cases.depthFirst(); tree && all.size() > 2)
        tree->selectId(all.at(2));
}

} // namespace

QList<Screen> Screens::ofWorkbench()
{
    return {
        {u"welcome"_s, [](MainWindow &window) { window.closeProject(); }},
        {u"welcome-first"_s,
         [](MainWindow &window) {
             window.closeProject();
             Settings::instance().clearRecentProjects();
         }},
        {u"empty-project"_s, openEmpty},
        {u"transcript"_s, showBusyTranscript},
        {u"transcript-dimmed"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             trigger(window, u"dimInterviewer"_s);
         }},
        {u"transcript-no-labels"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             trigger(window, u"hideLabels"_s);
         }},
        {u"transcript-zoomed"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             if (TranscriptView *view = window.tabs()->transcript())
                 view->textEdit()->setZoomSteps(8);
         }},
        {u"transcript-hebrew"_s,
         [](MainWindow &window) { showInvented(window, u"נועה"_s, Hebrew, u"מראיינת"_s); }},
        {u"transcript-chinese"_s,
         [](MainWindow &window) { showInvented(window, u"李明"_s, Chinese, u"访谈者"_s); }},
        {u"editing"_s, showEditing},
        {u"filter"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             trigger(window, u"filterCodings"_s);
         }},
        {u"palette"_s, [](MainWindow &window) { showPalette(window, u"code"_s); }},
        {u"palette-found"_s, [](MainWindow &window) { showPalette(window, u"code"_s, u"know x"_s); }},
        {u"palette-new"_s, [](MainWindow &window) { showPalette(window, u"code"_s, u"Shared tools"_s); }},
        {u"palette-recode"_s, [](MainWindow &window) { showPalette(window, u"changeCode"_s); }},
        {u"codes"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             window.docks()->raise(ProjectDocks::CodesPlace);
             if (auto *tree = window.docks()->codes()->findChild<IdTreeView *>())
                 tree->selectId(window.workspace()->index().codes().depthFirst().value(2));
         }},
        {u"cases"_s, showCase},
        {u"history"_s,
         [](MainWindow &window) {
             showBusyTranscript(window);
             window.docks()->raise(ProjectDocks::HistoryPlace);
         }},
        {u"search"_s, [](MainWindow &window) { searchFor(window, u"trust OR know* -price"_s); }},
        {u"search-empty"_s, [](MainWindow &window) { window.tabs()->showSearch(); }},
        {u"search-none"_s, [](MainWindow &window) { searchFor(window, u"xylophone"_s); }},
        {u"passages"_s, [](MainWindow &window) { showPassages(window); }},
        {u"passages-by-case"_s,
         [](MainWindow &window) {
             auto *group = showPassages(window)->findChild<QComboBox *>(u"passagesGroup"_s);
             group->setCurrentIndex(1);
         }},
        {u"passages-empty"_s,
         [](MainWindow &window) {
             openEmpty(window);
             window.tabs()->showPassages();
         }},
        {u"memos"_s, showMemos},
        {u"memos-empty"_s,
         [](MainWindow &window) {
             openEmpty(window);
             window.tabs()->showMemos();
         }},
    };
}

} // namespace Crosscase
