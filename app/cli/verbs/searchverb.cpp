// SPDX-FileCopyrightText: 2026 The Crosscase authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/savedsearch.h"
#include "analysis/search.h"
#include "app/cli/openproject.h"
#include "app/cli/reportoutput.h"
#include "app/cli/verbs/verbs.h"
#include "exchange/reports/searchreport.h"

namespace Crosscase {

using namespace Qt::StringLiterals;

namespace {

class SearchVerb : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Crosscase::Cli)

public:
    QString name() const override { return u"search"_s; }
    QString summary() const override
    {
        return tr("Finds words in all texts, and codes where they are found.");
    }
    QString arguments() const override { return u"PROJECT [QUERY]"_s; }
    qsizetype mostArguments() const override { return 2; }
    QString details() const override
    {
        return tr(
            "QUERY is words that stand in one turn or paragraph: net finds what begins with it, net* too, \"trade "
            "fair\" the words beside each other, fair OR show either, -price leaves out turns with the word. "
            "Accents and capitals do not matter unless asked. With --regex it is a Perl-compatible expression. "
            "Labels and time stamps are not searched. With --code every hit is coded, all in one change.");
    }
    QList<QCommandLineOption> options() const override
    {
        return QList<QCommandLineOption>{
                   QCommandLineOption(u"regex"_s, tr("QUERY is a regular expression.")),
                   QCommandLineOption(u"word"_s, tr("Finds whole words only.")),
                   QCommandLineOption(u"part"_s, tr("Finds parts of words too.")),
                   QCommandLineOption(u"case-sensitive"_s, tr("Capitals matter.")),
                   QCommandLineOption(u"accents"_s, tr("Accents matter.")),
                   QCommandLineOption(u"document"_s,
                                      tr("Looks in this document only; may be given several times."),
                                      u"NAME"_s),
                   QCommandLineOption(u"case"_s,
                                      tr("Looks in what belongs to this case; may be given several times."),
                                      u"PATH"_s),
                   QCommandLineOption(u"speaker"_s,
                                      tr("Looks in what this speaker says; may be given several times."),
                                      u"NAME"_s),
                   QCommandLineOption(u"who"_s,
                                      tr("Whose words: everyone (the default), informants or interviewers."),
                                      u"WHO"_s, u"everyone"_s),
                   QCommandLineOption(u"kwic"_s,
                                      tr("Prints one line a hit, with what was found in one column.")),
                   QCommandLineOption(u"context"_s, tr("How many letters of context on either side (60)."),
                                      u"NUMBER"_s, u"60"_s),
                   QCommandLineOption(u"sort"_s, tr("Order: place (the default), left, match or right."),
                                      u"ORDER"_s, u"place"_s),
                   QCommandLineOption(u"save"_s, tr("Keeps the search in the project under this name."),
                                      u"NAME"_s),
                   QCommandLineOption(u"saved"_s, tr("Runs the search kept under this name."), u"NAME"_s),
                   QCommandLineOption(
                       u"new-only"_s,
                       tr("With --saved: only documents that came since it was saved or last coded.")),
                   QCommandLineOption(u"list"_s, tr("Lists the searches kept in the project.")),
                   QCommandLineOption(u"forget"_s, tr("Deletes the search kept under this name."), u"NAME"_s),
                   QCommandLineOption(u"code"_s, tr("Codes every hit with this code."), u"PATH"_s),
                   QCommandLineOption(u"within"_s,
                                      tr("What is coded: match (the default), sentence, paragraph or turn."),
                                      u"UNIT"_s),
                   QCommandLineOption(u"stance"_s, tr("x (agree), o (not fully) or - (disagree)."),
                                      u"STANCE"_s),
                   QCommandLineOption(u"coder"_s, tr("Who codes."), u"NAME"_s)}
        + reportOptions();
    }

    Outcome<> run(const Call &call) const override
    {
        const bool writes = call.has(u"save"_s) || call.has(u"forget"_s) || call.has(u"code"_s);
        Outcome<OpenProject> open = writes ? openForWriting(call.project()) : openForReading(call.project());
        if (!open)
            return std::unexpected(open.error());
        Index &index = *open->index;
        if (call.has(u"list"_s))
            return list(index, call);
        if (call.has(u"forget"_s)) {
            CROSSCASE_TRY(removeSearch(call.value(u"forget"_s), index));
            return {};
        }
        Outcome<SavedSearch> wanted = read(index, call);
        if (!wanted)
            return std::unexpected(wanted.error());
        const Outcome<HitOrder> order = readOrder(call);
        if (!order)
            return std::unexpected(order.error());
        bool isNumber = false;
        const int context = call.value(u"context"_s).toInt(&isNumber);
        if (!isNumber || context < 0 || context > 1000)
            return wrongUsage(tr("--context is a number from 0 to 1000."));

        Result<QList<SearchHit>> hits = QList<SearchHit>();
        if (!call.has(u"new-only"_s) || !wanted->query.documents.isEmpty())
            hits = search(wanted->query, index, context);
        if (!hits)
            return std::unexpected(hits.error());
        sortHits(*hits, *order);
        if (call.has(u"code"_s)) {
            CROSSCASE_TRY(code(*hits, *wanted, index, call));
        } else {
            CROSSCASE_TRY(print(*hits, wanted->query, context, index, call));
        }
        call.console.say(tr("%n hit(s)", nullptr, int(hits->size())));
        if (call.has(u"save"_s) || (call.has(u"saved"_s) && call.has(u"code"_s))) {
            SavedSearch kept = *wanted;
            kept.query.documents = wanted->query.documents;
            if (call.has(u"saved"_s)) {
                const Result<SavedSearch> before = savedSearch(call.value(u"saved"_s), index);
                if (before)
                    kept.query = before->query;
            }
            if (call.has(u"save"_s))
                kept.name = call.value(u"save"_s);
            kept.code = call.has(u"code"_s) ? call.value(u"code"_s) : kept.code;
            CROSSCASE_TRY(saveSearch(kept, index));
        }
        return {};
    }

private:
    static Outcome<> list(const Index &index, const Call &call)
    {
        const Result<QList<SavedSearch>> searches = savedSearches(index);
        if (!searches)
            return std::unexpected(searches.error());
        for (const SavedSearch &search : *searches)
            call.console.print(search.name + u'\t' + search.query.text + u'\t'
                               + tr("%n new document(s)", nullptr, int(search.newDocuments(index).size())));
        return {};
    }

    static Outcome<SavedSearch> read(const Index &index, const Call &call)
    {
        SavedSearch wanted;
        if (call.has(u"saved"_s)) {
            const Result<SavedSearch> saved = savedSearch(call.value(u"saved"_s), index);
            if (!saved)
                return std::unexpected(saved.error());
            wanted = *saved;
            if (call.has(u"new-only"_s))
                wanted.query = saved->onNewDocuments(index);
        } else if (call.arguments.size() < 2) {
            return wrongUsage(tr("Say what to look for, or --saved which search."));
        } else {
            const Outcome<SearchQuery> query = readQuery(index, call);
            if (!query)
                return std::unexpected(query.error());
            wanted.query = *query;
        }
        if (call.has(u"within"_s)) {
            const std::optional<FindWithin> within = findWithinFromName(call.value(u"within"_s));
            if (!within)
                return wrongUsage(tr("--within is match, sentence, paragraph or turn, not \"%1\".")
                                      .arg(call.value(u"within"_s)));
            wanted.within = *within;
        }
        if (const Result<SearchExpression> expression = SearchExpression::compile(wanted.query); !expression)
            return wrongUsage(expression.error().message);
        return wanted;
    }

    static Outcome<SearchQuery> readQuery(const Index &index, const Call &call)
    {
        SearchQuery query{.text = call.arguments.at(1),
                          .regex = call.has(u"regex"_s),
                          .caseSensitive = call.has(u"case-sensitive"_s),
                          .matchAccents = call.has(u"accents"_s),
                          .speakers = call.values(u"speaker"_s)};
        if (call.has(u"word"_s) && call.has(u"part"_s))
            return wrongUsage(tr("--word and --part exclude each other."));
        if (call.has(u"word"_s))
            query.words = SearchQuery::Words::Whole;
        if (call.has(u"part"_s))
            query.words = SearchQuery::Words::Anywhere;
        const QString who = call.value(u"who"_s);
        if (who == "informants"_L1)
            query.who = SearchQuery::Who::Informants;
        else if (who == "interviewers"_L1)
            query.who = SearchQuery::Who::Interviewers;
        else if (who != "everyone"_L1)
            return wrongUsage(tr("--who is everyone, informants or interviewers, not \"%1\".").arg(who));
        for (const QString &name : call.values(u"document"_s)) {
            const Outcome<Id> document = findDocument(index, name);
            if (!document)
                return std::unexpected(document.error());
            query.documents.append(*document);
        }
        for (const QString &path : call.values(u"case"_s)) {
            const Outcome<Id> caseId = findCase(index, path);
            if (!caseId)
                return std::unexpected(caseId.error());
            query.cases.append(*caseId);
        }
        return query;
    }

    static Outcome<HitOrder> readOrder(const Call &call)
    {
        const QString order = call.value(u"sort"_s);
        if (order == "place"_L1)
            return HitOrder::Place;
        if (order == "left"_L1)
            return HitOrder::Left;
        if (order == "match"_L1)
            return HitOrder::Match;
        if (order == "right"_L1)
            return HitOrder::Right;
        return wrongUsage(tr("--sort is place, left, match or right, not \"%1\".").arg(order));
    }

    static Outcome<> print(const QList<SearchHit> &hits, const SearchQuery &query, int context,
                           const Index &index, const Call &call)
    {
        if (call.has(u"kwic"_s)) {
            call.console.write(kwicText(hits, context));
            return {};
        }
        return printReport(searchReport(hits, query, index), call, [&] {
            QJsonArray array;
            for (const SearchHit &hit : hits) {
                array.append(
                    QJsonObject{{u"document"_s, index.document(hit.document)->name},
                                {u"start"_s, hit.span.start},
                                {u"end"_s, hit.span.end},
                                {u"left"_s, hit.left},
                                {u"match"_s, hit.match},
                                {u"right"_s, hit.right},
                                {u"speaker"_s, hit.speaker},
                                {u"case"_s, casePath(index, hit.caseId)},
                                {u"milliseconds"_s, hit.timeMs ? QJsonValue(*hit.timeMs) : QJsonValue()},
                                {u"citation"_s, hit.citation}});
            }
            return array;
        });
    }

    static Outcome<> code(const QList<SearchHit> &hits, const SavedSearch &wanted, Index &index,
                          const Call &call)
    {
        const Outcome<Id> code = findCode(index, call.value(u"code"_s));
        if (!code)
            return std::unexpected(code.error());
        Stance stance = Stance::None;
        if (call.has(u"stance"_s)) {
            const Outcome<Stance> given = parseStance(call.value(u"stance"_s));
            if (!given)
                return std::unexpected(given.error());
            stance = *given;
        }
        Result<QList<NewCoding>> codings = codingsOfHits(hits, wanted.within, index);
        if (!codings)
            return std::unexpected(codings.error());
        for (NewCoding &coding : *codings) {
            coding.code = *code;
            coding.stance = stance;
            coding.coder = call.value(u"coder"_s);
        }
        const qsizetype before = index.codings().size();
        if (!codings->isEmpty())
            CROSSCASE_TRY(Codings(index).add(*codings, codeHitsLabel(index, *code, wanted.query)));
        call.console.say(tr("Added %n coding(s).", nullptr, int(index.codings().size() - before)));
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeSearchVerb()
{
    return std::make_unique<SearchVerb>();
}

} // namespace Crosscase
