// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

// crosscase_torture [NAME] [--rounds N] [--seed S] [--round R]: faults a project must survive, with counts. Without a
// name, all.

#include "torture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace

void Torture::finding(int round, const QString &what)
{
    ++m_findings;
    say(u"%1: FOUND in round %2 (seed %3): %4"_s.arg(m_name).arg(round).arg(m_seed).arg(what));
}

void Torture::count(const QString &what, qint64 n)
{
    for (auto &[known, number] : m_counts) {
        if (known == what) {
            number += n;
            return;
        }
    }
    m_counts.append({what, n});
}

int Torture::report() const
{
    say(u"%1: %2 rounds, seed %3, %4 findings"_s.arg(m_name).arg(m_rounds).arg(m_seed).arg(m_findings));
    for (const auto &[what, number] : m_counts)
        say(u"  %1 %2"_s.arg(number, 8).arg(what));
    return m_findings == 0 ? 0 : 1;
}

} // namespace Crosscase

int main(int argc, char **argv)
{
    using namespace Crosscase;
    using namespace Qt::StringLiterals;

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"crosscase_torture"_s);
    const QTemporaryDir data; // backups are not made among those of the person who runs this
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    const struct
    {
        QString name;
        int rounds;
        int (*run)(Torture &);
    } all[] = {
        {u"killed"_s, 300, tortureKilled},       {u"damaged"_s, 5000, tortureDamaged},
        {u"together"_s, 300, tortureTogether},   {u"random"_s, 100'000, tortureRandom},
        {u"variety"_s, 100'000, tortureVariety},
    };

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(u"name"_s,
                                 u"killed, damaged, together, random or variety; all without one"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"how often"_s, u"N"_s);
    const QCommandLineOption seed(u"seed"_s, u"start of the random numbers; drawn without one"_s, u"S"_s);
    const QCommandLineOption only(u"round"_s, u"this round alone, as it was in a run with the same seed"_s,
                                  u"R"_s);
    parser.addOptions({rounds, seed, only});
    parser.process(application);

    const QString wanted = parser.positionalArguments().value(0);
    const quint32 start = parser.isSet(seed) ? parser.value(seed).toUInt()
                                             : QRandomGenerator::global()->generate();
    int result = 0;
    bool known = false;
    for (const auto &each : all) {
        if (!wanted.isEmpty() && wanted != each.name)
            continue;
        known = true;
        const int first = parser.value(only).toInt();
        const int last = parser.isSet(rounds) ? parser.value(rounds).toInt() : each.rounds;
        Torture torture(each.name, parser.isSet(only) ? first + 1 : last, start, first);
        result |= each.run(torture);
    }
    if (!known) {
        std::fputs("There is no such torture; see --help.\n", stderr);
        return 2;
    }
    return result;
}
