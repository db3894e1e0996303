// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/workspace.h"

#include <QElapsedTimer>
#include <QTimer>

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
    QTimer::singleShot(0, this, [this, documents = m_index->documents()] { lookAhead(documents, 0); });
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path)
{
    Result<std::unique_ptr<Project>> project = Project::open(path);
    if (!project)
        return std::unexpected(project.error());
    Result<std::unique_ptr<Index>> index = Index::build(**project);
    if (!index)
        return std::unexpected(index.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(*project), std::move(*index)));
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

void Workspace::lookAhead(const QList<Id> &documents, qsizetype at)
{
    constexpr int AtOnceMs = 4;
    QElapsedTimer timer;
    timer.start();
    for (; at < documents.size() && timer.elapsed() < AtOnceMs; ++at) {
        if (m_index->document(documents.at(at)))
            (void)m_index->sharesIn(documents.at(at));
    }
    if (at < documents.size())
        QTimer::singleShot(0, this, [this, documents, at] { lookAhead(documents, at); });
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
