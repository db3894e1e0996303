// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coding/index.h"
#include "growth.h"
#include "viewbenches.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// The project of a size, made once and kept; each run works on a copy.
QString projectOf(const BenchSize &size, QList<Figure> &figures)
{
    const QString folder = qEnvironmentVariable("CROSSCASE_BENCH_DIR",
                                                QDir::tempPath() + u"/crosscase-bench"_s);
    QDir().mkpath(folder);
    const QString kept = folder + u'/' + size.name + u".crosscase"_s;
    if (!QFile::exists(kept)) {
        std::fprintf(stderr, "Making a project of size %s ...\n", qPrintable(size.name));
        const QString half = kept + u".half"_s;
        QFile::remove(half);
        const double ms = medianMs(1, [&] {
            Result<std::unique_ptr<Project>> project = Project::create(half);
            const Result<> made = project ? generateProject(**project, size.project) : Result<>();
            if (!project || !made)
                qFatal("%s", qPrintable(project ? made.error().message : project.error().message));
        });
        figures.append({u"generate the project"_s, ms / 1000, u"s"_s});
        QFile::rename(half, kept);
    }
    const QString copy = folder + u'/' + size.name + u"-run.crosscase"_s;
    for (const char *suffix : {"", "-wal", "-shm", ".lock"})
        QFile::remove(copy + QLatin1StringView(suffix));
    if (!QFile::copy(kept, copy))
        qFatal("cannot copy %s", qPrintable(kept));
    return copy;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"size"_s, u"S, M (without an argument), L or XL"_s, u"[SIZE...]"_s);
    const QCommandLineOption json(u"json"_s, u"Print JSON"_s);
    parser.addOption(json);
    parser.addHelpOption();
    parser.process(application);
    const QStringList wanted = parser.positionalArguments().isEmpty() ? QStringList{u"M"_s}
                                                                      : parser.positionalArguments();
    QJsonObject all;
    QList<Measured> sizes;
    for (const BenchSize &size : BenchSize::all()) {
        if (!wanted.contains(size.name))
            continue;
        QList<Figure> figures;
        const QString path = projectOf(size, figures);
        figures += benchModels(path, size);
        figures += benchViews(path, size);
        sizes.append({size.name, size.project.codings, figures});
        if (parser.isSet(json)) {
            all.insert(size.name, toJson(figures));
            continue;
        }
        std::printf("\n%s: %lld documents of %lld words, %lld codes, %lld codings\n", qPrintable(size.name),
                    static_cast<long long>(size.project.documents),
                    static_cast<long long>(size.project.words), static_cast<long long>(size.project.codes),
                    static_cast<long long>(size.project.codings));
        print(figures);
    }
    if (sizes.size() > 1 && !parser.isSet(json))
        printGrowth(sizes);
    if (parser.isSet(json))
        std::printf("%s\n", QJsonDocument(all).toJson().constData());
    return 0;
}
