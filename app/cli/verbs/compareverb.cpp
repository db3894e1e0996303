// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/tablepresets.h"
#include "app/cli/tableflags.h"
#include "app/cli/verbs/verbs.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class CompareVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"compare"_s; }
    QString summary() const override
    {
        return tr("Sets cases side by side: what they share and what is their own.");
    }
    QString arguments() const override { return u"PROJECT --cases CASE CASE..."_s; }
    QString details() const override
    {
        return tr(
            "Two to twenty cases, each with all below it; without --cases those on the top level. --show says what is "
            "compared, --only-in, --in-all and --in-all-but-one which codes. --contrast sets two cases at the sides "
            "and what they share in the middle. The options of \"table\" on rows, filters and output hold here too.");
    }
    qsizetype mostArguments() const override { return -1; }
    QList<QCommandLineOption> options() const override
    {
        return QList<QCommandLineOption>{
                   {u"cases"_s, tr("The cases; the paths or names that follow are cases too."), u"CASE"_s},
                   {u"show"_s, tr("counts, share (of informants), stances, quotes; several with commas."),
                    u"WHAT"_s},
                   {u"only-in"_s, tr("Codes that only this case has."), u"CASE"_s},
                   {u"in-one"_s, tr("Codes that only one of the cases has.")},
                   {u"in-all"_s, tr("Codes that all of the cases have.")},
                   {u"in-all-but-one"_s, tr("Codes that all of the cases but one have.")},
                   {u"keep-empty"_s, tr("Shows codes that none of the cases has, too.")}}
        + TableFlags::shape() + TableFlags::filters() + TableFlags::output()
            + QList<QCommandLineOption>{
                {u"print-spec"_s, tr("Prints the specification instead of the table.")}};
    }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Index &index = *open->index;
        const Outcome<QStringList> cases = casesOf(index, call);
        if (!cases)
            return std::unexpected(cases.error());
        PresetValues values{{u"cases"_s, *cases},
                            {u"hide-empty"_s, {call.has(u"keep-empty"_s) ? u"no"_s : u"yes"_s}},
                            {u"contrast"_s, {call.has(u"contrast"_s) ? u"yes"_s : u"no"_s}},
                            {u"interleave"_s, {call.has(u"interleave"_s) ? u"yes"_s : u"no"_s}}};
        if (call.has(u"show"_s))
            values.insert(u"show"_s, splitNames(call.value(u"show"_s)));
        CROSSCASE_TRY(readOccurrence(index, call, values));
        Result<TableSpec> spec = TablePresets::make(u"clusters"_s, values, index);
        if (!spec)
            return wrongUsage(spec.error().message);
        CROSSCASE_TRY(TableFlags::adjust(*spec, call));
        if (call.has(u"print-spec"_s)) {
            call.console.write(spec->toBytes());
            return {};
        }
        return TableFlags::write(*spec, *open, call);
    }

private:
    static Outcome<QStringList> casesOf(const Index &index, const Call &call)
    {
        QStringList paths;
        const QStringList named = call.values(u"cases"_s) + call.arguments.sliced(1);
        for (const QString &name : named) {
            const Outcome<Id> id = findCase(index, name);
            if (!id)
                return std::unexpected(id.error());
            paths.append(casePath(index, *id));
        }
        if (named.isEmpty()) {
            for (Id id : index.cases().children(NoId))
                paths.append(casePath(index, id));
        }
        if (paths.size() < 2 || paths.size() > 20)
            return wrongUsage(
                tr("Two to twenty cases can be compared; these are %n.", nullptr, int(paths.size())));
        if (call.has(u"contrast"_s) && paths.size() != 2)
            return wrongUsage(tr("--contrast takes two cases; these are %n.", nullptr, int(paths.size())));
        return paths;
    }

    static Outcome<> readOccurrence(const Index &index, const Call &call, PresetValues &values)
    {
        QStringList given;
        for (const QString &option : {u"only-in"_s, u"in-one"_s, u"in-all"_s, u"in-all-but-one"_s}) {
            if (call.has(option))
                given.append(u"--"_s + option);
        }
        if (given.size() > 1)
            return wrongUsage(tr("Give only one of %1.").arg(given.join(u", "_s)));
        if (call.has(u"in-one"_s))
            values.insert(u"occurs"_s, {u"one"_s});
        if (call.has(u"in-all"_s))
            values.insert(u"occurs"_s, {u"all"_s});
        if (call.has(u"in-all-but-one"_s))
            values.insert(u"occurs"_s, {u"all-but-one"_s});
        if (call.has(u"only-in"_s)) {
            const Outcome<Id> id = findCase(index, call.value(u"only-in"_s));
            if (!id)
                return std::unexpected(id.error());
            values.insert(u"only-in"_s, {casePath(index, *id)});
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeCompareVerb()
{
    return std::make_unique<CompareVerb>();
}

} // namespace Crosscase
