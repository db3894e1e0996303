// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"crosscase-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CROSSCASE_VERSION));

    QTranslator texts;
    if (texts.load(QLocale(), u"crosscase"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&texts);

    QFile data;
    QFile messages;
    if (!data.open(stdout, QIODevice::WriteOnly) || !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(Crosscase::ExitCode::Failed);
    Crosscase::Console console(data, messages);
    const Crosscase::ExitCode code = Crosscase::runCommandLine(QCoreApplication::arguments().sliced(1), console);
    // A full disk or a closed pipe shows only here.
    if (!data.flush() && code == Crosscase::ExitCode::Done)
        return int(Crosscase::ExitCode::Failed);
    return int(code);
}
