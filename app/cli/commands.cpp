// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "app/cli/nearnames.h"
#include "app/cli/verbs/verbs.h"

#include <algorithm>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)
};

const Command *commandNamed(const QString &name)
{
    for (const std::unique_ptr<Command> &command : allCommands()) {
        if (command->name() == name)
            return command.get();
    }
    return nullptr;
}

QStringList commandNames()
{
    QStringList names;
    for (const std::unique_ptr<Command> &command : allCommands())
        names.append(command->name());
    return names;
}

void listCommands(Console &console)
{
    console.print(Texts::tr("Usage: crosscase-cli VERB PROJECT ..."));
    console.print(QString());
    qsizetype width = 0;
    for (const QString &name : commandNames())
        width = std::max(width, name.size());
    for (const std::unique_ptr<Command> &command : allCommands())
        console.print(u"  "_s + command->name().leftJustified(width + 2) + command->summary());
    console.print(QString());
    console.print(Texts::tr(
        "\"crosscase-cli VERB --help\" says what a verb takes. Data goes to standard output, messages to "
        "standard error. The exit code is 0 when done, 1 when it failed, 2 when it was called wrongly."));
}

void showHelp(const Command &command, Console &console)
{
    console.print(Texts::tr("Usage: crosscase-cli %1 %2 [options]").arg(command.name(), command.arguments()));
    console.print(QString());
    console.print(command.summary());
    if (!command.details().isEmpty()) {
        console.print(QString());
        console.print(command.details());
    }
    console.print(QString());
    console.print(Texts::tr("Options:"));
    QList<QCommandLineOption> options = command.options();
    options.append(QCommandLineOption(u"help"_s, Texts::tr("Shows this help.")));
    QStringList heads;
    qsizetype width = 0;
    for (const QCommandLineOption &option : std::as_const(options)) {
        QStringList names;
        for (const QString &name : option.names())
            names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        heads.append(names.join(u", "_s)
                     + (option.valueName().isEmpty() ? QString() : u' ' + option.valueName()));
        width = std::max(width, heads.last().size());
    }
    for (qsizetype at = 0; at < options.size(); ++at)
        console.print(u"  "_s + heads.at(at).leftJustified(width + 2) + options.at(at).description());
}

ExitCode complain(const Problem &problem, const Command *command, Console &console)
{
    console.say(problem.message);
    if (!problem.details.isEmpty())
        console.say(problem.details);
    if (problem.code == ExitCode::WrongUsage && command)
        console.say(Texts::tr("See \"crosscase-cli %1 --help\".").arg(command->name()));
    return problem.code;
}

ExitCode runVerb(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions(command.options());
    parser.addOption(QCommandLineOption(QStringList{u"help"_s, u"h"_s}));
    // The parser takes the first argument for the program's name.
    if (!parser.parse(QStringList(u"crosscase-cli"_s) + arguments))
        return complain(Problem(ExitCode::WrongUsage, parser.errorText()), &command, console);
    if (parser.isSet(u"help"_s)) {
        showHelp(command, console);
        return ExitCode::Done;
    }
    const Call call{.options = parser, .arguments = parser.positionalArguments(), .console = console};
    const qsizetype count = call.arguments.size();
    if (count < command.leastArguments()
        || (command.mostArguments() >= 0 && count > command.mostArguments())) {
        return complain(Problem(ExitCode::WrongUsage,
                                Texts::tr("The verb \"%1\" takes these arguments: %2")
                                    .arg(command.name(), command.arguments())),
                        &command, console);
    }
    const Outcome<> outcome = command.run(call);
    return outcome ? ExitCode::Done : complain(outcome.error(), &command, console);
}

} // namespace

QCommandLineOption jsonOption()
{
    return QCommandLineOption(u"json"_s, Texts::tr("Prints JSON."));
}

QCommandLineOption dryRunOption()
{
    return QCommandLineOption(u"dry-run"_s, Texts::tr("Says what would be done and changes nothing."));
}

const std::vector<std::unique_ptr<Command>> &allCommands()
{
    static const std::vector<std::unique_ptr<Command>> commands = makeVerbs();
    return commands;
}

ExitCode runCommandLine(const QStringList &arguments, Console &console)
{
    const QString verb = arguments.value(0);
    if (arguments.isEmpty() || verb == "--help"_L1 || verb == "-h"_L1
        || (verb == "help"_L1 && arguments.size() == 1)) {
        listCommands(console);
        return ExitCode::Done;
    }
    if (verb == "--version"_L1 || verb == "-v"_L1) {
        console.print(u"crosscase-cli "_s + QStringLiteral(CROSSCASE_VERSION));
        return ExitCode::Done;
    }
    if (verb == "help"_L1)
        return runCommandLine({arguments.at(1), u"--help"_s}, console);
    if (const Command *command = commandNamed(verb))
        return runVerb(*command, arguments.sliced(1), console);
    console.say(Texts::tr("There is no verb \"%1\".").arg(verb) + nearHint(verb, commandNames()));
    console.say(Texts::tr("\"crosscase-cli\" alone lists the verbs."));
    return ExitCode::WrongUsage;
}

} // namespace Crosscase
