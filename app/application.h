// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace Crosscase {

class MainWindow;

/// The program around its window: language and theme, and a new window when another language is chosen.
class Application : public QObject
{
    Q_OBJECT

public:
    Application();
    ~Application() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }

private:
    void makeWindow();
    void changeLanguage();

    std::unique_ptr<MainWindow> m_window;
};

} // namespace Crosscase
