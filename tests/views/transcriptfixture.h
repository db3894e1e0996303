// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "text/turns.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace Crosscase {

/// As QTest::failOnWarning(), but for what the offscreen platform says of itself whenever a window is shown.
inline void failOnOurWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

/// A small invented interview in a project of its own, for the tests of the transcript room.
class TranscriptFixture
{
public:
    static QString text()
    {
        return QStringLiteral(
            "Interviewer: [00:00:05] How did the cooperation begin? Please start where you like.\n"
            "\n"
            "A1: [00:00:12] We met at the harbour fair. We shared what we knew about pumps, and it helped us. "
            "Later the costs grew 🙂 too much.\n"
            "\n"
            "Interviewer: [00:01:40] What was the worst of it?\n"
            "\n"
            "A1: [00:01:45] [laughs] The paperwork. Nobody reads it. We would do it again, though.\n");
    }

    TranscriptFixture()
        : TranscriptFixture(text())
    {
    }

    explicit TranscriptFixture(const QString &body)
    {
        Settings::instance().useFile(folder.filePath(QStringLiteral("settings.ini")));
        Result<std::unique_ptr<Workspace>> made = Workspace::create(
            folder.filePath(QStringLiteral("test.crosscase")));
        Q_ASSERT(made);
        workspace = std::move(*made);
        workspace->project().setCoderName(QStringLiteral("Kari"));
        networking = workspace->codebook().addPath(QStringLiteral("Drivers/Networking")).value();
        knowledge = workspace->codebook().addPath(QStringLiteral("Drivers/Knowledge sharing")).value();
        costs = workspace->codebook().addPath(QStringLiteral("Barriers/Costs")).value();
        document = addDocument(QStringLiteral("A1"), body);
    }

    Id addDocument(const QString &name, const QString &body) const
    {
        const Recognition recognition = recognizeTurns(body);
        NewDocument made;
        made.name = name;
        made.body = body;
        made.turns = recognition.turns;
        made.marks = recognition.marks;
        for (const SpeakerGuess &speaker : recognition.speakers) {
            if (speaker.interviewer)
                made.interviewers.append(speaker.name);
        }
        return workspace->documents().add(made).value();
    }

    /// Where the words stand, in code points.
    [[nodiscard]] Span spanOf(const QString &words) const
    {
        const QString body = workspace->project().read().body(document).value();
        const CodePointMap map(body);
        const qsizetype at = body.indexOf(words);
        Q_ASSERT(at >= 0);
        return map.toSpan(at, at + words.size());
    }

    Id code(Id code, const QString &words, Stance stance = Stance::None) const
    {
        return workspace->codings()
            .add({.document = document, .code = code, .span = spanOf(words), .stance = stance})
            .value();
    }

    [[nodiscard]] QString undo() const
    {
        const Result<ChangeSet> undone = workspace->project().undo();
        return undone ? QString() : undone.error().message;
    }

    [[nodiscard]] const Coding *coding(Id id) const { return workspace->index().codings().find(id); }
    [[nodiscard]] qsizetype count() const { return workspace->index().codings().size(); }
    /// The last coding of a code, or null.
    [[nodiscard]] const Coding *codingOf(Id code) const
    {
        const auto slots_ = workspace->index().codings().ofCode(code);
        return slots_.empty() ? nullptr : &workspace->index().codings().at(slots_.back());
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
    Id document = NoId;
    Id networking = NoId;
    Id knowledge = NoId;
    Id costs = NoId;
};

} // namespace Crosscase
