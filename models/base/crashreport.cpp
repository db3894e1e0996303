// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/crashreport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTimeZone>

#include <array>
#include <csignal>
#include <cstring>
#include <ctime>

#include <execinfo.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostFrames = 64;
constexpr int KeptReports = 10;
constexpr size_t StackBytes = 64 * 1024; // of the handler: a fault may be that the stack is used up
constexpr std::array Signals = {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

// All the handler needs, made beforehand: it may not allocate.
char reportPath[4096];
char reportHead[512];
alignas(16) char handlerStack[StackBytes];

void put(int file, const char *text, size_t size)
{
    while (size > 0) {
        const ssize_t written = write(file, text, size);
        if (written <= 0)
            return;
        text += written;
        size -= size_t(written);
    }
}

void put(int file, const char *text)
{
    put(file, text, std::strlen(text));
}

void putNumber(int file, long long number, int digits)
{
    char text[24];
    int at = sizeof text;
    do {
        text[--at] = char('0' + number % 10);
        number /= 10;
        --digits;
    } while (number > 0 || digits > 0);
    put(file, text + at, sizeof text - size_t(at));
}

/// Howard Hinnant's civil_from_days (https://howardhinnant.github.io/date_algorithms.html): gmtime() may lock.
void putTime(int file, time_t now)
{
    const long long days = now / 86400;
    const long long z = days + 719468;
    const long long era = z / 146097;
    const long long dayOfEra = z - era * 146097;
    const long long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const long long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const long long shifted = (5 * dayOfYear + 2) / 153;
    const long long month = shifted < 10 ? shifted + 3 : shifted - 9;
    putNumber(file, yearOfEra + era * 400 + (month <= 2 ? 1 : 0), 4);
    put(file, "-");
    putNumber(file, month, 2);
    put(file, "-");
    putNumber(file, dayOfYear - (153 * shifted + 2) / 5 + 1, 2);
    put(file, "T");
    putNumber(file, now / 3600 % 24, 2);
    put(file, ":");
    putNumber(file, now / 60 % 60, 2);
    put(file, ":");
    putNumber(file, now % 60, 2);
    put(file, "Z");
}

const char *meaning(int number)
{
    switch (number) {
    case SIGSEGV:
        return "SIGSEGV, memory that is not there";
    case SIGBUS:
        return "SIGBUS, a file or memory that went away";
    case SIGFPE:
        return "SIGFPE, a wrong calculation";
    case SIGILL:
        return "SIGILL, no instruction of this processor";
    default:
        return "SIGABRT, the program gave up";
    }
}

extern "C" void crosscaseWriteCrashReport(int number)
{
    const int file = open(reportPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        put(file, reportHead);
        put(file, "At: ");
        putTime(file, time(nullptr));
        put(file, "\nBy: ");
        put(file, meaning(number));
        put(file, "\n\nWhere, innermost first:\n");
        void *frames[MostFrames];
        backtrace_symbols_fd(frames, backtrace(frames, MostFrames), file);
        put(file, "\nThis file stays on this computer. It holds nothing of your projects.\n");
        close(file);
    }
    // The handler stands for one signal only: the next one ends the program as if it were not there.
    raise(number);
}

QFileInfoList reports(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryInfoList({pattern}, QDir::Files, QDir::Name | QDir::Reversed); // newest first
}

} // namespace

QString CrashReport::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/crosscase/crashes"_s;
}

void CrashReport::install(const QString &version, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = u"crash-%1-%2.new.txt"_s
                             .arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s))
                             .arg(getpid());
    const QByteArray path = QFile::encodeName(QDir(folder).filePath(name));
    const QByteArray head = u"Crosscase %1 ended unexpectedly.\nOn: %2, Qt %3\n"_s
                                .arg(version, QSysInfo::prettyProductName(), QLatin1String(qVersion()))
                                .toUtf8();
    if (path.size() >= qsizetype(sizeof reportPath) || head.size() >= qsizetype(sizeof reportHead))
        return;
    std::memcpy(reportPath, path.constData(), size_t(path.size()) + 1);
    std::memcpy(reportHead, head.constData(), size_t(head.size()) + 1);
    void *frame = nullptr;
    backtrace(&frame, 1); // loads what it needs now, since loading allocates

    stack_t stack = {};
    stack.ss_sp = handlerStack;
    stack.ss_size = sizeof handlerStack;
    sigaltstack(&stack, nullptr);
    struct sigaction action = {};
    action.sa_handler = crosscaseWriteCrashReport;
    action.sa_flags = SA_ONSTACK | SA_RESETHAND | SA_NODEFER;
    sigemptyset(&action.sa_mask);
    for (const int number : Signals)
        sigaction(number, &action, nullptr);
}

std::optional<CrashReport::Entry> CrashReport::takeNew(const QString &folder)
{
    std::optional<Entry> newest;
    for (const QFileInfo &info : reports(folder, u"crash-*.new.txt"_s)) {
        const QDateTime at = info.lastModified(QTimeZone::UTC); // asked before it has another name
        QString told = info.filePath();
        told.replace(u".new.txt"_s, u".txt"_s);
        if (!QFile::rename(info.filePath(), told) || newest)
            continue;
        QFile file(told);
        if (!file.open(QIODevice::ReadWrite))
            continue;
        // The program may lie in the person's own folder, whose name is theirs.
        const QString text = QString::fromUtf8(file.readAll()).replace(QDir::homePath() + u'/', u"~/"_s);
        file.resize(0);
        file.write(text.toUtf8());
        newest = Entry{.path = told, .at = at, .text = text};
    }
    const QFileInfoList all = reports(folder, u"crash-*.txt"_s);
    for (qsizetype i = KeptReports; i < all.size(); ++i)
        QFile::remove(all.at(i).filePath());
    return newest;
}

} // namespace Crosscase
