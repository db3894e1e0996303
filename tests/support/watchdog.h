// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QObject>

#include <atomic>
#include <chrono>
#include <ctime>
#include <mutex>
#include <pthread.h>
#include <thread>

namespace Crosscase {

/**
 * How long the thread that made it did not get to its events: another thread sends one every few milliseconds, the next
 * when the last was heard, and notes how long it took. Of each such wait it also notes the processor time the thread used
 * meanwhile: what remains of it when other programs keep the machine busy.
 */
class Watchdog : public QObject
{
public:
    struct Block
    {
        double wallMs = 0;
        double cpuMs = 0;
    };

    Watchdog()
    {
        pthread_getcpuclockid(pthread_self(), &m_clock);
        m_thread = std::thread([this] { watch(); });
    }
    ~Watchdog() override
    {
        m_ended = true;
        m_thread.join();
    }

    /// The longest wait since the last call, that for the event still on its way included.
    [[nodiscard]] Block take()
    {
        QCoreApplication::processEvents(); // hears what was sent while this thread was busy
        const std::lock_guard guard(m_mutex);
        return std::exchange(m_longest, {});
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        const double wall = now() - m_sentAt;
        const double cpu = cpuMs() - m_sentCpu;
        {
            const std::lock_guard guard(m_mutex);
            m_longest.wallMs = std::max(m_longest.wallMs, wall);
            m_longest.cpuMs = std::max(m_longest.cpuMs, cpu);
        }
        m_heard = true;
        return true;
    }

private:
    void watch()
    {
        while (!m_ended) {
            m_heard = false;
            m_sentAt = now();
            m_sentCpu = cpuMs();
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
            while (!m_heard && !m_ended)
                std::this_thread::sleep_for(std::chrono::microseconds(500));
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }
    static double now()
    {
        using namespace std::chrono;
        return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
    }
    /// Of the thread that is watched.
    double cpuMs() const
    {
        timespec time = {};
        clock_gettime(m_clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    clockid_t m_clock = {};
    std::thread m_thread;
    std::atomic<bool> m_ended = false;
    std::atomic<bool> m_heard = false;
    std::atomic<double> m_sentAt = 0;
    std::atomic<double> m_sentCpu = 0;
    std::mutex m_mutex;
    Block m_longest;
};

} // namespace Crosscase
