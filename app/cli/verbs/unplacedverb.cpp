// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/openproject.h"
#include "app/cli/verbs/verbs.h"
#include "coding/rewriting.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class UnplacedVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"unplaced"_s; }
    QString summary() const override { return tr("Lists what waits for a place since a text was replaced."); }
    QString arguments() const override { return u"PROJECT"_s; }
    QString details() const override
    {
        return tr(
            "Each line has an id for \"place\", the document, near which code point it would stand, and the code, the "
            "case or the memo, with the old text. What waits here counts in no table.");
    }
    QList<QCommandLineOption> options() const override { return {jsonOption()}; }

    Outcome<> run(const Call &call) const override
    {
        const Outcome<OpenProject> open = openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        const Result<QList<UnplacedPassage>> waiting = Rewriting(*open->index).unplaced();
        CROSSCASE_TRY(waiting);
        QJsonArray array;
        for (const UnplacedPassage &passage : *waiting) {
            const QString document = open->index->document(passage.row.document)->name;
            if (call.has(u"json"_s))
                array.append(toJson(passage, document));
            else
                call.console.print(u"%1\t%2\t%3\t%4\t%5"_s.arg(
                    idText(passage.row.id), document, QString::number(passage.row.nearAt), passage.subject,
                    passage.row.text.simplified()));
        }
        if (call.has(u"json"_s))
            call.console.print(array);
        else
            call.console.say(tr("%n passage(s) wait for a place.", nullptr, int(waiting->size())));
        return {};
    }

private:
    static QJsonObject toJson(const UnplacedPassage &passage, const QString &document)
    {
        const QString kind = passage.kind == RewrittenPassage::Kind::Coding ? u"coding"_s
            : passage.kind == RewrittenPassage::Kind::CaseStretch           ? u"case"_s
                                                                            : u"memo"_s;
        return {{u"id"_s, idText(passage.row.id)},
                {u"document"_s, document},
                {u"near"_s, passage.row.nearAt},
                {u"kind"_s, kind},
                {u"subject"_s, passage.subject},
                {u"coder"_s, passage.coder},
                {u"stance"_s, stanceSymbol(passage.stance)},
                {u"memo"_s, passage.memo},
                {u"text"_s, passage.row.text}};
    }
};

class PlaceVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"place"_s; }
    QString summary() const override { return tr("Gives a place to what waits for one."); }
    QString arguments() const override { return u"PROJECT ID START END"_s; }
    QString details() const override
    {
        return tr(
            "The id is one that \"unplaced\" lists. START and END are code points of the document's text, end "
            "exclusive.");
    }
    qsizetype leastArguments() const override { return 4; }

    Outcome<> run(const Call &call) const override
    {
        bool idOk = false, startOk = false, endOk = false;
        const Id id = call.arguments.at(1).toLongLong(&idOk);
        const Span span{call.arguments.at(2).toLongLong(&startOk), call.arguments.at(3).toLongLong(&endOk)};
        if (!idOk || !startOk || !endOk)
            return wrongUsage(tr("ID, START and END are whole numbers."));
        const Outcome<OpenProject> open = openForWriting(call.project());
        if (!open)
            return std::unexpected(open.error());
        CROSSCASE_TRY(Rewriting(*open->index).place(id, span));
        call.console.say(tr("Placed."));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeUnplacedVerb()
{
    return std::make_unique<UnplacedVerb>();
}

std::unique_ptr<Command> makePlaceVerb()
{
    return std::make_unique<PlaceVerb>();
}

} // namespace Crosscase
