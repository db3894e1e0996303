// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/replace.h"
#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class FindReplaceVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"find-replace"_s; }
    QString summary() const override
    {
        return tr("Finds and replaces in the texts; codings stay where they are.");
    }
    QString arguments() const override { return u"PROJECT QUERY REPLACEMENT"_s; }
    qsizetype leastArguments() const override { return 3; }
    QString details() const override
    {
        return tr(
            "QUERY is read as the verb search does, but whole words are found unless --part or --regex is given. "
            "In the replacement of an expression \\1 to \\9 stand for its groups. All is one change, which undo "
            "takes back. A coding is lost only where its whole passage is replaced as part of something longer.");
    }
    QList<QCommandLineOption> options() const override
    {
        return {QCommandLineOption(u"regex"_s, tr("QUERY is a regular expression.")),
                QCommandLineOption(u"part"_s, tr("Finds parts of words too.")),
                QCommandLineOption(u"case-sensitive"_s, tr("Capitals matter.")),
                QCommandLineOption(u"accents"_s, tr("Accents matter.")),
                QCommandLineOption(u"document"_s,
                                   tr("Looks in this document only; may be given several times."), u"NAME"_s),
                dryRunOption(),
                jsonOption()};
    }

    Outcome<> run(const Call &call) const override
    {
        const bool dry = call.has(u"dry-run"_s);
        Outcome<OpenProject> open = dry ? openForReading(call.project()) : openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        Index &index = *open->index;
        SearchQuery query{.text = call.arguments.at(1),
                          .regex = call.has(u"regex"_s),
                          .words = call.has(u"part"_s) ? SearchQuery::Words::Anywhere
                                                       : SearchQuery::Words::Whole,
                          .caseSensitive = call.has(u"case-sensitive"_s),
                          .matchAccents = call.has(u"accents"_s)};
        const QString by = call.arguments.at(2);
        for (const QString &name : call.values(u"document"_s)) {
            const Outcome<Id> document = findDocument(index, name);
            if (!document)
                return std::unexpected(document.error());
            query.documents.append(*document);
        }
        if (const Result<SearchExpression> expression = SearchExpression::compile(query); !expression)
            return wrongUsage(expression.error().message);
        const Result<QList<SearchHit>> hits = search(query, index);
        if (!hits)
            return std::unexpected(hits.error());
        const Result<QList<Replacement>> replacements = replacementsOf(*hits, query, by, index);
        if (!replacements)
            return std::unexpected(replacements.error());
        const QMap<Id, QList<TextEdit>> edits = editsOf(*replacements);
        const qsizetype lost = codingsLostBy(edits, index).size();
        print(*replacements, index, call);
        if (!dry && !edits.isEmpty()) {
            Documents documents(index);
            CROSSCASE_TRY(documents.correct(edits, replaceLabel(query, by)));
        }
        call.console.say(tr("%n place(s)", nullptr, int(replacements->size())));
        if (lost > 0)
            call.console.say(tr("%n coding(s) lost with the text they stood on.", nullptr, int(lost)));
        if (dry)
            call.console.say(tr("Nothing was changed."));
        return {};
    }

private:
    static void print(const QList<Replacement> &replacements, const Index &index, const Call &call)
    {
        QJsonArray array;
        for (const Replacement &replacement : replacements) {
            const QString document = index.document(replacement.hit.document)->name;
            if (call.has(u"json"_s)) {
                array.append(QJsonObject{{u"document"_s, document},
                                         {u"start"_s, replacement.hit.span.start},
                                         {u"end"_s, replacement.hit.span.end},
                                         {u"before"_s, replacement.hit.match},
                                         {u"after"_s, replacement.after}});
            } else {
                call.console.print(document + u": "_s + replacement.hit.left + u"[-"_s + replacement.hit.match
                                   + u"-]{+"_s + replacement.after + u"+}"_s + replacement.hit.right);
            }
        }
        if (call.has(u"json"_s))
            call.console.print(array);
    }
};

} // namespace

std::unique_ptr<Command> makeFindReplaceVerb()
{
    return std::make_unique<FindReplaceVerb>();
}

} // namespace Crosscase
