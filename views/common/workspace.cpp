// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/workspace.h"

#include "views/common/progress.h"

#include <QFileInfo>
#include <QThread>

namespace Crosscase {

namespace {

constexpr qsizetype RecentCodes = 10;

} // namespace

Workspace::Workspace(std::unique_ptr<Project> project, std::unique_ptr<Index> index)
    : m_project(std::move(project))
    , m_index(std::move(index))
    , m_codebook(*m_index)
    , m_codings(*m_index)
    , m_cases(*m_index)
    , m_documents(*m_index)
{
    connect(m_index.get(), &Index::updated, this, &Workspace::follow);
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, QWidget *window)
{
    struct Opened
    {
        std::unique_ptr<Project> project;
        std::unique_ptr<Index> index;
    };
    QThread *here = QThread::currentThread();
    Result<Opened> opened = Progress::run<Opened>(
        window, tr("Opening %1…", "a project's file name").arg(QFileInfo(path).fileName()),
        [&path, here](const Progress::Stop &stop) -> Result<Opened> {
            Result<std::unique_ptr<Project>> project = Project::open(path);
            CROSSCASE_TRY(project);
            Result<std::unique_ptr<Index>> index = Index::build(**project, stop);
            CROSSCASE_TRY(index);
            // The first table asks for the cases of all codings.
            CROSSCASE_TRY((*index)->findAllShares(stop));
            (*project)->moveToThread(here);
            (*index)->moveToThread(here);
            return Opened{std::move(*project), std::move(*index)};
        });
    CROSSCASE_TRY(opened);
    return std::unique_ptr<Workspace>(new Workspace(std::move(opened->project), std::move(opened->index)));
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path)
{
    {
        const Result<std::unique_ptr<Project>> project = Project::create(path);
        if (!project)
            return std::unexpected(project.error());
    }
    return open(path);
}

void Workspace::follow(const ChangeSet &changes)
{
    for (const RowChange &change : changes.rows()) {
        if (change.table != Table::Coding || change.operation == Operation::Delete)
            continue;
        if (const Coding *coding = m_index->codings().find(change.id)) {
            m_recentCodes.removeOne(coding->code);
            m_recentCodes.prepend(coding->code);
        }
    }
    m_recentCodes.removeIf([this](Id code) { return !m_index->codes().find(code); });
    if (m_recentCodes.size() > RecentCodes)
        m_recentCodes.resize(RecentCodes);
}

} // namespace Crosscase
