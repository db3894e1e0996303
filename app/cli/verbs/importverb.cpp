// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/importer.h"
#include "exchange/readers/readers.h"
#include "exchange/recognitionmemory.h"

#include <QFile>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

struct BadFile
{
    QString source;
    QString reason;
};

class ImportVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"import"_s; }
    QString summary() const override { return tr("Imports transcripts."); }
    QString arguments() const override { return u"PROJECT FILE|FOLDER..."_s; }
    QString details() const override
    {
        return tr("Reads files with the suffixes %1, and all such files in folders. A file that cannot be read is "
                  "named and does not stop the others; a file that is in the project already is passed over. All that "
                  "is imported is one change. What the project remembers of speakers (--remember, or the window's import) "
                  "is heeded.")
            .arg(readableSuffixes().join(u", "_s));
    }
    qsizetype leastArguments() const override { return 2; }
    qsizetype mostArguments() const override { return -1; }
    QList<QCommandLineOption> options() const override
    {
        return {
            QCommandLineOption(u"interviewer"_s,
                               tr("A speaker who is the interviewer; may be given several times."),
                               u"NAME"_s),
            QCommandLineOption(u"not-speaker"_s,
                               tr("A label that is no speaker; may be given several times."), u"LABEL"_s),
            QCommandLineOption(u"same"_s,
                               tr("Gives the turns of one label to another speaker; may be given several "
                                  "times."),
                               u"LABEL=NAME"_s),
            QCommandLineOption(
                u"remember"_s,
                tr("Remembers --interviewer, --not-speaker and --same in the project, for later files.")),
            QCommandLineOption(u"cases-from"_s,
                               tr("Makes cases: \"speaker\", one a speaker; \"document\", one a document; "
                                  "\"pattern:REGEX\", what the pattern finds in the file name."),
                               u"RULE"_s),
            QCommandLineOption(u"encoding"_s,
                               tr("Reads text files in this encoding instead of finding it out."), u"NAME"_s),
            QCommandLineOption(u"text-column"_s,
                               tr("A column of a survey (CSV, XLSX) with texts to code; may be given several "
                                  "times. Without it these are found out."),
                               u"COLUMN"_s),
            QCommandLineOption(u"attribute-column"_s,
                               tr("A column of a survey that describes the respondent; may be given several "
                                  "times. Without it all short columns do."),
                               u"COLUMN"_s),
            QCommandLineOption(u"name-column"_s, tr("The column of a survey that names the respondent."),
                               u"COLUMN"_s),
            QCommandLineOption(u"keep-originals"_s, tr("Keeps the files themselves in the project.")),
            dryRunOption(),
            jsonOption(),
        };
    }

    Outcome<> run(const Call &call) const override
    {
        CaseRule rule;
        if (call.has(u"cases-from"_s)) {
            const Result<CaseRule> given = CaseRule::fromText(call.value(u"cases-from"_s));
            if (!given)
                return wrongUsage(given.error().message);
            rule = *given;
        }
        const bool dry = call.has(u"dry-run"_s);
        Outcome<OpenProject> open = dry ? openForReading(call.project()) : openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Outcome<RecognitionMemory> given = memoryOf(call);
        if (!given)
            return std::unexpected(given.error());
        Importer importer(*open->index);
        QList<BadFile> bad;
        QList<ImportItem> items = readItems(call, *open->project, importer, rule, *given, bad);
        importer.findDoubles(items);
        ImportReport report;
        if (std::ranges::any_of(items, &ImportItem::chosen)) {
            Result<ImportReport> done = dry
                ? importer.preview(items)
                : importer.run(items, call.has(u"remember"_s) ? &*given : nullptr);
            if (!done)
                return std::unexpected(done.error());
            report = *done;
        }
        if (call.has(u"json"_s))
            call.console.print(toJson(report, items, bad));
        else
            printText(report, call.console);
        return conclude(report, items, bad, *open->index, dry, call.console);
    }

private:
    static Outcome<RecognitionMemory> memoryOf(const Call &call)
    {
        RecognitionMemory memory;
        for (const QString &name : call.values(u"interviewer"_s))
            memory.setInterviewer(name, true);
        for (const QString &label : call.values(u"not-speaker"_s))
            memory.addNotSpeaker(label);
        for (const QString &pair : call.values(u"same"_s)) {
            const qsizetype at = pair.indexOf(u'=');
            if (at <= 0 || at + 1 == pair.size())
                return wrongUsage(tr("--same is written LABEL=NAME, not \"%1\".").arg(pair));
            memory.setSame(pair.first(at), pair.sliced(at + 1));
        }
        return memory;
    }

    static QList<ImportItem> readItems(const Call &call, const Project &project, const Importer &importer,
                                       const CaseRule &rule, const RecognitionMemory &given,
                                       QList<BadFile> &bad)
    {
        ReadOptions options;
        options.encoding = call.value(u"encoding"_s);
        options.survey.textColumns = call.values(u"text-column"_s);
        options.survey.attributeColumns = call.values(u"attribute-column"_s);
        options.survey.nameColumn = call.value(u"name-column"_s);
        options.recognition.interviewers = call.values(u"interviewer"_s);
        options.recognition.notSpeakers = RecognitionMemory::of(project).with(given).notSpeakers();
        QList<ImportItem> items;
        for (const QString &file : Importer::filesOf(call.arguments.sliced(1))) {
            const Result<QList<Transcript>> transcripts = readTranscripts(file, options);
            if (!transcripts) {
                bad.append({file, transcripts.error().message});
                continue;
            }
            for (const Transcript &transcript : *transcripts) {
                ImportItem item = importer.plan(transcript, file);
                given.apply(item);
                Importer::applyRule(rule, item);
                QFile original(file);
                if (call.has(u"keep-originals"_s) && original.open(QIODevice::ReadOnly))
                    item.original = original.readAll();
                items.append(item);
            }
        }
        return items;
    }

    static void printText(const ImportReport &report, Console &console)
    {
        for (const ImportReport::Document &document : report.documents) {
            QStringList speakers;
            for (const QString &speaker : document.speakers)
                speakers.append(document.interviewers.contains(speaker) ? tr("%1 (interviewer)").arg(speaker)
                                                                        : speaker);
            console.print(tr("%1: %2 words, %3 turns, speakers: %4")
                              .arg(document.name)
                              .arg(document.words)
                              .arg(document.turns)
                              .arg(speakers.isEmpty() ? tr("none found") : speakers.join(u", "_s)));
        }
    }

    static QJsonObject toJson(const ImportReport &report, const QList<ImportItem> &items,
                              const QList<BadFile> &bad)
    {
        QJsonArray documents;
        qsizetype at = 0;
        for (const ImportItem &item : items) {
            if (!item.chosen)
                continue;
            const ImportReport::Document &document = report.documents.at(at++);
            QJsonObject entry{
                {u"name"_s, document.name},
                {u"source"_s, document.source},
                {u"format"_s, item.transcript.format},
                {u"encoding"_s, item.transcript.encoding},
                {u"language"_s, item.transcript.language},
                {u"words"_s, document.words},
                {u"turns"_s, document.turns},
                {u"speakers"_s, QJsonArray::fromStringList(document.speakers)},
                {u"interviewers"_s, QJsonArray::fromStringList(document.interviewers)},
                {u"warnings"_s, QJsonArray::fromStringList(item.transcript.warnings)},
            };
            if (document.id != NoId)
                entry.insert(u"id"_s, idText(document.id));
            documents.append(entry);
        }
        QJsonArray skipped;
        for (const ImportItem &item : items) {
            if (!item.chosen)
                skipped.append(QJsonObject{{u"name"_s, item.name}, {u"source"_s, item.source}});
        }
        QJsonArray unreadable;
        for (const BadFile &file : bad)
            unreadable.append(QJsonObject{{u"source"_s, file.source}, {u"reason"_s, file.reason}});
        return {{u"documents"_s, documents},
                {u"new_cases"_s, QJsonArray::fromStringList(report.newCases)},
                {u"links"_s, report.links},
                {u"skipped"_s, skipped},
                {u"failed"_s, unreadable}};
    }

    static Outcome<> conclude(const ImportReport &report, const QList<ImportItem> &items,
                              const QList<BadFile> &bad, const Index &index, bool dry, Console &console)
    {
        for (const ImportItem &item : items) {
            for (const QString &warning : item.transcript.warnings)
                console.say(tr("%1: %2").arg(item.source, warning));
            if (item.sameAs != NoId)
                console.say(tr("%1 is in the project already, as \"%2\"; it was passed over.")
                                .arg(item.source, index.document(item.sameAs)->name));
            else if (!item.sameAsSource.isEmpty())
                console.say(
                    tr("%1 is the same as %2; it was passed over.").arg(item.source, item.sameAsSource));
        }
        for (const BadFile &file : bad)
            console.say(file.reason);
        if (items.isEmpty() && bad.isEmpty())
            return failed(tr("There is no file to import."));
        const int count = int(report.documents.size());
        console.say(dry ? tr("%n document(s) would be imported; nothing was changed.", nullptr, count)
                        : tr("Imported %n document(s).", nullptr, count));
        if (!report.newCases.isEmpty())
            console.say(tr("New cases: %1").arg(report.newCases.join(u", "_s)));
        if (!bad.isEmpty())
            return failed(tr("%n file(s) could not be read.", nullptr, int(bad.size())));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeImportVerb()
{
    return std::make_unique<ImportVerb>();
}

} // namespace Crosscase
