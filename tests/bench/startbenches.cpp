// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startbenches.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QWidget>

#include <sys/resource.h>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

/// Processor time of the programs started here that have ended.
double childrenCpuMs()
{
    rusage usage = {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

Timing start(const QString &program, const QStringList &arguments, int runs)
{
    // With settings of its own: what the person had open is neither opened nor forgotten.
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &folder : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(folder, home.path());
    double cpu = 0;
    const Timing timing = median(runs, [&] {
        const double before = childrenCpuMs();
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        if (!process.waitForFinished(120'000) || process.exitCode() != 0)
            qFatal("%s did not start", qPrintable(program));
        cpu = childrenCpuMs() - before;
    });
    return {timing.wallMs, cpu};
}

} // namespace

QList<Figure> benchStart(const QString &project)
{
    QList<Figure> figures;
    const QString program = QApplication::applicationDirPath() + u"/crosscase"_s;
    const double empty = start(QApplication::applicationFilePath(), {u"--empty-window"_s}, 5).wallMs;
    // From a disk, if ./dev could see to it: it measures that before anything else holds the libraries in memory.
    bool isKnown = false;
    const double cold = qEnvironmentVariable("CROSSCASE_BENCH_COLD_MS").toDouble(&isKnown);
    if (isKnown)
        figures.append(
            {.what = u"start the program from disk, window painted"_s, .value = cold, .limit = empty});
    figures.append(timed(u"start the program again, window painted"_s,
                         start(program, {u"--until-painted"_s}, 5), 0, empty));
    figures.append(timed(u"start with the project, its window painted"_s,
                         start(program, {u"--until-painted"_s, project}, 3), 0, empty));
    return figures;
}

int showEmptyWindow()
{
    QWidget window;
    window.resize(1440, 900);
    window.show();
    QTimer::singleShot(0, &window, [&window] {
        window.grab();
        QApplication::quit();
    });
    return QApplication::exec();
}

} // namespace Crosscase
