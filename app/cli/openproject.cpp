// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"

#include "app/cli/nearnames.h"
#include "base/wholefile.h"
#include "exchange/projects/casesimport.h"
#include "store/backup.h"

#include <QFileInfo>

#include <algorithm>

namespace Crosscase {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)
};

Outcome<OpenProject> open(const QString &path, Project::Mode mode)
{
    if (!QFileInfo::exists(path))
        return failed(Texts::tr("There is no project %1.").arg(path));
    Result<std::unique_ptr<Project>> project = Project::open(path, mode);
    if (!project)
        return std::unexpected(project.error());
    if (mode == Project::Mode::ReadWrite && (*project)->isReadOnly())
        return failed((*project)->readOnlyReason());
    Result<std::unique_ptr<Index>> index = Index::build(**project);
    if (!index)
        return std::unexpected(index.error());
    // Once a day, as when the window opens it, and before anything is changed. One that cannot be made is no reason not to
    // work; there is nothing to lose in a project without texts.
    if (mode == Project::Mode::ReadWrite && !(*index)->documents().isEmpty())
        Backups().makeIfDue((*project)->guid(), (*project)->path()).waitForFinished();
    return OpenProject{std::move(*project), std::move(*index)};
}

template<typename Row>
QStringList allPaths(const RowTree<Row> &tree)
{
    QStringList paths;
    for (const Id id : tree.depthFirst())
        paths.append(tree.path(id));
    return paths;
}

/// Why a path or name means nothing here: `several` when more than one row has that name, else `none`.
template<typename Row>
QString whyNot(const RowTree<Row> &tree, const QString &name, const QString &none, const QString &several)
{
    const bool known = std::ranges::any_of(tree.depthFirst(),
                                           [&](Id id) { return tree.find(id)->name == name; });
    return known ? several.arg(name) : none.arg(name) + nearHint(name, allPaths(tree));
}

} // namespace

Outcome<OpenProject> openForReading(const QString &path)
{
    return open(path, Project::Mode::ReadOnly);
}

Outcome<OpenProject> openForWriting(const QString &path)
{
    return open(path, Project::Mode::ReadWrite);
}

Outcome<Id> findCode(const Index &index, const QString &pathOrName)
{
    const Id id = codeMeant(index, pathOrName);
    if (id != NoId)
        return id;
    return failed(whyNot(index.codes(), pathOrName, Texts::tr("There is no code \"%1\"."),
                         Texts::tr("More than one code is called \"%1\"; give its path.")));
}

Outcome<Id> findCase(const Index &index, const QString &pathOrName)
{
    const Id id = caseMeant(index, pathOrName);
    if (id != NoId)
        return id;
    return failed(whyNot(index.cases(), pathOrName, Texts::tr("There is no case \"%1\"."),
                         Texts::tr("More than one case is called \"%1\"; give its path.")));
}

Outcome<Id> findDocument(const Index &index, const QString &name)
{
    const Id id = documentMeant(index, name);
    if (id != NoId)
        return id;
    QStringList names;
    for (const Id each : index.documents())
        names.append(index.document(each)->name);
    return failed(Texts::tr("There is no document \"%1\".").arg(name) + nearHint(name, names));
}

Outcome<Id> findCoder(const Index &index, const QString &name)
{
    const Id id = index.coderNamed(name);
    if (id != NoId)
        return id;
    QStringList names;
    for (const CoderRow &coder : index.coders())
        names.append(coder.name);
    return failed(Texts::tr("Nobody named \"%1\" has coded here.").arg(name) + nearHint(name, names));
}

Outcome<Stance> parseStance(const QString &symbol)
{
    const std::optional<Stance> stance = stanceFromSymbol(symbol);
    if (!stance)
        return wrongUsage(
            Texts::tr("A stance is x (agree), o (not fully) or - (disagree), not \"%1\".").arg(symbol));
    return *stance;
}

QString idText(Id id)
{
    return QString::number(id);
}

QString casePath(const Index &index, Id id)
{
    return id == NoId ? QString() : index.cases().path(id);
}

Outcome<> writeFile(const QString &path, const QByteArray &bytes)
{
    CROSSCASE_TRY(writeWholeFile(path, bytes));
    return {};
}

} // namespace Crosscase
