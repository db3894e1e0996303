// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "views/common/language.h"
#include "views/common/settings.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/mainwindow/mainwindow.h"

namespace Crosscase {

Application::Application()
{
    Settings &settings = Settings::instance();
    Language::install(settings.language());
    Theme::apply(settings.colorTheme());
    connect(&settings, &Settings::changed, this, [this, shown = settings.colorTheme()]() mutable {
        if (const Settings::ColorTheme wanted = Settings::instance().colorTheme(); wanted != shown)
            Theme::apply(shown = wanted);
    });
    makeWindow();
}

Application::~Application() = default;

void Application::makeWindow()
{
    m_window = std::make_unique<MainWindow>();
    // Queued: the window that asks for it is in the middle of a menu or dialog of its own.
    connect(m_window.get(), &MainWindow::languageChanged, this, &Application::changeLanguage,
            Qt::QueuedConnection);
}

void Application::changeLanguage()
{
    const QString path = m_window->workspace() ? m_window->workspace()->project().path() : QString();
    m_window->closeProject();
    Language::install(Settings::instance().language());
    const std::unique_ptr<MainWindow> old = std::move(
        m_window); // until the new one stands: the program lives on
    makeWindow();
    m_window->setGeometry(old->geometry());
    m_window->show();
    if (!path.isEmpty())
        m_window->openProject(path);
}

} // namespace Crosscase
