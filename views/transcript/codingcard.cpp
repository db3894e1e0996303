// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/codingcard.h"

#include "views/common/codecolors.h"
#include "views/common/icons.h"
#include "views/common/workspace.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int SwatchSide = 12;
constexpr int MemoLines = 3;
constexpr qint64 NewestLookedAt = 2000; ///< entries of the history
constexpr qsizetype HistoryShown = 25;

} // namespace

CodingCard::CodingCard(Workspace &workspace, Id coding, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_coding(coding)
    , m_swatch(new QLabel(this))
    , m_path(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_stances(new QButtonGroup(this))
    , m_change(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_memo(new QPlainTextEdit(this))
    , m_history(new QToolButton(this))
    , m_facets(new QFormLayout)
{
    setObjectName(u"codingCard"_s);
    m_path->setTextFormat(Qt::PlainText);
    m_path->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setWordWrap(true);

    auto *stances = new QHBoxLayout;
    stances->setSpacing(2);
    const auto addStance = [&](Stance stance, const QString &text, const QString &name) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setToolTip(name);
        button->setAccessibleName(tr("Stance: %1").arg(name));
        button->setFocusPolicy(Qt::StrongFocus);
        m_stances->addButton(button, int(stance));
        stances->addWidget(button);
    };
    for (Stance stance : {Stance::Agree, Stance::NotFully, Stance::Disagree})
        addStance(stance, stanceSymbol(stance), stanceName(stance));
    addStance(Stance::None, u"·"_s, tr("no stance"));
    connect(m_stances, &QButtonGroup::idClicked, this, [this](int stance) {
        Q_EMIT activated(m_coding);
        m_workspace.accept(m_workspace.codings().setStance({m_coding}, Stance(stance)));
    });

    const auto button = [](QToolButton *made, const QString &name, const QString &iconName) {
        made->setIcon(icon(iconName));
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setAutoRaise(true);
        made->setFocusPolicy(Qt::StrongFocus);
    };
    button(m_history, tr("History of this coding"), u"history"_s);
    m_history->setObjectName(u"codingHistory"_s);
    m_history->setPopupMode(QToolButton::InstantPopup);
    auto *history = new QMenu(m_history);
    m_history->setMenu(history);
    connect(history, &QMenu::aboutToShow, this, &CodingCard::fillHistory);
    button(m_change, tr("Change code"), u"rename"_s);
    button(m_remove, tr("Remove coding"), u"delete"_s);
    connect(m_change, &QToolButton::clicked, this, [this] { Q_EMIT changeCodeRequested(m_coding); });
    connect(m_remove, &QToolButton::clicked, this,
            [this] { m_workspace.accept(m_workspace.codings().remove({m_coding})); });

    m_memo->setPlaceholderText(tr("Memo"));
    m_memo->setAccessibleName(tr("Memo of the coding"));
    m_memo->setTabChangesFocus(true);
    m_memo->setFixedHeight(m_memo->fontMetrics().lineSpacing() * MemoLines + 12);
    m_memo->installEventFilter(this);

    auto *head = new QHBoxLayout;
    head->addWidget(m_swatch, 0, Qt::AlignTop);
    head->addWidget(m_path, 1);
    auto *tools = new QHBoxLayout;
    tools->addLayout(stances);
    tools->addStretch();
    tools->addWidget(m_history);
    tools->addWidget(m_change);
    tools->addWidget(m_remove);
    m_facets->setContentsMargins(0, 0, 0, 0);
    m_facets->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_facets->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 8, 8);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addLayout(tools);
    column->addLayout(m_facets);
    column->addWidget(m_memo);
    refresh();
}

void CodingCard::setCurrent(bool current)
{
    m_isCurrent = current;
    QFont face = font();
    face.setBold(current);
    m_path->setFont(face);
    update();
}

void CodingCard::refresh()
{
    const Index &index = m_workspace.index();
    const Coding *coding = index.codings().find(m_coding);
    if (!coding)
        return;
    QPixmap square(QSize(SwatchSide, SwatchSide) * devicePixelRatio());
    square.setDevicePixelRatio(devicePixelRatio());
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(CodeColors::bar(QColor(index.codeColor(coding->code)), palette()));
    painter.drawRoundedRect(QRectF(0, 0, SwatchSide, SwatchSide), 3, 3);
    painter.end();
    m_swatch->setPixmap(square);
    const QString path = index.codes().names(coding->code).join(u" / "_s);
    m_path->setText(path);
    setAccessibleName(tr("Coding with %1").arg(path));

    QStringList facts;
    if (const CoderRow *coder = index.coder(coding->coder))
        facts.append(coder->name);
    if (coding->createdMs > 0)
        facts.append(
            QLocale().toString(QDateTime::fromMSecsSinceEpoch(coding->createdMs), QLocale::ShortFormat));
    m_facts->setText(facts.join(u" · "_s));
    if (QAbstractButton *button = m_stances->button(int(coding->stance)))
        button->setChecked(true);

    const bool mayChange = !m_workspace.project().isReadOnly();
    for (QAbstractButton *button : m_stances->buttons())
        button->setEnabled(mayChange);
    m_change->setEnabled(mayChange);
    m_remove->setEnabled(mayChange);
    m_memo->setReadOnly(!mayChange);
    const bool isTyped = m_memo->toPlainText() != m_storedMemo;
    QString memo;
    if (coding->hasMemo) {
        if (const Result<CodingRow> row = m_workspace.project().read().row<CodingRow>(m_coding))
            memo = row->memo;
    }
    m_storedMemo = memo;
    if (!isTyped && m_memo->toPlainText() != memo)
        m_memo->setPlainText(memo);
    refreshFacets(coding->code);
}

void CodingCard::commitMemo()
{
    const QString memo = m_memo->toPlainText();
    if (memo == m_storedMemo || !m_workspace.index().codings().find(m_coding))
        return;
    if (m_workspace.accept(m_workspace.codings().setMemo(m_coding, memo)))
        m_storedMemo = memo;
}

void CodingCard::commitMemoLater()
{
    const QString memo = m_memo->toPlainText();
    if (memo == m_storedMemo)
        return;
    m_storedMemo = memo;
    Workspace *workspace = &m_workspace;
    QMetaObject::invokeMethod(
        workspace,
        [workspace, coding = m_coding, memo] {
            if (workspace->index().codings().find(coding)) {
                workspace->accept(workspace->codings().setMemo(coding, memo));
                return;
            }
            // What it was typed for went first. The words stay: as a memo of their own.
            if (!memo.trimmed().isEmpty()
                && workspace->accept(
                    Memos(workspace->index()).add(tr("Memo of a coding that was removed"), memo, {})))
                workspace->say(tr("The coding is gone; what you typed is kept in the list of memos."));
        },
        Qt::QueuedConnection);
}

void CodingCard::focusDetails()
{
    QWidget *first = m_facets->rowCount() > 0 ? m_facets->itemAt(0, QFormLayout::FieldRole)->widget()
                                              : m_memo;
    first->setFocus(Qt::ShortcutFocusReason);
}

void CodingCard::fillHistory()
{
    QMenu *menu = m_history->menu();
    menu->clear();
    const Reader &read = m_workspace.project().read();
    const Result<QList<HistoryEntry>> entries = read.history(NewestLookedAt);
    if (!m_workspace.accept(entries))
        return;
    const QList<CodingFacetRow> facets = m_workspace.index().facetValues(m_coding);
    for (const HistoryEntry &entry : *entries) {
        if (menu->actions().size() >= HistoryShown)
            break;
        const Result<ChangeSet> changes = read.changesOf(entry.kind == HistoryEntry::Kind::Change ? entry.id
                                                                                                  : entry.of);
        if (!changes)
            continue; // compacted away
        const bool concerns = std::ranges::any_of(changes->rows(), [&](const RowChange &row) {
            return (row.table == Table::Coding && row.id == m_coding)
                || (row.table == Table::CodingFacet
                    && std::ranges::any_of(facets,
                                           [&](const CodingFacetRow &facet) { return facet.id == row.id; }));
        });
        if (!concerns)
            continue;
        const QString when = QLocale().toString(
            QDateTime::fromString(entry.at, Qt::ISODateWithMs).toLocalTime(), QLocale::ShortFormat);
        QString what = entry.label;
        if (entry.kind == HistoryEntry::Kind::Undo)
            what = tr("Undone: %1").arg(entry.label);
        else if (entry.kind == HistoryEntry::Kind::Redo)
            what = tr("Made again: %1").arg(entry.label);
        menu->addAction(tr("%1, %2: %3").arg(when, entry.coder, what).replace(u'&', u"&&"_s));
    }
    if (menu->isEmpty())
        menu->addAction(tr("Its changes are older than the history that is kept."))->setEnabled(false);
}

// --- facets -----------------------------------------------------------------------------------------------------

void CodingCard::refreshFacets(Id code)
{
    const Index &index = m_workspace.index();
    const QList<CodingFacetRow> values = index.facetValues(m_coding);
    // What can be chosen, in words: facets, choices and cases get other names, come and go.
    QList<FacetRow> facets = index.facetsFor(code);
    for (const CodingFacetRow &value :
         values) { // one that is not offered here any more is seen and can be cleared
        const FacetRow *facet = index.facet(value.facet);
        if (facet && !std::ranges::contains(facets, facet->id, &FacetRow::id))
            facets.append(*facet);
    }
    QStringList offered;
    for (const FacetRow &facet : std::as_const(facets)) {
        offered += {facet.name, facet.kind, facet.description};
        for (const FacetChoiceRow &choice : index.facetChoices(facet.id))
            offered.append(choice.name);
        if (facet.kind == "case"_L1) {
            for (Id id : index.cases().depthFirst())
                offered.append(index.cases().path(id));
        }
    }
    if (values == m_shownFacets && offered == m_offeredFacets)
        return;
    m_shownFacets = values;
    m_offeredFacets = offered;
    // The editor one is in stays the one one is in.
    const QWidget *inFocus = focusWidget();
    const QString focused = inFocus && inFocus->hasFocus() ? inFocus->objectName() : QString();
    while (m_facets->rowCount() > 0) {
        // An editor may be the one whose signal brought us here: it goes when that is done.
        QFormLayout::TakeRowResult row = m_facets->takeRow(0);
        for (QLayoutItem *item : {row.labelItem, row.fieldItem}) {
            if (item) {
                item->widget()->setObjectName({});
                item->widget()->hide();
                item->widget()->deleteLater();
            }
            delete item;
        }
    }
    QWidget *before = m_remove;
    for (const FacetRow &facet : std::as_const(facets)) {
        const auto value = std::ranges::find(values, facet.id, &CodingFacetRow::facet);
        QWidget *editor = facetEditor(facet, value == values.end() ? CodingFacetRow() : *value);
        editor->setObjectName(u"facet/"_s + facet.name);
        editor->setAccessibleName(facet.name);
        editor->setToolTip(facet.description);
        editor->setEnabled(!m_workspace.project().isReadOnly());
        m_facets->addRow(facet.name, editor);
        setTabOrder(before, editor);
        before = editor;
        if (!focused.isEmpty() && editor->objectName() == focused)
            editor->setFocus(Qt::OtherFocusReason);
    }
    setTabOrder(before, m_memo);
}

QWidget *CodingCard::facetEditor(const FacetRow &facet, const CodingFacetRow &value)
{
    const Id facetId = facet.id;
    const auto set = [this, facetId](const FacetValue &wanted) {
        m_workspace.accept(m_workspace.codings().setFacet({m_coding}, facetId, wanted));
    };
    if (facet.kind == "choice"_L1 || facet.kind == "case"_L1) {
        const bool isCase = facet.kind == "case"_L1;
        auto *box = new QComboBox(this);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
        box->addItem(u"—"_s, QVariant::fromValue(NoId));
        if (isCase) {
            const RowTree<CaseRow> &cases = m_workspace.index().cases();
            for (Id id : cases.depthFirst())
                box->addItem(cases.names(id).join(u" / "_s), QVariant::fromValue(id));
        } else {
            for (const FacetChoiceRow &choice : m_workspace.index().facetChoices(facet.id))
                box->addItem(choice.name, QVariant::fromValue(choice.id));
        }
        box->setCurrentIndex(
            std::max(0, box->findData(QVariant::fromValue(isCase ? value.caseId : value.choice))));
        connect(box, &QComboBox::activated, this, [set, box, isCase] {
            const Id id = box->currentData().value<Id>();
            set(isCase ? FacetValue{.caseId = id} : FacetValue{.choice = id});
        });
        return box;
    }
    const bool isNumber = facet.kind == "number"_L1;
    auto *line = new QLineEdit(this);
    const QString shown = isNumber ? (value.number ? QLocale().toString(*value.number, 'g', 12) : QString())
                                   : value.text.value_or(QString());
    line->setText(shown);
    connect(line, &QLineEdit::editingFinished, this, [this, set, line, isNumber, shown] {
        const QString text = line->text().trimmed();
        if (text == shown)
            return;
        if (!isNumber) {
            set({.text = text});
            return;
        }
        bool isRead = false;
        const double number = QLocale().toDouble(text, &isRead);
        if (!isRead && !text.isEmpty()) {
            line->setText(shown);
            m_workspace.say(tr("“%1” is not a number.").arg(text));
            return;
        }
        set({.number = text.isEmpty() ? std::optional<double>() : number});
    });
    return line;
}

// --- events -----------------------------------------------------------------------------------------------------

bool CodingCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_memo && event->type() == QEvent::FocusOut) {
        // The card may be losing the focus because the project changed and the caret's codings with it.
        commitMemoLater();
    }
    return QFrame::eventFilter(watched, event);
}

void CodingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

void CodingCard::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    if (event->button() == Qt::LeftButton)
        Q_EMIT activated(m_coding);
}

void CodingCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_isCurrent ? QPen(palette().color(QPalette::Active, QPalette::Highlight), 1.5)
                               : QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 5, 5);
}

} // namespace Crosscase
