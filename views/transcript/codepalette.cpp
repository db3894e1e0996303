// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/transcript/codepalette.h"

#include "text/paths.h"
#include "views/common/codecolors.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/transcript/facetwords.h"
#include "views/transcript/favourites.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

enum Role { CodeRole = Qt::UserRole, PathRole, NameRole, WhereRole, UsesRole, ColorRole, PickedRole };

constexpr int Width = 460;
constexpr int RowsShown = 9;

/// One line of the palette: picked or not, colour, name, where it stands, how often it is used.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {Width / 2, option.fontMetrics.height() + 9};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        const QPalette &palette = option.palette;
        if (isSelected)
            painter->fillRect(option.rect, palette.color(QPalette::Active, QPalette::Highlight));
        const QColor strong = palette.color(QPalette::Active,
                                            isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor faint = isSelected ? strong : CodeColors::subdued(palette);
        const bool mirrored = option.direction == Qt::RightToLeft;
        const Qt::Alignment lead = Qt::AlignVCenter | Qt::AlignAbsolute
            | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
        const Qt::Alignment trail = Qt::AlignVCenter | Qt::AlignAbsolute
            | (mirrored ? Qt::AlignLeft : Qt::AlignRight);
        QRect rest = option.rect.adjusted(8, 0, -8, 0);
        const auto take = [&](int width) {
            const QRect taken(mirrored ? rest.right() - width + 1 : rest.left(), rest.top(), width,
                              rest.height());
            rest.adjust(mirrored ? 0 : width, 0, mirrored ? -width : 0, 0);
            return taken;
        };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(strong);
        const QRect mark = take(18);
        if (index.data(PickedRole).toBool())
            painter->drawText(mark, lead, u"✓"_s);
        const QRect swatch = take(20);
        if (const QColor color = index.data(ColorRole).value<QColor>(); color.isValid()) {
            painter->setPen(isSelected ? QPen(strong, 1) : QPen(Qt::NoPen));
            painter->setBrush(CodeColors::bar(color, palette));
            painter->drawRoundedRect(QRectF(swatch.left() + 1, swatch.center().y() - 5, 11, 11), 2.5, 2.5);
        } else {
            painter->drawText(swatch, lead, u"+"_s);
        }
        const QString uses = index.data(UsesRole).toString();
        painter->setPen(faint);
        const int usesWidth = uses.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(uses) + 8;
        painter->drawText(rest, trail, uses);
        rest.adjust(mirrored ? usesWidth : 0, 0, mirrored ? 0 : -usesWidth, 0);
        const QString name = option.fontMetrics.elidedText(index.data(NameRole).toString(), Qt::ElideRight,
                                                           rest.width());
        const QRect nameRect = take(std::min(rest.width(), option.fontMetrics.horizontalAdvance(name) + 12));
        painter->setPen(strong);
        painter->drawText(nameRect, lead, name);
        painter->setPen(faint);
        painter->drawText(
            rest, lead,
            option.fontMetrics.elidedText(index.data(WhereRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }
};

} // namespace

CodePalette::CodePalette(Workspace &workspace, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_stance(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"codePalette"_s);
    setAccessibleName(tr("Code palette"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_field->setObjectName(u"codePaletteField"_s);
    m_field->setPlaceholderText(tr("Type a code"));
    m_field->setAccessibleName(tr("Code"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"codePaletteList"_s);
    m_list->setAccessibleName(tr("Codes found"));
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::ClickFocus); // it is walked from the field
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);

    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    m_stance->setObjectName(u"codePaletteExtras"_s);
    m_stance->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::WideSpace, Theme::WideSpace, Theme::WideSpace, Theme::WideSpace);
    column->setSpacing(Theme::Space);
    column->addWidget(m_title);
    column->addLayout(line);
    column->addWidget(m_stance);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    connect(m_field, &QLineEdit::textChanged, this, &CodePalette::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &CodePalette::showExtras);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        // The keyboard is in the field: what is marked in the list is said.
        if (!now || !isVisible())
            return;
        QAccessibleAnnouncementEvent event(m_field, now->data(Qt::AccessibleTextRole).toString());
        QAccessible::updateAccessibility(&event);
    });
}

void CodePalette::openAt(const QPoint &globalPoint, Purpose purpose, const QString &quotation)
{
    m_purpose = purpose;
    m_picked.clear();
    m_matcher = CodeMatcher::of(m_workspace.index(), m_workspace.recentCodes());
    m_hint->setText(
        purpose != Purpose::Recode
            ? tr("Enter applies, Ctrl+Space picks several, Ctrl+Enter makes a new code. A last x, o or - sets "
                 "the stance, @ a facet (@firm, @level=firm). Alt+1 to Alt+9 put the code on a number key.")
            : tr("Enter changes the code, Ctrl+Enter makes a new one. A last x, o or - sets the stance, "
                 "@ a facet (@firm, @level=firm)."));
    const QString cited = fontMetrics().elidedText(quotation.simplified(), Qt::ElideMiddle, Width - 80);
    if (purpose == Purpose::ApplyEach)
        m_title->setText(tr("Code each of %1").arg(quotation));
    else
        m_title->setText(purpose == Purpose::Apply ? tr("Code “%1”").arg(cited)
                                                   : tr("Change the code of “%1”").arg(cited));
    m_field->clear();
    fill();
    const int row = m_list->itemDelegate() ? fontMetrics().height() + 9 : 20;
    m_list->setMinimumHeight(row * RowsShown);
    resize(Width, sizeHint().height());
    QPoint corner = globalPoint;
    if (layoutDirection() == Qt::RightToLeft)
        corner.rx() -= width();
    const QScreen *screen = QGuiApplication::screenAt(globalPoint);
    if (const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
        room.isValid()) {
        // Above the line rather than over it where there is no room below.
        if (corner.y() + height() > room.bottom())
            corner.setY(std::max(room.top(), globalPoint.y() - height() - fontMetrics().height() * 2));
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(corner);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CodePalette::fill()
{
    const PaletteText typed = m_matcher.parsed(m_field->text());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QList<CodeMatch> matches = m_matcher.matches(typed.code);
    for (const CodeMatch &match : matches)
        addCode(match);
    const QStringList steps = splitPath(typed.code);
    const bool isWhole = !steps.isEmpty()
        && std::ranges::none_of(steps, [](const QString &step) { return step.trimmed().isEmpty(); });
    // A second code of the same name is made by its path only, so that none arises by oversight.
    const bool isThere = steps.size() == 1 && !matches.isEmpty()
        && matches.first().score >= CodeMatcher::WholeName;
    if (isWhole && !isThere && m_workspace.index().codes().atPath(typed.code) == NoId) {
        addNew(typed.code);
        // Beside the code used last is where the next one of its kind usually belongs.
        const QList<Id> &recent = m_workspace.recentCodes();
        const Id parent = recent.isEmpty() ? NoId : m_workspace.index().codes().parent(recent.first());
        if (steps.size() == 1 && parent != NoId)
            addNew(joinPath(m_workspace.index().codes().names(parent) + steps));
    }
    m_list->setCurrentRow(0);
    showExtras();
}

Id CodePalette::codeOf(const QListWidgetItem *item) const
{
    if (!item)
        return m_picked.value(0);
    if (const Id code = item->data(CodeRole).value<Id>(); code != NoId)
        return code;
    QStringList steps = splitPath(item->data(PathRole).toString());
    while (!steps.isEmpty()) {
        if (const Id code = m_workspace.index().codes().atPath(joinPath(steps)); code != NoId)
            return code;
        steps.removeLast();
    }
    return NoId;
}

bool CodePalette::showExtras()
{
    const PaletteText typed = m_matcher.parsed(m_field->text());
    QStringList parts;
    if (typed.stance)
        parts.append(u"%1 %2"_s.arg(stanceSymbol(*typed.stance), stanceName(*typed.stance)));
    const FacetReading facets = readFacets(m_workspace.index(), codeOf(m_list->currentItem()), typed.facets);
    for (const FacetSetting &setting : facets.settings)
        parts.append(tr("%1: %2").arg(setting.facet.name, setting.shown));
    for (const QString &word : facets.unknown)
        parts.append(tr("@%1 is no facet of this code").arg(word));
    m_stance->setText(parts.join(u" · "_s));
    m_stance->setVisible(!parts.isEmpty());
    return facets.unknown.isEmpty();
}

void CodePalette::addCode(const CodeMatch &match)
{
    const CodeCandidate *code = m_matcher.find(match.id);
    QStringList parents = m_workspace.index().codes().names(match.id);
    parents.removeLast();
    QString where = parents.join(u" / "_s);
    if (!match.alias.isEmpty())
        where = where.isEmpty() ? tr("also “%1”").arg(match.alias)
                                : tr("%1, also “%2”").arg(where, match.alias);
    auto *item = new QListWidgetItem(m_list);
    item->setData(CodeRole, QVariant::fromValue(match.id));
    item->setData(NameRole, code->name);
    item->setData(WhereRole, where);
    QString uses = code->uses > 0 ? QLocale().toString(code->uses) : QString();
    if (const qsizetype key = Favourites::of(m_workspace.project().guid()).indexOf(match.id); key >= 0)
        uses = tr("[%1] %2").arg(key + 1).arg(uses);
    item->setData(UsesRole, uses);
    item->setData(ColorRole, QColor(m_workspace.index().codeColor(match.id)));
    item->setData(PickedRole, m_picked.contains(match.id));
    item->setData(Qt::AccessibleTextRole,
                  tr("%1, used %Ln time(s)", nullptr, int(code->uses)).arg(code->path));
    item->setToolTip(code->definition);
}

void CodePalette::addNew(const QString &path)
{
    QStringList steps = splitPath(path);
    for (QString &step : steps)
        step = step.trimmed();
    auto *item = new QListWidgetItem(m_list);
    item->setData(PathRole, joinPath(steps));
    const QString name = tr("New code “%1”").arg(steps.takeLast());
    const QString where = steps.isEmpty() ? QString() : tr("under %1").arg(steps.join(u" / "_s));
    item->setData(NameRole, name);
    item->setData(WhereRole, where);
    item->setData(Qt::AccessibleTextRole, where.isEmpty() ? name : name + u' ' + where);
}

// --- keys and mouse ---------------------------------------------------------------------------------------------

bool CodePalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_field || watched == m_list)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return handleKey(key->key(), key->modifiers(), watched == m_list)
            || QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::MouseButtonRelease && watched == m_list->viewport()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QListWidgetItem *item = m_list->itemAt(mouse->position().toPoint());
        if (!item || mouse->button() != Qt::LeftButton)
            return false;
        if (mouse->modifiers().testFlag(Qt::ControlModifier))
            toggle(item);
        else
            accept(item);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool CodePalette::handleKey(int key, Qt::KeyboardModifiers modifiers, bool inList)
{
    const int rows = m_list->count();
    const auto go = [&](int row) {
        if (rows > 0)
            m_list->setCurrentRow(std::clamp(row, 0, rows - 1));
        return true;
    };
    const bool withControl = modifiers.testFlag(Qt::ControlModifier);
    if (modifiers.testFlag(Qt::AltModifier) && key >= Qt::Key_1 && key <= Qt::Key_9) {
        const QListWidgetItem *item = m_list->currentItem();
        if (const Id code = item ? item->data(CodeRole).value<Id>() : NoId; code != NoId) {
            Favourites::set(m_workspace.project().guid(), key - Qt::Key_0, code);
            const int row = m_list->currentRow();
            fill();
            m_list->setCurrentRow(row);
            m_workspace.say(
                tr("Key %1 is “%2”.").arg(key - Qt::Key_0).arg(m_workspace.index().codes().name(code)));
        }
        return true;
    }
    switch (key) {
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (withControl)
            acceptNew();
        else
            accept(m_list->currentItem());
        return true;
    case Qt::Key_Space:
        if (!withControl && !inList)
            return false;
        toggle(m_list->currentItem());
        return true;
    case Qt::Key_Tab:
        if (inList)
            return false;
        complete();
        return true;
    case Qt::Key_Down:
        return !inList && go(m_list->currentRow() + 1);
    case Qt::Key_Up:
        return !inList && go(m_list->currentRow() - 1);
    case Qt::Key_PageDown:
        return !inList && go(m_list->currentRow() + RowsShown);
    case Qt::Key_PageUp:
        return !inList && go(m_list->currentRow() - RowsShown);
    default:
        return false;
    }
}

void CodePalette::toggle(QListWidgetItem *item)
{
    const Id code = item ? item->data(CodeRole).value<Id>() : NoId;
    if (code == NoId || m_purpose == Purpose::Recode)
        return;
    if (m_picked.contains(code))
        m_picked.removeOne(code);
    else
        m_picked.append(code);
    item->setData(PickedRole, m_picked.contains(code));
    // The next code is typed anew, the stance stays.
    m_field->selectAll();
}

void CodePalette::complete()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (const CodeCandidate *code = item ? m_matcher.find(item->data(CodeRole).value<Id>()) : nullptr)
        m_field->setText(code->path + u'/');
}

void CodePalette::accept(QListWidgetItem *item)
{
    if (!showExtras())
        return; // it says what does not fit
    const PaletteText typed = m_matcher.parsed(m_field->text());
    PaletteChoice choice{m_picked, {}, typed.stance, typed.facets};
    // With codes picked, a bare Enter means those; the marked one is meant only when it was typed for.
    const bool isMeant = m_picked.isEmpty() || !m_matcher.parsed(m_field->text()).code.isEmpty();
    if (item && isMeant) {
        const Id code = item->data(CodeRole).value<Id>();
        if (code == NoId)
            choice.newPaths.append(item->data(PathRole).toString());
        else if (!choice.codes.contains(code) && !m_field->hasSelectedText())
            choice.codes.append(code);
        else if (choice.codes.isEmpty())
            choice.codes.append(code);
    }
    if (choice.codes.isEmpty() && choice.newPaths.isEmpty())
        return;
    m_isAccepting = true;
    hide();
    m_isAccepting = false;
    Q_EMIT chosen(choice);
}

void CodePalette::acceptNew()
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(CodeRole).value<Id>() == NoId) {
            accept(m_list->item(row));
            return;
        }
    }
}

void CodePalette::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!m_isAccepting)
        Q_EMIT cancelled();
}

void CodePalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Crosscase
