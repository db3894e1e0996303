// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tables/passagedelegate.h"

#include "coding/stance.h"
#include "items/evidencemodel.h"
#include "items/passagemodel.h"
#include "views/common/codecolors.h"
#include "views/tables/tablelook.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 4;
constexpr int Swatch = 10;
constexpr int MostLines = 12;

int textHeight(const QFontMetrics &metrics, const QString &text, int width, bool whole)
{
    if (text.isEmpty())
        return 0;
    const int height = metrics.boundingRect(QRect(0, 0, std::max(width, 1), 100000), Qt::TextWordWrap, text)
                           .height();
    return whole ? height : std::min(height, metrics.lineSpacing() * MostLines);
}

int wholeHeight(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 100000), Qt::TextWordWrap, text).height();
}

} // namespace

struct PassageDelegate::Card
{
    int head = 0;
    int before = 0;
    int text = 0;
    int after = 0;
    bool cut = false; ///< the words go on below what is shown
};

PassageDelegate::Card PassageDelegate::layOut(const QStyleOptionViewItem &option, const QModelIndex &index,
                                              int width) const
{
    const QFontMetrics metrics(option.font);
    const QString text = index.data().toString();
    const bool whole = index.data(PassageModel::GrownRole).toBool();
    Card card;
    card.head = metrics.height();
    card.before = textHeight(metrics, index.data(EvidenceModel::BeforeRole).toString(), width, whole);
    card.text = textHeight(metrics, text, width, whole);
    card.cut = wholeHeight(metrics, text, width) > card.text;
    card.after = textHeight(metrics, index.data(EvidenceModel::AfterRole).toString(), width, whole);
    return card;
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    if (index.data(EvidenceModel::CodingRole).toLongLong() == NoId)
        return {100, metrics.height() + 2 * Gap + 2};
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    const int width = (view ? view->viewport()->width() - view->indentation() : option.rect.width())
        - 4 * Gap;
    const Card card = layOut(option, index, width);
    return {100,
            card.head + card.before + card.text + card.after + 4 * Gap + (card.cut ? metrics.height() : 0)};
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette &colors = option.palette;
    const QPalette::ColorGroup group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active
                                                                                   : QPalette::Inactive;
    const QColor ground = selected ? colors.color(group, QPalette::Highlight) : colors.color(QPalette::Base);
    const QColor ink = selected ? colors.color(group, QPalette::HighlightedText)
                                : colors.color(QPalette::Text);
    const QColor faint = selected ? ink : TableLook::quiet(colors);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const Qt::Alignment start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    const QFontMetrics metrics(option.font);

    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, ground);
    QRect box = option.rect.adjusted(2 * Gap, Gap, -2 * Gap, -Gap);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setPen(ink);
    if (index.data(EvidenceModel::CodingRole).toLongLong() == NoId) {
        painter->fillRect(option.rect, selected ? ground : TableLook::band(colors));
        painter->setFont(bold);
        painter->drawText(box, int(start | Qt::AlignVCenter), index.data().toString());
        painter->setFont(option.font);
        painter->setPen(faint);
        painter->drawText(box, int(end | Qt::AlignVCenter), index.data(EvidenceModel::CountRole).toString());
        painter->restore();
        return;
    }

    const Card card = layOut(option, index, box.width());
    QRect head(box.left(), box.top(), box.width(), card.head);
    // Stance and code on one side, who and when on the other.
    QStringList about{index.data(EvidenceModel::CoderRole).toString()};
    if (const QString time = index.data(EvidenceModel::TimeRole).toString(); !time.isEmpty())
        about.append(time);
    const QString aboutText = about.join(u"  "_s);
    const int aboutWidth = metrics.horizontalAdvance(aboutText) + Gap;
    painter->setFont(bold);
    const QString symbol = stanceSymbol(Stance(index.data(EvidenceModel::StanceRole).toInt()));
    const int symbolWidth = QFontMetrics(bold).horizontalAdvance(u"x"_s) + 2 * Gap;
    const auto take = [&](int width) {
        const QRect part = mirrored ? QRect(head.right() + 1 - width, head.top(), width, head.height())
                                    : QRect(head.left(), head.top(), width, head.height());
        if (mirrored)
            head.setRight(head.right() - width);
        else
            head.setLeft(head.left() + width);
        return part;
    };
    painter->drawText(take(symbolWidth), int(start | Qt::AlignVCenter), symbol);
    const QRect swatch = take(Swatch + Gap);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(CodeColors::bar(QColor(index.data(EvidenceModel::ColorRole).toString()), colors));
    painter->drawRoundedRect(QRect(mirrored ? swatch.left() + Gap : swatch.left(),
                                   swatch.center().y() - Swatch / 2 + 1, Swatch, Swatch),
                             3, 3);
    painter->setPen(ink);
    QRect name = head;
    if (mirrored)
        name.setLeft(name.left() + aboutWidth);
    else
        name.setRight(name.right() - aboutWidth);
    painter->drawText(name, int(start | Qt::AlignVCenter),
                      QFontMetrics(bold).elidedText(index.data(EvidenceModel::CodeRole).toString(),
                                                    Qt::ElideRight, name.width()));
    painter->setFont(option.font);
    painter->setPen(faint);
    painter->drawText(head, int(end | Qt::AlignVCenter), aboutText);

    int y = box.top() + card.head + Gap;
    const auto words = [&](const QString &text, int height, const QColor &color) {
        if (height == 0)
            return;
        painter->setPen(color);
        painter->drawText(QRect(box.left(), y, box.width(), height),
                          int(start | Qt::AlignTop) | Qt::TextWordWrap, text);
        y += height;
    };
    painter->setClipRect(option.rect.adjusted(0, 0, 0, -Gap));
    words(index.data(EvidenceModel::BeforeRole).toString(), card.before, faint);
    painter->save();
    painter->setClipRect(QRect(box.left(), y, box.width(), card.text), Qt::IntersectClip);
    words(index.data().toString(), card.text, ink);
    painter->restore();
    if (card.cut) {
        painter->setPen(faint);
        painter->drawText(QRect(box.left(), y, box.width(), metrics.height()), int(start), u"…"_s);
        y += metrics.height();
    }
    words(index.data(EvidenceModel::AfterRole).toString(), card.after, faint);
    painter->setClipRect(option.rect);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      TableLook::hairline(colors));
    painter->restore();
}

} // namespace Crosscase
