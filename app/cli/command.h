// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/console.h"
#include "base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>

namespace Crosscase {

enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// Why a verb could not do what it was asked.
struct Problem
{
    ExitCode code = ExitCode::Failed;
    QString message;
    QString details = {};

    Problem(ExitCode exitCode, const QString &text)
        : code(exitCode)
        , message(text)
    {
    }
    /// An error of the models is a failure; implicit, so that CROSSCASE_TRY works in verbs.
    Problem(const Error &error) // NOLINT(google-explicit-constructor)
        : message(error.message)
        , details(error.details)
    {
    }
};

template<typename T = void>
using Outcome = std::expected<T, Problem>;

[[nodiscard]] inline std::unexpected<Problem> wrongUsage(const QString &message)
{
    return std::unexpected(Problem(ExitCode::WrongUsage, message));
}
[[nodiscard]] inline std::unexpected<Problem> failed(const QString &message)
{
    return std::unexpected(Problem(ExitCode::Failed, message));
}

/// One call of a verb.
struct Call
{
    const QCommandLineParser &options;
    QStringList arguments; ///< after the verb, without options
    Console &console;

    [[nodiscard]] bool has(const QString &option) const { return options.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return options.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return options.values(option); }
    [[nodiscard]] QString project() const { return arguments.first(); }
};

/// One verb of the command line. What a person reads is in the translation context "Crosscase::Cli".
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString summary() const = 0;
    /// The arguments after the verb, e.g. "PROJECT FILE|FOLDER...".
    [[nodiscard]] virtual QString arguments() const = 0;
    /// Further paragraphs of the help.
    [[nodiscard]] virtual QString details() const { return {}; }
    [[nodiscard]] virtual QList<QCommandLineOption> options() const { return {}; }
    /// How many arguments there must be; -1: no upper limit.
    [[nodiscard]] virtual qsizetype leastArguments() const { return 1; }
    [[nodiscard]] virtual qsizetype mostArguments() const { return leastArguments(); }

    [[nodiscard]] virtual Outcome<> run(const Call &call) const = 0;
};

/// The option --json, for verbs that print facts.
[[nodiscard]] QCommandLineOption jsonOption();
/// The option --dry-run.
[[nodiscard]] QCommandLineOption dryRunOption();

} // namespace Crosscase
