// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/screenshots.h"

#include "app/application.h"
#include "app/screens.h"
#include "views/common/settings.h"
#include "views/mainwindow/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int TitleHeight = 28;

/// How many windows a window stands in front of.
int depth(const QWidget *window)
{
    int depth = window->windowType() == Qt::Popup ? 100 : 0;
    for (const QWidget *step = window->parentWidget(); step; step = step->window()->parentWidget())
        ++depth;
    return depth;
}

/// The window with what stands in front of it, as a window manager would show it.
QPixmap pictureOf(MainWindow &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    QWidgetList fronts = QApplication::topLevelWidgets();
    fronts.removeIf([&](const QWidget *widget) {
        return widget == &window || !widget->isVisible() || widget->inherits("QTipLabel");
    });
    std::ranges::stable_sort(fronts, {}, depth);
    for (QWidget *widget : std::as_const(fronts)) {
        const QPoint corner = widget->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint());
        painter.drawPixmap(corner, widget->grab());
        QRect frame(corner, widget->size());
        if (qobject_cast<QDialog *>(widget)) {
            frame.setTop(frame.top() - TitleHeight);
            const QRect bar(frame.topLeft(), QSize(frame.width(), TitleHeight));
            painter.fillRect(bar, window.palette().color(QPalette::Button));
            painter.setPen(window.palette().color(QPalette::ButtonText));
            painter.drawText(bar, Qt::AlignCenter, widget->windowTitle());
        }
        painter.setPen(window.palette().color(QPalette::Mid));
        painter.drawRect(frame);
    }
    return picture;
}

} // namespace

namespace Screenshots {

QStringList names()
{
    QStringList names;
    for (const Screen &screen : Screens::all())
        names.append(screen.name);
    return names;
}

Result<> take(const QString &name, const QString &project, const QString &output, const QSize &size)
{
    const QList<Screen> all = Screens::all();
    const auto screen = std::ranges::find(all, name, &Screen::name);
    if (screen == all.end())
        return invalid(
            QApplication::translate("Crosscase::Screenshots", "There is no screen \"%1\".").arg(name));
    QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(project).fileName());
    if (!QFile::copy(project, copy))
        return failure(
            QApplication::translate("Crosscase::Screenshots", "%1 could not be read.").arg(project));

    Application program;
    MainWindow &window = program.window();
    window.resize(size);
    window.show();
    if (!window.openProject(copy))
        return failure(
            QApplication::translate("Crosscase::Screenshots", "%1 could not be opened.").arg(project));
    window.resize(size);
    Screens::settle();
    Settings::instance().clearRecentProjects(); // of the copy
    Settings::instance().addRecentProject(project);
    screen->prepare(window);
    std::unique_ptr<QDialog> dialog(screen->dialog ? screen->dialog(window) : nullptr);
    if (dialog) {
        dialog->show();
        Screens::settle(50);
        dialog->move(window.geometry().center() - dialog->rect().center());
    }
    // A question or a menu waits in an event loop of its own: the picture is taken from within it, and then it is left.
    bool isTaken = false;
    bool isWritten = false;
    QTimer::singleShot(900, &window, [&] {
        isWritten = pictureOf(window).save(output);
        isTaken = true;
        while (QWidget *front = QApplication::activePopupWidget())
            front->close();
        while (QWidget *front = QApplication::activeModalWidget())
            front->close();
    });
    while (!isTaken)
        Screens::settle(20);
    if (!isWritten)
        return failure(
            QApplication::translate("Crosscase::Screenshots", "%1 could not be written.").arg(output));
    return {};
}

} // namespace Screenshots

} // namespace Crosscase
