// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "store/recovery.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class RecoverVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"recover"_s; }
    QString summary() const override
    {
        return tr("Saves what can be read of a damaged project into a new file.");
    }
    QString arguments() const override { return u"DAMAGED NEW"_s; }
    QString details() const override
    {
        return tr(
            "Reads every row that can still be read, takes what is lost from the history where it stands there, and "
            "says what was not recovered. The damaged file is not changed. The exit code is 0 when the new file was "
            "written, whether or not something is missing.");
    }
    qsizetype leastArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    Outcome<> run(const Call &call) const override
    {
        const Result<Recovery> recovered = recoverProject(call.arguments.at(0), call.arguments.at(1));
        if (!recovered)
            return std::unexpected(recovered.error());
        if (call.has(u"json"_s)) {
            QJsonArray parts;
            for (const Recovery::Part &part : recovered->parts) {
                parts.append(QJsonObject{{u"table"_s, QLatin1String(tableName(part.table))},
                                         {u"rows"_s, part.rows},
                                         {u"from_history"_s, part.fromHistory},
                                         {u"named_as_lost"_s, part.placeholders}});
            }
            call.console.print(QJsonObject{{u"losses"_s, QJsonArray::fromStringList(recovered->losses)},
                                           {u"tables"_s, parts},
                                           {u"history"_s, recovered->changes}});
        } else {
            call.console.print(recovered->text().trimmed());
        }
        call.console.say(recovered->losses.isEmpty() ? tr("Everything was found.")
                                                     : tr("Some of it is lost; see the report."));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeRecoverVerb()
{
    return std::make_unique<RecoverVerb>();
}

} // namespace Crosscase
