// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/common/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace Language {

namespace {

QString inUse = u"en"_s;

bool isAvailable(const QString &code)
{
    return std::ranges::any_of(available(), [&code](const auto &language) { return language.first == code; });
}

QString systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString code = name.section(u'-', 0, 0);
        if (code == "no"_L1
            || code == "nn"_L1) // readers of Nynorsk are better served by Bokmål than by English
            return u"nb"_s;
        if (isAvailable(code))
            return code;
    }
    return u"en"_s;
}

} // namespace

QList<std::pair<QString, QString>> available()
{
    return {{u"en"_s, u"English"_s}, {u"nb"_s, u"Norsk bokmål"_s}};
}

void install(const QString &code)
{
    static QTranslator ours;
    static QTranslator ofQt;
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&ofQt);
    inUse = isAvailable(code) ? code : systemLanguage();
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(inUse));
    // English has a catalogue too, for its plurals.
    if (ours.load(u":/i18n/crosscase_%1.qm"_s.arg(inUse)))
        QCoreApplication::installTranslator(&ours);
    if (ofQt.load(u"qtbase_"_s + inUse, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&ofQt);
}

QString current()
{
    return inUse;
}

} // namespace Language

} // namespace Crosscase
