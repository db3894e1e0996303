// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/plaintext.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace Crosscase {

namespace {

constexpr int WidestTip = 480; // pixels

class PlainTextFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Polish && event->type() != QEvent::Show)
            return false;
        auto *label = qobject_cast<QLabel *>(watched);
        if (!label)
            return false;
        if (label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
        if (event->type() == QEvent::Show && label->inherits("QTipLabel") && label->width() > WidestTip) {
            label->setWordWrap(true);
            label->resize(WidestTip, label->heightForWidth(WidestTip));
        }
        return false;
    }
};

} // namespace

void showTextAsItStands()
{
    static PlainTextFilter *filter = nullptr;
    if (filter)
        return;
    filter = new PlainTextFilter(qApp);
    QObject::connect(filter, &QObject::destroyed, [] { filter = nullptr; });
    qApp->installEventFilter(filter);
}

} // namespace Crosscase
