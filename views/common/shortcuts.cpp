// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/shortcuts.h"

#include "views/common/settings.h"

#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr auto MadeProperty = "crosscaseMadeShortcuts";

QStringList toTexts(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys) {
        if (!key.isEmpty())
            texts.append(key.toString(QKeySequence::PortableText));
    }
    return texts;
}

QList<QKeySequence> toKeys(const QStringList &texts)
{
    QList<QKeySequence> keys;
    for (const QString &text : texts)
        keys.append(QKeySequence(text, QKeySequence::PortableText));
    return keys;
}

void apply(QAction *action)
{
    if (action->objectName().isEmpty() || action->isSeparator())
        return;
    const bool isKnown = action->property(MadeProperty).isValid();
    const std::optional<QStringList> wanted = Settings::instance().shortcuts(action->objectName());
    if (!isKnown && !wanted)
        return;
    if (!isKnown)
        action->setProperty(MadeProperty, toTexts(action->shortcuts()));
    const QList<QKeySequence> keys = wanted ? toKeys(*wanted) : Shortcuts::made(action);
    if (action->shortcuts() != keys)
        action->setShortcuts(keys);
}

class ShortcutFilter : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ActionAdded)
            apply(static_cast<QActionEvent *>(event)->action());
        return false;
    }
};

void applyIn(QWidget *window, const QString &name)
{
    const QList<QAction *> actions = window->findChildren<QAction *>(name);
    for (QAction *action : actions) {
        if (!action->property(MadeProperty).isValid())
            action->setProperty(MadeProperty, toTexts(action->shortcuts()));
        apply(action);
    }
}

} // namespace

void Shortcuts::follow()
{
    static ShortcutFilter *filter = nullptr;
    if (filter)
        return;
    filter = new ShortcutFilter(qApp);
    QObject::connect(filter, &QObject::destroyed, [] { filter = nullptr; });
    qApp->installEventFilter(filter);
}

QList<QKeySequence> Shortcuts::made(const QAction *action)
{
    const QVariant known = action->property(MadeProperty);
    return known.isValid() ? toKeys(known.toStringList()) : action->shortcuts();
}

void Shortcuts::set(QWidget *window, const QString &name, const QList<QKeySequence> &keys)
{
    // What it was made with is remembered before it is changed.
    const QList<QAction *> actions = window->findChildren<QAction *>(name);
    for (QAction *action : actions) {
        if (!action->property(MadeProperty).isValid())
            action->setProperty(MadeProperty, toTexts(action->shortcuts()));
    }
    Settings::instance().setShortcuts(name, toTexts(keys));
    applyIn(window, name);
}

void Shortcuts::reset(QWidget *window, const QString &name)
{
    Settings::instance().setShortcuts(name, std::nullopt);
    applyIn(window, name);
}

QString Shortcuts::plainText(const QAction *action)
{
    QString text = action->text();
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&') {
            if (i + 1 < text.size() && text.at(i + 1) == u'&')
                plain += text.at(i++);
            continue;
        }
        plain += text.at(i);
    }
    while (plain.endsWith(u'…') || plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

} // namespace Crosscase
