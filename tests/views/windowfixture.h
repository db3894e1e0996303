// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/verifyresult.h"
#include "views/common/prompts.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/mainwindow/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

namespace Crosscase {

/// A main window with settings and a folder of its own.
class WindowFixture
{
public:
    WindowFixture()
    {
        using namespace Qt::StringLiterals;
        Settings::instance().useFile(path(u"settings.ini"_s));
        Settings::instance().setCoderName(u"Ada"_s);
        makeWindow();
    }

    void makeWindow()
    {
        window.reset();
        window = std::make_unique<MainWindow>();
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's folder cannot be written");
        return file.fileName();
    }
    [[nodiscard]] Workspace &workspace() const { return *window->workspace(); }
    [[nodiscard]] Index &index() const { return workspace().index(); }

    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return window->findChild<Widget *>(name);
    }

    /// Does something in the next modal dialog of a kind, once it is there.
    template<typename Dialog>
    void inNext(const std::function<void(Dialog &)> &work)
    {
        auto *timer = new QTimer(window.get());
        QObject::connect(timer, &QTimer::timeout, timer, [timer, work] {
            auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->stop();
            timer->deleteLater();
            QPointer<Dialog> guard(dialog);
            work(*dialog);
            if (guard && guard->isVisible())
                guard->reject(); // a check failed: the test goes on and ends
        });
        timer->start(5);
    }

    QTemporaryDir folder;
    std::unique_ptr<MainWindow> window;
};

} // namespace Crosscase
