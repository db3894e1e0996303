// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class InfoVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"info"_s; }
    QString summary() const override { return tr("Counts what is in the project."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr(
            "Speakers count once for each document they speak in. Words are those said: labels and time stamps do "
            "not count.");
    }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Index &index = *open->index;
        QStringList names;
        QStringList speakerNames;
        qint64 turns = 0;
        qint64 words = 0;
        qsizetype speakers = 0;
        for (const Id id : index.documents()) {
            const DocumentHeadRow &document = *index.document(id);
            names.append(document.name);
            words += document.words;
            turns += index.turns(id).size();
            for (const SpeakerRow &speaker : index.speakers(id)) {
                ++speakers;
                if (!speakerNames.contains(speaker.name))
                    speakerNames.append(speaker.name);
            }
        }
        QStringList coders;
        for (const CoderRow &coder : index.coders())
            coders.append(coder.name);
        if (call.has(u"json"_s)) {
            call.console.print(QJsonObject{{u"name"_s, open->project->name()},
                                           {u"documents"_s, names.size()},
                                           {u"document_names"_s, QJsonArray::fromStringList(names)},
                                           {u"turns"_s, turns},
                                           {u"speakers"_s, speakers},
                                           {u"speaker_names"_s, QJsonArray::fromStringList(speakerNames)},
                                           {u"words"_s, words},
                                           {u"codes"_s, index.codes().size()},
                                           {u"codings"_s, index.codings().size()},
                                           {u"coders"_s, QJsonArray::fromStringList(coders)},
                                           {u"cases"_s, index.cases().size()},
                                           {u"attributes"_s, index.attributes().size()},
                                           {u"facets"_s, index.facets().size()},
                                           {u"tables"_s, index.savedTables().size()}});
            return {};
        }
        Console &console = call.console;
        console.print(tr("Project: %1").arg(open->project->name()));
        console.print(tr("Documents: %1").arg(names.size()));
        console.print(tr("Words: %1").arg(words));
        console.print(tr("Turns: %1").arg(turns));
        console.print(tr("Speakers: %1").arg(speakers));
        console.print(tr("Codes: %1").arg(index.codes().size()));
        console.print(tr("Codings: %1").arg(index.codings().size()));
        console.print(tr("Coders: %1").arg(coders.join(u", "_s)));
        console.print(tr("Cases: %1").arg(index.cases().size()));
        console.print(tr("Attributes: %1").arg(index.attributes().size()));
        console.print(tr("Tables: %1").arg(index.savedTables().size()));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeInfoVerb()
{
    return std::make_unique<InfoVerb>();
}

} // namespace Crosscase
