// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/tables/tablecheck.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class VerifyVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"verify"_s; }
    QString summary() const override
    {
        return tr("Says which exported tables are still what the project says.");
    }
    QString arguments() const override { return u"PROJECT FILE..."_s; }
    QString details() const override
    {
        return tr(
            "Every exported table but CSV carries a hash of its data, such as T-0123456789ab. It is compared with the "
            "saved tables of the project, frozen copies too; CSV is compared as a whole. The exit code is 1 when a "
            "table has changed or is not known.");
    }
    qsizetype leastArguments() const override { return 2; }
    qsizetype mostArguments() const override { return -1; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Result<QList<TableCheck>> checks = checkTables(call.arguments.sliced(1), *open->index,
                                                             textsOf(*open->project));
        if (!checks)
            return std::unexpected(checks.error());
        int others = 0;
        QJsonArray array;
        for (const TableCheck &check : *checks) {
            others += check.verdict == TableCheck::Verdict::Same ? 0 : 1;
            if (!call.has(u"json"_s))
                call.console.print(check.file + u": "_s + sentence(check));
            array.append(QJsonObject{{u"file"_s, check.file},
                                     {u"verdict"_s, verdictId(check.verdict)},
                                     {u"table"_s, check.name},
                                     {u"hash"_s, check.stamp},
                                     {u"now"_s, check.now}});
        }
        if (call.has(u"json"_s))
            call.console.print(array);
        if (others > 0)
            return failed(tr("%n file(s) are not what the project says now.", nullptr, others));
        return {};
    }

private:
    static QString verdictId(TableCheck::Verdict verdict)
    {
        switch (verdict) {
        case TableCheck::Verdict::Same:
            return u"same"_s;
        case TableCheck::Verdict::Changed:
            return u"changed"_s;
        case TableCheck::Verdict::Unknown:
            return u"unknown"_s;
        case TableCheck::Verdict::NoTable:
            break;
        }
        return u"no table"_s;
    }

    static QString sentence(const TableCheck &check)
    {
        switch (check.verdict) {
        case TableCheck::Verdict::Same:
            return tr("the same as \"%1\".", "name of a table").arg(check.name);
        case TableCheck::Verdict::Changed:
            return check.stamp.isEmpty() ? tr("\"%1\" has changed since.", "name of a table").arg(check.name)
                                         : tr("\"%1\" has changed since; it was %2 and is %3.")
                                               .arg(check.name, check.stamp, check.now);
        case TableCheck::Verdict::Unknown:
            return tr("no saved table has the data of %1.").arg(check.stamp);
        case TableCheck::Verdict::NoTable:
            break;
        }
        return tr("it does not say what it was made from, and no saved table gives the same.");
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyVerb()
{
    return std::make_unique<VerifyVerb>();
}

} // namespace Crosscase
