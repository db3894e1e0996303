// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "project/project.h"

#include <QFileInfo>

namespace Crosscase {

namespace {

/// The login name: the first coder a project knows is the person at the keyboard.
QString loginName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return Project::tr("Coder 1");
}

} // namespace

Project::Project(std::unique_ptr<Store> store)
    : m_store(std::move(store))
    , m_coderName(loginName())
{
    readProperties();
}

Project::~Project() = default;

Result<std::unique_ptr<Project>> Project::create(const QString &path)
{
    Result<std::unique_ptr<Store>> store = Store::create(path, QFileInfo(path).completeBaseName());
    if (!store)
        return std::unexpected(store.error());
    return std::unique_ptr<Project>(new Project(std::move(*store)));
}

Result<std::unique_ptr<Project>> Project::open(const QString &path, Mode mode)
{
    Result<std::unique_ptr<Store>> store = Store::open(path, mode);
    if (!store)
        return std::unexpected(store.error());
    return std::unique_ptr<Project>(new Project(std::move(*store)));
}

void Project::setCoderName(const QString &name)
{
    m_coderName = name.trimmed().isEmpty() ? loginName() : name.trimmed();
}

void Project::readProperties()
{
    const Result<QList<ProjectRow>> rows = read().rows<ProjectRow>();
    if (!rows || rows->isEmpty())
        return;
    m_name = rows->first().name;
    m_guid = rows->first().guid;
}

Result<> Project::mayChange() const
{
    Q_ASSERT_X(!m_delivering, "Project", "a listener of changed() tried to change the project");
    if (m_delivering)
        return invalid(tr("The project cannot be changed while a change is being shown."));
    return {};
}

Result<ChangeSet> Project::apply(const QString &label, const std::function<Result<>(Writer &)> &work)
{
    CROSSCASE_TRY(mayChange());
    return deliver(m_store->change(label, m_coderName, work));
}

Result<ChangeSet> Project::undo()
{
    CROSSCASE_TRY(mayChange());
    return deliver(m_store->undo(m_coderName));
}

Result<ChangeSet> Project::redo()
{
    CROSSCASE_TRY(mayChange());
    return deliver(m_store->redo(m_coderName));
}

Result<ChangeSet> Project::deliver(Result<ChangeSet> changes)
{
    if (!changes || changes->isEmpty())
        return changes;
    if (changes->touches(Table::Project))
        readProperties();
    m_delivering = true;
    Q_EMIT changed(*changes);
    m_delivering = false;
    return changes;
}

} // namespace Crosscase
