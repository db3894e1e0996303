// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/readers/readers.h"
#include "exchange/recognitionmemory.h"
#include "exchange/replacement.h"

#include <QFile>

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

using Fate = RewrittenPassage::Fate;

class ReplaceVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"replace"_s; }
    QString summary() const override { return tr("Replaces a document's text by a corrected one."); }
    QString arguments() const override { return u"PROJECT DOCUMENT FILE"_s; }
    QString details() const override
    {
        return tr(
            "The texts are aligned by words; codings, turns, stretches of cases and passages of memos keep the words "
            "they were on. What has no place any more is not deleted: \"unplaced\" lists it with its old text, and "
            "\"place\" gives it a new place. Passages that stay word for word are counted, the others listed. One "
            "change, which \"undo\" takes back.");
    }
    qsizetype leastArguments() const override { return 3; }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(u"encoding"_s,
                                   tr("Reads the text file in this encoding instead of finding it out."),
                                   u"NAME"_s),
                dryRunOption(), jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const bool dry = call.has(u"dry-run"_s);
        Outcome<OpenProject> open = dry ? openForReading(call.project()) : openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Outcome<Id> document = findDocument(*open->index, call.arguments.at(1));
        if (!document)
            return std::unexpected(document.error());
        const QString path = call.arguments.at(2);
        ReadOptions options;
        options.encoding = call.value(u"encoding"_s);
        options.recognition.notSpeakers = RecognitionMemory::of(*open->project).notSpeakers();
        const Result<QList<Transcript>> transcripts = readTranscripts(path, options);
        CROSSCASE_TRY(transcripts);
        Result<NewText> text = newTextFrom(*transcripts, path, open->index->document(*document)->name);
        CROSSCASE_TRY(text);
        if (QFile file(path); file.open(QIODevice::ReadOnly))
            text->original = file.readAll();
        Rewriting rewriting(*open->index);
        const Result<RewritePlan> plan = dry ? rewriting.preview(*document, *text)
                                             : rewriting.replace(*document, *text);
        CROSSCASE_TRY(plan);
        if (call.has(u"json"_s))
            call.console.print(toJson(*plan, *open->index));
        else
            printPassages(*plan, *open->index, call.console);
        conclude(*plan, dry, call.console);
        return {};
    }

private:
    static QString kindName(RewrittenPassage::Kind kind)
    {
        switch (kind) {
        case RewrittenPassage::Kind::Coding:
            return u"coding"_s;
        case RewrittenPassage::Kind::CaseStretch:
            return u"case"_s;
        case RewrittenPassage::Kind::Memo:
            return u"memo"_s;
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString fateName(Fate fate)
    {
        switch (fate) {
        case Fate::Kept:
            return u"kept"_s;
        case Fate::Changed:
            return u"changed"_s;
        case Fate::Moved:
            return u"moved"_s;
        case Fate::Unplaced:
            return u"unplaced"_s;
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString subjectOf(const RewrittenPassage &passage, const Index &index)
    {
        switch (passage.kind) {
        case RewrittenPassage::Kind::Coding:
            return index.codes().path(passage.subject);
        case RewrittenPassage::Kind::CaseStretch:
            return index.cases().path(passage.subject);
        case RewrittenPassage::Kind::Memo:
            break;
        }
        const Result<MemoRow> memo = index.project().read().row<MemoRow>(passage.subject);
        return memo ? memo->title : QString();
    }

    static void printPassages(const RewritePlan &plan, const Index &index, Console &console)
    {
        for (const RewrittenPassage &passage : plan.passages) {
            const QString subject = subjectOf(passage, index);
            const QString before = passage.textBefore.simplified();
            const QString after = passage.textAfter.simplified();
            switch (passage.fate) {
            case Fate::Kept:
                break;
            case Fate::Changed:
                console.print(tr("changed: %1: \"%2\" becomes \"%3\"").arg(subject, before, after));
                break;
            case Fate::Moved:
                console.print(tr("moved: %1: \"%2\"").arg(subject, before));
                break;
            case Fate::Unplaced:
                console.print(tr("to be placed: %1: \"%2\"").arg(subject, before));
                break;
            }
        }
    }

    static QJsonObject toJson(const RewritePlan &plan, const Index &index)
    {
        QJsonArray passages;
        for (const RewrittenPassage &passage : plan.passages) {
            passages.append(QJsonObject{{u"kind"_s, kindName(passage.kind)},
                                        {u"fate"_s, fateName(passage.fate)},
                                        {u"subject"_s, subjectOf(passage, index)},
                                        {u"start"_s, passage.after.start},
                                        {u"end"_s, passage.after.end},
                                        {u"before"_s, passage.textBefore},
                                        {u"after"_s, passage.textAfter}});
        }
        return {{u"words"_s, plan.newWords},
                {u"words_before"_s, plan.oldWords},
                {u"words_kept"_s, plan.keptWords},
                {u"turns"_s, plan.newTurns},
                {u"turns_before"_s, plan.oldTurns},
                {u"turns_kept"_s, plan.keptTurns},
                {u"new_speakers"_s, QJsonArray::fromStringList(plan.newSpeakers)},
                {u"kept"_s, plan.count(Fate::Kept)},
                {u"changed"_s, plan.count(Fate::Changed)},
                {u"moved"_s, plan.count(Fate::Moved)},
                {u"unplaced"_s, plan.count(Fate::Unplaced)},
                {u"passages"_s, passages}};
    }

    static void conclude(const RewritePlan &plan, bool dry, Console &console)
    {
        console.say(tr("%1 of %2 words and signs stay; the new text has %3.")
                        .arg(plan.keptWords)
                        .arg(plan.oldWords)
                        .arg(plan.newWords));
        console.say(tr("%n passage(s) stay word for word.", nullptr, int(plan.count(Fate::Kept))));
        if (const int changed = int(plan.count(Fate::Changed)); changed > 0)
            console.say(tr("%n passage(s) have corrected words.", nullptr, changed));
        if (const int moved = int(plan.count(Fate::Moved)); moved > 0)
            console.say(tr("%n passage(s) stand elsewhere now.", nullptr, moved));
        if (const int waiting = int(plan.count(Fate::Unplaced)); waiting > 0)
            console.say(tr("%n passage(s) have no place in the new text and wait for one (see \"unplaced\").",
                           nullptr, waiting));
        console.say(dry ? tr("Nothing was changed.") : tr("The text was replaced."));
    }
};

} // namespace

std::unique_ptr<Command> makeReplaceVerb()
{
    return std::make_unique<ReplaceVerb>();
}

} // namespace Crosscase
