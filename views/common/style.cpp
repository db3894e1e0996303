// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/style.h"

#include "views/common/icons.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int ItemPadding = 4;  ///< pixels left and right of what stands in a list
constexpr int FieldPadding = 3; ///< the same for fields
constexpr int RowPadding = 4;   ///< pixels added to the height of a row

void outline(QPainter *painter, const QRectF &rect, const QColor &color, qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

void ring(QPainter *painter, const QStyleOption *option)
{
    outline(painter, QRectF(option->rect).adjusted(1, 1, -1, -1),
            option->palette.color(QPalette::Active, QPalette::Highlight), 2, 2);
}

} // namespace

Style::Style()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool isWindow = option ? option->state.testFlag(State_Window) : widget && widget->isWindow();
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return isWindow ? Theme::Margin : Theme::Space;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return Theme::Space;
    case PM_FocusFrameHMargin:
        return ItemPadding;
    case PM_HeaderMargin:
        return ItemPadding + 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

/// Fusion's own sign for what a bar has no room for is black, also on black.
QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_ToolBarHorizontalExtensionButton || which == SP_ToolBarVerticalExtensionButton)
        return icon(u"more"_s);
    return QProxyStyle::standardIcon(which, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem)
        result.rheight() += RowPadding;
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(FieldPadding, 0, -FieldPadding, 0) : rect;
}

/// A ring in what has the keyboard, however it came there: Fusion draws one only after Tab.
void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const bool isRinged = element == CE_PushButtonBevel || element == CE_TabBarTab;
    if (isRinged && option->state.testFlag(State_HasFocus))
        ring(painter, option);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const bool isRinged = control == CC_ToolButton || control == CC_ComboBox || control == CC_SpinBox;
    if (isRinged && option->state.testFlag(State_HasFocus)) {
        ring(painter, option);
        return;
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const bool isField = control == CC_SpinBox || (control == CC_ComboBox && box && box->editable);
    if (!isField)
        return;
    const bool isEnabled = option->state.testFlag(State_Enabled);
    outline(painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5),
            Theme::color(isEnabled ? Theme::Meaning::ControlEdge : Theme::Meaning::Border, option->palette),
            1, 2);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isEnabled = option->state.testFlag(State_Enabled);
    const bool hasFocus = isEnabled && option->state.testFlag(State_HasFocus);
    const QColor edge = Theme::color(isEnabled ? Theme::Meaning::ControlEdge : Theme::Meaning::Border,
                                     option->palette);
    const QColor focus = option->palette.color(QPalette::Active, QPalette::Highlight);
    const QRectF inner = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    switch (element) {
    case PE_FrameLineEdit:
        if (!hasFocus)
            outline(painter, inner, edge, 1, 2);
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        outline(painter, inner, hasFocus ? focus : edge, 1, 2);
        break;
    case PE_IndicatorRadioButton:
        outline(painter, inner, hasFocus ? focus : edge, 1, inner.width() / 2);
        break;
    case PE_Frame: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->frameShape == QFrame::StyledPanel)
            outline(painter, hasFocus ? inner.adjusted(0.5, 0.5, -0.5, -0.5) : inner, hasFocus ? focus : edge,
                    hasFocus ? 2 : 1, 2);
        break;
    }
    default:
        break;
    }
}

} // namespace Crosscase
