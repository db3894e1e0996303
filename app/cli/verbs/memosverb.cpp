// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/reportoutput.h"
#include "app/cli/verbs/verbs.h"
#include "coding/codings.h"
#include "coding/memos.h"
#include "exchange/reports/memosreport.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class MemosVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"memos"_s; }
    QString summary() const override { return tr("Lists the memos, the one changed last first."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QList<QCommandLineOption> options() const override
    {
        return QList<QCommandLineOption>{QCommandLineOption(
                   u"search"_s,
                   tr("Only memos that have all these words in title, text or what they are about."),
                   u"WORDS"_s)}
        + reportOptions();
    }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        Index &index = *open->index;
        const Result<QList<MemoEntry>> all = Memos(index).all();
        if (!all)
            return std::unexpected(all.error());
        const QList<MemoEntry> memos = Memos::matching(*all, call.value(u"search"_s), index);
        CROSSCASE_TRY(printReport(memosReport(memos, index), call, [&] {
            QJsonArray array;
            for (const MemoEntry &memo : memos) {
                QJsonArray about;
                for (const MemoSubject &subject : memo.subjects) {
                    about.append(QJsonObject{{u"text"_s, Memos::subjectText(subject, index)},
                                             {u"link"_s, Memos::linkTo(subject).toString()}});
                }
                array.append(QJsonObject{{u"memo"_s, memo.memo == NoId ? QString() : idText(memo.memo)},
                                         {u"coding"_s, memo.coding == NoId ? QString() : idText(memo.coding)},
                                         {u"title"_s, memo.title},
                                         {u"text"_s, memo.body},
                                         {u"about"_s, about},
                                         {u"coder"_s, memo.coder},
                                         {u"created"_s, memo.createdAt},
                                         {u"changed"_s, memo.changedAt}});
            }
            return array;
        }));
        call.console.say(tr("%n memo(s)", nullptr, int(memos.size())));
        return {};
    }
};

class MemoVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"memo"_s; }
    QString summary() const override { return tr("Writes a memo, or deletes one."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr(
            "--on says what the memo is about and may be given several times: document:NAME, "
            "passage:START-END:DOCUMENT (code points, end exclusive), case:PATH, code:PATH or coding:ID. Without it the memo is "
            "free. The text is Markdown; a link such as [words](crosscase:code/ID) opens what it names.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(u"text"_s, tr("The text, in Markdown."), u"TEXT"_s),
                QCommandLineOption(u"title"_s, tr("The title."), u"TITLE"_s),
                QCommandLineOption(u"on"_s, tr("What it is about."), u"WHAT"_s),
                QCommandLineOption(u"change"_s,
                                   tr("Changes the memo of this id instead of writing a new one."), u"ID"_s),
                QCommandLineOption(u"delete"_s, tr("Deletes the memo of this id."), u"ID"_s),
                QCommandLineOption(u"coder"_s, tr("Who writes."), u"NAME"_s)};
    }

    Outcome<> run(const Call &call) const override
    {
        const bool changes = call.has(u"change"_s);
        if (!call.has(u"delete"_s) && !call.has(u"text"_s) && !call.has(u"title"_s))
            return wrongUsage(tr("--text, --title or --delete is needed."));
        Outcome<OpenProject> open = openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        Index &index = *open->index;
        if (call.has(u"coder"_s))
            open->project->setCoderName(call.value(u"coder"_s));
        Memos memos(index);
        if (call.has(u"delete"_s)) {
            CROSSCASE_TRY(memos.remove({call.value(u"delete"_s).toLongLong()}));
            return {};
        }
        const Outcome<QList<MemoSubject>> subjects = readSubjects(index, call);
        if (!subjects)
            return std::unexpected(subjects.error());
        if (!changes) {
            const Result<Id> made = memos.add(call.value(u"title"_s), call.value(u"text"_s), *subjects);
            if (!made)
                return std::unexpected(made.error());
            call.console.print(idText(*made));
            return {};
        }
        const Id memo = call.value(u"change"_s).toLongLong();
        const Result<std::optional<MemoRow>> row = open->project->read().find<MemoRow>(memo);
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return failed(tr("There is no memo %1.").arg(call.value(u"change"_s)));
        CROSSCASE_TRY(memos.write(memo, call.has(u"title"_s) ? call.value(u"title"_s) : (*row)->title,
                                  call.has(u"text"_s) ? call.value(u"text"_s) : (*row)->body));
        if (call.has(u"on"_s))
            CROSSCASE_TRY(memos.setSubjects(memo, *subjects));
        return {};
    }

private:
    static Outcome<QList<MemoSubject>> readSubjects(const Index &index, const Call &call)
    {
        QList<MemoSubject> out;
        for (const QString &what : call.values(u"on"_s)) {
            const QString kind = what.section(u':', 0, 0);
            const QString name = what.section(u':', 1);
            const auto take = [&](MemoSubject::Kind as, const Outcome<Id> &id, Span span = {}) -> Outcome<> {
                if (!id)
                    return std::unexpected(id.error());
                out.append({as, *id, span});
                return {};
            };
            Outcome<> taken;
            if (kind == "document"_L1) {
                taken = take(MemoSubject::Kind::Document, findDocument(index, name));
            } else if (kind == "case"_L1) {
                taken = take(MemoSubject::Kind::Case, findCase(index, name));
            } else if (kind == "code"_L1) {
                taken = take(MemoSubject::Kind::Code, findCode(index, name));
            } else if (kind == "coding"_L1) {
                taken = take(MemoSubject::Kind::Coding, Outcome<Id>(name.toLongLong()));
            } else if (kind == "passage"_L1) {
                const QString span = name.section(u':', 0, 0);
                taken = take(MemoSubject::Kind::Passage, findDocument(index, name.section(u':', 1)),
                             {span.section(u'-', 0, 0).toLongLong(), span.section(u'-', 1).toLongLong()});
            } else {
                return wrongUsage(
                    tr("A memo is on document:NAME, passage:START-END:DOCUMENT, case:PATH, code:PATH or "
                       "coding:ID, not \"%1\".")
                        .arg(what));
            }
            if (!taken)
                return std::unexpected(taken.error());
        }
        return out;
    }
};

} // namespace

std::unique_ptr<Command> makeMemosVerb()
{
    return std::make_unique<MemosVerb>();
}

std::unique_ptr<Command> makeMemoVerb()
{
    return std::make_unique<MemoVerb>();
}

} // namespace Crosscase
