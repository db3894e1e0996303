// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// English has a catalogue too, for its plurals.
QString language()
{
    const QStringList norwegian{u"nb"_s, u"no"_s, u"nn"_s};
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString code = name.section(u'-', 0, 0);
        if (norwegian.contains(code))
            return u"nb"_s;
        if (code == "en"_L1)
            break;
    }
    return u"en"_s;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"crosscase-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CROSSCASE_VERSION));

    QTranslator texts;
    if (texts.load(u":/i18n/crosscase_%1.qm"_s.arg(language())))
        QCoreApplication::installTranslator(&texts);

    QFile data;
    QFile messages;
    if (!data.open(stdout, QIODevice::WriteOnly)
        || !messages.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return int(Crosscase::ExitCode::Failed);
    Crosscase::Console console(data, messages);
    const Crosscase::ExitCode code = Crosscase::runCommandLine(QCoreApplication::arguments().sliced(1),
                                                               console);
    // A full disk or a closed pipe shows only here.
    if (!data.flush() && code == Crosscase::ExitCode::Done)
        return int(Crosscase::ExitCode::Failed);
    return int(code);
}
