// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/settings.h"
#include "views/transcript/favourites.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcripthighlighter.h"
#include "views/transcript/transcriptview_p.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

using Keys = QList<QKeySequence>;

} // namespace

void TranscriptViewPrivate::makeActions()
{
    // Single keys are free, since the text is not typed in; they hold only while the text has the focus.
    const auto add = [this](const char *name, const QString &text, const Keys &keys, auto &&trigger) {
        auto *action = new QAction(text, &q);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, trigger);
        edit->addAction(action);
        actions.append(action);
        return action;
    };
    const auto separate = [this] {
        auto *action = new QAction(this);
        action->setSeparator(true);
        actions.append(action);
    };
    const auto stanceAction = [&](const char *name, const QString &text, const Keys &keys, Stance stance) {
        needingCoding.append(
            add(name, text, keys, [this, stance] { gestures.setStance(model->currentCoding(), stance); }));
    };

    needingDocument.append(add("code", tr("Code…"), {Qt::Key_Return, Qt::Key_Enter},
                               [this] { openPalette(CodePalette::Purpose::Apply); }));
    needingDocument.append(add("codeInVivo", tr("Code in vivo"), {Qt::CTRL | Qt::Key_I},
                               [this] { takeUp(gestures.applyInVivo(passageToCode())); }));
    needingDocument.append(add("repeatLastCode", tr("Repeat last code"), {Qt::Key_R, Qt::CTRL | Qt::Key_R},
                               [this] { takeUp(gestures.repeat(passageToCode())); }));
    needingDocument.append(add("codeEachTurn", tr("Code each turn of the selection…"),
                               {Qt::SHIFT | Qt::Key_Return}, [this] { openPaletteForEach(Unit::Turn); }));
    needingDocument.append(add("codeEachParagraph", tr("Code each paragraph of the selection…"),
                               {Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
                               [this] { openPaletteForEach(Unit::Sentence); }));
    openCoding = add("openCoding", tr("Open coding: ask after each selection"),
                     {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, [] { });
    openCoding->setCheckable(true);
    needingDocument.append(openCoding);
    separate();
    stanceAction("stanceAgree", tr("Stance: agree (x)"), {Qt::Key_X}, Stance::Agree);
    stanceAction("stanceNotFully", tr("Stance: not fully (o)"), {Qt::Key_O}, Stance::NotFully);
    stanceAction("stanceDisagree", tr("Stance: disagree (-)"), {Qt::Key_Minus}, Stance::Disagree);
    stanceAction("stanceClear", tr("Clear stance"), {Qt::Key_0}, Stance::None);
    separate();
    needingCoding.append(add("changeCode", tr("Change code…"), {Qt::Key_F2, Qt::Key_C},
                             [this] { openPalette(CodePalette::Purpose::Recode); }));
    needingCoding.append(add("codingMemo", tr("Memo of the coding…"), {Qt::Key_M}, [this] { editMemo(); }));
    needingCoding.append(add("codingDetails", tr("Facets and memo in the panel"), {Qt::Key_L},
                             [this] { Q_EMIT q.detailsRequested(model->currentCoding()); }));
    needingCoding.append(add("splitPassage", tr("Split passage at the caret"), {Qt::Key_Slash},
                             [this] { gestures.split(model->currentCoding(), edit->selectedSpan().start); }));
    needingCoding.append(add("mergePassages", tr("Merge passages of this code in the selection"), {Qt::Key_U},
                             [this] { gestures.unite(model->currentCoding(), caretCodings); }));
    needingCoding.append(add("setPassage", tr("Set passage to selection"), {Qt::Key_P},
                             [this] { gestures.setSpan(model->currentCoding(), edit->selectedSpan()); }));
    needingCoding.append(add("removeCoding", tr("Remove coding"), {Qt::Key_Delete},
                             [this] { gestures.remove({model->currentCoding()}); }));
    outsideEditing = actions;
    const qsizetype firstFavourite = actions.size();
    separate();
    for (int key = 1; key <= Favourites::Count; ++key) {
        favourites.append(add(QByteArray("favourite" + QByteArray::number(key)).constData(), QString(),
                              {Qt::Key(Qt::Key_0 + key)}, [this, key] { applyFavourite(key); }));
        // Kept out of the menu: the text of the action above says how.
        auto *assign = new QAction(tr("Put the code of the coding on key %1").arg(key), &q);
        assign->setObjectName(u"setFavourite%1"_s.arg(key));
        assign->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + key)));
        assign->setShortcutContext(Qt::WidgetShortcut);
        connect(assign, &QAction::triggered, this, [this, key] { setFavourite(key); });
        edit->addAction(assign);
    }
    outsideEditing += actions.mid(firstFavourite);
    separate();
    editAction = add("editText", tr("Edit the text"), {Qt::CTRL | Qt::Key_E}, [this](bool begin) {
        if (begin)
            beginEditing();
        else
            finishEditing();
        editAction->setChecked(model->isEditing());
    });
    editAction->setCheckable(true);
    menuActions = actions;
    separate();
    const qsizetype firstSelection = actions.size();
    add("selectWord", tr("Select word, then one more"), {Qt::Key_W}, [this] { extend(Unit::Word); });
    add("selectSentence", tr("Select sentence, then one more"), {Qt::Key_S},
        [this] { extend(Unit::Sentence); });
    add("selectTurn", tr("Select turn, then one more"), {Qt::Key_T}, [this] { extend(Unit::Turn); });
    add("dropWord", tr("Select one word less"), {Qt::SHIFT | Qt::Key_W}, [this] { shrink(Unit::Word); });
    add("dropSentence", tr("Select one sentence less"), {Qt::SHIFT | Qt::Key_S},
        [this] { shrink(Unit::Sentence); });
    add("dropTurn", tr("Select one turn less"), {Qt::SHIFT | Qt::Key_T}, [this] { shrink(Unit::Turn); });
    outsideEditing += actions.mid(firstSelection);
    separate();
    add("nextCoding", tr("Next coding"), {Qt::ALT | Qt::Key_Down}, [this] { walk(1); });
    add("previousCoding", tr("Previous coding"), {Qt::ALT | Qt::Key_Up}, [this] { walk(-1); });
    separate();
    QAction *dim = add("dimInterviewer", tr("Dim the interviewer"), {Qt::Key_D},
                       [](bool isDimmed) { Settings::instance().setInterviewerDimmed(isDimmed); });
    dim->setCheckable(true);
    outsideEditing.append(dim);
    QAction *hide = add("hideLabels", tr("Hide speakers' names and times"), {Qt::Key_H},
                        [](bool isHidden) { Settings::instance().setLabelsHidden(isHidden); });
    hide->setCheckable(true);
    outsideEditing.append(hide);
    filterAction = add("filterCodings", tr("Show only chosen codings…"), {Qt::Key_F},
                       [this](bool shown) { showFilter(shown); });
    filterAction->setCheckable(true);
    outsideEditing.append(filterAction);
    add("zoomIn", tr("Zoom in"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
        [this] { edit->setZoomSteps(edit->zoomSteps() + 1); });
    add("zoomOut", tr("Zoom out"), {Qt::CTRL | Qt::Key_Minus},
        [this] { edit->setZoomSteps(edit->zoomSteps() - 1); });
    add("zoomReset", tr("Original size"), {Qt::CTRL | Qt::Key_0}, [this] { edit->setZoomSteps(0); });
    // How one reads is the same in every transcript, today and tomorrow.
    const auto follow = [this, dim, hide] {
        const Settings &settings = Settings::instance();
        dim->setChecked(settings.isInterviewerDimmed());
        hide->setChecked(settings.areLabelsHidden());
        edit->highlighter()->setInterviewerDimmed(settings.isInterviewerDimmed());
        edit->highlighter()->setLabelsHidden(settings.areLabelsHidden());
        edit->setZoomSteps(settings.transcriptZoom());
    };
    connect(edit, &TranscriptEdit::zoomed, this,
            [](int steps) { Settings::instance().setTranscriptZoom(steps); });
    connect(&Settings::instance(), &Settings::changed, this, follow);
    follow();
}

void TranscriptViewPrivate::updateActions()
{
    const bool mayChange = model->document() != NoId && !workspace.project().isReadOnly();
    for (QAction *action : std::as_const(needingDocument))
        action->setEnabled(mayChange);
    for (QAction *action : std::as_const(needingCoding))
        action->setEnabled(mayChange && model->currentCoding() != NoId);
    for (QAction *action : std::as_const(outsideEditing)) {
        if (model->isEditing())
            action->setEnabled(false);
        else if (!needingDocument.contains(action) && !needingCoding.contains(action))
            action->setEnabled(true);
    }
    const QList<Id> codes = Favourites::of(workspace.project().guid());
    for (qsizetype i = 0; i < favourites.size(); ++i) {
        const CodeRow *code = workspace.index().codes().find(codes.at(i));
        favourites[i]->setText(code ? tr("Code “%1”").arg(QString(code->name).replace(u'&', u"&&"_s))
                                    : tr("Key %1: no code yet (Alt+%1 takes that of the coding)").arg(i + 1));
        favourites[i]->setEnabled(mayChange && !model->isEditing());
    }
    editAction->setEnabled(mayChange);
    editAction->setChecked(model->isEditing());
}

} // namespace Crosscase
