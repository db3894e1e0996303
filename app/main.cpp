// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/chartdata.h"
#include "analysis/compute.h"
#include "app/application.h"
#include "app/screenshots.h"
#include "base/crashreport.h"
#include "views/charts/chartfile.h"
#include "views/common/settings.h"
#include "views/common/workspace.h"
#include "views/mainwindow/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Crosscase;
using namespace Qt::StringLiterals;

namespace {

int takeScreenshot(const QCommandLineParser &arguments, const QString &project)
{
    const QString name = arguments.value(u"screenshot"_s);
    if (name == "list"_L1) {
        for (const QString &screen : Screenshots::names())
            std::puts(qPrintable(screen));
        return 0;
    }
    // The person's settings neither show in pictures nor change by them.
    QTemporaryDir folder;
    Settings::instance().useFile(folder.filePath(u"settings.ini"_s));
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit()); // nor do their backups
    Settings::instance().setColorTheme(
        arguments.value(u"theme"_s) == "dark"_L1 ? Settings::ColorTheme::Dark : Settings::ColorTheme::Light);
    Settings::instance().setLanguage(arguments.value(u"language"_s));
    const QStringList sides = arguments.value(u"size"_s).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (size.width() < 400 || size.height() < 300) {
        std::fputs("crosscase: a size is written like 1440x900, and at least 400x300\n", stderr);
        return 1;
    }
    if (const int percent = arguments.value(u"text-size"_s).toInt(); percent >= 50 && percent <= 400) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }
    const Result<> taken = Screenshots::take(name, project, arguments.value(u"output"_s), size);
    if (!taken)
        std::fprintf(stderr, "crosscase: %s\n", qPrintable(taken.error().message));
    return taken ? 0 : 1;
}

/// Draws a saved table, as its chart in the window is exported.
Result<> writeChart(const QCommandLineParser &arguments, const QString &project)
{
    const QString name = arguments.value(u"chart"_s);
    const Result<ChartSpec::Kind> kind = chartKindFromId(arguments.value(u"kind"_s));
    CROSSCASE_TRY(kind);
    // Read only, so that it can be drawn while the project is open in a window.
    const Result<std::unique_ptr<Project>> opened = Project::open(project, Project::Mode::ReadOnly);
    CROSSCASE_TRY(opened);
    const Result<std::unique_ptr<Index>> built = Index::build(**opened);
    CROSSCASE_TRY(built);
    const Index &index = **built;
    for (const SavedTableRow &row : index.savedTables()) {
        if (row.name != name)
            continue;
        Result<TableSpec> spec = TableSpec::fromBytes(row.spec.toUtf8());
        CROSSCASE_TRY(spec);
        spec->name = row.name;
        const ChartSpec chart{.kind = *kind, .column = arguments.value(u"column"_s)};
        const Result<CrossTable> table = compute(ChartData::tableFor(*spec, chart), index, textsOf(**opened));
        CROSSCASE_TRY(table);
        const QString file = arguments.isSet(u"output"_s) ? arguments.value(u"output"_s) : u"chart.svg"_s;
        return ChartFile::write(ChartData::read(*table, chart, index), file);
    }
    return invalid(
        QCoreApplication::translate("Crosscase::Chart", "There is no saved table \"%1\" in this project.")
            .arg(name));
}

void beginWith(MainWindow &window, const QString &project)
{
    if (!project.isEmpty() && !window.openProject(project))
        return; // what is wrong with the project comes first; a crash is told at the next start
    if (const std::optional<CrashReport::Entry> crash = CrashReport::takeNew())
        window.showCrash(*crash);
    else if (project.isEmpty())
        window.showInterruption();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"crosscase"_s);
    QApplication::setApplicationDisplayName(u"Crosscase"_s);
    QApplication::setApplicationVersion(QStringLiteral(CROSSCASE_VERSION));
    QApplication::setDesktopFileName(u"crosscase"_s);

    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Code interviews and compare cases."_s);
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(u"project"_s, u"The project to open (.crosscase)."_s, u"[PROJECT]"_s);
    arguments.addOptions({
        {u"screenshot"_s,
         u"Write a picture of a screen of the project and end; \"list\" prints their names."_s, u"name"_s},
        {u"chart"_s, u"Write a chart of a saved table, SVG or PNG, and end."_s, u"table"_s},
        {u"kind"_s, u"Of the chart: bars, stances or heat."_s, u"kind"_s, u"bars"_s},
        {u"column"_s, u"For bars: the path of the column drawn instead of all together."_s, u"path"_s},
        {u"output"_s, u"The picture's file; of a chart, chart.svg unless given."_s, u"file"_s,
         u"screenshot.png"_s},
        {u"theme"_s, u"Colours of the picture: light or dark."_s, u"theme"_s, u"light"_s},
        {u"language"_s, u"Language of the picture: en or nb."_s, u"language"_s, u"en"_s},
        {u"size"_s, u"Width and height of the picture, pixels."_s, u"size"_s, u"1440x900"_s},
        {u"text-size"_s, u"Size of the letters in the picture, per cent."_s, u"percent"_s, u"100"_s},
        {u"mirrored"_s, u"Lay the window out from right to left."_s},
        {u"until-painted"_s,
         u"End once the window, and the project if one is given, is painted: to measure the start."_s},
    });
    arguments.process(application);
    if (arguments.isSet(u"mirrored"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QString project = arguments.positionalArguments().value(0);
    if (arguments.isSet(u"screenshot"_s))
        return takeScreenshot(arguments, project);
    if (arguments.isSet(u"chart"_s)) {
        const Result<> written = writeChart(arguments, project);
        if (!written)
            std::fprintf(stderr, "crosscase: %s\n", qPrintable(written.error().message));
        return written ? 0 : 1;
    }

    CrashReport::install(QApplication::applicationVersion());
    Application program;
    program.window().show();
    // The window stands before the project is read.
    QTimer::singleShot(0, &program, [&program, project, untilPainted = arguments.isSet(u"until-painted"_s)] {
        beginWith(program.window(), project);
        if (untilPainted) {
            program.window().grab();
            QApplication::quit();
        }
    });
    return QApplication::exec();
}
