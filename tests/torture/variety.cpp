// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture.h"

#include "../models/coding/randomanalyst.h"
#include "support/fastfolder.h"
#include "support/rowdigest.h"

#include <QTemporaryDir>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int ComparedEvery = 1000; // operations between two comparisons with an index built afresh
constexpr int ProjectLength = 5000; // operations on one project: beyond, each costs more and finds no more

bool isWhole(Torture &torture, int at, Project &project, const Index &index)
{
    const Result<std::unique_ptr<Index>> fresh = Index::build(project);
    const QString difference = fresh ? index.differenceFrom(**fresh) : fresh.error().message;
    if (!difference.isEmpty())
        torture.finding(at, u"the index differs: "_s + difference);
    return difference.isEmpty();
}

void checkProject(Torture &torture, int at, Project &project)
{
    const Result<QStringList> problems = project.check();
    if (!problems || !problems->isEmpty())
        torture.finding(at, u"check: "_s + (problems ? problems->join(u' ') : problems.error().message));
}

/// Undoes all, redoes all, compares.
void thereAndBack(Torture &torture, int at, Project &project, const Index &index, const RowDigest &start)
{
    const Result<RowDigest> end = RowDigest::of(project.read());
    if (!end)
        return torture.finding(at, end.error().message);
    int undone = 0;
    for (; project.nextUndo(); ++undone) {
        if (const Result<ChangeSet> result = project.undo(); !result)
            return torture.finding(at, u"undo: "_s + result.error().message);
        if (undone % ComparedEvery == 0 && !isWhole(torture, at, project, index))
            return;
    }
    torture.count(u"changes undone to the start and redone to the end"_s, undone);
    const Result<RowDigest> first = RowDigest::of(project.read());
    if (!first || !(*first == start))
        torture.finding(at, u"undoing everything does not lead to the start"_s);
    isWhole(torture, at, project, index);
    checkProject(torture, at, project);
    for (int i = 0; i < undone; ++i) {
        if (const Result<ChangeSet> result = project.redo(); !result)
            return torture.finding(at, u"redo: "_s + result.error().message);
    }
    const Result<RowDigest> again = RowDigest::of(project.read());
    if (!again || !(*again == *end))
        torture.finding(at, u"redoing everything does not lead to the end"_s);
    isWhole(torture, at, project, index);
    checkProject(torture, at, project);
}

} // namespace

int workALittle(Project &project, RandomAnalyst &analyst, int count)
{
    int changed = 0;
    const QMetaObject::Connection counting = QObject::connect(&project, &Project::changed, &project,
                                                              [&changed] { ++changed; });
    for (int i = 0; i < count; ++i) {
        bool refused = false;
        (void)analyst.act(&refused);
    }
    QObject::disconnect(counting);
    return changed;
}

int tortureVariety(Torture &torture)
{
    QTemporaryDir folder(fastFolderTemplate());
    for (int at = 0; at < torture.rounds(); at += ProjectLength) {
        const Result<std::unique_ptr<Project>> project = Project::create(
            folder.filePath(u"study-%1.crosscase"_s.arg(at)));
        const Result<std::unique_ptr<Index>> index = project ? Index::build(**project)
                                                             : std::unexpected(project.error());
        const Result<RowDigest> start = index ? RowDigest::of((*project)->read())
                                              : std::unexpected(index.error());
        if (!start) {
            torture.finding(at, start.error().message);
            break;
        }
        RandomAnalyst analyst(**index, torture.randomOf(at)());
        const int operations = std::min(ProjectLength, torture.rounds() - at);
        for (int done = 0; done < operations; done += ComparedEvery) {
            const int few = std::min(ComparedEvery, operations - done);
            torture.count(u"operations"_s, few);
            torture.count(u"of them changes"_s, workALittle(**project, analyst, few));
            if (!isWhole(torture, at + done, **project, **index))
                break;
        }
        thereAndBack(torture, at, **project, **index, *start);
    }
    return torture.report();
}

} // namespace Crosscase
