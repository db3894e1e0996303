// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "coding/documents.h"
#include "coding/index.h"
#include "text/turns.h"

#include <QTemporaryDir>

namespace Crosscase {

/// An empty project in a folder of its own, with its index.
class TemporaryProject
{
public:
    TemporaryProject()
    {
        using namespace Qt::StringLiterals;
        Result<std::unique_ptr<Project>> made = Project::create(m_folder.filePath(u"p.crosscase"_s));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_project = std::move(*made);
        m_project->setCoderName(u"Ada"_s);
        Result<std::unique_ptr<Index>> index = Index::build(*m_project);
        if (!index)
            qFatal("%s", qPrintable(index.error().message));
        m_index = std::move(*index);
    }

    [[nodiscard]] Project &project() { return *m_project; }
    [[nodiscard]] Index &index() { return *m_index; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// A document with the turns that its text shows.
    Id addDocument(const QString &name, const QString &body)
    {
        const Recognition recognition = recognizeTurns(body);
        NewDocument document;
        document.name = name;
        document.body = body;
        document.turns = recognition.turns;
        document.marks = recognition.marks;
        for (const SpeakerGuess &speaker : recognition.speakers) {
            if (speaker.interviewer)
                document.interviewers.append(speaker.name);
        }
        return Documents(*m_index).add(document).value_or(NoId);
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    std::unique_ptr<Index> m_index;
};

} // namespace Crosscase
