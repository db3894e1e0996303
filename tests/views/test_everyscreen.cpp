// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screens.h"
#include "support/verifyresult.h"
#include "views/common/codecolors.h"
#include "views/common/settings.h"
#include "views/common/shortcuts.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/mainwindow/commandfinder.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/sampleproject.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <memory>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget *widget)
{
    QStringList steps;
    for (const QWidget *step = widget; step && steps.size() < 4; step = step->parentWidget()) {
        const QString name = step->objectName();
        steps.prepend(QString::fromLatin1(step->metaObject()->className())
                      + (name.isEmpty() ? name : u'#' + name));
    }
    QString text;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = u" \""_s + button->text() + u'"';
    return steps.join(u" > "_s) + text;
}

/// Parts that Qt makes inside a control of ours: they are named and reached as that control.
bool isInnerPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget)
        || qobject_cast<const QMenu *>(widget) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
        || widget->inherits("QComboBoxPrivateContainer") || widget->inherits("QComboBoxListView")
        || (parent && parent->inherits("QTabBar") && widget->inherits("QToolButton")
            && widget->objectName().startsWith(u"Scroll"_s))
        || widget->objectName() == "qt_toolbar_ext_button"_L1
        || widget->objectName().startsWith(u"qt_scrollarea"_s) || widget->inherits("QTableCornerButton");
}

/// What is on the screen and can be used: of the window in front, when that one has to be answered first.
QWidgetList usable()
{
    QWidgetList windows;
    if (QWidget *popup = QApplication::activePopupWidget())
        windows = {popup};
    else if (QWidget *modal = QApplication::activeModalWidget())
        windows = {modal};
    else {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->isVisible() && !window->inherits("QTipLabel") && !qobject_cast<QMenu *>(window))
                windows.append(window);
        }
    }
    QWidgetList out;
    for (QWidget *window : std::as_const(windows)) {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && !isInnerPart(widget)
                && widget->window() == window)
                out.append(widget);
        }
    }
    return out;
}

bool isControl(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton *>(widget);
}

QList<Screen> looked()
{
    return Screens::ofWorkbench() + Screens::ofDialogs() + Screens::ofTables();
}

QString nameOf(QWidget *widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

} // namespace

/**
 * Goes through the screens and dialogs of reading, coding and tables, and asks of each the same: that every control has a name for those
 * who do not see it and a way to it for those who use no mouse, that what is written can be read, that the keyboard
 * gets out of everything it gets into, and that one sees where it is.
 */
class TestEveryScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void isWithinReach_data();
    void isWithinReach();

private:
    void look(QStringList &faults);
    void lookAtNames(QStringList &faults) const;
    void lookAtKeys(QStringList &faults) const;
    void lookAtMnemonics(QStringList &faults) const;
    void lookAtContrast(QStringList &faults, const QString &theme) const;
    void lookAtFocus(QStringList &faults);

    QTemporaryDir m_folder;
    QString m_sample;
    MainWindow *m_window = nullptr;
    QSet<QString> m_focused; ///< kinds of controls that were seen with the keyboard in them
};

void TestEveryScreen::initTestCase()
{
    Theme::apply(Settings::ColorTheme::Light);
    QApplication::setCursorFlashTime(0); // a caret that is there is seen
    m_sample = m_folder.filePath(u"sample.crosscase"_s);
    VERIFY_RESULT(makeSampleProject(m_sample));
}

void TestEveryScreen::isWithinReach_data()
{
    QTest::addColumn<int>("number");
    const QList<Screen> screens = looked();
    for (int i = 0; i < screens.size(); ++i)
        QTest::newRow(qPrintable(screens.at(i).name)) << i;
}

void TestEveryScreen::isWithinReach()
{
    QFETCH(int, number);
    const Screen screen = looked().at(number);
    QTemporaryDir folder;
    Settings::instance().useFile(folder.filePath(u"settings.ini"_s));
    Settings::instance().setCoderName(u"Ada"_s);
    Theme::apply(Settings::ColorTheme::Light);
    const QString copy = folder.filePath(u"sample.crosscase"_s);
    QVERIFY(QFile::copy(m_sample, copy));
    MainWindow window;
    m_window = &window;
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow();
    QVERIFY(window.openProject(copy));
    screen.prepare(window);
    const std::unique_ptr<QDialog> dialog(screen.dialog ? screen.dialog(window) : nullptr);
    if (dialog) {
        dialog->show();
        dialog->activateWindow();
    }
    // A question waits in an event loop of its own: it is looked at from within.
    bool isDone = false;
    QStringList faults;
    QTimer::singleShot(350, &window, [&] {
        look(faults);
        isDone = true;
        while (QWidget *front = QApplication::activePopupWidget())
            front->close();
        while (QWidget *front = QApplication::activeModalWidget())
            front->close();
    });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 20000);
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n  "_s + faults.join(u"\n  "_s)));
}

void TestEveryScreen::look(QStringList &faults)
{
    lookAtNames(faults);
    lookAtKeys(faults);
    lookAtMnemonics(faults);
    lookAtContrast(faults, u"light"_s);
    lookAtFocus(faults);
    Theme::apply(Settings::ColorTheme::Dark); // while everything stands: what holds a colour of its own shows
    Screens::settle(20);
    lookAtContrast(faults, u"dark"_s);
    Theme::apply(Settings::ColorTheme::Light);
}

void TestEveryScreen::lookAtNames(QStringList &faults) const
{
    for (QWidget *widget : usable()) {
        const bool isOurs = QByteArrayView(widget->metaObject()->className()).startsWith("Crosscase::")
            && widget->hasMouseTracking() && !qobject_cast<QToolBar *>(widget);
        const auto *tabs = qobject_cast<QTabBar *>(widget);
        if (widget->focusProxy() || (tabs && tabs->count() == 0))
            continue;
        if ((isControl(widget) || isOurs) && nameOf(widget).trimmed().isEmpty())
            faults.append(u"no name: "_s + described(widget));
    }
}

void TestEveryScreen::lookAtKeys(QStringList &faults) const
{
    QSet<const QAction *> commands;
    QSet<QString> texts;
    for (const CommandFinder::Command &command : commandsOf(m_window)) {
        commands.insert(command.action);
        texts.insert(command.text);
    }
    for (QWidget *widget : usable()) {
        // A way in.
        if (auto *button = qobject_cast<QAbstractButton *>(widget);
            button && !(widget->focusPolicy() & Qt::TabFocus)) {
            const auto *tool = qobject_cast<QToolButton *>(button);
            const QAction *action = tool ? tool->defaultAction() : nullptr;
            if (const QString name = button->property("command").toString(); !action && !name.isEmpty())
                action = m_window->findChild<QAction *>(name);
            if (auto *dock = qobject_cast<QDockWidget *>(button->parentWidget()))
                action = button->objectName() == "qt_dockwidget_closebutton"_L1
                    ? dock->toggleViewAction()
                    : m_window->findChild<QAction *>(u"floatDock"_s);
            const bool isReached = !button->shortcut().isEmpty()
                || (action
                    && (!action->shortcut().isEmpty() || commands.contains(action)
                        || texts.contains(Shortcuts::plainText(action))));
            if (!isReached)
                faults.append(u"no key: "_s + described(widget));
        }
        // And out again.
        const auto *table = qobject_cast<QAbstractItemView *>(widget);
        const auto *plain = qobject_cast<QPlainTextEdit *>(widget);
        const auto *rich = qobject_cast<QTextEdit *>(widget);
        const bool isTrap = (table && table->tabKeyNavigation())
            || (plain && !plain->isReadOnly() && !plain->tabChangesFocus())
            || (rich && !rich->isReadOnly() && !rich->tabChangesFocus());
        if (isTrap)
            faults.append(u"Tab does not leave it: "_s + described(widget));
    }
}

/// Two controls of one window must not have the same letter.
void TestEveryScreen::lookAtMnemonics(QStringList &faults) const
{
    QHash<std::pair<QWidget *, QString>, QString> owners;
    for (QWidget *widget : usable()) {
        QString text;
        if (const auto *label = qobject_cast<QLabel *>(widget); label && label->buddy())
            text = label->text();
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            text = button->text();
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        const auto place = std::pair(widget->window(), key);
        if (owners.contains(place))
            faults.append(u"%1 twice: %2 and %3"_s.arg(key, owners.value(place), text));
        owners.insert(place, text);
    }
}

void TestEveryScreen::lookAtContrast(QStringList &faults, const QString &theme) const
{
    for (QWidget *widget : usable()) {
        QString text;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            text = button->text();
        else if (const auto *line = qobject_cast<QLineEdit *>(widget))
            text = line->text();
        if (text.isEmpty())
            continue;
        const QWidget *ground = widget;
        while (!ground->isWindow() && !ground->autoFillBackground())
            ground = ground->parentWidget();
        const bool isButton = qobject_cast<QAbstractButton *>(widget);
        const QPalette &palette = widget->palette();
        const QColor ink = palette.color(QPalette::Active, widget->foregroundRole());
        const QColor page = isButton ? palette.color(QPalette::Active, widget->backgroundRole())
                                     : ground->palette().color(QPalette::Active, ground->backgroundRole());
        if (const double contrast = CodeColors::contrast(ink, page); contrast < CodeColors::MinimumContrast)
            faults.append(u"%1: %2 on %3 is %4 to 1: %5"_s.arg(theme, ink.name(), page.name())
                              .arg(contrast, 0, 'f', 2)
                              .arg(described(widget)));
    }
}

void TestEveryScreen::lookAtFocus(QStringList &faults)
{
    QWidgetList controls = usable();
    controls.removeIf([](const QWidget *widget) {
        // Links in a label are walked by Tab itself, and marked then.
        return !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || qobject_cast<const QLabel *>(widget);
    });
    for (QWidget *widget : std::as_const(controls)) {
        const QString kind = described(widget);
        if (m_focused.contains(kind) || controls.size() < 2)
            continue;
        m_focused.insert(kind);
        QWidget *other = widget == controls.first() ? controls.last() : controls.first();
        QWidget *window = widget->window();
        window->activateWindow();
        other->setFocus(Qt::TabFocusReason);
        Screens::settle(5);
        if (!widget->isVisible() || !widget->isEnabled() || !other->hasFocus()
            || widget->visibleRegion().isEmpty())
            continue; // or scrolled out of sight: Tab brings it back
        const QRect place = QRect(widget->mapTo(window, QPoint()), widget->size()).adjusted(-3, -3, 3, 3);
        const QImage before = window->grab(place).toImage();
        widget->setFocus(Qt::TabFocusReason);
        Screens::settle(5);
        if (!widget->isVisible() || !widget->hasFocus())
            continue;
        if (window->grab(place).toImage() == before)
            faults.append(u"focus is not seen: "_s + kind);
    }
}

QTEST_MAIN(TestEveryScreen)
#include "test_everyscreen.moc"
