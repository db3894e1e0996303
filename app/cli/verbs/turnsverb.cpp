// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "text/clock.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class TurnsVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"turns"_s; }
    QString summary() const override { return tr("Lists who speaks where in a document."); }
    QString arguments() const override { return u"PROJECT DOCUMENT"_s; }
    QString details() const override
    {
        return tr(
            "start and end are code points of the text, end exclusive, with the speaker's label and time stamp; the "
            "words begin at said. Times are milliseconds of the recording. * marks the interviewer.");
    }
    qsizetype leastArguments() const override { return 2; }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Index &index = *open->index;
        const Outcome<Id> document = findDocument(index, call.arguments.at(1));
        if (!document)
            return std::unexpected(document.error());
        QJsonArray array;
        for (const TurnRow &turn : index.turns(*document)) {
            const SpeakerRow *speaker = index.speaker(turn.speaker);
            if (call.has(u"json"_s))
                array.append(toJson(turn, speaker));
            else
                printLine(turn, speaker, call.console);
        }
        if (call.has(u"json"_s))
            call.console.print(array);
        return {};
    }

private:
    static QJsonObject toJson(const TurnRow &turn, const SpeakerRow *speaker)
    {
        return {{u"speaker"_s, speaker ? speaker->name : QString()},
                {u"start"_s, turn.span.start},
                {u"end"_s, turn.span.end},
                {u"said"_s, turn.saidAt},
                {u"milliseconds"_s, turn.startMs ? QJsonValue(*turn.startMs) : QJsonValue()},
                {u"end_milliseconds"_s, turn.endMs ? QJsonValue(*turn.endMs) : QJsonValue()},
                {u"interviewer"_s, speaker && speaker->interviewer},
                {u"words"_s, turn.words}};
    }

    static void printLine(const TurnRow &turn, const SpeakerRow *speaker, Console &console)
    {
        const QString name = speaker ? speaker->name : QString();
        console.print(u"%1\t%2\t%3\t%4"_s.arg(turn.span.start)
                          .arg(turn.span.end)
                          .arg(turn.startMs ? formatClock(*turn.startMs) : QString(),
                               speaker && speaker->interviewer ? name + u'*' : name));
    }
};

} // namespace

std::unique_ptr<Command> makeTurnsVerb()
{
    return std::make_unique<TurnsVerb>();
}

} // namespace Crosscase
