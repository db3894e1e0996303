// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/memos/memosview.h"

#include "exchange/reports/memosreport.h"
#include "items/memomodel.h"
#include "views/codes/codepicker.h"
#include "views/common/emptystate.h"
#include "views/common/filesaver.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/twolinedelegate.h"
#include "views/common/workspace.h"
#include "views/memos/memoedit.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDate>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int SavePause = 4000; // milliseconds without typing

/// A memo in the list: its title, and below it what it is about and when.
class MemoDelegate : public TwoLineDelegate
{
public:
    explicit MemoDelegate(QObject *parent)
        : TwoLineDelegate(
              [](const QModelIndex &index) { return index.data(MemoModel::AboutRole).toString(); }, parent)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        TwoLineDelegate::initStyleOption(option, index);
        option->font.setWeight(QFont::DemiBold);
    }
};

} // namespace

MemosView::MemosView(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_memos(workspace.index())
    , m_model(new MemoModel(workspace.index(), this))
    , m_filter(new QLineEdit(this))
    , m_only(new QComboBox(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyState(u"describe"_s, QString(), this))
    , m_stack(new EmptyStateStack(m_list, m_empty, this))
    , m_title(new QLineEdit(this))
    , m_about(new QLabel(this))
    , m_text(new MemoEdit(this))
    , m_editor(new QWidget(this))
{
    m_filter->setObjectName("memoFilter"_L1);
    m_filter->setPlaceholderText(tr("Search memos"));
    m_filter->setAccessibleName(tr("Search memos"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_only->setObjectName("memoOnly"_L1);
    m_only->setAccessibleName(tr("Which memos"));
    m_only->addItem(tr("All"), int(MemoModel::Only::All));
    m_only->addItem(tr("Free"), int(MemoModel::Only::Free));
    m_only->addItem(tr("On documents"), int(MemoModel::Only::Documents));
    m_only->addItem(tr("On cases"), int(MemoModel::Only::Cases));
    m_only->addItem(tr("On codes"), int(MemoModel::Only::Codes));
    m_only->addItem(tr("On codings"), int(MemoModel::Only::Codings));
    m_list->setObjectName("memoList"_L1);
    m_list->setAccessibleName(tr("Memos"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MemoDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_title->setObjectName("memoTitle"_L1);
    m_title->setPlaceholderText(tr("Title"));
    m_title->setAccessibleName(tr("Title of the memo"));
    m_about->setObjectName("memoAbout"_L1);
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::RichText);
    m_about->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setObjectName("memoText"_L1);
    m_saving.setSingleShot(true);
    m_saving.setInterval(SavePause);

    auto *tools = new QToolBar(this);
    tools->setToolButtonStyle(Qt::ToolButtonTextOnly);
    makeActions();
    tools->addActions(actions());

    auto *listSide = new QWidget(this);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(Theme::Space, Theme::Space, Theme::Space, Theme::Space);
    filterRow->setSpacing(Theme::Space);
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_only);
    auto *listColumn = new QVBoxLayout(listSide);
    listColumn->setContentsMargins({});
    listColumn->setSpacing(0);
    listColumn->addLayout(filterRow);
    listColumn->addWidget(m_stack, 1);
    auto *editorColumn = new QVBoxLayout(m_editor);
    editorColumn->setContentsMargins(Theme::Space, Theme::Space, Theme::Space, Theme::Space);
    editorColumn->setSpacing(Theme::Space);
    editorColumn->addWidget(m_title);
    editorColumn->addWidget(m_about);
    editorColumn->addWidget(m_text, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(listSide);
    splitter->addWidget(m_editor);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(tools);
    column->addWidget(splitter, 1);
    setFocusProxy(m_list);

    connect(m_filter, &QLineEdit::textChanged, this, &MemosView::filter);
    connect(m_only, &QComboBox::currentIndexChanged, this, &MemosView::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &MemosView::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MemosView::keepPlace);
    connect(m_model, &MemoModel::failed, &workspace, &Workspace::failed);
    const auto typed = [this] {
        if (!m_showing)
            m_saving.start();
    };
    connect(m_title, &QLineEdit::textChanged, this, typed);
    connect(m_text, &QPlainTextEdit::textChanged, this, typed);
    connect(m_title, &QLineEdit::editingFinished, this, &MemosView::save);
    connect(m_text, &MemoEdit::left, this, &MemosView::save);
    connect(&m_saving, &QTimer::timeout, this, &MemosView::save);
    connect(m_text, &MemoEdit::linkActivated, this, &MemosView::follow);
    connect(m_about, &QLabel::linkActivated, this, [this](const QString &link) { follow(QUrl(link)); });
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_text->setFocus(); });
    keepPlace();
}

MemosView::~MemosView()
{
    save();
}

QString MemosView::title() const
{
    return tr("Memos");
}

QString MemosView::iconName() const
{
    return u"describe"_s;
}

QString MemosView::place() const
{
    return u"memos"_s;
}

void MemosView::makeActions()
{
    const auto add = [this](const QString &name, const QString &text, const QString &tip,
                            void (MemosView::*slot)()) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setToolTip(tip);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    QAction *free = add(u"newFreeMemo"_s, tr("New memo"), tr("A memo about nothing in particular"),
                        &MemosView::writeFree);
    QAction *journal = add(u"journalEntry"_s, tr("Today's journal"),
                           tr("Go on with today's entry, or begin it"), &MemosView::writeJournal);
    QAction *link = add(u"linkCode"_s, tr("Insert link to a code…"),
                        tr("A link that opens the passages of a code"), &MemosView::insertLink);
    m_remove = add(u"deleteMemo"_s, tr("Delete"), tr("Delete this memo"), &MemosView::removeCurrent);
    add(u"exportMemos"_s, tr("Export…"), tr("Write the memos shown to a file"), &MemosView::exportMemos);
    m_writing = {free, journal, link, m_remove};
    m_empty->addAction(free);
    m_list->addActions({free, m_remove});
}

void MemosView::filter()
{
    save();
    m_model->setFilter(m_filter->text(), MemoModel::Only(m_only->currentData().toInt()));
}

// After the list was made anew: the memo shown stays chosen, wherever it now stands.
void MemosView::keepPlace()
{
    if (m_switching)
        return;
    QModelIndex place = m_model->indexOf(m_memo, m_coding);
    if (!place.isValid() && !m_text->hasFocus() && !m_title->hasFocus())
        place = m_model->index(0);
    if (place.isValid())
        m_list->setCurrentIndex(place);
    showCurrent();
}

void MemosView::showCurrent()
{
    if (m_switching)
        return;
    const MemoEntry *memo = m_model->entry(m_list->currentIndex());
    const Id before = m_memo;
    const Id codingBefore = m_coding;
    const bool same = memo && memo->memo == before && memo->coding == codingBefore;
    if (memo && !same) {
        const Id chosen = memo->memo;
        const Id chosenCoding = memo->coding;
        m_switching = true;
        save();
        m_list->setCurrentIndex(m_model->indexOf(chosen, chosenCoding));
        m_switching = false;
        memo = m_model->entry(m_list->currentIndex());
    }
    m_memo = memo ? memo->memo : NoId;
    m_coding = memo ? memo->coding : NoId;
    m_showing = true;
    const QString title = memo ? memo->title : QString();
    const QString text = memo ? memo->body : QString();
    // What is being typed is not disturbed by its own saving.
    if (!same || (m_title->text() == m_savedTitle && title != m_savedTitle))
        m_title->setText(title);
    if (!same || (m_text->toPlainText() == m_savedText && text != m_savedText))
        m_text->setPlainText(text);
    m_savedTitle = title;
    m_savedText = text;
    m_showing = false;
    showState();
}

void MemosView::showState()
{
    const MemoEntry *memo = m_model->entry(m_list->currentIndex());
    const bool writable = !m_workspace.project().isReadOnly();
    m_stack->setEmpty(m_model->rowCount() == 0);
    m_empty->setText(
        m_model->countOfAll() == 0
            ? tr("No memo is written yet. Write down what strikes you, about a passage, a code, a case, or "
                 "nothing in particular.")
            : tr("No memo has these words."));
    QStringList about;
    if (memo) {
        for (const MemoSubject &subject : memo->subjects) {
            about.append(u"<a href=\"%1\">%2</a>"_s.arg(
                Memos::linkTo(subject).toString().toHtmlEscaped(),
                Memos::subjectText(subject, m_workspace.index()).toHtmlEscaped()));
        }
        if (memo->subjects.isEmpty())
            about.append(tr("Free memo"));
        about.append(memo->coder.toHtmlEscaped());
    }
    m_about->setText(about.join(u" · "_s));
    m_editor->setEnabled(memo);
    m_title->setEnabled(memo && memo->memo != NoId);
    m_title->setReadOnly(!writable);
    m_text->setReadOnly(!writable);
    for (QAction *action : std::as_const(m_writing))
        action->setEnabled(writable);
    m_remove->setEnabled(writable && memo);
}

void MemosView::save()
{
    m_saving.stop();
    if (m_showing || (m_memo == NoId && m_coding == NoId) || m_workspace.project().isReadOnly())
        return;
    const QString title = m_memo == NoId ? m_savedTitle : m_title->text();
    const QString text = m_text->toPlainText();
    if (title == m_savedTitle && text == m_savedText)
        return;
    m_savedTitle = title;
    m_savedText = text;
    if (m_memo != NoId)
        m_workspace.accept(m_memos.write(m_memo, title, text));
    else if (m_workspace.index().codings().find(m_coding))
        m_workspace.accept(m_workspace.codings().setMemo(m_coding, text));
}

void MemosView::newMemo(const QList<MemoSubject> &subjects)
{
    save();
    m_filter->clear();
    m_only->setCurrentIndex(0);
    const Result<Id> made = m_memos.add({}, {}, subjects);
    if (!m_workspace.accept(made))
        return;
    m_list->setCurrentIndex(m_model->indexOf(*made, NoId));
    m_title->setFocus();
}

void MemosView::writeFree()
{
    newMemo({});
}

void MemosView::writeJournal()
{
    save();
    m_filter->clear();
    m_only->setCurrentIndex(0);
    const QString today = tr("Journal, %1")
                              .arg(QLocale().toString(QDate::currentDate(), QLocale::LongFormat));
    for (const MemoEntry &memo : m_model->entries()) {
        if (memo.memo != NoId && memo.title == today) {
            m_list->setCurrentIndex(m_model->indexOf(memo.memo, NoId));
            m_text->setFocus();
            m_text->moveCursor(QTextCursor::End);
            return;
        }
    }
    const Result<Id> made = m_memos.add(today, {});
    if (!m_workspace.accept(made))
        return;
    m_list->setCurrentIndex(m_model->indexOf(*made, NoId));
    m_text->setFocus();
}

void MemosView::removeCurrent()
{
    const MemoEntry *memo = m_model->entry(m_list->currentIndex());
    if (!memo)
        return;
    const MemoEntry gone = *memo;
    m_saving.stop();
    m_savedTitle = m_title->text(); // what was typed goes with it
    m_savedText = m_text->toPlainText();
    const bool done = gone.memo != NoId ? m_workspace.accept(m_memos.remove({gone.memo}))
                                        : m_workspace.accept(m_workspace.codings().setMemo(gone.coding, {}));
    if (done)
        m_workspace.say(tr("The memo was deleted. You can undo this."));
}

void MemosView::exportMemos()
{
    save();
    saveReport(this, m_workspace, tr("Export memos"), memosReport(m_model->entries(), m_workspace.index()));
}

void MemosView::insertLink()
{
    CodePicker picker(m_workspace, tr("Link to which code?"), tr("Insert link"), this);
    if (picker.exec() != QDialog::Accepted || !m_editor->isEnabled())
        return;
    m_text->insertPlainText(
        Memos::markdownLink({MemoSubject::Kind::Code, picker.code()}, m_workspace.index()));
    m_text->setFocus();
}

void MemosView::follow(const QUrl &link)
{
    const std::optional<MemoSubject> subject = Memos::subjectOf(link);
    if (!subject) {
        if (link.scheme() == "http"_L1 || link.scheme() == "https"_L1)
            QDesktopServices::openUrl(link);
        else
            m_workspace.say(tr("This link leads nowhere in the project."));
        return;
    }
    if (!Memos::exists(*subject, m_workspace.index())) {
        m_workspace.say(tr("What the link leads to is no longer in the project."));
        return;
    }
    save();
    m_workspace.showSubject(*subject);
}

} // namespace Crosscase
