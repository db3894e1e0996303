// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "benchproject.h"
#include "growth.h"
#include "startbenches.h"
#include "viewbenches.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

/// All figures of a size, in this process.
QList<Figure> bench(const BenchSize &size)
{
    QList<Figure> figures;
    const BenchProject project(size, figures);
    figures += benchStart(project.path());
    figures += benchModels(project.path(), size);
    figures += benchViews(project.path(), size);
    return figures;
}

/// The same in a process of its own: so that what one size leaves in memory is not counted for the next.
QList<Figure> benchApart(const BenchSize &size)
{
    std::fprintf(stderr, "%s\n", qPrintable(size.name));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--apart"_s, size.name});
    process.waitForFinished(-1);
    const QList<Figure> figures = figuresFrom(
        QJsonDocument::fromJson(process.readAllStandardOutput()).array());
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || figures.isEmpty())
        std::fprintf(stderr, "The benchmarks of size %s did not end well.\n", qPrintable(size.name));
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().contains(u"--empty-window"_s))
        return showEmptyWindow();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures Crosscase at several sizes, beside what is allowed and what is possible."_s);
    parser.addPositionalArgument(u"size"_s, u"S, M (without an argument), L or XL; \"all\" is all of them"_s,
                                 u"[SIZE...]"_s);
    const QCommandLineOption json(u"json"_s, u"Print JSON."_s);
    QCommandLineOption apart(u"apart"_s, u"Measure one size in this process and print its figures as JSON."_s,
                             u"size"_s);
    apart.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({json, apart});
    parser.addHelpOption();
    parser.process(application);

    QStringList wanted = parser.positionalArguments();
    if (wanted.isEmpty())
        wanted.append(u"M"_s);
    QJsonObject all;
    QList<Measured> sizes;
    for (const BenchSize &size : BenchSize::all()) {
        if (parser.value(apart) == size.name) {
            std::printf("%s\n",
                        QJsonDocument(toJson(bench(size))).toJson(QJsonDocument::Compact).constData());
            return 0;
        }
        if (parser.isSet(apart) || !(wanted.contains(size.name) || wanted.contains(u"all"_s)))
            continue;
        const QList<Figure> figures = benchApart(size);
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
    return std::ranges::any_of(sizes, [](const Measured &size) { return size.figures.isEmpty(); }) ? 1 : 0;
}
