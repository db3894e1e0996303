// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/verbs.h"
#include "exchange/generate/generator.h"
#include "project/project.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class GenerateVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"generate"_s; }
    QString summary() const override { return tr("Makes a project of invented interviews, for testing."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr(
            "To try Crosscase at a size before you trust it with your own material. PROJECT is a file that does not "
            "exist yet. Words follow Zipf's law, an interviewer and an informant take turns with time stamps, codings "
            "overlap, few codes are used much and many little. The same numbers give the same texts and codings.");
    }
    QList<QCommandLineOption> options() const override
    {
        const GeneratedSize usual;
        const auto number = [](const QString &option, const QString &help, qint64 value) {
            return QCommandLineOption(option, help, u"N"_s, QString::number(value));
        };
        return {
            number(u"documents"_s, tr("How many interviews."), usual.documents),
            number(u"words"_s, tr("Words of each interview."), usual.words),
            number(u"codes"_s, tr("How many codes."), usual.codes),
            number(u"codings"_s, tr("How many codings, over all interviews."), usual.codings),
            number(u"cases"_s, tr("How many informants; they get clusters and organisations."), usual.cases),
            number(u"seed"_s, tr("Where chance begins."), usual.seed)};
    }

    Outcome<> run(const Call &call) const override
    {
        GeneratedSize size;
        qint64 seed = 0;
        const struct
        {
            QString option;
            qint64 &value;
        } numbers[] = {{u"documents"_s, size.documents}, {u"words"_s, size.words}, {u"codes"_s, size.codes},
                       {u"codings"_s, size.codings},     {u"cases"_s, size.cases}, {u"seed"_s, seed}};
        for (const auto &[option, value] : numbers) {
            bool isNumber = false;
            value = call.value(option).toLongLong(&isNumber);
            if (!isNumber || value < 0)
                return wrongUsage(
                    tr("--%1 takes a number from 0 up, not \"%2\".").arg(option, call.value(option)));
        }
        size.seed = quint32(seed);
        const Result<std::unique_ptr<Project>> project = Project::create(call.project());
        if (!project)
            return std::unexpected(project.error());
        const Result<> made = generateProject(**project, size);
        if (!made)
            return std::unexpected(made.error());
        call.console.say(
            tr("Made %1 with %n document(s).", nullptr, int(size.documents)).arg(call.project()));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeGenerateVerb()
{
    return std::make_unique<GenerateVerb>();
}

} // namespace Crosscase
