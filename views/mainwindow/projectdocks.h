// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <array>

class QAction;
class QDockWidget;
class QMainWindow;

namespace Crosscase {

class CasesDock;
class CodesDock;
class CodingPanel;
class DocumentsDock;
class EvidencePanel;
class HistoryDock;
class TablesDock;
class Workspace;

/// The docks of the main window. The frames live as long as the window; what is in them belongs to one open project.
class ProjectDocks : public QObject
{
    Q_OBJECT

public:
    enum Dock {
        DocumentsPlace,
        CasesPlace,
        TablesPlace,
        CodesPlace,
        CodingsPlace,
        EvidencePlace,
        HistoryPlace,
        DockCount
    };

    explicit ProjectDocks(QMainWindow *window);

    /// Fills the docks for a project. `import` is what an empty list of documents offers.
    void fill(Workspace &workspace, QAction *import);
    /// Empties and hides them.
    void clear();

    /// The arrangement a new project begins with.
    void arrange();
    void raise(Dock dock);
    /// Makes the dock that has the keyboard a window of its own, or puts it back.
    void floatCurrent();
    [[nodiscard]] QDockWidget *frame(Dock dock) const { return m_frames[size_t(dock)]; }
    /// Show or hide each dock, for the View menu, in the order of Dock.
    [[nodiscard]] QList<QAction *> toggleActions() const;

    // Null while no project is open.
    [[nodiscard]] DocumentsDock *documents() const { return m_documents; }
    [[nodiscard]] CasesDock *cases() const { return m_cases; }
    [[nodiscard]] TablesDock *tables() const { return m_tables; }
    [[nodiscard]] CodesDock *codes() const { return m_codes; }
    [[nodiscard]] CodingPanel *codings() const { return m_codings; }
    [[nodiscard]] EvidencePanel *evidence() const { return m_evidence; }
    [[nodiscard]] HistoryDock *history() const { return m_history; }

private:
    void put(Dock dock, QWidget *content);
    /// Docks that lie over each other have their names on tabs: a title below would say it twice.
    void showTitles();

    QMainWindow *m_window;
    std::array<QDockWidget *, DockCount> m_frames;
    QTimer m_titlesSoon;
    DocumentsDock *m_documents = nullptr;
    CasesDock *m_cases = nullptr;
    TablesDock *m_tables = nullptr;
    CodesDock *m_codes = nullptr;
    CodingPanel *m_codings = nullptr;
    EvidencePanel *m_evidence = nullptr;
    HistoryDock *m_history = nullptr;
};

} // namespace Crosscase
