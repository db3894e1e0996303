// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchproject.h"

#include "cheapest.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace Crosscase {

using namespace Qt::StringLiterals;

BenchProject::BenchProject(const BenchSize &size, QList<Figure> &figures)
{
    const QString folder = qEnvironmentVariable("CROSSCASE_BENCH_DIR",
                                                QDir::tempPath() + u"/crosscase-bench"_s);
    QDir().mkpath(folder);
    const QString kept = folder + u'/' + size.name + u".crosscase"_s;
    if (!QFile::exists(kept)) {
        tell(u"making a project of size %1 ..."_s.arg(size.name));
        const QString half = kept + u".half"_s;
        QFile::remove(half);
        const Timing made = median(1, [&] {
            const std::unique_ptr<Project> project = need(Project::create(half));
            need(generateProject(*project, size.project));
        });
        const qint64 bytes = QFileInfo(half).size();
        const double limit = writeFileMs(half + u".limit"_s, std::min<qint64>(bytes, 1'000'000'000));
        figures.append({.what = u"generate the project"_s,
                        .value = made.wallMs,
                        .limit = limit * double(bytes) / double(std::min<qint64>(bytes, 1'000'000'000)),
                        .cpu = made.cpuMs,
                        .remark = u"%1 MB"_s.arg(bytes / 1'000'000)});
        QFile::rename(half, kept);
    }
    m_path = folder + u'/' + size.name + u"-run.crosscase"_s;
    removeCopy();
    if (!QFile::copy(kept, m_path))
        qFatal("cannot copy %s", qPrintable(kept));
}

BenchProject::~BenchProject()
{
    removeCopy();
}

void BenchProject::removeCopy() const
{
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(m_path + QLatin1StringView(suffix));
}

} // namespace Crosscase
