// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/tablemodel.h"
#include "support/sampleproject.h"
#include "support/verifyresult.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/tables/evidencepanel.h"
#include "views/tables/gridview.h"
#include "views/tables/tableview.h"

#include <QAction>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace Crosscase {

/// A copy of the small sample project in a window with a table and its evidence beside it.
class TableFixture
{
protected:
    /// A project and a window of its own for each test function.
    void start()
    {
        // The offscreen platform says of itself what it lacks.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
        Settings::instance().useFile(m_folder.filePath(QStringLiteral("settings%1.ini").arg(++m_copies)));
        m_sample = SampleProject::make();
        QVERIFY(m_sample);
        const QString path = m_folder.filePath(QStringLiteral("copy%1.crosscase").arg(m_copies));
        VERIFY_RESULT(m_sample->project().copyTo(path));
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(path);
        VERIFY_RESULT(opened);
        m_workspace = std::move(*opened);
        TableSpec spec;
        spec.name = QStringLiteral("Issues");
        makeView(spec, NoId);
    }

    void makeView(const TableSpec &spec, Id saved)
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 560);
        m_panel = new EvidencePanel(*m_workspace, m_window.get());
        m_view = new TableView(*m_workspace, spec, saved, m_window.get());
        m_view->setGeometry(0, 0, 640, 560);
        m_panel->setGeometry(640, 0, 360, 560);
        m_view->setEvidencePanel(m_panel);
        m_grid = m_view->findChild<GridView *>();
        QVERIFY(m_grid);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void stop()
    {
        m_window.reset();
        m_workspace.reset();
    }

    [[nodiscard]] TableModel *model() const { return static_cast<TableModel *>(m_grid->model()); }
    [[nodiscard]] QModelIndex cell(int line, int column) const
    {
        return model()->index(model()->rowOfLine(line), column);
    }
    void click(const QModelIndex &index) const
    {
        m_grid->scrollTo(index);
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, {}, m_grid->visualRect(index).center());
    }
    void trigger(const QString &name) const
    {
        auto *action = m_window->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        QVERIFY(action->isEnabled());
        action->trigger();
    }

    std::unique_ptr<SampleProject> m_sample;
    QTemporaryDir m_folder;
    int m_copies = 0;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    TableView *m_view = nullptr;
    EvidencePanel *m_panel = nullptr;
    GridView *m_grid = nullptr;
};

} // namespace Crosscase
