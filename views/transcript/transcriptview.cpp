// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/transcriptview.h"

#include "text/words.h"
#include "views/transcript/codingstripes.h"
#include "views/transcript/densitystrip.h"
#include "views/transcript/editstrip.h"
#include "views/transcript/favourites.h"
#include "views/transcript/filterbar.h"
#include "views/transcript/transcriptedit.h"
#include "views/transcript/transcripthighlighter.h"
#include "views/transcript/transcriptview_p.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

// --- the view ---------------------------------------------------------------------------------------------------

TranscriptView::TranscriptView(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<TranscriptViewPrivate>(*this, workspace))
{
    setObjectName(u"transcriptView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->strip);
    column->addWidget(d->filterBar);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(d->edit, 1);
    row->addWidget(d->density);
    column->addLayout(row, 1);
    // The overview stands beside the scroll bar, which changes sides with the text's direction.
    connect(d->model, &TranscriptModel::loaded, this, [this, row] {
        const bool isOwn = d->edit->layoutDirection() != layoutDirection();
        row->setDirection(isOwn ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    });
    setFocusProxy(d->edit);
    d->makeActions();
    d->updateActions();
}

TranscriptView::~TranscriptView()
{
    d->saveDraft(); // whoever closes a text finishes its edits first; what was not is offered again
    // The parts read the model, which is a child as they are: they go first.
    delete d->palette;
    delete d->filterBar;
    delete d->density;
    delete d->edit;
}

void TranscriptView::showDocument(Id document)
{
    if (document == d->model->document() || !d->finishEditing())
        return;
    d->workspace.accept(d->model->load(document));
}

Id TranscriptView::document() const
{
    return d->model->document();
}

void TranscriptView::showPassage(Span span, Id coding)
{
    d->show(span, coding);
}

Span TranscriptView::selection() const
{
    return d->edit->selectedSpan();
}

Id TranscriptView::currentCoding() const
{
    return d->model->currentCoding();
}

void TranscriptView::setCurrentCoding(Id coding)
{
    d->model->setCurrentCoding(coding);
    d->updateCaret();
}

QList<QAction *> TranscriptView::codingActions() const
{
    return d->actions;
}

TranscriptEdit *TranscriptView::textEdit() const
{
    return d->edit;
}

// --- wiring -----------------------------------------------------------------------------------------------------

TranscriptViewPrivate::TranscriptViewPrivate(TranscriptView &view, Workspace &space)
    : q(view)
    , workspace(space)
    , model(new TranscriptModel(space.index(), &view))
    , edit(new TranscriptEdit(*model, &view))
    , palette(new CodePalette(space, &view))
    , gestures(space, *model)
    , strip(new EditStrip(&view))
    , filterBar(new FilterBar(*model, &view))
    , density(new DensityStrip(*model, edit))
{
    connect(model, &TranscriptModel::loaded, this, &TranscriptViewPrivate::updateCaret);
    connect(model, &TranscriptModel::codingsChanged, this, &TranscriptViewPrivate::updateCaret);
    connect(edit, &QPlainTextEdit::selectionChanged, this, &TranscriptViewPrivate::updateCaret);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &TranscriptViewPrivate::updateCaret);
    connect(edit, &QPlainTextEdit::selectionChanged, &view, &TranscriptView::selectionChanged);
    connect(edit, &TranscriptEdit::contextMenuRequested, this, &TranscriptViewPrivate::openMenu);
    connect(edit, &TranscriptEdit::codesDropped, this, [this](const QList<Id> &codes, Span passage) {
        takeUp(gestures.apply(passage, {codes, {}, std::nullopt}));
    });
    connect(palette, &CodePalette::chosen, this, &TranscriptViewPrivate::takeChoice);
    connect(palette, &CodePalette::cancelled, this, [this] {
        if (beforePalette)
            edit->selectSpan(*beforePalette);
        beforePalette.reset();
    });

    makeEditing();
    connect(filterBar, &FilterBar::closeRequested, this, [this] { showFilter(false); });
    connect(edit, &TranscriptEdit::passageSelected, this, [this] {
        if (openCoding->isChecked())
            openPalette(CodePalette::Purpose::Apply);
    });

    CodingStripes *stripes = edit->stripes();
    connect(stripes, &CodingStripes::clicked, this, [this](Id coding) {
        if (const ShownCoding *shown = model->find(coding)) {
            const Span span = shown->coding.span;
            {
                // Both or neither: between them the caret would not stand in the coding.
                const QScopedValueRollback busy(isUpdating, true);
                model->setCurrentCoding(coding);
                edit->selectSpan(span);
            }
            updateCaret();
            edit->setFocus(Qt::MouseFocusReason);
        }
    });
    connect(stripes, &CodingStripes::changeCodeRequested, this, [this](Id coding) {
        if (model->isEditing())
            return;
        model->setCurrentCoding(coding);
        openPalette(CodePalette::Purpose::Recode);
    });
    connect(stripes, &CodingStripes::menuRequested, this, [this](Id coding, const QPoint &point) {
        q.showPassage(model->find(coding)->coding.span, coding);
        openMenu(point);
    });
    connect(stripes, &CodingStripes::spanDragged, this, [this](Id coding, Span span) {
        if (gestures.setSpan(coding, span))
            q.showPassage(span, coding);
    });
    connect(stripes, &CodingStripes::codesDropped, this,
            [this](Id coding, const QList<Id> &codes, bool replace) {
                if (replace)
                    gestures.replace(coding, codes);
                else
                    takeUp(gestures.addBeside(coding, codes));
            });
}

void TranscriptViewPrivate::show(Span span, Id coding)
{
    if (model->document() == NoId)
        return;
    {
        const QScopedValueRollback busy(isUpdating, true);
        model->setCurrentCoding(coding);
        edit->revealSpan(span);
    }
    updateCaret();
}

void TranscriptViewPrivate::updateCaret()
{
    if (isUpdating)
        return;
    isUpdating = true;
    QList<Id> codings = model->document() == NoId ? QList<Id>() : model->codingsAt(edit->selectedSpan());
    if (!codings.contains(model->currentCoding()))
        model->setCurrentCoding(codings.isEmpty() ? NoId : codings.first());
    if (const qsizetype place = codings.indexOf(model->currentCoding()); place > 0)
        codings.move(place, 0);
    isUpdating = false;
    updateActions();
    if (codings == caretCodings)
        return;
    caretCodings = codings;
    Q_EMIT q.caretCodingsChanged(codings);
}

Span TranscriptViewPrivate::passageToCode()
{
    const Span selected = trimmed(model->text(), edit->selectedSpan());
    if (!selected.isEmpty())
        return selected;
    return model->withoutLabel(sentenceAt(model->text(), edit->selectedSpan().start));
}

void TranscriptViewPrivate::takeUp(const QList<Id> &codings)
{
    if (codings.isEmpty())
        return;
    model->setCurrentCoding(codings.last());
    updateCaret();
    announce(edit->stripes()->description(codings.last()));
}

void TranscriptViewPrivate::announce(const QString &message)
{
    QAccessibleAnnouncementEvent event(edit, message);
    QAccessible::updateAccessibility(&event);
}

// --- palette and menu -------------------------------------------------------------------------------------------

void TranscriptViewPrivate::openPalette(CodePalette::Purpose purpose)
{
    if (model->document() == NoId || model->isEditing() || workspace.project().isReadOnly())
        return;
    beforePalette = edit->selectedSpan();
    Span passage;
    if (purpose == CodePalette::Purpose::Apply) {
        passage = passageToCode();
        if (passage.isEmpty()) {
            workspace.say(tr("Select the words to code first."));
            return;
        }
        edit->selectSpan(passage); // so that one sees what will be coded
    } else {
        recoded = model->currentCoding();
        const ShownCoding *shown = model->find(recoded);
        if (!shown) {
            workspace.say(tr("Put the caret into a coded passage first."));
            return;
        }
        passage = shown->coding.span;
    }
    palette->openAt(edit->popupPoint(), purpose,
                    model->text().mid({passage.start, std::min(passage.end, passage.start + 400)}));
    palettePurpose = purpose;
    palettePassage = passage;
}

void TranscriptViewPrivate::takeChoice(const PaletteChoice &choice)
{
    beforePalette.reset();
    if (palettePurpose == CodePalette::Purpose::Recode) {
        gestures.recode(recoded, choice);
        return;
    }
    if (palettePurpose == CodePalette::Purpose::ApplyEach)
        takeUp(gestures.applyEach(paletteUnits, choice));
    else
        takeUp(gestures.apply(palettePassage, choice));
}

void TranscriptViewPrivate::openPaletteForEach(Unit unit)
{
    if (model->document() == NoId || model->isEditing() || workspace.project().isReadOnly())
        return;
    Span range = edit->selectedSpan();
    if (range.isEmpty())
        range.end = std::min(range.start + 1, model->text().length());
    paletteUnits.clear();
    QString what;
    if (unit == Unit::Turn) {
        // Questions are not what one codes, unless nothing else is selected.
        QList<Span> answers;
        QList<Span> all;
        for (const TurnRow &turn : model->turns()) {
            const Span said{turn.saidAt, turn.span.end};
            if (!said.overlaps(range))
                continue;
            const SpeakerRow *speaker = workspace.index().speaker(turn.speaker);
            all.append(said);
            if (!speaker || !speaker->interviewer)
                answers.append(said);
        }
        paletteUnits = answers.isEmpty() ? all : answers;
        what = tr("%Ln turns", nullptr, int(paletteUnits.size()));
    } else {
        for (Span paragraph : paragraphSpans(model->text(), {lineStart(range.start), lineEnd(range.end)}))
            paletteUnits.append(model->withoutLabel(paragraph));
        what = tr("%Ln paragraphs", nullptr, int(paletteUnits.size()));
    }
    if (paletteUnits.isEmpty()) {
        workspace.say(tr("Select the words to code first."));
        return;
    }
    beforePalette = edit->selectedSpan();
    edit->selectSpan({paletteUnits.first().start, paletteUnits.last().end});
    palettePurpose = CodePalette::Purpose::ApplyEach;
    palette->openAt(edit->popupPoint(), palettePurpose, what);
}

qint64 TranscriptViewPrivate::lineStart(qint64 position) const
{
    const qsizetype at = model->text().toUtf16(position);
    return at == 0 ? 0 : model->text().toCodePoint(model->text().text().lastIndexOf(u'\n', at - 1) + 1);
}

qint64 TranscriptViewPrivate::lineEnd(qint64 position) const
{
    const qsizetype end = model->text().text().indexOf(
        u'\n', model->text().toUtf16(std::max<qint64>(0, position - 1)));
    return end < 0 ? model->text().length() : model->text().toCodePoint(end);
}

void TranscriptViewPrivate::applyFavourite(int key)
{
    const Id code = Favourites::of(workspace.project().guid()).at(key - 1);
    if (!workspace.index().codes().find(code)) {
        workspace.say(
            tr("Key %1 has no code yet. Put the caret into a coded passage and press Alt+%1.").arg(key));
        return;
    }
    takeUp(gestures.apply(passageToCode(), {{code}, {}, std::nullopt}));
}

void TranscriptViewPrivate::setFavourite(int key)
{
    const ShownCoding *shown = model->find(model->currentCoding());
    if (!shown) {
        workspace.say(tr("Put the caret into a coded passage first."));
        return;
    }
    Favourites::set(workspace.project().guid(), key, shown->coding.code);
    workspace.say(tr("Key %1 is “%2”.").arg(key).arg(workspace.index().codes().name(shown->coding.code)));
    updateActions();
}

void TranscriptViewPrivate::showFilter(bool shown)
{
    if (shown) {
        filterBar->show();
        filterBar->findChild<QWidget *>("filterCodes"_L1)->setFocus();
    } else {
        filterBar->clear();
        filterBar->hide();
        edit->setFocus();
    }
    filterAction->setChecked(shown);
}

void TranscriptViewPrivate::openMenu(const QPoint &globalPoint)
{
    updateActions();
    QMenu menu(&q);
    // What concerns the codings here comes first when there are some.
    if (caretCodings.size() > 1) {
        QMenu *which = menu.addMenu(tr("Codings here"));
        for (Id coding : std::as_const(caretCodings).first(std::min<qsizetype>(caretCodings.size(), 30))) {
            QAction *action = which->addAction(model->codePath(model->find(coding)->coding.code));
            action->setCheckable(true);
            action->setChecked(coding == model->currentCoding());
            connect(action, &QAction::triggered, this, [this, coding] { q.setCurrentCoding(coding); });
        }
        menu.addSeparator();
    }
    menu.addActions(menuActions);
    menu.addSeparator();
    const bool hasSelection = edit->textCursor().hasSelection();
    if (model->isEditing())
        menu.addAction(tr("Cut"), edit, &QPlainTextEdit::cut)->setEnabled(hasSelection);
    menu.addAction(tr("Copy"), edit, &QPlainTextEdit::copy)->setEnabled(hasSelection);
    if (model->isEditing())
        menu.addAction(tr("Paste"), edit, &QPlainTextEdit::paste)->setEnabled(edit->canPaste());
    menu.exec(globalPoint);
}

void TranscriptViewPrivate::editMemo()
{
    const Id coding = model->currentCoding();
    const Result<CodingRow> row = workspace.project().read().row<CodingRow>(coding);
    if (!workspace.accept(row))
        return;
    bool isTaken = false;
    const QString memo = QInputDialog::getMultiLineText(
        &q, tr("Memo"), tr("Memo of the coding “%1”:").arg(workspace.index().codes().name(row->code)),
        row->memo, &isTaken);
    if (isTaken && memo != row->memo)
        workspace.accept(workspace.codings().setMemo(coding, memo));
}

// --- moving about -----------------------------------------------------------------------------------------------

void TranscriptViewPrivate::walk(int step)
{
    const std::vector<ShownCoding> &codings = model->codings();
    if (codings.empty()) {
        workspace.say(tr("Nothing is coded in this document yet."));
        return;
    }
    qsizetype place = -1;
    if (const ShownCoding *current = model->find(model->currentCoding())) {
        place = current - codings.data() + step;
    } else {
        const qint64 caret = edit->selectedSpan().start;
        const auto after = std::ranges::upper_bound(
            codings, caret, {}, [](const ShownCoding &shown) { return shown.coding.span.start; });
        place = after - codings.begin() - (step < 0 ? 1 : 0);
    }
    if (place < 0 || place >= qsizetype(codings.size())) {
        workspace.say(step < 0 ? tr("This is the first coding of the document.")
                               : tr("This is the last coding of the document."));
        return;
    }
    const Coding coding = codings[size_t(place)].coding;
    show(coding.span, coding.id);
    announce(edit->stripes()->description(coding.id));
}

QList<Span> TranscriptViewPrivate::unitsIn(Unit unit, Span within) const
{
    switch (unit) {
    case Unit::Word:
        return wordSpans(model->text(), within);
    case Unit::Sentence:
        return sentenceSpans(model->text(), within);
    case Unit::Turn:
        break;
    }
    QList<Span> turns;
    for (const TurnRow &turn : model->turns()) {
        const Span said{turn.saidAt, turn.span.end};
        if (said.overlaps(within))
            turns.append(said);
    }
    return turns.isEmpty() ? paragraphSpans(model->text(), within) : turns;
}

Span TranscriptViewPrivate::unitAt(Unit unit, qint64 position) const
{
    if (unit == Unit::Word)
        return wordAt(model->text(), position);
    if (unit == Unit::Sentence)
        return model->withoutLabel(sentenceAt(model->text(), position));
    const TurnRow *turn = model->turnAt(position);
    return turn ? Span{turn->saidAt, turn->span.end} : paragraphAt(model->text(), position);
}

void TranscriptViewPrivate::extend(Unit unit)
{
    const Span selected = edit->selectedSpan();
    const Span here = unitAt(unit, selected.start);
    if (selected.isEmpty() || selected.start != here.start || selected.end < here.end) {
        edit->selectSpan(here.isEmpty() ? selected : here);
        return;
    }
    // What follows is looked for in pieces that grow, so that it costs little in a long text.
    const qint64 length = model->text().length();
    for (qint64 reach = 400; selected.end < length; reach *= 8) {
        const QList<Span> next = unitsIn(unit, {selected.end, std::min(length, selected.end + reach)});
        const auto first = std::ranges::find_if(next, [&](Span span) { return span.start >= selected.end; });
        if (first != next.end()) {
            const Span whole = unitAt(unit, first->start);
            edit->selectSpan({selected.start, std::max(first->end, whole.end)});
            return;
        }
        if (selected.end + reach >= length)
            return;
    }
}

void TranscriptViewPrivate::shrink(Unit unit)
{
    const Span selected = edit->selectedSpan();
    QList<Span> units = unitsIn(unit, selected);
    while (units.size() > 1 && units.last().end >= selected.end)
        units.removeLast();
    if (!units.isEmpty() && units.last().end < selected.end)
        edit->selectSpan({selected.start, units.last().end});
}

} // namespace Crosscase
