// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <csignal>
#include <functional>

#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Crosscase {

/**
 * A forked child that runs `work`, says so, and then waits to be killed: another window that has the project, or one
 * that dies with it. The constructor returns when `work` is done.
 */
class OtherProcess
{
public:
    explicit OtherProcess(const std::function<bool()> &work)
    {
        int ends[2];
        if (pipe(ends) != 0)
            return;
        m_process = fork();
        if (m_process == 0) {
            close(ends[0]);
            const char said = work() ? 'y' : 'n';
            if (write(ends[1], &said, 1) != 1)
                _exit(2);
            for (;;)
                pause();
        }
        close(ends[1]);
        char said = 0;
        m_ready = m_process > 0 && read(ends[0], &said, 1) == 1 && said == 'y';
        close(ends[0]);
    }
    ~OtherProcess() { kill(); }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    /// Whether `work` returned true.
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] pid_t process() const { return m_process; }

    /// At once, as a power cut would.
    void kill()
    {
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        waitpid(m_process, nullptr, 0);
        m_process = -1;
    }

private:
    pid_t m_process = -1;
    bool m_ready = false;
};

/// Permissions do not bind the superuser: while this exists, the process is a user's whom they do bind.
class OrdinaryUser
{
public:
    OrdinaryUser()
        : m_was(geteuid())
    {
        constexpr uid_t Nobody = 65534;
        if (m_was == 0)
            m_bound = setresuid(Nobody, Nobody, 0) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_was == 0 && m_bound && setresuid(0, 0, 0) != 0)
            _exit(3);
    }
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    [[nodiscard]] bool isBound() const { return m_bound; }

private:
    uid_t m_was;
    bool m_bound = true;
};

} // namespace Crosscase
