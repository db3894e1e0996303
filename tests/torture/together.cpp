// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture.h"

#include "project/project.h"
#include "support/fastfolder.h"

#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int Processes = 4;
constexpr int AtATime = 25; // rounds of one set of processes

enum class Said : char { Wrote = 'w', ReadOnly = 'r', TwoWriters = '2', Failed = 'f' };

/// The child: opens, writes if it may, closes; over and over until it is killed. While it may write it holds a lock
/// of the test's own, which nobody else may hold then.
[[noreturn]] void wantToWrite(const QString &path, const QString &witness, int number, int out)
{
    const int file = open(witness.toUtf8().constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    const auto say = [&](Said what) {
        const char c = char(what);
        if (write(out, &c, 1) != 1)
            _exit(0);
    };
    for (int turn = 0;; ++turn) {
        Result<std::unique_ptr<Project>> project = Project::open(path);
        if (!project) {
            say(Said::Failed);
            continue;
        }
        if ((*project)->isReadOnly()) {
            say(Said::ReadOnly);
            continue;
        }
        if (flock(file, LOCK_EX | LOCK_NB) != 0)
            say(Said::TwoWriters);
        for (int i = 0; i < 3; ++i) {
            const Result<ChangeSet> changed = (*project)->apply(u"Add"_s, [&](Writer &writer) -> Result<> {
                CodeRow code;
                code.name = u"%1-%2-%3"_s.arg(number).arg(turn).arg(i);
                CROSSCASE_TRY(writer.insert(code));
                return {};
            });
            say(changed ? Said::Wrote : Said::Failed);
        }
        flock(file, LOCK_UN);
    }
}

} // namespace

int tortureTogether(Torture &torture)
{
    QTemporaryDir folder(fastFolderTemplate());
    for (int round = 0; round < torture.rounds(); round += AtATime) {
        std::mt19937 random = torture.randomOf(round);
        const QString path = folder.filePath(u"study-%1.crosscase"_s.arg(round));
        const QString witness = folder.filePath(u"witness-%1"_s.arg(round));
        if (const auto made = Project::create(path); !made) {
            torture.finding(round, made.error().message);
            break;
        }
        pid_t children[Processes] = {};
        int pipes[Processes] = {};
        qint64 wrote = 0;
        const auto start = [&](int i) {
            int ends[2];
            if (pipe2(ends, O_CLOEXEC) != 0)
                return;
            fcntl(ends[0], F_SETFL, O_NONBLOCK);
            children[i] = fork();
            if (children[i] == 0)
                wantToWrite(path, witness, i, ends[1]);
            close(ends[1]);
            pipes[i] = ends[0];
        };
        const auto listen = [&](int i) {
            char said[4096];
            for (ssize_t n = 0; (n = read(pipes[i], said, sizeof said)) > 0;) {
                for (ssize_t j = 0; j < n; ++j) {
                    switch (Said(said[j])) {
                    case Said::Wrote:
                        ++wrote;
                        torture.count(u"changes written"_s);
                        break;
                    case Said::ReadOnly:
                        torture.count(u"times it was opened for reading only"_s);
                        break;
                    case Said::TwoWriters:
                        torture.finding(round, u"two processes may write at once"_s);
                        break;
                    case Said::Failed:
                        torture.count(u"times it could not be opened"_s);
                        break;
                    }
                }
            }
        };
        for (int i = 0; i < Processes; ++i)
            start(i);
        for (int kill_ = 0; kill_ < std::min(AtATime, torture.rounds() - round); ++kill_) {
            std::this_thread::sleep_for(std::chrono::milliseconds(random() % 60));
            const int victim = int(random() % Processes);
            kill(children[victim], SIGKILL);
            waitpid(children[victim], nullptr, 0);
            listen(victim);
            close(pipes[victim]);
            torture.count(u"processes killed"_s);
            start(victim);
        }
        for (int i = 0; i < Processes; ++i) {
            kill(children[i], SIGKILL);
            waitpid(children[i], nullptr, 0);
            listen(i);
            close(pipes[i]);
        }
        const Result<std::unique_ptr<Project>> project = Project::open(path);
        if (!project || (*project)->isReadOnly()) {
            torture.finding(round,
                            u"afterwards nobody can write: "_s
                                + (project ? (*project)->readOnlyReason() : project.error().message));
            continue;
        }
        const Result<QStringList> problems = (*project)->check();
        if (!problems || !problems->isEmpty())
            torture.finding(round,
                            u"check: "_s + (problems ? problems->join(u' ') : problems.error().message));
        const qint64 there = (*project)->read().count(Table::Code).value_or(-1);
        if (there < wrote || there > wrote + AtATime + Processes)
            torture.finding(round, u"%1 changes were acknowledged, %2 are there"_s.arg(wrote).arg(there));
    }
    return torture.report();
}

} // namespace Crosscase
